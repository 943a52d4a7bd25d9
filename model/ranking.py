"""Finds the few best of many scores without sorting them all, and in the same order on every machine."""

from math import isqrt

import numpy as np

from model.arrays import Floats, Positions

# Matrix products round a row by its place in the matrix, so that equal rows differ in the last digits; for
# scores around 1, by far less than this.
ROUNDING = 1e-12
LOWEST = float(np.finfo(np.float64).min)


def leading(scores: Floats, n: int) -> Positions:
    """Positions, ascending, of the n best scores and of all that rounding may tie with the n-th of them.

    A sample's n-th best score bounds the n-th best of all from below, so that one comparison sifts out nearly
    all of the rest: some sqrt(songs * n) are left to choose from, more where scores follow a pattern.

    Args:
        scores: (songs,); -inf marks a song that must not be found.
        n: at least 1.
    """
    step = isqrt(max(scores.size // n, 1))
    bound = _lower_bound(scores[::step], n)
    left = np.flatnonzero(scores >= bound)
    scores_left = scores[left]
    return left[scores_left >= _lower_bound(scores_left, n)]


def _lower_bound(scores: Floats, n: int) -> float:
    """The n-th best score but for rounding, or the lowest above -inf where there are fewer."""
    n_th = np.partition(scores, -n)[-n] if scores.size >= n else -np.inf
    return max(float(n_th) - ROUNDING, LOWEST)


def best_first(songs: Positions, scores: Floats, n: int) -> tuple[Positions, Floats]:
    """The n best of these songs and their scores, best first; of equal scores, the song given first."""
    order = np.argsort(-scores, kind="stable")[:n]
    return songs[order], scores[order]
