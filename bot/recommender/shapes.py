"""Says what songs sound like as one shape: where they stand, feature by feature, among all of a server."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pandas as pd

from bot.recommender.inputs import rows_with_features
from bot.store.servers import FeatureTable
from model.sound import DirectedFeatures


class FeatureShapes:
    """Shapes against the songs that a server's members brought and of which somebody knows the sound.

    Values are quantiles, as in ``model.sound``: 0.5 is the middle of the server whatever a feature's unit
    and distribution, and one odd song moves nothing. So the server's own average is 0.5 in each, but for
    rounding. Key, mode and time signature say nothing to the ear and are left out; so is what is constant.

    Args:
        table: the server's songs. Its pool is nobody's music: it is measured by theirs, and not they by it.
    """

    def __init__(self, table: FeatureTable) -> None:
        rows = rows_with_features(table)
        frame = pd.DataFrame(table.values[rows], columns=list(table.names))
        self._own = np.array([not table.pooled[row] for row in rows], dtype=bool)
        sound = DirectedFeatures().fit(frame[self._own])
        self._quantiles = sound.transform(frame)
        self._names = sound.names_
        self._ids = [table.song_ids[row] for row in rows]

    @property
    def average(self) -> Mapping[str, float]:
        """The shape of all of these songs."""
        return self._mean(self._own.astype(np.float64))

    def of(self, weights: Mapping[str, float]) -> Mapping[str, float]:
        """The shape of some songs by id, each counting by its weight; empty where none has features."""
        return self._mean(np.array([weights.get(song_id, 0.0) for song_id in self._ids]))

    def _mean(self, weights: npt.NDArray[np.float64]) -> dict[str, float]:
        counting = weights[:, None] * ~np.isnan(self._quantiles)
        sums = (counting * np.nan_to_num(self._quantiles)).sum(axis=0)
        return {
            name: float(value / weight)
            for name, value, weight in zip(self._names, sums, counting.sum(axis=0), strict=True)
            if weight > 0
        }
