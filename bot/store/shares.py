"""What members and pools bring to a server: playlists, their songs, and what the server knows by them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, delete, func, insert, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import NotLinked
from bot.store.database import Database, upsert
from bot.store.songs import AudioFeatures, Song, chunks, keep_features, keep_songs
from bot.store.tables import accounts, features, playlist_songs, playlists, server_songs, servers, shares


@dataclass(frozen=True)
class Playlist:
    """A playlist as it was fetched or read: ``source`` is spotify, liked or file.

    With ``pool``, a label, its songs are the server's pool and it belongs to nobody. ``songs`` is None where
    the stored playlist is known to be unchanged.
    """

    source: str
    external_id: str
    name: str
    songs: tuple[Song, ...] | None
    snapshot_id: str | None = None
    pool: str | None = None


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
        measured: Sequence[AudioFeatures] = (),
        *,
        now: datetime,
        replacing: Collection[str] = (),
        replacing_pool: Collection[str] = (),
        linked: bool = False,
    ) -> Brought:
        """Store playlists and let a server know them, as one change: all of it or nothing.

        A playlist that was stored before takes its present songs. Of the sources in ``replacing`` the
        member's playlists, and of those in ``replacing_pool`` nobody's, are withdrawn from this server where
        they are not among ``brought``. With ``linked`` the member's account must still be there: raises
        NotLinked where they were forgotten in the meantime.
        """
        async with self._database.writing() as connection:
            if linked:
                await _require_account(connection, member_id)
            await _ensure_server(connection, server_id)
            unique = {song.id: song for playlist in brought for song in playlist.songs or ()}
            changed = await keep_songs(connection, list(unique.values()))
            changed += await keep_features(connection, measured)
            kept = [
                await _keep_playlist(connection, server_id, member_id, playlist, now) for playlist in brought
            ]
            withdrawn = await _withdraw(connection, server_id, member_id, replacing, kept)
            withdrawn += await _withdraw(connection, server_id, None, replacing_pool, kept)
            new_songs = await refresh_server_songs(connection, server_id)
            if changed:
                await _advance(connection, server_id)
        return Brought(new_songs, withdrawn)

    async def measure(self, server_id: int, measured: Sequence[AudioFeatures]) -> None:
        """Keep features of songs that a server knows; its model is out of date by them."""
        async with self._database.writing() as connection:
            if await keep_features(connection, measured):
                await _advance(connection, server_id)

    async def snapshots(self, server_id: int, member_id: int | None) -> dict[str, str]:
        """The snapshot of each Spotify playlist that a server has of a member, or of nobody (its pool's)."""
        query = select(playlists.c.external_id, playlists.c.snapshot_id).where(
            _owned_by(server_id, member_id),
            playlists.c.source == "spotify",
            playlists.c.snapshot_id.is_not(None),
        )
        async with self._database.reading() as connection:
            return {row.external_id: row.snapshot_id for row in await connection.execute(query)}

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

    async def coverage(self, server_id: int, member_id: int | None) -> tuple[int, int]:
        """How many songs of a member (None: of the pool) a server knows, and how many have features."""
        whose = (
            shares.c.pool.is_not(None)
            if member_id is None
            else shares.c.pool.is_(None) & (playlists.c.member_id == member_id)
        )
        query = (
            select(func.count(playlist_songs.c.song_id.distinct()), func.count(features.c.song_id.distinct()))
            .select_from(playlist_songs)
            .join(playlists, playlists.c.id == playlist_songs.c.playlist_id)
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .outerjoin(features, features.c.song_id == playlist_songs.c.song_id)
            .where(shares.c.server_id == server_id, whose)
        )
        async with self._database.reading() as connection:
            every, measured = (await connection.execute(query)).one()
            return every, measured

    async def member_count(self, server_id: int) -> int:
        """How many members have brought songs of their own to a server."""
        query = (
            select(func.count(playlists.c.member_id.distinct()))
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .where(shares.c.server_id == server_id, shares.c.pool.is_(None))
        )
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalar_one()


async def _require_account(connection: AsyncConnection, member_id: int) -> None:
    query = select(accounts.c.member_id).where(accounts.c.member_id == member_id)
    if (await connection.execute(query)).first() is None:
        raise NotLinked


def _owned_by(server_id: int, member_id: int | None) -> ColumnElement[bool]:
    """Whose playlists in a server: a member's or, for None, nobody's (its pool's)."""
    owner = playlists.c.member_id.is_(None) if member_id is None else playlists.c.member_id == member_id
    return (playlists.c.server_id == server_id) & owner


async def _ensure_server(connection: AsyncConnection, server_id: int) -> None:
    await connection.execute(upsert(connection, servers).values(id=server_id).on_conflict_do_nothing())


async def _keep_playlist(
    connection: AsyncConnection, server_id: int, member_id: int, playlist: Playlist, now: datetime
) -> int:
    owner = None if playlist.pool is not None else member_id
    same = (
        _owned_by(server_id, owner)
        & (playlists.c.source == playlist.source)
        & (playlists.c.external_id == playlist.external_id)
    )
    details = {"name": playlist.name, "snapshot_id": playlist.snapshot_id, "stored_at": now}
    playlist_id: int | None = (
        await connection.execute(update(playlists).where(same).values(details).returning(playlists.c.id))
    ).scalar_one_or_none()
    if playlist_id is None:
        values = {
            "server_id": server_id,
            "member_id": owner,
            "source": playlist.source,
            "external_id": playlist.external_id,
        }
        if playlist.songs is None:
            # It was forgotten since it was found unchanged: without a snapshot the next sync reads it again.
            details["snapshot_id"] = None
        inserted = await connection.execute(
            insert(playlists).values(values | details).returning(playlists.c.id)
        )
        playlist_id = int(inserted.scalar_one())
    if playlist.songs is not None:
        await _replace_songs(connection, playlist_id, playlist.songs)
    share = upsert(connection, shares).values(
        server_id=server_id, playlist_id=playlist_id, pool=playlist.pool
    )
    await connection.execute(
        share.on_conflict_do_update(
            index_elements=[shares.c.server_id, shares.c.playlist_id], set_={"pool": playlist.pool}
        )
    )
    return playlist_id


async def _replace_songs(connection: AsyncConnection, playlist_id: int, songs: Sequence[Song]) -> None:
    await connection.execute(delete(playlist_songs).where(playlist_songs.c.playlist_id == playlist_id))
    # A song can stand in a playlist twice; what counts is where it stands first.
    for chunk in chunks(enumerate(dict.fromkeys(song.id for song in songs))):
        await connection.execute(
            insert(playlist_songs),
            [
                {"playlist_id": playlist_id, "song_id": song_id, "position": position}
                for position, song_id in chunk
            ],
        )


async def _withdraw(
    connection: AsyncConnection,
    server_id: int,
    owner: int | None,
    sources: Collection[str],
    kept: Collection[int],
) -> int:
    """Delete playlists: what a member takes back is not kept behind their back."""
    withdrawn = await connection.execute(
        delete(playlists).where(
            _owned_by(server_id, owner), playlists.c.source.in_(sources), playlists.c.id.not_in(kept)
        )
    )
    return withdrawn.rowcount


async def refresh_server_songs(connection: AsyncConnection, server_id: int) -> int:
    """Make a server's songs follow from its shares; returns how many are new in it.

    A song is a member's own if any member brought it as such, else the pool's under the label of the share
    that came first. Songs keep the order in which they first came; one that turns from the pool's into a
    member's own comes anew, so that the order of the members' songs is that of their playlists whether or
    not a pool was there before (the model is fitted in that order).
    """
    known = _songs_by_shares(server_id).cte()
    as_it_should_be = tuple_(server_songs.c.song_id, func.coalesce(server_songs.c.pool, "")).in_(
        select(known.c.song_id, func.coalesce(known.c.pool, ""))
    )
    present = select(server_songs.c.song_id).where(server_songs.c.server_id == server_id)
    missing = (
        select(known.c.server_id, known.c.song_id, known.c.pool)
        .where(known.c.song_id.not_in(present))
        .order_by(known.c.pool.is_not(None), known.c.share_id, known.c.position)
    )
    # Counted by the database: no driver tells how many rows a DELETE with a CTE, or an INSERT from a
    # SELECT, has touched.
    new: int = (
        await connection.execute(select(func.count()).select_from(missing.order_by(None).subquery()))
    ).scalar_one()
    gone = await connection.execute(
        delete(server_songs)
        .where(server_songs.c.server_id == server_id, ~as_it_should_be)
        .returning(server_songs.c.id)
    )
    changed = bool(new or gone.all())
    await connection.execute(insert(server_songs).from_select(["server_id", "song_id", "pool"], missing))
    if changed:
        await _advance(connection, server_id)
    return new


async def _advance(connection: AsyncConnection, server_id: int) -> None:
    await connection.execute(
        update(servers).where(servers.c.id == server_id).values(revision=servers.c.revision + 1)
    )


def _songs_by_shares(server_id: int) -> Select[tuple[int, str, str | None, int, int]]:
    """Each song that a server knows, with the share that decides whose it is."""
    own_share = func.min(case((shares.c.pool.is_(None), shares.c.id)))
    deciding = (
        select(playlist_songs.c.song_id, func.coalesce(own_share, func.min(shares.c.id)).label("share_id"))
        .join(shares, shares.c.playlist_id == playlist_songs.c.playlist_id)
        .where(shares.c.server_id == server_id)
        .group_by(playlist_songs.c.song_id)
        .subquery()
    )
    return (
        select(
            shares.c.server_id,
            deciding.c.song_id,
            shares.c.pool,
            deciding.c.share_id,
            playlist_songs.c.position,
        )
        .join(shares, shares.c.id == deciding.c.share_id)
        .join(
            playlist_songs,
            (playlist_songs.c.playlist_id == shares.c.playlist_id)
            & (playlist_songs.c.song_id == deciding.c.song_id),
        )
    )
