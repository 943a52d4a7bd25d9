"""Who leaves is forgotten after a week, who comes back in time is not, and an outage forgets nobody."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.errors import NoSongs
from bot.library.departures import GRACE
from bot.services import Services
from bot.store.accounts import Account, Tokens
from bot.store.playlists import Playlist
from bot.store.songs import Song
from bot.store.tables import PERSONAL_TABLES, metadata

HERE, THERE = 810_000_000_000_000_001, 810_000_000_000_000_002
MARA, THEO = 700_000_000_000_000_011, 700_000_000_000_000_022
DAY = timedelta(days=1)


@dataclass
class InventedDirectory:
    """Who is where; ``silent`` about these members, and about everything where ``here`` is None."""

    here: set[int] | None = field(default_factory=lambda: {HERE, THERE})
    gone: set[tuple[int, int]] = field(default_factory=set)
    silent: set[int] = field(default_factory=set)
    asked: list[tuple[int, int]] = field(default_factory=list)
    refuses: int | None = None

    def servers(self) -> frozenset[int] | None:
        return None if self.here is None else frozenset(self.here)

    async def is_member(self, server_id: int, member_id: int) -> bool | None:
        self.asked.append((server_id, member_id))
        if server_id == self.refuses:
            raise PermissionError
        return None if member_id in self.silent else (server_id, member_id) not in self.gone


@pytest.fixture
def directory() -> InventedDirectory:
    return InventedDirectory()


@pytest.fixture
async def now(services: Services) -> datetime:
    """The moment; until then Mara has brought songs to both servers, Theo to one, and both signed in."""
    store, now = services.store, services.clock.now()
    await store.songs.keep([Song(letter * 22, letter, ("x",)) for letter in "abcd"])
    for member, songs, servers in ((MARA, "abc", (HERE, THERE)), (THEO, "cd", (HERE,))):
        account = Account(member, f"key-{member}", "user", Tokens("a", "r", 0, ""), now)
        await store.accounts.link(account)
        for server in servers:
            playlist = Playlist("file", f"of-{member}", "mine", tuple(letter * 22 for letter in songs))
            await store.shares.bring(server, member, [playlist], now=now)
    return now


async def mentioned(services: Services, number: int) -> set[str]:
    """The tables that have a member or a server in any row."""
    async with services.store.database.reading() as connection:
        return {
            table.name
            for table in metadata.sorted_tables
            if any(number in row for row in await connection.execute(select(table)))
        }


async def in_server(services: Services, server: int, member: int) -> set[str]:
    """The tables that have something of a member in a server."""
    found = set()
    async with services.store.database.reading() as connection:
        for table in PERSONAL_TABLES:
            if "server_id" in table.c:
                theirs = select(table).where(table.c.server_id == server, table.c.member_id == member)
                if (await connection.execute(theirs)).first() is not None:
                    found.add(table.name)
    return found


async def test_who_left_is_forgotten_there_after_a_week_and_nowhere_else(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    look = services.departures.look
    directory.gone.add((HERE, MARA))
    for days in range(GRACE.days):
        await look(directory, now + days * DAY)
        assert await in_server(services, HERE, MARA) == {"playlists", "members"}
    await look(directory, now + GRACE)
    assert await in_server(services, HERE, MARA) == set()
    assert await in_server(services, THERE, MARA) == {"playlists"}
    assert await in_server(services, HERE, THEO) == {"playlists"}
    assert await services.store.accounts.get(MARA) is not None, "they are in the other server still"
    known = {entry.song.id[0] for entry in await services.store.servers.songs(HERE)}
    assert known == set("cd")
    directory.asked.clear()
    await look(directory, now + GRACE + DAY)
    assert set(directory.asked) == {(THERE, MARA), (HERE, THEO)}


async def test_the_account_goes_with_the_last_server(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    directory.gone |= {(HERE, MARA), (THERE, MARA)}
    for days in (0, GRACE.days):
        await services.departures.look(directory, now + days * DAY)
    assert await mentioned(services, MARA) == set()
    assert "accounts" in await mentioned(services, THEO)


async def test_who_comes_back_in_time_begins_anew(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    look = services.departures.look
    directory.gone.add((HERE, MARA))
    await look(directory, now)
    await look(directory, now + 6 * DAY)
    directory.gone.clear()
    await look(directory, now + 7 * DAY)
    directory.gone.add((HERE, MARA))
    await look(directory, now + 8 * DAY)
    await look(directory, now + 14 * DAY)
    assert "playlists" in await in_server(services, HERE, MARA)
    await look(directory, now + 15 * DAY)
    assert await in_server(services, HERE, MARA) == set()


async def test_what_discord_does_not_say_forgets_nobody_however_long(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    look = services.departures.look
    directory.gone.add((HERE, MARA))
    await look(directory, now)
    directory.silent |= {MARA, THEO}
    await look(directory, now + 30 * DAY)
    assert "playlists" in await in_server(services, HERE, MARA)
    directory.here = None
    await look(directory, now + 60 * DAY)
    assert {kept.server_id for kept in await services.store.presence.members()} == {HERE, THERE}
    directory.here, directory.silent = {HERE, THERE}, set()
    await look(directory, now + 61 * DAY)
    assert await in_server(services, HERE, MARA) == set()


async def test_who_only_signed_in_is_left_alone(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    await services.store.people.forget(THEO)
    account = Account(THEO, "key", "user", Tokens("a", "r", 0, ""), now)
    await services.store.accounts.link(account)
    for days in (0, 30):
        await services.departures.look(directory, now + days * DAY)
    assert await services.store.accounts.get(THEO) is not None
    assert all(member == MARA for _, member in directory.asked)


async def test_a_server_that_removed_the_bot_is_forgotten_after_a_week_with_who_was_only_there(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    assert (await services.recommender.index(HERE)).songs
    await services.departures.removed(HERE)
    directory.here = {THERE}
    await services.departures.look(directory, now + 6 * DAY)
    assert await services.store.servers.songs(HERE)
    assert {server for server, _ in directory.asked} == {THERE}
    await services.departures.look(directory, now + 7 * DAY)
    assert await mentioned(services, HERE) == set()
    assert await mentioned(services, THEO) == set()
    assert "accounts" in await mentioned(services, MARA)
    with pytest.raises(NoSongs):
        await services.recommender.find(HERE, "a")
    # Back again, its revisions begin anew: nothing of what was known may come out of a memory.
    again = Playlist("file", "x", "mine", ("d" * 22,))
    await services.store.shares.bring(HERE, THEO, [again], now=now)
    assert [entry.song.title for entry in (await services.recommender.index(HERE)).songs] == ["d"]


async def test_a_removal_while_the_bot_was_away_is_noticed_and_a_return_too(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    look = services.departures.look
    directory.here = {THERE}
    await look(directory, now)
    await services.departures.joined(HERE)
    await look(directory, now + 6 * DAY)
    directory.here = {HERE, THERE}
    await look(directory, now + 12 * DAY)
    directory.here = {THERE}
    await look(directory, now + 14 * DAY)
    assert await services.store.servers.songs(HERE)
    await look(directory, now + 21 * DAY)
    assert await services.store.servers.songs(HERE) == []
    assert await services.store.servers.songs(THERE)


async def test_a_look_that_was_broken_off_goes_on_where_it_was(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    directory.refuses = THERE
    with pytest.raises(PermissionError):
        await services.departures.look(directory, now)
    assert directory.asked == [(HERE, MARA), (HERE, THEO), (THERE, MARA)]
    directory.asked.clear()
    directory.refuses = None
    await services.departures.look(directory, now)
    assert directory.asked == [(THERE, MARA), (HERE, MARA), (HERE, THEO)]


async def test_who_opted_out_and_left_stays_opted_out_and_is_looked_for_no_more(
    services: Services, directory: InventedDirectory, now: datetime
) -> None:
    await services.store.people.opt_out(HERE, THEO)
    directory.gone.add((HERE, THEO))
    for days in (0, GRACE.days):
        await services.departures.look(directory, now + days * DAY)
    assert await services.store.people.opted_out(HERE, THEO)
    assert await mentioned(services, THEO) == {"members"}
    directory.asked.clear()
    await services.departures.look(directory, now + 2 * GRACE)
    assert {member for _, member in directory.asked} == {MARA}
