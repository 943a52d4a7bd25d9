"""The preset blend as a caller meets it: what it answers with, from whatever is known."""

import io
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy import sparse

from model import ModelFormatError, NMFRecommender
from model.blend import BlendModel
from model.explaining import Source
from model.persistence import read
from tests.model.blend.conftest import N_KINDS, Server, made_up


def of_kind(server: Server, recommender: NMFRecommender, songs: range, n: int = 10) -> float:
    """The share of answers that are of the kind asked for; a fifth by chance."""
    answers = [(song, recommender.recommend(song, n)[0]) for song in songs]
    return float(np.mean([(server.kind[found] == server.kind[song]).mean() for song, found in answers]))


def nothing_of(features: pd.DataFrame) -> pd.DataFrame:
    return features * np.nan


def test_answers_are_of_the_kind_asked_for(server, fitted):
    assert of_kind(server, fitted, range(0, 300, 7)) > 0.95


@pytest.mark.parametrize(
    "missing",
    [
        {"features": None},
        {"playlists": None},
        {"artists": None},
        {"features": None, "artists": None},
        {"playlists": None, "artists": None},
        {"features": None, "playlists": None},
    ],
    ids=" and ".join,
)
def test_does_without_what_is_missing(server, missing):
    known = {name: nothing_of(server.features) if name == "features" else None for name in missing}
    recommender = server.fitted(**known, titles=None)
    assert of_kind(server, recommender, range(40), n=5) > 0.75


def test_a_table_without_columns_will_do(server):
    recommender = server.fitted(features=pd.DataFrame(index=range(300)))
    assert of_kind(server, recommender, range(40)) > 0.9


@pytest.mark.parametrize("entry", [-1.0, np.nan, np.inf])
def test_a_playlist_cannot_hold_less_than_nothing_of_a_song(server, entry):
    playlists = server.playlists.copy()
    playlists.data[5] = entry
    with pytest.raises(ValueError, match="none missing"):
        server.fitted(playlists=playlists)


@pytest.mark.parametrize("kind", [bool, np.int8, np.float32, sparse.csr_array, sparse.coo_matrix])
def test_playlists_of_any_kind_say_the_same(server, fitted, kind):
    playlists = kind(server.playlists) if kind in {sparse.csr_array, sparse.coo_matrix} else None
    recommender = server.fitted(playlists=server.playlists.astype(kind) if playlists is None else playlists)
    np.testing.assert_array_equal(recommender.recommend(4)[0], fitted.recommend(4)[0])


def test_one_playlist_of_one_member(server):
    recommender = server.fitted(playlists=server.playlists[:1])
    songs, scores = recommender.recommend(int(server.playlists[:1].indices[0]), 5)
    assert len(songs) == 5
    assert np.isfinite(scores).all()


def test_a_single_song():
    recommender = NMFRecommender().fit(pd.DataFrame({"energy": [0.5]}), titles=["alone"])
    assert len(recommender.recommend(0)[0]) == 0


def test_nothing_known_of_the_song_and_nothing_popular_gives_nothing():
    features = pd.DataFrame({"energy": [np.nan, 0.2, 0.4, 0.9]})
    recommender = NMFRecommender(n_categories=2).fit(features, artists=[[], ["a"], ["a"], ["b"]])
    assert len(recommender.recommend(0)[0]) == 0
    assert recommender.recommend(1)[0].tolist() == [2, 3]
    assert recommender.explain(1, 3).shares[Source.SOUND] < 0  # it sounds the other way


def test_never_what_was_asked_for_or_barred(fitted):
    songs, scores = fitted.recommend([3, 8], n=50, exclude=[13, 18])
    assert not {3, 8, 13, 18} & set(songs.tolist())
    assert len(set(songs.tolist())) == 50
    assert (np.diff(scores) <= 0).all()


def test_everything_barred_gives_nothing(fitted):
    songs, scores = fitted.recommend(0, exclude=np.ones(300, dtype=bool))
    assert songs.size == scores.size == 0


