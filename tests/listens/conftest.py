"""Services of listens that answer what they are told to, and clients that ask them without a pause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bot.listens.lastfm import LastFm
from bot.listens.listenbrainz import ListenBrainz
from tests.canned import canned, naps
from tests.conftest import HeldClock

__all__ = ["canned", "naps"]


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture(autouse=True)
def _no_pause_between_attempts(naps: list[float]) -> None:
    """Whoever backs off wakes at once."""


@pytest.fixture
def progress() -> list[tuple[int, int]]:
    return []


@pytest.fixture
def told(progress: list[tuple[int, int]]):
    async def told(done: int, total: int) -> None:
        progress.append((done, total))

    return told


@pytest.fixture
def opened() -> Iterator[Callable[[Any], Any]]:
    """Keeps clients, and closes them when the test is over."""
    kept: list[Any] = []

    def keep(client: Any) -> Any:
        kept.append(client)
        return client

    yield keep
    for client in kept:
        client.close()


@pytest.fixture
def listenbrainz(opened) -> Callable[[str], ListenBrainz]:
    return lambda url: opened(ListenBrainz(url, calls_per_second=1000))


@pytest.fixture
def lastfm(opened) -> Callable[..., LastFm]:
    return lambda url, key: opened(LastFm(url, key, calls_per_second=1000))
