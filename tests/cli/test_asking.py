"""recommend and categories: what they print for people and scripts, and what they make of a song's name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.shell import cratedigger
from tests.cli.song_rows import MARAS, POOL, THEOS, as_csv

ROWS = {row.key: row for row in (*MARAS, *THEOS, *POOL)}
IDEA = ROWS["idea"].id


def titles(results: list[dict[str, Any]]) -> set[str]:
    return {result["title"] for result in results}


def test_recommend_prints_the_song_the_preset_and_the_results(ask):
    answer = ask("recommend", IDEA, "-n", 3, "--json").json
    assert set(answer) == {"songs", "preset", "results", "revisit"}
    assert answer["songs"] == [{"id": IDEA, "title": "Idea 1", "artists": ["Gibran"]}]
    assert answer["preset"] == "classic"
    assert answer["revisit"] == []
    assert [result["rank"] for result in answer["results"]] == [1, 2, 3]
    for result in answer["results"]:
        assert list(result) == [
            "rank", "id", "title", "artists", "score", "match", "category", "pool", "heard", "shares"
        ]  # fmt: skip
        assert result["match"] is result["shares"] is None
        assert isinstance(result["artists"], list)
        assert 0 <= result["score"] <= 1
        assert result["category"]


def test_results_come_best_first(ask):
    scores = [result["score"] for result in ask("recommend", IDEA, "-n", 50, "--json").json["results"]]
    assert scores == sorted(scores, reverse=True)


def test_without_a_member_nothing_counts_as_heard(ask):
    results = ask("recommend", IDEA, "-n", 50, "--json").json["results"]
    everything_but_itself = {row.title for row in ROWS.values()}  # Somebody Else's Idea 1 among them
    assert titles(results) == everything_but_itself
    assert not any(result["heard"] for result in results)
    assert IDEA not in {result["id"] for result in results}


def test_a_members_own_songs_are_left_out(ask):
    results = ask("recommend", IDEA, "-n", 50, "--member", 11, "--json").json["results"]
    assert titles(results) == {"Theo's Own", "Theo's Other", "Blue Pool", "Pop Pool", "Unfiled"}


def test_what_two_members_brought_is_heard_by_both(ask):
    results = ask("recommend", IDEA, "-n", 50, "--member", 12, "--json").json["results"]
    assert "Both Know It" not in titles(results)
    assert "Idea 10" in titles(results)


def test_heard_songs_come_along_when_asked_for_and_say_so(ask):
    results = ask("recommend", IDEA, "-n", 50, "--member", 11, "--include-heard", "--json").json["results"]
    heard = {result["title"] for result in results if result["heard"]}
    assert heard == {row.title for row in MARAS}
    assert {result["title"] for result in results} - heard == {
        "Theo's Own",
        "Theo's Other",
        "Blue Pool",
        "Pop Pool",
        "Unfiled",
    }


def test_a_member_who_brought_nothing_has_heard_nothing(ask):
    stranger = ask("recommend", IDEA, "-n", 50, "--member", 99, "--json").json
    assert stranger["results"] == ask("recommend", IDEA, "-n", 50, "--json").json["results"]


def test_pool_songs_carry_their_label_and_own_songs_none(ask):
    results = ask("recommend", IDEA, "-n", 50, "--json").json["results"]
    labels = {result["title"]: result["pool"] for result in results}
    assert (labels["Blue Pool"], labels["Pop Pool"]) == ("jazz", "pop")
    assert {labels[row.title] for row in (*MARAS, *THEOS)} == {None}


def test_one_of_several_songs_with_the_same_title_and_artist_is_recommended(ask):
    results = ask("recommend", IDEA, "-n", 50, "--json").json["results"]
    assert [result["title"] for result in results].count("Twin") == 1


@pytest.mark.parametrize(
    "song",
    [
        "Idea 1 - Gibran",
        "  idea 1 -  GIBRAN ",
        IDEA,
        f"spotify:track:{IDEA}",
        f"https://open.spotify.com/track/{IDEA}?si=0123456789abcdef",
        f"https://open.spotify.com/intl-de/track/{IDEA}",
    ],
)
def test_a_song_goes_by_title_and_artist_id_uri_and_url(ask, song):
    assert ask("recommend", song, "--json").json["songs"][0]["id"] == IDEA


@pytest.mark.parametrize("song", ["as it was - sped up", "As It Was - Sped Up - Lewis"])
def test_a_title_may_have_a_dash_in_it(ask, song):
    assert ask("recommend", song, "--json").json["songs"][0]["id"] == ROWS["spedup"].id


def test_two_ids_of_one_title_and_artist_are_one_song(ask):
    assert ask("recommend", "Twin", "--json").json["songs"][0]["title"] == "Twin"


def test_an_ambiguous_title_names_the_artists_to_choose_from(ask):
    refusal = ask("recommend", "Idea 1").refusal
    assert "“Idea 1 - Gibran”" in refusal
    assert "“Idea 1 - Somebody Else”" in refusal


def test_an_unknown_song_names_the_nearest(ask):
    assert "Nearest: “Blue Pool - Kim”" in ask("recommend", "Blue Pol").refusal


@pytest.mark.parametrize(
    "song",
    [
        " ",
        "x" * 5_000,
        "'; drop table songs; --",
        "🎹" * 40,
    ],
)
def test_nonsense_for_a_song_is_refused_in_one_line(library, song):
    said = cratedigger("recommend", "--server", 1, "--data", library, "--", song)
    assert "No song here is called" in said.refusal


def test_a_link_to_a_song_that_is_not_here_is_named_as_such(ask):
    assert "the song of that link" in ask("recommend", "spotify:track:" + "0" * 22).refusal


def test_nonsense_for_the_song_of_a_mix_is_refused_in_one_line(ask):
    assert "No song here is called" in ask("categories", "--song", "zzzzqqqq", "--json").refusal


def test_for_people_recommend_prints_a_line_a_song(ask):
    heading, *lines = ask("recommend", IDEA, "-n", 4, "--member", 11).out.splitlines()
    assert "Idea 1 - Gibran" in heading
    assert len(lines) == 4
    assert [line.split()[0] for line in lines] == ["1", "2", "3", "4"]
    assert any("Blue Pool - Kim" in line and "pool: jazz" in line for line in lines)
    heard = ask("recommend", IDEA, "-n", 4, "--member", 11, "--include-heard").out
    assert any(line.endswith(", heard]") for line in heard.splitlines())


def test_names_neither_turn_a_line_around_nor_speak_to_the_terminal(shell, file):
    odd = [row._replace(title=f"\u202e\x1b]0;{row.title}\x07", artists="\u2067Kim") for row in POOL]
    shell("import", file(as_csv(odd)), "--server", 1, "--member", 11, "--pool", "\u202ejazz\x1b[2J")
    shell("import", file(as_csv(MARAS)), "--server", 1, "--member", 11)
    answers = [
        shell("recommend", IDEA, "--server", 1, "--member", 11),
        shell("recommend", odd[0].id, "--server", 1),
        shell("categories", "--song", odd[0].id, "--server", 1),
        shell("recommend", "\u202e\x1bBlue Pol", "--server", 1),
    ]
    assert "]0;Blue Pool - Kim  [" in answers[0].out
    assert "pool: jazz[2J" in answers[0].out
    assert "Nearest: “]0;Blue Pool - Kim”" in answers[3].refusal
    for answer in answers:
        assert not set(answer.out + answer.err) & set("\x1b\x07\u202e\u2067")


def test_one_who_has_heard_everything_is_offered_songs_to_revisit(shell, file):
    assert shell("import", file(as_csv(MARAS)), "--server", 1, "--member", 11).code == 0
    answer = shell("recommend", IDEA, "--server", 1, "--member", 11, "--json").json
    assert answer["results"] == []
    assert titles(answer["revisit"]) == {row.title for row in MARAS}
    assert all(result["heard"] for result in answer["revisit"])
    assert "to revisit" in shell("recommend", IDEA, "--server", 1, "--member", 11).out


def test_categories_prints_names_shares_features_and_examples(ask):
    categories = ask("categories", "--json").json["categories"]
    assert len(categories) == 3
    for category in categories:
        assert list(category) == [
            "id", "name", "kind", "parts", "songs", "share", "features", "examples"
        ]  # fmt: skip
        assert all(list(feature) == ["name", "weight"] for feature in category["features"])
        assert all(list(example) == ["id", "title", "artists"] for example in category["examples"])
    assert len({category["name"] for category in categories}) == 3
    assert sum(category["songs"] for category in categories) == len({row.key for row in (*MARAS, *THEOS)})
    assert sum(category["share"] for category in categories) == pytest.approx(1)


def test_the_mix_of_a_song_has_a_part_for_every_category(ask):
    answer = ask("categories", "--song", IDEA, "--json").json
    names = [category["name"] for category in ask("categories", "--json").json["categories"]]
    assert answer["song"]["id"] == IDEA
    assert [part["name"] for part in answer["mix"]] == names
    assert sum(part["share"] for part in answer["mix"]) == pytest.approx(1)


def test_for_people_categories_prints_percentages(ask):
    every, mix = ask("categories").out, ask("categories", "--song", IDEA).out
    assert "%" in every
    assert "Idea 1 - Gibran" in mix
    assert mix.count("%") == 3


@pytest.mark.parametrize("command", [("recommend", "Idea 1"), ("categories",), ("categories", "--song", "x")])
def test_a_server_without_songs_is_told_how_to_get_some(shell, command):
    assert "There are no songs here yet" in shell(*command, "--server", 7).refusal


def test_a_server_with_nothing_but_a_pool_is_told_to_bring_songs(shell, file):
    shell("import", file(as_csv(POOL)), "--server", 7, "--member", 11, "--pool", "jazz")
    for command in (("recommend", "Blue Pool"), ("categories",), ("train",)):
        assert "There are only pool songs here" in shell(*command, "--server", 7).refusal


def test_songs_without_features_say_nothing_to_classic(shell, file):
    shell("import", file(as_csv(MARAS, features=False)), "--server", 7, "--member", 11)
    assert shell("train", "--server", 7).code == 0
    for command in (("train", "--preset", "classic"), ("recommend", "Twin"), ("categories",)):
        assert (
            "None of the 7 songs that members brought has audio features"
            in shell(*command, "--server", 7).refusal
        )


def test_classic_cannot_compare_a_song_without_features(shell, file):
    shell("import", file(as_csv(MARAS)), "--server", 7, "--member", 11)
    shell("train", "--server", 7, "--preset", "classic")
    shell("import", file(as_csv(THEOS[:1], features=False)), "--server", 7, "--member", 12)
    assert (
        "“Theo's Own - Eve” has no audio features" in shell("recommend", "Theo's Own", "--server", 7).refusal
    )


def test_a_server_knows_nothing_of_anothers_songs(library):
    said = cratedigger("recommend", IDEA, "--server", 2, "--data", library)
    assert "There are no songs here yet" in said.refusal
