"""What can be evaluated: anything that learns songs and then ranks them; the model's presets as such."""

from __future__ import annotations

from typing import Protocol, Self

import numpy as np

from model.arrays import Floats, Positions
from model.errors import NoFeatures
from model.inputs import TrainingSongs
from model.recommender import NMFRecommender


class CannotRank(Exception):
    """A ranker cannot take part: a package is missing, there are too many playlists, or no audio features.

    Attributes:
        package: what would have to be installed, or None.
        most_playlists: how many there may be, or None.
    """

    def __init__(self, *, package: str | None = None, most_playlists: int | None = None) -> None:
        bound = f"takes {most_playlists} playlists at most" if most_playlists else "needs audio features"
        super().__init__(f"needs {package}" if package else bound)
        self.package = package
        self.most_playlists = most_playlists


class Ranker(Protocol):
    """Learns songs and playlists, then ranks songs by how well they go with some.

    It is copied (`copy.copy`) before it is fitted, once a fold.

    Attributes:
        name: as it stands in tables.
    """

    @property
    def name(self) -> str:
        """As it stands in tables."""

    def fit(self, songs: TrainingSongs) -> Self:
        """Learn; the songs of `rank` are positions in these.

        Raises:
            CannotRank: not with these songs, or not on this machine.
        """

    def rank(self, query: Positions, n: int) -> Positions:
        """(up to n,) positions, best first, none twice; those of the query may be among them.

        Of equals, the lower position may come first: `evaluate` puts the songs in random order.
        """


class PresetRanker:
    """A preset of `NMFRecommender`.

    Args:
        preset: its name.
        n_components: as for `NMFRecommender`.
        random_state: as for `NMFRecommender`.
    """

    def __init__(self, preset: str, n_components: int | None = None, random_state: int = 0) -> None:
        self.preset = preset
        self.n_components = n_components
        self.random_state = random_state

    @property
    def name(self) -> str:
        """The preset's name."""
        return self.preset

    def fit(self, songs: TrainingSongs) -> Self:
        """Learn all that is known of the songs.

        Raises:
            CannotRank: the preset learns from audio features, and no song has any.
        """
        recommender = NMFRecommender(self.preset, self.n_components, self.random_state)
        try:
            self._recommender = recommender.fit(
                songs.features,
                songs.playlists,
                songs.artists,
                titles=songs.titles,
                playlist_titles=songs.playlist_titles,
                playlist_owners=songs.playlist_owners,
            )
        except NoFeatures:
            raise CannotRank from None
        return self

    def rank(self, query: Positions, n: int) -> Positions:
        """As the bot recommends: of several versions of a song only one, and none of those of the query."""
        songs, _ = self._recommender.recommend(query, n)
        return songs


def ranked(scores: Floats, n: int) -> Positions:
    """(up to n,) positions by their scores, the lower position first where scores are equal."""
    return np.argsort(-scores, kind="stable")[:n]
