"""Answers by all that is known of songs, each tie counting as far as there is evidence for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from model.arrays import Floats, Positions
from model.blend.knowledge import Knowledge
from model.blend.query import Query
from model.blend.together import Owners, learn_together
from model.blend.variety import varied
from model.blend.weights import DEFAULT_DIAL, Weights
from model.categories import Categories, CategoryShare, WeightedFeature, mix
from model.explaining import Explanation
from model.inputs import TrainingSongs
from model.persistence import Archive
from model.ranking import best_first, leading
from model.settings import Settings

DECIMALS = 6
"""Scores closer than this count as equal: single precision on another machine differs by less."""

N_ASKED, N_KEPT, N_POINTS = 60, 5_000, 1_000
"""Songs asked for, and of each about how many scores, to say in so many numbers what scores are usual."""


@dataclass(frozen=True, eq=False)
class BlendModel:
    """A server's songs as they can be asked for.

    Attributes:
        known: all that is known of the songs.
        settings: what the model was asked to be.
        n_songs_trained: how many songs were given to `fit`.
        usual_scores: (1000,), ascending: order statistics of the scores that songs get for one another.
    """

    known: Knowledge
    settings: Settings
    n_songs_trained: int
    usual_scores: Floats

    @classmethod
    def fit(
        cls,
        songs: TrainingSongs,
        settings: Settings,
        earlier: tuple[BlendModel, Positions] | None = None,
        labels: Positions | None = None,
        n_identities: int = 0,
    ) -> Self:
        """Learn songs; what is missing of features, playlists and artists is done without.

        Args:
            songs: all that is known.
            settings: what the model is to be.
            earlier: a model to start from, and (songs,) where each song stood in it, -1 for a new one.
            labels: without one, (songs,) the identity of the category that each was in, -1 for none.
            n_identities: how many identities were ever given.

        Raises:
            UnusableFeature: from the features.
        """
        start, categories, was = None, None, None
        if earlier is not None:
            previous, was = earlier
            with threadpool_limits(1):
                start = np.where(was[:, None] >= 0, previous.known.together.weights[was], 0)
            categories = previous.found
        found = Categories.fit(
            songs,
            settings.n_categories,
            settings.random_state,
            categories,
            was,
            labels=labels,
            n_identities=n_identities,
        )
        with threadpool_limits(1):
            together = learn_together(
                songs.playlist_matrix,
                settings.n_components,
                settings.random_state,
                owners=songs.playlist_owners,
                start=start,
            )
            known = Knowledge.of(songs, together, found)
        model = cls(known, settings, songs.n_songs, usual_scores=np.zeros(N_POINTS))
        return replace(model, usual_scores=model._usual_scores())

    def extended(self, further: TrainingSongs, playlists: Any = None, owners: Owners = None) -> Self:
        """A model of these songs, with further ones after them.

        Args:
            further: the further songs; playlists among them alone are not used.
            playlists: (playlists, all songs) as they are now, or None where they are as they were.
            owners: whose each of these playlists is, or None.
        """
        return replace(self, known=self.known.extended(further, playlists, owners))

    @property
    def n_songs(self) -> int:
        """How many songs can be asked for."""
        return self.known.n_songs

    @property
    def feature_names(self) -> tuple[str, ...]:
        """The features that songs are compared by."""
        return self.known.sound.names_

    @property
    def components(self) -> npt.NDArray[np.float32]:
        """H, (components, playlists)."""
        return self.known.together.components

    @property
    def factors(self) -> npt.NDArray[np.float32]:
        """E, (songs, components)."""
        return self.known.together.factors

    @property
    def found(self) -> Categories:
        """The categories, with their identities."""
        return self.known.found

    @property
    def categories(self) -> list[str]:
        """One name a category, no two alike."""
        return [str(name) for name in self.found.names]

    @property
    def category_of(self) -> Positions:
        """(songs,), each song's largest share; -1 for a song of which nothing is known."""
        return self.found.category_of

    def recommend(
        self,
        asked: Positions,
        weights: Floats | None,
        barred: Positions,
        n: int,
        adventurous: float | None = None,
    ) -> tuple[Positions, Floats]:
        """Up to n songs and their scores, best first; one version of a song, and not all by one artist.

        Args:
            asked: (songs,) positions; no version of them is in the answer.
            weights: (asked,), below 0 for songs that the answer should be unlike; None for equal ones.
            barred: (songs,) positions kept out of the answer, as are songs that nothing speaks for.
            n: at least 1.
            adventurous: the dial, 0 to 10; None for the default.
        """
        query, weighing = Query.of(asked, weights), _weights(adventurous)
        ties = self.known.ties(query)
        scores, tied = ties.scores(weighing)
        scores = np.round(scores, DECIMALS)
        scores[self.known.versions_of(query.songs) | ~tied] = -np.inf
        scores[barred] = -np.inf
        cost = ties.cost_of_repeating(weighing)
        versions, artists = self.known.versions, self.known.artists.matrix
        among = n
        while True:
            among = min(3 * among + 20, self.n_songs)
            near = leading(scores, among)
            near, best = best_first(near, scores[near], among)
            picked = varied(near, best, n, versions, artists, cost=cost)
            if len(picked) == n or len(near) < among or among == self.n_songs:
                return near[picked], best[picked]

    def scores(self, asked: Positions, weights: Floats | None, adventurous: float | None = None) -> Floats:
        """(songs,), the scores of all songs, those asked for included."""
        ties = self.known.ties(Query.of(asked, weights))
        scores: Floats = np.round(ties.scores(_weights(adventurous))[0], DECIMALS)
        return scores

    def explain(
        self, asked: Positions, weights: Floats | None, song: int, adventurous: float | None = None
    ) -> Explanation:
        """Why a song has the score that it has; what ties it is said of the songs that count most."""
        query = Query.of(asked, weights)
        every = self.known.ties(query).shares(_weights(adventurous))
        shares = {source: float(values[song]) for source, values in every.items()}
        most = query.leading
        return Explanation(
            score=sum(shares.values()),
            shares=shares,
            features=self.known.features_in_common(most, song),
            artists=self.known.artists.in_common(most.songs, song),
            playlists=self.known.together.shared_playlists(most, song),
        )

    def match(self, scores: Floats) -> Floats:
        """(scores,), in [0, 99.9]: how many of 100 pairs of songs score lower."""
        lower = np.searchsorted(self.usual_scores, scores, side="left")
        matches: Floats = np.minimum(100 * lower / N_POINTS, 99.9)
        return matches

    def strongest_features(self, category: int, n: int) -> tuple[WeightedFeature, ...]:
        """Up to n ends of features that a category's songs have in common, as "energy:high"."""
        names = self.found.sound.names_
        column_of = {name: at for at, name in enumerate(names)}
        weights = self.found.components[category]
        return tuple(
            WeightedFeature(str(end), float(weights[column_of[end.feature] + len(names) * (not end.high)]))
            for end in self.found.features[category][:n]
        )

    def mix(self, song: int) -> tuple[CategoryShare, ...]:
        """The categories that a song is made of, largest share first."""
        return mix(self.found.mixes[song], self.categories)

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays, about."""
        return self.known.nbytes

    def archived(self) -> Archive:
        """All that `restored` needs, as plain arrays."""
        own = {"n_songs_trained": np.array(self.n_songs_trained), "usual_scores": self.usual_scores}
        return Archive(self.settings, self.feature_names, own | self.known.arrays())

    @classmethod
    def restored(cls, archive: Archive) -> Self:
        """The model that was archived.

        Raises:
            ModelFormatError: arrays are absent or do not fit one another.
        """
        known = Knowledge.restored(archive)
        n_songs_trained = archive.count("n_songs_trained")
        archive.check(n_songs_trained <= known.n_songs)
        usual_scores = archive.floats("usual_scores", (N_POINTS,), gaps=True)
        return cls(known, archive.settings, n_songs_trained, usual_scores)

    def _usual_scores(self) -> Floats:
        """(1000,), evenly spaced order statistics of the scores that songs get for one another."""
        asked = np.arange(0, self.n_songs, max(self.n_songs // N_ASKED, 1))
        kept = np.arange(0, self.n_songs, max(self.n_songs // N_KEPT, 1))
        scores = [self.scores(np.array([song]), None)[kept[kept != song]] for song in asked]
        every = np.concatenate([*scores, np.empty(0)])
        if not every.size:
            return np.zeros(N_POINTS)
        usual: Floats = np.quantile(every, (np.arange(N_POINTS) + 0.5) / N_POINTS)
        return usual


def _weights(adventurous: float | None) -> Weights:
    return Weights.at(DEFAULT_DIAL if adventurous is None else adventurous)
