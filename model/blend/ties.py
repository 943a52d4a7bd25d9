"""Measures how each song is tied to those asked for, and what the ties add up to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.arrays import Flags, Floats, Floats32
from model.blend.weights import DOUBT, Weights
from model.explaining import Source


@dataclass(frozen=True, eq=False)
class Ties:
    """Each song's ties to the songs asked for; arrays are (songs,).

    Attributes:
        factors, pairs: of the same kinds of playlists, of the very same ones; at most 1.
        artists: the weight of the asked songs that share an artist, in [-1, 1].
        sound: the cosine of the features' quantiles from their middles, in [-1, 1].
        category: the cosine of the mixes of categories, in [0, 1].
        popularity: log-odds of being in any playlist.
        known: the mean number of playlists that the asked songs are in.
        effective_length: how many songs are asked for, as their weights spread.
    """

    factors: Floats32
    pairs: Floats32
    artists: Floats
    sound: Floats32
    category: Floats32
    popularity: Floats
    known: float
    effective_length: float

    @property
    def sure(self) -> float:
        """How far playlists can be trusted, 0 to 1: half where the songs are in as many as we doubt."""
        return self.known / (self.known + DOUBT)

    def cost_of_repeating(self, weights: Weights) -> float:
        """What a song falls behind for each better one by the same artist."""
        return weights.repeated + weights.repeated_unknown * (1 - self.sure)

    def shares(self, weights: Weights) -> dict[Source, Floats]:
        """(songs,) for each source: what it adds to the scores."""
        sure, unsure = self.sure, 1 - self.sure
        length = max(self.effective_length, 1.0)
        any_artist = np.clip(self.artists * length, -1, 1)
        factors, pairs = weights.together_factors * self.factors, weights.together_pairs * self.pairs
        popularity = weights.popularity + weights.popularity_unknown * unsure
        return {
            Source.PLAYLISTS: sure * (factors + pairs).astype(np.float64),
            Source.ARTIST: weights.artist * length**0.5 * self.artists
            + weights.artist_unknown * unsure * any_artist,
            Source.SOUND: weights.sound_unknown * unsure * self.sound.astype(np.float64),
            Source.CATEGORY: weights.category * self.category.astype(np.float64),
            Source.POPULARITY: popularity * self.popularity,
        }

    def scores(self, weights: Weights) -> tuple[Floats, Flags]:
        """(songs,), the sum of what the sources add, and whether any of them adds or takes anything."""
        total = np.zeros(len(self.factors))
        tied = np.zeros(len(self.factors), dtype=np.bool_)
        for share in self.shares(weights).values():
            total += share
            tied |= share != 0
        return total, tied
