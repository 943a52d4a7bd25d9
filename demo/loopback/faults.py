"""Keeps what is to go wrong until the call comes that it is meant for."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

EVERY_CALL = "*"
"""The name under which a fault waits for whichever call comes next."""


class Fault(Protocol):
    """Something that goes wrong with one call: another answer takes the real one's place."""

    def response(self) -> web.Response:
        """The answer that is sent instead of the real one."""
        ...


@runtime_checkable
class Interference(Protocol):
    """Something that goes wrong on the way: it may look at the call, let it happen, and spoil the answer."""

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """Answer ``request``; ``handle`` gives the real answer."""
        ...


@dataclass(slots=True)
class _Planned:
    fault: Fault | Interference
    after: int
    times: int | None


class Faults:
    """Faults waiting for their calls. May be used from any thread.

    A fault is filed under a call: ``"GET /v1/playlists/{id}/items"`` means every playlist, the same with an
    id in the place of ``{id}`` means that one, EVERY_CALL means any call at all. Faults of one call are taken
    in the order they were added.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: dict[str, deque[_Planned]] = {}

    def add(self, call: str, fault: Fault | Interference, *, times: int | None = 1, after: int = 0) -> None:
        """Let ``call`` fail ``times`` times, once ``after`` calls have gone well; None: until cleared."""
        if (times is not None and times < 1) or after < 0:
            raise ValueError("a fault happens at least once, after no or some calls")
        with self._lock:
            self._planned.setdefault(call, deque()).append(_Planned(fault, after, times))

    def take(self, *names: str) -> Fault | Interference | None:
        """The fault that waits for a call known under these names, if any; taking it uses it up."""
        with self._lock:
            for name in dict.fromkeys((*names, EVERY_CALL)):
                queue = self._planned.get(name)
                if not queue:
                    continue
                first = queue[0]
                if first.after:
                    first.after -= 1
                    continue
                if first.times is not None:
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
        """How many failures have not happened yet; one that goes on until it is cleared counts once."""
        with self._lock:
            return sum(planned.times or 1 for queue in self._planned.values() for planned in queue)
