"""A ReccoBeats of one's own on a loopback socket, with gaps where the real one has them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from bot.clock import SystemClock
from demo.catalogue import Catalogue, Song
from demo.loopback import LoopbackServer, Traffic, watched
from demo.reccobeats.shelf import Known, Shelf

MOST_IDS = 40

FEATURES_CALL = "GET /v1/audio-features"
_ELSEWHERE = "GET /v1/*"


class LoopbackReccoBeats(LoopbackServer):
    """ReccoBeats over ``catalogue``. Serves from a thread of its own; ``url`` is its address without /v1.

    ``coverage`` is the share of songs that it knows; which ones, their ids decide. ``rate_limit`` allows so
    many calls in any so many seconds by ``clock``, the machine's unless given. ``port`` 0 lets the system
    choose. Calls are counted as ``GET /v1/audio-features``.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime] | None = None,
        coverage: float = 0.6,
        port: int = 0,
        rate_limit: tuple[int, float] | None = None,
    ) -> None:
        super().__init__(Traffic(clock or SystemClock().now), port=port)
        self._coverage = coverage
        self._shelf = Shelf(catalogue, coverage)
        self.limit_rate(rate_limit)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue whose songs are known, in part; put another in its place at any time."""
        return self._shelf.catalogue

    @catalogue.setter
    def catalogue(self, catalogue: Catalogue) -> None:
        self._shelf = Shelf(catalogue, self._coverage)

    def known(self, song: Song) -> Known:
        """How well a song is known."""
        return self._shelf.known(song)

    def _add_routes(self, app: web.Application) -> None:
        answer = watched(self._traffic, FEATURES_CALL, self._features, limited=True)
        app.router.add_get("/v1/audio-features", answer)
        app.router.add_get("/v1/{path:.*}", watched(self._traffic, _ELSEWHERE, _missing, limited=True))

    async def _features(self, request: web.Request) -> web.Response:
        asked = [one for many in request.query.getall("ids", []) for one in many.split(",") if one]
        if not asked:
            return _refusal(400, "Required parameter 'ids' is not present.")
        if len(asked) > MOST_IDS:
            return _refusal(400, f"ids: size must be between 1 and {MOST_IDS}")
        return web.json_response({"content": self._shelf.entries(asked)})


async def _missing(request: web.Request) -> web.Response:
    return _refusal(404, f"No static resource {request.path.lstrip('/')}.")


def _refusal(status: int, message: str) -> web.Response:
    return web.json_response({"status": status, "error": message}, status=status)
