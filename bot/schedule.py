"""Does what is to be done every so often, such as the daily look at who has left; over restarts too."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import structlog

from bot.clock import Clock
from bot.store.facts import Facts

Work = Callable[[datetime], Awaitable[None]]
"""What is done; it is told the moment, as the one clock has it."""

NAP: Final = 60.0
"""Seconds between two looks at the clock, which may have been set, or the machine asleep."""

log = structlog.get_logger(__name__)


class Schedule:
    """Works by name, each with the time that is to pass between two runs. When it last ended is stored.

    Each runs by itself: one that takes hours holds up no other, and is not begun again meanwhile.
    """

    def __init__(self, facts: Facts, clock: Clock) -> None:
        self._facts = facts
        self._clock = clock
        self._works: dict[str, tuple[timedelta, Work]] = {}
        self._running: dict[str, asyncio.Task[None]] = {}

    def every(self, interval: timedelta, name: str, work: Work) -> None:
        """Do a work every so often, in place of an earlier one of this name (55 characters at most)."""
        self._works[name] = (interval, work)

    async def look(self) -> None:
        """Do what is due, to the end. What fails is logged, and due again after its interval, not before."""
        await self._begin()
        await asyncio.gather(*self._running.values())

    async def run(self) -> None:
        """Begin what is due, now and then, until it is cancelled; what is under way then is broken off."""
        try:
            while True:
                try:
                    await self._begin()
                except Exception:
                    # The database, say; it may be there again at the next look.
                    log.exception("schedule failed")
                await asyncio.sleep(NAP)
        finally:
            under_way = list(self._running.values())
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    async def _begin(self) -> None:
        """Begin what is due, each as a task of its own, and never one that is under way."""
        for name, (interval, work) in list(self._works.items()):
            now = self._clock.now()
            if name not in self._running and await self._is_due(name, interval, now):
                task = asyncio.create_task(self._do(name, work, now), name=f"work:{name}")
                self._running[name] = task
                task.add_done_callback(partial(self._ended, name))

    async def _do(self, name: str, work: Work, now: datetime) -> None:
        try:
            await work(now)
        except Exception:
            log.exception("scheduled work failed", work=name)
        try:
            # Not before: what the end of the process breaks off is begun again after the restart.
            await self._facts.keep(f"last-run:{name}", self._clock.now().isoformat())
        except Exception:
            log.exception("schedule failed")

    def _ended(self, name: str, _: asyncio.Task[None]) -> None:
        del self._running[name]

    async def _is_due(self, name: str, interval: timedelta, now: datetime) -> bool:
        kept = await self._facts.get(f"last-run:{name}")
        if kept is None:
            return True
        last = datetime.fromisoformat(kept)
        # A clock that was ahead once must not silence it for years.
        return last > now or now - last >= interval
