"""A service that answers whatever it is told to, and sleep that takes no time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator

import pytest
from aiohttp import web

from bot.web.serving import ServerThread


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
