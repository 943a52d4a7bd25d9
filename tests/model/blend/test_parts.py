"""The parts of blend, each against what can be worked out by hand."""

import numpy as np
import pytest
from scipy import sparse

from model.artists import Artists
from model.blend.analogy import with_analogies
from model.blend.query import Query
from model.blend.together import learn_together
from model.blend.variety import varied
from model.blend.versions import base_title, version_groups
from model.blend.weights import DEFAULT_DIAL, Weights
from model.inputs import DIAL_MAX


@pytest.mark.parametrize(
    "title",
    [
        "Heroes",
        "Heroes - 2017 Remaster",
        "Heroes - Remastered",
        "Heroes (Live at Budokan)",
        "HEROES [Sped Up Version]",
        "heroes (slowed + reverb)",
        "Heroes - Radio Edit",
        "Heroes (feat. Somebody Else)",
        "Heroes feat. Somebody Else",
        "Heroes - Live in Berlin - 1977",
    ],
)
def test_versions_have_the_same_base_title(title):
    assert base_title(title) == "heroes"


@pytest.mark.parametrize(
    "title", ["Live and Let Die", "Mono", "(Live)", "Take On Me", "夜に駆ける", "Heroes - Part II"]
)
def test_titles_that_are_no_versions_stay_whole(title):
    assert base_title(title) == title.casefold()


def test_versions_share_an_artist_too():
    artists = Artists.of([["A"], ["a", "B"], ["b"], ["C"], [], []], 6)
    groups = version_groups(["x", "x", "x", "x", "x", ""], artists.matrix)
    assert groups[0] == groups[1] == groups[2]
    assert len({groups[0], groups[3], groups[4], groups[5]}) == 4


def test_songs_without_titles_stand_for_themselves():
    assert len(set(version_groups([""] * 4, Artists.of(None, 4).matrix).tolist())) == 4


def test_artists_are_compared_without_case_and_empty_names():
    artists = Artists.of([["Björk"], [" BJÖRK ", ""], ["x"], []], 4)
    assert artists.names == ("Björk", "x")
    assert artists.shares(np.array([0]), np.array([1.0])).tolist() == [1, 1, 0, 0]
    assert artists.in_common(np.array([0, 2]), 1) == ("Björk",)
    more = artists.extended([["X"], ["new"]], 2)
    assert more.names == ("Björk", "x", "new")
    assert more.shares(np.array([2]), np.array([-0.5])).tolist() == [0, 0, -0.5, 0, -0.5, 0]


def test_a_query_counts_each_song_once():
    query = Query.of(np.array([4, 2, 4]), None)
    assert query.songs.tolist() == [2, 4]
    np.testing.assert_allclose(query.weights, [1 / 3, 2 / 3])
    assert Query.of(np.arange(9), None).effective_length == pytest.approx(9)
    assert Query.of(np.array([0, 1]), np.array([1.0, -1.0])).effective_length == pytest.approx(2)


def test_factors_multiply_to_what_the_factorisation_rebuilds():
    rng = np.random.default_rng(0)
    playlists = sparse.csr_matrix((rng.random((30, 50)) < 0.2).astype(float))
    together = learn_together(playlists, 6, 0)
    W = together.weights
    rebuilt = W @ together.components
    np.testing.assert_allclose(
        together.factors @ together.factors.T, rebuilt @ rebuilt.T, atol=2e-3 * (rebuilt @ rebuilt.T).max()
    )


def test_pairs_are_asymmetric_cosines():
    playlists = sparse.csr_matrix(np.array([[1.0, 1, 0], [1, 1, 1], [0, 0, 1]]))
    together = learn_together(playlists, 2, 0)
    found = together.of_pairs(Query.of(np.array([0]), None))
    shared = {1: 2**-0.5 + 3**-0.5, 2: 3**-0.5}
    for song, weight in shared.items():
        assert found[song] == pytest.approx(2**-0.7 * weight * 2**-0.3, rel=1e-5)


def test_popularity_counts_as_far_as_counts_tell():
    even = learn_together(sparse.csr_matrix(np.eye(8)), 2, 0)
    assert even.excess == 0
    assert not even.popularity.any()
    hit = np.zeros((10, 100))
    hit[:, 0] = 1
    hit[np.arange(10), 1 + np.arange(10)] = 1
    together = learn_together(sparse.csr_matrix(hit), 2, 0)
    assert together.excess == pytest.approx(100 * 90 / (20 * 19) - 1)
    assert together.popularity[0] > together.popularity[1] > together.popularity[50] == 0


def test_a_further_song_is_as_long_as_its_playlists_however_few_its_member_has():
    """One member has ten playlists of a song and one has one; a song that came stands in the latter."""
    playlists = np.zeros((11, 12))
    playlists[np.arange(10), np.arange(10)] = 1
    playlists[:10, 10] = 1
    playlists[10, [0, 10]] = 1
    owners = [*["many"] * 10, "few"]
    together = learn_together(sparse.csr_matrix(playlists[:, :11]), 3, 0, owners=owners)
    playlists[10, 11] = 1
    further = together.extended(1, sparse.csr_matrix(playlists), owners)
    mean = (together.factors[[0, 10]].sum(axis=0)) / 3
    np.testing.assert_allclose(further.factors[11], mean, rtol=1e-5)


def test_no_playlists_at_all():
    together = learn_together(sparse.csr_matrix((0, 5)), 8, 0)
    query = Query.of(np.array([0]), None)
    assert not together.factors.any()
    assert not together.of_factors(query).any()
    assert together.knows(query) == 0


def test_songs_in_no_playlist_take_after_their_artists_and_their_like():
    factors = np.array([[1, 0], [0, 1], [0, 0], [0, 0], [0, 0]], dtype=np.float32)
    placed = np.array([True, True, False, False, False])
    artists = Artists.of([["a"], ["b"], ["a"], [], []], 5).matrix
    sound = np.array([[1, 0], [0, 1], [0, 0], [0, 1], [0, 0]], dtype=np.float32)
    filled = with_analogies(factors, placed, artists, sound)
    assert filled[2].tolist() == [0.5, 0]
    assert filled[3].tolist() == [0.25, 0.25]  # both songs that are heard are among its fifty
    assert filled[4].tolist() == [0, 0]


def test_a_repeated_artist_yields_to_one_nearly_as_good():
    artists = Artists.of([["a"], ["a"], ["a"], ["b"], ["c"]], 5).matrix
    songs, scores = np.arange(5), np.array([1.0, 0.99, 0.98, 0.95, 0.2])
    places = varied(songs, scores, 3, np.arange(5), artists, cost=0.05)
    assert places.tolist() == [0, 1, 3]
    assert varied(songs, scores, 3, np.arange(5), artists, cost=0).tolist() == [0, 1, 2]
    assert varied(songs, scores, 9, np.arange(5), artists, cost=1).tolist() == [0, 1, 2, 3, 4]
    assert varied(songs, scores, 9, np.zeros(5, dtype=int), artists, cost=0).tolist() == [0]


def test_the_dial_begins_at_the_default_weights():
    assert Weights.at(DEFAULT_DIAL) == Weights()
    places = [Weights.at(place) for place in np.linspace(0, DIAL_MAX, 21)]
    for falling in ("popularity", "artist", "together_pairs"):
        values = [getattr(weights, falling) for weights in places]
        assert values == sorted(values, reverse=True)
