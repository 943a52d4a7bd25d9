"""Scores a ranking against the songs that were hidden: pure functions of what stood at which rank.

`hits` is the ranking as flags, (ranked songs,), best first, True where a hidden song is; what a ranker left
out of its ranking counts as not found. Every metric is in [0, 1], and 1 where all hidden songs come first.
"""

from __future__ import annotations

from math import comb

import numpy as np

from model.arrays import Flags, Positions


def hits_of(ranked: Positions, hidden: Positions) -> Flags:
    """(ranked songs,), True where a hidden song stands."""
    return np.isin(ranked, hidden)


def ndcg(hits: Flags, n_hidden: int, k: int) -> float:
    """Normalised discounted cumulative gain of the first k, with gains of 0 and 1.

    DCG = sum of hit_i / log2(i + 1) over ranks i = 1..k, divided by that of min(k, n_hidden) hits in front.

    Source: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20(4), 2002.
    """
    discounts = 1 / np.log2(np.arange(2, k + 2))
    first = hits[:k]
    return float(first @ discounts[: first.size] / discounts[:n_hidden].sum())


def recall(hits: Flags, n_hidden: int, k: int) -> float:
    """The share of the hidden songs that stand among the first k."""
    return float(hits[:k].sum() / n_hidden)


def r_precision(hits: Flags, n_hidden: int) -> float:
    """The share of hidden songs among the first n_hidden.

    Source: the RecSys Challenge 2018 (Zamani et al., ACM TIST 10(5), 2019), without its credit for artists.
    """
    return recall(hits, n_hidden, n_hidden)


def reciprocal_rank(hits: Flags) -> float:
    """1 / rank of the first hidden song, 0 where none is ranked. Its mean is MRR (Voorhees, TREC-8, 1999)."""
    found = np.flatnonzero(hits)
    return 1 / (int(found[0]) + 1) if found.size else 0.0


def hit(hits: Flags, k: int) -> float:
    """1 where a hidden song stands among the first k, else 0. Its mean is the hit rate."""
    return float(hits[:k].any())


def chance_of_hit(n_candidates: int, n_hidden: int, k: int) -> float:
    """The probability of `hit` for a random order of the candidates (hypergeometric, exact)."""
    k = min(k, n_candidates)
    return 1 - comb(n_candidates - n_hidden, k) / comb(n_candidates, k)
