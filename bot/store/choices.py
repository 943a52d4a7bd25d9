"""What members and managers choose: which playlists come to a server, who is seen, what fills the pool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from bot.store.database import Database, upsert
from bot.store.opting_out import refuse_opted_out
from bot.store.playlists import owned_by
from bot.store.servers import ensure_server
from bot.store.songs import chunks
from bot.store.tables import choices, members, playlist_songs, playlists, pool_sources, shares

CATEGORY, PLAYLIST = "category", "playlist"
"""What a pool can be filled from at Spotify."""

EMPTIED = ""
"""The id of a category that is none: its row says that a server's list of categories is meant to be empty."""


@dataclass(frozen=True)
class PoolSource:
    """Something at Spotify whose songs are a server's pool, under a label.

    ``source`` is category or playlist; a playlist is read by the sign-in of ``member_id``.
    """

    source: str
    external_id: str
    label: str
    member_id: int | None = None


_WHOSE = (members.c.server_id, members.c.member_id)
_SEEN = members.c.visible & members.c.missed_at.is_(None)


class Choices:
    """What members chose for one server, whatever the rule of their syncs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, server_id: int, member_id: int) -> dict[str, bool]:
        """What was chosen: whether a playlist (its id at Spotify, or ``liked``) comes to the server."""
        query = select(choices.c.external_id, choices.c.shared).where(
            choices.c.server_id == server_id, choices.c.member_id == member_id
        )
        async with self._database.reading() as connection:
            return {row.external_id: row.shared for row in await connection.execute(query)}

    async def choose(self, server_id: int, member_id: int, chosen: Mapping[str, bool]) -> None:
        """Keep choices, in place of earlier ones about the same playlists. Raises OptedOut."""
        async with self._database.writing() as connection:
            await refuse_opted_out(connection, server_id, member_id)
            await ensure_server(connection, server_id)
            for external_id, shared in chosen.items():
                row = upsert(connection, choices).values(
                    server_id=server_id, member_id=member_id, external_id=external_id, shared=shared
                )
                await connection.execute(
                    row.on_conflict_do_update(
                        index_elements=[choices.c.server_id, choices.c.member_id, choices.c.external_id],
                        set_={"shared": shared},
                    )
                )

    async def visible(self, server_id: int, member_id: int) -> bool:
        """Whether others in a server may see what a member listens to; nobody may who has left."""
        return member_id in await self.visible_members(server_id)

    async def visible_members(self, server_id: int) -> frozenset[int]:
        """Those whom others in a server may see."""
        query = select(members.c.member_id).where(members.c.server_id == server_id, _SEEN)
        async with self._database.reading() as connection:
            return frozenset((await connection.execute(query)).scalars())

    async def set_visible(self, server_id: int, member_id: int, *, visible: bool, now: datetime) -> None:
        """Keep whether others in a server may see what a member listens to; nobody need ask them again."""
        chosen = {"visible": visible, "asked_at": now}
        async with self._database.writing() as connection:
            await ensure_server(connection, server_id)
            row = upsert(connection, members).values(server_id=server_id, member_id=member_id, **chosen)
            await connection.execute(row.on_conflict_do_update(index_elements=_WHOSE, set_=chosen))

    async def ask(self, server_id: int, member_id: int, *, now: datetime) -> bool:
        """Take note that a member is asked whether others may see them; whether they are to be asked at all.

        They are once, and not before something of theirs is here.
        """
        brought = select(playlists.c.id).where(owned_by(server_id, member_id)).limit(1)
        async with self._database.writing() as connection:
            if (await connection.execute(brought)).first() is None:
                return False
            row = upsert(connection, members).values(server_id=server_id, member_id=member_id, asked_at=now)
            asked = row.on_conflict_do_update(
                index_elements=_WHOSE, set_={"asked_at": now}, where=members.c.asked_at.is_(None)
            )
            return (await connection.execute(asked.returning(members.c.member_id))).first() is not None

    async def unask(self, server_id: int, member_id: int) -> None:
        """Take back that a member was asked: the question did not reach them."""
        whose = (members.c.server_id == server_id) & (members.c.member_id == member_id)
        async with self._database.writing() as connection:
            await connection.execute(update(members).where(whose).values(asked_at=None))

    async def owners(self, server_id: int, song_ids: Sequence[str]) -> dict[str, tuple[int, ...]]:
        """Who brought songs to a server as their own: only members who allow that it is said."""
        query = (
            select(playlist_songs.c.song_id, playlists.c.member_id)
            .distinct()
            .join(playlists, playlists.c.id == playlist_songs.c.playlist_id)
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .join(
                members,
                (members.c.server_id == shares.c.server_id) & (members.c.member_id == playlists.c.member_id),
            )
            .where(shares.c.server_id == server_id, shares.c.pool.is_(None), _SEEN)
            .order_by(playlists.c.member_id)
        )
        found: dict[str, tuple[int, ...]] = {}
        async with self._database.reading() as connection:
            for chunk in chunks(song_ids):
                for row in await connection.execute(query.where(playlist_songs.c.song_id.in_(chunk))):
                    found[row.song_id] = (*found.get(row.song_id, ()), row.member_id)
        return found


class PoolSources:
    """What each server's pool is filled from, as far as its managers have said."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, server_id: int) -> list[PoolSource]:
        """The sources of a server by label, EMPTIED among them; none of the categories that are usual."""
        query = (
            select(pool_sources)
            .where(pool_sources.c.server_id == server_id)
            .order_by(pool_sources.c.source, pool_sources.c.label, pool_sources.c.external_id)
        )
        async with self._database.reading() as connection:
            return [
                PoolSource(row.source, row.external_id, row.label, row.member_id)
                for row in await connection.execute(query)
            ]

    async def change(
        self, server_id: int, *, add: Sequence[PoolSource] = (), remove: Sequence[PoolSource] = ()
    ) -> None:
        """Remove sources and add others, in place of what is known of the same category or playlist.

        Raises OptedOut where one to be added is read by the sign-in of a member who wants nothing kept.
        """
        async with self._database.writing() as connection:
            for member_id in {source.member_id for source in add if source.member_id is not None}:
                await refuse_opted_out(connection, server_id, member_id)
            await ensure_server(connection, server_id)
            for source in (*remove, *add):
                await connection.execute(delete(pool_sources).where(_is(server_id, source)))
            for source in add:
                await connection.execute(insert(pool_sources).values(server_id=server_id, **asdict(source)))


def _is(server_id: int, source: PoolSource) -> ColumnElement[bool]:
    return (
        (pool_sources.c.server_id == server_id)
        & (pool_sources.c.source == source.source)
        & (pool_sources.c.external_id == source.external_id)
    )
