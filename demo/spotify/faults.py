"""What can go wrong at Spotify, to be had on demand: answers that take the place of the real one."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from aiohttp import web


class Fault(Protocol):
    """Something that goes wrong with one call."""

    def response(self) -> web.Response:
        """The answer that is sent instead of the real one."""
        ...


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Too many calls in the last half minute; ``retry_after`` in seconds."""

    retry_after: int = 1

    def response(self) -> web.Response:
        """429 with Retry-After."""
        body = error_body(429, "API rate limit exceeded")
        return _answer(429, body, {"Retry-After": str(self.retry_after)})


@dataclass(frozen=True, slots=True)
class QuotaExceeded:
    """The app's share of the day is used up; ``retry_after`` in seconds, in real life 6 to 24 hours."""

    retry_after: int = 6 * 60 * 60

    def response(self) -> web.Response:
        """429 with a reason and a long Retry-After."""
        body = {"error": {"status": 429, "message": "Quota exceeded", "reason": "QUOTA_EXCEEDED"}}
        return _answer(429, body, {"Retry-After": str(self.retry_after)})


@dataclass(frozen=True, slots=True)
class ServerError:
    """Spotify's own trouble: 500 says so in JSON, 502 and 503 come from a proxy as plain text."""

    status: int = 502

    def response(self) -> web.Response:
        """The status in the form it usually has."""
        if self.status == 500:
            return _answer(500, error_body(500, "Server error."))
        return web.Response(status=self.status, text="upstream connect error")


@dataclass(frozen=True, slots=True)
class Unauthorized:
    """A token that Spotify suddenly does not accept any more."""

    message: str = "The access token expired"

    def response(self) -> web.Response:
        """401."""
        return _answer(401, error_body(401, self.message))


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A refusal; the message tells the kinds apart, and an empty one leaves the message out."""

    message: str = "Forbidden"

    def response(self) -> web.Response:
        """403."""
        return _answer(403, error_body(403, self.message))


@dataclass(frozen=True, slots=True)
class TextError:
    """An error of an unusual form, ``{"error": "text"}``, as some of Spotify's layers send."""

    status: int
    text: str

    def response(self) -> web.Response:
        """The status with the odd body."""
        return _answer(self.status, {"error": self.text})


@dataclass(slots=True)
class _Planned:
    fault: Fault
    after: int
    times: int


class Faults:
    """Faults waiting for their calls. May be used from any thread.

    A fault is filed under a call: ``"GET /v1/playlists/{id}/items"`` means every playlist, the same with an
    id in the place of ``{id}`` means that one. Faults of one call are taken in the order they were added.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: dict[str, deque[_Planned]] = {}

    def add(self, call: str, fault: Fault, *, times: int = 1, after: int = 0) -> None:
        """Let ``call`` fail ``times`` times, once ``after`` calls have gone well."""
        if times < 1 or after < 0:
            raise ValueError("a fault happens at least once, after no or some calls")
        with self._lock:
            self._planned.setdefault(call, deque()).append(_Planned(fault, after, times))

    def take(self, *names: str) -> Fault | None:
        """The fault that waits for a call known under these names, if any; taking it uses it up."""
        with self._lock:
            for name in dict.fromkeys(names):
                queue = self._planned.get(name)
                if not queue:
                    continue
                first = queue[0]
                if first.after:
                    first.after -= 1
                    continue
                first.times -= 1
                if not first.times:
                    queue.popleft()
                return first.fault
        return None

    def clear(self) -> None:
        """Forget all faults that are still waiting."""
        with self._lock:
            self._planned.clear()

    @property
    def waiting(self) -> int:
        """How many failures have not happened yet."""
        with self._lock:
            return sum(planned.times for queue in self._planned.values() for planned in queue)


def error_body(status: int, message: str = "") -> dict[str, Any]:
    """Spotify's form of an error; the message is left out where it is empty."""
    return {"error": {"status": status} | ({"message": message} if message else {})}


def _answer(status: int, body: Any, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.json_response(body, status=status, headers=headers)
