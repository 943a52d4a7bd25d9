"""What a server knows: its songs in the order they came, their features, its choices, its revision."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sqlalchemy import delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.accounts import OPERATORS
from bot.store.database import Database, upsert
from bot.store.songs import Song, is_measured
from bot.store.tables import (
    AUDIO_FEATURES,
    DEFAULT_PRESET,
    accounts,
    features,
    server_songs,
    servers,
    sign_ins,
    songs,
)

MODEL_FEATURES = ("popularity", *AUDIO_FEATURES)
"""The fourteen features of the classic model, in the order of the seed's file."""

ROWS_AT_ONCE = 1_000
"""Rows read between two turns of the event loop."""


@dataclass(frozen=True)
class Server:
    """A server's choices. ``revision`` grows whenever its songs or its choices change."""

    id: int
    preset: str
    n_categories: int
    revision: int


@dataclass(frozen=True, slots=True)
class ServerSong:
    """A song that a server knows; ``pool`` is its label, None where a member brought it as their own.

    ``seconds`` is how long it is, where anybody knows.
    """

    song: Song
    pool: str | None
    has_features: bool
    seconds: float | None = None


@dataclass(frozen=True)
class FeatureTable:
    """Features of songs: ``values`` has a row a song and a column a feature, NaN where nobody knows."""

    song_ids: tuple[str, ...]
    pooled: tuple[bool, ...]
    names: tuple[str, ...]
    values: npt.NDArray[np.float64]


class Servers:
    """The servers that the bot serves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, server_id: int) -> Server:
        """A server's choices; the defaults where nothing was brought or chosen yet."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(servers).where(servers.c.id == server_id))).first()
        if row is None:
            return Server(server_id, DEFAULT_PRESET, 7, 0)
        return Server(row.id, row.preset, row.n_categories, row.revision)

    async def choose(
        self, server_id: int, *, preset: str | None = None, n_categories: int | None = None
    ) -> None:
        """Keep how a server's model is to be trained; what is None stays as it is."""
        chosen = {"preset": preset, "n_categories": n_categories}
        changed = {name: value for name, value in chosen.items() if value is not None}
        if not changed:
            return
        async with self._database.writing() as connection:
            statement = upsert(connection, servers).values(id=server_id, revision=1, **changed)
            await connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[servers.c.id],
                    set_=changed | {"revision": servers.c.revision + 1},
                    where=or_(*(servers.c[name] != value for name, value in changed.items())),
                )
            )

    async def client_id(self, server_id: int) -> str | None:
        """The client ID that a server has set for itself."""
        query = select(servers.c.spotify_client_id).where(servers.c.id == server_id)
        async with self._database.reading() as connection:
            found: str | None = (await connection.execute(query)).scalar_one_or_none()
        return found

    async def choose_client_id(self, server_id: int, client_id: str | None) -> None:
        """Keep the client ID that a server is to have for itself, or that it is to have none.

        Accounts of an app that no server has any more are forgotten: nothing could use their tokens.
        """
        async with self._database.writing() as connection:
            statement = upsert(connection, servers).values(id=server_id, spotify_client_id=client_id)
            await connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[servers.c.id], set_={"spotify_client_id": client_id}
                )
            )
            await _forget_unused_apps(connection)

    async def forget(self, server_id: int) -> None:
        """Delete everything of a server, and the accounts of an app that no other server has."""
        async with self._database.writing() as connection:
            # All that is of a server goes with its row.
            await connection.execute(delete(servers).where(servers.c.id == server_id))
            await _forget_unused_apps(connection)

    async def songs(self, server_id: int) -> list[ServerSong]:
        """Every song that a server knows, in the order they first came."""
        query = (
            select(
                songs,
                server_songs.c.pool,
                is_measured().label("has_features"),
                (features.c.duration_ms / 1000).label("seconds"),
            )
            .join(server_songs, server_songs.c.song_id == songs.c.id)
            .outerjoin(features, features.c.song_id == songs.c.id)
            .where(server_songs.c.server_id == server_id)
            .order_by(server_songs.c.id)
        )
        found: list[ServerSong] = []
        async with self._database.reading() as connection:
            rows = await connection.stream(query)
            async for part in rows.partitions(ROWS_AT_ONCE):
                for id_, title, artists, *details, pool, has_features, seconds in part:
                    song = Song(id_, title, tuple(artists), *details)
                    found.append(ServerSong(song, pool, bool(has_features), seconds))
        return found

    async def features(self, server_id: int) -> FeatureTable:
        """The features of every song that a server knows, in the order they first came."""
        query = (
            select(
                server_songs.c.song_id,
                server_songs.c.pool.is_not(None),
                songs.c.popularity,
                *(features.c[name] for name in AUDIO_FEATURES),
            )
            .join(songs, songs.c.id == server_songs.c.song_id)
            .outerjoin(features, features.c.song_id == server_songs.c.song_id)
            .where(server_songs.c.server_id == server_id)
            .order_by(server_songs.c.id)
        )
        ids: list[str] = []
        pooled: list[bool] = []
        parts: list[npt.NDArray[np.float64]] = [np.empty((0, len(MODEL_FEATURES)))]
        async with self._database.reading() as connection:
            rows = await connection.stream(query)
            async for part in rows.partitions(ROWS_AT_ONCE):
                ids.extend(row[0] for row in part)
                pooled.extend(bool(row[1]) for row in part)
                parts.append(np.array([row[2:] for row in part], dtype=np.float64))
        return FeatureTable(tuple(ids), tuple(pooled), MODEL_FEATURES, np.concatenate(parts))

    async def count_songs(self, server_id: int) -> tuple[int, int]:
        """How many songs a server knows: the members' own, and its pool's."""
        query = select(func.count(), func.count(server_songs.c.pool)).where(
            server_songs.c.server_id == server_id
        )
        async with self._database.reading() as connection:
            every, pooled = (await connection.execute(query)).one()
        return every - pooled, pooled


async def ensure_server(connection: AsyncConnection, server_id: int) -> None:
    """Let there be a row of a server that others can point to."""
    await connection.execute(upsert(connection, servers).values(id=server_id).on_conflict_do_nothing())


async def _forget_unused_apps(connection: AsyncConnection) -> None:
    kept = select(servers.c.spotify_client_id).where(servers.c.spotify_client_id.is_not(None))
    for table in (accounts, sign_ins):
        await connection.execute(delete(table).where(table.c.app != OPERATORS, table.c.app.not_in(kept)))
