"""Peers that factorise playlists x songs: by singular values, and by alternating least squares."""

from __future__ import annotations

import warnings
from typing import Any, Self

import numpy as np
from scipy import sparse
from sklearn.decomposition import TruncatedSVD

from model.arrays import Floats, Positions
from model.evaluation.peers.plain import ScoringPeer
from model.evaluation.protocol import n_playlists_of
from model.evaluation.rankers import CannotRank
from model.inputs import TrainingSongs


class TfidfSVD(ScoringPeer):
    """Latent semantic analysis: a truncated singular value decomposition of playlists x songs, weighted.

    Weights: len(playlist)^-.5 idf(song)^.5. Songs are compared by their right singular vectors times the
    singular values: at length 1 for those asked for, divided by the square root of the length for candidates,
    as full cosines rank songs of one playlist too high.

    Args:
        n_components: fewer where there are fewer playlists or songs.
        random_state: of the randomised solver.

    Source: Deerwester et al., Indexing by latent semantic analysis, JASIS 41(6), 1990.
    """

    name = "SVD 192"

    def __init__(self, n_components: int = 192, random_state: int = 0) -> None:
        self.n_components = n_components
        self.random_state = random_state

    def fit(self, songs: TrainingSongs) -> Self:
        """Decompose."""
        in_playlist = (songs.playlists > 0).astype(float).tocsr()
        lengths = np.maximum(np.asarray(in_playlist.sum(axis=1)).ravel(), 1)
        idf = np.log(in_playlist.shape[0] / np.maximum(n_playlists_of(in_playlist), 1)) + 1
        weighted = sparse.diags(lengths**-0.5) @ in_playlist @ sparse.diags(idf**0.5)
        svd = TruncatedSVD(min(self.n_components, *weighted.shape), random_state=self.random_state)
        svd.fit(weighted)
        places: Floats = (svd.components_ * svd.singular_values_[:, np.newaxis]).T
        distances = np.linalg.norm(places, axis=1, keepdims=True)
        distances[distances == 0] = 1  # songs of no playlist
        self._asked: Floats = places / distances
        self._candidates: Floats = places / distances**0.5
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,), products with the sum of the query's songs."""
        return np.asarray(self._candidates @ self._asked[query].sum(axis=0))


class ImplicitALS(ScoringPeer):
    """Weighted matrix factorisation by alternating least squares; the query is folded in. Needs `implicit`.

    Args:
        n_components: of each song.
        random_state: of the start.

    Source: Hu, Koren, Volinsky, Collaborative filtering for implicit feedback datasets, ICDM 2008.
    """

    name = "implicit ALS 128"

    def __init__(self, n_components: int = 128, random_state: int = 0) -> None:
        self.n_components = n_components
        self.random_state = random_state

    def fit(self, songs: TrainingSongs) -> Self:
        """Factorise.

        Raises:
            CannotRank: `implicit` is not installed (pip install .[peers]).
        """
        try:
            from implicit.cpu.als import AlternatingLeastSquares  # noqa: PLC0415 - an optional package
        except ImportError:
            raise CannotRank(package="implicit") from None
        with warnings.catch_warnings():
            # It asks for environment variables that would do as the limit of `evaluate` does.
            warnings.simplefilter("ignore")
            self._als: Any = AlternatingLeastSquares(
                factors=self.n_components, random_state=self.random_state, num_threads=1
            )
            self._als.fit((songs.playlists > 0).astype(np.float32).tocsr(), show_progress=False)
        return self

    def scores(self, query: Positions) -> Floats:
        """(songs,), products with the factors that least squares gives the query."""
        row = sparse.csr_matrix(
            (np.ones(query.size, dtype=np.float32), (np.zeros(query.size, dtype=int), query)),
            shape=(1, len(self._als.item_factors)),
        )
        return np.asarray(self._als.item_factors @ self._als.recalculate_user(0, row), dtype=float)
