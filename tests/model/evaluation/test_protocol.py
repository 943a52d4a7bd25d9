"""What is hidden stays hidden: from playlists, popularity and the order of files."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy import sparse

from model.evaluation.protocol import (
    SIZES,
    Scope,
    TooFewPlaylists,
    in_random_order,
    n_folds,
    n_playlists_of,
    split,
)
from model.inputs import TrainingSongs


def of_rows(*rows: list[int]) -> TrainingSongs:
    """Songs without anything but playlists."""
    matrix = sparse.csr_matrix(np.array(rows, dtype=float))
    return TrainingSongs(pd.DataFrame({"energy": np.zeros(matrix.shape[1])}), matrix)


def test_every_playlist_is_tested_once_and_never_learned_from_then(made_up):
    tested = []
    for fold in split(made_up, 4, seed=0):
        learned = {tuple(row.indices) for row in fold.training.playlists}
        whole = {tuple(sorted([*query.shown, *query.hidden])) for query in fold.queries}
        assert not learned & whole
        assert len(learned) + len(whole) == 40
        tested.extend(whole)
    assert len(set(tested)) == 40


def test_what_is_known_of_playlists_stays_with_them(made_up):
    for fold in split(made_up, 4, seed=0):
        for row, title, owner in zip(
            fold.training.playlists, fold.training.playlist_titles, fold.training.playlist_owners, strict=True
        ):
            np.testing.assert_array_equal(row.toarray(), made_up.playlists[int(title)].toarray())
            assert owner == int(title) % 3


def test_a_query_shows_some_and_hides_the_rest_in_the_same_order_at_each_size(made_up):
    fold = next(split(made_up, 4, seed=0))
    for one, five, half in zip(*[iter(fold.queries)] * 3, strict=True):
        assert [query.size for query in (one, five, half)] == list(SIZES)
        assert [query.shown.size for query in (one, five, half)] == [1, 5, 6]
        orders = {(*query.shown, *query.hidden) for query in (one, five, half)}
        assert len(orders) == 1


def test_a_size_that_leaves_nothing_to_hide_is_not_asked():
    songs = of_rows([1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1], [0, 0, 1, 1, 1, 0], [1, 0, 0, 0, 0, 0])
    asked = [(q.size, q.shown.size, q.hidden.size) for fold in split(songs, 3, seed=0) for q in fold.queries]
    assert sorted(asked, key=str) == sorted(
        [(1, 1, 1), (1, 1, 2), (1, 1, 5), (5, 5, 1), ("half", 1, 1), ("half", 1, 2), ("half", 3, 3)], key=str
    )


def test_a_sample_asks_the_same_questions_as_all_do(made_up):
    def asked(n_tested: int | None) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
        parts = split(made_up, 4, seed=0, n_tested=n_tested)
        return {(tuple(query.shown), tuple(query.hidden)) for fold in parts for query in fold.queries}

    assert len(asked(3)) == 4 * 3 * len(SIZES)
    assert asked(3) < asked(None)


def test_what_is_left_out_of_a_sample_is_not_learned_from_either(made_up):
    for whole, sampled in zip(split(made_up, 4, seed=0), split(made_up, 4, seed=0, n_tested=1), strict=True):
        assert (whole.training.playlists != sampled.training.playlists).nnz == 0


@pytest.mark.parametrize("features", [{}, {"popularity": np.nan}])
def test_popularity_does_not_count_the_tested_playlists(made_up, features):
    songs = replace(made_up, features=made_up.features.assign(**features))
    for fold in split(songs, 4, seed=0):
        counted = n_playlists_of(fold.training.playlists)
        np.testing.assert_array_equal(fold.training.features["popularity"], counted)
        assert counted.sum() == 30 * 12
    assert songs.features.get("popularity") is None or songs.features["popularity"].isna().all()


def test_a_popularity_that_is_given_is_kept(made_up):
    songs = replace(made_up, features=made_up.features.assign(popularity=50.0))
    for fold in split(songs, 4, seed=0):
        assert (fold.training.features["popularity"] == 50).all()


def test_warm_songs_are_in_a_training_playlist_and_cold_ones_in_none():
    songs = of_rows([1, 1, 1, 0, 0], [0, 1, 1, 1, 0])
    for fold in split(songs, 2, seed=0):
        known = fold.training.playlists.toarray().ravel() > 0
        np.testing.assert_array_equal(fold.candidates(Scope.WARM), known)
        np.testing.assert_array_equal(fold.candidates(Scope.COLD), ~known)
        assert fold.candidates(Scope.ALL).all()


def test_an_entry_of_nought_is_no_membership():
    matrix = sparse.csr_matrix(np.array([[1.0, 1, 1, 0], [0, 1, 1, 1]]))
    matrix.data[0] = 0
    songs = TrainingSongs(pd.DataFrame({"energy": np.zeros(4)}), matrix)
    assert n_playlists_of(matrix).tolist() == [0, 2, 2, 1]
    assert all(
        0 not in [*query.shown, *query.hidden] for fold in split(songs, 2, seed=0) for query in fold.queries
    )


def test_songs_in_another_order_are_the_same_songs(made_up):
    shuffled = in_random_order(made_up, seed=3)
    assert shuffled.titles != made_up.titles
    before = [int(title) for title in shuffled.titles]
    assert [made_up.artists[song] for song in before] == shuffled.artists
    np.testing.assert_array_equal(made_up.features.to_numpy()[before], shuffled.features.to_numpy())
    np.testing.assert_array_equal(made_up.playlists[:, before].toarray(), shuffled.playlists.toarray())


def test_there_are_no_more_folds_than_playlists(make_playlists):
    assert n_folds(make_playlists(n_playlists=5), 10) == 5
    assert n_folds(make_playlists(n_playlists=5), 3) == 3
    assert n_folds(of_rows([1, 1, 0], [0, 1, 1], [1, 0, 0]), 10) == 2
    with pytest.raises(TooFewPlaylists):
        n_folds(of_rows([1, 1, 1], [1, 0, 0]), 4)
    with pytest.raises(ValueError, match="folds"):
        n_folds(make_playlists(), 1)
