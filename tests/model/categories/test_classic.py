"""Names, labels and shares on factors small enough to check by eye."""

import numpy as np

from model import CategoryShare, WeightedFeature, category_sizes
from model.categories import category_names, category_of_songs, mix, strongest_features

COMPONENTS = np.array([[0.1, 0.9, 0.0], [0.5, 0.5, 0.2], [0.0, 0.0, 0.0]])
NAMES = ("energy", "key", "tempo")
FACTORS = np.array([[0.0, 1.0, 0.0], [0.6, 0.6, 0.0], [0.0, 0.0, 0.0]])


def test_a_component_is_named_by_its_largest_feature_and_names_may_repeat():
    assert category_names(COMPONENTS, NAMES) == ["key", "energy", "energy"]


def test_a_song_is_of_its_largest_factor_or_of_none():
    assert category_of_songs(FACTORS).tolist() == [1, 0, -1]


def test_sizes_count_every_category_and_no_song_of_none():
    assert category_sizes(category_of_songs(FACTORS), 3).tolist() == [1, 1, 0]
    assert category_sizes(np.array([], dtype=np.intp), 2).tolist() == [0, 0]


def test_strongest_features_keep_the_order_of_equals_and_leave_out_nothings():
    assert strongest_features(COMPONENTS[1], NAMES, 2) == (
        WeightedFeature("energy", 0.5),
        WeightedFeature("key", 0.5),
    )
    assert strongest_features(COMPONENTS[0], NAMES, 9) == (
        WeightedFeature("key", 0.9),
        WeightedFeature("energy", 0.1),
    )
    assert strongest_features(COMPONENTS[2], NAMES, 9) == ()


def test_a_mix_adds_up_to_one():
    names = category_names(COMPONENTS, NAMES)
    assert mix(FACTORS[1], names) == (CategoryShare(0, "key", 0.5), CategoryShare(1, "energy", 0.5))
    assert mix(FACTORS[2], names) == ()
