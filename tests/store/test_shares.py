"""What members and pools bring to a server: whose a song is, in which order, and what goes again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.errors import NotLinked
from bot.store import Store
from bot.store.accounts import Account, Tokens
from bot.store.shares import Brought, Playlist
from bot.store.songs import AudioFeatures, Song

SERVER, OTHER_SERVER = 100, 200
MARA, THEO = 11, 22


def playlist(external_id: str, songs: str | None, **details) -> Playlist:
    """A playlist of one-letter songs."""
    made = None if songs is None else tuple(Song(letter, letter.upper(), ("x",)) for letter in songs)
    return Playlist(details.pop("source", "spotify"), external_id, external_id, made, **details)


@pytest.fixture
def bring(store: Store, clock):
    async def bring(*brought: Playlist, server: int = SERVER, member: int = MARA, **how) -> Brought:
        return await store.shares.bring(server, member, brought, now=clock.now(), **how)

    return bring


@pytest.fixture
def known(store: Store):
    """The songs of a server in order: members' own as letters, pool songs with their label."""

    async def known(server: int = SERVER) -> list[str]:
        songs = await store.servers.songs(server)
        return [song.song.id if song.pool is None else f"{song.song.id} in {song.pool}" for song in songs]

    return known


@pytest.fixture
def revision(store: Store):
    async def revision(server: int = SERVER) -> int:
        return (await store.servers.get(server)).revision

    return revision


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


async def test_an_unchanged_playlist_keeps_its_songs(bring, known) -> None:
    await bring(playlist("one", "abc", snapshot_id="s1"))
    await bring(playlist("one", None, snapshot_id="s1"))
    assert await known() == list("abc")


async def test_what_is_brought_to_one_server_changes_nothing_in_another(bring, known, store: Store) -> None:
    await bring(playlist("one", "abc"))
    await bring(playlist("one", "abcd"), server=OTHER_SERVER)
    await bring(playlist("two", "x", pool="pop"))
    assert await known() == ["a", "b", "c", "x in pop"]
    assert await store.shares.heard(SERVER, MARA) == frozenset("abc")
    assert await known(OTHER_SERVER) == list("abcd")


async def test_an_unchanged_playlist_that_is_not_there_any_more_will_be_read_again(
    store: Store, bring
) -> None:
    await bring(playlist("one", None, snapshot_id="s1"))
    assert await store.shares.snapshots(SERVER, MARA) == {}


async def test_replacing_withdraws_what_is_not_brought_again_from_these_sources_alone(bring, known) -> None:
    file = playlist("file", "f", source="file")
    await bring(playlist("one", "a"), playlist("two", "bf"), playlist("liked", "c", source="liked"), file)
    assert await bring(playlist("one", "a"), replacing=("spotify", "liked")) == Brought(0, 2)
    assert await known() == ["a", "f"]


async def test_replacing_leaves_other_members_other_servers_and_pools_alone(bring, known) -> None:
    await bring(playlist("one", "a"), playlist("pool", "p", pool="jazz"))
    await bring(playlist("one", "a"), server=OTHER_SERVER)
    await bring(playlist("one", "b"), member=THEO)
    assert await bring(replacing=("spotify", "liked", "file")) == Brought(0, 1)
    assert await known() == ["p in jazz", "b"]
    assert await known(OTHER_SERVER) == ["a"]


async def test_a_song_stays_while_one_member_still_has_it(bring, known) -> None:
    await bring(playlist("one", "ab"))
    await bring(playlist("one", "bc"), member=THEO)
    await bring(replacing=("spotify",))
    assert await known() == list("bc")


async def test_replacing_the_pool_withdraws_nobodys_playlists_of_these_sources_alone(bring, known) -> None:
    await bring(playlist("mine", "a"), playlist("pop", "bc", pool="pop"), playlist("jazz", "d", pool="jazz"))
    await bring(playlist("file", "e", source="file", pool="indie"))

    assert await bring(playlist("pop", "cf", pool="pop"), replacing_pool=("spotify",)) == Brought(1, 1)

    assert sorted(await known()) == ["a", "c in pop", "e in indie", "f in pop"]


