"""Keeps what was learned of a server's kinds of songs: a handful, named, the same after each training."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Self

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from model.arrays import Floats, Positions
from model.artists import Artists
from model.categories.classic import category_of_songs
from model.categories.kinds import CLEARLY_BETTER, FIT_SONGS, error, find_kinds, loadings, poles, settled
from model.categories.matching import CategoryChange, match
from model.categories.names import CategoryName
from model.categories.naming import Label, labelled
from model.categories.placing import as_mixes, kinds_of_artists, kinds_of_playlists, placed
from model.categories.storing import label_arrays, restored_labels
from model.inputs import TrainingSongs
from model.persistence import Archive
from model.sound import DirectedFeature, DirectedFeatures, known_songs


@dataclass(frozen=True, eq=False)
class Categories:
    """A few kinds of songs that people recognise; the order is that of their identities.

    Attributes:
        sound: the features' quantiles and weights; without features where no song has any.
        components: (categories, 2 x features), the high ends of the features, then the low ends; the largest
            weight of each is 1. Without columns where no song has features.
        mixes: (songs, categories), rows that add up to 1, or zeros for a song of which nothing is known.
        identities: (categories,), ascending; a category keeps its own over retraining, none is used twice.
        n_identities: how many were ever given.
        names: one a category, no two alike.
        features: the directed features by which each category's songs differ most from all others; none
            where no song has features.
        changes: what split or merged in the training that made these.
    """

    sound: DirectedFeatures
    components: Floats
    mixes: Floats
    identities: Positions
    n_identities: int
    names: tuple[CategoryName, ...]
    features: tuple[tuple[DirectedFeature, ...], ...]
    changes: tuple[CategoryChange, ...] = ()

    @classmethod
    def fit(
        cls,
        songs: TrainingSongs,
        n_categories: int = 7,
        random_state: int = 0,
        previous: Categories | None = None,
        was: Positions | None = None,
        *,
        labels: Positions | None = None,
        n_identities: int = 0,
    ) -> Self:
        """Find the kinds of songs.

        Earlier categories stay as they are unless others explain the songs clearly better.

        Args:
            songs: what is known of them. Kinds come of the features; where there are none, of the playlists;
                where there are none either, of the artists.
            n_categories: at most; fewer where songs do not differ in so many ways.
            random_state: of the starts.
            previous: the categories so far.
            was: (songs,), where each song stood among those of `previous`, -1 for a song that came since;
                only needed where songs have no features, to tell which category is which.
            labels: (songs,), the identity of the category that each song was in, -1 for none: categories are
                found anew, and those with mostly the same songs keep their identities. Instead of `previous`.
            n_identities: how many were ever given, where there is no `previous`.

        Raises:
            UnusableFeature: from the features.
        """
        sound = DirectedFeatures()
        quantiles = sound.fit_transform(songs.features, songs.playlists)
        with threadpool_limits(1):
            if known_songs(quantiles).any():
                components, sound = _components(sound, quantiles, n_categories, random_state, previous)
                quantiles = sound.transform(songs.features)
                mixes = _sound_mixes(sound, components, quantiles)
            else:
                mixes = _company_mixes(songs, n_categories, random_state)
                components = np.zeros((mixes.shape[1], 0))
        if songs.playlists is not None:
            mixes = placed(mixes, songs.playlists)
        mixes = placed(mixes, Artists.of(songs.artists, songs.n_songs).matrix.T)
        found = cls(sound, components, mixes, np.arange(mixes.shape[1]), mixes.shape[1], (), ())
        if previous is not None:
            n_identities = previous.n_identities
            labels = previous._labels_of(songs, was)
        return found._matched(labels, n_identities)._named(songs, quantiles, previous)

    @cached_property
    def category_of(self) -> Positions:
        """(songs,), each song's largest share; -1 for a song of which nothing is known."""
        return category_of_songs(self.mixes)

    @property
    def labels(self) -> Positions:
        """(songs,), the identity of each song's category; -1 for none."""
        return self._identity_of(self.category_of)

    def transform(self, features: pd.DataFrame) -> Floats:
        """(songs, categories) mixes of other songs; zeros for a song without features.

        Raises:
            UnusableFeature: a column that training knew is text, holds infinities, or repeats a name.
        """
        return _sound_mixes(self.sound, self.components, self.sound.transform(features))

    def extended(self, features: pd.DataFrame, artists: Any = None) -> Self:
        """These songs and further ones after them, which change nothing for these.

        Args:
            features: of the further songs.
            artists: (songs and further ones, artists) sparse, to place further songs without features.

        Raises:
            UnusableFeature: as `transform`.
        """
        mixes = np.vstack([self.mixes, self.transform(features)])
        if artists is not None:
            further = placed(mixes, sparse.csr_matrix(artists).T)
            mixes[len(self.mixes) :] = further[len(self.mixes) :]
        return replace(self, mixes=mixes)

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays."""
        arrays = (self.components, self.mixes, self.category_of, self.sound.points_)
        return sum(array.nbytes for array in arrays)

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """All that `restored` needs, as plain arrays."""
        return {
            **{f"category_{name}": array for name, array in self.sound.arrays().items()},
            "category_components": self.components,
            "category_mixes": self.mixes,
            "category_identities": self.identities.astype(np.int32),
            "category_n_identities": np.array(self.n_identities),
            **label_arrays(self._labels),
        }

    @classmethod
    def restored(cls, archive: Archive) -> Self:
        """The categories that once gave these arrays; what changed in their training is not kept.

        Raises:
            ModelFormatError: arrays are absent or do not fit one another.
        """
        sound = DirectedFeatures.restored(
            replace(archive, arrays={n.removeprefix("category_"): a for n, a in archive.arrays.items()})
        )
        components = archive.floats("category_components", (None, 2 * len(sound.names_)))
        n_identities = archive.count("category_n_identities")
        identities = archive.positions("category_identities", (len(components),), n_identities)
        labels = restored_labels(archive, len(components))
        return cls(
            sound=sound,
            components=components,
            mixes=archive.floats("category_mixes", (None, len(components))),
            identities=identities,
            n_identities=n_identities,
            names=tuple(label.name for label in labels),
            features=tuple(label.features for label in labels),
        )

    def _labels_of(self, songs: TrainingSongs, was: Positions | None) -> Positions:
        """(songs,), the identity of the category that each later song was in, -1 for none."""
        if was is not None:
            return np.where(was >= 0, self.labels[was], -1)
        return self._identity_of(category_of_songs(self.transform(songs.features)))

    def _identity_of(self, number_of: Positions) -> Positions:
        return np.append(self.identities, -1)[number_of]

    def _matched(self, labels: Positions | None, n_identities: int) -> Self:
        if labels is None:
            labels = np.full(len(self.mixes), -1)
        identities = np.unique(labels[labels >= 0])
        old_of = np.where(labels >= 0, np.searchsorted(identities, labels), -1)
        found = match(old_of, self.category_of, identities, n_identities, len(self.components))
        order = np.argsort(found.identities)
        return replace(
            self,
            components=self.components[order],
            mixes=self.mixes[:, order],
            identities=found.identities[order],
            n_identities=max(n_identities, int(found.identities.max(initial=-1)) + 1),
            changes=found.changes,
        )

    def _named(self, songs: TrainingSongs, quantiles: Floats, previous: Categories | None) -> Self:
        before = (
            {} if previous is None else dict(zip(previous.identities.tolist(), previous._labels, strict=True))
        )
        earlier = [before.get(identity) for identity in self.identities.tolist()]
        labels = labelled(songs, quantiles, self.sound.names_, self.mixes, earlier)
        return replace(
            self,
            names=tuple(label.name for label in labels),
            features=tuple(label.features for label in labels),
        )

    @property
    def _labels(self) -> tuple[Label, ...]:
        return tuple(Label(name, of) for name, of in zip(self.names, self.features, strict=True))


def _components(
    sound: DirectedFeatures,
    quantiles: Floats,
    n_categories: int,
    random_state: int,
    previous: Categories | None,
) -> tuple[Floats, DirectedFeatures]:
    """The components, and the quantiles they are of: the earlier ones, these moved a little, or others."""
    known = quantiles[known_songs(quantiles)]
    if (
        previous is not None
        and previous.sound.names_ == sound.names_
        and len(previous.components) == n_categories
    ):
        sample = np.random.RandomState(random_state).permutation(known)[:FIT_SONGS]
        coded = poles(sample, sound.weights_)
        kept = previous.components
        moved = settled(coded, loadings(coded, kept).argmax(axis=1))
        if not _clearly_better(coded, moved, kept):
            return kept, previous.sound
        fresh = find_kinds(known, sound.weights_, n_categories, random_state)
        return (fresh if _clearly_better(coded, fresh, moved) else moved), sound
    return find_kinds(known, sound.weights_, n_categories, random_state), sound


def _clearly_better(coded: Floats, components: Floats, than: Floats) -> bool:
    return error(coded, components) < (1 - CLEARLY_BETTER) * error(coded, than)


def _sound_mixes(sound: DirectedFeatures, components: Floats, quantiles: Floats) -> Floats:
    known = known_songs(quantiles)
    mixes = np.zeros((len(quantiles), len(components)))
    mixes[known] = as_mixes(loadings(poles(quantiles[known], sound.weights_), components))
    # In the middle of everything, or apart from all: a little of each.
    mixes[known & ~mixes.any(axis=1)] = 1 / max(len(components), 1)
    return mixes


def _company_mixes(songs: TrainingSongs, n_categories: int, random_state: int) -> Floats:
    if songs.playlists is not None:
        mixes = kinds_of_playlists(songs.playlists, n_categories, random_state)
        if mixes.any():
            return mixes
    return kinds_of_artists(Artists.of(songs.artists, songs.n_songs).matrix, n_categories)
