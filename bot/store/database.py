"""The connection to the database: opening it, reading from it, writing to it, migrating it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, Table, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import QueuePool

from bot.errors import DatabaseNotMigrated, DatabaseTooNew, DatabaseUnreachable
from bot.store.sealing import OWNER_ONLY

BUSY_TIMEOUT_MS = 10_000

BETWEEN_LOOKS = 0.01
"""Seconds between two looks whether every connection has come back."""

CLOSING_LOOKS = 300


class _DriverConnection(Protocol):
    isolation_level: str | None

    def cursor(self) -> Any: ...

    def close(self) -> None: ...


class Database:
    """One database, reached through SQLAlchemy. It belongs to the event loop that first uses it.

    SQLite runs in WAL mode, so that readers never wait for the writer; a writing transaction takes the
    write lock when it begins (BEGIN IMMEDIATE) instead of failing half-way, a reading one never does.
    """

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._engine = create_async_engine(self._url, hide_parameters=True)
        if self._url.get_backend_name() == "sqlite":
            event.listen(self._engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self._engine.sync_engine, "begin", _begin_sqlite)
        self._writing = self._engine.execution_options(writing=True)

    @property
    def address(self) -> str:
        """The database's address as a person would set it, fit to be shown: without its password."""
        plain = self._url.set(drivername=self._url.get_backend_name())
        return plain.render_as_string(hide_password=True)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees one state of the database and writes nothing."""
        async with self._engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that commits as a whole when the block ends, or not at all."""
        async with self._writing.begin() as connection:
            yield connection

    async def migrate(self) -> list[str]:
        """Bring the tables to the shape that the code knows; returns the revisions that were applied.

        Raises DatabaseUnreachable, and DatabaseTooNew where a later Cratedigger has written it.
        """
        from bot.store import migrations  # noqa: PLC0415 - alembic costs 0.2 s, and most commands migrate nothing

        self._make_file()
        try:
            async with self._writing.connect() as connection:
                await self._enforce_foreign_keys(connection, enforced=False)
                async with connection.begin():
                    applied = await connection.run_sync(migrations.upgrade)
                await self._enforce_foreign_keys(connection, enforced=True)
                return applied
        except (DBAPIError, OSError) as failure:
            raise self._unreachable(failure) from failure

    async def check(self) -> None:
        """Raise DatabaseUnreachable, DatabaseNotMigrated or DatabaseTooNew unless the database is ready."""
        from bot.store import migrations  # noqa: PLC0415

        if self._url.get_backend_name() == "sqlite" and self._file is not None and not self._file.exists():
            raise DatabaseNotMigrated
        try:
            async with self.reading() as connection:
                current = await connection.run_sync(migrations.current)
        except (DBAPIError, OSError) as failure:
            raise self._unreachable(failure) from failure
        if current not in migrations.known():
            raise DatabaseNotMigrated if current is None else DatabaseTooNew(revision=current)
        if current != migrations.head():
            raise DatabaseNotMigrated

    async def _enforce_foreign_keys(self, connection: AsyncConnection, *, enforced: bool) -> None:
        # SQLite rebuilds a table to alter it, and dropping the old one would empty its children. The PRAGMA
        # does nothing inside a transaction, so it goes past SQLAlchemy, which would begin one.
        if self._url.get_backend_name() == "sqlite":
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None  # noqa: S101 - the connection is open
            await driver.execute(f"PRAGMA foreign_keys = {'ON' if enforced else 'OFF'}")

    async def close(self) -> None:
        """Close every connection."""
        pool = self._engine.pool
        for _ in range(CLOSING_LOOKS):
            # What was cancelled in the middle of a transaction is still on its way back.
            if not isinstance(pool, QueuePool) or not pool.checkedout():
                break
            await asyncio.sleep(BETWEEN_LOOKS)
        await self._engine.dispose()

    @property
    def _file(self) -> Path | None:
        name = self._url.database
        return Path(name) if name and name != ":memory:" else None

    def _make_file(self) -> None:
        """Make the file here and now: aiosqlite leaves a thread and its traceback behind where it cannot."""
        if self._url.get_backend_name() == "sqlite" and self._file is not None:
            try:
                self._file.parent.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
                # SQLite gives the files that it puts beside a database (-wal, -shm) the database's own mode.
                os.close(os.open(self._file, os.O_CREAT | os.O_WRONLY, 0o600))
            except OSError as failure:
                raise self._unreachable(failure) from failure

    def _unreachable(self, failure: DBAPIError | OSError) -> DatabaseUnreachable:
        reason = failure.orig if isinstance(failure, DBAPIError) else failure.strerror
        return DatabaseUnreachable(url=self.address, reason=str(reason or failure))


def _prepare_sqlite(connection: _DriverConnection, _record: object) -> None:
    # The driver's own transaction control begins late and never IMMEDIATE: _begin_sqlite does it instead.
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute("PRAGMA foreign_keys = ON")
    except Exception:
        # Not a database, say: the pool has not taken the connection over, and its thread would stay.
        connection.close()
        raise
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def upsert(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that can say ON CONFLICT, which each dialect spells in a module of its own."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
