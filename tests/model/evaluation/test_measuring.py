"""A method that knows the answers gets 1, one that knows nothing gets chance, and no trick gets more."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from scipy import sparse

from model.arrays import Positions
from model.evaluation import CannotRank, Metric, PresetRanker, Scope, TooFewPlaylists, evaluate
from model.evaluation.peers import ItemKNN, Popularity, Random
from model.evaluation.protocol import n_playlists_of
from model.inputs import TrainingSongs

Memberships = Collection[frozenset[str]]


@dataclass
class Scripted:
    """Ranks by a function of the songs that it was fitted on and of the query."""

    order: Callable[[TrainingSongs, Positions], Positions]
    name: str = "scripted"
    seen: list[TrainingSongs] = field(default_factory=list)

    def fit(self, songs: TrainingSongs) -> Scripted:
        self.seen.append(songs)
        self.songs = songs
        return self

    def rank(self, query: Positions, n: int) -> Positions:
        return self.order(self.songs, query)[:n]


def playlists_of(songs: TrainingSongs) -> list[frozenset[str]]:
    """The titles in each playlist."""
    return [frozenset(songs.titles[song] for song in row.indices) for row in songs.playlists.tocsr()]


def knowing(everything: TrainingSongs) -> Scripted:
    """A cheat: it has seen the tested playlists, and ranks first what is with the query in one of them."""
    truth = playlists_of(everything)

    def order(songs: TrainingSongs, query: Positions) -> Positions:
        learned = set(playlists_of(songs))
        shown = {songs.titles[song] for song in query}
        answer = next(playlist for playlist in truth if shown <= playlist and playlist not in learned)
        return np.argsort([title not in answer for title in songs.titles], kind="stable")

    return Scripted(order, "knowing")


def unlisted_first(songs: TrainingSongs, query: Positions) -> Positions:
    """A trick: songs that no training playlist has are likely to be hidden ones."""
    return np.argsort(n_playlists_of(songs.playlists) > 0, kind="stable")


def only_listed(songs: TrainingSongs) -> TrainingSongs:
    """Without the songs that are in no playlist at all, as most data sets are."""
    kept = np.flatnonzero(n_playlists_of(songs.playlists))
    return replace(
        songs,
        features=songs.features.iloc[kept],
        playlists=songs.playlists[:, kept],
        artists=[songs.artists[song] for song in kept],
        titles=[songs.titles[song] for song in kept],
    )


def values(found, method, size, metric, scope=Scope.ALL):
    return found.outcome(method, size, scope).metrics[metric].value


@pytest.fixture
def apart(made_up) -> TrainingSongs:
    """Playlists that share no song, so that a shown song gives its playlist away to who has seen it."""
    rows = np.zeros((6, 120))
    for playlist, row in enumerate(rows):
        row[playlist * 10 : playlist * 10 + 10] = 1
    return replace(
        made_up,
        features=made_up.features.iloc[:120],
        playlists=sparse.csr_matrix(rows),
        artists=made_up.artists[:120],
        titles=made_up.titles[:120],
        playlist_titles=None,
        playlist_owners=None,
    )


def test_who_knows_the_answers_gets_full_marks(apart):
    found = evaluate(apart, [knowing(apart)])
    for size in (1, 5, "half"):
        for metric in set(Metric) - {Metric.MRR}:
            assert values(found, "knowing", size, metric) == pytest.approx(1), (size, metric)
        assert values(found, "knowing", size, Metric.MRR) == 1
        assert found.hit_rate("knowing", size).found == 6


def test_who_knows_nothing_gets_chance(make_playlists):
    songs = make_playlists(n_playlists=400)
    found = evaluate(songs, [Random()])
    for size in (1, 5, "half"):
        hit = found.outcome("random", size)
        rate = hit.metrics[Metric.HIT_RATE_10]
        assert rate.low - 0.02 <= hit.chance <= rate.high + 0.02
        shown = {1: 1, 5: 5, "half": 6}[size]
        recall = values(found, "random", size, Metric.RECALL_100)
        assert recall == pytest.approx(100 / (150 - shown), abs=0.04)


def test_no_song_of_a_tested_playlist_is_learned_as_such(apart):
    watching = Scripted(lambda songs, _: np.arange(songs.n_songs), "watching")
    evaluate(apart, [watching], folds=6)
    everything = set(playlists_of(apart))
    assert len(watching.seen) == 6
    withheld = [everything - set(playlists_of(seen)) for seen in watching.seen]
    assert all(len(held_out) == 1 for held_out in withheld)
    for seen, (held_out,) in zip(watching.seen, withheld, strict=True):
        counts = dict(zip(seen.titles, n_playlists_of(seen.playlists), strict=True))
        popularity = dict(zip(seen.titles, seen.features["popularity"], strict=True))
        assert {counts[title] for title in held_out} == {0}
        assert {popularity[title] for title in held_out} == {0}


def test_to_be_in_no_other_playlist_gains_nothing_among_warm_songs_and_among_cold(make_playlists):
    songs = only_listed(make_playlists(n_playlists=60, tastes=20, per_taste=30, length=10))
    found = evaluate(songs, [Scripted(unlisted_first, "trick"), Random()])
    tricked = values(found, "trick", 1, Metric.NDCG_10)
    assert tricked > 1.5 * values(found, "random", 1, Metric.NDCG_10)  # which is why there are scopes
    for scope in (Scope.WARM, Scope.COLD):
        outcome = found.outcome("trick", 1, scope)
        by_chance = found.outcome("random", 1, scope)
        interval = outcome.metrics[Metric.NDCG_10]
        assert interval.low <= by_chance.metrics[Metric.NDCG_10].high
        assert by_chance.metrics[Metric.NDCG_10].low <= interval.high
        assert outcome.chance == by_chance.chance


def test_cold_is_not_asked_where_the_cold_songs_are_the_answer(apart):
    found = evaluate(only_listed(apart), [Scripted(unlisted_first, "trick")], folds=6)
    assert found.outcome("trick", 1, Scope.COLD) is None
    assert found.outcome("trick", 1, Scope.ALL) is not None


def test_the_order_of_the_file_breaks_no_tie(make_playlists):
    songs = make_playlists(n_playlists=200)
    in_order_of_playlists = np.argsort(-songs.playlists.toarray()[0], kind="stable")
    sorted_songs = replace(
        songs,
        features=songs.features.iloc[in_order_of_playlists],
        playlists=songs.playlists[:, in_order_of_playlists],
    )
    all_equal = Scripted(lambda s, _: np.arange(s.n_songs), "all equal")
    found = evaluate(sorted_songs, [all_equal])
    interval = found.outcome("all equal", 5).metrics[Metric.HIT_RATE_10]
    assert interval.low - 0.05 <= found.outcome("all equal", 5).chance <= interval.high + 0.05


def test_what_the_playlists_say_is_found_and_beats_popularity(make_playlists):
    songs = make_playlists(n_playlists=80, tastes=8, per_taste=16)
    found = evaluate(songs, [ItemKNN()], peers=[Popularity(), Random()])
    outcome = found.outcome("item-kNN", 5)
    assert outcome.best_peer == "popularity"
    assert outcome.against_best_peer.low > 0.3
    difference = outcome.metrics[Metric.NDCG_10].value - values(found, "popularity", 5, Metric.NDCG_10)
    assert outcome.against_best_peer.value == pytest.approx(difference)
    assert found.outcome("popularity", 5).against_best_peer is None


def test_coverage_is_the_share_of_songs_that_are_ever_answered(apart):
    always = Scripted(lambda songs, _: np.arange(songs.n_songs), "always the same")
    coverage = evaluate(apart, [always, Random()]).outcome("always the same", 1).coverage
    assert 10 / 120 <= coverage <= 16 / 120  # ten, and what moves up where one of them is shown


def test_a_preset_answers_as_the_bot_does(made_up):
    found = evaluate(made_up, [PresetRanker("classic")], peers=[Random()])
    assert values(found, "classic", "half", Metric.NDCG_10) > 2 * values(
        found, "random", "half", Metric.NDCG_10
    )
    (classic, random) = found.methods
    assert (classic.is_peer, random.is_peer) == (False, True)
    assert classic.fit_seconds > 0


def test_who_cannot_take_part_is_left_out_and_the_others_go_on(made_up):
    class Absent(Random):
        name = "absent"

        def fit(self, songs):
            raise CannotRank(package="nowhere")

    told = []
    found = evaluate(made_up, [Absent(), Random()], tell=told.append)
    assert [(out.name, out.package) for out in found.left_out] == [("absent", "nowhere")]
    assert [method.name for method in found.methods] == ["random"]
    assert {outcome.method for outcome in found.outcomes} == {"random"}
    assert [(each.fold, each.method) for each in told] == [
        (1, "absent"), (1, "random"), (2, "random"), (3, "random"), (4, "random"),
    ]  # fmt: skip


def test_a_song_ranked_twice_is_refused(made_up):
    with pytest.raises(ValueError, match="stutter ranks a song twice"):
        evaluate(made_up, [Scripted(lambda songs, _: np.array([1, 2, 1]), "stutter")])


def test_the_songs_shown_and_an_empty_answer_count_for_nothing(apart):
    echo = Scripted(lambda _, query: query, "echo")
    found = evaluate(apart, [echo, Scripted(lambda *_: np.empty(0, dtype=np.intp), "silent")])
    for method in ("echo", "silent"):
        assert values(found, method, 5, Metric.NDCG_100) == 0
        assert found.outcome(method, 5).coverage == 0


def test_the_same_seed_gives_the_same_numbers_and_another_gives_others(made_up):
    once, again, other = (evaluate(made_up, [ItemKNN()], seed=seed) for seed in (1, 1, 2))
    assert once.outcomes == again.outcomes
    assert once.outcomes != other.outcomes


def test_five_playlists_are_enough_and_one_is_not(make_playlists):
    found = evaluate(make_playlists(n_playlists=5), [ItemKNN()], folds=10)
    assert (found.folds, found.outcome("item-kNN", 1).queries) == (5, 5)
    plain = found.hit_rate("item-kNN")
    assert plain.playlists == 5
    assert plain.rate == plain.found / 5
    assert 0 < plain.chance < 1
    with pytest.raises(TooFewPlaylists):
        evaluate(make_playlists(n_playlists=1), [ItemKNN()])


def test_all_of_it_can_be_written_as_json(made_up):
    found = evaluate(made_up, [ItemKNN()], peers=[Random()], sizes=(5,))
    written = json.loads(json.dumps(found.as_dict()))
    assert written["outcomes"][0]["metrics"]["ndcg@10"]["value"] == values(
        found, "item-kNN", 5, Metric.NDCG_10
    )
    assert {outcome["scope"] for outcome in written["outcomes"]} <= {"all", "warm", "cold"}
    assert {outcome["size"] for outcome in written["outcomes"]} == {5}
