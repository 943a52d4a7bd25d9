"""Holds all that is known of some songs, and measures by it how they are tied to those asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from sklearn.preprocessing import normalize

from model.arrays import Flags, Floats32, Positions
from model.artists import Artists
from model.blend.analogy import with_analogies
from model.blend.query import Query
from model.blend.ties import Ties
from model.blend.together import Owners, Together
from model.blend.versions import base_title, version_groups
from model.categories import Categories
from model.inputs import TrainingSongs
from model.persistence import Archive, packed
from model.sound import DirectedFeature, DirectedFeatures

IN_COMMON = 3


@dataclass(frozen=True, eq=False)
class Knowledge:
    """What playlists, artists, audio features and categories say of some songs.

    Attributes:
        sound: the quantiles and weights of the features.
        heard: (songs, features) float32, rows of length 1; zeros for a song without features.
        artists: who plays the songs.
        together: what playlists say; songs in none of them have factors by analogy.
        base_titles: without what tells versions of a song from one another; empty where unknown.
        found: the categories, and of which each song is.
    """

    sound: DirectedFeatures
    heard: Floats32
    artists: Artists
    together: Together
    base_titles: tuple[str, ...]
    found: Categories

    @classmethod
    def of(cls, songs: TrainingSongs, together: Together, found: Categories) -> Self:
        """All that is known of songs, where playlists and categories have been learned already.

        Raises:
            UnusableFeature: from the features.
        """
        sound = DirectedFeatures().fit(songs.features, songs.playlists)
        return cls(
            sound=sound,
            heard=sound.directions(songs.features),
            artists=Artists.of(songs.artists, songs.n_songs),
            together=together,
            base_titles=_base_titles(songs.titles, songs.n_songs),
            found=found,
        )._with_analogies()

    def extended(self, further: TrainingSongs, playlists: Any = None, owners: Owners = None) -> Self:
        """With further songs, and the playlists and their owners as they are now, where they are given."""
        artists = self.artists.extended(further.artists, further.n_songs)
        return replace(
            self,
            heard=np.vstack([self.heard, self.sound.directions(further.features)]),
            artists=artists,
            together=self.together.extended(further.n_songs, playlists, owners),
            base_titles=self.base_titles + _base_titles(further.titles, further.n_songs),
            found=self.found.extended(further.features, artists.matrix),
        )._with_analogies()

    @property
    def n_songs(self) -> int:
        """How many songs there are."""
        return len(self.heard)

    @cached_property
    def versions(self) -> Positions:
        """(songs,), a number that versions of one song share."""
        return version_groups(self.base_titles, self.artists.matrix)

    def versions_of(self, songs: Positions) -> Flags:
        """(songs,), True for these songs and all their versions."""
        among = np.zeros(self.n_songs, dtype=np.bool_)
        among[self.versions[songs]] = True
        return among[self.versions]

    def ties(self, query: Query) -> Ties:
        """How each song is tied to those asked for."""
        direction = self.heard[query.songs].T @ query.weights.astype(np.float32)
        length = np.linalg.norm(direction)
        return Ties(
            factors=_at_most_one(self.together.of_factors(query)),
            pairs=_at_most_one(self.together.of_pairs(query)),
            artists=self.artists.shares(query.songs, query.weights),
            sound=self.heard @ (direction / length if length > 0 else direction),
            category=self._mixed @ (query.weights.astype(np.float32) @ self._mixed[query.songs]),
            popularity=self.together.popularity,
            known=self.together.knows(query),
            effective_length=query.effective_length,
        )

    def features_in_common(self, query: Query, song: int) -> tuple[DirectedFeature, ...]:
        """Up to three ends of features that a song shares with those asked for, what ties them most first."""
        asked = self.heard[query.songs].T @ query.weights
        both = asked * self.heard[song]
        strongest = np.argsort(-both, kind="stable")[:IN_COMMON]
        return tuple(
            DirectedFeature(self.sound.names_[feature], bool(asked[feature] > 0))
            for feature in strongest
            if both[feature] > 0
        )

    @property
    def nbytes(self) -> int:
        """Bytes held in arrays, about."""
        matrices = (self.together.playlists, self.artists.matrix)
        sparse_bytes = sum(m.data.nbytes + m.indices.nbytes + m.indptr.nbytes for m in matrices)
        texts = sum(60 + len(text) for text in (*self.base_titles, *self.artists.names))
        dense = self.heard.nbytes + self.together.factors.nbytes + self.found.nbytes + 24 * self.n_songs
        return int(sparse_bytes) + texts + dense

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """All that `restored` needs, as plain arrays."""
        return {
            **self.sound.arrays(),
            "heard": self.heard,
            **self.artists.arrays(),
            **self.together.arrays(),
            "base_titles": packed(self.base_titles),
            **self.found.arrays(),
        }

    @classmethod
    def restored(cls, archive: Archive) -> Self:
        """What was archived.

        Raises:
            ModelFormatError: arrays are absent or do not fit one another.
        """
        sound = DirectedFeatures.restored(archive)
        heard = archive.floats32("heard", (None, len(sound.names_)))
        base_titles = archive.texts("base_titles")
        found = Categories.restored(archive)
        archive.check(len(base_titles) == len(found.mixes) == len(heard))
        return cls(
            sound=sound,
            heard=heard,
            artists=Artists.restored(archive, len(heard)),
            together=Together.restored(archive, len(heard)),
            base_titles=base_titles,
            found=found,
        )

    @cached_property
    def _mixed(self) -> Floats32:
        """(songs, categories), mixes at length 1."""
        mixed: Floats32 = normalize(self.found.mixes).astype(np.float32)
        return mixed

    def _with_analogies(self) -> Self:
        placed: Flags = np.any(self.together.factors, axis=1)
        factors = with_analogies(self.together.factors, placed, self.artists.matrix, self.heard)
        return replace(self, together=replace(self.together, factors=factors))


def _base_titles(titles: Sequence[str] | None, n_songs: int) -> tuple[str, ...]:
    return ("",) * n_songs if titles is None else tuple(base_title(title) for title in titles)


def _at_most_one(values: Floats32) -> Floats32:
    largest = values.max(initial=0)
    return values / largest if largest > 0 else values
