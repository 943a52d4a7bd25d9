"""Looks into the songs of a server, or of one member, as numbers: what goes together, spreads, stands out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt
import pandas as pd
from cachetools import LRUCache

from bot.errors import TooFewMeasured
from bot.recommender.inputs import feature_frame, rows_with_features
from bot.recommender.learned import LearnedServer
from bot.recommender.service import Recommender
from bot.recommender.training import Trainer
from bot.store import Store
from bot.store.servers import FeatureTable
from bot.store.songs import Song
from model import NMFRecommender
from model.categories import CategoryName

LEAST = 10
"""Songs below which a correlation, a distribution or a curve says nothing."""

NUMBERS = range(2, 13)
"""Numbers of components that the elbow curve tries, as the seed did."""

FITTED = 2_000
"""Songs that the curve is fitted on, at most: of a hundred thousand it looks the same and takes minutes."""

POINTS = 400
"""Songs in a scatter plot, at most: more are one blot."""

REMEMBERED = 500
"""Curves that are kept; each is a few numbers."""

BEND = 0.2
"""How far below its chord a curve is at its knee, of its height, for the knee to be clear: a straight line is
at 0, a right angle at 1."""

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Measured:
    """The songs of a server's members, or of one member, that have audio features.

    Attributes:
        songs: n songs, in the order they came.
        features: n x features, in MODEL_FEATURES' order and units but for ``duration_ms``, which is in
            minutes; NaN where nobody knows. No column is empty.
        total: how many songs there are, with features or without.
    """

    songs: tuple[Song, ...]
    features: pd.DataFrame
    total: int

    @property
    def names(self) -> tuple[str, ...]:
        """The features that are known of any of the songs."""
        return tuple(str(name) for name in self.features)

    def first(self, n: int) -> list[tuple[Song, dict[str, float]]]:
        """The first songs with their features."""
        rows = self.features.head(n).to_dict("records")
        return [
            (song, {str(name): float(value) for name, value in row.items()})
            for song, row in zip(self.songs, rows, strict=False)
        ]

    def means(self) -> dict[str, float]:
        """The mean of each feature over the songs of which it is known."""
        return {str(name): float(value) for name, value in self.features.mean().items()}

    def values(self) -> dict[str, _Floats]:
        """What is known of each feature."""
        return {str(name): self.features[name].dropna().to_numpy() for name in self.features}


@dataclass(frozen=True, eq=False)
class Correlations:
    """Pearson's r of features, (m, m); NaN where too few songs have both, or all are alike in one."""

    names: tuple[str, ...]
    r: _Floats

    def strongest(self, *, against: bool = False) -> tuple[str, str, float] | None:
        """The two features that go together most or, ``against``, go most against one another."""
        pairs = np.where(np.tri(len(self.names), k=-1, dtype=bool), self.r, np.nan)
        signed = -pairs if against else pairs
        if not (signed > 0).any():
            return None
        row, column = np.unravel_index(int(np.nanargmax(signed)), signed.shape)
        return self.names[column], self.names[row], float(self.r[row, column])


@dataclass(frozen=True)
class Point:
    """A song in a plot of two features; ``identity`` is that of its category, None where nobody can tell."""

    song: Song
    x: float
    y: float
    identity: int | None


@dataclass(frozen=True)
class Plot:
    """Two features of the songs of which both are known.

    Attributes:
        points: of up to ``POINTS`` of them.
        songs: how many there are.
        categories: the names of the points' categories by identity, that of most points first.
        medians: of x and y over all of the songs.
        r: their correlation; NaN where too few have both, or all are alike in one.
    """

    x: str
    y: str
    points: tuple[Point, ...]
    songs: int
    categories: Mapping[int, CategoryName]
    medians: tuple[float, float]
    r: float


@dataclass(frozen=True)
class Elbow:
    """How much of the features is lost with each number of components, ‖X − W H‖ of the classic model.

    Attributes:
        numbers: of components.
        errors: one a number.
        knee: where the curve bends most; None where it does not fall.
        is_clear: whether it bends there so that an eye would see it.
        in_use: how many categories the server has chosen.
        songs: how many it was fitted on.
    """

    numbers: tuple[int, ...]
    errors: tuple[float, ...]
    knee: int | None
    is_clear: bool
    in_use: int
    songs: int


