"""What members and pools bring to a server: whose a song is, in which order, and what goes again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.errors import ImportForgotten
from bot.store import Store
from bot.store.shares import Brought
from bot.store.songs import AudioFeatures, Song
from bot.store.tables import playlist_songs
from bot.store.uploads import Upload
from tests.store.letters import MARA, OTHER_SERVER, SERVER, THEO, playlist, song


async def test_songs_keep_the_order_in_which_they_first_came(bring, known) -> None:
    assert await bring(playlist("one", "dba"), playlist("two", "cab")) == Brought(4, 0)
    assert await bring(playlist("three", "fdx"), member=THEO) == Brought(2, 0)
    assert await known() == list("dbacfx")


async def test_a_song_that_stands_twice_in_a_playlist_counts_where_it_stands_first(bring, known) -> None:
    assert await bring(playlist("one", "abacab")) == Brought(3, 0)
    assert await known() == list("abc")


async def test_own_songs_come_in_their_own_order_though_a_pool_with_them_was_there_first(
    bring, known
) -> None:
    await bring(playlist("pool", "zcba", pool="jazz"))
    assert await known() == ["z in jazz", "c in jazz", "b in jazz", "a in jazz"]
    await bring(playlist("own", "abc"))
    assert await known() == ["z in jazz", "a", "b", "c"]


async def test_a_pool_song_that_becomes_a_members_own_is_not_new_to_the_server(bring) -> None:
    await bring(playlist("pool", "abc", pool="jazz"))
    assert await bring(playlist("own", "bcd")) == Brought(1, 0)


async def test_a_song_that_a_member_brought_stays_their_own_when_a_pool_brings_it_too(bring, known) -> None:
    await bring(playlist("own", "ab"))
    await bring(playlist("pool", "bc", pool="jazz"), member=THEO)
    assert await known() == ["a", "b", "c in jazz"]


async def test_a_song_of_several_pools_is_filed_under_the_first(bring, known) -> None:
    await bring(playlist("one", "ab", pool="jazz"), playlist("two", "bc", pool="pop"))
    assert await known() == ["a in jazz", "b in jazz", "c in pop"]


async def test_a_pool_that_gets_another_label_takes_its_songs_along(bring, known) -> None:
    await bring(playlist("one", "ab", pool="jazz"))
    await bring(playlist("one", "ab", pool="pop"))
    assert await known() == ["a in pop", "b in pop"]


async def test_a_playlist_that_comes_again_has_its_present_songs(bring, known) -> None:
    await bring(playlist("one", "abc"), playlist("two", "cd"))
    assert await bring(playlist("one", "xab"), playlist("two", "d")) == Brought(1, 0)
    assert await known() == list("abdx")


async def test_a_song_that_left_and_returns_comes_last(bring, known) -> None:
    for songs in ("abc", "bc", "abc"):
        await bring(playlist("one", songs))
    assert await known() == list("bca")


async def test_what_is_brought_to_one_server_changes_nothing_in_another(bring, known, store: Store) -> None:
    await bring(playlist("one", "abc"))
    await bring(playlist("one", "abcd"), server=OTHER_SERVER)
    await bring(playlist("two", "x", pool="pop"))
    assert await known() == ["a", "b", "c", "x in pop"]
    assert await store.shares.heard(SERVER, MARA) == frozenset("abc")
    assert await known(OTHER_SERVER) == list("abcd")


async def test_music_comes_to_the_server_it_was_brought_to_and_to_no_other(
    store: Store, bring, known
) -> None:
    await bring(playlist("one", "ab"))
    assert await known(OTHER_SERVER) == []
    assert await store.shares.heard(OTHER_SERVER, MARA) == frozenset()
    assert await store.shares.heard(SERVER, THEO) == frozenset()


async def test_heard_is_what_a_member_brought_as_their_own(store: Store, bring) -> None:
    await bring(playlist("one", "ab"), playlist("two", "bc"), playlist("pool", "xyz", pool="jazz"))
    await bring(playlist("theirs", "cd"), member=THEO)
    assert await store.shares.heard(SERVER, MARA) == set("abc")
    assert await store.shares.heard(SERVER, THEO) == set("cd")


async def test_coverage_counts_songs_once_and_those_with_features(store: Store, bring) -> None:
    measured = [AudioFeatures(letter, "file", {"energy": 0.5}) for letter in "ax"]
    await bring(
        playlist("one", "ab"), playlist("two", "bc"), playlist("pool", "xyz", pool="jazz"), measured=measured
    )
    assert await store.shares.coverage(SERVER, MARA) == (3, 1)
    assert await store.shares.coverage(SERVER, THEO) == (0, 0)
    assert await store.servers.count_songs(SERVER) == (3, 3)


async def test_the_revision_grows_when_the_songs_change_and_only_then(bring, revision) -> None:
    assert await revision() == 0
    same = playlist("one", "ab"), playlist("pool", "bc", pool="jazz")
    for brought, changes in [
        (same, True),
        (same, False),
        ((replace(same[0], name="renamed", snapshot_id="s2"),), False),
        ((playlist("two", "ba"),), False),
        ((playlist("one", "ba"),), False),
        ((playlist("one", "bad"),), True),
        ((playlist("own", "c"),), True),
    ]:
        before = await revision()
        await bring(*brought)
        assert (await revision() > before) is changes, brought
    before = await revision()
    await bring(playlist("one", "xyz"), server=OTHER_SERVER, member=THEO)
    assert await revision() == before


async def test_the_revision_grows_when_a_song_becomes_known_better_and_only_then(
    store: Store, bring, revision, clock
) -> None:
    poor = replace(song("a"), source="file")
    rich = replace(poor, popularity=50.0, source="spotify")
    await store.songs.keep([poor])
    await store.shares.bring(SERVER, MARA, [playlist("one", "a")], now=clock.now())
    await bring(playlist("two", "b"), server=OTHER_SERVER)
    elsewhere = await revision(OTHER_SERVER)
    for kept, changes in [(poor, False), (rich, True), (rich, False), (poor, False)]:
        before = await revision()
        await store.songs.keep([kept])
        assert (await revision() > before) is changes, kept
    assert await revision(OTHER_SERVER) == elsewhere


async def test_the_revision_of_every_server_that_knows_the_song_grows_when_features_come_and_only_then(
    store: Store, bring, revision
) -> None:
    await bring(playlist("one", "ab"))
    await bring(playlist("one", "a"), server=OTHER_SERVER, member=THEO)

    async def tell(*measured: AudioFeatures) -> list[bool]:
        before = [await revision(server) for server in (SERVER, OTHER_SERVER)]
        await store.songs.keep([], measured)
        after = [await revision(server) for server in (SERVER, OTHER_SERVER)]
        return [now > then for now, then in zip(after, before, strict=True)]

    some = AudioFeatures("a", "file", {"energy": 0.1})
    more = AudioFeatures("a", "file", {"energy": 0.9, "tempo": 98.7654321})
    assert await tell() == [False, False]
    assert await tell(AudioFeatures("a", "spotify", {})) == [False, False]
    assert await tell(some) == [True, True]
    assert await tell(some) == [False, False]
    assert await tell(more) == [True, True]
    assert await tell(more, some) == [False, False]
    assert await tell(AudioFeatures("b", "spotify", {"energy": 0.1}), more) == [True, False]


async def test_one_bad_playlist_leaves_none_of_them(bring, known) -> None:
    nameless = replace(playlist("two", "b"), name=None)
    with pytest.raises(Exception, match="NOT NULL"):
        await bring(playlist("one", "a"), nameless)
    assert await known() == []


async def test_how_often_a_song_was_played_is_kept_where_a_history_says_so(store: Store, bring) -> None:
    await bring(playlist("h", "ab", source="history", plays={"a": 7}))
    async with store.database.reading() as connection:
        rows = await connection.execute(select(playlist_songs.c.song_id, playlist_songs.c.plays))
        assert dict(rows.all()) == {"a": 7, "b": None}


async def test_a_file_that_is_taken_back_leaves_the_rest(store: Store, bring, known, revision) -> None:
    of_file = {"source": "file"}
    await bring(
        playlist("d1:x", "ab", **of_file),
        playlist("d1:y", "bc", **of_file),
        playlist("d1:h", "g", source="history"),
        playlist("d1:p", "p", pool="jazz", **of_file),
        playlist("d12:x", "d", **of_file),
        playlist("d1:s", "e"),
    )
    await bring(playlist("d1:x", "af", **of_file), member=THEO)
    await bring(playlist("d1:x", "a", **of_file), server=OTHER_SERVER)
    before = await revision()
    assert await store.shares.undo_file(SERVER, MARA, "d1") == 4
    assert sorted(await known()) == list("adef")
    assert await revision() > before
    assert await known(OTHER_SERVER) == ["a"]
    assert await store.shares.undo_file(SERVER, MARA, "d1") == 0


async def test_a_file_is_taken_back_out_of_the_pool_under_its_label_alone(store: Store, bring, known) -> None:
    for label, songs in (("jazz", "a"), ("pop", "b")):
        await bring(playlist(f"d1:{label}", songs, source="file", pool=label))
    assert await store.shares.undo_file(SERVER, MARA, "d1", label="pop") == 1
    assert await known() == ["a in jazz"]
    assert await store.shares.undo_file(SERVER, MARA, "d1", label="folk") == 0


async def test_what_comes_with_a_ticket_is_stored_once_and_only_while_the_ticket_is_there(
    store: Store, known, clock
) -> None:
    await store.songs.keep([Song(letter, letter, ("x",)) for letter in "ab"])
    now = clock.now()

    async def bring(name: str, song: str, *, ticket: str) -> Brought:
        return await store.shares.bring(SERVER, MARA, [playlist(name, song)], now=now, ticket=ticket)

    await store.uploads.open("one", Upload(SERVER, MARA, None), now=now, until=now)
    assert await bring("a", "a", ticket="one") == Brought(1, 0)
    with pytest.raises(ImportForgotten):
        await bring("b", "b", ticket="one")
    await store.uploads.open("two", Upload(SERVER, MARA, None), now=now, until=now)
    await store.people.forget(MARA)
    with pytest.raises(ImportForgotten):
        await bring("b", "b", ticket="two")
    assert await known() == []


@pytest.mark.parametrize("digest", ["%", "_1", "", "d"])
async def test_a_digest_is_taken_to_the_letter(store: Store, bring, known, digest: str) -> None:
    await bring(playlist("d1:x", "ab", source="file"))
    assert await store.shares.undo_file(SERVER, MARA, digest) == 0
    assert await known() == ["a", "b"]
