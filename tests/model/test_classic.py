"""What the preset learns: the seed's pipeline, and a defined answer where that pipeline has none."""

import warnings

import numpy as np
import pandas as pd
import pytest
from sklearn.decomposition import NMF
from sklearn.exceptions import ConvergenceWarning
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, Normalizer
from threadpoolctl import threadpool_info, threadpool_limits

import model.classic
from model import NMFRecommender, NoFeatures


def plain_pipeline(n_components: int = 7, random_state: int = 0):
    nmf = NMF(n_components, init="random", random_state=random_state, max_iter=100_000)
    return make_pipeline(MinMaxScaler(clip=True), nmf, Normalizer())


def columns_first(songs: pd.DataFrame) -> np.ndarray:
    """A table of several types lies so in memory; the last digits of products depend on it."""
    return np.asfortranarray(songs.to_numpy(dtype=float))


@pytest.mark.parametrize(
    ("n", "seed", "n_components"), [(30, 1, 2), (60, 2, 7), (150, 3, 5), (300, 4, 7), (40, 5, 20)]
)
def test_is_the_plain_pipeline_digit_for_digit(make_songs, n, seed, n_components):
    songs, new = make_songs(n, seed), make_songs(25, seed + 100)
    ours = NMFRecommender("classic", n_components=n_components, random_state=seed).fit(songs)
    plain = plain_pipeline(n_components, seed)
    with threadpool_limits(1):
        factors, folded_in = plain.fit_transform(columns_first(songs)), plain.transform(columns_first(new))
    np.testing.assert_array_equal(ours.factors_, factors)
    np.testing.assert_array_equal(ours.components_, plain[1].components_)
    np.testing.assert_array_equal(ours.transform(new), folded_in)
    assert (ours.reconstruction_err_, ours.n_iter_) == (plain[1].reconstruction_err_, plain[1].n_iter_)
    np.testing.assert_array_equal(ours.category_of_, factors.argmax(axis=1))
    assert ours.categories_ == [songs.columns[f] for f in plain[1].components_.argmax(axis=1)]


def test_learned_attributes_have_their_shapes(make_songs):
    fitted = NMFRecommender("classic", n_components=5).fit(make_songs(50))
    assert fitted.components_.shape == (5, 15)
    assert fitted.factors_.shape == (50, 5)
    assert fitted.factors_.dtype == fitted.components_.dtype == np.float64
    np.testing.assert_allclose(np.linalg.norm(fitted.factors_, axis=1), 1)
    assert len(fitted.categories_) == fitted.n_components_ == 5
    assert fitted.category_of_.shape == (50,)
    assert fitted.n_songs_trained_ == 50
    assert fitted.n_features_in_ == 15
    assert list(fitted.feature_names_in_) == list(make_songs(1).columns)
    assert fitted.nbytes >= fitted.factors_.nbytes + fitted.components_.nbytes
    assert fitted.converged_


def test_same_songs_and_seed_give_the_same_model(make_songs):
    first, second = (NMFRecommender("classic", random_state=3).fit(make_songs(80)) for _ in range(2))
    other = NMFRecommender("classic", random_state=4).fit(make_songs(80))
    np.testing.assert_array_equal(first.factors_, second.factors_)
    assert not np.array_equal(first.factors_, other.factors_)


def test_fit_leaves_its_input_alone(make_songs):
    songs = make_songs(40)
    songs.loc[3, "tempo"] = np.nan
    before = songs.copy()
    NMFRecommender("classic").fit(songs).extend(songs).transform(songs)
    pd.testing.assert_frame_equal(songs, before)


def test_fit_again_forgets_the_songs_before(make_songs):
    fitted = (
        NMFRecommender("classic")
        .fit(make_songs(40))
        .extend(make_songs(5, seed=1))
        .fit(make_songs(30, seed=2))
    )
    np.testing.assert_array_equal(
        fitted.factors_, NMFRecommender("classic").fit(make_songs(30, seed=2)).factors_
    )


def test_a_fit_that_fails_changes_nothing(make_songs):
    fitted = NMFRecommender("classic").fit(make_songs(40))
    before = fitted.factors_
    with pytest.raises(NoFeatures):
        fitted.fit(make_songs(0))
    assert fitted.factors_ is before
    assert fitted.recommend(0)[0].size == 10


