"""The trained model of each server, as bytes: kept whole, replaced whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from bot.store.database import Database, upsert
from bot.store.tables import models, servers


@dataclass(frozen=True)
class ModelStamp:
    """Which model a server has: its version, the revision of the songs it learned, and when.

    ``fingerprint`` is that of all it learned from; None where an earlier Cratedigger kept it,
    or where somebody of whom it had learned was forgotten since.
    """

    version: int
    revision: int
    trained_at: datetime
    fingerprint: str | None = None


@dataclass(frozen=True)
class StoredModel:
    """A trained model: its arrays, and the song of each row of its factors.

    ``changes`` is what became of its categories in the training, as JSON; ``n_identities`` how many
    identities the server's categories were ever given, this model's included.
    """

    stamp: ModelStamp
    song_ids: tuple[str, ...]
    arrays: bytes
    changes: Sequence[Any] = ()
    n_identities: int = 0


class Models:
    """One model a server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def stamp(self, server_id: int) -> ModelStamp | None:
        """Which model a server has, without loading it."""
        query = select(models.c.version, models.c.revision, models.c.trained_at, models.c.fingerprint).where(
            models.c.server_id == server_id
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).first()
        return None if row is None else ModelStamp(*row)

    async def get(self, server_id: int) -> StoredModel | None:
        """A server's model, whole."""
        query = select(models, servers.c.n_identities).join(servers, servers.c.id == models.c.server_id)
        async with self._database.reading() as connection:
            row = (await connection.execute(query.where(models.c.server_id == server_id))).first()
        if row is None:
            return None
        stamp = ModelStamp(row.version, row.revision, row.trained_at, row.fingerprint)
        changes = tuple(row.changes or ())
        return StoredModel(stamp, tuple(row.song_ids), row.arrays, changes, row.n_identities)

    async def n_identities(self, server_id: int) -> int:
        """How many identities a server's categories were ever given, whether or not it has a model."""
        query = select(servers.c.n_identities).where(servers.c.id == server_id)
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalar_one_or_none() or 0

    async def keep(
        self,
        server_id: int,
        song_ids: tuple[str, ...],
        arrays: bytes,
        *,
        revision: int,
        now: datetime,
        fingerprint: str | None = None,
        changes: Sequence[Any] = (),
        n_identities: int = 0,
    ) -> ModelStamp:
        """Keep a newly trained model in place of the last one, under the next version.

        One that learned later songs stays: another process was faster. Returns the stamp of what is kept.
        """
        values = {
            "server_id": server_id,
            "revision": revision,
            "trained_at": now,
            "song_ids": list(song_ids),
            "arrays": arrays,
            "fingerprint": fingerprint,
            "changes": list(changes),
        }
        async with self._database.writing() as connection:
            statement = upsert(connection, models).values(version=1, **values)
            version = await connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[models.c.server_id],
                    set_={"version": models.c.version + 1, **values},
                    where=models.c.revision <= revision,
                ).returning(models.c.version)
            )
            kept = version.scalar_one_or_none()
            if kept is not None:
                fewer = (servers.c.id == server_id) & (servers.c.n_identities < n_identities)
                await connection.execute(update(servers).where(fewer).values(n_identities=n_identities))
        if kept is not None:
            return ModelStamp(kept, revision, now, fingerprint)
        later = await self.stamp(server_id)
        return later or ModelStamp(0, revision, now, fingerprint)

    async def move_on(self, server_id: int, stamp: ModelStamp, *, revision: int) -> ModelStamp:
        """Let a model stand for a later revision, whose songs are the ones that it has learned."""
        if stamp.revision == revision:
            return stamp
        async with self._database.writing() as connection:
            await connection.execute(
                update(models)
                .where(models.c.server_id == server_id, models.c.version == stamp.version)
                .values(revision=revision)
            )
        return replace(stamp, revision=revision)

    async def stale(self) -> list[int]:
        """The servers whose model has not learned their songs as they are now."""
        query = (
            select(models.c.server_id)
            .join(servers, servers.c.id == models.c.server_id)
            .where(models.c.revision < servers.c.revision)
        )
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).scalars())

    async def drop(self, server_id: int) -> None:
        """Drop a server's model; its identities are not given again."""
        async with self._database.writing() as connection:
            await connection.execute(delete(models).where(models.c.server_id == server_id))
