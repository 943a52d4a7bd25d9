"""Transactions: readers never wait for the writer, writers wait for each other, a block is all or nothing."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from bot.store import Store
from bot.store.database import Database
from bot.store.tables import facts, playlists, shares, sign_ins


async def test_every_connection_keeps_a_log_and_heeds_foreign_keys(store: Store) -> None:
    async with store.database.reading() as first, store.database.writing() as second:
        for connection in (first, second):
            pragmas = [
                (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()
                for name in ("journal_mode", "foreign_keys")
            ]
            assert pragmas == ["wal", 1]
    with pytest.raises(IntegrityError):
        async with store.database.writing() as connection:
            await connection.execute(insert(shares).values(server_id=1, playlist_id=1))


async def test_the_files_that_are_made_are_for_the_owner_alone(tmp_path: Path) -> None:
    made = Database(f"sqlite+aiosqlite:///{tmp_path / 'data' / 'bot.db'}")
    try:
        await made.migrate()
        files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "data").iterdir()}
    finally:
        await made.close()
    assert files == {"bot.db": 0o600, "bot.db-wal": 0o600, "bot.db-shm": 0o600}
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


async def test_a_file_and_a_directory_that_are_there_keep_their_mode(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "bot.db").touch()
    (tmp_path / "data").chmod(0o755)
    (tmp_path / "data" / "bot.db").chmod(0o640)
    there = Database(f"sqlite+aiosqlite:///{tmp_path / 'data' / 'bot.db'}")
    await there.migrate()
    await there.close()
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "data" / "bot.db").stat().st_mode) == 0o640


async def test_a_reader_sees_the_last_state_while_another_writes(store: Store, other_store: Store) -> None:
    await store.facts.keep("weather", "sun")
    async with store.database.writing() as connection:
        await connection.execute(facts.update().values(value="rain"))
        assert await other_store.facts.get("weather") == "sun"
    assert await other_store.facts.get("weather") == "rain"


def may_write(path: Path) -> bool:
    """Whether somebody else could begin to write at this moment."""
    with sqlite3.connect(path, timeout=0, isolation_level=None) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
        connection.execute("ROLLBACK")
        return True


async def test_reading_leaves_the_write_lock_to_others(store: Store, path: Path) -> None:
    async with store.database.reading() as connection:
        await connection.execute(select(facts))
        assert may_write(path)


async def test_writing_has_the_write_lock_from_its_first_moment(store: Store, path: Path) -> None:
    async with store.database.writing():
        assert not may_write(path)
    assert may_write(path)


async def test_writers_wait_for_each_other_and_lose_nothing(store: Store, other_store: Store) -> None:
    await store.facts.keep("count", 0)

    async def add_one(to: Store) -> None:
        async with to.database.writing() as connection:
            count = (await connection.execute(select(facts.c.value))).scalar_one()
            await connection.execute(facts.update().values(value=count + 1))

    await asyncio.gather(*(add_one(to) for to in (store, other_store) * 6))
    assert await store.facts.get("count") == 12


async def test_a_block_that_fails_leaves_nothing_behind(store: Store, path: Path) -> None:
    async def write_half() -> None:
        async with store.database.writing() as connection:
            await connection.execute(insert(facts).values(name="half", value=1))
            raise LookupError("the other half")

    with pytest.raises(LookupError, match="the other half"):
        await write_half()
    assert await store.facts.get("half") is None
    assert may_write(path)


async def test_a_naive_moment_is_refused(store: Store) -> None:
    sign_in = {"state": "s", "member_id": 1, "verifier": b"v"}
    with pytest.raises(StatementError, match="naive datetime"):
        async with store.database.writing() as connection:
            await connection.execute(insert(sign_ins).values(**sign_in, expires_at=datetime(2026, 11, 3)))


async def test_moments_come_back_aware_and_in_utc(store: Store) -> None:
    in_lisbon_summer = datetime(2026, 7, 1, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    await store.servers.choose(1, n_categories=7)
    playlist = {
        "server_id": 1,
        "source": "file",
        "external_id": "x",
        "name": "x",
        "stored_at": in_lisbon_summer,
    }
    async with store.database.writing() as connection:
        await connection.execute(insert(playlists).values(playlist))
        stored = (await connection.execute(select(playlists.c.stored_at))).scalar_one()
    assert stored == in_lisbon_summer
    assert (stored.tzinfo, stored.hour) == (UTC, 23)
