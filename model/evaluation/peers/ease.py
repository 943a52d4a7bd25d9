"""A linear autoencoder with a closed form: of the simple models, the one that is hardest to beat."""

from __future__ import annotations

from typing import Any, Self

import numpy as np
from scipy import linalg

from model.arrays import Floats, Positions
from model.evaluation.peers.plain import ScoringPeer
from model.evaluation.rankers import CannotRank
from model.inputs import TrainingSongs

MOST_PLAYLISTS = 15_000
"""Two square matrices of them take 3.6 GB."""

PLAYLISTS_AT_ONCE = 256


class EASE(ScoringPeer):
    """EASE^R: B = I - P / diag(P), P = (X^T X + lambda I)^-1, scores = the query's row times B.

    X is playlists x songs. With M = (X X^T + lambda I)^-1, the Woodbury identity gives
    lambda P = I - X^T M X, so that only a playlists x playlists matrix is ever held: exact, and far smaller
    than songs x songs. O(playlists^3) to fit.

    Args:
        penalty: lambda.

    Source: Steck, Embarrassingly shallow autoencoders for sparse data, WWW 2019.
    """

    name = "EASE^R"

    def __init__(self, penalty: float = 1_000) -> None:
        self.penalty = penalty

    def fit(self, songs: TrainingSongs) -> Self:
        """Invert.

        Raises:
            CannotRank: there are more than 15,000 playlists.
        """
        n_playlists = songs.playlists.shape[0]
        if n_playlists > MOST_PLAYLISTS:
            raise CannotRank(most_playlists=MOST_PLAYLISTS)
        self._playlists: Any = (songs.playlists > 0).astype(float).tocsr()
        self._songs: Any = self._playlists.T.tocsr()
        shared = (self._playlists @ self._songs).toarray()
        shared[np.diag_indices(n_playlists)] += self.penalty
        self._inverse: Floats = linalg.inv(shared, overwrite_a=True, check_finite=False)
        explained = np.zeros(songs.n_songs)
        for first in range(0, n_playlists, PLAYLISTS_AT_ONCE):
            some = slice(first, first + PLAYLISTS_AT_ONCE)
            columns = self._songs @ self._inverse[:, some]
            explained += np.asarray(self._songs[:, some].multiply(columns).sum(axis=1)).ravel()
        self._unexplained = 1 - explained
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,); what B's diagonal of 0 says of the query's own songs is left out."""
        playlists = np.asarray(self._songs[query].sum(axis=0)).ravel()
        return np.asarray(self._songs @ (self._inverse @ playlists)) / self._unexplained
