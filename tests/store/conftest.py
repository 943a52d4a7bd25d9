"""One migrated database for all tests of the store, emptied between them, and copies to be spoilt."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store import Store
from bot.store.accounts import Account, Tokens
from bot.store.playlists import FROM_SPOTIFY, Playlist
from bot.store.sealing import Seal, new_key
from bot.store.shares import Brought
from bot.store.songs import AudioFeatures
from bot.store.tables import metadata
from tests.store.letters import MARA, SERVER, songs_of


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
    return Path(store.database.address.removeprefix("sqlite:///"))


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


@pytest.fixture
def on_disk(path: Path) -> Callable[[], bytes]:
    """The bytes of the database and those that wait in its log."""

    def read() -> bytes:
        files = sorted(path.parent.glob(f"{path.name}*"))
        assert path.with_name(f"{path.name}-wal") in files
        return b"".join(file.read_bytes() for file in files)

    return read


@pytest.fixture
def bring(store: Store, clock):
    """Bring playlists, as a file does."""

    async def bring(
        *brought: Playlist,
        server: int = SERVER,
        member: int = MARA,
        measured: Sequence[AudioFeatures] = (),
    ) -> Brought:
        await store.songs.keep(songs_of(brought), measured)
        return await store.shares.bring(server, member, brought, now=clock.now())

    return bring


@pytest.fixture
def link(store: Store, clock):
    async def link(member: int = MARA) -> None:
        tokens = Tokens("a", "r", 0, "")
        await store.accounts.link(Account(member, f"key of {member}", "user", tokens, clock.now()))

    return link


@pytest.fixture
def gather(store: Store, clock):
    """Gather playlists, as a sync does before the server knows them."""

    async def gather(*gathered: Playlist, server: int = SERVER, member: int = MARA) -> None:
        await store.songs.keep(songs_of(gathered))
        await store.shares.gather(server, member, gathered, now=clock.now())

    return gather


@pytest.fixture
def sync(store: Store, link, gather):
    """Let a server know these playlists of a linked member (or of nobody), and no others of the sources."""

    async def sync(
        *gathered: Playlist,
        server: int = SERVER,
        member: int = MARA,
        pool: bool = False,
        sources: Sequence[str] = FROM_SPOTIFY,
    ) -> Brought:
        await link(member)
        await gather(*gathered, server=server, member=member)
        ids = {one.external_id for one in gathered}
        return await store.shares.know(server, None if pool else member, only=ids, sources=sources)

    return sync


@pytest.fixture
def known(store: Store):
    """The songs of a server in order: members' own as letters, pool songs with their label."""

    async def known(server: int = SERVER) -> list[str]:
        songs = await store.servers.songs(server)
        return [song.song.id if song.pool is None else f"{song.song.id} in {song.pool}" for song in songs]

    return known


@pytest.fixture
def revision(store: Store):
    async def revision(server: int = SERVER) -> int:
        return (await store.servers.get(server)).revision

    return revision
