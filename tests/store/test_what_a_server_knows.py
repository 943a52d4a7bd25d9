"""Any sequence of bringing, pooling and forgetting leaves a server with what a few lines of Python expect."""

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

from bot.store import Store
from bot.store.sealing import Seal, new_key
from bot.store.shares import Playlist
from bot.store.songs import Song
from bot.store.tables import metadata, server_songs, servers

NOW = datetime(2026, 11, 3, tzinfo=UTC)
# Without shrinking: eight steps in this small a world read well enough, and each costs a transaction.
STEPS = settings(max_examples=15, stateful_step_count=8, phases=[Phase.generate])
SERVERS, MEMBERS, LABELS = (1, 2), (11, 22), ("jazz", "pop")
songs = st.lists(st.sampled_from("abcdef"), max_size=4).map("".join)


def playlists(label: st.SearchStrategy) -> st.SearchStrategy[list]:
    """Playlists as (id, songs, label), each id once."""
    one = st.tuples(st.sampled_from("pq"), songs, label)
    return st.lists(one, max_size=2, unique_by=lambda playlist: playlist[0])


Key = tuple[int | None, str, str]
Known = list[tuple[str, str | None]]


@dataclass
class Expected:
    """What the servers should know, by the words of bot/store/tables.py.

    A server follows its shares whenever something is brought to it, or somebody who shared with it is
    forgotten; what is brought to another server changes nothing in it.
    """

    playlists: dict[tuple[int, Key], str] = field(default_factory=dict)
    shares: dict[int, dict[Key, str | None]] = field(default_factory=lambda: {s: {} for s in SERVERS})
    known: dict[int, Known] = field(default_factory=lambda: {s: [] for s in SERVERS})

    def bring(
        self, server: int, member: int, brought: list[tuple[str, str, str | None]], replacing: bool
    ) -> None:
        kept = set()
        for external_id, content, pool in brought:
            key = (member if pool is None else None, "spotify", external_id)
            self.playlists[server, key] = content
            self.shares[server][key] = pool
            kept.add(key)
        if replacing:
            gone = {key for key in self.shares[server] if key[0] == member} - kept
            for key in gone:
                del self.shares[server][key]
        self.follow_shares(server)

    def forget(self, member: int) -> set[int]:
        touched = {s for s in SERVERS if any(key[0] == member for key in self.shares[s])}
        for server in SERVERS:
            self.shares[server] = {k: p for k, p in self.shares[server].items() if k[0] != member}
        for server in touched:
            self.follow_shares(server)
        return touched

    def follow_shares(self, server: int) -> None:
        own_first = sorted(self.shares[server].items(), key=lambda share: share[1] is not None)
        should_be: dict[str, str | None] = {}
        for key, pool in own_first:
            for song in self.playlists[server, key]:
                should_be.setdefault(song, pool)
        stay = [(song, pool) for song, pool in self.known[server] if (song, pool) in should_be.items()]
        come = [entry for entry in should_be.items() if entry not in stay]
        self.known[server] = stay + come


class Bringing(RuleBasedStateMachine):
    """Brings to a real database and to the expectation alike."""

    runner: asyncio.Runner
    store: Store

    def __init__(self) -> None:
        super().__init__()
        self.expected = Expected()
        self.revisions = dict.fromkeys(SERVERS, 0)
        self.runner.run(self.empty())

    @rule(server=st.sampled_from(SERVERS), member=st.sampled_from(MEMBERS), brought=playlists(st.none()))
    def bring_own(self, server: int, member: int, brought: list) -> None:
        self.runner.run(self.bring(server, member, brought))

    @rule(server=st.sampled_from(SERVERS), member=st.sampled_from(MEMBERS), brought=playlists(st.none()))
    def sync(self, server: int, member: int, brought: list) -> None:
        self.runner.run(self.bring(server, member, brought, replacing=("spotify",)))

    @rule(server=st.sampled_from(SERVERS), brought=playlists(st.sampled_from(LABELS)))
    def bring_pool(self, server: int, brought: list) -> None:
        self.runner.run(self.bring(server, MEMBERS[0], brought))

    @rule(member=st.sampled_from(MEMBERS))
    def forget(self, member: int) -> None:
        self.runner.run(self.forget_and_check(member))

    async def bring(self, server: int, member: int, brought: list, replacing: tuple[str, ...] = ()) -> None:
        before = dict(self.expected.known)
        self.expected.bring(server, member, brought, replacing=bool(replacing))
        made = [
            Playlist("spotify", id_, id_, tuple(Song(song, song, ()) for song in content), pool=pool)
            for id_, content, pool in brought
        ]
        change = await self.store.shares.bring(server, member, made, now=NOW, replacing=replacing)
        known_before = {song for song, _ in before[server]}
        new = [song for song, _ in self.expected.known[server] if song not in known_before]
        assert change.new_songs == len(new)
        await self.check(before)

    async def forget_and_check(self, member: int) -> None:
        before = dict(self.expected.known)
        touched = self.expected.forget(member)
        assert set(await self.store.people.forget(member)) == touched
        await self.check(before)

    async def check(self, before: dict[int, Known]) -> None:
        """The servers know what they should, and their revisions grew where that has changed."""
        async with self.store.database.reading() as connection:
            known = (await connection.execute(select(server_songs).order_by(server_songs.c.id))).all()
            revisions = dict.fromkeys(SERVERS, 0) | {
                row.id: row.revision for row in await connection.execute(select(servers))
            }
        for server in SERVERS:
            expected = self.expected.known[server]
            assert [(row.song_id, row.pool) for row in known if row.server_id == server] == expected
            assert (revisions[server] > self.revisions[server]) is (expected != before[server])
        self.revisions = revisions

    async def empty(self) -> None:
        async with self.store.database.writing() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(table.delete())


@pytest.fixture
def machine(copied: Path) -> Iterator[type[Bringing]]:
    with asyncio.Runner() as runner:
        store = Store(f"sqlite+aiosqlite:///{copied}", Seal(new_key()))
        yield type("Bringing", (Bringing,), {"runner": runner, "store": store})
        runner.run(store.close())


def test_servers_know_what_their_shares_say_after_any_sequence(machine: type[Bringing]) -> None:
    run_state_machine_as_test(machine, settings=STEPS)