class Explorer:
    """Looks into servers' songs, the pools' left out."""

    def __init__(self, store: Store, recommender: Recommender, trainer: Trainer) -> None:
        self._store = store
        self._recommender = recommender
        self._trainer = trainer
        self._one_at_a_time = asyncio.Lock()
        self._elbows: LRUCache[tuple[int, int | None, datetime], Elbow] = LRUCache(REMEMBERED)

    async def measured(self, server_id: int, member_id: int | None = None) -> Measured:
        """The songs of all members, or of one.

        Raises TooFewMeasured, and what training raises where the server has no model yet.
        """
        learned = await self._recommender.learned(server_id)
        table, rows, total = await self._rows(server_id, member_id)
        return await asyncio.to_thread(_measured, learned, table, rows, total)

    async def plot(self, server_id: int, x: str, y: str, member_id: int | None = None) -> Plot:
        """Two features of songs, with their categories. Raises as ``measured``, and where few have both."""
        learned = await self._recommender.learned(server_id)
        songs = await self.measured(server_id, member_id)
        return await asyncio.to_thread(_plot, learned, songs, x, y)

    async def elbow(self, server_id: int, member_id: int | None = None) -> Elbow:
        """The elbow curve; fitted once for each version of the model. Raises as ``measured``."""
        stamp = (await self._recommender.learned(server_id)).stamp
        key = server_id, member_id, stamp.trained_at
        async with self._one_at_a_time:
            elbow = self._elbows.get(key)
            if elbow is None:
                table, rows, _ = await self._rows(server_id, member_id)
                in_use = (await self._store.servers.get(server_id)).n_categories
                check = self._trainer.check_open
                elbow = await self._trainer.off_the_loop(lambda: _elbow(table, rows, in_use, check))
                self._elbows[key] = elbow
            return elbow

    async def _rows(self, server_id: int, member_id: int | None) -> tuple[FeatureTable, list[int], int]:
        """A server's features, the rows to look at, and how many songs these are among."""
        table = await self._store.servers.features(server_id)
        if member_id is None:
            counted = [not pooled for pooled in table.pooled]
        else:
            own = await self._store.shares.heard(server_id, member_id)
            counted = [song_id in own for song_id in table.song_ids]
        rows = [row for row in rows_with_features(table) if counted[row]]
        if len(rows) < LEAST:
            raise TooFewMeasured(measured=len(rows), songs=sum(counted), least=LEAST)
        return table, rows, sum(counted)


def correlations(features: pd.DataFrame) -> Correlations:
    """How features go together, over the songs of which both are known."""
    r = features.corr(min_periods=LEAST).to_numpy()
    return Correlations(tuple(str(name) for name in features), r)


def knee(numbers: npt.ArrayLike, errors: npt.ArrayLike) -> tuple[int, float] | None:
    """Where a falling curve is farthest below the line from its first to its last point, and how far.

    Both axes are scaled to [0, 1]. None for a curve that does not fall. Source: Satopää et al., Finding a
    "Kneedle" in a Haystack (2011), of a curve without noise.
    """
    x, y = (np.asarray(values, dtype=np.float64) for values in (numbers, errors))
    if len(x) < 3 or not y[0] > y[-1]:
        return None
    below = 1 - (x - x[0]) / (x[-1] - x[0]) - (y - y[-1]) / (y[0] - y[-1])
    at = int(below.argmax())
    return (int(x[at]), float(below[at])) if below[at] > 0 else None


def _measured(learned: LearnedServer, table: FeatureTable, rows: list[int], total: int) -> Measured:
    by_id = learned.index.by_id
    # A song that came or left since the model was loaded is left out.
    here = [row for row in rows if table.song_ids[row] in by_id]
    features = pd.DataFrame(table.values[here], columns=list(table.names))
    if "duration_ms" in features:
        features["duration_ms"] /= 60_000
    songs = tuple(by_id[table.song_ids[row]].song for row in here)
    return Measured(songs, features.dropna(axis=1, how="all"), total)


def _plot(learned: LearnedServer, of: Measured, x: str, y: str) -> Plot:
    both = of.features.reindex(columns=[x, y]).to_numpy()
    rows = np.flatnonzero(~np.isnan(both).any(axis=1))
    if len(rows) < LEAST:
        raise TooFewMeasured(measured=len(rows), songs=of.total, least=LEAST)
    if len(rows) > POINTS:
        drawn = np.sort(np.random.default_rng(0).choice(rows, POINTS, replace=False))
    else:
        drawn = rows
    points = []
    names: dict[int, CategoryName] = {}
    for row in drawn.tolist():
        song, identity = of.songs[row], None
        if learned.knows(song) and (parts := learned.mix(song)):
            most = max(parts, key=lambda part: part.weight)
            if most.weight:
                identity = most.identity
                names[identity] = most.category
        points.append(Point(song, float(both[row, 0]), float(both[row, 1]), identity))
    counts = {identity: sum(point.identity == identity for point in points) for identity in names}
    r = pd.Series(both[rows, 0]).corr(pd.Series(both[rows, 1]), min_periods=LEAST)
    medians = np.median(both[rows], axis=0)
    return Plot(
        x=x,
        y=y,
        points=tuple(points),
        songs=len(rows),
        categories={one: names[one] for one in sorted(names, key=lambda one: -counts[one])},
        medians=(float(medians[0]), float(medians[1])),
        r=float(r),
    )


def _elbow(table: FeatureTable, rows: list[int], in_use: int, check: Callable[[], None]) -> Elbow:
    """Between two fits it looks whether it is to go on: an ending process does not wait for all of them."""
    if len(rows) > FITTED:
        rows = np.sort(np.random.default_rng(0).choice(rows, FITTED, replace=False)).tolist()
    frame = feature_frame(table, rows)
    varied = int((frame.nunique() > 1).sum())
    numbers = [number for number in NUMBERS if number <= min(len(rows), max(varied, NUMBERS[1]))]
    errors = []
    for number in numbers:
        check()
        errors.append(NMFRecommender("classic", number).fit(frame).reconstruction_err_)
    found = knee(numbers, errors)
    return Elbow(
        numbers=tuple(numbers),
        errors=tuple(errors),
        knee=None if found is None else found[0],
        is_clear=found is not None and found[1] >= BEND,
        in_use=in_use,
        songs=len(rows),
    )
