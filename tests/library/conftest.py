"""The world that these tests share, renewed for each."""

from __future__ import annotations

import pytest
import pytest_asyncio

from bot.config import Settings
from bot.services import Services
from demo.catalogue import Catalogue, make_catalogue
from demo.spotify import LoopbackSpotify


@pytest.fixture(scope="session")
def tiny_catalogue() -> Catalogue:
    """One playlist a pool: most of a sync's time goes there."""
    return make_catalogue(songs_per_playlist=4, playlists_per_pool=1, songs_per_listener=12)


@pytest_asyncio.fixture(loop_scope="session")
async def renewed(world, tiny_catalogue: Catalogue):
    await world.renew(tiny_catalogue)
    return world


@pytest.fixture
def clock(renewed):
    return renewed.clock


@pytest.fixture
def spotify(renewed) -> LoopbackSpotify:
    return renewed.spotify


@pytest.fixture
def settings(renewed) -> Settings:
    return renewed.settings


@pytest.fixture
def services(renewed) -> Services:
    return renewed.services
