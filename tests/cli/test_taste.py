"""cratedigger taste: for one member, for several, as text and as JSON."""

from __future__ import annotations

import pytest


@pytest.fixture
def two_members(shell, file):
    """Two members with a song in common, and a pool of two; nobody knows what any of them sounds like."""
    head = "id,title,artist,playlist_id"

    def bring(songs: str, member: int, *more: str) -> None:
        rows = [f"{letter * 22},Song {letter},Artist {letter in 'abx'},p" for letter in songs]
        assert (
            shell("import", file("\n".join([head, *rows])), "--server", 1, "--member", member, *more).code
            == 0
        )

    bring("abc", 11)
    bring("cde", 22)
    bring("xy", 11, "--pool", "more")


@pytest.mark.usefixtures("two_members")
def test_one_member(shell):
    found = shell("taste", "--server", 1, "--member", 11, "--json").json
    assert {one["title"] for one in found["results"]} == {"Song d", "Song e", "Song x", "Song y"}
    scores = {one["title"]: one["score"] for one in found["results"]}
    assert scores["Song x"] > scores["Song y"]  # by the artist of two of theirs
    assert found["likeness"] == [[1.0]]


@pytest.mark.usefixtures("two_members")
def test_two_members_and_how_alike_they_are(shell):
    said = shell("taste", "--server", 1, "--member", 11, "--member", 22)
    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0] == "What these members may like, by all that they like:"
    assert {line.split("  ")[-1].strip() for line in lines[1:3]} <= {
        "Song x - Artist True",
        "Song y - Artist False",
    }
    assert lines[-3] == "How alike they are:"
    assert lines[-2].split()[:2] == ["11", "1.00"]


@pytest.mark.usefixtures("two_members")
def test_a_member_of_whom_nothing_is_known(shell):
    assert shell("taste", "--server", 1, "--member", 33).refusal.startswith("Nothing here tells")
