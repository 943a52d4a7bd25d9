"""import, train and forget: whose songs come and go, and what is made of files that are no songs."""

from __future__ import annotations

import pytest

from tests.cli.song_rows import MARAS, POOL, THEOS, Row, as_csv
from tests.library.files.samples import ANOTHER_ID, PLAYLISTS, as_json, extended_listen, zipped

MARA, THEO = ("--server", 1, "--member", 11), ("--server", 1, "--member", 12)
HEADER = "id,title,artists,danceability,energy"
ID = "0JQ5DAqbMKFEC4WFtoNRp0"


def test_import_prints_what_came_of_each_file(shell, file):
    mine, theirs = file(as_csv([*MARAS, MARAS[0]]), "mine.csv"), file(as_csv(THEOS), "theirs.csv")
    assert shell("import", mine, theirs, *MARA, "--json").json == {
        "imports": [
            {
                "file": "mine",
                "kind": "table",
                "songs": 7,
                "with_features": 7,
                "new_songs": 7,
                "skipped": {"repeated": 1},
                "playlists": [],
                "plays": 0,
                "played": 0,
                "matched": 0,
                "unknown": 0,
                "pools": [],
            },
            {
                "file": "theirs",
                "kind": "table",
                "songs": 3,
                "with_features": 3,
                "new_songs": 2,
                "skipped": {},
                "playlists": [],
                "plays": 0,
                "played": 0,
                "matched": 0,
                "unknown": 0,
                "pools": [],
            },
        ]
    }


def test_for_people_import_says_what_came_and_what_to_do_next(shell, file):
    said = shell("import", file(as_csv([*MARAS, MARAS[0]])), *MARA)
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "songs:",
        "  A CSV of songs, 7 songs, 7 with audio features, 1 skipped: row that repeats a song.",
        "  7 songs are new to this server.",
        "Next: cratedigger train --server 1",
    ]


def test_the_same_file_again_adds_nothing(shell, file):
    songs = file(as_csv(MARAS))
    shell("import", songs, *MARA)
    before = shell("recommend", "Twin", "--server", 1, "--json").json
    again = shell("import", songs, *MARA, "--json").json["imports"][0]
    assert (again["songs"], again["new_songs"]) == (7, 0)
    assert shell("recommend", "Twin", "--server", 1, "--json").json == before


def test_a_label_files_every_song_of_the_file_under_it(shell, file):
    shell("import", file(as_csv(MARAS)), *MARA)
    pool = file(as_csv(POOL), "pool.csv")
    assert shell("import", pool, *MARA, "--pool", " late  night ", "--json").json["imports"][0]["pools"] == [
        "late night"
    ]
    shell("train", "--server", 1, "--preset", "classic")
    results = shell("recommend", "Twin", "--server", 1, "--member", 11, "--json").json["results"]
    assert {(result["title"], result["pool"]) for result in results} == {
        (row.title, "late night") for row in POOL
    }


def test_a_star_takes_the_labels_of_the_file_and_its_name_where_there_is_none(shell, file):
    report = shell("import", file(as_csv(POOL), "weekly.csv"), *MARA, "--pool", "*", "--json").json
    assert sorted(report["imports"][0]["pools"]) == ["jazz", "pop", "weekly"]


def test_a_pool_song_that_a_member_brings_is_no_longer_the_pools(shell, file):
    shell("import", file(as_csv(MARAS)), *MARA)
    shell("import", file(as_csv(POOL), "pool.csv"), *MARA, "--pool", "*")
    shell("import", file(as_csv(POOL[:1]), "theirs.csv"), *THEO)
    shell("train", "--server", 1, "--preset", "classic")
    results = shell("recommend", "Twin", "--server", 1, "-n", 50, "--json").json["results"]
    assert {result["title"]: result["pool"] for result in results}["Blue Pool"] is None


@pytest.mark.parametrize("label", ["", "  ", "x" * 51])
def test_a_label_of_no_or_too_many_letters_is_refused(shell, file, label):
    assert (
        "label has 1 to 50 characters" in shell("import", file(as_csv(POOL)), *MARA, "--pool", label).refusal
    )


