"""What members and pools bring to a server: playlists, their songs, and what the server knows by them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, case, delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import ImportForgotten, NotLinked
from bot.store.database import Database, upsert
from bot.store.server_songs import refresh_server_songs
from bot.store.songs import chunks, is_measured
from bot.store.tables import accounts, choices, features, playlist_songs, playlists, servers, shares, uploads

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


@dataclass(frozen=True)
class Brought:
    """What changed for the server: songs that are new in it, playlists that it no longer knows."""

    new_songs: int
    withdrawn: int


class Shares:
    """Which playlists each server knows, and by whom."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def bring(
        self,
        server_id: int,
        member_id: int,
        brought: Sequence[Playlist],
        *,
        now: datetime,
        ticket: str | None = None,
    ) -> Brought:
        """Store playlists and let a server know them, as one change: all of it or nothing.

        Their songs must be known already (Songs.keep). A playlist that was stored before takes its present
        songs. A ``ticket`` (see Uploads.open) is used up by it; raises ImportForgotten where it is gone.
        """
        async with self._database.writing() as connection:
            if ticket is not None:
                await _use_up(connection, ticket)
            await ensure_server(connection, server_id)
            for playlist in brought:
                await _keep_playlist(connection, server_id, member_id, playlist, now)
            return Brought(await refresh_server_songs(connection, server_id), 0)

    async def gather(
        self, server_id: int, member_id: int, gathered: Sequence[Playlist], *, now: datetime
    ) -> None:
        """Store playlists of a member with a linked account, which the server is to know once all are there.

        A playlist that is new waits unseen until then; a pool's are nobody's, and known at once.
        Raises NotLinked where the member was forgotten in the meantime.
        """
        async with self._database.writing() as connection:
            await _require_account(connection, member_id)
            await ensure_server(connection, server_id)
            for playlist in gathered:
                await _keep_playlist(
                    connection, server_id, member_id, playlist, now, ready=bool(playlist.pool)
                )

    async def know(
        self,
        server_id: int,
        member_id: int | None,
        *,
        only: Collection[str] | None = None,
        sources: Collection[str] = (),
    ) -> Brought:
        """Let a server know what was gathered of a member, or of nobody (its pool's).

        With ``only``, playlists of these ``sources`` whose ids are not among them are withdrawn.
        """
        async with self._database.writing() as connection:
            await ensure_server(connection, server_id)
            if member_id is not None:
                await _share_what_waits(connection, server_id, member_id)
            withdrawn = 0
            if only is not None:
                withdrawn = await _withdraw(connection, server_id, member_id, sources, only)
            return Brought(await refresh_server_songs(connection, server_id), withdrawn)

    async def snapshots(self, member_id: int | None) -> frozenset[tuple[str, str]]:
        """The Spotify playlists of a member (of nobody: of pools) that are stored, each as of its snapshot.

        Whichever server they were stored for: what is known as it is now need not be fetched again.
        """
        query = select(playlists.c.external_id, playlists.c.snapshot_id).where(
            _of(member_id),
            playlists.c.source.in_(FROM_SPOTIFY),
            playlists.c.snapshot_id.is_not(None),
        )
        async with self._database.reading() as connection:
            return frozenset(tuple(row) for row in await connection.execute(query))

    async def undo_file(
        self, server_id: int, member_id: int, digest: str, *, label: str | None = None
    ) -> int:
        """Withdraw what a file brought, as the member's own or into the pool; returns how many playlists.

        With ``label``, what it brought into the pool under others stays.
        """
        of_file = [
            playlists.c.server_id == server_id,
            playlists.c.source.in_(FROM_FILES),
            playlists.c.external_id.startswith(f"{digest}:", autoescape=True),
            playlists.c.member_id.is_(None) | (playlists.c.member_id == member_id),
        ]
        if label is not None:
            labelled = select(shares.c.playlist_id).where(
                shares.c.server_id == server_id, shares.c.pool == label
            )
            of_file.append(playlists.c.id.in_(labelled))
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(playlists).where(*of_file))
            await refresh_server_songs(connection, server_id)
        return gone.rowcount

    async def heard(self, server_id: int, member_id: int) -> frozenset[str]:
        """The ids of the songs that a member brought to a server as their own."""
        query = (
            select(playlist_songs.c.song_id)
            .distinct()
            .join(playlists, playlists.c.id == playlist_songs.c.playlist_id)
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .where(
                shares.c.server_id == server_id, shares.c.pool.is_(None), playlists.c.member_id == member_id
            )
        )
        async with self._database.reading() as connection:
            return frozenset((await connection.execute(query)).scalars())

    async def coverage(self, server_id: int, member_id: int) -> tuple[int, int]:
        """How many songs of a member a server knows as their own, and how many of them have features."""
        query = (
            select(
                func.count(playlist_songs.c.song_id.distinct()),
                func.count(case((is_measured(), features.c.song_id)).distinct()),
            )
            .select_from(playlist_songs)
            .join(playlists, playlists.c.id == playlist_songs.c.playlist_id)
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .outerjoin(features, features.c.song_id == playlist_songs.c.song_id)
            .where(
                shares.c.server_id == server_id, shares.c.pool.is_(None), playlists.c.member_id == member_id
            )
        )
        async with self._database.reading() as connection:
            every, measured = (await connection.execute(query)).one()
            return every, measured


