"""CSV files of every origin are read as songs or refused in words, whatever bytes come."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import (
    FileEmpty,
    FileMalformed,
    FileMissing,
    FileNotSongs,
    FileNotText,
    FileRefused,
    FileTooLarge,
)
from bot.library.files import SongFile, Unread, read_bytes, read_path
from bot.messages import Messages
from bot.store.songs import AudioFeatures, Song

ID, ANOTHER_ID = "4uOBL4DDWWVx4RhYKlPbPC", "2i2gDpKKWjvnRTOZRhaPh2"
SEED_HEADER = (
    "id,title,artist(s),popularity,danceability,energy,key,loudness,mode,speechiness,acousticness,"
    "instrumentalness,liveness,valence,tempo,type,uri,track_href,analysis_url,duration_ms,time_signature,listen,like"
)
SEED_ROW = (
    f"{ID},Moonlight,Kali Uchis,88,0.639,0.723,7,-6.462,0,0.0532,0.511,0.0,0.167,0.878,136.872,"
    f"audio_features,spotify:track:{ID},https://api,https://api,187558,4,1,1"
)
EXPORTIFY_HEADER = (
    "Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,"
    "Added At,Genres,Record Label,Danceability,Energy,Key,Loudness,Mode,Speechiness,Acousticness,"
    "Instrumentalness,Liveness,Valence,Tempo,Time Signature"
)
EXPORTIFY_ROW = (
    f'spotify:track:{ID},"Hello, ""World""",The Album,Kali Uchis;Tyler; The Creator,2023,187558,88,false,me,'
    "2024-01-01T00:00:00Z,soul,Label,0.639,0.723,7,-6.462,0,0.0532,0.511,0.0,0.167,0.878,136.872,4"
)
FEATURES = {
    "danceability": 0.639,
    "energy": 0.723,
    "key": 7.0,
    "loudness": -6.462,
    "mode": 0.0,
    "speechiness": 0.0532,
    "acousticness": 0.511,
    "instrumentalness": 0.0,
    "liveness": 0.167,
    "valence": 0.878,
    "tempo": 136.872,
    "duration_ms": 187558.0,
    "time_signature": 4.0,
}


def read(*lines: str, encoding: str = "utf-8", newline: str = "\n") -> SongFile:
    return read_bytes(newline.join(lines).encode(encoding), "songs.csv")


def titles(file: SongFile) -> list[str]:
    return [row.song.title for row in file.rows]


def test_the_seeds_format() -> None:
    file = read(SEED_HEADER, SEED_ROW)
    assert file.name == "songs"
    (row,) = file.rows
    assert row.song == Song(ID, "Moonlight", ("Kali Uchis",), popularity=88.0, source="file")
    assert (row.playlist, row.label, file.has_labels) == ("", None, False)
    assert file.features == (AudioFeatures(ID, "file", FEATURES),)


def test_exportifys_present_format() -> None:
    file = read(EXPORTIFY_HEADER, EXPORTIFY_ROW)
    (row,) = file.rows
    assert row.song == Song(
        ID,
        'Hello, "World"',
        ("Kali Uchis", "Tyler", "The Creator"),
        "The Album",
        popularity=88.0,
        source="file",
    )
    assert file.features == (AudioFeatures(ID, "file", FEATURES),)


def test_a_pools_format_with_playlists_and_labels() -> None:
    file = read("id,title,playlist_id,category", f"{ID},a,p1,pop", f"{ID},a,p2,jazz", f"{ANOTHER_ID},b,p2,")
    assert [(row.song.id, row.playlist, row.label) for row in file.rows] == [
        (ID, "p1", "pop"),
        (ID, "p2", "jazz"),
        (ANOTHER_ID, "p2", None),
    ]
    assert file.has_labels