def test_a_star_needs_a_column_of_labels(shell, file):
    songs = file(as_csv(POOL, categories=False))
    assert "has no column “category”" in shell("import", songs, *MARA, "--pool", "*").refusal


def test_one_file_without_labels_among_several_leaves_nothing_behind(shell, file):
    labelled, without = file(as_csv(POOL), "a.csv"), file(as_csv(MARAS, categories=False), "b.csv")
    assert "b has no column" in shell("import", labelled, without, *MARA, "--pool", "*").refusal
    assert "There are no songs here yet" in shell("train", "--server", 1).refusal


def test_one_bad_file_among_several_leaves_nothing_behind(shell, file):
    good, bad = file(as_csv(MARAS), "good.csv"), file("", "bad.csv")
    assert shell("import", good, bad, *MARA).refusal.startswith("bad.csv is empty.")
    assert "There are no songs here yet" in shell("train", "--server", 1).refusal


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\n\n \n", "is empty"),
        (HEADER.encode(), "is empty"),
        (bytes(range(256)), "is not text in UTF-8"),
        (b"PK\x03\x04\0\0\0\0", "cannot be unpacked"),
        (b"a,b,c\n1,2,3\n", "Its columns are: a, b, c"),
        (f"id,energy\n{ID},1\n".encode(), "Its columns are: id, energy"),
        (f'{HEADER}\n{ID},"T,A,1,1\n'.encode(), "row 2 opens a quotation mark"),
        (f"{HEADER}\n{ID},T,A,1,1\n{ID},T,A,1,1,1,1\n".encode(), "row 3 has 7 columns"),
        (f"{HEADER}\n123,T,A,1,1\n{'9' * 40},T,A,1,1\n,,,,\n".encode(), "all of its 3 rows"),
    ],
)
def test_a_file_that_is_no_songs_is_refused_in_one_line(shell, file, content, said):
    refusal = shell("import", file(content, "odd.csv"), *MARA).refusal
    assert refusal.startswith("odd.csv ")
    assert said in refusal


def test_a_file_that_cannot_be_read_says_why(shell, tmp_path):
    assert "No such file" in shell("import", tmp_path / "missing.csv", *MARA).refusal
    assert "Is a directory" in shell("import", tmp_path, *MARA).refusal


def test_a_file_over_the_limit_says_which_setting_raises_it(shell, file):
    refusal = shell("import", file("x" * 1_000_001), *MARA, IMPORT_LIMIT_MB=1).refusal
    assert "the limit is 1.0 MB" in refusal
    assert "IMPORT_LIMIT_MB" in refusal


@pytest.mark.parametrize(
    "content",
    [
        f"\ufeff{HEADER}\n{ID},T,A,0.5,0.5\n",
        f"{HEADER}\r\n{ID},T,A,0.5,0.5\r\n",
        f"{HEADER}\n{ID},T,A,0.5,0.5\n".encode("utf-16"),
        f"{HEADER}\n{ID},T,A,0.5,0.5\n".replace(",", ";"),
        f"{HEADER}\n{ID},T,A,0.5,0.5,,,\n",
        f"ID , Title ,ARTISTS,Danceability\nspotify:track:{ID},T,A,0.5\n",
        f"Track URI,Track Name,Artist Name(s),Energy\nspotify:track:{ID},T,A;B,0.5\n",
        f"{HEADER}\n{ID},T,A,0.5,1e999\n",
    ],
    ids=[
        "byte order mark",
        "Windows' lines",
        "UTF-16",
        "semicolons",
        "commas too many",
        "headers in odd case",
        "Exportify",
        "infinity",
    ],
)
def test_files_that_are_a_little_odd_are_taken_as_they_are_meant(shell, file, content):
    (report,) = shell("import", file(content), *MARA, "--json").json["imports"]
    assert (report["songs"], report["with_features"], report["new_songs"]) == (1, 1, 1)


