"""What a sync gathers is known once all of it is there, read once for all servers, and withdrawn with it."""

from __future__ import annotations

import pytest

from bot.errors import NotLinked
from bot.store import Store
from bot.store.shares import Brought
from tests.store.letters import MARA, OTHER_SERVER, SERVER, THEO, playlist


async def test_what_is_gathered_is_known_when_it_is_said_to_be_all(
    store: Store, link, gather, known, revision
) -> None:
    await link()
    await gather(playlist("one", "ba"))
    await gather(playlist("two", "cb"))
    assert await known() == []
    assert await revision() == 0
    assert await store.shares.know(SERVER, MARA) == Brought(3, 0)
    assert await known() == list("bac")
    assert await revision() == 1
    assert await store.shares.know(SERVER, MARA) == Brought(0, 0)
    assert await revision() == 1


async def test_who_is_not_linked_gathers_nothing(store: Store, gather, known, revision) -> None:
    with pytest.raises(NotLinked):
        await gather(playlist("one", "ab"), playlist("pool", "c", snapshot_id="s", pool="jazz"))
    await store.shares.know(SERVER, MARA)
    assert await known() == []
    assert await store.shares.snapshots(None) == frozenset()
    assert await revision() == 0


async def test_who_was_forgotten_in_the_meantime_gathers_nothing(store: Store, link, gather, known) -> None:
    await link()
    await gather(playlist("one", "a"))
    await store.people.forget(MARA)
    with pytest.raises(NotLinked):
        await gather(playlist("one", "ab"))
    assert await store.shares.know(SERVER, MARA) == Brought(0, 0)
    assert await known() == []


async def test_an_unchanged_playlist_keeps_its_songs(sync, known) -> None:
    await sync(playlist("one", "abc", snapshot_id="s1"))
    assert await sync(playlist("one", None, snapshot_id="s1")) == Brought(0, 0)
    assert await known() == list("abc")


async def test_an_unchanged_playlist_is_known_to_another_server_too(store: Store, sync, known) -> None:
    await sync(playlist("one", "cab", snapshot_id="s1"))
    brought = await sync(playlist("one", None, snapshot_id="s1"), server=OTHER_SERVER)
    assert brought == Brought(3, 0)
    assert await known(OTHER_SERVER) == list("cab")
    assert await store.shares.heard(OTHER_SERVER, MARA) == set("abc")


async def test_a_playlist_that_one_server_knows_as_it_is_now_takes_the_place_of_anothers_older_one(
    store: Store, sync, known
) -> None:
    await sync(playlist("one", "abc", snapshot_id="s1"))
    await sync(playlist("one", "ad", snapshot_id="s2"), server=OTHER_SERVER)
    assert await sync(playlist("one", None, snapshot_id="s2")) == Brought(1, 0)
    assert await known() == ["a", "d"]
    assert await store.shares.snapshots(MARA) == {("one", "s2")}


async def test_what_one_server_knew_stays_as_it_was_when_another_withdraws_it(sync, known) -> None:
    await sync(playlist("one", "ab", snapshot_id="s1"))
    await sync(playlist("one", None, snapshot_id="s1"), server=OTHER_SERVER)
    await sync()
    assert await known() == []
    assert await known(OTHER_SERVER) == ["a", "b"]


async def test_the_same_playlist_of_another_member_is_not_taken_for_theirs(store: Store, sync, known) -> None:
    await sync(playlist("one", "ab", snapshot_id="s1"))
    await sync(playlist("one", None, snapshot_id="s1"), server=OTHER_SERVER, member=THEO)
    assert await known(OTHER_SERVER) == []
    assert await store.shares.snapshots(THEO) == frozenset()


async def test_an_unchanged_playlist_that_is_not_there_any_more_will_be_read_again(
    store: Store, sync, known
) -> None:
    await sync(playlist("one", "ab", snapshot_id="s1"))
    await sync(playlist("one", None, snapshot_id="s2"), playlist("two", None, snapshot_id="s3"))
    assert await store.shares.snapshots(MARA) == frozenset()
    assert await known() == ["a", "b"]


async def test_snapshots_are_those_of_one_members_spotify_playlists_in_all_servers(
    store: Store, bring, sync
) -> None:
    await sync(
        playlist("one", "a", snapshot_id="s1"),
        playlist("two", "b"),
        playlist("liked", "c", source="liked", snapshot_id="s2"),
        playlist("pool", "p", snapshot_id="s3", pool="jazz"),
    )
    await bring(playlist("file", "f", source="file", snapshot_id="none of spotify's"))
    await sync(playlist("one", "ab", snapshot_id="s5"), server=OTHER_SERVER)
    await sync(playlist("one", "a", snapshot_id="s4"), member=THEO)
    assert await store.shares.snapshots(MARA) == {("one", "s1"), ("liked", "s2"), ("one", "s5")}
    assert await store.shares.snapshots(THEO) == {("one", "s4")}
    assert await store.shares.snapshots(None) == {("pool", "s3")}


async def test_what_is_not_gathered_again_is_withdrawn_from_these_sources_alone(bring, sync, known) -> None:
    await bring(playlist("file", "f", source="file"))
    await sync(playlist("one", "a"), playlist("two", "bf"), playlist("liked", "c", source="liked"))
    assert await sync(playlist("one", "a")) == Brought(0, 2)
    assert sorted(await known()) == ["a", "f"]


async def test_nothing_is_withdrawn_where_nobody_says_what_is_all(
    store: Store, sync, gather, known, revision
) -> None:
    await sync(playlist("one", "a"), playlist("two", "b"))
    await gather(playlist("one", "ac"))
    assert await store.shares.know(SERVER, MARA, sources=("spotify",)) == Brought(1, 0)
    assert sorted(await known()) == list("abc")


async def test_withdrawing_leaves_other_members_other_servers_and_pools_alone(sync, known) -> None:
    await sync(playlist("one", "a"), playlist("pool", "p", pool="jazz"))
    await sync(playlist("one", "a"), server=OTHER_SERVER)
    await sync(playlist("one", "b"), member=THEO)
    assert await sync(sources=("spotify", "liked", "file")) == Brought(0, 1)
    assert sorted(await known()) == ["b", "p in jazz"]
    assert await known(OTHER_SERVER) == ["a"]


async def test_a_song_stays_while_one_member_still_has_it(sync, known) -> None:
    await sync(playlist("one", "ab"))
    await sync(playlist("one", "bc"), member=THEO)
    await sync()
    assert await known() == list("bc")


async def test_withdrawing_from_the_pool_takes_nobodys_playlists_of_these_sources_alone(
    bring, sync, known
) -> None:
    await sync(playlist("mine", "a"))
    await sync(playlist("pop", "bc", pool="pop"), playlist("jazz", "d", pool="jazz"), pool=True)
    await bring(playlist("file", "e", source="file", pool="indie"))
    assert await sync(playlist("pop", "cf", pool="pop"), pool=True, sources=("spotify",)) == Brought(1, 1)
    assert sorted(await known()) == ["a", "c in pop", "e in indie", "f in pop"]


async def test_a_withdrawn_own_song_falls_back_into_the_pool_it_is_in(sync, known) -> None:
    await sync(playlist("pool", "ab", pool="jazz"), pool=True)
    await sync(playlist("own", "a"))
    assert sorted(await known()) == ["a", "b in jazz"]
    await sync()
    assert sorted(await known()) == ["a in jazz", "b in jazz"]
