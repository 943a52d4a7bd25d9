"""Intervals cover what they should, and pairs stay pairs."""

import numpy as np
import pytest

from model.evaluation.bootstrap import estimates


def test_the_interval_of_a_mean_is_that_of_the_normal_distribution_where_there_are_many():
    values = np.random.default_rng(0).normal(3, 2, (2_000, 1))
    (found,) = estimates(values, seed=0)
    spread = 1.96 * values.std() / np.sqrt(2_000)
    assert found.value == pytest.approx(values.mean())
    assert found.low == pytest.approx(values.mean() - spread, abs=0.15 * spread)
    assert found.high == pytest.approx(values.mean() + spread, abs=0.15 * spread)


def test_some_95_of_100_intervals_hold_the_truth():
    rng = np.random.default_rng(1)
    found = estimates(rng.exponential(1, (200, 300)), seed=0)
    assert 0.9 <= np.mean([each.low <= 1 <= each.high for each in found]) <= 0.99


def test_a_constant_difference_has_no_width_though_both_vary():
    first = np.random.default_rng(2).random(50)
    one, other, difference = estimates(np.column_stack([first, first - 0.1, np.full(50, 0.1)]), seed=0)
    assert one.high > one.low
    assert one.low - other.low == pytest.approx(0.1)  # drawn together
    assert (difference.low, difference.high) == pytest.approx((0.1, 0.1))


def test_the_same_seed_draws_the_same_and_one_playlist_is_enough():
    values = np.random.default_rng(3).random((30, 2))
    assert estimates(values, seed=4) == estimates(values, seed=4)
    assert estimates(values, seed=4) != estimates(values, seed=5)
    assert estimates(np.array([[0.5]]), seed=0)[0].low == 0.5
