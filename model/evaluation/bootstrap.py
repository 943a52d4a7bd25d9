"""Says how sure a mean over playlists is, by drawing the playlists again and again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.arrays import Floats

RESAMPLES = 1_000
AT_ONCE = 100


@dataclass(frozen=True)
class Estimate:
    """A mean over tested playlists, and the bounds of its 95 % interval."""

    value: float
    low: float
    high: float


def estimates(values: Floats, seed: int) -> list[Estimate]:
    """The mean of each column with its percentile interval; columns are drawn together, so pairs stay pairs.

    Args:
        values: (tested playlists, columns), at least one row.
        seed: of the resampling; the same playlists and seed draw the same resamples.

    Source: Efron, Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1), 1979.
    """
    rng = np.random.default_rng(seed)
    n = len(values)
    # Counts of a resample in place of its rows: one product has all the columns' means.
    means = np.concatenate(
        [
            rng.multinomial(n, np.full(n, 1 / n), size=AT_ONCE) @ values / n
            for _ in range(RESAMPLES // AT_ONCE)
        ]
    )
    low, high = np.quantile(means, (0.025, 0.975), axis=0)
    return [Estimate(*map(float, column)) for column in zip(values.mean(axis=0), low, high, strict=True)]
