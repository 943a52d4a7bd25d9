"""Says where each song stands among the others in each audio feature, and how much each feature tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse
from sklearn.preprocessing import normalize

from model.arrays import Flags, Floats
from model.features import NARROWEST, column_names, numbers
from model.persistence import Archive, packed

UNHEARD: Final = frozenset({"key", "mode", "time_signature"})
"""Features whose order says nothing to the ear: the key B is no more of anything than the key C."""

N_POINTS: Final = 1000
LEAST_WEIGHT: Final = 0.02
USUAL_WEIGHTS: Final[Mapping[str, float]] = MappingProxyType({"liveness": 0.1, "tempo": 0.2})
"""Against 1 for any other feature: what playlists said in two public collections of songs."""

DOUBT: Final = 10
"""Playlists that must speak before they count as much as the usual weights."""


@dataclass(frozen=True, order=True)
class DirectedFeature:
    """One end of a feature: "energy, high" or "energy, low"."""

    feature: str
    high: bool

    def __str__(self) -> str:
        """As "energy:high"."""
        return f"{self.feature}:{'high' if self.high else 'low'}"


class DirectedFeatures:
    """Maps each feature to its quantile among the trained songs, and weighs features by playlists' agreement.

    A quantile is the share of trained songs below a value, plus half the share of those equal to it: .5 is
    the middle whatever the feature's distribution, and one odd value moves nobody else. Left out are key,
    mode and time signature, columns without a value, and constant ones (unless all are constant).

    Attributes:
        names_: the features used, in the order of the columns fitted.
        points_: (features, 1000), evenly spaced order statistics of the trained songs, in the features'
            own units.
        weights_: (features,), mean 1: how much a feature tells, see `agreement`.
    """

    names_: tuple[str, ...]
    points_: Floats
    weights_: Floats

    def fit(self, features: pd.DataFrame, playlists: Any = None) -> Self:
        """Learn quantiles from n songs x features, and weights from playlists x n songs (scipy sparse).

        Raises:
            UnusableFeature: a column is text, holds infinities, or repeats a name.
        """
        columns = column_names(features)
        wanted = tuple(name for name in columns if name not in UNHEARD)
        values = np.sort(numbers(features, columns, wanted), axis=0)  # gaps go last
        n_known = len(values) - np.isnan(values).sum(axis=0)
        observed = np.flatnonzero(n_known)
        spread = np.array([values[n_known[f] - 1, f] - values[0, f] for f in observed])
        varying = observed[spread >= NARROWEST]
        used = varying if varying.size else observed
        at = (np.arange(N_POINTS) + 0.5) / N_POINTS
        self.names_ = tuple(wanted[f] for f in used)
        self.points_ = np.array([values[(at * n_known[f]).astype(int), f] for f in used]).reshape(
            -1, N_POINTS
        )
        usual = np.array([USUAL_WEIGHTS.get(name, 1.0) for name in self.names_])
        self.weights_ = agreement(self.transform(features), playlists, usual)
        return self

    def transform(self, features: pd.DataFrame) -> Floats:
        """(songs, features) quantiles in [0, 1], NaN where a value is missing; columns are matched by name.

        Raises:
            UnusableFeature: as `fit`.
        """
        values = numbers(features, column_names(features), self.names_)
        quantiles = np.full(values.shape, np.nan)
        for f, points in enumerate(self.points_):
            known = ~np.isnan(values[:, f])
            below, up_to = (np.searchsorted(points, values[known, f], side) for side in ("left", "right"))
            quantiles[known, f] = (below + up_to) / (2 * N_POINTS)
        return quantiles

    def fit_transform(self, features: pd.DataFrame, playlists: Any = None) -> Floats:
        """The quantiles of the songs learned from."""
        return self.fit(features, playlists).transform(features)

    def directions(self, features: pd.DataFrame) -> npt.NDArray[np.float32]:
        """(songs, features) float32: how far from the middle of each feature, weighted, rows of length 1.

        The row of a song without features, or in the middle of all, is all zeros.

        Raises:
            UnusableFeature: as `fit`.
        """
        centred = (np.nan_to_num(self.transform(features), nan=0.5) - 0.5) * np.sqrt(self.weights_)
        directions: npt.NDArray[np.float32] = centred.astype(np.float32)
        return normalize(directions) if directions.size else directions

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """All that `restored` needs, as plain arrays."""
        return {
            "sound_names": packed(self.names_),
            "sound_points": self.points_,
            "sound_weights": self.weights_,
        }

    @classmethod
    def restored(cls, archive: Archive) -> Self:
        """What once learned the archive's arrays.

        Raises:
            ModelFormatError: they are absent or do not fit one another.
        """
        sound = cls()
        sound.names_ = archive.texts("sound_names")
        sound.points_ = archive.floats("sound_points", (len(sound.names_), N_POINTS), gaps=True)
        sound.weights_ = archive.floats("sound_weights", (len(sound.names_),))
        return sound


def known_songs(quantiles: Floats) -> Flags:
    """(songs,), True where a song has a value in any feature."""
    known: Flags = np.logical_or.reduce(~np.isnan(quantiles), axis=1)
    return known


def agreement(quantiles: Floats, playlists: Any, usual: Floats) -> Floats:
    """(features,) weights, mean 1: one minus the variance inside playlists over that among all their songs.

    Each playlist of two songs or more speaks with 1, the usual weights with 10, so that a few playlists
    cannot settle it.

    Args:
        quantiles: (songs, features), NaN for a missing value.
        playlists: (playlists, songs), scipy sparse, or None; entries count as there or not.
        usual: (features,), the weights without any playlists.

    Source: one minus the ratio of the mean squares inside groups and overall (analysis of variance).
    """
    usual = _mean_one(usual)
    if playlists is None:
        return usual
    member = sparse.csr_matrix(playlists, dtype=np.float64, copy=True)
    member.data[:] = 1.0
    present = (~np.isnan(quantiles)).astype(np.float64)
    values = np.where(
        present, quantiles - 0.5, 0.0
    )  # centred, so that the differences below keep their digits
    n, sums, squares = member @ present, member @ values, (member @ values**2).sum(axis=0)
    inside = squares - (sums**2 / np.maximum(n, 1)).sum(axis=0)
    overall = squares - sums.sum(axis=0) ** 2 / np.maximum(n.sum(axis=0), 1)
    free_inside, free_overall = np.maximum(n - 1, 0).sum(axis=0), n.sum(axis=0) - 1
    telling = (free_inside > 0) & (overall > NARROWEST)
    ratio = np.divide(inside * free_overall, overall * free_inside, out=np.ones_like(usual), where=telling)
    speaking = (n >= 2).sum(axis=0)
    said = np.where(telling, np.maximum(1 - ratio, LEAST_WEIGHT), usual)
    return _mean_one((speaking * _mean_one(said) + DOUBT * usual) / (speaking + DOUBT))


def _mean_one(weights: Floats) -> Floats:
    return weights / weights.mean() if weights.size else weights
