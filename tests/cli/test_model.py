"""model: what a server's model was learned from, for people and for scripts."""

from __future__ import annotations

from tests.cli.song_rows import MARAS, THEOS, as_csv


def test_model_prints_what_was_learned_and_that_too_little_is_here_to_measure(ask):
    lines = ask("model").out.splitlines()
    assert "preset “classic”" in lines[0]
    assert "9 songs in 2 playlists of 2 members." in lines[2]
    assert "12 of 12 songs here have audio features." in lines[3]


def test_model_prints_the_same_for_scripts(shell, file):
    shell("import", file(as_csv(MARAS, features=False), "a.csv"), "--server", 1, "--member", 11)
    shell("import", file(as_csv(THEOS, features=False), "b.csv"), "--server", 1, "--member", 12)
    answer = shell("model", "--server", 1, "--json").json
    assert list(answer) == [
        "preset", "version", "trained_at", "songs", "playlists", "members", "known", "measured", "hits"
    ]  # fmt: skip
    assert (answer["preset"], answer["version"], answer["measured"]) == ("blend", 1, 0)


def test_a_server_without_songs_has_no_model(shell):
    assert "There are no songs here yet" in shell("model", "--server", 1).refusal
