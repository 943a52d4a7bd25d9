"""A ListenBrainz of one's own on a loopback socket: the most played songs, and single listens with ids."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any

from aiohttp import web

from bot.clock import SystemClock
from demo.listens.history import Histories, Scrobbled
from demo.loopback import LoopbackServer, Traffic, watched

TOP_CALL = "GET /1/stats/user/{user}/recordings"
LISTENS_CALL = "GET /1/user/{user}/listens"

MOST_TOP, MOST_LISTENS = 100, 1_000
"""How many entries one answer has at most, whatever is asked for."""

TOP_KNOWN = 1_000
"""How many songs of a user it counts up."""

LAST_LISTEN = 1_790_000_000


class LoopbackListenBrainz(LoopbackServer):
    """ListenBrainz over ``histories``; names of users go without regard to case. ``url`` has no path.

    With ``counted_up`` off nothing has been counted up yet, and there are single listens alone; each song
    has ``latest`` of these at most, newest songs of the history first.
    """

    def __init__(
        self,
        histories: Histories,
        *,
        clock: Callable[[], datetime] | None = None,
        counted_up: bool = True,
        latest: int = 1,
        port: int = 0,
    ) -> None:
        super().__init__(Traffic(clock or SystemClock().now), port=port)
        self.histories = histories
        self.counted_up = counted_up
        self._latest = latest

    def _add_routes(self, app: web.Application) -> None:
        for path, name, handle in (
            ("/1/stats/user/{user}/recordings", TOP_CALL, self._top),
            ("/1/user/{user}/listens", LISTENS_CALL, self._listens),
        ):
            app.router.add_get(path, watched(self._traffic, name, handle, limited=True))

    async def _top(self, request: web.Request) -> web.Response:
        if (found := self._found(request)) is None:
            return _unknown(request)
        user, songs = found
        if not self.counted_up:
            return web.Response(status=204)
        count, offset = min(_number(request, "count", 25), MOST_TOP), _number(request, "offset", 0)
        payload = {
            "recordings": [_top_entry(song) for song in songs[:TOP_KNOWN][offset : offset + count]],
            "count": count,
            "offset": offset,
            "total_recording_count": len(songs),
            "range": request.query.get("range", "all_time"),
            "user_id": user,
        }
        return web.json_response({"payload": payload})

    async def _listens(self, request: web.Request) -> web.Response:
        if (found := self._found(request)) is None:
            return _unknown(request)
        user, songs = found
        count, before = min(_number(request, "count", 25), MOST_LISTENS), _number(request, "max_ts", 0)
        every = [song for song in songs for _ in range(min(song.plays, self._latest))]
        shown = [
            _listen(song, LAST_LISTEN - number, user)
            for number, song in enumerate(every)
            if not before or LAST_LISTEN - number < before
        ][:count]
        return web.json_response({"payload": {"count": len(shown), "listens": shown, "user_id": user}})

    def _found(self, request: web.Request) -> tuple[str, list[Scrobbled]] | None:
        asked = request.match_info["user"]
        for user, songs in self.histories.items():
            if user.casefold() == asked.casefold():
                return user, list(songs)
        return None


def _unknown(request: web.Request) -> web.Response:
    body = {"code": 404, "error": f"Cannot find user: {request.match_info['user']}"}
    return web.json_response(body, status=404)


def _number(request: web.Request, name: str, default: int) -> int:
    return int(request.query.get(name, default))


def _mbid(song: Scrobbled) -> str:
    return song.mbid or str(uuid.uuid5(uuid.NAMESPACE_URL, f"{song.artist}/{song.title}"))


def _credit(song: Scrobbled) -> list[dict[str, Any]]:
    first = song.first_artist or song.artist
    return [{"artist_credit_name": first, "artist_mbid": str(uuid.uuid5(uuid.NAMESPACE_URL, first))}]


def _top_entry(song: Scrobbled) -> dict[str, Any]:
    return {
        "artist_name": song.artist,
        "artists": _credit(song),
        "listen_count": song.plays,
        "recording_mbid": _mbid(song),
        "release_name": song.album,
        "track_name": song.title,
    }


def _listen(song: Scrobbled, at: int, user: str) -> dict[str, Any]:
    info: dict[str, Any] = {"submission_client": "invented"}
    if song.spotify_id is not None:
        info["spotify_id"] = f"https://open.spotify.com/track/{song.spotify_id}"
    if song.isrc is not None:
        info["isrc"] = song.isrc
    return {
        "listened_at": at,
        "user_name": user,
        "track_metadata": {
            "artist_name": song.artist,
            "track_name": song.title,
            "release_name": song.album,
            "additional_info": info,
            "mbid_mapping": {"recording_mbid": _mbid(song), "artists": _credit(song)},
        },
    }
