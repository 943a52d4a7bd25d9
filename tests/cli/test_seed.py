"""The seed's printed tables through the command line, with and without songs that nobody has heard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.shell import cratedigger
from tests.seed import (
    CATEGORY_SIZES,
    MOONLIGHT,
    NEAR_IDEA_1,
    OWN_SONGS,
    UNHEARD_NEAR_IDEA_1,
    UNHEARD_SONGS,
    needs_the_seeds_songs,
)

POOLS = ["pop", "mood", "dance/electronic", "r&b", "dance", "jazz", "classical"]

pytestmark = needs_the_seeds_songs

Ask = Callable[..., Any]

EVERY_HOME = pytest.mark.parametrize("home", ["alone", "pool after", "pool before"])
WITH_POOL = pytest.mark.parametrize("home", ["pool after", "pool before"])
SERVER = ("--server", 1)


@pytest.fixture(scope="module")
def homes(elsewhere: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A data directory for each way in which the songs came, as no song is stored twice in one."""
    own, pool = (OWN_SONGS,), (UNHEARD_SONGS, "--pool", "*")
    homes = {}
    for name, brought in {"alone": [own], "pool after": [own, pool], "pool before": [pool, own]}.items():
        homes[name] = tmp_path_factory.mktemp("seed")
        for file, *options in brought:
            (report,) = bring(homes[name], file, *options)["imports"]
            assert report["with_features"] == report["songs"] == (1796 if options else 208)
            assert report["pools"] == (POOLS if options else [])
        trained = cratedigger("train", *SERVER, "--preset", "classic", "--data", homes[name])
        assert trained.code == 0
    return homes


def bring(home: Path, *arguments: object) -> Any:
    return cratedigger("import", *arguments, *SERVER, "--member", 11, "--data", home, "--json").json


@pytest.fixture
def ask(homes: dict[str, Path]) -> Ask:
    return lambda home, *arguments: cratedigger(*arguments, *SERVER, "--data", homes[home], "--json").json


@EVERY_HOME
def test_songs_near_idea_1_to_all_printed_digits(ask, home):
    results = ask(home, "recommend", "Idea 1", "-n", 100)["results"]
    own = [(result["title"], round(result["score"], 6)) for result in results if result["pool"] is None]
    assert own[: len(NEAR_IDEA_1)] == NEAR_IDEA_1


@EVERY_HOME
def test_categories_in_order_with_their_counts(ask, home):
    categories = ask(home, "categories")["categories"]
    assert {category["name"]: category["songs"] for category in categories} == CATEGORY_SIZES
    assert [category["name"] for category in categories] == list(CATEGORY_SIZES)


@EVERY_HOME
def test_the_mix_of_moonlight_to_all_printed_digits(ask, home):
    mix = ask(home, "categories", "--song", "Moonlight")["mix"]
    assert [round(part["weight"], 6) for part in mix] == MOONLIGHT
    assert [part["name"] for part in mix] == list(CATEGORY_SIZES)


@WITH_POOL
def test_the_member_hears_of_pool_songs_alone(ask, home):
    results = ask(home, "recommend", "Idea 1", "--member", 11, "-n", 50)["results"]
    assert len(results) == 50
    assert {result["pool"] for result in results} <= set(POOLS)
    for result, (title, _) in zip(results, UNHEARD_NEAR_IDEA_1, strict=False):
        assert result["title"].startswith(title)


def test_a_member_alone_with_their_songs_is_shown_what_to_revisit(ask):
    answer = ask("alone", "recommend", "Idea 1", "--member", 11, "-n", 9)
    assert answer["results"] == []
    assert [(song["title"], round(song["score"], 6)) for song in answer["revisit"]] == NEAR_IDEA_1


def test_the_second_import_of_a_file_changes_nothing(ask, homes):
    before = ask("pool after", "recommend", "Idea 1", "-n", 20)
    (again,) = bring(homes["pool after"], OWN_SONGS)["imports"]
    assert (again["songs"], again["new_songs"]) == (208, 0)
    assert ask("pool after", "recommend", "Idea 1", "-n", 20) == before
