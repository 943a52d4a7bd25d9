"""What a list for one or several promises, on made-up likings."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.mixing import APART, mixed, shuffled
from model.taste import reciprocal_ranks


def versions(n: int) -> np.ndarray:
    return np.arange(n)


@given(st.integers(0, 2**32 - 1), st.integers(1, 60))
def test_one_alone_gets_the_order_of_their_liking(seed, n):
    scores = np.random.default_rng(seed).random(40)
    found = mixed(reciprocal_ranks(scores[None]), n, versions(40))
    assert found == np.argsort(-scores)[:n].tolist()


@given(st.integers(0, 2**32 - 1), st.integers(1, 14))
def test_nobody_is_met_twice_in_ten_songs_and_the_list_ends_where_only_such_are_left(seed, n_artists):
    rng = np.random.default_rng(seed)
    artists = [frozenset(rng.integers(n_artists, size=rng.integers(0, 3)).tolist()) for _ in range(60)]
    found = mixed(reciprocal_ranks(rng.random((2, 60))), 60, versions(60), artists)
    for at, place in enumerate(found):
        lately = set().union(*(artists[other] for other in found[max(0, at - APART + 1) : at]))
        assert lately.isdisjoint(artists[place])
    lately = set().union(*(artists[other] for other in found[-APART + 1 :]))
    assert all(not lately.isdisjoint(artists[left]) for left in set(range(60)) - set(found))


def test_one_version_of_a_song_is_enough():
    found = mixed(reciprocal_ranks(np.array([[5.0, 4, 3, 2, 1]])), 5, np.array([0, 0, 1, 1, 2]))
    assert found == [0, 2, 4]


def test_two_who_agree_do_not_crowd_a_third_out():
    alike, other = np.arange(100.0), -np.arange(100.0)
    scores = np.stack([alike, alike, other])
    ranks = np.argsort(np.argsort(-scores, axis=1), axis=1)
    first_ten = mixed(reciprocal_ranks(scores), 10, versions(100))
    by_fusion = np.argsort(-reciprocal_ranks(scores).sum(axis=0))[:10]
    assert (ranks[2, by_fusion] < 10).sum() == 0
    assert (ranks[2, first_ten] < 10).sum() == 3
    assert (ranks[0, first_ten] < 10).sum() == 7


def test_chance_moves_songs_a_little_and_the_best_stay_near_the_top():
    liked = reciprocal_ranks(-np.arange(500.0)[None])[0]
    kept, orders = [], set()
    for day in range(50):
        order = np.argsort(-shuffled(liked, np.random.default_rng(day).gumbel(size=500)))
        kept.append(len(set(order[:10].tolist()) & set(range(10))))
        orders.add(tuple(order[:10].tolist()))
    assert len(orders) > 45
    assert 7.5 < np.mean(kept) < 9.5
