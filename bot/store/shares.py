"""What members and pools bring to a server, and what the server knows by it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, delete, func, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import ImportForgotten, NotLinked
from bot.store.database import Database
from bot.store.plans import require_open
from bot.store.playlists import (
    FROM_FILES,
    FROM_SPOTIFY,
    Playlist,
    keep_playlist,
    of,
    owned_by,
    under_label,
    withdraw,
)
from bot.store.server_songs import refresh_server_songs
from bot.store.servers import ensure_server
from bot.store.songs import is_measured
from bot.store.tables import accounts, choices, features, playlist_songs, playlists, shares, uploads


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
                await keep_playlist(connection, server_id, member_id, playlist, now)
            return Brought(await refresh_server_songs(connection, server_id), 0)

    async def gather(
        self,
        server_id: int,
        member_id: int,
        gathered: Sequence[Playlist],
        *,
        now: datetime,
        job_id: int | None = None,
    ) -> None:
        """Store playlists of a member with a linked account, which the server is to know once all are there.

        A playlist that is new waits unseen until then; a pool's are nobody's, and known at once.
        Raises NotLinked where the member was forgotten in the meantime, and SyncCancelled where the sync of
        theirs that gathers was: they may have been forgotten in this server alone.
        """
        async with self._database.writing() as connection:
            await _require_account(connection, member_id)
            if job_id is not None:
                await require_open(connection, job_id)
            await ensure_server(connection, server_id)
            for playlist in gathered:
                await keep_playlist(
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
                theirs = owned_by(server_id, member_id) & playlists.c.source.in_(sources)
                withdrawn = await withdraw(connection, theirs, but=only)
            return Brought(await refresh_server_songs(connection, server_id), withdrawn)

    async def snapshots(self, member_id: int | None) -> frozenset[tuple[str, str]]:
        """The Spotify playlists of a member (of nobody: of pools) that are stored, each as of its snapshot.

        Whichever server they were stored for: what is known as it is now need not be fetched again.
        """
        query = select(playlists.c.external_id, playlists.c.snapshot_id).where(
            of(member_id),
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
            of_file.append(under_label(server_id, label))
        async with self._database.writing() as connection:
            withdrawn = await withdraw(connection, and_(*of_file))
            await refresh_server_songs(connection, server_id)
        return withdrawn

    async def heard(self, server_id: int, member_id: int) -> frozenset[str]:
        """The ids of the songs that a member brought to a server as their own."""
        query = (
            select(playlist_songs.c.song_id)
            .distinct()
            .join(playlists, playlists.c.id == playlist_songs.c.playlist_id)
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .where(_their_own(server_id, member_id))
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
            .where(_their_own(server_id, member_id))
        )
        async with self._database.reading() as connection:
            every, measured = (await connection.execute(query)).one()
            return every, measured


def _their_own(server_id: int, member_id: int) -> ColumnElement[bool]:
    """Of playlists and their shares: what a member brought to a server as their own."""
    return owned_by(server_id, member_id) & shares.c.pool.is_(None)


async def _use_up(connection: AsyncConnection, ticket: str) -> None:
    gone = await connection.execute(delete(uploads).where(uploads.c.token == ticket))
    if gone.rowcount != 1:
        raise ImportForgotten


async def _require_account(connection: AsyncConnection, member_id: int) -> None:
    query = select(accounts.c.member_id).where(accounts.c.member_id == member_id)
    if (await connection.execute(query)).first() is None:
        raise NotLinked


async def _share_what_waits(connection: AsyncConnection, server_id: int, member_id: int) -> None:
    """Let the server know a member's gathered playlists, but for those that they have taken back since."""
    taken_back = select(choices.c.external_id).where(
        choices.c.server_id == server_id, choices.c.member_id == member_id, choices.c.shared.is_(False)
    )
    waiting = owned_by(server_id, member_id) & playlists.c.id.not_in(select(shares.c.playlist_id))
    await connection.execute(delete(playlists).where(waiting, playlists.c.external_id.in_(taken_back)))
    found = select(literal(server_id), playlists.c.id).where(waiting).order_by(playlists.c.id)
    await connection.execute(insert(shares).from_select(["server_id", "playlist_id"], found))
