"""What the command line makes of the preset blend: answers without features, reasons, the dial."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.shell import Said, cratedigger
from tests.cli.song_rows import MARAS, POOL, THEOS, as_csv

Shell = Callable[..., Said]


@pytest.fixture(scope="module")
def data(elsewhere: None, migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory where server 1 has songs that nobody knows the sound of; only for reading."""
    directory = tmp_path_factory.mktemp("unmeasured")
    for name, rows, *options in (
        ("maras", MARAS, "--member", 11),
        ("theos", THEOS, "--member", 12),
        ("pool", POOL, "--member", 11, "--pool", "jazz"),
    ):
        path = directory / f"{name}.csv"
        path.write_text(as_csv(rows, features=False))
        brought = cratedigger("import", path, "--server", 1, *options, DATA_DIR=directory / "data")
        assert brought.code == 0
    return directory / "data"


@pytest.fixture
def ask(data: Path) -> Shell:
    return lambda *arguments: cratedigger(*arguments, "--server", 1, "--data", data)


def test_a_file_without_features_is_enough_for_recommendations(ask: Shell) -> None:
    answer = ask("recommend", "Theo's Own", "--member", 12, "-n", 50, "--json").json
    assert answer["preset"] == "blend"
    found = {result["title"] for result in answer["results"]}
    tied_by_both_know_it = {row.title for row in MARAS} - {"Both Know It"}
    assert tied_by_both_know_it <= found


def test_the_same_artist_and_the_same_file_come_first_and_say_so(ask: Shell) -> None:
    best = ask("recommend", "Theo's Own", "--json").json["results"][0]
    assert best["title"] == "Theo's Other"
    assert best["match"] > 50
    assert set(best["shares"]) == {"playlists", "artist", "sound", "category", "popularity"}
    assert sum(best["shares"].values()) == pytest.approx(best["score"], abs=1e-5)
    heading, first, why, *_ = ask("recommend", "Theo's Own", "--why").out.splitlines()
    assert "blend" in heading
    assert "Theo's Other" in first
    assert "same artist" in why


def test_without_why_there_is_a_line_a_song(ask: Shell) -> None:
    assert len(ask("recommend", "Theo's Own", "-n", 4).out.splitlines()) == 5


def test_the_dial_changes_the_scores_and_has_ends(ask: Shell) -> None:
    near, far = (
        ask("recommend", "Theo's Own", "--adventurous", dial, "--json").json["results"] for dial in (0, 10)
    )
    assert [one["score"] for one in near] != [one["score"] for one in far]
    assert "0<=x<=10" in ask("recommend", "Theo's Own", "--adventurous", 11).err


def test_categories_are_found_and_named_without_features(ask: Shell) -> None:
    categories = ask("categories", "--json").json["categories"]
    assert categories
    assert all(category["kind"] in {"words", "artists"} for category in categories)
    assert ask("categories", "--song", "Theo's Own").code == 0


def test_classic_has_no_dial(shell: Shell, file) -> None:
    shell("import", file(as_csv(MARAS)), "--server", 1, "--member", 11)
    shell("train", "--server", 1, "--preset", "classic")
    refusal = shell("recommend", "Twin", "--server", 1, "--adventurous", 5).refusal
    assert "no dial for adventure" in refusal
