"""Paces the calls of one Spotify app, and closes while Spotify has told it to stay away."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from aiolimiter import AsyncLimiter

from bot.clock import Clock
from bot.errors import SpotifyBusy
from bot.patience import PATIENCE
from bot.store.facts import Facts


class Gate:
    """One app's way to Spotify, shared by everybody who uses the app.

    Who comes first goes first, and each sync has one call under way at a time: so they take turns. A long
    Retry-After is written down, for a call before its end is held against the app, after a restart too.
    """

    def __init__(self, app: str, calls_per_second: float, facts: Facts, clock: Clock) -> None:
        self._limiter = AsyncLimiter(max(1.0, calls_per_second), max(1.0, 1 / calls_per_second))
        self._fact = f"spotify-closed:{app}"
        self._facts = facts
        self._clock = clock
        self._closed: _Closed | None = None

    async def enter(self) -> None:
        """Wait for a turn. Raises SpotifyBusy where it would be longer than PATIENCE."""
        await self.check()
        await self._limiter.acquire()
        # It may have closed while this one waited in line.
        closed = self._closed
        left = 0.0 if closed is None else closed.left(self._clock.now())
        if closed is None or left <= 0:
            return
        if left > PATIENCE:
            raise SpotifyBusy(left, quota=closed.quota)
        await asyncio.sleep(left)
        if self._closed is closed:
            self._closed = None

    async def check(self) -> None:
        """Raise SpotifyBusy where Spotify has told the app to stay away for longer than PATIENCE."""
        # Another process may have been told to stay away.
        stored = await self._facts.get(self._fact)
        if stored is not None:
            self._close_until(datetime.fromisoformat(stored["until"]), quota=bool(stored["quota"]))
        if self._closed is not None:
            left = self._closed.left(self._clock.now())
            if left > PATIENCE:
                raise SpotifyBusy(left, quota=self._closed.quota)

    async def close(self, refusal: SpotifyBusy) -> None:
        """Let nobody pass for as long as Spotify said."""
        until = self._clock.now() + timedelta(seconds=refusal.seconds)
        self._close_until(until, quota=refusal.params["quota"] == "yes")
        if refusal.seconds > PATIENCE and self._closed is not None:
            kept = {"until": self._closed.until.isoformat(), "quota": self._closed.quota}
            await self._facts.keep(self._fact, kept)

    def _close_until(self, until: datetime, *, quota: bool) -> None:
        """Of two words of Spotify the later end counts."""
        if self._closed is None or until > self._closed.until:
            self._closed = _Closed(until, quota)


class _Closed:
    def __init__(self, until: datetime, quota: bool) -> None:
        self.until = until
        self.quota = quota

    def left(self, now: datetime) -> float:
        """Seconds."""
        return (self.until - now).total_seconds()
