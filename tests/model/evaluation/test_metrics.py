"""Each metric against numbers worked out by hand."""

from math import log2

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.evaluation import metrics

HITS = np.array([False, True, False, True, False, False, False, False, False, False, True])
"""Hidden songs at ranks 2, 4 and 11."""


def test_flags_say_where_hidden_songs_stand():
    assert metrics.hits_of(np.array([7, 3, 5, 1]), np.array([1, 3, 9])).tolist() == [False, True, False, True]


def test_ndcg_by_hand():
    ideal = 1 + 1 / log2(3) + 1 / 2
    assert metrics.ndcg(HITS, 3, 10) == pytest.approx((1 / log2(3) + 1 / log2(5)) / ideal)
    assert metrics.ndcg(HITS, 3, 100) == pytest.approx((1 / log2(3) + 1 / log2(5) + 1 / log2(12)) / ideal)


def test_ndcg_is_held_against_as_many_hits_as_there_can_be():
    everything = np.ones(10, dtype=bool)
    assert metrics.ndcg(everything, 50, 10) == pytest.approx(1)
    assert metrics.ndcg(everything[:2], 2, 10) == pytest.approx(1)
    assert metrics.ndcg(everything[:1], 2, 10) == pytest.approx(1 / (1 + 1 / log2(3)))


def test_the_other_metrics_by_hand():
    assert metrics.recall(HITS, 3, 10) == pytest.approx(2 / 3)
    assert metrics.r_precision(HITS, 3) == pytest.approx(1 / 3)
    assert metrics.r_precision(HITS, 4) == pytest.approx(1 / 2)
    assert metrics.reciprocal_rank(HITS) == 1 / 2
    assert (metrics.hit(HITS, 1), metrics.hit(HITS, 2)) == (0, 1)


def test_nothing_found_is_nought():
    for nothing in (np.zeros(5, dtype=bool), np.zeros(0, dtype=bool)):
        assert metrics.ndcg(nothing, 3, 10) == 0
        assert metrics.recall(nothing, 3, 10) == 0
        assert metrics.r_precision(nothing, 3) == 0
        assert metrics.reciprocal_rank(nothing) == 0
        assert metrics.hit(nothing, 10) == 0


def test_chance_by_hand():
    assert metrics.chance_of_hit(100, 1, 10) == pytest.approx(0.1)
    assert metrics.chance_of_hit(4, 2, 2) == pytest.approx(1 - (2 / 4) * (1 / 3))
    assert metrics.chance_of_hit(5, 1, 10) == 1


@given(st.lists(st.booleans(), min_size=1, max_size=150), st.integers(0, 5))
def test_every_metric_is_a_share_and_all_hits_in_front_are_best(flags, missed):
    hits = np.array(flags)
    n_hidden = int(hits.sum()) + missed
    if n_hidden == 0:
        return
    front = np.sort(hits)[::-1]
    for metric in (
        lambda h: metrics.ndcg(h, n_hidden, 10),
        lambda h: metrics.ndcg(h, n_hidden, 100),
        lambda h: metrics.recall(h, n_hidden, 100),
        lambda h: metrics.r_precision(h, n_hidden),
        metrics.reciprocal_rank,
    ):
        assert 0 <= metric(hits) <= metric(front) <= 1 + 1e-12
