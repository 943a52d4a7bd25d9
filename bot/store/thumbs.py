"""What members say of single songs: thumbs up and down, each for one server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select

from bot.store.database import Database, upsert
from bot.store.opting_out import refuse_opted_out
from bot.store.servers import ensure_server
from bot.store.tables import thumbs

KEPT = 5_000
"""Thumbs of a member in a server; the oldest go, which have faded most."""


@dataclass(frozen=True)
class Thumb:
    """A member's word on a song, and when they gave it."""

    member_id: int
    song_id: str
    up: bool
    given_at: datetime


class Thumbs:
    """One thumb a member and song."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def give(self, server_id: int, member_id: int, song_id: str, *, up: bool, now: datetime) -> None:
        """Keep a thumb in place of an earlier one. The song must be one that is stored. Raises OptedOut."""
        theirs = _of(server_id, member_id)
        given = {"up": up, "given_at": now}
        async with self._database.writing() as connection:
            await refuse_opted_out(connection, server_id, member_id)
            await ensure_server(connection, server_id)
            row = upsert(connection, thumbs).values(
                server_id=server_id, member_id=member_id, song_id=song_id, **given
            )
            await connection.execute(
                row.on_conflict_do_update(
                    index_elements=[thumbs.c.server_id, thumbs.c.member_id, thumbs.c.song_id], set_=given
                )
            )
            too_many = (
                select(thumbs.c.song_id)
                .where(theirs)
                .order_by(thumbs.c.given_at.desc(), thumbs.c.song_id)
                .offset(KEPT)
            )
            await connection.execute(delete(thumbs).where(theirs, thumbs.c.song_id.in_(too_many)))

    async def take_back(self, server_id: int, member_id: int, song_id: str) -> bool:
        """Forget a thumb; whether there was one."""
        gone = delete(thumbs).where(_of(server_id, member_id), thumbs.c.song_id == song_id)
        async with self._database.writing() as connection:
            return (await connection.execute(gone)).rowcount == 1

    async def of(self, server_id: int, member_id: int) -> list[Thumb]:
        """A member's thumbs in a server, the oldest first."""
        query = (
            select(thumbs.c.member_id, thumbs.c.song_id, thumbs.c.up, thumbs.c.given_at)
            .where(_of(server_id, member_id))
            .order_by(thumbs.c.given_at, thumbs.c.song_id)
        )
        async with self._database.reading() as connection:
            return [Thumb(*row) for row in await connection.execute(query)]

    async def up_since(self, server_id: int, since: datetime) -> list[Thumb]:
        """The thumbs up that anybody gave in a server since a moment, the oldest first."""
        query = (
            select(thumbs.c.member_id, thumbs.c.song_id, thumbs.c.up, thumbs.c.given_at)
            .where(thumbs.c.server_id == server_id, thumbs.c.up, thumbs.c.given_at > since)
            .order_by(thumbs.c.given_at, thumbs.c.song_id)
        )
        async with self._database.reading() as connection:
            return [Thumb(*row) for row in await connection.execute(query)]


def _of(server_id: int, member_id: int) -> ColumnElement[bool]:
    return (thumbs.c.server_id == server_id) & (thumbs.c.member_id == member_id)
