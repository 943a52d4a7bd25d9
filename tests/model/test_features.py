"""Tables as people have them: every numeric kind is read, and what cannot be read is refused by name."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from sklearn.preprocessing import MinMaxScaler

from model import NMFRecommender, NoFeatures, UnusableFeature
from model.features import FeatureScaler


@settings(deadline=None, max_examples=40)
@given(
    hnp.arrays(
        np.float64,
        st.tuples(st.integers(1, 20), st.integers(1, 5)),
        elements=st.floats(-1e6, 1e6).map(lambda value: round(value, 6)),
    )
)
def test_scale_is_scikit_learns(values):
    songs = pd.DataFrame(values)
    ours, theirs = FeatureScaler(), MinMaxScaler(clip=True)
    np.testing.assert_array_equal(ours.fit_transform(songs).values, MinMaxScaler().fit_transform(songs))
    theirs.fit(songs)
    beyond = songs * 1.5 - 3
    varying = np.ptp(values, axis=0) > 0
    np.testing.assert_array_equal(
        ours.transform(beyond).values[:, varying], theirs.transform(beyond)[:, varying]
    )


@settings(deadline=None, max_examples=40)
@given(
    hnp.arrays(
        np.float64,
        st.tuples(st.integers(1, 20), st.integers(1, 5)),
        elements=st.one_of(st.just(np.nan), st.floats(-1e6, 1e6)),
    )
)
def test_values_are_without_gaps_between_0_and_1(values):
    songs, scaler = pd.DataFrame(values), FeatureScaler()
    if np.isnan(values).all():
        with pytest.raises(NoFeatures):
            scaler.fit_transform(songs)
        return
    fitted, again = scaler.fit_transform(songs), scaler.transform(songs)
    np.testing.assert_array_equal(fitted.known, again.known)
    assert fitted.known.any()
    assert not fitted.known[np.isnan(values).all(axis=1)].any()
    assert (again.values >= 0).all()
    assert (again.values <= 1).all()
    np.testing.assert_allclose(fitted.values[fitted.known], again.values[again.known], atol=1e-9)


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([1, 2, 4], dtype="int16"),
        pd.Series([1, 2, 4], dtype="Int64"),
        pd.Series([1, 2, 4], dtype="float32"),
        pd.Series([1, 2, 4], dtype=object),
    ],
)
def test_every_kind_of_number_is_read(column):
    assert FeatureScaler().fit_transform(pd.DataFrame({"key": column})).values.ravel().tolist() == [
        0,
        1 / 3,
        1,
    ]


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([1, None, 4], dtype="Int64"),
        pd.Series([1, None, 4], dtype="Float64"),
        pd.Series([1, None, 4], dtype=object),
        pd.Series([1, pd.NA, 4], dtype=object),
        pd.Series([1.0, np.nan, 4.0]),
    ],
)
def test_every_kind_of_gap_is_a_gap(column):
    scaled = FeatureScaler().fit_transform(pd.DataFrame({"key": column}))
    assert scaled.known.tolist() == [True, False, True]


def test_flags_are_numbers():
    scaled = FeatureScaler().fit_transform(pd.DataFrame({"explicit": [True, False]}))
    assert scaled.values.ravel().tolist() == [1, 0]


@pytest.mark.parametrize(
    "column",
    [
        ["quiet", "loud"],
        ["0.5", "0.7"],
        [0.5, "0.7"],
        [1 + 2j, 0],
        pd.to_datetime(["2026-11-22", "2026-11-23"]),
        [[1], [2]],
    ],
)
def test_what_is_not_a_number_is_refused_by_name(column):
    songs = pd.DataFrame({"energy": [0.1, 0.2], "mood": column})
    with pytest.raises(UnusableFeature, match="'mood' is not a column of numbers") as refused:
        NMFRecommender("classic").fit(songs)
    assert refused.value.feature == "mood"


@pytest.mark.parametrize("infinity", [np.inf, -np.inf])
def test_infinities_are_refused_by_name(make_songs, infinity):
    fitted, songs = NMFRecommender("classic").fit(make_songs(20)), make_songs(20)
    songs.loc[3, "tempo"] = infinity
    for use in (NMFRecommender("classic").fit, fitted.transform, fitted.extend):
        with pytest.raises(UnusableFeature, match="'tempo' holds an infinite value"):
            use(songs)
    assert len(fitted.factors_) == 20


def test_a_range_wider_than_a_float_is_refused():
    with pytest.raises(UnusableFeature, match="'tempo' spans more"):
        FeatureScaler().fit_transform(pd.DataFrame({"tempo": [-1.7e308, 1.7e308]}))


@pytest.mark.parametrize("names", [["key", "energy", "key"], [1, "energy", "1"]])
def test_two_columns_of_one_name_are_refused(names):
    songs = pd.DataFrame(np.eye(3), columns=names)
    with pytest.raises(UnusableFeature, match="names more than one column"):
        NMFRecommender("classic").fit(songs)


def test_repeated_index_labels_do_not_matter(make_songs):
    songs = make_songs(30)
    relabelled = songs.set_axis([0] * 30)
    np.testing.assert_array_equal(
        NMFRecommender("classic").fit(songs).factors_, NMFRecommender("classic").fit(relabelled).factors_
    )


def test_numbered_columns_are_named_by_their_numbers():
    fitted = NMFRecommender("classic", n_components=2).fit(
        pd.DataFrame(np.random.default_rng(0).random((10, 3)))
    )
    assert fitted.feature_names_in_.tolist() == ["0", "1", "2"]
    assert set(fitted.categories_) <= {"0", "1", "2"}


def test_features_must_be_a_table():
    with pytest.raises(TypeError, match="pandas DataFrame"):
        NMFRecommender("classic").fit(np.eye(3))
    with pytest.raises(TypeError, match="pandas DataFrame"):
        NMFRecommender("classic").fit(pd.DataFrame(np.eye(3))).transform(np.eye(3))


def test_a_constant_beside_left_out_songs_only_is_not_learned():
    songs = pd.DataFrame({"energy": [0.1, 0.9, np.nan], "listen": [np.nan, np.nan, 1.0]})
    scaler = FeatureScaler()
    scaled = scaler.fit_transform(songs)
    assert scaled.known.tolist() == [True, True, False]
    assert scaler.observed_.tolist() == [True, False]
    assert scaled.values.shape == (3, 1)
