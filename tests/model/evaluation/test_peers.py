"""Each peer against its definition, written out as plainly as it can be."""

from __future__ import annotations

import builtins
from dataclasses import replace

import numpy as np
import pytest
from scipy import sparse

from model.evaluation import CannotRank, Metric, all_peers, evaluate
from model.evaluation.peers import (
    EASE,
    AudioCosine,
    Hybrid,
    ImplicitALS,
    ItemKNN,
    Popularity,
    SameArtist,
    TfidfSVD,
    ease,
)


def dense(songs):
    return songs.playlists.toarray()


def test_popularity_counts_playlists(made_up):
    ranked = Popularity().fit(made_up).rank(np.array([0]), 150)
    counts = dense(made_up).sum(axis=0)[ranked]
    assert (np.diff(counts) <= 0).all()
    assert sorted(ranked) == list(range(150))


def test_songs_of_the_same_artist_come_first_the_popular_ones_before(made_up):
    ranked = SameArtist().fit(made_up).rank(np.array([0, 3, 40]), 150)
    counts = dense(made_up).sum(axis=0)
    first, second, third = made_up.artists[0], made_up.artists[40], [made_up.artists[song] for song in ranked]
    assert third[:20] == [first] * 10 + [second] * 10
    assert (np.diff(counts[ranked[:10]]) <= 0).all()
    assert (np.diff(counts[ranked[20:]]) <= 0).all()


def test_artists_that_are_not_known_are_nobodys(made_up):
    unknown = replace(made_up, artists=None)
    np.testing.assert_array_equal(
        SameArtist().fit(unknown).rank(np.array([0]), 20), Popularity().fit(unknown).rank(np.array([0]), 20)
    )


def test_audio_is_compared_by_cosines_of_standardised_features(made_up):
    values = made_up.features.to_numpy()
    standard = (values - values.mean(axis=0)) / values.std(axis=0)
    directions = standard / np.linalg.norm(standard, axis=1, keepdims=True)
    expected = (directions @ directions[[3, 77]].T).mean(axis=1)
    with_gaps = replace(made_up, features=made_up.features.assign(nothing=np.nan))
    np.testing.assert_allclose(AudioCosine().fit(with_gaps).scores(np.array([3, 77])), expected, atol=1e-12)


def test_a_song_without_features_is_as_far_from_all(made_up):
    features = made_up.features.copy()
    features.iloc[5] = np.nan
    scores = AudioCosine().fit(replace(made_up, features=features)).scores(np.array([5]))
    assert (scores == 0).all()


def test_neighbours_are_the_largest_asymmetric_cosines(made_up):
    x = dense(made_up)
    counts = np.maximum(x.sum(axis=0), 1)
    similarity = (x.T @ x) / np.outer(counts**0.7, counts**0.3)
    np.fill_diagonal(similarity, 0)
    expected = similarity[[1, 99]].sum(axis=0)
    np.testing.assert_allclose(ItemKNN().fit(made_up).scores(np.array([1, 99])), expected)
    few = ItemKNN(n_neighbours=3).fit(made_up).scores(np.array([1]))
    assert np.count_nonzero(few) == 3
    assert few.sum() == pytest.approx(np.sort(similarity[1])[-3:].sum())


def test_neighbours_are_the_same_however_many_songs_are_taken_at_once(made_up, monkeypatch):
    at_once = ItemKNN(n_neighbours=5).fit(made_up).scores(np.array([140]))
    monkeypatch.setattr("model.evaluation.peers.neighbours.SONGS_AT_ONCE", 7)
    np.testing.assert_allclose(
        np.sort(ItemKNN(n_neighbours=5).fit(made_up).scores(np.array([140]))), np.sort(at_once)
    )


def test_ease_is_its_closed_form(made_up):
    x = dense(made_up)
    inverse = np.linalg.inv(x.T @ x + 20 * np.eye(150))
    b = -inverse / np.diag(inverse)
    np.fill_diagonal(b, 0)
    query = np.array([2, 8, 100])
    others = np.setdiff1d(np.arange(150), query)
    expected = b[query].sum(axis=0)
    found = EASE(penalty=20).fit(made_up).scores(query)
    np.testing.assert_allclose(found[others], expected[others], atol=1e-10)


def test_ease_says_where_memory_would_not_do(made_up, monkeypatch):
    monkeypatch.setattr(ease, "MOST_PLAYLISTS", 39)
    with pytest.raises(CannotRank) as why:
        EASE().fit(made_up)
    assert why.value.most_playlists == 39


def test_als_says_what_it_needs_where_it_is_not_installed(made_up, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.partition(".")[0] == "implicit":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(CannotRank) as why:
        ImplicitALS().fit(made_up)
    assert why.value.package == "implicit"


def test_what_the_hybrid_adds_is_artist_and_sound(made_up):
    nobodys = replace(made_up, playlists=sparse.csr_matrix((40, 150)))
    scores = Hybrid().fit(nobodys).scores(np.array([0]))
    same = [song for song in range(150) if made_up.artists[song] == made_up.artists[0]]
    sound = AudioCosine().fit(nobodys).scores(np.array([0]))
    np.testing.assert_allclose(scores, 0.1 * sound + 0.3 * np.isin(np.arange(150), same))


@pytest.mark.parametrize(
    "peer", [ItemKNN(), EASE(), TfidfSVD(), ImplicitALS(), Hybrid()], ids=lambda peer: peer.name
)
def test_each_strong_peer_finds_what_the_playlists_say(make_playlists, peer):
    """Who knows the taste of a playlist has 11 hidden songs among 15: .75 or so."""
    songs = make_playlists(n_playlists=80, tastes=8, per_taste=16)
    found = evaluate(songs, [], peers=[peer, Popularity()])
    if found.left_out:
        pytest.skip("implicit is not installed")
    for size in (1, 5, "half"):
        reached = found.outcome(peer.name, size).metrics[Metric.NDCG_10].value
        assert reached > 0.6
        assert reached > 3 * found.outcome("popularity", size).metrics[Metric.NDCG_10].value


def test_each_peer_ranks_every_song_once(made_up):
    for peer in all_peers(seed=0):
        try:
            fitted = peer.fit(made_up)
        except CannotRank:
            continue
        assert sorted(fitted.rank(np.array([3, 4]), 150)) == list(range(150)), peer.name
        assert fitted.rank(np.array([3]), 10).shape == (10,)
