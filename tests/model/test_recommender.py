"""Questions to a model: what is never in an answer, how it is ordered, and how a mistake ends."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse
from sklearn.exceptions import NotFittedError

from model import NMFRecommender
from model.categories import CategoryShare, WeightedFeature

N_TRAINED, N_FOLDED_IN, BARE = 60, 20, (7, 33)
N_SONGS = N_TRAINED + N_FOLDED_IN
positions = st.integers(0, N_SONGS - 1)


@pytest.fixture(scope="module")
def fitted(make_songs) -> NMFRecommender:
    songs = make_songs(N_TRAINED).astype(float)
    songs.loc[list(BARE)] = np.nan
    return NMFRecommender("classic", n_components=5).fit(songs).extend(make_songs(N_FOLDED_IN, seed=1))


@settings(deadline=None)
@given(
    asked=st.lists(positions, min_size=1, max_size=6),
    excluded=st.lists(positions, max_size=N_SONGS),
    n=st.integers(1, N_SONGS + 5),
    as_mask=st.booleans(),
)
def test_an_answer_is_what_sorting_the_mean_scores_gives(fitted, asked, excluded, n, as_mask):
    mask = np.isin(np.arange(N_SONGS), excluded)
    songs, scores = fitted.recommend(asked, n, mask if as_mask else excluded)
    known = [song for song in asked if song not in BARE]
    allowed = (
        np.setdiff1d(np.arange(N_SONGS), [*asked, *excluded, *BARE]) if known else np.empty(0, dtype=int)
    )
    assert len(songs) == len(set(songs)) == min(n, allowed.size)
    assert np.isin(songs, allowed).all()
    assert (np.diff(scores) <= 0).all()
    assert ((scores >= 0) & (scores <= 1 + 1e-12)).all()
    if known:
        means = (fitted.factors_ @ fitted.factors_[known].T).mean(axis=1)
        np.testing.assert_allclose(scores, means[songs], atol=1e-12)
        np.testing.assert_allclose(scores, -np.sort(-means[allowed])[:n], atol=1e-12)


@settings(deadline=None, max_examples=10)
@given(st.permutations(range(15)))
def test_the_order_of_columns_does_not_matter_to_a_fitted_model(fitted, make_songs, order):
    new = make_songs(8, seed=2)
    np.testing.assert_array_equal(fitted.transform(new.iloc[:, list(order)]), fitted.transform(new))


def test_answers_are_plain_arrays(fitted):
    songs, scores = fitted.recommend(0, n=4)
    assert songs.dtype == np.intp
    assert scores.dtype == np.float64
    assert songs.shape == scores.shape == (4,)


@pytest.mark.parametrize(
    "asked", [3, [3], (3,), np.int32(3), np.array([3], dtype=np.uint8), pd.Series([3]), range(3, 4)]
)
def test_one_song_may_come_in_any_form(fitted, asked):
    np.testing.assert_array_equal(fitted.recommend(asked)[0], fitted.recommend(3)[0])


@pytest.mark.parametrize(
    "exclude", [[4, 5], {4, 5}, (4, 5), np.array([4, 5]), pd.Series([4, 5]), {4: "a", 5: "b"}.keys()]
)
def test_excluded_songs_may_come_in_any_form(fitted, exclude):
    assert not np.isin(fitted.recommend(3, n=100, exclude=exclude)[0], [4, 5]).any()


@pytest.mark.parametrize("nothing", [None, [], set(), np.zeros(N_SONGS, dtype=bool)])
def test_nothing_excluded(fitted, nothing):
    assert len(fitted.recommend(3, n=100, exclude=nothing)[0]) == N_SONGS - len(BARE) - 1


def test_everything_excluded(fitted):
    songs, scores = fitted.recommend(3, exclude=range(N_SONGS))
    assert (songs.size, scores.size) == (0, 0)


@pytest.mark.parametrize("asked", [BARE[0], list(BARE)])
def test_asking_for_songs_without_features(fitted, asked):
    songs, scores = fitted.recommend(asked)
    assert (songs.size, scores.size, songs.dtype, scores.dtype) == (0, 0, np.intp, np.float64)


def test_songs_without_features_have_no_say(fitted):
    np.testing.assert_array_equal(fitted.recommend([3, BARE[0]])[1], fitted.recommend(3)[1])


@pytest.mark.parametrize("copies", [11, 100, 1027])
def test_of_equal_songs_the_first_comes_first(make_songs, copies):
    """Whatever a matrix product's last digits say of a row by its place."""
    fitted = NMFRecommender("classic", n_components=3).fit(make_songs(20))
    fitted.extend(pd.concat([make_songs(1, seed=3)] * copies))
    fitted.factors_[20:] = fitted.factors_[20]
    songs, scores = fitted.recommend(20, n=copies)
    copies_found = songs[np.isin(songs, np.arange(20, 20 + copies))]
    assert (np.diff(copies_found) == 1).all()
    assert len(set(scores[songs >= 20])) == 1


@pytest.mark.parametrize("n", [0, -1])
def test_n_below_1(fitted, n):
    with pytest.raises(ValueError, match="n must be at least 1"):
        fitted.recommend(0, n=n)


@pytest.mark.parametrize("n", [2.5, "3", None])
def test_n_not_whole(fitted, n):
    with pytest.raises(TypeError, match="n must be a whole number"):
        fitted.recommend(0, n=n)


