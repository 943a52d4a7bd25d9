"""Both Exportifys' files are read alike, whichever of them wrote the file, when, and in which language."""

from __future__ import annotations

import pytest

from bot.library.files import FileKind, SongFile, Unread, read_bytes
from bot.store.songs import AudioFeatures, Song
from tests.library.files.samples import (
    ANOTHER_ID,
    APP_HEADERS,
    EXPORTIFY,
    EXPORTIFY_HEADER,
    FEATURES,
    GENRES_AT,
    ID,
    ISRC_AT,
    THIRD_ID,
    app_row,
    exportify_row,
    quoted,
)


def read(*lines: str) -> SongFile:
    return read_bytes("\n".join(lines).encode(), "late_jazz.csv")


def test_the_present_format_with_its_mark_at_the_start() -> None:
    for content in (EXPORTIFY, b"\xef\xbb\xbf" + EXPORTIFY):
        file = read_bytes(content, "late_jazz.csv")
        assert file.kind is FileKind.EXPORTIFY
        assert [row.song for row in file.rows] == [
            Song(
                ID,
                'Hello, "World"',
                ("Kali Uchis",),
                "The Album",
                explicit=False,
                popularity=88.0,
                source="file",
            )
        ]
        assert file.features == (AudioFeatures(ID, "file", FEATURES),)


def test_a_comma_in_a_name_parts_nobody() -> None:
    row = read(EXPORTIFY_HEADER, exportify_row(artists="Tyler, The Creator")).rows[0]
    assert row.song.artists == ("Tyler, The Creator",)
    row = read(EXPORTIFY_HEADER, exportify_row(artists="Kali Uchis;Tyler, The Creator")).rows[0]
    assert row.song.artists == ("Kali Uchis", "Tyler, The Creator")


@pytest.mark.parametrize("first", ["Track ID", "Spotify ID"])
def test_the_older_formats_part_artists_by_commas(first: str) -> None:
    file = read(
        f"{first},Artist IDs,Track Name,Album Name,Artist Name(s),Energy", f'{ID},"x,y",a,b,"A,B",0.5'
    )
    assert file.kind is FileKind.EXPORTIFY
    assert file.rows[0].song.artists == ("A", "B")
    assert file.features[0].values == {"energy": 0.5}


def test_episodes_local_files_and_what_is_undefined() -> None:
    file = read(
        EXPORTIFY_HEADER,
        exportify_row(),
        exportify_row(f"spotify:episode:{ANOTHER_ID}"),
        exportify_row("spotify:local:A:B:C:200"),
        f"spotify:track:{ANOTHER_ID},undefined,undefined",
        f"spotify:track:{THIRD_ID},Short,undefined,undefined,undefined,undefined,undefined",
    )
    assert file.skipped == {Unread.EPISODE: 1, Unread.LOCAL: 1, Unread.NO_TITLE: 1}
    assert file.rows[1].song == Song(THIRD_ID, "Short", (), source="file")
    assert [found.song_id for found in file.features] == [ID]


@pytest.mark.parametrize("language", ["en", "xx"])
@pytest.mark.parametrize("genres", [True, False])
def test_exportify_app_in_any_language(language: str, genres: bool) -> None:
    rows = [
        APP_HEADERS[language],
        app_row(artists="Tyler\\, The Creator, Kali Uchis"),
        app_row(id_=ANOTHER_ID, title="Two, three", isrc=""),
    ]
    if not genres:
        rows = [row[:GENRES_AT] + row[GENRES_AT + 1 :] for row in rows]
    file = read_bytes(quoted(rows), "late_jazz.csv")
    assert file.kind is FileKind.EXPORTIFY_APP
    assert file.rows[0].song == Song(
        ID,
        "Moonlight",
        ("Tyler, The Creator", "Kali Uchis"),
        "Red Moon, in Venus",
        isrc="USUM72302085",
        explicit=True,
        popularity=88.0,
        source="file",
    )
    assert (file.rows[1].song.title, file.rows[1].song.isrc) == ("Two, three", None)
    assert [found.values for found in file.features] == [FEATURES, FEATURES]


def test_a_file_of_exportify_app_without_features_has_durations_alone() -> None:
    rows = [row[:GENRES_AT] for row in (APP_HEADERS["xx"], app_row())]
    (found,) = read_bytes(quoted(rows), "x.csv").features
    assert found.values == {"duration_ms": 187558.0}


def test_a_column_before_the_songs_is_the_playlists_name_and_columns_behind_the_features_are_left() -> None:
    rows = [["Liste", *APP_HEADERS["xx"], "Label"], ["Late Jazz", *app_row(), "XL"]]
    file = read_bytes(quoted(rows), "x.csv")
    assert file.rows[0].playlist_name == "Late Jazz"
    assert file.features == (AudioFeatures(ID, "file", FEATURES),)


@pytest.mark.parametrize(
    ("column", "value"),
    [(GENRES_AT + 1, "1.5"), (GENRES_AT + 3, "0.5"), (GENRES_AT + 11, "900"), (GENRES_AT + 4, "soft")],
)
def test_a_feature_whose_column_cannot_be_told_is_left_out(column: int, value: str) -> None:
    odd = app_row()
    odd[column] = value
    (found,) = read_bytes(quoted([APP_HEADERS["xx"], odd]), "x.csv").features
    assert found.values == {"duration_ms": 187558.0}


def test_without_an_isrc_nothing_says_where_the_numbers_are() -> None:
    odd = app_row()
    odd[ISRC_AT] = "not a code"
    file = read_bytes(quoted([APP_HEADERS["xx"], odd]), "x.csv")
    assert (file.features, file.rows[0].song.popularity) == ((), None)
    named = read_bytes(quoted([APP_HEADERS["en"], odd]), "x.csv")
    assert named.features[0].values == FEATURES


def test_podcasts_and_local_files_in_exportify_app() -> None:
    episode, local = app_row(), app_row()
    episode[0], local[0] = f"spotify:episode:{ID}", "spotify:local:a:b:c:1"
    episode[2:9] = local[2:9] = [""] * 7
    episode[14:17] = ["undefined", "null", "undefined"]
    file = read_bytes(quoted([APP_HEADERS["xx"], app_row(), episode, local]), "x.csv")
    assert file.skipped == {Unread.EPISODE: 1, Unread.LOCAL: 1}
    assert file.features == (AudioFeatures(ID, "file", FEATURES),)