@pytest.mark.parametrize(
    "header",
    [
        "track_id,track_name",
        "Track ID,Track Name",
        "Spotify ID,Track Name",
        "TRACK URI,NAME",
        " id , title ",
        "uri,name",
    ],
)
def test_columns_go_by_the_names_of_other_sources_too(header: str) -> None:
    assert titles(read(header, f"{ID},a")) == ["a"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_mark_at_the_start_and_line_ends_of_every_system(encoding: str, newline: str) -> None:
    file = read("id,title", f"{ID},a", "", f"{ANOTHER_ID},b", "", encoding=encoding, newline=newline)
    assert titles(file) == ["a", "b"]


@pytest.mark.parametrize(
    "id_",
    [
        ID,
        f" {ID} ",
        f"spotify:track:{ID}",
        f"https://open.spotify.com/track/{ID}",
        f"https://open.spotify.com/intl-de/track/{ID}",
        f"https://open.spotify.com/track/{ID}?si=0123456789abcdef",
    ],
)
def test_a_song_is_known_by_its_id_its_uri_or_its_address(id_: str) -> None:
    assert read("id,title", f"{id_},a").rows[0].song.id == ID


@pytest.mark.parametrize(
    "id_",
    [
        "",
        "spotify:local:::Song:201",
        f"spotify:episode:{ID}",
        f"https://open.spotify.com/episode/{ID}",
        f"{ID}x",
        ID[:-1],
        f"https://evil.example/track/{ID}",
        "null",
    ],
)
def test_what_is_no_song_at_spotify_is_skipped(id_: str) -> None:
    file = read("id,title", f"{id_},a", f"{ID},b")
    assert (titles(file), file.skipped) == (["b"], {Unread.NO_ID: 1})


def test_rows_without_a_title_and_repeated_ones_are_skipped_and_counted() -> None:
    file = read("id,title", f"{ID},first", f"{ID},again", f"{ANOTHER_ID},  ", f"{ID},and again")
    assert titles(file) == ["first"]
    assert file.skipped == {Unread.REPEATED: 2, Unread.NO_TITLE: 1}


def test_short_rows_and_one_comma_too_many_do_no_harm() -> None:
    assert titles(read("id,title,energy,tempo", f"{ID},short", f"{ANOTHER_ID},b,0.5")) == ["short", "b"]
    file = read("id,title,energy", f"{ID},a,0.5,", f"{ANOTHER_ID},b,0.4,")
    assert titles(file) == ["a", "b"]
    assert [found.values["energy"] for found in file.features] == [0.5, 0.4]


@pytest.mark.parametrize("value", ["undefined", "", "NaN", "inf", "-Infinity", "1e308", "0,5", "high"])
def test_a_value_that_is_no_number_of_use_is_a_gap(value: str) -> None:
    (found,) = read("id,title,energy,tempo,popularity", f'{ID},a,"{value}",120,"{value}"').features
    assert found.values == {"tempo": 120.0}


def test_a_song_without_a_single_value_has_no_features() -> None:
    file = read("id,title,energy", f"{ID},a,undefined", f"{ANOTHER_ID},b,0.5")
    assert [found.song_id for found in file.features] == [ANOTHER_ID]


@pytest.mark.parametrize(
    ("text", "artists"),
    [
        ("Kali Uchis", ("Kali Uchis",)),
        ("Kali Uchis;Tyler, The Creator", ("Kali Uchis", "Tyler, The Creator")),
        ("A, B ,C", ("A", "B", "C")),
        (" ; ", ()),
        ("", ()),
    ],
)
def test_artists_are_parted_by_semicolons_or_else_by_commas(text: str, artists: tuple[str, ...]) -> None:
    assert read("id,title,artists", f'{ID},a,"{text}"').rows[0].song.artists == artists


@pytest.mark.parametrize(
    "title",
    [
        "我会等",
        "Ünïcode",
        "🎹🎶",
        "عربي",
        "a\u200bb",
        "NA",
        "null",
        "#1",
        "=1+1",
        "1",
        "x" * 300_000,
        "two\nlines",
    ],
)
def test_titles_are_taken_to_the_letter(title: str) -> None:
    assert titles(read("id,title", f'{ID},"{title}"')) == [title]


def test_a_file_is_known_by_what_is_in_it() -> None:
    one, same = read("id,title", f"{ID},a"), read("id,title", f"{ID},a")
    other = read("id,title", f"{ID},b")
    assert one.digest == same.digest != other.digest


@pytest.fixture(scope="module")
def messages() -> Messages:
    return Messages()


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", FileEmpty),
        (b"\xef\xbb\xbf", FileEmpty),
        (b"\n \n\n", FileEmpty),
        (b"id,title\n", FileEmpty),
        (b"id,title\n,\nx,y\n", FileEmpty),
        (b"title,energy\na,0.5\n", FileNotSongs),
        (f"id,energy\n{ID},0.5\n".encode(), FileNotSongs),
        (f"id;title\n{ID};a\n".encode(), FileNotSongs),
        (b"just a letter to grandmother", FileNotSongs),
        (f"id,title\n{ID},a".encode("utf-16"), FileNotText),
        (f"id,title\n{ID},a".encode("utf-16-le"), FileNotText),
        (f"id,title\n{ID},é".encode("latin-1"), FileNotText),
        (zipped(), FileNotText),
        (b"\x89PNG\r\n\x1a\n\0\0", FileNotText),
        (f'id,title\n{ID},"never closed\n'.encode(), FileMalformed),
        (f"id,title\n{ID},a\n{ID},b,c,d\n".encode(), FileMalformed),
    ],
)
def test_what_is_no_file_of_songs_is_refused_in_words(
    messages: Messages, content: bytes, expected: type[FileRefused]
) -> None:
    with pytest.raises(FileRefused) as refused:
        read_bytes(content, "songs.csv")
    assert type(refused.value) is expected
    sentence = messages.of(refused.value)
    assert sentence.startswith("songs.csv ")
    assert len(sentence) < 1_000


