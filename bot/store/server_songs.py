"""Which songs a server knows: what follows from its shares, and the revision that grows with it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, case, delete, func, insert, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import playlist_songs, server_songs, servers, shares


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
        await connection.execute(
            update(servers).where(servers.c.id == server_id).values(revision=servers.c.revision + 1)
        )
    return new


async def advance_knowing(connection: AsyncConnection, song_ids: Sequence[str]) -> None:
    """Let every server that knows one of these songs take note that it changed."""
    knowing = select(server_songs.c.server_id).where(server_songs.c.song_id.in_(song_ids))
    await connection.execute(
        update(servers).where(servers.c.id.in_(knowing)).values(revision=servers.c.revision + 1)
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
