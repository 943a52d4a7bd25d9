"""Any sequence of bringing, gathering and forgetting leaves what a few lines of Python expect."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy import select

from bot.errors import NotLinked
from bot.store import Store
from bot.store.accounts import Account, Tokens
from bot.store.playlists import FROM_SPOTIFY, Playlist
from bot.store.sealing import Seal, new_key
from bot.store.shares import Brought
from bot.store.songs import Song
from bot.store.tables import metadata, playlist_songs, playlists, server_songs, servers

NOW = datetime(2026, 11, 3, tzinfo=UTC)
# Without shrinking: ten steps in this small world read well enough, and each costs some transactions.
STEPS = settings(max_examples=15, stateful_step_count=10, phases=[Phase.generate])
SERVERS, MEMBERS, LABELS = (1, 2), (11, 22), ("jazz", "pop")

Key = tuple[int | None, str, str]
"""Whose playlist, from where, and its id there."""
Known = list[tuple[str, str | None]]

songs = st.lists(st.sampled_from("abcdef"), max_size=4).map("".join)
a_server, a_member = st.sampled_from(SERVERS), st.sampled_from(MEMBERS)
label = st.none() | st.sampled_from(LABELS)
UNCHANGED, SAID_TO_BE_UNCHANGED = "unchanged", "said to be unchanged"
"""Of a playlist at Spotify: not changed since it was read, if ever it was; or wrongly taken to be so."""


# Few contents, so that two servers often have the same playlist as it is now, or one as it was.
at_spotify = st.sampled_from(["ab", "bca", "d", UNCHANGED, UNCHANGED, SAID_TO_BE_UNCHANGED])


def by_id(one: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from("pq"), one, min_size=1, max_size=2)


@dataclass(frozen=True)
class Stored:
    songs: str
    snapshot: str | None = None


@dataclass
class Expected:
    """What should be stored, and what the servers should know by the words of bot/store/tables.

    A server follows its shares whenever something is brought to it, what was gathered is said to be all, or
    somebody who shared with it is forgotten; what is brought to another server changes nothing in it.
    """

    playlists: dict[tuple[int, Key], Stored] = field(default_factory=dict)
    waiting: dict[int, set[Key]] = field(default_factory=lambda: {s: set() for s in SERVERS})
    shares: dict[int, dict[Key, str | None]] = field(default_factory=lambda: {s: {} for s in SERVERS})
    known: dict[int, Known] = field(default_factory=lambda: {s: [] for s in SERVERS})

    def keep(self, server: int, key: Key, stored: Stored, pool: str | None) -> None:
        self.playlists[server, key] = stored
        self.shares[server][key] = pool

    def gather(self, server: int, key: Key, stored: Stored, pool: str | None) -> None:
        """As kept; but what is a member's and new waits unseen."""
        if pool is None and key not in self.shares[server]:
            self.playlists[server, key] = stored
            self.waiting[server].add(key)
        else:
            self.keep(server, key, stored, pool)

    def share_what_waits(self, server: int, owner: int | None) -> None:
        for at, key in self.playlists:
            if at == server and key in self.waiting[server] and key[0] == owner:
                self.shares[server][key] = None
        self.waiting[server] -= set(self.shares[server])

    def withdraw(self, server: int, gone: set[Key]) -> None:
        for key in gone:
            del self.shares[server][key], self.playlists[server, key]

    def snapshots(self, owner: int | None) -> set[tuple[str, str]]:
        return {
            (key[2], stored.snapshot)
            for (_, key), stored in self.playlists.items()
            if key[0] == owner and stored.snapshot is not None
        }

    def forget(self, member: int) -> set[int]:
        touched = set()
        for server in SERVERS:
            for key in {key for key in self.waiting[server] if key[0] == member}:
                self.waiting[server].discard(key)
                del self.playlists[server, key]
            gone = {key for key in self.shares[server] if key[0] == member}
            if gone:
                touched.add(server)
                self.withdraw(server, gone)
                self.follow_shares(server)
        return touched

    def follow_shares(self, server: int) -> int:
        """How many songs are new to the server."""
        before = {song for song, _ in self.known[server]}
        own_first = sorted(self.shares[server].items(), key=lambda share: share[1] is not None)
        should_be: dict[str, str | None] = {}
        for key, pool in own_first:
            for song in self.playlists[server, key].songs:
                should_be.setdefault(song, pool)
        stay = [(song, pool) for song, pool in self.known[server] if (song, pool) in should_be.items()]
        come = [entry for entry in should_be.items() if entry not in stay]
        self.known[server] = stay + come
        return len(should_be.keys() - before)


