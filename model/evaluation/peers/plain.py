"""Peers that anybody would think of: at random, by popularity, by artist, by sound."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Self

import numpy as np
from scipy import sparse
from sklearn.preprocessing import StandardScaler, normalize

from model.arrays import Floats, Positions
from model.evaluation.protocol import n_playlists_of
from model.evaluation.rankers import CannotRank, ranked
from model.inputs import TrainingSongs


class ScoringPeer(ABC):
    """A peer that gives each song a score; the lower position comes first where scores are equal."""

    name: ClassVar[str]

    @abstractmethod
    def scores(self, query: Positions) -> Floats:
        """(songs,), higher is better."""

    def rank(self, query: Positions, n: int) -> Positions:
        """(n,) positions, best first."""
        return ranked(self.scores(query), n)


class Random(ScoringPeer):
    """Another order for every question: what chance reaches."""

    name = "random"

    def __init__(self, random_state: int = 0) -> None:
        self.random_state = random_state

    def fit(self, songs: TrainingSongs) -> Self:
        """Count the songs."""
        self._n_songs = songs.n_songs
        self._rng = np.random.default_rng(self.random_state)
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,), whatever the query."""
        return self._rng.random(self._n_songs)


class Popularity(ScoringPeer):
    """The songs of most training playlists, whatever is asked."""

    name = "popularity"

    def fit(self, songs: TrainingSongs) -> Self:
        """Count each song's playlists."""
        self._n_playlists = n_playlists_of(songs.playlists).astype(float)
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,), whatever the query."""
        return self._n_playlists


class SameArtist(ScoringPeer):
    """By how many of the query's songs an artist is on, then by popularity."""

    name = "same artist"

    def fit(self, songs: TrainingSongs) -> Self:
        """Note whose each song is, and count its playlists."""
        self._songs_by_artist = songs_by_artist(songs)
        n_playlists = n_playlists_of(songs.playlists)
        self._popularity = n_playlists / (n_playlists.max(initial=0) + 1)
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,): a whole number of shared artists, and popularity in [0, 1) after the point."""
        shared: Floats = shared_artists(self._songs_by_artist, query) + self._popularity
        return shared


class AudioCosine(ScoringPeer):
    """Cosine of standardised audio features; a gap counts as the mean."""

    name = "audio cosine"

    def fit(self, songs: TrainingSongs) -> Self:
        """Standardise every feature that has a value.

        Raises:
            CannotRank: no feature has one.
        """
        features = songs.features.dropna(axis=1, how="all")
        if features.empty:
            raise CannotRank
        standardised = np.nan_to_num(StandardScaler().fit_transform(features.to_numpy(dtype=float)))
        self._directions: Floats = normalize(standardised)
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,), the mean cosine with the query's songs."""
        return np.asarray(self._directions @ self._directions[query].mean(axis=0))


def songs_by_artist(songs: TrainingSongs) -> Any:
    """Songs x artists, sparse, 1 where the artist is on the song."""
    artists: dict[str, int] = {}
    on_song = [{artists.setdefault(name, len(artists)) for name in names} for names in songs.artists or ()]
    rows = np.repeat(np.arange(len(on_song)), [len(names) for names in on_song])
    columns = np.array([name for names in on_song for name in sorted(names)], dtype=np.intp)
    return sparse.csr_matrix(
        (np.ones(rows.size), (rows, columns)), shape=(songs.n_songs, max(len(artists), 1))
    )


def shared_artists(by_artist: Any, query: Positions) -> Floats:
    """(songs,), on how many songs of the query each song's artists are, summed over its artists."""
    return np.asarray(by_artist @ np.asarray(by_artist[query].sum(axis=0)).ravel())