def test_a_refusal_says_how_many_rows_were_read() -> None:
    with pytest.raises(FileEmpty) as refused:
        read("id,title", "x,y", "z,")
    assert refused.value.params["rows"] == 2


def test_a_refusal_names_the_columns_that_are_there() -> None:
    with pytest.raises(FileNotSongs) as refused:
        read("artist,album", "x,y")
    assert refused.value.params["columns"] == "artist, album"


def test_a_missing_file_and_a_directory_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.csv", tmp_path):
        with pytest.raises(FileMissing) as refused:
            read_path(path, limit_bytes=1_000_000_000)
        assert str(path) in refused.value.params["file"]
        assert refused.value.params["reason"]


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "songs.csv"
    path.write_text(f"id,title\n{ID},{'a' * 2_000_000}\n")
    with pytest.raises(FileTooLarge) as refused:
        read_path(path, limit_bytes=1_000_000)
    assert refused.value.params == {"file": "songs.csv", "megabytes": "2.0", "limit": "1.0"}
    assert len(read_path(path, limit_bytes=3_000_000).rows) == 1


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    [ID, '"', "\r", "nan"]
)
tables = st.lists(st.lists(cells, max_size=5).map(",".join), max_size=5).map("\n".join)


@given(
    st.binary(max_size=60)
    | st.builds("{}\n{}".format, st.sampled_from(["id,title", SEED_HEADER]), tables).map(str.encode)
)
@example(b"\xef\xbb\xbf\xef\xbb\xbf,")
@example(b'id,title\n"')
@example(b"id,title\n\r\r,\n")
@settings(max_examples=120)
def test_whatever_bytes_come_they_are_songs_or_refused(content: bytes) -> None:
    try:
        file = read_bytes(content, "songs.csv")
    except FileRefused:
        return
    assert file.rows
    assert all(len(row.song.id) == 22 and row.song.title.strip() for row in file.rows)