def test_rows_without_usable_numbers_are_songs_without_features(shell, file):
    rows = ("a,Short", "b,T,A,nan,inf", "c,T,A,loud,soft", "d,T,,,")
    content = "\n".join([HEADER, *(f"{ID[:-1]}{row}" for row in rows)])
    (report,) = shell("import", file(content), *MARA, "--json").json["imports"]
    assert (report["songs"], report["with_features"]) == (4, 0)


def test_train_says_what_it_learned_and_keeps_the_choice(shell, file):
    shell("import", file(as_csv(MARAS)), *MARA)
    assert (
        "Trained version 1 (blend) on 7 songs: 3 categories."
        in shell("train", "--server", 1, "--categories", 3).out
    )
    assert (
        "Trained version 2 (classic) on 7 songs: 3 categories."
        in shell("train", "--server", 1, "--preset", "classic").out
    )
    assert "Trained version 3 (classic) on 7 songs: 3 categories." in shell("train", "--server", 1).out


def test_train_and_forget_print_the_same_for_scripts(shell, file):
    shell("import", file(as_csv(MARAS)), *MARA)
    shell("import", file(as_csv(POOL), "pool.csv"), *MARA, "--pool", "*")
    assert shell("train", "--server", 1, "--categories", 3, "--json").json == {
        "preset": "blend",
        "version": 1,
        "songs": 7,
        "categories": 3,
        "pooled": 3,
    }
    assert shell("forget", "--member", 11, "--json").json == {"member": "11", "servers": 1}
    assert shell("forget", "--member", 11, "--json").json == {"member": "11", "servers": 0}


def test_categories_before_any_training_trains(shell, file):
    shell("import", file(as_csv(MARAS)), *MARA)
    assert 1 < len(shell("categories", "--server", 1, "--json").json["categories"]) <= 7


@pytest.mark.parametrize("songs", [1, 2])
def test_very_few_songs_still_train(shell, file, songs):
    shell("import", file(as_csv(MARAS[:songs])), *MARA)
    assert f"on {songs} song" in shell("train", "--server", 1).out
    assert shell("categories", "--server", 1).code == 0


def test_forget_takes_a_members_songs_out_of_every_server(shell, file):
    mine, theirs = file(as_csv(MARAS), "mine.csv"), file(as_csv(THEOS), "theirs.csv")
    for server in (1, 2):
        shell("import", mine, "--server", server, "--member", 11)
    shell("import", theirs, *THEO)
    shell("train", "--server", 1, "--categories", 2)
    assert shell("forget", "--member", 11).out == (
        "Member 11 is forgotten; the models of 2 servers no longer know them.\n"
    )
    kept = shell("recommend", "Theo's Own", "--server", 1, "--json").json["results"]
    assert {result["title"] for result in kept} == {"Theo's Other", "Both Know It"}
    assert "No song here is called" in shell("recommend", "Twin", "--server", 1).refusal
    assert "There are no songs here yet" in shell("recommend", "Twin", "--server", 2).refusal


def test_forget_of_a_stranger_says_that_there_was_nothing(shell):
    assert "they had brought no songs to any server" in shell("forget", "--member", 99).out


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", *MARA),
        ("import", "songs.csv", "--server", 1),
        ("import", "songs.csv", "--member", 1),
        ("import", "songs.csv", "--server", -1, "--member", 1),
        ("import", "songs.csv", "--server", 1, "--member", 2**63),
        ("train",),
        ("train", "--server", "the one"),
        ("train", "--server", 10**30),
        ("train", "--server", 1, "--preset", "romantic"),
        ("train", "--server", 1, "--categories", 0),
        ("forget",),
        ("forget", "--member", 0),
        ("forget", "--member", "1.5"),
        ("recommend", "--server", 1),
        ("recommend", "Twin"),
        ("recommend", "Twin", "--server", 1, "-n", 0),
        ("categories", "--server", 1, "--colour"),
        ("sing",),
    ],
)
def test_wrong_usage_ends_with_two_and_names_the_help(shell, arguments):
    said = shell(*arguments)
    assert (said.code, said.out) == (2, "")
    assert "--help" in said.err


