"""Holds what is asked for: songs, and how much each of them counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.arrays import Floats, Positions


@dataclass(frozen=True, eq=False)
class Query:
    """Songs asked for.

    Attributes:
        songs: (songs,) positions, each once.
        weights: (songs,), negative for songs that the answer should be unlike; their sizes add up to 1.
    """

    songs: Positions
    weights: Floats

    @classmethod
    def of(cls, songs: Positions, weights: Floats | None) -> Query:
        """The same songs, each once and with weights of the right size; equal ones where none are given."""
        given: Floats = np.ones(len(songs)) if weights is None else weights
        once, place = np.unique(songs, return_inverse=True)
        summed = np.bincount(place, weights=given, minlength=len(once))
        size = np.abs(summed).sum()
        return cls(once, summed / (size or 1.0))

    @property
    def leading(self) -> Query:
        """The songs that weigh most alone, where any weighs more than nothing."""
        most = (self.weights > 0) & (self.weights >= self.weights.max(initial=0) - 1e-9)
        return Query.of(self.songs[most], None)

    @property
    def effective_length(self) -> float:
        """How many songs of equal weight would be spread as wide (Kish's effective sample size)."""
        squares = float((self.weights**2).sum())
        return 1 / squares if squares > 0 else 0.0
