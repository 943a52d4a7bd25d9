"""Songs of a few kinds, so that there is something to learn, and a server that learns them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from itertools import count

import numpy as np
import pytest
import pytest_asyncio

from bot.recommender.feedback import Feedback
from bot.recommender.service import Recommender
from bot.recommender.training import Trainer
from bot.store import Store
from bot.store.playlists import Playlist
from bot.store.songs import AudioFeatures, Song
from bot.store.tables import AUDIO_FEATURES

servers = count(10_000)
KINDS = {"quiet": 1, "loud": 2, "spoken": 3, "dance": 4}


@dataclass(frozen=True)
class Heard:
    """A song and what it sounds like; without a sound nobody knows."""

    song: Song
    sound: dict[str, float]

    @property
    def features(self) -> list[AudioFeatures]:
        return [AudioFeatures(self.song.id, "file", self.sound)] if self.sound else []


MakeSong = Callable[..., Heard]


@pytest.fixture(scope="session")
def make_song() -> MakeSong:
    """A song by its name; its kind ("quiet 3" is of the kind "quiet") decides what it sounds like."""

    def make(
        name: str, *, id_: str = "", artists: tuple[str, ...] = ("Nobody",), silent: bool = False
    ) -> Heard:
        kind = name.split(maxsplit=1)[0]
        centre = np.random.default_rng(KINDS.get(kind, 0)).random(len(AUDIO_FEATURES))
        own = np.random.default_rng([*name.encode()]).normal(0, 0.05, len(AUDIO_FEATURES))
        sound = dict(zip(AUDIO_FEATURES, np.clip(centre + own, 0, 1).tolist(), strict=True))
        song = Song((id_ or name).replace(" ", "-"), name, artists, popularity=50.0, source="file")
        return Heard(song, {} if silent else sound)

    return make


@pytest_asyncio.fixture(loop_scope="session")
async def store(world) -> Store:
    await world.empty()
    return world.services.store


@pytest.fixture
def server() -> int:
    return next(servers)


@pytest.fixture
def bring(store: Store, server: int, clock):
    """Bring songs to the server: as a member's own or, with a label, into its pool."""

    async def bring(*heard: Heard, member: int = 11, pool: str | None = None) -> None:
        name = f"{member} {pool} {[one.song.id for one in heard]}"[:160]
        playlist = Playlist("file", name, name, tuple(one.song.id for one in heard), pool=pool)
        measured = [features for one in heard for features in one.features]
        await store.songs.keep([one.song for one in heard], measured)
        await store.shares.bring(server, member, [playlist], now=clock.now())

    return bring


@pytest_asyncio.fixture(loop_scope="session")
async def trainer(store: Store, clock) -> AsyncIterator[Trainer]:
    opened = Trainer(store.servers, store.memberships, store.models, clock)
    yield opened
    await opened.close()


@pytest.fixture
def recommender(store: Store, trainer: Trainer, clock) -> Recommender:
    return Recommender(store, trainer, Feedback(store, clock), cache_bytes=50_000_000)


@pytest_asyncio.fixture(loop_scope="session")
async def classic(store: Store, server: int) -> None:
    """The server compares songs by the preset classic."""
    await store.servers.choose(server, preset="classic")
