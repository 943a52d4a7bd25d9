"""Playlists as they are stored: whose each is, which songs it has, and how it goes again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import upsert
from bot.store.songs import chunks
from bot.store.tables import playlist_songs, playlists, shares

FROM_SPOTIFY = ("spotify", "liked")
FROM_FILES = ("file", "history")

ROWS_AT_ONCE = 1_000
"""Rows written between two turns of the event loop."""


@dataclass(frozen=True)
class Playlist:
    """A playlist as it was fetched or read: ``source`` is spotify, liked, file or history.

    With ``pool``, a label, its songs are the server's pool and it belongs to nobody. ``song_ids`` is None
    where the playlist is known to be unchanged since it was stored, be it for another server. ``plays`` has
    how often its person played a song, where a listening history says so.
    """

    source: str
    external_id: str
    name: str
    song_ids: tuple[str, ...] | None
    snapshot_id: str | None = None
    pool: str | None = None
    plays: Mapping[str, int] = field(default_factory=dict)


def of(member_id: int | None) -> ColumnElement[bool]:
    """Whose playlists: a member's or, for None, nobody's (the pools')."""
    return playlists.c.member_id.is_(None) if member_id is None else playlists.c.member_id == member_id


def owned_by(server_id: int, member_id: int | None) -> ColumnElement[bool]:
    """Whose playlists in one server: as ``of``."""
    return (playlists.c.server_id == server_id) & of(member_id)


def under_label(server_id: int, label: str) -> ColumnElement[bool]:
    """The playlists that are a server's pool under a label."""
    labelled = select(shares.c.playlist_id).where(shares.c.server_id == server_id, shares.c.pool == label)
    return playlists.c.id.in_(labelled)


async def keep_playlist(
    connection: AsyncConnection,
    server_id: int,
    member_id: int,
    playlist: Playlist,
    now: datetime,
    *,
    ready: bool = True,
) -> None:
    """Store a playlist of a member or, with a label, of nobody; where it is ``ready``, its server knows it.

    One that was stored before takes its present songs.
    """
    owner = None if playlist.pool is not None else member_id
    known = await _known_playlist(connection, server_id, owner, playlist)
    details: dict[str, object] = {
        "name": playlist.name,
        "snapshot_id": playlist.snapshot_id,
        "stored_at": now,
    }
    twin = None
    if playlist.song_ids is None and (known is None or known.snapshot_id != playlist.snapshot_id):
        twin = await _twin(connection, owner, playlist)
        if twin is None:
            # It was forgotten since it was found unchanged: without a snapshot the next sync reads it again.
            details["snapshot_id"] = None
    if known is None:
        details |= {
            "server_id": server_id,
            "member_id": owner,
            "source": playlist.source,
            "external_id": playlist.external_id,
        }
        inserted = await connection.execute(insert(playlists).values(details).returning(playlists.c.id))
        playlist_id = int(inserted.scalar_one())
    else:
        playlist_id = known.id
        await connection.execute(update(playlists).where(playlists.c.id == playlist_id).values(details))
    if playlist.song_ids is not None:
        await _replace_songs(connection, playlist_id, playlist)
    elif twin is not None:
        await _copy_songs(connection, twin, playlist_id)
    if ready:
        share = upsert(connection, shares).values(
            server_id=server_id, playlist_id=playlist_id, pool=playlist.pool
        )
        await connection.execute(
            share.on_conflict_do_update(
                index_elements=[shares.c.server_id, shares.c.playlist_id], set_={"pool": playlist.pool}
            )
        )


async def withdraw(
    connection: AsyncConnection, which: ColumnElement[bool], *, but: Collection[str] = ()
) -> int:
    """Delete playlists, but for those with these ids at Spotify; returns how many.

    What a member takes back is not kept behind their back.
    """
    query = select(playlists.c.id, playlists.c.external_id).where(which)
    gone = [row.id for row in await connection.execute(query) if row.external_id not in but]
    for chunk in chunks(gone):
        await connection.execute(delete(playlists).where(playlists.c.id.in_(chunk)))
    return len(gone)


@dataclass(frozen=True)
class _Known:
    id: int
    snapshot_id: str | None


async def _known_playlist(
    connection: AsyncConnection, server_id: int, owner: int | None, playlist: Playlist
) -> _Known | None:
    query = select(playlists.c.id, playlists.c.snapshot_id).where(
        owned_by(server_id, owner),
        playlists.c.source == playlist.source,
        playlists.c.external_id == playlist.external_id,
    )
    row = (await connection.execute(query)).first()
    return None if row is None else _Known(*row)


async def _twin(connection: AsyncConnection, owner: int | None, playlist: Playlist) -> int | None:
    """The same playlist of the same person as it is now, stored for another server."""
    query = select(playlists.c.id).where(
        of(owner),
        playlists.c.source == playlist.source,
        playlists.c.external_id == playlist.external_id,
        playlists.c.snapshot_id == playlist.snapshot_id,
    )
    return (await connection.execute(query.limit(1))).scalar_one_or_none()


async def _copy_songs(connection: AsyncConnection, source_id: int, playlist_id: int) -> None:
    await connection.execute(delete(playlist_songs).where(playlist_songs.c.playlist_id == playlist_id))
    copied = select(
        literal(playlist_id), playlist_songs.c.song_id, playlist_songs.c.position, playlist_songs.c.plays
    ).where(playlist_songs.c.playlist_id == source_id)
    await connection.execute(
        insert(playlist_songs).from_select(["playlist_id", "song_id", "position", "plays"], copied)
    )


async def _replace_songs(connection: AsyncConnection, playlist_id: int, playlist: Playlist) -> None:
    await connection.execute(delete(playlist_songs).where(playlist_songs.c.playlist_id == playlist_id))
    # A song can stand in a playlist twice; what counts is where it stands first.
    for chunk in chunks(enumerate(dict.fromkeys(playlist.song_ids or ())), ROWS_AT_ONCE):
        await connection.execute(
            insert(playlist_songs),
            [
                {
                    "playlist_id": playlist_id,
                    "song_id": song_id,
                    "position": position,
                    "plays": playlist.plays.get(song_id),
                }
                for position, song_id in chunk
            ],
        )
