"""Who has anything in which server, and who was found to have left: the bot too may have been removed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, Subquery, select, union, update

from bot.store.database import Database, upsert
from bot.store.tables import PERSONAL_TABLES, accounts, members, servers


@dataclass(frozen=True)
class Kept:
    """A member of whom a server has something; ``missed_at`` is when they were first found to be gone."""

    server_id: int
    member_id: int
    missed_at: datetime | None


class Presence:
    """Members and servers as they come and go."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def members(self) -> list[Kept]:
        """Everybody of whom any server has anything, once for each of these servers.

        That somebody opted out is nothing of theirs; while they have an account they are among them still.
        """
        opted_out = select(members.c.server_id, members.c.member_id).where(
            members.c.opted_out, members.c.member_id.in_(select(accounts.c.member_id))
        )
        who = _who_is_where(opted_out)
        query = (
            select(who.c.server_id, who.c.member_id, members.c.missed_at)
            .select_from(who)
            .outerjoin(
                members,
                (members.c.server_id == who.c.server_id) & (members.c.member_id == who.c.member_id),
            )
            .order_by(who.c.server_id, who.c.member_id)
        )
        async with self._database.reading() as connection:
            return [Kept(*row) for row in await connection.execute(query)]

    async def is_anywhere(self, member_id: int) -> bool:
        """Whether any server has anything of a member; their account is of no server."""
        who = _who_is_where()
        query = select(who.c.server_id).where(who.c.member_id == member_id).limit(1)
        async with self._database.reading() as connection:
            return (await connection.execute(query)).first() is not None

    async def note_missed(self, server_id: int, member_id: int, at: datetime | None) -> None:
        """Keep since when a member is gone from a server; None where they are there."""
        async with self._database.writing() as connection:
            row = upsert(connection, members).values(server_id=server_id, member_id=member_id, missed_at=at)
            await connection.execute(
                row.on_conflict_do_update(
                    index_elements=[members.c.server_id, members.c.member_id], set_={"missed_at": at}
                )
            )

    async def note_removed(self, server_id: int, at: datetime | None) -> None:
        """Keep since when the bot is gone from a server; None where it is there."""
        change = update(servers).where(servers.c.id == server_id).values(left_at=at)
        async with self._database.writing() as connection:
            await connection.execute(change)

    async def compare(self, here: Collection[int], now: datetime) -> dict[int, datetime]:
        """Note which servers the bot is in by now; gives since when it is gone from each of the others."""
        async with self._database.writing() as connection:
            known = (await connection.execute(select(servers.c.id, servers.c.left_at))).all()
            left = {row.id: row.left_at or now for row in known if row.id not in here}
            for row in known:
                if row.left_at != left.get(row.id):
                    change = update(servers).where(servers.c.id == row.id)
                    await connection.execute(change.values(left_at=left.get(row.id)))
        return left


def _who_is_where(*further: Select[tuple[int, int]]) -> Subquery:
    rows = [
        select(table.c.server_id, table.c.member_id).where(table.c.member_id.is_not(None))
        for table in PERSONAL_TABLES
        if "server_id" in table.c and table is not members
    ]
    says_more = ~members.c.opted_out | members.c.visible | members.c.asked_at.is_not(None)
    rows.append(select(members.c.server_id, members.c.member_id).where(says_more))
    return union(*rows, *further).subquery()
