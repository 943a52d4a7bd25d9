"""Trains a server's model off the event loop, once however many ask for it, and keeps it whole."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar
from weakref import WeakValueDictionary

import structlog

from bot.clock import Clock
from bot.errors import NoFeatures, NoSongs, OnlyPoolSongs
from bot.recommender.learned import feature_frame, rows_with_features
from bot.store.models import Models, ModelStamp
from bot.store.servers import FeatureTable, Server, Servers
from model import NMFRecommender

_T = TypeVar("_T")

log = structlog.get_logger(__name__)


class Trainer:
    """One training at a time in this process, in one thread; the last model answers until the new one is in.

    One thread, because a fit is bound to one BLAS thread and that bound holds for the whole process.
    """

    def __init__(self, servers: Servers, models: Models, clock: Clock) -> None:
        self._servers = servers
        self._models = models
        self._clock = clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="train")
        self._waiting: dict[int, asyncio.Task[ModelStamp]] = {}
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._tasks: set[asyncio.Task[ModelStamp]] = set()
        self._closing = False

    async def train(self, server_id: int, *, anew: bool = False) -> ModelStamp:
        """The stamp of a model that has learned the server's songs as they are now.

        A model that is up to date is left as it is, unless it is wanted ``anew``. Whoever asks while another
        training of the server waits for its turn shares that one. Raises NoSongs, OnlyPoolSongs or
        NoFeatures; then the server has no model.
        """
        waiting = self._waiting.get(server_id)
        if waiting is None:
            waiting = asyncio.create_task(self._take_turn(server_id, anew=anew), name=f"train:{server_id}")
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
        self._thread.shutdown(wait=True, cancel_futures=True)

    async def _take_turn(self, server_id: int, *, anew: bool) -> ModelStamp:
        turn = self._turns.setdefault(server_id, asyncio.Lock())
        try:
            await turn.acquire()
        finally:
            # Songs that come from here on may be missed by this training: who asks now waits for the next.
            del self._waiting[server_id]
        try:
            if self._closing:
                raise asyncio.CancelledError
            server = await self._servers.get(server_id)
            stamp = await self._models.stamp(server_id)
            if stamp is not None and stamp.revision == server.revision and not anew:
                return stamp
            return await self._fit(server)
        finally:
            turn.release()

    async def _fit(self, server: Server) -> ModelStamp:
        table = await self._servers.features(server.id)
        try:
            song_ids, arrays = await self.off_the_loop(lambda: fitted(server, table))
        except (NoSongs, OnlyPoolSongs, NoFeatures):
            await self._models.drop(server.id)
            raise
        stamp = await self._models.keep(
            server.id, song_ids, arrays, revision=server.revision, now=self._clock.now()
        )
        log.info("model trained", server=server.id, version=stamp.version, songs=len(song_ids))
        return stamp


def fitted(server: Server, table: FeatureTable) -> tuple[tuple[str, ...], bytes]:
    """Fit a server's model: on the members' own songs in the order they came, the pool folded in afterwards.

    Returns the song of each row, and the model as bytes. Raises NoSongs, OnlyPoolSongs or NoFeatures.
    """
    if not table.song_ids:
        raise NoSongs
    if all(table.pooled):
        raise OnlyPoolSongs
    measured = rows_with_features(table)
    own = [row for row in measured if not table.pooled[row]]
    pool = [row for row in measured if table.pooled[row]]
    if not own:
        raise NoFeatures(songs=table.pooled.count(False))
    model = NMFRecommender(preset=server.preset, n_components=server.n_categories, random_state=0)
    model.fit(feature_frame(table, own))
    if pool:
        model.extend(feature_frame(table, pool))
    file = io.BytesIO()
    model.save(file)
    return tuple(table.song_ids[row] for row in own + pool), file.getvalue()
