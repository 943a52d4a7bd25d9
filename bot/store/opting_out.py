"""Refuses to store what is of a member who wants nothing of theirs kept in a server."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import OptedOut
from bot.store.tables import members


async def is_opted_out(connection: AsyncConnection, server_id: int, member_id: int) -> bool:
    """Whether a member wants nothing of theirs kept in a server."""
    query = select(members.c.opted_out).where(
        members.c.server_id == server_id, members.c.member_id == member_id
    )
    return bool((await connection.execute(query)).scalar_one_or_none())


async def refuse_opted_out(connection: AsyncConnection, server_id: int, member_id: int) -> None:
    """Raise OptedOut where it is so; to be asked in the transaction that would store something of theirs."""
    if await is_opted_out(connection, server_id, member_id):
        raise OptedOut
