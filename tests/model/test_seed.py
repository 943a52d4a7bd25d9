"""The seed's printed tables, to every digit it printed, on the songs it was printed from."""

import numpy as np
import pandas as pd
import pytest

from model import NMFRecommender, category_sizes
from tests.seed import (
    CATEGORY_SIZES,
    FEATURES,
    MOONLIGHT,
    NEAR_IDEA_1,
    OWN_SONGS,
    UNHEARD_NEAR_IDEA_1,
    UNHEARD_SONGS,
    needs_the_seeds_songs,
)

pytestmark = needs_the_seeds_songs


@pytest.fixture(scope="module")
def own_songs() -> pd.DataFrame:
    return pd.read_csv(OWN_SONGS).drop_duplicates("id").reset_index(drop=True)


@pytest.fixture(scope="module")
def unheard_songs() -> pd.DataFrame:
    return pd.read_csv(UNHEARD_SONGS).drop_duplicates("id").reset_index(drop=True)


@pytest.fixture(scope="module")
def seed(own_songs) -> NMFRecommender:
    return NMFRecommender("classic").fit(own_songs[FEATURES])


@pytest.fixture(scope="module")
def idea_1(own_songs) -> int:
    return own_songs["title"].tolist().index("Idea 1")


def test_the_songs_are_those_the_tables_were_printed_from(own_songs, unheard_songs):
    assert (len(own_songs), len(unheard_songs)) == (208, 1796)
    assert set(own_songs["listen"]) == {1}
    assert set(unheard_songs["listen"]) == {0}


def test_categories_and_their_sizes(seed):
    assert seed.categories_ == list(CATEGORY_SIZES)
    assert category_sizes(seed.category_of_, seed.n_components_).tolist() == list(CATEGORY_SIZES.values())


def test_moonlight_factors(seed, own_songs):
    moonlight = own_songs["title"].tolist().index("Moonlight")
    assert np.round(seed.factors_[moonlight], 6).tolist() == MOONLIGHT


def test_songs_near_idea_1(seed, own_songs, idea_1):
    songs, scores = seed.recommend(idea_1, n=len(NEAR_IDEA_1))
    titles = own_songs["title"][songs]
    assert list(zip(titles, np.round(scores, 6).tolist(), strict=True)) == NEAR_IDEA_1


def test_unheard_songs_near_idea_1(own_songs, unheard_songs, idea_1):
    extended = NMFRecommender("classic").fit(own_songs[FEATURES]).extend(unheard_songs[FEATURES])
    own = np.arange(len(own_songs))
    songs, scores = extended.recommend(idea_1, n=3, exclude=own)
    titles = unheard_songs["title"][songs - len(own_songs)]
    for title, score, (expected_title, expected_score) in zip(
        titles, scores, UNHEARD_NEAR_IDEA_1, strict=True
    ):
        assert title.startswith(expected_title)
        assert round(float(score), 4) == expected_score


def test_folding_in_leaves_the_scores_between_trained_songs(seed, own_songs, unheard_songs, idea_1):
    extended = NMFRecommender("classic").fit(own_songs[FEATURES]).extend(unheard_songs[FEATURES])
    unheard = np.arange(len(own_songs), len(own_songs) + len(unheard_songs))
    before, after = seed.recommend(idea_1, n=500), extended.recommend(idea_1, n=500, exclude=unheard)
    np.testing.assert_array_equal(before[0], after[0])
    np.testing.assert_array_equal(before[1], after[1])


def test_without_the_constant_column_another_optimum_comes_out(own_songs, idea_1):
    """Why the tables need `listen`: it says nothing, but shifts the random start."""
    without = NMFRecommender("classic").fit(own_songs[FEATURES].drop(columns="listen"))
    songs, scores = without.recommend(idea_1, n=1)
    assert own_songs["title"][songs[0]] == "dream river."
    assert round(float(scores[0]), 4) == 0.9898


def test_the_seeds_last_table_does_not_follow_from_folding_in(own_songs, unheard_songs, idea_1):
    extended = NMFRecommender("classic").fit(own_songs[FEATURES]).extend(unheard_songs[FEATURES])
    songs, _ = extended.recommend(idea_1, n=len(unheard_songs), exclude=np.arange(len(own_songs)))
    ranked = unheard_songs.loc[songs - len(own_songs)].reset_index(drop=True)
    as_it_was = ranked[(ranked["title"] == "As It Was") & (ranked["artist(s)"] == "Harry Styles")]
    assert as_it_was.index[0] + 1 == 766


def test_company_moves_a_folded_in_song_by_two_in_the_fourth_digit_at_most(seed, unheard_songs):
    """scikit-learn stops when a whole batch has settled, so a song alone comes out a little otherwise."""
    together = seed.transform(unheard_songs[FEATURES])[::60]
    alone = [seed.transform(unheard_songs[FEATURES][i : i + 1]) for i in range(0, len(unheard_songs), 60)]
    np.testing.assert_allclose(np.vstack(alone), together, rtol=0, atol=2e-4)
