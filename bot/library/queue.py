"""Keeps syncs going: begins them, lets them sleep while Spotify says so, takes them up after a restart."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.errors import (
    CratediggerError,
    Recalled,
    SpotifyBusy,
    SpotifyUnavailable,
    SyncAsleep,
    SyncCancelled,
    SyncPaused,
    Unexpected,
)
from bot.library.reports import Notifier, Progress, Stage, SyncReport, nobody
from bot.library.sync import Include, Syncer
from bot.store import Store
from bot.store.jobs import Job, JobState, Reply

__all__ = ["Job", "JobState", "Reply", "SyncQueue", "report_of"]

LONGEST_NAP = 300.0
"""Seconds between two looks at the clock, which may have been set, or the machine asleep."""

UNAVAILABLE_WAITS = (300, 900, 3_600, 3 * 3_600, 6 * 3_600)
"""Seconds until a sync is tried again after Spotify did not answer as it should; then it fails."""

log = structlog.get_logger(__name__)


class _Running:
    """A sync in this process: the task that runs it, and who is told of its progress."""

    def __init__(self, notify: Notifier) -> None:
        self._notify = notify
        self.progress: Progress | None = None
        self.farthest: dict[Stage, int] = {}
        self.moved = asyncio.Event()
        """Set whenever it falls asleep or ends."""
        self.waiting = 0
        self.ended: Job | None = None
        self.failure: CratediggerError | None = None
        self.asleep_until: datetime | None = None
        self.failures = 0
        self.task: asyncio.Task[None] | None = None

    async def notify(self, progress: Progress) -> None:
        if progress.done > self.farthest.get(progress.stage, 0):
            # It comes on: what went wrong before no longer counts.
            self.failures = 0
            self.farthest[progress.stage] = progress.done
        self.progress = progress
        await self._notify(progress)


class SyncQueue:
    """The syncs of all members. They run side by side; each has one call to Spotify under way at a time.

    ``start`` takes up what an earlier process left. ``on_end`` is called for every sync that ends while
    nobody waits for it.
    """

    def __init__(self, syncer: Syncer, store: Store, clock: Clock) -> None:
        self._syncer = syncer
        self._store = store
        self._clock = clock
        self._running: dict[int, _Running] = {}
        self._timer: asyncio.TimerHandle | None = None
        self.on_end: Callable[[Job], Awaitable[None]] | None = None

    async def start(self) -> None:
        """Take up every sync that is under way."""
        for job in await self._store.jobs.open():
            if job.id in self._running:
                continue
            self._running[job.id] = _Running(nobody)
            if job.asleep_until is None:
                self._run(job)
            else:
                self._let_sleep(job.id, job.asleep_until)

    async def begin(
        self,
        server_id: int,
        member_id: int,
        include: Include,
        notify: Notifier = nobody,
        *,
        reply: Reply | None = None,
    ) -> Job:
        """Begin a sync. Raises SyncRunning where the member has one under way in this server."""
        job = await self._store.jobs.begin(server_id, member_id, include, reply=reply, now=self._clock.now())
        self._running[job.id] = _Running(notify)
        self._run(job)
        return job

    async def finish(self, job: Job) -> SyncReport:
        """Wait for the end of a sync. Raises what it ended with, and SyncAsleep as soon as it sleeps."""
        running = self._running.get(job.id)
        if running is None:
            ended = await self._store.jobs.get(job.id)
            if ended is None:
                raise SyncCancelled
            return report_of(ended)
        running.waiting += 1
        try:
            await running.moved.wait()
        finally:
            running.waiting -= 1
        if running.failure is not None:
            raise running.failure
        if running.ended is not None:
            return report_of(running.ended)
        if running.asleep_until is not None:
            raise self.asleep(running.asleep_until)
        raise SyncCancelled

    async def cancel(self, server_id: int, member_id: int) -> bool:
        """Cancel a member's sync of a server; whether there was one. What it has brought stays."""
        job = await self._store.jobs.latest(server_id, member_id)
        if job is None or job.state is not JobState.OPEN:
            return False
        try:
            await self._store.jobs.end(job, JobState.CANCELLED)
        except SyncCancelled:
            # It has ended by itself this very moment.
            return False
        await self._store.jobs.tell(job.id)
        await self._store.shares.know(server_id, member_id)
        running = self._running.get(job.id)
        if running is not None and running.task is not None:
            running.task.cancel()
            await asyncio.gather(running.task, return_exceptions=True)
        self._running.pop(job.id, None)
        return True

    async def latest(self, server_id: int, member_id: int) -> tuple[Job, Progress | None] | None:
        """A member's last sync in a server, and how far it has come where it is under way."""
        job = await self._store.jobs.latest(server_id, member_id)
        if job is None:
            return None
        running = self._running.get(job.id)
        return job, None if running is None else running.progress

    async def untold(self, server_id: int, member_id: int) -> Job | None:
        """A sync that has ended, which its member has not been told of."""
        return await self._store.jobs.untold(server_id, member_id)

    async def tell(self, job: Job) -> bool:
        """Note that the member is told of a sync's end; whether nobody has done so before."""
        return await self._store.jobs.tell(job.id)

    def look(self) -> list[asyncio.Task[None]]:
        """Look at the clock: syncs that have slept long enough go on. Gives the tasks that run them."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        now = self._clock.now()
        awake: list[asyncio.Task[None]] = []
        for job_id, running in self._running.items():
            if running.asleep_until is not None and running.asleep_until <= now:
                running.asleep_until = None
                running.moved = asyncio.Event()
                running.task = asyncio.create_task(self._wake(job_id, running), name=f"sync:{job_id}")
                awake.append(running.task)
        self._set_timer()
        return awake

    async def close(self) -> None:
        """Stop every sync where it is; ``start`` goes on from there."""
        if self._timer is not None:
            self._timer.cancel()
        tasks = []
        for running in self._running.values():
            running.failure = SyncPaused()
            if running.task is not None:
                running.task.cancel()
                tasks.append(running.task)
        await asyncio.gather(*tasks, return_exceptions=True)
        self._running.clear()

    def asleep(self, until: datetime) -> SyncAsleep:
        """That a sync sleeps, as a person is told."""
        return SyncAsleep((until - self._clock.now()).total_seconds(), until)

    def _run(self, job: Job) -> None:
        running = self._running[job.id]
        running.task = asyncio.create_task(self._live(job, running), name=f"sync:{job.id}")

    def _let_sleep(self, job_id: int, until: datetime) -> None:
        running = self._running[job_id]
        running.asleep_until = until
        running.moved.set()
        self._set_timer()

    def _set_timer(self) -> None:
        """Look again when the first sleeper wakes, or at the next nap's end."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        sleepers = [one.asleep_until for one in self._running.values() if one.asleep_until is not None]
        if sleepers:
            left = (min(sleepers) - self._clock.now()).total_seconds()
            delay = min(max(left, 0.0), LONGEST_NAP)
            self._timer = asyncio.get_running_loop().call_later(delay, self.look)

    async def _wake(self, job_id: int, running: _Running) -> None:
        """Go on with a sync from where it is stored to be."""
        job = await self._store.jobs.get(job_id)
        if job is None:
            self._running.pop(job_id, None)
            running.moved.set()
            return
        with suppress(SyncCancelled):
            job = await self._store.jobs.wake(job)
        await self._live(job, running)

    async def _live(self, job: Job, running: _Running) -> None:
        """Run a sync until it ends or falls asleep."""
        try:
            running.ended = await self._outcome(job, running)
        except SyncCancelled:
            # Its person was forgotten, or has cancelled it: nothing is left to end.
            pass
        finally:
            heard = running.waiting > 0
            if running.asleep_until is None:
                self._running.pop(job.id, None)
                running.moved.set()
        if running.ended is not None and not heard and self.on_end is not None:
            await self.on_end(running.ended)

    async def _outcome(self, job: Job, running: _Running) -> Job | None:
        """The sync as it ended; None where it fell asleep."""
        try:
            report = await self._syncer.run(job, running.notify)
            return await self._store.jobs.end(job, JobState.DONE, report.to_json())
        except SpotifyBusy as busy:
            running.failures = 0
            await self._nap(job, busy.seconds)
        except SpotifyUnavailable as failure:
            if running.failures == len(UNAVAILABLE_WAITS):
                return await self._fail(job, running, failure)
            await self._nap(job, UNAVAILABLE_WAITS[running.failures])
            running.failures += 1
        except SyncCancelled:
            raise
        except CratediggerError as refusal:
            return await self._fail(job, running, refusal)
        except Exception:
            short_id = secrets.token_hex(4)
            log.exception("sync failed", id=short_id, server=job.server_id)
            return await self._fail(job, running, Unexpected(id=short_id))
        return None

    async def _nap(self, job: Job, seconds: float) -> None:
        until = self._clock.now() + timedelta(seconds=seconds)
        log.info("sync sleeps", server=job.server_id, until=until.isoformat())
        await self._store.jobs.sleep(job, until)
        self._let_sleep(job.id, until)

    async def _fail(self, job: Job, running: _Running, refusal: CratediggerError) -> Job:
        running.failure = refusal
        # What had come by then is of use, though the rest will not come.
        await self._store.shares.know(job.server_id, job.member_id)
        outcome = {"error": refusal.message_id, "params": refusal.params}
        return await self._store.jobs.end(job, JobState.FAILED, outcome)


def report_of(job: Job) -> SyncReport:
    """What came of a sync that has ended. Raises what it ended with."""
    if job.state is JobState.CANCELLED or job.outcome is None:
        raise SyncCancelled
    if job.state is JobState.FAILED:
        raise Recalled(job.outcome["error"], job.outcome["params"])
    return SyncReport.from_json(job.outcome)
