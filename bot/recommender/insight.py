"""Tells what a server's model is made of, and how well it finds songs that were hidden from it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from cachetools import LRUCache

from bot.recommender.inputs import ServerInputs, read_inputs, rows_with_features
from bot.recommender.service import Recommender
from bot.recommender.training import Trainer
from bot.store import Store
from model.evaluation import HitRate, PresetRanker, Progress, TooFewPlaylists, evaluate

FOLDS = 4
TESTED = 25
"""Playlists tested of each part: of a server with thousands, a hundred tell as much in seconds."""

REMEMBERED = 1_000
"""Servers whose last measurement is kept; each is a few numbers."""


@dataclass(frozen=True)
class ModelFacts:
    """What a model was learned from, as the server is now. ``songs`` are the members' own.

    ``playlists`` are those of ``members`` members; of ``known`` songs, the pool's among them, ``measured``
    have audio features.
    """

    preset: str
    version: int
    trained_at: datetime
    songs: int
    playlists: int
    members: int
    known: int
    measured: int


@dataclass(frozen=True)
class Quality:
    """How well a model finds hidden songs; ``hits`` is None where there are too few playlists to tell."""

    hits: HitRate | None


class Insight:
    """Looks into servers' models."""

    def __init__(self, store: Store, recommender: Recommender, trainer: Trainer) -> None:
        self._store = store
        self._recommender = recommender
        self._trainer = trainer
        self._one_at_a_time = asyncio.Lock()
        self._found: LRUCache[tuple[int, datetime], Quality] = LRUCache(REMEMBERED)

    async def facts(self, server_id: int) -> ModelFacts:
        """What the server's model is made of. Raises what training raises where there is none yet."""
        learned = await self._recommender.learned(server_id)
        inputs = await read_inputs(self._store.servers, self._store.memberships, server_id)
        owners = [owner for owner in inputs.playlists.owners if owner is not None]
        return ModelFacts(
            preset=learned.preset,
            version=learned.stamp.version,
            trained_at=learned.stamp.trained_at,
            songs=inputs.table.pooled.count(False),
            playlists=len(owners),
            members=len(set(owners)),
            known=len(inputs.table.song_ids),
            measured=len(rows_with_features(inputs.table)),
        )

    async def quality(self, server_id: int) -> Quality:
        """How often models of the server's preset find songs of playlists that they have not learned.

        Measured once for each version of the model, by models that are fitted for it and dropped. Raises as
        ``facts`` does.
        """
        learned = await self._recommender.learned(server_id)
        key = server_id, learned.stamp.trained_at
        async with self._one_at_a_time:
            quality = self._found.get(key)
            if quality is None:
                inputs = await read_inputs(self._store.servers, self._store.memberships, server_id)
                check = self._trainer.check_open
                quality = await self._trainer.off_the_loop(lambda: _measured(inputs, learned.preset, check))
                self._found[key] = quality
            return quality


def _measured(inputs: ServerInputs, preset: str, check: Callable[[Progress], None]) -> Quality:
    """Between two fits it looks whether it is to go on: an ending process does not wait for all of them."""
    ranker = PresetRanker(preset)
    songs = inputs.members_songs()
    try:
        found = evaluate(songs, [ranker], folds=FOLDS, sizes=("half",), n_tested=TESTED, tell=check)
    except TooFewPlaylists:
        return Quality(None)
    return Quality(found.hit_rate(preset))
