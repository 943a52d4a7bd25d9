"""A Last.fm of one's own on a loopback socket: the most played songs, for those who have a key."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web

from bot.clock import SystemClock
from demo.listens.history import Histories, Scrobbled
from demo.loopback import LoopbackServer, Traffic, watched

TOP_CALL = "GET /2.0"
KEY = "0123456789abcdef0123456789abcdef"

MOST = 1_000
"""How many songs one answer has at most, whatever is asked for."""


@dataclass(frozen=True, slots=True)
class Refused:
    """One of Last.fm's own errors, by its number; some come with 200, some with another status."""

    number: int
    status: int = 200

    def response(self) -> web.Response:
        """The error in Last.fm's form."""
        body = {"error": self.number, "message": "invented"}
        return web.json_response(body, status=self.status)


class LoopbackLastFm(LoopbackServer):
    """Last.fm over ``histories``; names of users go without regard to case. ``url`` has no path.

    Those of ``private`` users are kept from everybody.
    """

    def __init__(
        self,
        histories: Histories,
        *,
        clock: Callable[[], datetime] | None = None,
        private: Collection[str] = (),
        port: int = 0,
    ) -> None:
        super().__init__(Traffic(clock or SystemClock().now), port=port)
        self.histories = histories
        self._private = private

    def _add_routes(self, app: web.Application) -> None:
        app.router.add_get("/2.0/", watched(self._traffic, TOP_CALL, self._top, limited=True))

    async def _top(self, request: web.Request) -> web.Response:
        asked = request.query
        if asked.get("api_key") != KEY:
            return Refused(10, 403).response()
        if asked.get("method") != "user.getTopTracks":
            return Refused(3, 400).response()
        user = next((one for one in self.histories if one.casefold() == asked["user"].casefold()), None)
        if user is None:
            return Refused(6, 404).response()
        if user in self._private:
            return Refused(17, 403).response()
        songs = list(self.histories[user])
        limit, page = min(int(asked.get("limit", 50)), MOST), int(asked.get("page", 1))
        start = (page - 1) * limit
        rows = [_row(song, start + place) for place, song in enumerate(songs[start : start + limit], 1)]
        about = {
            "user": user,
            "page": str(page),
            "perPage": str(limit),
            "totalPages": str(-(-len(songs) // limit)),
            "total": str(len(songs)),
        }
        # A lone song stands without a list around it.
        return web.json_response(
            {"toptracks": {"track": rows[0] if len(rows) == 1 else rows, "@attr": about}}
        )


def _row(song: Scrobbled, rank: int) -> dict[str, Any]:
    return {
        "name": song.title,
        "artist": {"name": song.artist, "mbid": ""},
        "mbid": "",
        "playcount": str(song.plays),
        "@attr": {"rank": str(rank)},
    }
