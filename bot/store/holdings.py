"""What a member, or a pool, has in a server playlist by playlist, and taking single ones of them back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.store.database import Database
from bot.store.playlists import FROM_SPOTIFY, owned_by, under_label, withdraw
from bot.store.server_songs import refresh_server_songs
from bot.store.songs import chunks
from bot.store.tables import playlist_songs, playlists


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
            .where(owned_by(server_id, member_id))
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
        theirs = owned_by(server_id, member_id) & playlists.c.source.in_(sources)
        async with self._database.writing() as connection:
            withdrawn = 0
            for chunk in chunks(external_ids):
                withdrawn += await withdraw(connection, theirs & playlists.c.external_id.in_(chunk))
            await refresh_server_songs(connection, server_id)
        return withdrawn

    async def withdraw_label(self, server_id: int, label: str, *, kept: Collection[str]) -> int:
        """Withdraw what Spotify's playlists brought into a pool under a label, but for those ``kept``."""
        pooled = playlists.c.source.in_(FROM_SPOTIFY) & under_label(server_id, label)
        async with self._database.writing() as connection:
            withdrawn = await withdraw(connection, owned_by(server_id, None) & pooled, but=kept)
            await refresh_server_songs(connection, server_id)
        return withdrawn
