"""The names of tests/conftest.py for the folders that share an event loop: one world, renewed for each test.

A conftest.py that imports these has them in place of those that make everything anew.
"""

from __future__ import annotations

import pytest
import pytest_asyncio

from bot.config import Settings
from bot.services import Services
from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify


@pytest_asyncio.fixture(loop_scope="session")
async def renewed(world, small_catalogue: Catalogue):
    await world.renew(small_catalogue)
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
