"""One migrated database for all tests of the store, emptied between them, and copies to be spoilt."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store import Store
from bot.store.sealing import Seal, new_key
from bot.store.tables import metadata


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture(scope="session")
def seal() -> Seal:
    return Seal(new_key())


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def opened(
    tmp_path_factory: pytest.TempPathFactory, migrated: Path, seal: Seal
) -> AsyncIterator[Store]:
    store = Store(url_of(Path(shutil.copy(migrated, tmp_path_factory.mktemp("store")))), seal)
    yield store
    await store.close()


@pytest_asyncio.fixture(loop_scope="session")
async def store(opened: Store) -> AsyncIterator[Store]:
    """A store with nothing in it."""
    yield opened
    async with opened.database.writing() as connection:
        for table in reversed(metadata.sorted_tables):
            await connection.execute(table.delete())


@pytest.fixture
def path(store: Store) -> Path:
    """The file of ``store``."""
    return Path(store.database.address.removeprefix("sqlite+aiosqlite:///"))


@pytest_asyncio.fixture(loop_scope="session")
async def other_store(path: Path, seal: Seal) -> AsyncIterator[Store]:
    """The same database through connections of its own, as the web pages have it."""
    another = Store(url_of(path), seal)
    yield another
    await another.close()


@pytest.fixture
def copied(migrated: Path, tmp_path: Path) -> Path:
    """A copy of the migrated, empty database, to be spoilt."""
    return Path(shutil.copy(migrated, tmp_path))
