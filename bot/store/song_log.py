"""Which songs a member met lately, and when: those that /discover showed, those that they asked about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import Table, delete, select

from bot.store.database import Database, upsert
from bot.store.opting_out import is_opted_out
from bot.store.servers import ensure_server
from bot.store.songs import chunks

KEPT: Final = 2_000
"""Songs a member and server; the oldest go."""


class SongLog:
    """Songs by member and server, each with the last moment it was met; of the ``table`` it is opened for.

    Args:
        database: where it is.
        table: with server_id, member_id, song_id and the moment.
        moment: the name of that column.
    """

    def __init__(self, database: Database, table: Table, moment: str) -> None:
        self._database = database
        self._table = table
        self._moment = table.c[moment]

    async def note(self, server_id: int, member_id: int, song_ids: Iterable[str], *, now: datetime) -> None:
        """Keep that a member met songs now, which must be stored; not of one who wants nothing kept."""
        table = self._table
        theirs = (table.c.server_id == server_id) & (table.c.member_id == member_id)
        met = {self._moment.name: now}
        async with self._database.writing() as connection:
            if await is_opted_out(connection, server_id, member_id):
                return
            await ensure_server(connection, server_id)
            for chunk in chunks(list(dict.fromkeys(song_ids))):
                rows = [
                    {"server_id": server_id, "member_id": member_id, "song_id": song_id, **met}
                    for song_id in chunk
                ]
                await connection.execute(
                    upsert(connection, table)
                    .values(rows)
                    .on_conflict_do_update(
                        index_elements=[table.c.server_id, table.c.member_id, table.c.song_id], set_=met
                    )
                )
            too_many = (
                select(table.c.song_id)
                .where(theirs)
                .order_by(self._moment.desc(), table.c.song_id)
                .offset(KEPT)
            )
            await connection.execute(delete(table).where(theirs, table.c.song_id.in_(too_many)))

    async def latest(
        self, server_id: int, member_id: int, *, n: int = KEPT, since: datetime | None = None
    ) -> list[str]:
        """Up to ``n`` songs that a member met, the latest first; with ``since`` those met after it."""
        table = self._table
        query = (
            select(table.c.song_id)
            .where(table.c.server_id == server_id, table.c.member_id == member_id)
            .order_by(self._moment.desc(), table.c.song_id)
            .limit(n)
        )
        if since is not None:
            query = query.where(self._moment > since)
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).scalars())
