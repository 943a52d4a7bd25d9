"""A pool is filled from what its managers list, by whichever way Spotify lets this app."""

from __future__ import annotations

from typing import Any

import pytest

from bot.errors import (
    CategoryNotUnderstood,
    LabelRefused,
    NotLinked,
    PlaylistNotUnderstood,
    PlaylistNotYours,
    PoolSourceUnknown,
)
from bot.library.pools import POOL_CATEGORIES
from bot.library.reports import PoolState, SyncReport
from bot.library.sync import Include
from bot.services import Services
from demo.catalogue import Playlist
from demo.spotify import LoopbackSpotify

MARA, THEO = 11, 22
CATEGORIES, PLAYLIST = "GET /v1/browse/categories/{id}/playlists", "GET /v1/playlists/{id}"


@pytest.fixture
def server() -> int:
    return 100


@pytest.fixture
def sync(services: Services, server: int) -> Any:
    async def sync(member: int = THEO) -> SyncReport:
        return await services.syncs.finish(await services.syncs.begin(server, member, Include.PUBLIC))

    return sync


@pytest.fixture
def private(spotify: LoopbackSpotify) -> Playlist:
    """A playlist of Mara's that she alone can see."""
    mara = spotify.catalogue.listener_named("Mara")
    return next(one for one in mara.playlists if not one.public and not one.collaborative)


async def pooled(services: Services, server: int) -> dict[str, set[str]]:
    """The pool's songs by label."""
    found: dict[str, set[str]] = {}
    for entry in await services.store.servers.songs(server):
        if entry.pool is not None:
            found.setdefault(entry.pool, set()).add(entry.song.id)
    return found


@pytest.mark.parametrize(
    "text",
    ["{id}", "spotify:playlist:{id}", "https://open.spotify.com/playlist/{id}?si=abc",
     " https://open.spotify.com/intl-de/playlist/{id} "],
)  # fmt: skip
async def test_a_managers_playlist_fills_the_pool_of_any_app_at_one_call_a_sync(
    services: Services,
    server: int,
    sync: Any,
    link: Any,
    spotify: LoopbackSpotify,
    private: Playlist,
    text: str,
) -> None:
    spotify.app = "new"
    await link(MARA, "Mara")
    await link(THEO, "Theo")
    await services.pools.add_playlist(server, MARA, text.format(id=private.id), " slow  things ")
    report = await sync()
    assert (report.pool, report.pool_unread) == (PoolState.PLAYLISTS, 0)
    own = await services.store.shares.heard(server, THEO)
    assert await pooled(services, server) == {"slow things": set(private.song_ids) - own}
    spotify.forget_calls()
    assert (await sync()).pool is PoolState.PLAYLISTS
    assert spotify.calls == {"GET /v1/me/playlists": 1, PLAYLIST: 1}


async def test_on_an_extended_app_both_ways_are_used(
    services: Services, server: int, sync: Any, link: Any, private: Playlist
) -> None:
    await link(MARA, "Mara")
    await link(THEO, "Theo")
    await services.pools.add_playlist(server, MARA, private.id, "slow")
    assert (await sync()).pool is PoolState.BOTH
    assert {*POOL_CATEGORIES, "slow"} == set(await pooled(services, server))


async def test_only_whoever_works_on_a_playlist_can_add_it(
    services: Services, server: int, link: Any, spotify: LoopbackSpotify, private: Playlist
) -> None:
    with pytest.raises(NotLinked):
        await services.pools.add_playlist(server, THEO, private.id, "slow")
    await link(THEO, "Theo")
    public = next(one for one in spotify.catalogue.listener_named("Mara").playlists if one.public)
    for playlist in (private, public):
        for app in ("extended", "new"):
            spotify.app = app
            with pytest.raises(PlaylistNotYours):
                await services.pools.add_playlist(server, THEO, playlist.id, "slow")
    shared = next(one for one in spotify.catalogue.listener_named("Theo").playlists if one.collaborative)
    await link(MARA, "Mara")
    await services.pools.add_playlist(server, MARA, shared.id, "trips")
    assert await services.store.pool_sources.of(server) != []


