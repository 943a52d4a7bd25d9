"""Follows categories over retraining: each keeps its identity, and what split or merged is told."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from model.arrays import Flags, Floats, Positions

LEAST_OVERLAP = 0.25
"""Shared songs over all songs of an old and a new category, below which the new one is another."""


@dataclass(frozen=True)
class CategoryChange:
    """A category that became several, or several that became one.

    Attributes:
        old: identities before; one of them for a split.
        new: identities now; one of them for a merge.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Matched:
    """What became of earlier categories.

    Attributes:
        identities: (new categories,), an earlier one's or one never used before.
        earlier: (new categories,), the earlier category that each continues; -1 for a new one.
        changes: splits, then merges.
    """

    identities: Positions
    earlier: Positions
    changes: tuple[CategoryChange, ...]


def match(old_of: Positions, new_of: Positions, identities: Positions, n_used: int, n_new: int) -> Matched:
    """Give new categories the identities of the earlier ones that they continue.

    Args:
        old_of: (songs,), the category of each song then; -1 for none.
        new_of: (songs,), the same now.
        identities: (old categories,).
        n_used: how many identities were ever given.
        n_new: how many categories there are now.

    Source: the assignment of the largest total overlap (Kuhn 1955), overlap being Jaccard's.
    """
    both = (old_of >= 0) & (new_of >= 0)
    shared = np.zeros((len(identities), n_new))
    np.add.at(shared, (old_of[both], new_of[both]), 1)
    of_old, of_new = shared.sum(axis=1, keepdims=True), shared.sum(axis=0, keepdims=True)
    overlap = shared / np.maximum(of_old + of_new - shared, 1)
    earlier = np.full(n_new, -1)
    for old, new in zip(*linear_sum_assignment(-overlap), strict=True):
        if overlap[old, new] >= LEAST_OVERLAP:
            earlier[new] = old
    kept = earlier >= 0
    now = n_used + np.cumsum(~kept) - 1
    now[kept] = identities[earlier[kept]]
    changes = _several(_mostly(shared, of_new), identities, now) + [
        CategoryChange(change.new, change.old)
        for change in _several(_mostly(shared, of_old).T, now, identities)
    ]
    return Matched(now, earlier, tuple(changes))


def _mostly(shared: Floats, total: Floats) -> Flags:
    """Whether a category's songs are for the greater part those of one on the other side."""
    mostly: Flags = shared > total / 2
    return mostly


def _several(became: Flags, one: Positions, many: Positions) -> list[CategoryChange]:
    return [
        CategoryChange((int(one[row]),), tuple(sorted(int(i) for i in many[became[row]])))
        for row in range(len(one))
        if became[row].sum() > 1
    ]
