"""Identities over a retraining, on songs few enough to follow by hand."""

import numpy as np

from model.categories.matching import CategoryChange, match


def test_categories_keep_their_identity_whatever_their_order():
    found = match(np.array([0, 0, 1, 1, -1]), np.array([1, 1, 0, 0, 0]), np.array([4, 7]), 8, 2)
    assert found.identities.tolist() == [7, 4]
    assert found.earlier.tolist() == [1, 0]
    assert found.changes == ()


def test_a_split_and_a_merge_are_told():
    old_of = np.array([0] * 10 + [1] * 6 + [2] * 5)
    new_of = np.array([0] * 6 + [1] * 4 + [2] * 11)
    found = match(old_of, new_of, np.array([3, 5, 6]), 9, 3)
    assert found.identities.tolist() == [3, 9, 5]
    assert found.changes == (CategoryChange((3,), (3, 9)), CategoryChange((5, 6), (5,)))


def test_a_category_of_other_songs_is_another_one():
    found = match(np.array([-1, -1, 0, 0, 0, 0]), np.array([0, 0, 0, 1, 1, 1]), np.array([0]), 5, 2)
    assert found.identities.tolist() == [5, 0]


def test_where_none_were_known_all_are_new():
    found = match(np.full(3, -1), np.array([0, 1, 1]), np.zeros(0, dtype=np.intp), 5, 2)
    assert found.identities.tolist() == [5, 6]
    assert found.changes == ()
