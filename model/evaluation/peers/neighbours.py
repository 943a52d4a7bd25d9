"""Peers that compare songs by the playlists that have both, and one that adds artist and sound."""

from __future__ import annotations

from typing import Any, Self

import numpy as np
from scipy import sparse

from model.arrays import Floats, Positions
from model.evaluation.peers.plain import AudioCosine, ScoringPeer, shared_artists, songs_by_artist
from model.evaluation.protocol import n_playlists_of
from model.inputs import TrainingSongs

SONGS_AT_ONCE = 1_000


class ItemKNN(ScoringPeer):
    """Item-based nearest neighbours by asymmetric cosine.

    sim(i, j) = |P_i and P_j| / (|P_i|^alpha |P_j|^(1 - alpha)), P_i the playlists of a song asked for, P_j
    those of a candidate; of each i only the nearest count.

    Args:
        alpha: .5 is the cosine; above it, popular candidates gain.
        n_neighbours: of each song.

    Source: Aiolli, Efficient top-n recommendation for very large scale binary rated datasets, RecSys 2013.
    """

    name = "item-kNN"

    def __init__(self, alpha: float = 0.7, n_neighbours: int = 400) -> None:
        self.alpha = alpha
        self.n_neighbours = n_neighbours

    def fit(self, songs: TrainingSongs) -> Self:
        """Find each song's neighbours, some songs at a time: memory O(songs x neighbours)."""
        counts = np.maximum(n_playlists_of(songs.playlists), 1)
        in_playlist = (songs.playlists > 0).astype(float).tocsr()
        of_song = (sparse.diags(counts**-self.alpha) @ in_playlist.T).tocsr()
        of_candidate = (in_playlist @ sparse.diags(counts ** (self.alpha - 1.0))).tocsr()
        self._similarity: Any = sparse.vstack(
            [
                _strongest(of_song[first : first + SONGS_AT_ONCE] @ of_candidate, first, self.n_neighbours)
                for first in range(0, songs.n_songs, SONGS_AT_ONCE)
            ],
            format="csr",
        )
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,), the sum of similarities to the query's songs."""
        return np.asarray(self._similarity[query].sum(axis=0)).ravel()


class Hybrid(ScoringPeer):
    """Neighbours' scores as shares of the best, + .3 x same artist / sqrt(query's songs) + .1 x sound."""

    name = "kNN + artist + audio"

    def fit(self, songs: TrainingSongs) -> Self:
        """Learn all three."""
        self._neighbours = ItemKNN().fit(songs)
        self._audio = AudioCosine().fit(songs)
        self._songs_by_artist = songs_by_artist(songs)
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,), the weighted sum."""
        near = self._neighbours.scores(query)
        near[query] = 0
        artist = shared_artists(self._songs_by_artist, query) / np.sqrt(query.size)
        found: Floats = near / (near.max() or 1.0) + 0.3 * artist + 0.1 * self._audio.scores(query)
        return found


def _strongest(similarity: Any, first: int, n: int) -> Any:
    """Of each row, the n largest entries; rows are the songs from `first` on, no neighbours of themselves."""
    rows = similarity.tocsr()
    rows.setdiag(0, k=first)
    rows.eliminate_zeros()
    for row in range(rows.shape[0]):
        values = rows.data[rows.indptr[row] : rows.indptr[row + 1]]
        if values.size > n:
            values[np.argpartition(-values, n)[n:]] = 0
    rows.eliminate_zeros()
    return rows