def test_solver_runs_on_one_thread_and_gives_the_others_back(make_songs, monkeypatch):
    threads = []

    class Watched(NMF):
        def fit_transform(self, X, y=None, W=None, H=None):
            threads.extend(pool["num_threads"] for pool in threadpool_info())
            return super().fit_transform(X, y, W, H)

    monkeypatch.setattr(model.classic, "NMF", Watched)
    before = [pool["num_threads"] for pool in threadpool_info()]
    NMFRecommender("classic").fit(make_songs(20))
    assert set(threads) == {1}
    assert [pool["num_threads"] for pool in threadpool_info()] == before


def test_says_when_it_has_not_converged(make_songs):
    with pytest.warns(ConvergenceWarning):
        stopped = NMFRecommender("classic", max_iter=3).fit(make_songs(60))
    assert stopped.n_iter_ == 3
    assert not stopped.converged_


def test_fewer_songs_than_components(make_songs):
    fitted = NMFRecommender("classic", n_components=7).fit(make_songs(4))
    assert fitted.n_components_ == len(fitted.categories_) == 4
    assert fitted.factors_.shape == (4, 4)
    assert set(fitted.recommend(0)[0]) <= {1, 2, 3}


def test_components_count_only_songs_with_features(make_songs):
    songs = make_songs(9).astype(float)
    songs.loc[2:7] = np.nan
    assert NMFRecommender("classic", n_components=7).fit(songs).n_components_ == 3


def test_more_components_than_features(make_songs):
    fitted = NMFRecommender("classic", n_components=7).fit(make_songs(40)[["energy", "valence"]])
    assert fitted.components_.shape == (7, 2)
    assert fitted.recommend(0)[0].size == 10


def test_two_songs(make_songs):
    """Each feature that differs is 0 in one song and 1 in the other, so that they share nothing."""
    fitted = NMFRecommender("classic").fit(make_songs(2))
    songs, scores = fitted.recommend(0)
    assert fitted.n_components_ == 2
    assert songs.tolist() == [1]
    assert 0 <= scores[0] <= 1


def test_one_song_has_nothing_to_differ_from(make_songs):
    fitted = NMFRecommender("classic").fit(make_songs(1))
    assert (fitted.n_components_, fitted.category_of_.tolist()) == (1, [-1])
    assert not fitted.factors_.any()
    assert fitted.recommend(0)[0].size == 0
    fitted.extend(make_songs(3, seed=1))
    assert fitted.category_of_.tolist() == [-1] * 4


def test_alike_songs_are_as_one(make_songs):
    fitted = NMFRecommender("classic").fit(pd.concat([make_songs(1)] * 5))
    assert fitted.category_of_.tolist() == [-1] * 5


@pytest.mark.parametrize(
    "nothing",
    [
        pd.DataFrame(),
        pd.DataFrame(index=range(3)),
        pd.DataFrame({"energy": []}),
        pd.DataFrame({"energy": [np.nan, np.nan], "tempo": [None, None]}),
    ],
)
def test_no_song_with_features(nothing):
    with pytest.raises(NoFeatures, match="nothing to learn"):
        NMFRecommender("classic").fit(nothing)


def test_a_column_without_values_changes_nothing(make_songs):
    songs = make_songs(60)
    wider = songs.copy()
    wider.insert(4, "rating", np.nan)
    plain, with_column = NMFRecommender("classic").fit(songs), NMFRecommender("classic").fit(wider)
    np.testing.assert_array_equal(plain.factors_, with_column.factors_)
    assert with_column.n_features_in_ == 16
    assert not with_column.components_[:, 4].any()
    np.testing.assert_array_equal(plain.transform(make_songs(9, 7)), with_column.transform(make_songs(9, 7)))
    assert plain.categories_ == with_column.categories_


