"""What categories are called and why a song is answered with, in words."""

from __future__ import annotations

import pytest

from bot.messages import Messages
from bot.recommender.changes import NamedChange, as_json, from_json
from bot.recommender.wording import category_in_words, feature_in_words, reason
from bot.store.servers import MODEL_FEATURES
from model.categories import CategoryName
from model.explaining import Explanation, Source
from model.sound import DirectedFeature


@pytest.fixture(scope="module")
def messages() -> Messages:
    return Messages()


def explained(*, playlists: int = 0, artists: tuple[str, ...] = (), **shares: float) -> Explanation:
    every = {source: shares.get(source.value, 0.0) for source in Source}
    features = (DirectedFeature("loudness", False), DirectedFeature("acousticness", True))
    return Explanation(sum(every.values()), every, features, artists, playlists)


@pytest.mark.parametrize("feature", MODEL_FEATURES)
@pytest.mark.parametrize("end", ["high", "low"])
def test_each_end_of_a_feature_has_a_word_of_its_own(messages: Messages, feature: str, end: str) -> None:
    other = {"high": "low", "low": "high"}[end]
    word = category_in_words(CategoryName("features", (f"{feature}:{end}",)), messages)
    assert ":" not in word
    assert word != category_in_words(CategoryName("features", (f"{feature}:{other}",)), messages)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (CategoryName("features", ("loudness:low", "acousticness:high")), "quiet, acoustic"),
        (CategoryName("words", ("edm", "summer")), "edm, summer"),
        (CategoryName("artists", ("AC & DC",), 2), "AC & DC (2)"),
        (CategoryName("features", ("key & tempo",)), "musical key & fast"),
        (CategoryName("features", ()), "a bit of everything"),
    ],
)
def test_a_category_is_called_by_its_parts(messages: Messages, name: CategoryName, words: str) -> None:
    assert category_in_words(name, messages) == words


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (explained(artist=1.0, artists=("Kim",)), "same artist"),
        (explained(sound=1.0), "both quiet, acoustic"),
        (explained(popularity=1.0), "in many playlists here"),
        (explained(artist=1.0, sound=2.0, artists=("Kim",)), "both quiet, acoustic, same artist"),
        (explained(sound=10.0, popularity=0.1), "both quiet, acoustic"),
        (explained(), ""),
        (explained(popularity=-1.0), ""),
    ],
)
def test_what_speaks_most_for_a_song_is_said_first(messages: Messages, why: Explanation, words: str) -> None:
    assert reason(why, messages) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "in 1 playlist together"), (12, "in 12 playlists together"), (0, "in playlists of the same kind")],
)
def test_playlists_are_counted(messages: Messages, count: int, words: str) -> None:
    shares = {source: float(source is Source.PLAYLISTS) for source in Source}
    assert reason(Explanation(1.0, shares, (), (), count), messages) == words


def test_changes_come_back_as_they_were_kept() -> None:
    old, new = CategoryName("words", ("edm",)), CategoryName("features", ("energy:high",), 2)
    kept = [{"old": [vars(old)], "new": [vars(new), vars(old)]}]
    assert from_json(kept) == (NamedChange((old,), (new, old)),)


def test_a_first_model_has_no_changes() -> None:
    assert as_json(None, None) == ()


@pytest.mark.parametrize("feature", MODEL_FEATURES)
def test_every_feature_has_a_name_that_people_use(messages: Messages, feature: str) -> None:
    assert feature_in_words(feature, messages) != feature
    assert feature_in_words(f"{feature} & valence", messages).endswith(" & cheerful")
