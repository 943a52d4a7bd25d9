"""Forgetting a person: every row that has them in it, in one transaction."""

from __future__ import annotations

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.server_songs import refresh_server_songs
from bot.store.tables import PERSONAL_TABLES, playlists, pool_sources, shares


class People:
    """Whom the database knows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def forget(self, member_id: int) -> tuple[int, ...]:
        """Delete everything of a member: account, tokens, playlists, shares, answers.

        Songs that nobody else brought leave their servers in the same transaction. Returns those servers:
        their models are to be trained anew.
        """
        theirs = (
            select(shares.c.server_id)
            .distinct()
            .join(playlists, playlists.c.id == shares.c.playlist_id)
            .where(playlists.c.member_id == member_id)
        )
        pooled = select(pool_sources.c.server_id, pool_sources.c.external_id).where(
            pool_sources.c.member_id == member_id
        )
        async with self._database.writing() as connection:
            touched = dict.fromkeys((await connection.execute(theirs)).scalars())
            # What a pool had of their playlists is nobody's by name, and theirs all the same.
            for server_id, external_id in (await connection.execute(pooled)).all():
                touched[server_id] = None
                await connection.execute(
                    delete(playlists).where(
                        playlists.c.server_id == server_id,
                        playlists.c.member_id.is_(None),
                        playlists.c.external_id == external_id,
                    )
                )
            for table in PERSONAL_TABLES:
                await connection.execute(delete(table).where(table.c.member_id == member_id))
            for server_id in touched:
                await refresh_server_songs(connection, server_id)
        return tuple(touched)