class Bringing(RuleBasedStateMachine):
    """Does to a real database and to the expectation alike."""

    runner: asyncio.Runner
    store: Store

    def __init__(self) -> None:
        super().__init__()
        self.expected = Expected()
        self.at_spotify: dict[tuple[int | None, str], str] = {}
        self.revisions = dict.fromkeys(SERVERS, 0)
        self.linked: set[int] = set()
        self.runner.run(self.begin())

    @rule(server=a_server, member=a_member, brought=by_id(songs), pool=label)
    def bring(self, server: int, member: int, brought: dict[str, str], pool: str | None) -> None:
        self.runner.run(self.bring_and_check(server, member, brought, pool))

    @rule(server=a_server, member=a_member, gathered=by_id(at_spotify))
    def gather_own(self, server: int, member: int, gathered: dict[str, str]) -> None:
        self.runner.run(self.gather_and_check(server, member, gathered, None))

    @rule(server=a_server, member=a_member, gathered=by_id(at_spotify), pool=st.sampled_from(LABELS))
    def gather_pool(self, server: int, member: int, gathered: dict[str, str], pool: str) -> None:
        self.runner.run(self.gather_and_check(server, member, gathered, pool))

    @rule(server=a_server, owner=st.none() | a_member, only=st.none() | st.sets(st.sampled_from("pq")))
    def know(self, server: int, owner: int | None, only: set[str] | None) -> None:
        self.runner.run(self.know_and_check(server, owner, only))

    @rule(member=a_member)
    def forget(self, member: int) -> None:
        self.runner.run(self.forget_and_check(member))

    async def bring_and_check(
        self, server: int, member: int, brought: dict[str, str], pool: str | None
    ) -> None:
        before = dict(self.expected.known)
        for id_, content in brought.items():
            owner = member if pool is None else None
            self.expected.keep(server, (owner, "file", id_), Stored(content), pool)
        new = self.expected.follow_shares(server)
        made = [Playlist("file", id_, id_, tuple(content), pool=pool) for id_, content in brought.items()]
        assert await self.store.shares.bring(server, member, made, now=NOW) == Brought(new, 0)
        await self.check(before)

    async def gather_and_check(
        self, server: int, member: int, gathered: dict[str, str], pool: str | None
    ) -> None:
        owner = member if pool is None else None
        made = [self.read(owner, id_, now, pool) for id_, now in gathered.items()]
        if member in self.linked:
            for playlist in made:
                key = (owner, "spotify", playlist.external_id)
                self.expected.gather(server, key, self.as_stored(server, key, playlist), pool)
            await self.store.shares.gather(server, member, made, now=NOW)
        else:
            with pytest.raises(NotLinked):
                await self.store.shares.gather(server, member, made, now=NOW)
            await self.link(member)
        await self.check(dict(self.expected.known))

    def read(self, owner: int | None, id_: str, now: str, pool: str | None) -> Playlist:
        """A playlist as a sync gets it: with its songs only where they are not stored as they are now."""
        if now not in {UNCHANGED, SAID_TO_BE_UNCHANGED}:
            self.at_spotify[owner, id_] = now
        there = self.there(owner, id_)
        stored = (id_, there.snapshot) in self.expected.snapshots(owner)
        content = None if stored or now == SAID_TO_BE_UNCHANGED else tuple(there.songs)
        return Playlist("spotify", id_, id_, content, there.snapshot, pool)

    def there(self, owner: int | None, id_: str) -> Stored:
        content = self.at_spotify.get((owner, id_), "")
        return Stored(content, f"{id_} with {content}")

    def as_stored(self, server: int, key: Key, playlist: Playlist) -> Stored:
        there = self.there(key[0], key[2])
        if playlist.song_ids is not None or (key[2], there.snapshot) in self.expected.snapshots(key[0]):
            return there
        # Whoever had it has withdrawn it: what is there stays, and is no longer taken for the newest.
        return Stored(self.expected.playlists.get((server, key), Stored("")).songs)

    async def know_and_check(self, server: int, owner: int | None, only: set[str] | None) -> None:
        before = dict(self.expected.known)
        self.expected.share_what_waits(server, owner)
        gone = set()
        if only is not None:
            mine = {key for key in self.expected.shares[server] if key[:2] == (owner, "spotify")}
            gone = {key for key in mine if key[2] not in only}
        self.expected.withdraw(server, gone)
        new = self.expected.follow_shares(server)
        brought = await self.store.shares.know(server, owner, only=only, sources=FROM_SPOTIFY)
        assert brought == Brought(new, len(gone))
        await self.check(before)

    async def forget_and_check(self, member: int) -> None:
        before = dict(self.expected.known)
        touched = self.expected.forget(member)
        self.linked.discard(member)
        assert set(await self.store.people.forget(member)) == touched
        await self.check(before)

    async def check(self, before: dict[int, Known]) -> None:
        """Stored is what should be; the servers know what they should; revisions grew where that changed."""
        async with self.store.database.reading() as connection:
            known = (await connection.execute(select(server_songs).order_by(server_songs.c.id))).all()
            revisions = dict.fromkeys(SERVERS, 0) | {
                row.id: row.revision for row in await connection.execute(select(servers))
            }
            stored = (await connection.execute(select(playlists))).all()
            rows = await connection.execute(select(playlist_songs).order_by(playlist_songs.c.position))
            contents: dict[int, str] = {}
            for row in rows:
                contents[row.playlist_id] = contents.get(row.playlist_id, "") + row.song_id
        assert {
            (row.server_id, (row.member_id, row.source, row.external_id)): Stored(
                contents.get(row.id, ""), row.snapshot_id
            )
            for row in stored
        } == {
            at: Stored("".join(dict.fromkeys(one.songs)), one.snapshot)
            for at, one in self.expected.playlists.items()
        }
        for owner in (None, *MEMBERS):
            assert await self.store.shares.snapshots(owner) == self.expected.snapshots(owner)
        for server in SERVERS:
            expected = self.expected.known[server]
            assert [(row.song_id, row.pool) for row in known if row.server_id == server] == expected
            assert (revisions[server] > self.revisions[server]) is (expected != before[server])
        self.revisions = revisions

    async def begin(self) -> None:
        """Nothing in the database but the songs, and two members with linked accounts."""
        async with self.store.database.writing() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(table.delete())
        await self.store.songs.keep([Song(letter, letter, ()) for letter in "abcdef"])
        for member in MEMBERS:
            await self.link(member)

    async def link(self, member: int) -> None:
        account = Account(member, f"key of {member}", "user", Tokens("a", "r", 0, ""), NOW)
        await self.store.accounts.link(account)
        self.linked.add(member)


@pytest.fixture
def machine(copied: Path) -> Iterator[type[Bringing]]:
    with asyncio.Runner() as runner:
        store = Store(f"sqlite+aiosqlite:///{copied}", Seal(new_key()))
        yield type("Bringing", (Bringing,), {"runner": runner, "store": store})
        runner.run(store.close())


def test_servers_know_what_their_shares_say_after_any_sequence(machine: type[Bringing]) -> None:
    run_state_machine_as_test(machine, settings=STEPS)
