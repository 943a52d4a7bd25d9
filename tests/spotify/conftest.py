"""The world that these tests share, renewed for each, and a Spotify that answers whatever it is told to."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator

import pytest
from aiohttp import web
from tenacity import wait_none

from bot.services import Services
from bot.spotify import calls as calls_module
from bot.spotify.calls import SpotifyCalls
from bot.spotify.sign_in import SignInDesk
from bot.web.serving import ServerThread
from tests.one_world import clock, renewed, services, settings, spotify

__all__ = ["clock", "renewed", "services", "settings", "spotify"]


@pytest.fixture(autouse=True)
def _no_pause_between_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls_module, "_backing_off", wait_none())


class Canned:
    """A server that gives these answers (status, body, headers) in order, and keeps what it was asked."""

    def __init__(self) -> None:
        self.answers: deque[tuple[int, bytes, dict[str, str]]] = deque()
        self.asked: list[tuple[str, str]] = []
        self._thread = ServerThread(self._make_app)

    def say(self, status: int, body: bytes = b"{}", *, times: int = 1, **headers: str) -> None:
        spelt = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.extend([(status, body, spelt)] * times)

    @property
    def url(self) -> str:
        return self._thread.url

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._thread.stop()

    async def _make_app(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.Response:
        self.asked.append((request.path_qs, request.headers.get("Authorization", "")))
        status, body, headers = self.answers.popleft()
        return web.Response(status=status, body=body, headers=headers | {"Content-Type": "application/json"})


@pytest.fixture
def canned() -> Iterator[Canned]:
    server = Canned()
    server.start()
    yield server
    server.stop()


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


@pytest.fixture
def naps(clock, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Lets whoever sleeps wake at once, when the clock has moved on by as much; gives the seconds slept."""
    slept: list[float] = []
    really_sleep = asyncio.sleep

    async def sleep(seconds: float) -> None:
        if seconds:
            slept.append(seconds)
            clock.advance(seconds=seconds)
        await really_sleep(0)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return slept
