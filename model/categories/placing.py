"""Places songs whose sound is not known by the company they keep, and finds kinds where no sound is known."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.decomposition import NMF

from model.arrays import Floats
from model.categories.passes import bounded_passes

MAX_ITER: Final = 100
N_BALANCING: Final = 50


def as_mixes(weights: Floats) -> Floats:
    """The same rows, each adding up to 1; rows of zeros stay."""
    total = weights.sum(axis=1, keepdims=True)
    mixes: Floats = np.divide(weights, total, out=np.zeros_like(weights), where=total > 0)
    return mixes


def placed(mixes: Floats, groups: Any) -> Floats:
    """The mixes, with a row for each song of none that shares a group: the mean of its groups' means.

    Args:
        mixes: (songs, categories), all zeros for a song to be placed.
        groups: (groups, songs) sparse, entries above 0 where a song is in a group.
    """
    lacking = ~mixes.any(axis=1)
    if not lacking.any() or lacking.all():
        return mixes
    groups = sparse.csr_matrix(groups > 0, dtype=np.float64)
    of_groups = as_mixes(groups @ mixes)
    found = mixes.copy()
    found[lacking] = as_mixes(groups.T.tocsr()[lacking] @ of_groups)
    return found


def kinds_of_playlists(playlists: Any, n: int, random_state: int) -> Floats:
    """(songs, kinds) mixes by NMF of the songs' playlists; a row of zeros where they tell nothing.

    Rows of playlists x songs are scaled by the root of their length, columns by the root of their inverse
    document frequency. The kinds' weights are then scaled until the kinds are about equally large.

    Args:
        playlists: (playlists, songs) sparse.
        n: kinds at most.
        random_state: of the solver.
    """
    member = sparse.csr_matrix(playlists > 0, dtype=np.float64)
    length, popularity = (np.asarray(member.sum(axis=axis)).ravel() for axis in (1, 0))
    member = member[length >= 2]
    shared = (popularity > 0).sum()
    n_kinds = min(n, member.shape[0], int(shared))
    if n_kinds < 1:
        return np.zeros((member.shape[1], 1))
    rarity = np.sqrt(np.log1p(len(length) / np.maximum(popularity, 1)))
    scaled = sparse.diags(length[length >= 2] ** -0.5) @ member @ sparse.diags(rarity)
    if n_kinds == 1:
        return as_mixes(np.asarray(scaled.sum(axis=0)).reshape(-1, 1))
    init = "nndsvda" if n_kinds < min(scaled.shape) else "random"
    nmf = NMF(n_kinds, init=init, max_iter=MAX_ITER, tol=1e-3, random_state=random_state)
    with bounded_passes():
        weights = nmf.fit_transform(scaled.T.tocsr())
    return balanced(weights * nmf.components_.max(axis=1))


def kinds_of_artists(artists: Any, n: int) -> Floats:
    """(songs, kinds) mixes of equally large kinds: artists, most songs first, go where fewest songs are yet.

    NMF of songs x artists would find the artists with most songs, one a kind, and no more: this begins so.

    Args:
        artists: (songs, artists) CSR of ones.
        n: kinds at most.

    Source: longest processing time first (Graham, 1969).
    """
    songs = np.asarray(artists.sum(axis=0)).ravel()
    n_kinds = max(min(n, len(songs)), 1)
    kind_of = np.zeros((len(songs), n_kinds))
    sizes = np.zeros(n_kinds)
    for artist in np.argsort(-songs, kind="stable"):
        kind = int(sizes.argmin())
        kind_of[artist, kind] = 1.0
        sizes[kind] += songs[artist]
    return as_mixes(np.asarray(artists @ kind_of))


def balanced(weights: Floats) -> Floats:
    """(songs, kinds) mixes, each kind's weights scaled so that the kinds are as equally large as they can be.

    Args:
        weights: (songs, kinds), non-negative; in each round a kind is scaled by the root of how much too
            small it is.
    """
    mixes = as_mixes(weights / np.maximum(weights.max(axis=0), np.finfo(float).tiny))
    known = mixes[mixes.any(axis=1)]
    scale, best = np.ones(weights.shape[1]), (np.inf, np.ones(weights.shape[1]))
    for _ in range(N_BALANCING):
        sizes = np.bincount((known * scale).argmax(axis=1), minlength=len(scale)) if len(known) else scale
        best = min(best, (float(sizes.max()), scale), key=lambda found: found[0])
        scale = scale * np.sqrt(sizes.mean() / np.maximum(sizes, 1))
    found = as_mixes(mixes * best[1])
    return found[:, found.any(axis=0)] if found.any() else found[:, :1]
