"""Which words of titles may name a category, and which of them are typical."""

import numpy as np
import pytest
from scipy import sparse

from model.categories.words import title_words, typical, word_uses


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("My Favourite SONGS vol. 3", set()),
        ("Road-Trip 2019 & chill!!", {"road-trip", "chill"}),
        ("🎉❤️🔥", set()),
        ("ＲＡＰ / R&B", {"rap", "r&b"}),
        ("90s", {"90s"}),
        ("2017", set()),
        ("Été à la plage", {"été", "plage"}),
        ("лето", {"лето"}),
        ("夏の歌", {"夏の歌"}),
        ("हिन्दी गाने", {"हिन्दी", "गाने"}),
        ("", set()),
    ],
)
def test_words_that_may_say_what_a_playlist_is_about(title, words):
    assert title_words(title) - {"à"} == words


def test_a_word_counts_where_two_members_use_it():
    words, uses, support = word_uses(["sad rap", "rap", "sad", "rap"], [1, 2, 1, None])
    assert words == ("rap",)
    assert uses.toarray().tolist() == [[1, 1, 0, 1]]
    assert support.tolist() == [2]
    assert word_uses(["sad", "sad"], None)[0] == ("sad",)
    assert word_uses(["sad", "sad"], [None, None])[0] == ()


def test_typical_is_lift_times_the_root_of_support_and_each_label_is_used_once():
    mixes = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
    uses = sparse.csr_matrix(np.array([[1, 0, 0, 0], [1, 1, 0, 0], [1, 1, 1, 1], [0, 1, 1, 1]]))
    assert typical(uses, mixes, np.array([2.0, 3.0, 9.0, 2.0]), 2) == ((1, 0), (3,))
    assert typical(uses, mixes, np.array([2.0, 3.0, 9.0, 2.0]), 1) == ((1,), (3,))
    assert typical(sparse.csr_matrix((0, 4)), mixes, np.empty(0), 3) == ((), ())
