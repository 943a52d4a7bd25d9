"""The world that these tests share, renewed for each, and what asks the canned Spotify in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from tenacity import wait_none

from bot.services import Services
from bot.spotify import calls as calls_module
from bot.spotify.calls import SpotifyCalls
from bot.spotify.sign_in import SignInDesk
from tests.canned import Canned, canned, naps
from tests.one_world import clock, renewed, services, settings, spotify

__all__ = ["canned", "clock", "naps", "renewed", "services", "settings", "spotify"]


@pytest.fixture(autouse=True)
def _no_pause_between_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls_module, "_backing_off", wait_none())


@pytest.fixture
def open_calls(services: Services, clock) -> Iterator[Callable[[str], SpotifyCalls]]:
    """Ways to ask a Spotify at an address, each as a process has it that has just started."""
    opened: list[SpotifyCalls] = []

    def open_one(url: str, *, threads: int = 2) -> SpotifyCalls:
        facts = services.store.facts
        one = SpotifyCalls(url, threads=threads, calls_per_second=1000, facts=facts, clock=clock)
        opened.append(one)
        return one

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def calls(open_calls, canned: Canned) -> SpotifyCalls:
    return open_calls(canned.url)


@pytest.fixture
def desk(services: Services) -> SignInDesk:
    return services.desk