async def test_what_is_no_link_or_no_label_is_refused(services: Services, server: int, link: Any) -> None:
    await link(MARA, "Mara")
    with pytest.raises(PlaylistNotUnderstood):
        await services.pools.add_playlist(server, MARA, "https://example.com/playlist/1", "x")
    with pytest.raises(CategoryNotUnderstood):
        await services.pools.add_category(server, "https://example.com/", "x")
    with pytest.raises(LabelRefused):
        await services.pools.add_category(server, "0JQ5DAqbMKFAJ5xb0fwo9m", " ")
    with pytest.raises(PoolSourceUnknown):
        await services.pools.remove(server, "no such thing")
    assert await services.store.pool_sources.of(server) == []


async def test_the_list_begins_with_the_usual_categories_and_is_edited_from_there(
    services: Services, server: int, sync: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(THEO, "Theo")
    first = await sync()
    removed, gone = await services.pools.remove(server, "JAZZ")
    assert removed == "jazz"
    assert gone == len(next(one for one in spotify.catalogue.categories if one.name == "jazz").playlists)
    assert "jazz" not in await pooled(services, server)
    spotify.forget_calls()
    second = await sync()
    assert spotify.calls[CATEGORIES] == len(POOL_CATEGORIES) - 1
    assert second.pool_songs < first.pool_songs
    address = f"https://open.spotify.com/genre/{POOL_CATEGORIES['jazz']}"
    await services.pools.add_category(server, address, "jazz again")
    assert (await sync()).pool_songs == first.pool_songs
    assert "jazz again" in await pooled(services, server)


async def test_a_list_that_was_emptied_stays_empty_and_the_report_says_so(
    services: Services, server: int, sync: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(THEO, "Theo")
    await sync()
    for label in POOL_CATEGORIES:
        await services.pools.remove(server, label)
    assert await services.pools.listed(server, THEO) == []
    assert await pooled(services, server) == {}
    spotify.forget_calls()
    report = await sync()
    assert (report.pool, report.pool_songs) == (PoolState.NO_SOURCES, 0)
    assert spotify.calls[CATEGORIES] == 0


async def test_a_mistyped_category_alone_does_not_stand_for_the_app(
    services: Services, server: int, sync: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(THEO, "Theo")
    await services.pools.add_category(server, "nosuchcategory", "odd")
    for label in POOL_CATEGORIES:
        await services.pools.remove(server, label)
    assert (await sync()).pool is PoolState.NOT_ALLOWED
    report = await services.syncs.finish(await services.syncs.begin(server + 1, THEO, Include.PUBLIC))
    assert report.pool is PoolState.READ


async def test_when_its_reader_is_signed_out_a_playlist_stays_as_it_is_and_the_report_says_so(
    services: Services,
    server: int,
    sync: Any,
    link: Any,
    spotify: LoopbackSpotify,
    private: Playlist,
    clock: Any,
) -> None:
    spotify.app = "new"
    await link(MARA, "Mara")
    await services.pools.add_playlist(server, MARA, private.id, "slow")
    await link(THEO, "Theo")
    await sync()
    before = await pooled(services, server)
    spotify.revoke(spotify.catalogue.listener_named("Mara").id)
    clock.advance(hours=2)
    for _ in range(2):
        report = await sync()
        assert (report.pool, report.pool_unread) == (PoolState.NOT_ALLOWED, 1)
        assert await pooled(services, server) == before
    await services.forgetter.forget(MARA)
    assert await pooled(services, server) == {}
    assert (await sync()).pool_unread == 0


async def test_what_managers_see_of_each_others_playlists_is_the_label(
    services: Services, server: int, link: Any, private: Playlist
) -> None:
    await link(MARA, "Mara")
    await services.pools.add_playlist(server, MARA, private.id, "slow")
    (mine,) = [one for one in await services.pools.listed(server, MARA) if one.kind == "playlist"]
    (theirs,) = [one for one in await services.pools.listed(server, THEO) if one.kind == "playlist"]
    assert (mine.external_id, mine.yours) == (private.id, True)
    assert (theirs.external_id, theirs.yours, theirs.label) == (None, False, "slow")
    assert theirs.key == mine.key
    assert private.id not in theirs.key
    assert await services.pools.remove(server, theirs.key) == ("slow", 0)
