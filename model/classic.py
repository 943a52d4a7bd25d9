"""The preset "classic": the seed's model, NMF over min-max scaled audio features, compared by cosine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

import numpy as np
import pandas as pd
from sklearn.decomposition import NMF, non_negative_factorization
from sklearn.preprocessing import normalize
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from model.arrays import Floats, Positions
from model.categories.classic import (
    CategoryShare,
    WeightedFeature,
    category_names,
    category_of_songs,
    mix,
    strongest_features,
)
from model.explaining import Explanation, Source
from model.features import FeatureScaler, ScaledFeatures
from model.inputs import TrainingSongs
from model.persistence import Archive
from model.ranking import best_first, leading
from model.settings import Settings


@dataclass(frozen=True, eq=False)
class ClassicModel:
    """What the seed's model learned of some songs; folding in further songs makes a new one.

    Attributes:
        scaler: the trained range and median of each feature.
        components: H, (components, features), non-negative; 0 for a feature that no trained song has.
        factors: W, (songs, components), trained songs first; rows of length 1, or of zeros for a
            song without features.
        n_songs_trained: how many of the rows were given to `fit`.
        reconstruction_err: Frobenius norm of X - W H over the trained songs, before W's rows are normalised.
        n_iter: passes of coordinate descent.
        settings: what the model was asked to be.
    """

    scaler: FeatureScaler
    components: Floats
    factors: Floats
    n_songs_trained: int
    reconstruction_err: float
    n_iter: int
    settings: Settings

    @classmethod
    def fit(cls, songs: TrainingSongs, settings: Settings, *_earlier: object) -> Self:
        """Factorise the songs' features; nothing else that is known of them is used, nor an earlier model.

        Raises:
            NoFeatures, UnusableFeature: from the scaler.

        Source: the seed (MinMaxScaler, NMF from a random start, L2 Normalizer).
        """
        scaler = FeatureScaler()
        scaled = scaler.fit_transform(songs.features)
        nmf = NMF(
            n_components=min(settings.n_components, int(scaled.known.sum())),
            init="random",
            random_state=settings.random_state,
            max_iter=settings.max_iter,
        )
        # Several BLAS threads differ in the last digits, and on small matrices mostly wait for one another.
        with threadpool_limits(1):
            weights = nmf.fit_transform(_known_values(scaled))
        components = np.zeros((weights.shape[1], len(scaler.feature_names_)))
        components[:, scaler.observed_] = nmf.components_
        return cls(
            scaler=scaler,
            components=components,
            factors=_rows(scaled, weights),
            n_songs_trained=len(scaled.known),
            reconstruction_err=float(nmf.reconstruction_err_),
            n_iter=int(nmf.n_iter_),
            settings=settings,
        )

    @property
    def n_songs(self) -> int:
        """How many songs can be asked for."""
        return len(self.factors)

    @property
    def feature_names(self) -> tuple[str, ...]:
        """In the order of the columns of H."""
        return self.scaler.feature_names_

    @cached_property
    def category_of(self) -> Positions:
        """(songs,), the largest factor's component; -1 for a song without features."""
        return category_of_songs(self.factors)

    @cached_property
    def categories(self) -> list[str]:
        """One name a component."""
        return category_names(self.components, self.scaler.feature_names_)

    @cached_property
    def _featureless(self) -> Positions:
        return np.flatnonzero(self.category_of < 0)

    def transform(self, features: pd.DataFrame) -> Floats:
        """(songs, components), L2-normalised factors of songs not trained on, with H held fixed."""
        scaled = self.scaler.transform(features)
        known = _known_values(scaled)
        components = self.components[:, self.scaler.observed_]
        # scikit-learn refuses both: no songs, and the H of all zeros that songs without a difference leave.
        if not len(known) or not components.any():
            return np.zeros((len(scaled.known), len(components)))
        weights, _, _ = non_negative_factorization(
            known, H=components, n_components=len(components), update_H=False, max_iter=self.settings.max_iter
        )
        return _rows(scaled, weights)

    def extended(self, further: TrainingSongs, _playlists: object = None, _owners: object = None) -> Self:
        """A model of these songs, with further ones after them."""
        factors = np.vstack([self.factors, self.transform(further.features)])
        return replace(self, factors=np.asfortranarray(factors))

    def recommend(
        self,
        asked: Positions,
        weights: Floats | None,
        barred: Positions,
        n: int,
        adventurous: float | None = None,
    ) -> tuple[Positions, Floats]:
        """Up to n songs by their mean dot product with the asked songs, and that product, best first.

        Args:
            asked: (songs,) positions; those without features have no say.
            weights: (asked,) of the mean, or None for equal ones.
            barred: (songs,) positions kept out of the answer, as are `asked` and songs without features.
            n: at least 1.
            adventurous: not known here.

        Raises:
            ValueError: a dial is given.
        """
        if adventurous is not None:
            raise ValueError("The preset classic has no dial for adventure: leave adventurous out.")
        direction = self._direction(asked, weights)
        if not direction.any():
            return np.empty(0, dtype=np.intp), np.empty(0)
        scores = self.factors @ direction
        for songs in (asked, barred, self._featureless):
            scores[songs] = -np.inf
        near = leading(scores, n)
        # Row by row, so that equal rows score equally wherever they stand, whatever BLAS is in use.
        exact = np.einsum("sc,c->s", np.ascontiguousarray(self.factors[near]), direction)
        return best_first(near, exact, n)

    def scores(self, asked: Positions, weights: Floats | None, _adventurous: float | None = None) -> Floats:
        """(songs,), the scores of all songs, those asked for included."""
        scores: Floats = self.factors @ self._direction(asked, weights)
        return scores

    def explain(
        self, asked: Positions, weights: Floats | None, song: int, _adventurous: float | None = None
    ) -> Explanation:
        """A song's score: all of it is sound, and it has no parts of its own."""
        score = float(self.factors[song] @ self._direction(asked, weights))
        return Explanation(score, {Source.SOUND: score}, (), (), 0)

    def match(self, scores: Floats) -> Floats:
        """Cosines as they are."""
        return scores

    def strongest_features(self, category: int, n: int) -> tuple[WeightedFeature, ...]:
        """Up to n features of a component with their weights in H, strongest first."""
        return strongest_features(self.components[category], self.feature_names, n)

    def mix(self, song: int) -> tuple[CategoryShare, ...]:
        """The categories that a song is made of, largest share first."""
        return mix(self.factors[song], self.categories)

    def _direction(self, asked: Positions, weights: Floats | None) -> Floats:
        """(components,), the mean of the asked songs' factors, zeros where none of them has features.

        The mean of products is the product with the mean: one pass over the songs, however many are asked.
        """
        known = self.category_of[asked] >= 0
        if not known.any():
            return np.zeros(len(self.components))
        rows = self.factors[asked[known]]
        if weights is None:
            mean: Floats = rows.mean(axis=0)
            return mean
        of_known = weights[known]
        weighted: Floats = of_known @ rows / (np.abs(of_known).sum() or 1.0)
        return weighted

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays."""
        scaler = self.scaler
        arrays = (self.components, self.factors, self.category_of, self._featureless)
        return sum(array.nbytes for array in (*arrays, scaler.minimum_, scaler.maximum_, scaler.median_))

    def archived(self) -> Archive:
        """All that `restored` needs, as plain arrays."""
        return Archive(
            settings=self.settings,
            feature_names=self.scaler.feature_names_,
            arrays={
                "components": self.components,
                "factors": self.factors,
                "minimum": self.scaler.minimum_,
                "maximum": self.scaler.maximum_,
                "median": self.scaler.median_,
                "n_songs_trained": np.array(self.n_songs_trained),
                "reconstruction_err": np.array(self.reconstruction_err),
                "n_iter": np.array(self.n_iter),
            },
        )

    @classmethod
    def restored(cls, archive: Archive) -> Self:
        """The model that was archived.

        Raises:
            ModelFormatError: arrays are absent or do not fit one another.
        """
        n_features = len(archive.feature_names)
        components = archive.floats("components", (None, n_features))
        factors = archive.floats("factors", (None, len(components)))
        ranges = (archive.floats(name, (n_features,), gaps=True) for name in ("minimum", "maximum", "median"))
        n_songs_trained = archive.count("n_songs_trained")
        archive.check(len(components) > 0 and n_songs_trained <= len(factors))
        return cls(
            scaler=FeatureScaler.restored(archive.feature_names, *ranges),
            components=components,
            factors=factors,
            n_songs_trained=n_songs_trained,
            reconstruction_err=float(archive.floats("reconstruction_err", ())),
            n_iter=archive.count("n_iter"),
            settings=archive.settings,
        )


def _known_values(scaled: ScaledFeatures) -> Floats:
    # Products round by the order in memory: columns first is how pandas hands over the seed's table.
    return np.asfortranarray(scaled.values[scaled.known])


def _rows(scaled: ScaledFeatures, weights: Floats) -> Floats:
    """(songs, components): the known songs' weights at length 1 in their places, zeros for the others."""
    # A question multiplies by columns: each lies in one piece, which halves its time against rows.
    factors = np.zeros((len(scaled.known), weights.shape[1]), order="F")
    factors[scaled.known] = normalize(weights)
    return factors