async def test_a_withdrawn_own_song_falls_back_into_the_pool_it_is_in(bring, known) -> None:
    await bring(playlist("pool", "ab", pool="jazz"), playlist("own", "a"))
    assert await known() == ["b in jazz", "a"] or await known() == ["a", "b in jazz"]
    await bring(replacing=("spotify",))
    assert sorted(await known()) == ["a in jazz", "b in jazz"]


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
    assert await store.shares.coverage(SERVER, None) == (3, 1)
    assert await store.shares.coverage(SERVER, THEO) == (0, 0)
    assert await store.servers.count_songs(SERVER) == (3, 3)


async def test_members_count_who_brought_songs_of_their_own(store: Store, bring) -> None:
    await bring(playlist("pool", "x", pool="jazz"))
    assert await store.shares.member_count(SERVER) == 0
    await bring(playlist("one", "a"), playlist("two", "b"))
    await bring(playlist("one", "a"), member=THEO)
    assert await store.shares.member_count(SERVER) == 2


async def test_snapshots_are_those_of_one_members_spotify_playlists(store: Store, bring) -> None:
    await bring(
        playlist("one", "a", snapshot_id="s1"),
        playlist("two", "b"),
        playlist("liked", "c", source="liked", snapshot_id="s2"),
        playlist("pool", "p", snapshot_id="s3", pool="jazz"),
    )
    await bring(playlist("one", "a", snapshot_id="s4"), member=THEO)
    assert await store.shares.snapshots(SERVER, MARA) == {"one": "s1"}
    assert await store.shares.snapshots(SERVER, THEO) == {"one": "s4"}
    assert await store.shares.snapshots(SERVER, None) == {"pool": "s3"}


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


async def test_the_revision_grows_when_a_song_becomes_known_better_and_only_then(bring, revision) -> None:
    poor = Song("a", "A", ("x",), source="file")
    rich = replace(poor, popularity=50.0, source="spotify")
    for song, changes in [(poor, True), (poor, False), (rich, True), (rich, False), (poor, False)]:
        before = await revision()
        await bring(Playlist("file", "one", "one", (song,)))
        assert (await revision() > before) is changes, song


@pytest.mark.parametrize("way", ["bring", "measure"])
async def test_the_revision_grows_when_features_come_and_only_then(
    store: Store, bring, revision, way: str
) -> None:
    await bring(playlist("one", "ab"))

    async def tell(*measured: AudioFeatures) -> bool:
        before = await revision()
        if way == "bring":
            await bring(playlist("one", "ab"), measured=measured)
        else:
            await store.shares.measure(SERVER, measured)
        return await revision() > before

    some = AudioFeatures("a", "file", {"energy": 0.1})
    more = AudioFeatures("a", "file", {"energy": 0.9, "tempo": 98.7654321})
    assert not await tell()
    assert not await tell(AudioFeatures("a", "spotify", {}))
    assert await tell(some)
    assert not await tell(some)
    assert await tell(more)
    assert not await tell(more, some)
    assert await tell(AudioFeatures("b", "spotify", {"energy": 0.1}), more)


async def test_who_must_be_linked_and_is_not_leaves_nothing(store: Store, bring, known, revision) -> None:
    with pytest.raises(NotLinked):
        await bring(playlist("one", "ab"), playlist("pool", "c", pool="jazz"), linked=True)
    assert await known() == []
    assert await store.shares.snapshots(SERVER, None) == {}
    assert await revision() == 0


async def test_who_was_forgotten_in_the_meantime_leaves_nothing(store: Store, bring, known, clock) -> None:
    await store.accounts.link(Account(MARA, "key", "mara", Tokens("a", "r", 0, ""), clock.now()))
    assert await bring(playlist("one", "a"), linked=True) == Brought(1, 0)
    await store.people.forget(MARA)
    with pytest.raises(NotLinked):
        await bring(playlist("one", "ab"), linked=True)
    assert await known() == []


async def test_one_bad_playlist_leaves_none_of_them(bring, known) -> None:
    nameless = replace(playlist("two", "b"), name=None)
    with pytest.raises(Exception, match="NOT NULL"):
        await bring(playlist("one", "a"), nameless)
    assert await known() == []
