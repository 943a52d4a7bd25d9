"""The regular post of a server: where and when it is to come, and how things stood at the last one."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Row, delete, func, select, update

from bot.store.database import Database, upsert
from bot.store.servers import ensure_server
from bot.store.tables import posts, server_songs, servers

Every = Literal["week", "month"]


@dataclass(frozen=True)
class KeptShare:
    """A category at a post: its part of the members' songs. ``identity`` is None where it does not last."""

    identity: int | None
    name: str
    share: float


@dataclass(frozen=True)
class Mark:
    """How a server stood at a post: what the next one is held against.

    Attributes:
        last_song: where in the order of the server's songs the newest stood.
        categories: None where nothing was posted yet.
        songs: those of the playlists of the last posts, the latest last.
    """

    last_song: int
    categories: tuple[KeptShare, ...] | None = None
    songs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Post:
    """The regular post of a server, and when it is to come next; ``posted_at`` is when it last came."""

    server_id: int
    channel_id: int
    every: Every
    zone: str
    due_at: datetime
    posted_at: datetime | None
    mark: Mark


@dataclass(frozen=True)
class Added:
    """The songs that members brought to a server since another, in order, and where the newest stands."""

    song_ids: tuple[str, ...]
    last_song: int


class Posts:
    """One regular post a server, if any."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def set(self, server_id: int, channel_id: int, every: Every, zone: str, due_at: datetime) -> None:
        """Let posts come from now on, or come elsewhere or at other times; what the last had stays known."""
        chosen = {"channel_id": channel_id, "every": every, "zone": zone, "due_at": due_at}
        async with self._database.writing() as connection:
            await ensure_server(connection, server_id)
            newest = select(func.coalesce(func.max(server_songs.c.id), 0))
            last_song = newest.where(server_songs.c.server_id == server_id).scalar_subquery()
            row = upsert(connection, posts).values(server_id=server_id, last_song=last_song, **chosen)
            await connection.execute(
                row.on_conflict_do_update(index_elements=[posts.c.server_id], set_=chosen)
            )

    async def of(self, server_id: int) -> Post | None:
        """A server's post; None where no manager has asked for one."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(posts).where(posts.c.server_id == server_id))).first()
        return None if row is None else _post(row)

    async def stop(self, server_id: int) -> bool:
        """Let no more posts come; whether there were to be any."""
        gone = delete(posts).where(posts.c.server_id == server_id)
        async with self._database.writing() as connection:
            return (await connection.execute(gone)).rowcount == 1

    async def due(self, now: datetime) -> list[Post]:
        """Those whose time has come, the longest due first, in servers that the bot has not left."""
        query = (
            select(posts)
            .join(servers, servers.c.id == posts.c.server_id)
            .where(posts.c.due_at <= now, servers.c.left_at.is_(None))
            .order_by(posts.c.due_at, posts.c.server_id)
        )
        async with self._database.reading() as connection:
            return [_post(row) for row in await connection.execute(query)]

    async def claim(self, server_id: int, due_at: datetime, next_due: datetime) -> bool:
        """Take on a post that was read as due, which is from now on due later; False where another has.

        To be called before anything is posted: of several processes one alone gets it, and one that stops
        half-way has lost that one post, and never doubles it.
        """
        claimed = (
            update(posts)
            .where(posts.c.server_id == server_id, posts.c.due_at == due_at)
            .values(due_at=next_due)
        )
        async with self._database.writing() as connection:
            return (await connection.execute(claimed)).rowcount == 1

    async def note(self, server_id: int, posted_at: datetime, mark: Mark) -> None:
        """Keep that a post came, and how the server stood; of one that was stopped meanwhile nothing."""
        shares = None if mark.categories is None else [asdict(one) for one in mark.categories]
        said = {"last_song": mark.last_song, "categories": shares, "songs": list(mark.songs)}
        async with self._database.writing() as connection:
            await connection.execute(
                update(posts).where(posts.c.server_id == server_id).values(posted_at=posted_at, **said)
            )

    async def added(self, server_id: int, after: int | None) -> Added:
        """The members' own songs that came after a place in the order; with None of these only the place.

        SQLite may give the places of the newest songs again, where these were all withdrawn: as many of those
        that come next then do not count as new.
        """
        here = server_songs.c.server_id == server_id
        newest = select(func.coalesce(func.max(server_songs.c.id), 0)).where(here)
        async with self._database.reading() as connection:
            last_song = (await connection.execute(newest)).scalar_one()
            if after is None:
                return Added((), last_song)
            query = (
                select(server_songs.c.song_id)
                .where(here, server_songs.c.id > after, server_songs.c.pool.is_(None))
                .order_by(server_songs.c.id)
            )
            return Added(tuple((await connection.execute(query)).scalars()), last_song)


def _post(row: Row[Any]) -> Post:
    shares = None if row.categories is None else tuple(KeptShare(**one) for one in row.categories)
    return Post(
        server_id=row.server_id,
        channel_id=row.channel_id,
        every=row.every,
        zone=row.zone,
        due_at=row.due_at,
        posted_at=row.posted_at,
        mark=Mark(row.last_song or 0, shares, tuple(row.songs or ())),
    )
