"""Which songs people put together: playlists compared pair by pair, and through the factors of an NMF."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.decomposition import NMF, non_negative_factorization

from model.arrays import Floats, Floats32, Positions
from model.blend.query import Query
from model.persistence import Archive, sparse_arrays
from model.taste import balanced_rows

MAX_ITER = 15
WARM_ITER = 5
PENALTY = 1e-4
FAME = 0.5
"""How much of a candidate's own length stays in its product: 0 lifts obscure songs, 1 popular ones."""

ASKED_EXPONENT, CANDIDATE_EXPONENT = 0.7, 0.3
Owners = Sequence[Hashable | None] | None


@dataclass(frozen=True, eq=False)
class Together:
    """What playlists say of songs.

    Attributes:
        playlists: X, (playlists, songs) float32 CSR, positive, each row's mean 1.
        factors: E = W (H H')^1/2, (songs, components) float32: products of its rows are those of the
            rows of W H. Songs in no playlist have rows by analogy, or zeros.
        components: H, (components, playlists) float32.
        balance: (playlists,), how much each counts, so that no member outweighs the others by number.
        counts: (songs,), the number of playlists that each song is in, as they count.
        excess: how many times likelier than chance it is that a song that is in one playlist is in another as
            well, less one; 0 where it is not likelier.
    """

    playlists: Any
    factors: Floats32
    components: Floats32
    balance: Floats
    counts: Floats
    excess: float

    @cached_property
    def popularity(self) -> Floats:
        """(songs,), log-odds of being in a playlist against a song in none.

        A song's rate is taken to come from a gamma distribution, whose shape is 1 / excess; the posterior
        mean of the rate then grows as 1 + count * excess.
        """
        return np.log1p(self.counts * self.excess)

    def of_factors(self, query: Query) -> Floats32:
        """(songs,), how much each song is of the asked songs' components, not negative."""
        asked = self._directions(query.songs).T @ query.weights
        products: Floats32 = np.maximum(self.factors @ asked.astype(np.float32), 0)
        return products * self._fame

    def of_pairs(self, query: Query) -> Floats32:
        """(songs,), the playlists shared with the songs asked for; long ones and common songs count less.

        Source: asymmetric cosine (Aiolli 2013), with the playlists weighted by length ** -1/2.
        """
        often = np.maximum(self.counts[query.songs], 1)
        asked = np.zeros(len(self.counts), dtype=np.float32)
        asked[query.songs] = query.weights * often**-ASKED_EXPONENT
        shared: Floats32 = self._by_song @ (self.playlists @ asked * self._row_weights)
        return np.maximum(shared, 0) * self._rarity

    def knows(self, query: Query) -> float:
        """The mean number of playlists that the asked songs are in."""
        return float(np.abs(query.weights) @ self.counts[query.songs])

    @property
    def weights(self) -> Floats:
        """W, (songs, components), as far as the factors still tell: a start for a later fit."""
        weights: Floats = np.maximum(self.factors @ np.linalg.pinv(_square_root(self.components)), 0)
        return weights

    def extended(self, n_further: int, playlists: Any = None, owners: Owners = None) -> Together:
        """With n further songs, and the playlists and their owners as they are now, where they are given.

        The factors of a further song are the mean over its playlists of the means of their songs.
        """
        factors = np.vstack([self.factors, np.zeros((n_further, self.factors.shape[1]), dtype=np.float32)])
        if playlists is None:
            rows = self.playlists.copy()
            rows.resize(rows.shape[0], len(factors))
            counts = np.concatenate([self.counts, np.zeros(n_further)])
            return replace(self, playlists=rows, factors=factors, counts=counts)
        rows = _even_rows(playlists)
        balance, counts = _counted(rows, owners)
        lengths = np.maximum(np.diff(rows.indptr), 1)
        means = (rows @ factors) / lengths[:, None]
        further, of_further = rows[:, len(self.factors) :].T, counts[len(self.factors) :, None]
        summed = further @ (balance[:, None] * means)
        factors[len(self.factors) :] = np.divide(
            summed, of_further, out=np.zeros_like(summed), where=of_further > 0
        )
        return replace(
            self,
            playlists=rows.astype(np.float32),
            factors=factors,
            balance=balance,
            counts=counts,
            excess=_excess(counts),
        )

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """All that `restored` needs, as plain arrays."""
        return {
            **sparse_arrays("playlists", self.playlists),
            "factors": self.factors,
            "components": self.components,
            "balance": self.balance,
            "counts": self.counts,
            "excess": np.array(self.excess),
        }

    @classmethod
    def restored(cls, archive: Archive, n_songs: int) -> Together:
        """What was archived. Raises ModelFormatError."""
        components = archive.floats32("components", (None, None))
        playlists = archive.sparse("playlists", (None, n_songs))
        return cls(
            playlists=playlists,
            factors=archive.floats32("factors", (n_songs, len(components))),
            components=components,
            balance=archive.floats("balance", playlists.shape[:1]),
            counts=archive.floats("counts", (n_songs,)),
            excess=float(archive.floats("excess", ())),
        )

    def shared_playlists(self, query: Query, song: int) -> int:
        """How many playlists have the song and one of those asked for."""
        asked = np.zeros(len(self.counts), dtype=np.float32)
        asked[query.songs[query.weights > 0]] = 1
        having = self.playlists[:, [song]].toarray().ravel() > 0
        return int(np.count_nonzero((self.playlists @ asked > 0) & having))

    def _directions(self, songs: Positions) -> Floats:
        rows = self.factors[songs].astype(np.float64)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        directions: Floats = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
        return directions

    @cached_property
    def _fame(self) -> Floats32:
        lengths = np.linalg.norm(self.factors, axis=1)
        fame: Floats32 = np.power(lengths, FAME - 1, out=np.zeros_like(lengths), where=lengths > 0)
        return fame

    @cached_property
    def _rarity(self) -> Floats32:
        rarity: Floats32 = (np.maximum(self.counts, 1) ** -CANDIDATE_EXPONENT).astype(np.float32)
        return rarity

    @cached_property
    def _by_song(self) -> Any:
        """The same entries seen as songs x playlists."""
        return self.playlists.T

    @cached_property
    def _row_weights(self) -> Floats32:
        lengths = np.maximum(np.diff(self.playlists.indptr), 1)
        weights: Floats32 = (self.balance * lengths**-0.5).astype(np.float32)
        return weights