def test_the_largest_id_that_discord_can_give_is_taken(shell, file):
    largest = 2**63 - 1
    songs = file(as_csv([Row("one", "One", "A", 0.1, 0.2, 0.3), Row("two", "Two", "A", 0.2, 0.1, 0.4)]))
    assert shell("import", songs, "--server", largest, "--member", largest).code == 0
    assert shell("recommend", "One", "--server", largest, "--member", largest).code == 0


def listens(*songs: str) -> bytes:
    return as_json([extended_listen(f"spotify:track:{song}") for song in songs])


def test_a_history_counts_plays_and_playlists_of_a_zip_keep_their_names(shell, file):
    account = zipped({"Playlist1.json": PLAYLISTS, "endsong.json": listens(ANOTHER_ID, ANOTHER_ID)})
    (report,) = shell("import", file(account, "my.zip"), *MARA, "--json").json["imports"]
    assert report == {
        "file": "my",
        "kind": "account-data",
        "songs": 2,
        "with_features": 0,
        "new_songs": 2,
        "skipped": {"no-id": 1},
        "playlists": ["Mine"],
        "plays": 2,
        "played": 1,
        "matched": 0,
        "unknown": 1,
        "pools": [],
    }
    said = shell("import", file(account, "my.zip"), *MARA).out.splitlines()
    assert said == [
        "my:",
        "  Spotify account data, 2 songs, 0 with audio features, 1 skipped: row without a Spotify track id.",
        "  1 song was named without a Spotify id and I do not know it: Spotify's extended history has ids.",
        "  Nothing is new to this server.",
        "  Playlist: Mine.",
        "  1 song counts as heard, by 2 plays.",
        "Next: cratedigger train --server 1",
    ]


def test_names_without_ids_are_matched_with_songs_that_are_known(shell, file):
    history = as_json(
        [{"endTime": "2026-01-01 10:00", "artistName": "gibran", "trackName": "idea 1", "msPlayed": 60_000}]
    )
    shell("import", file(as_csv(MARAS)), *MARA)
    (report,) = shell("import", file(history, "short.json"), *THEO, "--json").json["imports"]
    assert (report["kind"], report["songs"], report["matched"], report["plays"]) == ("history", 1, 1, 1)
    heard = shell("recommend", "Twin", "--server", 1, "--member", 12, "--json").json["results"]
    assert MARAS[0].id not in {result["id"] for result in heard}


def test_undo_takes_back_what_a_file_brought_and_no_more(shell, file):
    mine, theirs = file(as_csv(MARAS), "mine.csv"), file(as_csv(THEOS), "theirs.csv")
    shell("import", mine, theirs, *MARA)
    shell("import", mine, *MARA, "--pool", "jazz")
    said = shell("import", mine, *MARA, "--undo")
    assert said.out.splitlines() == [
        "mine: The playlist that it had brought is gone. Songs that came another way too stay.",
        "Next: cratedigger train --server 1",
    ]
    results = shell("recommend", "Theo's Own", "--server", 1, "--json").json["results"]
    assert {result["title"]: result["pool"] for result in results}["Idea 10"] == "jazz"
    undone = shell("import", mine, theirs, *MARA, "--undo", "--json").json
    assert undone == {"undone": [{"file": "mine", "playlists": 0}, {"file": "theirs", "playlists": 1}]}
    assert shell("import", mine, *MARA, "--undo", "--pool", "jazz", "--json").json == {
        "undone": [{"file": "mine", "playlists": 1}]
    }
    assert "There are no songs here yet" in shell("train", "--server", 1).refusal


def test_the_sizes_of_a_file_over_the_limit_can_be_told_apart(shell, file):
    refusal = shell("import", file("x" * 1_000_001), *MARA, IMPORT_LIMIT_MB=1).refusal
    assert "songs.csv has 1.000001 MB; the limit is 1.0 MB" in refusal


def test_a_label_that_is_refused_is_named(shell, file):
    refusal = shell("import", file(as_csv(POOL)), *MARA, "--pool", "x" * 51).refusal
    assert f"“{'x' * 51}” cannot be the name of a pool" in refusal
