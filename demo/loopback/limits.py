"""Counts calls against time, as services do that allow so many and no more."""

from __future__ import annotations

import math
from collections import deque
from datetime import datetime, timedelta

A_DAY = timedelta(days=1)


class RollingWindow:
    """At most ``calls`` calls in any ``seconds`` seconds; a call that is turned back does not count."""

    def __init__(self, calls: int, seconds: float) -> None:
        if calls < 1 or seconds <= 0:
            raise ValueError("a limit lets at least one call through in some time")
        self._calls = calls
        self._window = timedelta(seconds=seconds)
        self._let_through: deque[datetime] = deque()

    def wait(self, now: datetime) -> int:
        """The whole seconds after which a call will be let through; 0: now."""
        while self._let_through and self._let_through[0] + self._window <= now:
            self._let_through.popleft()
        if len(self._let_through) < self._calls:
            return 0
        return _whole_seconds(self._let_through[0] + self._window - now)

    def count(self, now: datetime) -> None:
        """Count a call that was let through."""
        self._let_through.append(now)


class DailyQuota:
    """At most ``calls`` calls in a day that begins with the first of them."""

    def __init__(self, calls: int) -> None:
        if calls < 0:
            raise ValueError("nobody can make fewer than no calls")
        self._calls = calls
        self._made = 0
        self._ends: datetime | None = None

    def wait(self, now: datetime) -> int:
        """The whole seconds until the next day's calls; 0: there are calls left."""
        if self._ends is None or now >= self._ends:
            self._ends = now + A_DAY
            self._made = 0
        return 0 if self._made < self._calls else _whole_seconds(self._ends - now)

    def count(self, now: datetime) -> None:
        """Count a call that was let through."""
        self._made += 1


def _whole_seconds(wait: timedelta) -> int:
    # Retry-After knows whole seconds only, and who comes back then must be let through.
    return max(1, math.ceil(wait.total_seconds()))
