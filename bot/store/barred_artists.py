"""Whom a member does not want to be recommended, in one server."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from bot.store.database import Database, upsert
from bot.store.opting_out import refuse_opted_out
from bot.store.servers import ensure_server
from bot.store.tables import barred_artists

LONGEST = 200


class BarredArtists:
    """Artists by member and server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def bar(self, server_id: int, member_id: int, artist: str, name: str, *, now: datetime) -> None:
        """Keep that a member wants nothing of an artist, the name as it is compared. Raises OptedOut."""
        said = {"name": name, "barred_at": now}
        table = barred_artists
        async with self._database.writing() as connection:
            await refuse_opted_out(connection, server_id, member_id)
            await ensure_server(connection, server_id)
            row = upsert(connection, table).values(
                server_id=server_id, member_id=member_id, artist=artist[:LONGEST], **said
            )
            await connection.execute(
                row.on_conflict_do_update(
                    index_elements=[table.c.server_id, table.c.member_id, table.c.artist], set_=said
                )
            )

    async def allow(self, server_id: int, member_id: int, artist: str) -> bool:
        """Forget that; whether it was so."""
        gone = delete(barred_artists).where(
            barred_artists.c.server_id == server_id,
            barred_artists.c.member_id == member_id,
            barred_artists.c.artist == artist[:LONGEST],
        )
        async with self._database.writing() as connection:
            return (await connection.execute(gone)).rowcount == 1

    async def of(self, server_id: int, member_id: int) -> dict[str, str]:
        """The artists that a member wants nothing of: names as they are written, by names as compared."""
        query = (
            select(barred_artists.c.artist, barred_artists.c.name)
            .where(barred_artists.c.server_id == server_id, barred_artists.c.member_id == member_id)
            .order_by(barred_artists.c.name)
        )
        async with self._database.reading() as connection:
            return {row.artist: row.name for row in await connection.execute(query)}
