"""What a server's playlists hold, as arrays: the rows of its shares, no more and no less."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store import Store, memberships
from bot.store.memberships import ServerPlaylists
from bot.store.tables import metadata
from tests.store.letters import MARA, OTHER_SERVER, SERVER, THEO, playlist, songs_of


def contents(found: ServerPlaylists, song_ids: Sequence[str]) -> list[str]:
    """The songs of each playlist, as letters."""
    held = [""] * len(found.titles)
    for row, song in zip(found.rows, found.songs, strict=True):
        held[row] += song_ids[song]
    return held


async def test_a_server_that_knows_nothing_has_no_playlists(store: Store) -> None:
    found = await store.memberships.of(SERVER, ["a"])
    assert (found.titles, found.owners, found.sources, found.stored_at) == ((), (), (), ())
    assert (found.rows.shape, found.songs.shape, found.plays.shape) == ((0,), (0,), (0,))


async def test_members_playlists_liked_songs_histories_and_pools_are_all_there(
    store: Store, bring, clock
) -> None:
    began = clock.now()
    await bring(playlist("mix", "ab"), playlist("liked", "b", source="liked"))
    clock.advance(days=3)
    await bring(playlist("heard", "cb", source="history", plays={"c": 7}), member=THEO)
    await bring(playlist("calm", "ca", source="file", pool="jazz"))
    found = await store.memberships.of(SERVER, "cab")
    assert found.titles == ("mix", "liked", "heard", "calm")
    assert found.owners == (MARA, MARA, THEO, None)
    assert found.sources == ("spotify", "liked", "history", "file")
    assert found.stored_at == (began, began, clock.now(), clock.now())
    assert found.rows.tolist() == [0, 0, 1, 2, 2, 3, 3]
    assert found.songs.tolist() == [1, 2, 2, 0, 2, 0, 1]
    assert found.plays.tolist() == [0, 0, 0, 7, 0, 0, 0]


async def test_what_the_server_does_not_know_yet_or_no_more_is_not_there(
    store: Store, bring, gather, link
) -> None:
    await bring(playlist("mix", "ab", source="file"), playlist("elsewhere", "c"), server=OTHER_SERVER)
    await bring(playlist("mix", "bc"), playlist("gone", "c"))
    await link()
    await gather(playlist("waits", "a"))
    await store.holdings.withdraw(SERVER, MARA, ["gone"])
    found = await store.memberships.of(SERVER, "abc")
    assert found.titles == ("mix",)
    assert contents(found, "abc") == ["bc"]


async def test_songs_that_are_not_asked_for_are_left_out_and_their_playlists_stay(
    store: Store, bring
) -> None:
    await bring(playlist("late", "cd"), playlist("early", "acb"))
    found = await store.memberships.of(SERVER, "ba")
    assert found.titles == ("late", "early")
    assert contents(found, "ba") == ["", "ab"]


async def test_the_playlists_of_one_member_alone_can_be_asked_for(store: Store, bring) -> None:
    await bring(playlist("hers", "ab"))
    await bring(playlist("his", "bc"), member=THEO)
    await bring(playlist("pool", "c", source="file", pool="jazz"), member=THEO)
    found = await store.memberships.of(SERVER, "abc", only_of=[THEO])
    assert (found.titles, found.owners) == (("his",), (THEO,))
    assert contents(found, "abc") == ["bc"]


async def test_how_many_members_brought_a_song_is_counted_for_each_server_without_its_pool(
    store: Store, bring
) -> None:
    await bring(playlist("hers", "ab"), playlist("again", "b"))
    await bring(playlist("his", "bc"), member=THEO)
    await bring(playlist("pool", "cd", pool="jazz"))
    await bring(playlist("elsewhere", "ad"), server=OTHER_SERVER)
    assert await store.memberships.counts(SERVER, "abcd") == {"a": 1, "b": 2, "c": 1}


async def test_rows_come_in_order_however_few_are_read_at_once(
    store: Store, bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memberships, "ROWS_AT_ONCE", 2)
    brought = [playlist(f"p{number}", "edcba"[number:]) for number in range(5)]
    await bring(*brought)
    found = await store.memberships.of(SERVER, "abcde")
    assert found.titles == ("p0", "p1", "p2", "p3", "p4")
    assert contents(found, "abcde") == ["edcba", "dcba", "cba", "ba", "a"]


@given(
    brought=st.dictionaries(st.sampled_from("pqrs"), st.text("abcdef", max_size=5), max_size=4),
    asked=st.lists(st.sampled_from("abcdefgh"), unique=True),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_every_membership_is_there_once_in_its_playlists_order(
    store: Store, clock, brought: dict[str, str], asked: list[str]
) -> None:
    async with store.database.writing() as connection:
        for table in reversed(metadata.sorted_tables):
            await connection.execute(table.delete())
    made = [playlist(name, songs) for name, songs in brought.items()]
    await store.songs.keep(songs_of(made))
    await store.shares.bring(SERVER, MARA, made, now=clock.now())
    found = await store.memberships.of(SERVER, asked)
    expected = ["".join(song for song in dict.fromkeys(songs) if song in asked) for songs in brought.values()]
    assert contents(found, asked) == expected
