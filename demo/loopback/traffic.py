"""Counts the calls that come in, and turns them back where a limit or a fault says so."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from demo.loopback.answers import QuotaExceeded, RateLimited
from demo.loopback.faults import Faults, Handler
from demo.loopback.limits import DailyQuota, RollingWindow
from demo.loopback.mangling import Meanwhile, spoilt


class Traffic:
    """The calls that came and the faults to come, for any thread; ``clock`` gives aware times."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.faults = Faults()
        self._clock = clock
        self._lock = threading.Lock()
        self._calls: Counter[str] = Counter()
        self._faulted = 0
        self._limited = 0
        self._window: RollingWindow | None = None
        self._quota: DailyQuota | None = None

    @property
    def calls(self) -> Counter[str]:
        """How often each call came, as a copy."""
        with self._lock:
            return self._calls.copy()

    @property
    def faulted(self) -> int:
        """How many calls were answered by a fault."""
        with self._lock:
            return self._faulted

    @property
    def limited(self) -> int:
        """How many calls were turned back by the rate limit or the quota."""
        with self._lock:
            return self._limited

    def count(self, call: str) -> None:
        """Count one call under its name."""
        with self._lock:
            self._calls[call] += 1

    def count_fault(self) -> None:
        """Count one call that a fault answered."""
        with self._lock:
            self._faulted += 1

    def forget(self) -> None:
        """Start counting again from nothing; what the limits have seen stays."""
        with self._lock:
            self._calls.clear()
            self._faulted = self._limited = 0

    def limit(self, rate: tuple[int, float] | None) -> None:
        """Allow so many calls in any so many seconds from now on; None: as many as come."""
        with self._lock:
            self._window = None if rate is None else RollingWindow(*rate)

    def allow_a_day(self, calls: int | None) -> None:
        """Allow so many calls a day, beginning with the next; None: as many as come."""
        with self._lock:
            self._quota = None if calls is None else DailyQuota(calls)

    def turned_back(self) -> RateLimited | QuotaExceeded | None:
        """What a call is told that exceeds a limit; None where it is let through, and counted."""
        with self._lock:
            now = self._clock()
            if self._quota is not None and (wait := self._quota.wait(now)):
                self._limited += 1
                return QuotaExceeded(wait)
            if self._window is not None and (wait := self._window.wait(now)):
                self._limited += 1
                return RateLimited(wait)
            for limit in (self._quota, self._window):
                if limit is not None:
                    limit.count(now)
            return None


def watched(traffic: Traffic, name: str, handle: Handler, *, limited: bool = False) -> Handler:
    """``handle`` with its calls counted under ``name``, held to the limits if ``limited``, and failing
    where a fault waits for it.
    """

    async def answer(request: web.Request) -> web.StreamResponse:
        traffic.count(name)
        too_many = traffic.turned_back() if limited else None
        if too_many is not None:
            return too_many.response()
        fault = traffic.faults.take(f"{request.method} {request.path.rstrip('/')}", name)
        if fault is None:
            return await handle(request)
        if not (isinstance(fault, Meanwhile) and fault.then is None):
            traffic.count_fault()
        return await spoilt(fault, request, handle)

    return answer
