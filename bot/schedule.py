"""Does what is to be done every so often, such as the daily look at who has left; over restarts too."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
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
    """Works by name, each with the time that is to pass between two runs. When it last ran is stored."""

    def __init__(self, facts: Facts, clock: Clock) -> None:
        self._facts = facts
        self._clock = clock
        self._works: dict[str, tuple[timedelta, Work]] = {}

    def every(self, interval: timedelta, name: str, work: Work) -> None:
        """Do a work every so often, in place of an earlier one of this name (55 characters at most)."""
        self._works[name] = (interval, work)

    async def look(self) -> None:
        """Do what is due. What fails is logged, and is due again after its interval, not before."""
        for name, (interval, work) in list(self._works.items()):
            now = self._clock.now()
            if not await self._is_due(name, interval, now):
                continue
            # Before the work: one that fails, or that stops the bot, must not be begun over and over.
            await self._facts.keep(f"last-run:{name}", now.isoformat())
            try:
                await work(now)
            except Exception:
                log.exception("scheduled work failed", work=name)

    async def run(self) -> None:
        """Look at the clock now and then, until it is cancelled."""
        while True:
            try:
                await self.look()
            except Exception:
                # The database, say; it may be there again at the next look.
                log.exception("schedule failed")
            await asyncio.sleep(NAP)

    async def _is_due(self, name: str, interval: timedelta, now: datetime) -> bool:
        kept = await self._facts.get(f"last-run:{name}")
        if kept is None:
            return True
        last = datetime.fromisoformat(kept)
        # A clock that was ahead once must not silence it for years.
        return last > now or now - last >= interval
