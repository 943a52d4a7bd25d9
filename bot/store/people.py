"""Forgetting people, and those who want nothing of theirs kept in a server: each in one transaction."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, cast, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database, upsert
from bot.store.opting_out import is_opted_out, refuse_opted_out
from bot.store.server_songs import refresh_server_songs
from bot.store.servers import ensure_server
from bot.store.tables import PERSONAL_TABLES, answers, members, models, playlists, pool_sources, shares


class People:
    """Whom the database knows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def forget(self, member_id: int, server_id: int | None = None) -> tuple[int, ...]:
        """Delete everything of a member: account, tokens, playlists, shares, answers.

        Where they opted out, that they did stays: else they would be taken in again without having said so.
        With a server, only what that server has of them: their account, which is of none, stays. Songs that
        nobody else brought leave their servers in the same transaction, and answers that others were given
        with this member in them go. Returns those servers: their models are to be trained anew.
        """
        async with self._database.writing() as connection:
            return await _forget(connection, member_id, server_id)

    async def opt_out(self, server_id: int, member_id: int) -> tuple[int, ...]:
        """Forget a member in a server, and keep nothing of theirs from now on; returns as ``forget``."""
        async with self._database.writing() as connection:
            touched = await _forget(connection, member_id, server_id)
            await ensure_server(connection, server_id)
            row = upsert(connection, members).values(server_id=server_id, member_id=member_id, opted_out=True)
            await connection.execute(
                row.on_conflict_do_nothing(index_elements=[members.c.server_id, members.c.member_id])
            )
        return touched

    async def opt_in(self, server_id: int, member_id: int) -> None:
        """Let a member bring to a server again what they like."""
        theirs = (members.c.server_id == server_id) & (members.c.member_id == member_id)
        async with self._database.writing() as connection:
            await connection.execute(update(members).where(theirs).values(opted_out=False))

    async def opted_out(self, server_id: int, member_id: int) -> bool:
        """Whether a member wants nothing of theirs kept in a server."""
        async with self._database.reading() as connection:
            return await is_opted_out(connection, server_id, member_id)

    async def refuse_opted_out(self, server_id: int, member_id: int) -> None:
        """Raise OptedOut where it is so: what is stored is refused anyway, this spares them the wait."""
        async with self._database.reading() as connection:
            await refuse_opted_out(connection, server_id, member_id)


async def _forget(connection: AsyncConnection, member_id: int, server_id: int | None) -> tuple[int, ...]:
    theirs = (
        select(shares.c.server_id)
        .distinct()
        .join(playlists, playlists.c.id == shares.c.playlist_id)
        .where(playlists.c.member_id == member_id)
    )
    pooled = select(pool_sources.c.server_id, pool_sources.c.external_id).where(
        pool_sources.c.member_id == member_id
    )
    if server_id is not None:
        theirs = theirs.where(shares.c.server_id == server_id)
        pooled = pooled.where(pool_sources.c.server_id == server_id)
    touched = dict.fromkeys((await connection.execute(theirs)).scalars())
    # What a pool had of their playlists is nobody's by name, and theirs all the same.
    for pool_server_id, external_id in (await connection.execute(pooled)).all():
        touched[pool_server_id] = None
        await connection.execute(
            delete(playlists).where(
                playlists.c.server_id == pool_server_id,
                playlists.c.member_id.is_(None),
                playlists.c.external_id == external_id,
            )
        )
    for table in PERSONAL_TABLES:
        their_rows = table.c.member_id == member_id
        if server_id is not None:
            if "server_id" not in table.c:
                continue
            their_rows &= table.c.server_id == server_id
        if table is members:
            bare = update(members).where(their_rows, members.c.opted_out)
            await connection.execute(bare.values(visible=False, asked_at=None, missed_at=None))
            their_rows &= ~members.c.opted_out
        await connection.execute(delete(table).where(their_rows))
    await _forget_in_answers(connection, member_id, server_id)
    for left in touched:
        await refresh_server_songs(connection, left)
        # No later model may start from one that has learned from them, wherever the process ends now.
        of_server = update(models).where(models.c.server_id == left)
        await connection.execute(of_server.values(fingerprint=None))
    return tuple(touched)


async def _forget_in_answers(connection: AsyncConnection, member_id: int, server_id: int | None) -> None:
    """Delete what others were answered with this member in it: songs for both of them, say."""
    query = select(answers.c.id, answers.c.content)
    query = query.where(cast(answers.c.content, Text).contains(str(member_id)))
    if server_id is not None:
        query = query.where(answers.c.server_id == server_id)
    for answer_id, content in (await connection.execute(query)).all():
        if _names(content, member_id):
            await connection.execute(delete(answers).where(answers.c.id == answer_id))


def _names(content: Any, member_id: int) -> bool:
    """Whether the id of a member stands anywhere in JSON."""
    if isinstance(content, dict):
        return any(_names(part, member_id) for part in content.values())
    if isinstance(content, list):
        return any(_names(part, member_id) for part in content)
    return isinstance(content, int) and content == member_id
