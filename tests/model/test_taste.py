"""What profiles, groups and balanced playlists promise, on made-up members."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from scipy import sparse

from model.taste import (
    HALF_LIFE,
    LARGEST_SHARE,
    THUMB,
    THUMB_HALF_LIFE,
    Listening,
    Profile,
    Thumbs,
    balanced_rows,
    likeness,
    profile,
    reciprocal_ranks,
    similarity,
    taste_vector,
)

owners = st.lists(st.none() | st.integers(1, 12), min_size=1, max_size=60)


def listening(*rows: tuple[int, int, bool, float]) -> Listening:
    """Songs with plays, whether they are liked, and ages."""
    songs, plays, liked, ages = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Listening(
        np.array(songs, dtype=np.intp),
        np.array(plays, dtype=np.int64),
        np.array(liked, dtype=bool),
        np.array(ages, dtype=np.float64),
    )


def thumbs(*rows: tuple[int, int, float]) -> Thumbs:
    """Songs with verdicts and ages."""
    songs, verdicts, ages = zip(*rows, strict=True) if rows else ((), (), ())
    return Thumbs(
        np.array(songs, dtype=np.intp),
        np.array(verdicts, dtype=np.float64),
        np.array(ages, dtype=np.float64),
    )


def weights(heard: Listening, said: Thumbs) -> dict[int, float]:
    found = profile(heard, said)
    return dict(zip(found.songs.tolist(), found.weights.tolist(), strict=True))


def test_a_song_in_one_playlist_weighs_1_and_liked_or_played_ones_weigh_more():
    found = weights(listening((4, 0, False, 0), (2, 0, True, 0), (9, 127, False, 0)), thumbs())
    assert found == pytest.approx({2: 2, 4: 1, 9: 7})


def test_playlists_of_one_song_add_up_below_their_number():
    one = weights(listening((0, 0, False, 0)), thumbs())[0]
    three = weights(listening(*[(0, 0, False, 0)] * 3), thumbs())[0]
    assert one < three < 3 * one


@given(plays=st.integers(1, 10_000), more=st.integers(1, 10_000))
def test_the_first_plays_say_the_most(plays, more):
    before, then, last = (
        weights(listening((0, times, False, 0)), thumbs())[0]
        for times in (plays, plays + more, plays + 2 * more)
    )
    assert 0 < last - then < then - before


def test_what_is_in_a_playlist_counts_half_after_its_half_life():
    fresh, old = (2 ** weights(listening((0, 0, False, age)), thumbs())[0] - 1 for age in (0, HALF_LIFE))
    assert old == pytest.approx(fresh / 2)


def test_thumbs_add_or_turn_against_a_song_and_fade():
    heard = listening((0, 15, False, 0), (1, 15, False, 0))
    found = weights(heard, thumbs((0, 1, 0), (1, -1, 0), (2, 1, 0), (3, -1, 0)))
    assert found[0] == pytest.approx(4 + THUMB)
    assert found[1] == found[3] < 0
    assert found[2] == pytest.approx(THUMB)
    assert -found[3] < found[2]
    later = weights(heard, thumbs((0, 1, 90), (1, -1, 90), (2, 1, 90), (3, -1, 90)))
    assert later[0] == pytest.approx(4 + THUMB / 2)
    assert later[1] == pytest.approx((4 + found[1]) / 2)
    assert later[3] == pytest.approx(found[3] / 2)


def test_verdicts_fade_by_half_lives_and_never_beyond_what_was_said():
    said = thumbs((0, 1, 0), (1, -1, THUMB_HALF_LIFE), (2, 1, 2 * THUMB_HALF_LIFE), (3, -1, -5))
    np.testing.assert_allclose(said.faded, [1, -0.5, 0.25, -1])


def test_a_thumb_of_somebody_with_a_thousand_songs_still_counts():
    heard = listening(*[(song, 0, False, 0) for song in range(1000)])
    assert weights(heard, thumbs((1000, 1, 0)))[1000] == pytest.approx(30)


def test_nothing_heard_and_nothing_said_is_an_empty_profile():
    found = profile(listening(), thumbs())
    assert found.songs.tolist() == []
    assert found.weights.tolist() == []


SCORES = hnp.arrays(
    np.float64,
    st.tuples(st.integers(1, 6), st.integers(1, 30)),
    elements=st.sampled_from([0.0, 0.1, 0.5, 2.0]),
)


def group(scores):
    return reciprocal_ranks(scores).sum(axis=0)


@given(SCORES, st.randoms())
def test_a_group_does_not_ask_who_comes_first_or_on_which_scale_they_score(scores, random):
    order = list(range(len(scores)))
    random.shuffle(order)
    scaled = scores[order] * np.arange(1, len(scores) + 1)[:, None]
    np.testing.assert_allclose(group(scaled), group(scores))


@given(SCORES)
def test_a_song_that_everybody_puts_before_another_comes_before_it(scores):
    together = group(scores)
    for song in range(scores.shape[1]):
        before = (scores[:, [song]] > scores).all(axis=0)
        assert (together[song] > together[before]).all()


@given(SCORES)
def test_one_member_alone_hears_their_own_order(scores):
    np.testing.assert_array_equal(np.sign(np.diff(group(scores[:1]))), np.sign(np.diff(scores[0])))


def test_a_song_that_one_loves_and_one_finds_fair_beats_what_nobody_minds():
    one, other = np.linspace(1, 0, 1000), np.linspace(0, 1, 1000)
    assert group(np.stack([one, other])).argmax() in {0, 999}


def test_who_cannot_tell_songs_apart_leaves_the_order_to_others():
    together = group(np.array([[0.0, 0.0, 0.0], [0.1, 0.3, 0.2]]))
    assert np.argsort(-together).tolist() == [1, 2, 0]


def test_likeness_is_the_cosine_between_0_and_1():
    vectors = np.array([[1.0, 0.0], [3.0, 3.0], [-1.0, 0.0], [0.0, 0.0]])
    half = 0.5**0.5
    np.testing.assert_allclose(
        similarity(vectors), [[1, half, 0, 0], [half, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0]], atol=1e-15
    )


def shares(owned, factors, row_weights=None):
    """What each member's playlists count, of all members'."""
    counts = factors * (np.ones(len(owned)) if row_weights is None else row_weights)
    members = {one for one in owned if one is not None}
    total = sum(count for owner, count in zip(owned, counts, strict=True) if owner is not None)
    return {
        member: sum(count for owner, count in zip(owned, counts, strict=True) if owner == member) / total
        for member in members
    }


@given(owners, st.data())
def test_no_member_counts_for_more_than_their_part_and_all_together_for_what_they_did(owned, data):
    row_weights = data.draw(
        st.none() | hnp.arrays(np.float64, len(owned), elements=st.floats(0.01, 1000)), label="weights"
    )
    factors = balanced_rows(owned, row_weights)
    found = shares(owned, factors, row_weights)
    bound = max(LARGEST_SHARE, 2 / max(len(found), 1))
    assert all(share <= bound + 1e-9 for share in found.values())
    plain = np.ones(len(owned)) if row_weights is None else row_weights
    of_members = np.array([owner is not None for owner in owned])
    assert (factors[of_members] * plain[of_members]).sum() == pytest.approx(plain[of_members].sum())
    assert (factors[~of_members] == 1).all()
    assert (factors > 0).all()


@given(owners)
def test_who_brings_more_never_counts_for_less_and_each_of_their_playlists_never_for_more(owned):
    factors = balanced_rows(owned)
    factor_of = dict(zip(owned, factors, strict=True))
    found = shares(owned, factors)
    for one in found:
        assert {factor for owner, factor in zip(owned, factors, strict=True) if owner == one} == {
            factor_of[one]
        }
        for other in found:
            if owned.count(one) >= owned.count(other):
                assert found[one] >= found[other] - 1e-9
                assert factor_of[one] <= factor_of[other] + 1e-9


def test_playlists_count_as_the_square_root_of_their_number():
    owned = ["mara"] * 4 + ["theo"] * 9 + ["ines"] * 9
    assert shares(owned, balanced_rows(owned)) == pytest.approx({"mara": 2 / 8, "theo": 3 / 8, "ines": 3 / 8})


def test_a_flood_is_cut_to_a_quarter_and_the_others_keep_their_proportions():
    owned = [member for member in range(1, 9) for _ in range(member**2)] + ["flood"] * 100_000
    found = shares(owned, balanced_rows(owned))
    assert found.pop("flood") == pytest.approx(0.25)
    assert found == pytest.approx({member: 0.75 * member / 36 for member in range(1, 9)})


def test_one_member_alone_two_members_and_pools_are_left_to_be_what_they_are():
    assert balanced_rows(["mara", "mara"]).tolist() == [1, 1]
    assert balanced_rows([None, None]).tolist() == [1, 1]
    assert balanced_rows([]).shape == (0,)
    two = ["mara"] * 9 + ["theo"]
    assert shares(two, balanced_rows(two)) == pytest.approx({"mara": 3 / 4, "theo": 1 / 4})


def test_a_taste_is_where_its_songs_point_whatever_their_length():
    factors = np.array([[3, 0], [0, 0.1], [0, 0]], dtype=np.float32)
    vector = taste_vector(factors, Profile(np.array([0, 1, 2]), np.array([1.0, 2.0, 5.0])))
    np.testing.assert_allclose(vector, [1, 2])
    nothing = Profile(np.array([], dtype=np.intp), np.array([]))
    assert taste_vector(factors, nothing).tolist() == [0, 0]


def test_members_are_alike_by_factors_and_by_artists_and_few_factors_say_little():
    def taste(*songs: int) -> Profile:
        return Profile(np.array(songs), np.ones(len(songs)))

    # Songs 0 to 3 point one way, the others another; every two are of one artist, of the last nobody knows.
    few = np.array([[1.0, 0]] * 4 + [[0, 1.0]] * 4)
    many = np.hstack([few, np.zeros((8, 78))])
    played_by = sparse.csr_matrix(
        np.array([[1, 0, 0]] * 2 + [[0, 1, 0]] * 2 + [[0, 0, 1]] * 2 + [[0] * 3] * 2)
    )
    others = [taste(0, 1), taste(1), taste(2, 3), taste(4, 5), taste(6)]
    assert likeness(taste(0, 1), others, few, played_by) == pytest.approx([1, 1, 2 / 22, 0, 0])
    assert likeness(taste(0, 1), others, many, played_by) == pytest.approx([1, 1, 0.8, 0, 0])
    assert likeness(taste(6), others, few, played_by) == pytest.approx([0, 0, 0, 1, 1])
