"""Which songs are in which playlists of a server: what people put together, to be learned from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt
from sqlalchemy import select

from bot.store.database import Database
from bot.store.servers import ROWS_AT_ONCE
from bot.store.songs import chunks
from bot.store.tables import playlist_songs, playlists, shares


@dataclass(frozen=True, eq=False)
class ServerPlaylists:
    """p playlists in the order in which they were first brought, and m memberships: a song in a playlist.

    Attributes:
        titles: p names.
        owners: p members; None where a playlist is a pool's.
        sources: p of spotify, liked, file and history.
        stored_at: p moments, when each was last read or brought.
        rows: (m,) the playlist of each membership, as its place among the p.
        songs: (m,) the song of each membership, as its place in the order that was asked for.
        plays: (m,) how often its person played it, 0 where no listening history says so.
    """

    titles: tuple[str, ...]
    owners: tuple[int | None, ...]
    sources: tuple[str, ...]
    stored_at: tuple[datetime, ...]
    rows: npt.NDArray[np.int64]
    songs: npt.NDArray[np.int64]
    plays: npt.NDArray[np.int64]


class Memberships:
    """The contents of the playlists that servers know, the members' own and the pools'."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(
        self, server_id: int, song_ids: Sequence[str], *, only_of: Collection[int] | None = None
    ) -> ServerPlaylists:
        """The playlists that a server knows, or those that some members brought to it.

        Songs that are not in ``song_ids`` are left out; a playlist may be empty for that.
        """
        known = shares.c.server_id == server_id
        if only_of is not None:
            known &= playlists.c.member_id.in_(only_of)
        heads = (
            select(
                playlists.c.id,
                playlists.c.name,
                playlists.c.member_id,
                playlists.c.source,
                playlists.c.stored_at,
            )
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .where(known)
            .order_by(playlists.c.id)
        )
        contents = (
            select(playlist_songs.c.playlist_id, playlist_songs.c.song_id, playlist_songs.c.plays)
            .join(playlists, playlists.c.id == playlist_songs.c.playlist_id)
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .where(known)
            .order_by(playlist_songs.c.playlist_id, playlist_songs.c.position)
        )
        place_of = {song_id: place for place, song_id in enumerate(song_ids)}
        parts = [np.empty((0, 3), dtype=np.int64)]
        async with self._database.reading() as connection:
            listed = (await connection.stream(heads)).partitions(ROWS_AT_ONCE)
            found = [head async for part in listed for head in part]
            row_of = {head.id: row for row, head in enumerate(found)}
            async for part in (await connection.stream(contents)).partitions(ROWS_AT_ONCE):
                memberships = [
                    (row_of[playlist_id], place_of[song_id], plays or 0)
                    for playlist_id, song_id, plays in part
                    if song_id in place_of
                ]
                parts.append(np.array(memberships, dtype=np.int64).reshape(-1, 3))
        rows, songs, plays = np.concatenate(parts).T
        return ServerPlaylists(
            titles=tuple(head.name for head in found),
            owners=tuple(head.member_id for head in found),
            sources=tuple(head.source for head in found),
            stored_at=tuple(head.stored_at for head in found),
            rows=rows,
            songs=songs,
            plays=plays,
        )

    async def counts(self, server_id: int, song_ids: Collection[str]) -> dict[str, int]:
        """How many members brought each of some songs to a server; songs that none did are left out."""
        own = select(playlists.c.id, playlists.c.member_id).where(
            playlists.c.server_id == server_id, playlists.c.member_id.is_not(None)
        )
        # Not joined: SQLite would look every song up in every playlist.
        rows = select(playlist_songs.c.song_id, playlist_songs.c.playlist_id)
        found: dict[str, set[int]] = {}
        async with self._database.reading() as connection:
            whose = {row.id: row.member_id for row in await connection.execute(own)}
            for chunk in chunks(song_ids):
                for song_id, playlist_id in await connection.execute(
                    rows.where(playlist_songs.c.song_id.in_(chunk))
                ):
                    if playlist_id in whose:
                        found.setdefault(song_id, set()).add(whose[playlist_id])
        return {song_id: len(member_ids) for song_id, member_ids in found.items()}
