"""Finds a few kinds of songs in what the songs sound like, the same ones whatever the random start."""

from __future__ import annotations

from typing import Final

import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, non_negative_factorization

from model.arrays import Floats, Positions
from model.categories.passes import bounded_passes

N_STARTS: Final = 8
START_SONGS: Final = 3_000
FIT_SONGS: Final = 30_000
MAX_ITER: Final = 200
TOLERANCE: Final = 1e-3
N_ROUNDS: Final = 3
CLEARLY_BETTER: Final = 0.02
"""Share of the error by which a fit must be better before people are shown other categories: where a fifth of
the songs change it gains up to .015, with other songs altogether .02 and more."""


def poles(quantiles: Floats, weights: Floats, sharpness: int = 1) -> Floats:
    """(songs, 2 x features): how far each song is to the high ends of the features, then to the low ends.

    (sqrt(w) max(2q - 1, 0))^s and (sqrt(w) max(1 - 2q, 0))^s. A missing value is in the middle: it neither
    pulls nor pushes.

    Args:
        quantiles: (songs, features), NaN for a missing value.
        weights: (features,), how much each tells.
        sharpness: s; above 1 the ends of the heaviest features count for more.
    """
    from_middle = 2 * np.where(np.isnan(quantiles), 0.5, quantiles) - 1
    ends = np.hstack([np.maximum(from_middle, 0), np.maximum(-from_middle, 0)])
    coded: Floats = (np.sqrt(np.tile(weights, 2)) * ends) ** sharpness
    return coded


def loadings(coded: Floats, components: Floats) -> Floats:
    """(songs, components) W, non-negative, for which W H comes nearest to the songs; H stays as it is."""
    if not len(coded) or not components.any():
        return np.zeros((len(coded), len(components)))
    with bounded_passes():
        found: Floats = non_negative_factorization(
            coded, H=components, n_components=len(components), update_H=False, max_iter=MAX_ITER
        )[0]
    return found


def error(coded: Floats, components: Floats) -> float:
    """The Frobenius norm of what the components leave unexplained, as a share of that of the songs."""
    left = coded - loadings(coded, components) @ components
    return float(np.linalg.norm(left) / max(np.linalg.norm(coded), np.finfo(float).tiny))


def find_kinds(quantiles: Floats, weights: Floats, n: int, random_state: int) -> Floats:
    """(kinds, 2 x features) components, each with a largest weight of 1; fewer than n where songs are alike.

    NMF on the sharp poles, from several k-means starts on a sample; the start of the least error is fitted on
    a larger sample, and its kinds are settled on the plain poles.

    Args:
        quantiles: (songs, features) of songs that are known, NaN for a missing value.
        weights: (features,).
        n: at least 1.
        random_state: of the samples and the starts.
    """
    rng = np.random.RandomState(random_state)
    sample = quantiles[rng.permutation(len(quantiles))[:FIT_SONGS]]
    sharp, plain = poles(sample, weights, sharpness=2), poles(sample, weights)
    few = sharp[:START_SONGS]
    n_kinds = min(n, len(np.unique(few, axis=0)))
    starts = [_nmf(few, _centres(few, n_kinds, rng)) for _ in range(N_STARTS)]
    best = min(starts, key=lambda nmf: float(nmf.reconstruction_err_)).components_
    components = _nmf(sharp, best).components_ if len(sharp) > len(few) else best
    components = components[components.any(axis=1)]
    if not len(components):
        return np.zeros((1, plain.shape[1]))
    labels = loadings(sharp, _largest_one(components)).argmax(axis=1)
    return settled(plain, labels)


def settled(coded: Floats, labels: Positions) -> Floats:
    """(kinds, poles) components: each the mean of its songs, in a few rounds of saying anew which those are.

    A kind that loses its last song is dropped.

    Args:
        coded: (songs, poles).
        labels: (songs,), each song's kind to begin with.
    """
    components = np.zeros((1, coded.shape[1]))
    for _ in range(N_ROUNDS):
        components = _largest_one(
            np.array([coded[labels == kind].mean(axis=0) for kind in np.unique(labels)])
        )
        labels = loadings(coded, components).argmax(axis=1)
    return components


def _nmf(coded: Floats, components: Floats) -> NMF:
    # A weight of 0 would stay 0: coordinate descent may leave it, but its gradient often says no.
    start = np.maximum(components, 1e-6)
    nmf = NMF(len(start), init="custom", max_iter=MAX_ITER, tol=TOLERANCE)
    with bounded_passes():
        nmf.fit_transform(coded, W=np.maximum(loadings(coded, start), 1e-6), H=start)
    return nmf


def _centres(coded: Floats, n: int, rng: np.random.RandomState) -> Floats:
    centres: Floats = KMeans(n, n_init=1, random_state=rng.randint(2**31)).fit(coded).cluster_centers_
    return centres


def _largest_one(components: Floats) -> Floats:
    # Factors of different components are comparable only so: without it the largest one hangs on the start.
    largest = components.max(axis=1, keepdims=True)
    return components / np.where(largest > 0, largest, 1)
