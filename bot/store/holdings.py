"""What a member, or a pool, has in a server playlist by playlist, and taking single ones of them back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, select

from bot.store.database import Database
from bot.store.server_songs import refresh_server_songs
from bot.store.shares import FROM_SPOTIFY
from bot.store.songs import chunks
from bot.store.tables import playlist_songs, playlists, shares


@dataclass(frozen=True)
class Held:
    """A playlist of a member as a server has it, with the number of its songs."""

    source: str
    external_id: str
    name: str
    songs: int


class Holdings:
    """The playlists that servers know, one by one. What is withdrawn is deleted, and its songs go at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def held(self, server_id: int, member_id: int) -> list[Held]:
        """A member's own playlists that a server knows, in the order in which they were first brought."""
        query = (
            select(
                playlists.c.source,
                playlists.c.external_id,
                playlists.c.name,
                func.count(playlist_songs.c.song_id).label("songs"),
            )
            .select_from(playlists)
            .outerjoin(playlist_songs, playlist_songs.c.playlist_id == playlists.c.id)
            .where(_owned_by(server_id, member_id))
            .group_by(playlists.c.id)
            .order_by(playlists.c.id)
        )
        async with self._database.reading() as connection:
            return [Held(*row) for row in await connection.execute(query)]

    async def withdraw(
        self,
        server_id: int,
        member_id: int | None,
        external_ids: Collection[str],
        *,
        sources: Collection[str] = FROM_SPOTIFY,
    ) -> int:
        """Withdraw playlists of a member (or of nobody) from a server; returns how many it had known."""
        async with self._database.writing() as connection:
            gone = 0
            for chunk in chunks(external_ids):
                deleted = await connection.execute(
                    delete(playlists).where(
                        _owned_by(server_id, member_id),
                        playlists.c.source.in_(sources),
                        playlists.c.external_id.in_(chunk),
                    )
                )
                gone += deleted.rowcount
            await refresh_server_songs(connection, server_id)
        return gone

    async def withdraw_label(self, server_id: int, label: str, *, kept: Collection[str]) -> int:
        """Withdraw what Spotify's playlists brought into a pool under a label, but for those ``kept``."""
        query = (
            select(playlists.c.id, playlists.c.external_id)
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .where(_owned_by(server_id, None), playlists.c.source.in_(FROM_SPOTIFY), shares.c.pool == label)
        )
        async with self._database.writing() as connection:
            gone = [row.id for row in await connection.execute(query) if row.external_id not in kept]
            for chunk in chunks(gone):
                await connection.execute(delete(playlists).where(playlists.c.id.in_(chunk)))
            await refresh_server_songs(connection, server_id)
        return len(gone)


def _owned_by(server_id: int, member_id: int | None) -> ColumnElement[bool]:
    whose = playlists.c.member_id.is_(None) if member_id is None else playlists.c.member_id == member_id
    return (playlists.c.server_id == server_id) & whose