def test_songs_without_features_have_no_say_and_no_place(make_songs):
    songs = make_songs(60).astype(float)
    bare = pd.DataFrame(np.nan, index=range(2), columns=songs.columns)
    bare["listen"] = 1.0  # a constant says nothing of a song
    with_bare = NMFRecommender("classic").fit(pd.concat([songs[:30], bare, songs[30:]]))
    without = NMFRecommender("classic").fit(songs)
    np.testing.assert_array_equal(np.delete(with_bare.factors_, [30, 31], axis=0), without.factors_)
    assert with_bare.category_of_[30:32].tolist() == [-1, -1]
    assert not with_bare.factors_[30:32].any()
    assert with_bare.n_songs_trained_ == 62


def test_gaps_are_filled_with_the_median(make_songs):
    songs = make_songs(61).astype(float)
    gaps = songs.copy()
    gaps.loc[7, "tempo"] = np.nan
    filled = gaps.fillna({"tempo": gaps["tempo"].median()})
    np.testing.assert_array_equal(
        NMFRecommender("classic").fit(gaps).factors_, NMFRecommender("classic").fit(filled).factors_
    )


def test_no_warning_on_any_of_the_gaps(make_songs):
    songs = make_songs(30).astype(float)
    songs.iloc[::2, ::3] = np.nan
    songs["energy"] = np.nan
    songs.loc[4] = np.nan
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fitted = NMFRecommender("classic").fit(songs).extend(songs)
    assert np.isfinite(fitted.factors_).all()


@pytest.mark.parametrize("n_songs", [1, 20])
def test_folding_in(make_songs, n_songs):
    new = make_songs(n_songs, seed=5)
    fitted = NMFRecommender("classic").fit(make_songs(60))
    trained, factors = fitted.factors_.copy(), fitted.transform(new)
    np.testing.assert_allclose(np.linalg.norm(factors, axis=1), 1)
    np.testing.assert_array_equal(fitted.factors_, trained)
    fitted.extend(new)
    np.testing.assert_array_equal(fitted.factors_, np.vstack([trained, factors]))
    assert len(fitted.category_of_) == 60 + n_songs
    assert fitted.n_songs_trained_ == 60
    assert fitted.recommend(60)[0].size == 10
    assert 60 in fitted.recommend(0, n=100)[0]


def test_folding_in_nothing(make_songs):
    fitted = NMFRecommender("classic").fit(make_songs(60))
    assert fitted.transform(make_songs(0)).shape == (0, 7)
    assert len(fitted.extend(make_songs(0)).factors_) == 60


def test_company_moves_a_song_no_further_than_the_solver_stops_short(make_songs):
    fitted, new = NMFRecommender("classic").fit(make_songs(100)), make_songs(12, seed=5)
    alone = np.vstack([fitted.transform(new[i : i + 1]) for i in range(len(new))])
    np.testing.assert_allclose(alone, fitted.transform(new), atol=1e-3)


def test_values_beyond_the_trained_range_are_clipped(make_songs):
    songs, new = make_songs(60), make_songs(3, seed=5).astype(float)
    beyond = new.copy()
    beyond["tempo"], beyond["loudness"], beyond["listen"] = 1e6, -1e6, 0
    new["tempo"], new["loudness"] = songs["tempo"].max(), songs["loudness"].min()
    fitted = NMFRecommender("classic").fit(songs)
    np.testing.assert_array_equal(fitted.transform(beyond), fitted.transform(new))


def test_new_songs_without_features(make_songs):
    fitted, new = NMFRecommender("classic").fit(make_songs(60)), make_songs(3, seed=5).astype(float)
    factors = fitted.transform(new)
    bare = pd.concat([new, pd.DataFrame([{"listen": 1.0}])])
    np.testing.assert_array_equal(fitted.transform(bare), np.vstack([factors, np.zeros(7)]))
    assert not fitted.transform(pd.DataFrame({"title": ["Idea 1"]})).any()


def test_columns_are_matched_by_name(make_songs):
    fitted, new = NMFRecommender("classic").fit(make_songs(60)), make_songs(5, seed=5).astype(float)
    factors = fitted.transform(new)
    turned = new[new.columns[::-1]].assign(title="text that nobody asked for", rating=np.inf)
    np.testing.assert_array_equal(fitted.transform(turned), factors)
    np.testing.assert_array_equal(
        fitted.transform(new.drop(columns="energy")), fitted.transform(new.assign(energy=np.nan))
    )