def test_a_song_disliked_pulls_the_answer_away(server, fitted):
    liked, disliked = 0, 1  # of different kinds
    both = fitted.recommend([liked, disliked], 30)[0]
    against = fitted.recommend([liked, disliked], 30, weights=[1.0, -1.0])[0]
    assert (server.kind[both] == 1).sum() > (server.kind[against] == 1).sum() == 0


def test_weights_are_shares_so_their_size_does_not_matter(fitted):
    small, large = (fitted.recommend([2, 7], 10, weights=w) for w in ([1, 3], [10, 30]))
    np.testing.assert_array_equal(small[0], large[0])
    np.testing.assert_allclose(small[1], large[1])


@pytest.mark.parametrize("weights", [[1.0], [0.0, 0.0], [np.nan, 1.0], ["a", "b"]])
def test_weights_that_do_not_fit(fitted, weights):
    with pytest.raises(ValueError, match=r"number|could not"):
        fitted.recommend([0, 1], weights=weights)


@pytest.mark.parametrize("adventurous", [-1, 10.5, float("nan")])
def test_a_dial_has_two_ends(fitted, adventurous):
    with pytest.raises(ValueError, match="adventurous"):
        fitted.recommend(0, adventurous=adventurous)


def test_classic_has_no_dial(server):
    with pytest.raises(ValueError, match="classic"):
        NMFRecommender("classic").fit(server.features).recommend(0, adventurous=5)


def test_further_along_the_dial_answers_are_less_popular_and_by_others(server, fitted):
    counts = np.bincount(server.playlists.indices, minlength=300)
    popularity, same_artist = [], []
    for adventurous in (0, 3, 6, 10):
        found = {song: fitted.recommend(song, adventurous=adventurous)[0] for song in range(60)}
        popularity.append(np.mean([counts[songs].mean() for songs in found.values()]))
        pairs = [(server.artists[a] == server.artists[b]) for a, songs in found.items() for b in songs]
        same_artist.append(np.mean(pairs))
    assert popularity[0] >= popularity[1] > popularity[3]
    assert same_artist[1] > same_artist[2] > same_artist[3]


def test_versions_of_a_song_come_once(server):
    titles = list(server.titles)
    titles[5], titles[10] = "song 0 - Remastered 2011", "Song 0 (Live)"
    artists = [list(names) for names in server.artists]
    artists[5] = artists[10] = artists[0]
    recommender = server.fitted(titles=titles, artists=artists)
    assert not {5, 10} & set(recommender.recommend(0, 100)[0].tolist())
    assert len({0, 5, 10} & set(recommender.recommend(15, 280)[0].tolist())) == 1


def test_explanations_add_up_to_the_score(server, fitted):
    for asked, adventurous in ((0, None), ([0, 5, 9], 7), ([1, 6], 0)):
        songs, scores = fitted.recommend(asked, 20, adventurous=adventurous)
        for song, score in zip(songs, scores, strict=True):
            why = fitted.explain(asked, int(song), adventurous=adventurous)
            assert sum(why.shares.values()) == pytest.approx(why.score, abs=1e-9)
            assert why.score == pytest.approx(score, abs=1e-6)


def test_an_explanation_names_what_ties_two_songs(server, fitted):
    counts = np.asarray((server.playlists.T @ server.playlists).todense())
    why = fitted.explain(0, 30)  # the same kind and artist
    assert why.artists == tuple(server.artists[0]) == tuple(server.artists[30])
    assert why.playlists == counts[0, 30] > 0
    assert why.shares[Source.ARTIST] > 0
    assert why.shares[Source.PLAYLISTS] > 0
    quantiles = server.features.rank(pct=True)
    for end in why.features:
        assert all((quantiles[end.feature][song] > 0.5) == end.high for song in (0, 30))
    stranger = fitted.explain(0, 1)
    assert stranger.artists == ()
    assert stranger.shares[Source.ARTIST] == 0


