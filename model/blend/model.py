"""Learns all that a server knows of its songs, and answers by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Self

import numpy as np
import numpy.typing as npt
import pandas as pd
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from model.arrays import Flags, Floats, Positions
from model.artists import Artists
from model.blend.analogy import with_analogies
from model.blend.query import Query
from model.blend.ties import Ties
from model.blend.together import Owners, Together, learn_together
from model.blend.variety import varied
from model.blend.versions import base_title, version_groups
from model.blend.weights import DEFAULT_DIAL, Weights
from model.categories import Categories, CategoryShare, WeightedFeature, mix
from model.explaining import Explanation
from model.inputs import TrainingSongs
from model.persistence import Archive, packed
from model.ranking import best_first, leading
from model.settings import Settings
from model.sound import DirectedFeature, DirectedFeatures

DECIMALS = 6
"""Scores closer than this count as equal: single precision on another machine differs by less."""

IN_COMMON = 3
SAMPLED = 100
ANSWERED = 10


@dataclass(frozen=True, eq=False)
class BlendModel:
    """What playlists, artists and audio features say of some songs, each counting as far as it is known.

    Attributes:
        sound: the quantiles and weights of the features.
        heard: (songs, features) float32, rows of length 1; zeros for a song without features.
        artists: who plays the songs.
        together: what playlists say.
        base_titles: without what tells versions of a song from one another; empty where unknown.
        settings: what the model was asked to be.
        n_songs_trained: how many songs were given to `fit`.
        found: the categories, and of which each song is.
        usual_scores: (101,), ascending: the percentiles of the scores in the answers for single songs.
    """

    sound: DirectedFeatures
    heard: npt.NDArray[np.float32]
    artists: Artists
    together: Together
    base_titles: tuple[str, ...]
    settings: Settings
    n_songs_trained: int
    found: Categories
    usual_scores: Floats

    @classmethod
    def fit(
        cls, songs: TrainingSongs, settings: Settings, earlier: tuple[BlendModel, Positions] | None = None
    ) -> Self:
        """Learn songs; what is missing of features, playlists and artists is done without.

        Args:
            songs: all that is known.
            settings: what the model is to be.
            earlier: a model to start from, and (songs,) where each song stood in it, -1 for a new one.

        Raises:
            UnusableFeature: from the features.
        """
        previous, was = earlier or (None, None)
        start = None
        if previous is not None and was is not None:
            start = np.where(was[:, None] >= 0, previous.together.weights[was], 0)
        sound = DirectedFeatures().fit(songs.features, songs.playlists)
        artists = Artists.of(songs.artists, songs.n_songs)
        with threadpool_limits(1):
            together = learn_together(
                songs.playlist_matrix,
                settings.n_components,
                settings.random_state,
                owners=songs.playlist_owners,
                start=start,
            )
        model = cls(
            sound=sound,
            heard=_directions(sound, songs.features),
            artists=artists,
            together=together,
            base_titles=_base_titles(songs.titles, songs.n_songs),
            settings=settings,
            n_songs_trained=songs.n_songs,
            found=Categories.fit(
                songs,
                settings.n_categories,
                settings.random_state,
                None if previous is None else previous.found,
                was,
            ),
            usual_scores=np.zeros(101),
        )._with_analogies()
        return replace(model, usual_scores=model._percentiles())

    @property
    def n_songs(self) -> int:
        """How many songs can be asked for."""
        return len(self.heard)

    @property
    def feature_names(self) -> tuple[str, ...]:
        """The features that songs are compared by."""
        return self.sound.names_

    @property
    def components(self) -> npt.NDArray[np.float32]:
        """H, (components, playlists)."""
        return self.together.components

    @property
    def factors(self) -> npt.NDArray[np.float32]:
        """E, (songs, components)."""
        return self.together.factors

    @property
    def categories(self) -> list[str]:
        """One name a category, no two alike."""
        return [str(name) for name in self.found.names]

    @property
    def category_of(self) -> Positions:
        """(songs,), each song's largest share; -1 for a song of which nothing is known."""
        return self.found.category_of

    @cached_property
    def versions(self) -> Positions:
        """(songs,), a number that versions of one song share."""
        return version_groups(self.base_titles, self.artists.matrix)

    def extended(self, further: TrainingSongs, playlists: Any = None, owners: Owners = None) -> Self:
        """A model of these songs, with further ones after them.

        Args:
            further: the further songs; playlists among them alone are not used.
            playlists: (playlists, all songs) as they are now, or None where they are as they were.
            owners: whose each of these playlists is, or None.
        """
        artists = self.artists.extended(further.artists, further.n_songs)
        return replace(
            self,
            heard=np.vstack([self.heard, _directions(self.sound, further.features)]),
            artists=artists,
            found=self.found.extended(further.features, artists.matrix),
            together=self.together.extended(further.n_songs, playlists, owners),
            base_titles=self.base_titles + _base_titles(further.titles, further.n_songs),
        )._with_analogies()

    def ties(self, query: Query) -> Ties:
        """How each song is tied to those asked for."""
        direction = self.heard[query.songs].T @ query.weights.astype(np.float32)
        length = np.linalg.norm(direction)
        return Ties(
            factors=_at_most_one(self.together.of_factors(query)),
            pairs=_at_most_one(self.together.of_pairs(query)),
            artists=self.artists.shares(query.songs, query.weights),
            sound=np.maximum(self.heard @ (direction / length if length > 0 else direction), 0),
            category=self._mixed @ (query.weights.astype(np.float32) @ self._mixed[query.songs]),
            popularity=self.together.popularity,
            known=self.together.knows(query),
            effective_length=query.effective_length,
        )

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
            barred: (songs,) positions kept out of the answer.
            n: at least 1.
            adventurous: the dial, 0 to 10; None for the default.
        """
        query = Query.of(asked, weights)
        ties, weighing = self.ties(query), _weights(adventurous)
        scores = np.round(ties.scores(weighing), DECIMALS)
        asked_for = np.zeros(self.n_songs, dtype=np.bool_)
        asked_for[self.versions[query.songs]] = True
        scores[asked_for[self.versions]] = -np.inf
        scores[barred] = -np.inf
        cost = ties.cost_of_repeating(weighing)
        among = n
        while True:
            among = min(3 * among + 20, self.n_songs)
            near, best = _best(scores, among)
            picked = varied(near, best, n, self.versions, self.artists.matrix, cost=cost)
            if len(picked) == n or len(near) < among or among == self.n_songs:
                return near[picked], best[picked]

    def explain(
        self, asked: Positions, weights: Floats | None, song: int, adventurous: float | None = None
    ) -> Explanation:
        """Why a song has the score that it has."""
        query = Query.of(asked, weights)
        every = self.ties(query).shares(_weights(adventurous))
        shares = {source: float(values[song]) for source, values in every.items()}
        return Explanation(
            score=sum(shares.values()),
            shares=shares,
            features=self._features_in_common(query, song),
            artists=self.artists.in_common(query.songs[query.weights > 0], song),
            playlists=self.together.shared_playlists(query, song),
        )

    def match(self, scores: Floats) -> Floats:
        """(scores,), in [0, 100]: how many of 100 answers for single songs score lower."""
        percentiles: Floats = np.interp(scores, self.usual_scores, np.arange(101.0))
        return percentiles

    def strongest_features(self, category: int, n: int) -> tuple[WeightedFeature, ...]:
        """Up to n ends of features that a category's songs have in common, as "energy:high"."""
        n_features = len(self.found.sound.names_)
        column_of = {name: at for at, name in enumerate(self.found.sound.names_)}
        return tuple(
            WeightedFeature(
                str(end),
                float(self.found.components[category, column_of[end.feature] + n_features * (not end.high)]),
            )
            for end in self.found.features[category][:n]
        )

    def mix(self, song: int) -> tuple[CategoryShare, ...]:
        """The categories that a song is made of, largest share first."""
        return mix(self.found.mixes[song], self.categories)

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays, about."""
        matrices = (self.together.playlists, self.artists.matrix)
        sparse_bytes = sum(m.data.nbytes + m.indices.nbytes + m.indptr.nbytes for m in matrices)
        texts = sum(60 + len(text) for text in (*self.base_titles, *self.artists.names))
        dense = self.heard.nbytes + self.factors.nbytes + self.found.nbytes + 24 * self.n_songs
        return int(sparse_bytes) + texts + dense

    def archived(self) -> Archive:
        """All that `restored` needs, as plain arrays."""
        arrays = {
            **self.sound.arrays(),
            "heard": self.heard,
            **self.artists.arrays(),
            **self.together.arrays(),
            "base_titles": packed(self.base_titles),
            "n_songs_trained": np.array(self.n_songs_trained),
            "usual_scores": self.usual_scores,
            **self.found.arrays(),
        }
        return Archive(settings=self.settings, feature_names=self.sound.names_, arrays=arrays)

    @classmethod
    def restored(cls, archive: Archive) -> Self:
        """The model that was archived.

        Raises:
            ModelFormatError: arrays are absent or do not fit one another.
        """
        sound = DirectedFeatures.restored(archive)
        heard = archive.floats32("heard", (None, len(sound.names_)))
        base_titles = archive.texts("base_titles")
        archive.check(len(base_titles) == len(heard))
        found = Categories.restored(archive)
        archive.check(len(found.mixes) == len(heard))
        n_songs_trained = archive.count("n_songs_trained")
        archive.check(n_songs_trained <= len(heard))
        return cls(
            sound=sound,
            heard=heard,
            artists=Artists.restored(archive, len(heard)),
            together=Together.restored(archive, len(heard)),
            base_titles=base_titles,
            settings=archive.settings,
            n_songs_trained=n_songs_trained,
            found=found,
            usual_scores=archive.floats("usual_scores", (101,), gaps=True),
        )

    @cached_property
    def _mixed(self) -> npt.NDArray[np.float32]:
        """(songs, categories), mixes at length 1."""
        return _at_length_one(self.found.mixes).astype(np.float32)

    def _with_analogies(self) -> Self:
        placed: Flags = np.any(self.together.factors, axis=1)
        factors = with_analogies(self.together.factors, placed, self.artists.matrix, self.heard)
        return replace(self, together=replace(self.together, factors=factors))

    def _features_in_common(self, query: Query, song: int) -> tuple[DirectedFeature, ...]:
        asked = self.heard[query.songs].T @ query.weights
        both = asked * self.heard[song]
        strongest = np.argsort(-both, kind="stable")[:IN_COMMON]
        return tuple(
            DirectedFeature(self.sound.names_[feature], bool(asked[feature] > 0))
            for feature in strongest
            if both[feature] > 0
        )

    def _percentiles(self) -> Floats:
        """(101,), of the scores of the first ten answers for songs spread evenly over all."""
        step = max(self.n_songs // SAMPLED, 1)
        nothing = np.empty(0, dtype=np.intp)
        scores = [
            self.recommend(np.array([song]), None, nothing, ANSWERED)[1]
            for song in range(0, self.n_songs, step)
        ]
        every = np.concatenate(scores) if scores else np.zeros(1)
        percentiles: Floats = np.percentile(every if every.size else np.zeros(1), np.arange(101))
        return percentiles


def _directions(sound: DirectedFeatures, features: pd.DataFrame) -> npt.NDArray[np.float32]:
    """(songs, features): distance from the middle of each feature, weighted, at length 1."""
    centred = (np.nan_to_num(sound.transform(features), nan=0.5) - 0.5) * np.sqrt(sound.weights_)
    return _at_length_one(centred).astype(np.float32)


def _at_length_one(rows: Floats) -> Floats:
    """The rows divided by their lengths; rows of zeros as they are."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    at_one: Floats = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
    return at_one


def _best(scores: Floats, n: int) -> tuple[Positions, Floats]:
    near = leading(scores, n)
    return best_first(near, scores[near], n)


def _weights(adventurous: float | None) -> Weights:
    return Weights.at(DEFAULT_DIAL if adventurous is None else adventurous)


def _base_titles(titles: Sequence[str] | None, n_songs: int) -> tuple[str, ...]:
    return ("",) * n_songs if titles is None else tuple(base_title(title) for title in titles)


def _at_most_one(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    largest = values.max(initial=0)
    return values / largest if largest > 0 else values
