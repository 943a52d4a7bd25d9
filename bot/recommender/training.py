"""Trains a server's model off the event loop, once however many ask for it, and keeps it whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar
from weakref import WeakValueDictionary

import structlog

from bot.clock import Clock
from bot.errors import NoFeatures, NoSongs, OnlyPoolSongs
from bot.recommender.fitting import Fitted, fitted
from bot.recommender.inputs import read_inputs
from bot.store.memberships import Memberships
from bot.store.models import Models, ModelStamp
from bot.store.servers import Server, Servers

_T = TypeVar("_T")

log = structlog.get_logger(__name__)


class Stopping(Exception):
    """The process ends; what is only measured is given up."""


class Trainer:
    """One training at a time in this process, in one thread; the last model answers until the new one is in.

    One thread, because a fit is bound to one BLAS thread and that bound holds for the whole process.
    """

    def __init__(self, servers: Servers, memberships: Memberships, models: Models, clock: Clock) -> None:
        self._servers = servers
        self._memberships = memberships
        self._models = models
        self._clock = clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="train")
        self._waiting: dict[int, asyncio.Task[ModelStamp]] = {}
        self._anew: set[int] = set()
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._tasks: set[asyncio.Task[ModelStamp]] = set()
        self._closing = False

    async def train(self, server_id: int, *, anew: bool = False) -> ModelStamp:
        """The stamp of a model that has learned the server's songs as they are now.

        A model that has learned all there is stays, and another of the same preset starts from the last one:
        that is faster, and categories keep their names; unless that has learned from somebody who was
        forgotten since, and so has no fingerprint any more. One that is wanted ``anew`` is learned in any
        case. Both are learned from nothing but the songs; a category keeps its identity where it has mostly
        the same songs as one before. Whoever asks while another training of the server waits for its
        turn shares that one. Raises NoSongs, OnlyPoolSongs or NoFeatures; then the server has no model.
        """
        if anew:
            self._anew.add(server_id)
        waiting = self._waiting.get(server_id)
        if waiting is None:
            waiting = asyncio.create_task(self._take_turn(server_id), name=f"train:{server_id}")
            self._waiting[server_id] = waiting
            self._tasks.add(waiting)
            waiting.add_done_callback(self._tasks.discard)
        # A person who goes away does not take the training of the others with them.
        return await asyncio.shield(waiting)

    async def off_the_loop(self, work: Callable[[], _T]) -> _T:
        """Run numeric work in the training thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def close(self) -> None:
        """End the thread; a training under way is kept first, one that waits for its turn is not begun."""
        self._closing = True
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.to_thread(self._thread.shutdown, wait=True, cancel_futures=True)

    def check_open(self, *_: object) -> None:
        """Raise Stopping where the trainer is being closed: for long work that may be given up."""
        if self._closing:
            raise Stopping

    async def _take_turn(self, server_id: int) -> ModelStamp:
        turn = self._turns.setdefault(server_id, asyncio.Lock())
        try:
            await turn.acquire()
        finally:
            # Songs that come from here on may be missed by this training: who asks now waits for the next.
            del self._waiting[server_id]
        anew = server_id in self._anew
        self._anew.discard(server_id)
        try:
            if self._closing:
                raise asyncio.CancelledError
            return await self._fit(await self._servers.get(server_id), anew=anew)
        finally:
            turn.release()

    async def _fit(self, server: Server, *, anew: bool) -> ModelStamp:
        inputs = await read_inputs(self._servers, self._memberships, server.id)
        fingerprint = await asyncio.to_thread(inputs.fingerprint, server)
        now = await self._models.stamp(server.id)
        if not anew and now is not None and now.fingerprint == fingerprint:
            return await self._models.move_on(server.id, now, revision=server.revision)
        last = await self._models.get(server.id)
        used = await self._models.n_identities(server.id)
        warm_start = not anew and last is not None and last.stamp.fingerprint is not None
        try:
            model: Fitted = await self.off_the_loop(
                lambda: fitted(server, inputs, last, warm_start=warm_start, n_identities=used)
            )
        except (NoSongs, OnlyPoolSongs, NoFeatures):
            await self._models.drop(server.id)
            raise
        stamp = await self._models.keep(
            server.id,
            model.song_ids,
            model.arrays,
            revision=server.revision,
            now=self._clock.now(),
            fingerprint=fingerprint,
            changes=model.changes,
            n_identities=model.n_identities,
        )
        log.info("model trained", server=server.id, version=stamp.version, songs=len(model.song_ids))
        return stamp
