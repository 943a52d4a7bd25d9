"""The world that these tests share, with little music in it."""

from __future__ import annotations

import pytest

from demo.catalogue import Catalogue, make_catalogue
from tests.one_world import clock, renewed, services, settings, spotify

__all__ = ["clock", "renewed", "services", "settings", "spotify"]


@pytest.fixture(scope="session")
def small_catalogue() -> Catalogue:
    """One playlist a pool: most of a sync's time goes there."""
    return make_catalogue(songs_per_playlist=4, playlists_per_pool=1, songs_per_listener=12)