def test_what_ties_is_said_of_the_song_asked_for_and_not_of_what_turns_the_answer(fitted):
    """Song 5 is by another artist of the same kind; it has half the weight."""
    by_its_artist = fitted.explain([0, 5], 35, weights=[1.0, 0.5])
    assert by_its_artist.artists == ()
    assert by_its_artist.playlists == fitted.explain(0, 35).playlists
    assert by_its_artist.shares[Source.ARTIST] > 0


def test_scores_of_all_songs_are_those_that_answers_are_ranked_by(fitted):
    every = fitted.scores([0, 5], weights=[2, 1])
    songs, scores = fitted.recommend([0, 5], 20, weights=[2, 1])
    np.testing.assert_array_equal(every[songs], scores)


def test_a_match_is_a_percentile_of_pairs_of_songs(fitted):
    pairs = np.concatenate([np.delete(fitted.scores(song), song) for song in range(0, 300, 7)])
    matches = fitted.match(pairs)
    assert matches.min() >= 0
    assert matches.max() <= 99.9
    assert (matches >= 90).mean() == pytest.approx(0.1, abs=0.01)
    assert (np.diff(fitted.match(np.sort(pairs))) >= 0).all()
    best = [fitted.match(fitted.recommend(song)[1]) for song in range(0, 300, 7)]
    assert np.min(best) > 75


def test_the_same_songs_and_seed_give_the_same_answers(server):
    first, second = server.fitted(), server.fitted()
    for song in range(0, 300, 31):
        one, two = first.recommend(song), second.recommend(song)
        np.testing.assert_array_equal(one[0], two[0])
        np.testing.assert_array_equal(one[1], two[1])


def test_playlists_of_counts_weigh_what_was_played_more():
    features = pd.DataFrame(index=range(6))
    plays = sparse.csr_matrix(np.array([[1.0, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1], [1, 9, 1, 0, 0, 0]]))
    recommender = NMFRecommender(n_categories=2).fit(features, plays)
    assert recommender.recommend(0, 2)[0].tolist() == [1, 2]


def test_one_member_with_many_playlists_does_not_tilt_the_server(server):
    """A hundred lists of one pair, where all others put the first of it with its own kind."""
    pair = np.zeros((100, 300))
    pair[:, [0, 1]] = 1  # songs of different kinds
    playlists = sparse.vstack([server.playlists, sparse.csr_matrix(pair)], format="csr")
    owners = [*range(60), *["flooder"] * 100]
    kinds = []
    for playlist_owners in (None, owners):
        recommender = server.fitted(playlists=playlists, playlist_owners=playlist_owners, artists=None)
        kinds.append(server.kind[recommender.recommend(0, 10)[0]])
    assert (kinds[1] == 0).sum() >= 9 > (kinds[0] == 0).sum()


class TestKeeping:
    def test_answers_are_the_same_after_loading(self, fitted):
        file = io.BytesIO()
        fitted.save(file)
        file.seek(0)
        loaded = NMFRecommender.load(file)
        for asked in (0, [4, 9, 11]):
            for mine, theirs in zip(fitted.recommend(asked), loaded.recommend(asked), strict=True):
                np.testing.assert_array_equal(mine, theirs)
        assert loaded.explain(0, 30) == fitted.explain(0, 30)
        assert loaded.categories_ == fitted.categories_
        np.testing.assert_array_equal(loaded.category_of_, fitted.category_of_)

    def test_what_is_kept_of_each_song_is_of_single_precision(self, fitted):
        file = io.BytesIO()
        fitted.save(file)
        file.seek(0)
        arrays = read(file).arrays
        assert {arrays[name].dtype for name in ("factors", "heard", "playlists_data")} == {
            np.dtype(np.float32)
        }

    @pytest.mark.parametrize(
        "name", ["factors", "heard", "playlists_columns", "artists_starts", "base_titles", "category_mixes"]
    )
    def test_arrays_that_do_not_fit_are_refused(self, fitted, name):
        file = io.BytesIO()
        fitted.save(file)
        file.seek(0)
        archive = read(file)
        damaged = replace(archive, arrays={**archive.arrays, name: archive.arrays[name][:-1]})
        with pytest.raises(ModelFormatError):
            BlendModel.restored(damaged)