def learn_together(
    playlists: Any,
    n_components: int,
    random_state: int,
    *,
    owners: Owners = None,
    start: Floats | None = None,
) -> Together:
    """Factorise playlists x songs, songs in no playlist left out.

    The matrix is Y = (balance / length)^1/2 X idf^1/2 in tf-idf's manner, so that long playlists and songs
    that are everywhere do not settle it, and Y' = W H. The passes are few: more hardly rank better.

    Args:
        playlists: (playlists, songs) scipy sparse, positive.
        n_components: at most; fewer where there are fewer playlists or songs.
        random_state: of the randomised singular vectors that the solver starts from.
        owners: whose each playlist is, or None.
        start: (songs, components), W to start from, rows of zeros for new songs; not used where its
            components are not as many as there are to be.

    Source: NMF by coordinate descent from singular vectors (Boutsidis & Gallopoulos 2008).
    """
    rows = _even_rows(playlists)
    n_playlists, n_songs = rows.shape
    balance, counts = _counted(rows, owners)
    known = np.flatnonzero(counts)
    n_components = max(min(n_components, n_playlists - 1, known.size - 1), 1)
    factors = np.zeros((n_songs, n_components), dtype=np.float32)
    components = np.zeros((n_components, n_playlists), dtype=np.float32)
    if known.size:
        weighted = _weighted(rows[:, known], balance, counts[known])
        if start is not None and start.shape[1] == n_components and start[known].any():
            nmf = NMF(n_components, init="custom", tol=0, max_iter=WARM_ITER, alpha_W=PENALTY)
            W, H = _start(weighted, start[known])
        else:
            nmf = NMF(n_components, init="nndsvda", tol=0, max_iter=MAX_ITER, alpha_W=PENALTY)
            nmf.set_params(random_state=random_state)
            W, H = None, None
        W = nmf.fit_transform(weighted.T.tocsr(), W=W, H=H)
        components[:] = nmf.components_
        factors[known] = W @ _square_root(nmf.components_)
    return Together(rows.astype(np.float32), factors, components, balance, counts, _excess(counts))


def _even_rows(playlists: Any) -> Any:
    """A CSR copy without zeros, each row's mean 1."""
    rows = sparse.csr_matrix(playlists, dtype=np.float64, copy=True)
    rows.sum_duplicates()
    rows.eliminate_zeros()
    lengths = np.diff(rows.indptr)
    sums = np.asarray(rows.sum(axis=1)).ravel()
    rows.data *= np.repeat(np.divide(lengths, sums, out=np.zeros_like(sums), where=sums > 0), lengths)
    return rows


def _counted(rows: Any, owners: Owners) -> tuple[Floats, Floats]:
    """How much each playlist counts, and how many times each song is in one, as they count."""
    balance: Floats = np.ones(rows.shape[0]) if owners is None else balanced_rows(owners)
    each = np.repeat(balance, np.diff(rows.indptr))
    counts: Floats = np.bincount(rows.indices, weights=each, minlength=rows.shape[1]).astype(np.float64)
    return balance, counts


def _weighted(rows: Any, balance: Floats, counts: Floats) -> Any:
    lengths = np.maximum(np.diff(rows.indptr), 1)
    idf = np.log((rows.shape[0] + 1) / (counts + 1)) + 1
    return (sparse.diags_array((balance / lengths) ** 0.5) @ rows @ sparse.diags_array(idf**0.5)).tocsr()


def _start(weighted: Any, earlier: Floats) -> tuple[Floats, Floats]:
    """W and H to start from: the earlier W, what is new at its mean; H follows with W held fixed."""
    W = np.where(earlier.any(axis=1, keepdims=True), earlier, earlier.mean(axis=0)) + 1e-9
    H, _, _ = non_negative_factorization(
        weighted,
        H=np.ascontiguousarray(W.T),
        n_components=W.shape[1],
        update_H=False,
        tol=0,
        max_iter=WARM_ITER,
    )
    return W, np.ascontiguousarray(H.T)


def _square_root(components: npt.NDArray[Any]) -> Floats:
    """(H H')^1/2, symmetric; by eigenvectors, as components may have died."""
    wide = components.astype(np.float64)
    values, vectors = np.linalg.eigh(wide @ wide.T)
    root: Floats = vectors * np.sqrt(np.maximum(values, 0)) @ vectors.T
    return root


def _excess(counts: Floats) -> float:
    """Morisita's index of dispersion of the songs' counts (1959), less one, at least 0."""
    total = counts.sum()
    if total < 2:
        return 0.0
    index = len(counts) * (counts * np.maximum(counts - 1, 0)).sum() / (total * (total - 1))
    return max(float(index) - 1, 0.0)
