"""The short cut to the best few finds what sorting everything finds."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from model.ranking import best_first, leading

FEW_VALUES = st.sampled_from([0.0, 0.25, 0.5, 1.0, -np.inf])
ANY_VALUES = st.one_of(FEW_VALUES, st.floats(0, 1))


def sorted_out(scores: np.ndarray, n: int) -> np.ndarray:
    order = np.lexsort((np.arange(scores.size), -scores))
    return order[np.isfinite(scores[order])][:n]


@given(
    st.one_of(hnp.arrays(np.float64, st.integers(0, 300), elements=e) for e in (FEW_VALUES, ANY_VALUES)),
    st.integers(1, 320),
)
def test_the_best_are_those_of_a_full_sort(scores, n):
    near = leading(scores, n)
    songs, found = best_first(near, scores[near], n)
    np.testing.assert_array_equal(songs, sorted_out(scores, n))
    np.testing.assert_array_equal(found, scores[songs])


def test_a_pattern_in_the_order_of_songs_hides_nothing():
    scores = np.tile(np.r_[0.1, np.linspace(0.2, 0.9, 99)], 1000)
    near = leading(scores, 10)
    songs, _ = best_first(near, scores[near], 10)
    np.testing.assert_array_equal(songs, np.arange(99, 1000, 100))


def test_few_are_left_of_many():
    scores = np.random.default_rng(0).random(100_000)
    assert leading(scores, 10).size == 10


def test_what_rounding_may_tie_is_kept_for_the_exact_comparison():
    scores = np.array([0.5, 0.5 - 1e-16, 0.5 + 1e-16, 0.4])
    assert leading(scores, 1).tolist() == [0, 1, 2]