class TestKeepingUp:
    def test_a_further_song_is_answered_for_at_once(self, server):
        known = 290
        recommender = server.fitted(
            features=server.features[:known],
            playlists=server.playlists[:, :known],
            artists=server.artists[:known],
            titles=server.titles[:known],
        )
        before = [recommender.category_of_.copy(), recommender.factors_.copy()]
        recommender.extend(
            server.features[known:],
            server.artists[known:],
            titles=server.titles[known:],
            playlists=server.playlists,
        )
        assert of_kind(server, recommender, range(known, 300)) > 0.9
        np.testing.assert_array_equal(recommender.category_of_[:known], before[0])
        np.testing.assert_array_equal(recommender.factors_[:known], before[1])
        assert recommender.n_songs_trained_ == known

    def test_a_further_song_of_which_only_its_playlist_is_known(self, server):
        recommender = server.fitted(
            features=nothing_of(server.features)[:299],
            playlists=server.playlists[:, :299],
            artists=None,
            titles=None,
        )
        together = sparse.csr_matrix((np.ones(4), (np.zeros(4), [0, 5, 10, 299])), (1, 300))
        playlists = sparse.vstack([server.playlists, together], format="csr")
        recommender.extend(nothing_of(server.features)[299:], playlists=playlists)
        found = recommender.recommend(299)[0]
        assert {0, 5, 10} <= set(found.tolist())
        assert (server.kind[found] == 0).sum() > 5

    def test_transform_places_songs_without_changing_the_model(self, server, fitted):
        before = len(fitted.factors_)
        assert fitted.transform(server.features[:4]).shape == (4, fitted.n_components_)
        assert len(fitted.factors_) == before

    def test_a_retraining_starts_from_the_last_model(self, server):
        last = server.fitted()
        grown = made_up(n_songs=300, n_playlists=66)
        again = NMFRecommender(n_categories=N_KINDS).fit(
            grown.features,
            grown.playlists,
            grown.artists,
            titles=grown.titles,
            earlier=last,
            was=np.arange(300),
        )
        assert again.found_.identities.tolist() == last.found_.identities.tolist()
        assert again.categories_ == last.categories_
        assert (again.category_of_ == last.category_of_).mean() > 0.9
        assert of_kind(grown, again, range(0, 300, 7)) > 0.95

    def test_learned_anew_categories_are_known_again_by_their_songs_alone(self, server):
        last = server.fitted()
        labels = np.where(np.arange(300) % 3 > 0, last.found_.labels + 20, -1)
        labels[last.found_.labels == 0] = -1
        anew = server.fitted(labels=labels, n_identities=40)
        np.testing.assert_array_equal(anew.factors_, last.factors_)
        known = labels >= 0
        assert (anew.found_.labels[known] == labels[known]).all()
        assert set(anew.found_.labels[last.found_.labels == 0].tolist()) == {40}
        assert anew.found_.n_identities == 41

    @pytest.mark.parametrize("labels", [[0, 1], np.full(300, 7), np.full(300, -2), np.zeros(300)])
    def test_labels_must_fit(self, server, labels):
        with pytest.raises(ValueError, match="which of 7 categories"):
            NMFRecommender().fit(server.features, labels=labels, n_identities=7)

    def test_more_components_than_before_begin_anew(self, server):
        few = server.fitted(playlists=server.playlists[:4])
        more = NMFRecommender(n_categories=N_KINDS).fit(
            server.features, server.playlists, server.artists, earlier=few, was=np.arange(300)
        )
        assert more.n_components_ == 59
        assert of_kind(server, more, range(0, 300, 7)) > 0.95

    @pytest.mark.parametrize("was", [None, [0, 1], np.full(300, 300), np.zeros(300)])
    def test_where_songs_stood_must_fit(self, server, fitted, was):
        with pytest.raises(ValueError, match="earlier model"):
            NMFRecommender().fit(server.features, earlier=fitted, was=was)