@pytest.mark.parametrize("asked", [-1, N_SONGS, [0, N_SONGS]])
def test_a_song_that_is_not_there(fitted, asked):
    with pytest.raises(IndexError, match=f"the model knows songs 0 to {N_SONGS - 1}"):
        fitted.recommend(asked)
    with pytest.raises(IndexError, match="no excluded song"):
        fitted.recommend(0, exclude=[asked] if isinstance(asked, int) else asked)


@pytest.mark.parametrize("asked", [1.0, [True], "Idea 1", None])
def test_a_song_that_is_no_number(fitted, asked):
    with pytest.raises(TypeError, match="whole number"):
        fitted.recommend(asked)


def test_no_song_at_all(fitted):
    with pytest.raises(ValueError, match="at least one song"):
        fitted.recommend([])
    with pytest.raises(ValueError, match="shape"):
        fitted.recommend([[1], [2]])


def test_a_mask_of_another_size(fitted):
    with pytest.raises(ValueError, match=f"each of the {N_SONGS} songs"):
        fitted.recommend(0, exclude=np.zeros(N_SONGS - 1, dtype=bool))


def test_nothing_works_before_a_fit(make_songs, tmp_path):
    unfitted = NMFRecommender("classic")
    for use in (
        lambda: unfitted.recommend(0),
        lambda: unfitted.transform(make_songs(1)),
        lambda: unfitted.extend(make_songs(1)),
        lambda: unfitted.save(tmp_path / "model.npz"),
        lambda: unfitted.mix(0),
        lambda: unfitted.strongest_features(0),
    ):
        with pytest.raises(NotFittedError, match="call fit first"):
            use()
    assert unfitted.nbytes == 0
    assert not hasattr(unfitted, "factors_")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("parameters", "error", "sentence"),
    [
        ({"preset": None}, TypeError, "preset must be a name"),
        ({"preset": "jazz"}, ValueError, "no preset 'jazz'; there is: blend, classic"),
        ({"n_components": 0}, ValueError, "n_components must be at least 1"),
        ({"n_components": 2.5}, TypeError, "n_components must be a whole number"),
        ({"random_state": -1}, ValueError, "random_state must be at least 0"),
        ({"random_state": 2**32}, ValueError, "random_state must be at most"),
        ({"random_state": None}, TypeError, "random_state must be a whole number"),
        ({"max_iter": 0}, ValueError, "max_iter must be at least 1"),
    ],
)
def test_parameters_out_of_range(parameters, error, sentence):
    with pytest.raises(error, match=sentence):
        NMFRecommender(**parameters)


def test_says_how_it_was_made():
    assert repr(NMFRecommender("classic", n_components=3)) == (
        "NMFRecommender(preset='classic', n_components=3, random_state=0, n_categories=7, max_iter=100000)"
    )


def test_playlists_and_artists_of_the_right_shape_change_nothing(make_songs):
    songs = make_songs(20)
    playlists = sparse.random(5, 20, density=0.3, format="csr", random_state=0)
    with_both = NMFRecommender("classic").fit(songs, playlists, [["Gibran Alcocer"]] * 19 + [[]])
    np.testing.assert_array_equal(with_both.factors_, NMFRecommender("classic").fit(songs).factors_)


@pytest.mark.parametrize(
    ("given", "error", "sentence"),
    [
        (
            {"playlists": sparse.csr_matrix((5, 19))},
            ValueError,
            r"playlists x 20 songs, but their shape is \(5, 19\)",
        ),
        ({"playlists": np.zeros((5, 20))}, TypeError, "scipy sparse matrix"),
        ({"artists": [["Joji"]] * 19}, ValueError, "each of the 20 songs, not 19"),
        ({"artists": ["Joji"] * 20}, ValueError, "artists of song 0 must be a sequence of names, not 'Joji'"),
        ({"artists": [["Joji"]] * 19 + [[None]]}, ValueError, "artists of song 19"),
        ({"artists": [["Joji"]] * 19 + [None]}, ValueError, "artists of song 19"),
    ],
)
def test_playlists_and_artists_that_do_not_fit(make_songs, given, error, sentence):
    with pytest.raises(error, match=sentence):
        NMFRecommender("classic").fit(make_songs(20), **given)


def test_strongest_features_of_a_component(fitted):
    for component, name in enumerate(fitted.categories_):
        strongest = fitted.strongest_features(component, n=20)
        assert strongest[0] == WeightedFeature(name, fitted.components_[component].max())
        assert [f.weight for f in strongest] == sorted((f.weight for f in strongest), reverse=True)
        assert all(f.weight > 0 for f in strongest)
        assert fitted.strongest_features(component) == strongest[:3]
    for component in (-1, 5):
        with pytest.raises(IndexError, match=f"no category {component}"):
            fitted.strongest_features(component)
    with pytest.raises(ValueError, match="n must be at least 1"):
        fitted.strongest_features(0, n=0)


def test_mix_of_a_song(fitted):
    shares = fitted.mix(0)
    assert isinstance(shares[0], CategoryShare)
    assert shares[0].category == fitted.category_of_[0]
    assert shares[0].name == fitted.categories_[shares[0].category]
    assert sum(share.share for share in shares) == pytest.approx(1)
    assert [s.share for s in shares] == sorted((s.share for s in shares), reverse=True)
    assert fitted.mix(BARE[0]) == ()
    with pytest.raises(IndexError):
        fitted.mix(N_SONGS)
