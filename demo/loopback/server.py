"""The socket under a stand-in for a service: started, stopped, counted, and made to fail from outside."""

from __future__ import annotations

import abc
import asyncio
from collections import Counter
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.web.serving import ServerThread
from demo.loopback.faults import Faults
from demo.loopback.mangling import STOPPING
from demo.loopback.traffic import Traffic


class LoopbackServer(abc.ABC):
    """A service on a loopback socket, in a thread of its own. What it serves, a subclass adds.

    Every method may be called from any thread, while it serves or not; ``url`` is known once it does.
    """

    def __init__(self, traffic: Traffic, *, port: int = 0) -> None:
        self._traffic = traffic
        self._server = ServerThread(self._make_app, port=port)

    def start(self) -> None:
        """Serve; returns once the socket listens. OSError where the port is taken."""
        # A server thread runs only once, so each start gets its own, at the port that the first one got.
        server = ServerThread(self._make_app, port=self._server.port)
        server.start()
        self._server = server

    def stop(self) -> None:
        """Stop serving; what is remembered stays, and ``start`` goes on at the same port. Idempotent."""
        self._server.stop()

    def __enter__(self) -> Self:
        """Start serving."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop serving."""
        self.stop()

    @property
    def url(self) -> str:
        """Where the service listens, without a trailing slash and without a path."""
        return self._server.url

    @property
    def faults(self) -> Faults:
        """What is to go wrong with the next calls."""
        return self._traffic.faults

    @property
    def calls(self) -> Counter[str]:
        """How often each call came, by names such as ``GET /v1/playlists/{id}/items``; a copy."""
        return self._traffic.calls

    @property
    def faulted(self) -> int:
        """How many calls were answered by a fault."""
        return self._traffic.faulted

    @property
    def limited(self) -> int:
        """How many calls were turned back by the rate limit or the quota."""
        return self._traffic.limited

    def forget_calls(self) -> None:
        """Start counting again from nothing."""
        self._traffic.forget()

    def limit_rate(self, rate: tuple[int, float] | None) -> None:
        """Allow so many calls in any so many seconds from now on; None: as many as come."""
        self._traffic.limit(rate)

    async def _make_app(self) -> web.Application:
        app = web.Application()
        app[STOPPING] = asyncio.Event()
        app.on_shutdown.append(_wake_who_dawdles)
        self._add_routes(app)
        return app

    @abc.abstractmethod
    def _add_routes(self, app: web.Application) -> None:
        """Add what the service answers."""


async def _wake_who_dawdles(app: web.Application) -> None:
    app[STOPPING].set()
