"""What every test may ask for: a clock that stands still, a loopback Spotify, services over a real file."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import hypothesis
import pytest
import pytest_asyncio
import requests

from bot.config import Settings, read_settings
from bot.services import Services, open_services
from bot.store.accounts import Account
from bot.store.database import Database
from bot.store.tables import metadata
from demo.catalogue import Catalogue, make_catalogue
from demo.spotify import LoopbackSpotify

# The same examples in every run, however slow the machine is.
hypothesis.settings.register_profile("held still", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("held still")


ONE_LOOP = [
    Path(__file__).parent / folder for folder in ("store", "spotify", "library", "recommender", "web")
]
"""Folders whose tests share an event loop, and with it a database: opening one costs more than most tests."""


LONGEST_FIRST = [Path(__file__).parent / folder for folder in ("e2e", "cli")]
"""Folders whose few tests take longest: begun last, they would keep one worker busy and the others idle."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not any(item.path.is_relative_to(at) for at in LONGEST_FIRST))
    for item in items:
        if pytest_asyncio.is_async_test(item) and any(item.path.is_relative_to(at) for at in ONE_LOOP):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


class HeldClock:
    """A clock that stands still until it is told to move."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def advance(self, **by: float) -> None:
        self._now += timedelta(**by)


@dataclass(frozen=True)
class World:
    """What tests share that share an event loop."""

    clock: HeldClock
    spotify: LoopbackSpotify
    settings: Settings
    services: Services

    async def renew(self, catalogue: Catalogue) -> None:
        """Leave nothing of the last test, but for the clock: it goes on, past any pause of Spotify's."""
        await self.services.syncs.close()
        self.clock.advance(days=2)
        self.spotify.catalogue = catalogue
        self.spotify.app = "extended"
        self.spotify.faults.clear()
        self.spotify.forget_calls()
        await self.empty()

    async def empty(self) -> None:
        """Leave nothing in the database."""
        async with self.services.store.database.writing() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(table.delete())


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture(scope="session")
def small_catalogue() -> Catalogue:
    """Some 200 songs: the seven pools and the three listeners, small enough for a sync in a moment."""
    return make_catalogue(songs_per_playlist=6, playlists_per_pool=2, songs_per_listener=20)


@pytest.fixture
def spotify(small_catalogue: Catalogue, clock: HeldClock) -> Iterator[LoopbackSpotify]:
    """A Spotify on loopback that tells the time by the same clock as the bot."""
    with LoopbackSpotify(small_catalogue, clock=clock.now) as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path, spotify: LoopbackSpotify) -> Settings:
    """Settings that know the loopback Spotify and a database of the test's own."""
    return settings_for(spotify, tmp_path / "data")


def settings_for(spotify: LoopbackSpotify, data_dir: Path) -> Settings:
    with pytest.MonkeyPatch.context() as nothing_set:
        for name in Settings.model_fields:
            nothing_set.delenv(name.upper(), raising=False)
        return read_settings(
            _env_file=None,
            data_dir=data_dir,
            spotify_client_id=spotify.client_id,
            spotify_api_url=spotify.api_url,
            spotify_accounts_url=spotify.accounts_url,
            spotify_calls_per_second=1000,
            reccobeats_url="off",
        )


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that was migrated and is empty. Copy it: it is everybody's."""
    path = tmp_path_factory.mktemp("migrated") / "cratedigger.db"

    async def migrate() -> None:
        database = Database(f"sqlite+aiosqlite:///{path}")
        await database.migrate()
        await database.close()

    asyncio.run(migrate())
    return path


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def world(
    tmp_path_factory: pytest.TempPathFactory, migrated: Path, small_catalogue: Catalogue
) -> AsyncIterator[World]:
    """For the folders that share an event loop: each test finds its database empty, its Spotify as new."""
    clock = HeldClock()
    directory = tmp_path_factory.mktemp("world")
    shutil.copy(migrated, directory)
    with LoopbackSpotify(small_catalogue, clock=clock.now) as spotify:
        settings = settings_for(spotify, directory)
        async with open_services(settings, clock=clock) as services:
            yield World(clock, spotify, settings, services)


@pytest.fixture
async def services(settings: Settings, clock: HeldClock, migrated: Path) -> AsyncIterator[Services]:
    """The bot's services, as the command line and the client have them."""
    settings.data_dir.mkdir()
    shutil.copy(migrated, settings.data_dir)
    async with open_services(settings, clock=clock) as opened:
        yield opened


@pytest.fixture
def agree(spotify: LoopbackSpotify) -> Callable[[str, str], dict[str, str]]:
    """Agree at Spotify's page as a listener (Mara, Theo, Ines); gives what the browser is sent back with."""

    def agree(authorize_url: str, listener: str) -> dict[str, str]:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(authorize_url).query).items()}
        chosen = spotify.catalogue.listener_named(listener).id
        answer = requests.post(
            spotify.authorize_url,
            data=asked | {"listener": chosen, "decision": "agree"},
            allow_redirects=False,
            timeout=10,
        )
        location = urlsplit(answer.headers["Location"])
        return {name: values[0] for name, values in parse_qs(location.query).items()}

    return agree


@pytest.fixture
def link(
    services: Services, agree: Callable[[str, str], dict[str, str]]
) -> Callable[[int, str], Awaitable[Account]]:
    """Sign a member in as a listener, the whole way but for the browser."""

    async def link(member_id: int, listener: str) -> Account:
        back = agree(await services.desk.offer(member_id), listener)
        return await services.desk.complete(back["state"], back["code"])

    return link
