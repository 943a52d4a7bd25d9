"""/pool shows managers what fills the pool and lets them change it."""

from __future__ import annotations

import pytest

from bot.library.pools import POOL_CATEGORIES
from bot.services import Services
from demo.catalogue import Catalogue, Playlist, make_catalogue
from demo.spotify import LoopbackSpotify
from tests.cogs.answers import text_of
from tests.cogs.conftest import Link, Stage


@pytest.fixture(scope="module")
def small_catalogue() -> Catalogue:
    """Small enough for many syncs."""
    return make_catalogue(songs_per_playlist=2, playlists_per_pool=1, songs_per_listener=12)


@pytest.fixture
def private(spotify: LoopbackSpotify) -> Playlist:
    """A playlist that Mara alone can see."""
    mara = spotify.catalogue.listener_named("Mara")
    return next(one for one in mara.playlists if not one.public and not one.collaborative)


async def test_a_manager_sees_the_usual_categories_and_edits_them(stage: Stage) -> None:
    shown = text_of(await stage.mara.slash(stage.channel, "pool list"))
    assert all(f"**{label}**" in shown for label in POOL_CATEGORIES)
    offered = await stage.mara.autocomplete(stage.channel, "pool remove", "source", "jaz")
    assert [one["name"] for one in offered] == ["jazz (category)"]
    removed = await stage.mara.slash(stage.channel, "pool remove", source=offered[0]["value"])
    assert "“jazz” no longer fills the pool" in text_of(removed)
    added = await stage.mara.slash(
        stage.channel, "pool add", label="new_age", category="0JQ5DAqbMKFLb2EqgLtpjC"
    )
    assert "new\\_age" in text_of(added)
    shown = text_of(await stage.mara.slash(stage.channel, "pool list"))
    assert "**jazz**" not in shown
    assert "category 0JQ5DAqbMKFLb2EqgLtpjC" in shown


async def test_a_managers_playlist_fills_the_pool_and_its_name_is_never_said(
    stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify, private: Playlist
) -> None:
    spotify.app = "new"
    await link(stage.mara, "Mara")
    await link(stage.theo, "Theo")
    address = f"https://open.spotify.com/playlist/{private.id}?si=1"
    await stage.mara.slash(stage.channel, "pool add", label="quiet", playlist=address)
    report = text_of(await stage.theo.slash(stage.channel, "sync"))
    assert "from the playlists that managers added" in report
    shown = text_of(await stage.mara.slash(stage.channel, "pool list"))
    assert "read by your sign-in" in shown
    assert private.name not in report + shown
    known = await services.store.servers.songs(stage.server.id)
    assert {entry.song.id for entry in known if entry.pool == "quiet"} == set(private.song_ids)
    gone = text_of(await stage.mara.slash(stage.channel, "pool remove", source="quiet"))
    assert "the playlist that had come by it is gone" in gone
    known = await services.store.servers.songs(stage.server.id)
    assert not [entry for entry in known if entry.pool == "quiet"]


async def test_refusals_name_the_cure(stage: Stage, link: Link, private: Playlist) -> None:
    neither = text_of(await stage.mara.slash(stage.channel, "pool add", label="x"))
    assert "either a category or a playlist" in neither
    both = {"playlist": private.id, "category": "pop"}
    assert neither == text_of(await stage.mara.slash(stage.channel, "pool add", label="x", **both))
    refused = text_of(await stage.mara.slash(stage.channel, "pool add", label="x", playlist=private.id))
    assert "</link:" in refused
    await link(stage.mara, "Theo")
    refused = text_of(await stage.mara.slash(stage.channel, "pool add", label="x", playlist=private.id))
    assert "neither made that playlist nor works on it" in refused
    refused = text_of(await stage.mara.slash(stage.channel, "pool remove", source="nothing"))
    assert "</pool list:" in refused


async def test_only_managers_are_offered_the_pool(stage: Stage) -> None:
    assert not [name for name in stage.theo.available_commands(stage.channel) if name.startswith("pool")]
    assert [name for name in stage.mara.available_commands(stage.channel) if name.startswith("pool")]