async def _use_up(connection: AsyncConnection, ticket: str) -> None:
    gone = await connection.execute(delete(uploads).where(uploads.c.token == ticket))
    if gone.rowcount != 1:
        raise ImportForgotten


async def _require_account(connection: AsyncConnection, member_id: int) -> None:
    query = select(accounts.c.member_id).where(accounts.c.member_id == member_id)
    if (await connection.execute(query)).first() is None:
        raise NotLinked


def _of(member_id: int | None) -> ColumnElement[bool]:
    """Whose playlists: a member's or, for None, nobody's (the pools')."""
    return playlists.c.member_id.is_(None) if member_id is None else playlists.c.member_id == member_id


def _owned_by(server_id: int, member_id: int | None) -> ColumnElement[bool]:
    """Whose playlists in one server."""
    return (playlists.c.server_id == server_id) & _of(member_id)


async def ensure_server(connection: AsyncConnection, server_id: int) -> None:
    await connection.execute(upsert(connection, servers).values(id=server_id).on_conflict_do_nothing())


async def _keep_playlist(
    connection: AsyncConnection,
    server_id: int,
    member_id: int,
    playlist: Playlist,
    now: datetime,
    *,
    ready: bool = True,
) -> None:
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


async def _share_what_waits(connection: AsyncConnection, server_id: int, member_id: int) -> None:
    """Let the server know a member's gathered playlists, but for those that they have taken back since."""
    taken_back = select(choices.c.external_id).where(
        choices.c.server_id == server_id, choices.c.member_id == member_id, choices.c.shared.is_(False)
    )
    waiting = _owned_by(server_id, member_id) & playlists.c.id.not_in(select(shares.c.playlist_id))
    await connection.execute(delete(playlists).where(waiting, playlists.c.external_id.in_(taken_back)))
    found = select(literal(server_id), playlists.c.id).where(waiting).order_by(playlists.c.id)
    await connection.execute(insert(shares).from_select(["server_id", "playlist_id"], found))


@dataclass(frozen=True)
class _Known:
    id: int
    snapshot_id: str | None


async def _known_playlist(
    connection: AsyncConnection, server_id: int, owner: int | None, playlist: Playlist
) -> _Known | None:
    query = select(playlists.c.id, playlists.c.snapshot_id).where(
        _owned_by(server_id, owner),
        playlists.c.source == playlist.source,
        playlists.c.external_id == playlist.external_id,
    )
    row = (await connection.execute(query)).first()
    return None if row is None else _Known(*row)


async def _twin(connection: AsyncConnection, owner: int | None, playlist: Playlist) -> int | None:
    """The same playlist of the same person as it is now, stored for another server."""
    query = select(playlists.c.id).where(
        _of(owner),
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


async def _withdraw(
    connection: AsyncConnection,
    server_id: int,
    owner: int | None,
    sources: Collection[str],
    kept: Collection[str],
) -> int:
    """Delete playlists: what a member takes back is not kept behind their back."""
    query = select(playlists.c.id, playlists.c.external_id).where(
        _owned_by(server_id, owner), playlists.c.source.in_(sources)
    )
    gone = [row.id for row in await connection.execute(query) if row.external_id not in kept]
    for chunk in chunks(gone):
        await connection.execute(delete(playlists).where(playlists.c.id.in_(chunk)))
    return len(gone)
