"""Tables of every origin are read as songs, however their columns are called and their cells parted."""

from __future__ import annotations

import pytest

from bot.library.files import FileKind, SongFile, Unread, read_bytes
from bot.store.songs import AudioFeatures, Song
from tests.library.files.samples import ANOTHER_ID, FEATURES, ID, SEED_HEADER, SEED_ROW


def read(*lines: str, encoding: str = "utf-8", newline: str = "\n") -> SongFile:
    return read_bytes(newline.join(lines).encode(encoding), "songs.csv")


def titles(file: SongFile) -> list[str]:
    return [row.song.title for row in file.rows]


def test_the_seeds_format() -> None:
    file = read(SEED_HEADER, SEED_ROW)
    assert (file.name, file.kind) == ("songs", FileKind.SEED)
    (row,) = file.rows
    assert row.song == Song(ID, "Moonlight", ("Kali Uchis",), popularity=88.0, source="file")
    assert (row.playlist, row.playlist_name, row.label, file.has_labels) == ("", None, None, False)
    assert file.features == (AudioFeatures(ID, "file", FEATURES),)
    assert (file.plays, file.unidentified) == ((), ())


def test_a_pools_format_with_playlists_and_labels() -> None:
    file = read("id,title,playlist_id,category", f"{ID},a,p1,pop", f"{ID},a,p2,jazz", f"{ANOTHER_ID},b,p2,")
    assert [(row.song.id, row.playlist, row.label) for row in file.rows] == [
        (ID, "p1", "pop"),
        (ID, "p2", "jazz"),
        (ANOTHER_ID, "p2", None),
    ]
    assert file.has_labels
    assert file.kind is FileKind.TABLE


def test_the_114k_data_set() -> None:
    numbers = "0.6,0.7,1,-6,0,0.1,0.2,0,0.1,0.5,100,4"
    file = read(
        ",track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,energy,key,loudness,"
        "mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature,track_genre",
        f'0,{ID},"Tyler, The Creator;Kali Uchis",Igor,a,70,187558,True,{numbers},soul',
        f'1,{ID},"Tyler, The Creator;Kali Uchis",Igor,a,70,187558,True,{numbers},r-n-b',
        f'2,{ANOTHER_ID},"Grover Washington, Jr.",x,b,70,1,False,{numbers},jazz',
    )
    assert file.kind is FileKind.TRACKS_114K
    assert [row.song.artists for row in file.rows] == [
        ("Tyler, The Creator", "Kali Uchis"),
        ("Grover Washington, Jr.",),
    ]
    assert [row.song.explicit for row in file.rows] == [True, False]
    assert file.skipped == {Unread.REPEATED: 1}
    assert file.features[0].values["duration_ms"] == 187558.0


def test_the_genre_playlists() -> None:
    header = (
        "track_id,track_name,track_artist,track_popularity,track_album_id,track_album_name,playlist_name,"
        "playlist_id,playlist_genre,playlist_subgenre,danceability"
    )
    row = f'{ID},a,"Tyler, The Creator",66,x,Igor'
    file = read(header, f"{row},Pop Remix,p1,pop,dance pop,0.7", f"{row},Rap,p2,rap,trap,0.7")
    assert file.kind is FileKind.GENRE_PLAYLISTS
    assert [(row.playlist, row.playlist_name) for row in file.rows] == [("p1", "Pop Remix"), ("p2", "Rap")]
    assert {row.song for row in file.rows} == {
        Song(ID, "a", ("Tyler, The Creator",), "Igor", popularity=66.0, source="file")
    }
    assert not file.has_labels


@pytest.mark.parametrize(
    ("cell", "artists"),
    [
        ("['Kali Uchis']", ("Kali Uchis",)),
        ("['Tyler, The Creator', \"Guns N' Roses\"]", ("Tyler, The Creator", "Guns N' Roses")),
        ("[]", ()),
        ("['a', 1, None, ['b']]", ("a",)),
        ("['never closed", ()),
        ("[__import__('os').getcwd()]", ()),
        ("[" * 5_000, ()),
        ("['" + "a" * 20_000 + "']", ()),
        ("Kali Uchis", ()),
        ("('a',)", ()),
    ],
)
def test_the_1m_data_set_has_lists_of_artists(cell: str, artists: tuple[str, ...]) -> None:
    quoted = cell.replace('"', '""')
    file = read("id,name,album,album_id,artists,artist_ids,energy", f'{ID},a,b,c,"{quoted}",[],0.5')
    assert file.kind is FileKind.TRACKS_1M
    assert file.rows[0].song.artists == artists


@pytest.mark.parametrize(
    "header",
    [
        "track_id,track_name",
        "Track ID,Track Name",
        "Spotify ID,Track Name",
        "Spotify URI,Track Name",
        "TRACK URI,NAME",
        " id , title ",
        "uri,name",
        "id;title",
        "id\ttitle",
        "id|title",
        '"id";"title"',
    ],
)
def test_columns_go_by_the_names_of_other_sources_too(header: str) -> None:
    mark = next(mark for mark in ";\t|," if mark in header)
    assert titles(read(header, f"{ID}{mark}a")) == ["a"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_mark_at_the_start_and_line_ends_of_every_system(encoding: str, newline: str) -> None:
    file = read("id,title", f"{ID},ä", "", f"{ANOTHER_ID},b", "", encoding=encoding, newline=newline)
    assert titles(file) == ["ä", "b"]


def test_european_spreadsheets_part_cells_by_semicolons_and_write_decimal_commas() -> None:
    file = read(
        "sep=;", "id;title;artists;energy;tempo", f"{ID};a, b;A;0,5;1.234,5", f'{ANOTHER_ID};"c;d";B;0.25;90'
    )
    assert titles(file) == ["a, b", "c;d"]
    assert [found.values for found in file.features] == [{"energy": 0.5}, {"energy": 0.25, "tempo": 90.0}]


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
    ("id_", "why"),
    [
        ("", Unread.NO_ID),
        ("spotify:local:::Song:201", Unread.LOCAL),
        (f"spotify:episode:{ID}", Unread.EPISODE),
        (f"https://open.spotify.com/episode/{ID}", Unread.EPISODE),
        (f"{ID}x", Unread.NO_ID),
        (ID[:-1], Unread.NO_ID),
        (f"https://evil.example/track/{ID}", Unread.NO_ID),
        ("null", Unread.NO_ID),
    ],
)
def test_what_is_no_song_at_spotify_is_skipped(id_: str, why: Unread) -> None:
    file = read("id,title", f"{id_},a", f"{ID},b")
    assert (titles(file), file.skipped) == (["b"], {why: 1})


def test_rows_without_a_title_and_repeated_ones_are_skipped_and_counted() -> None:
    file = read("id,title", f"{ID},first", f"{ID},again", f"{ANOTHER_ID},  ", f"{ID},and again")
    assert titles(file) == ["first"]
    assert file.skipped == {Unread.REPEATED: 2, Unread.NO_TITLE: 1}


def test_short_rows_and_one_comma_too_many_do_no_harm() -> None:
    assert titles(read("id,title,energy,tempo", f"{ID},short", f"{ANOTHER_ID},b,0.5")) == ["short", "b"]
    file = read("id,title,energy", f"{ID},a,0.5,", f"{ANOTHER_ID},b,0.4, ,")
    assert titles(file) == ["a", "b"]
    assert [found.values["energy"] for found in file.features] == [0.5, 0.4]


@pytest.mark.parametrize("value", ["undefined", "", "NaN", "inf", "-Infinity", "1e308", "0,5", "high"])
def test_a_value_that_is_no_number_of_use_is_a_gap(value: str) -> None:
    (found,) = read("id,title,energy,tempo,popularity", f'{ID},a,"{value}",120,"{value}"').features
    assert found.values == {"tempo": 120.0}


def test_a_song_without_a_single_value_has_no_features_until_a_row_has() -> None:
    file = read("id,title,energy", f"{ID},a,undefined", f"{ANOTHER_ID},b,0.5")
    assert [found.song_id for found in file.features] == [ANOTHER_ID]
    file = read("id,title,playlist_id,energy", f"{ID},a,p1,", f"{ID},a,p2,0.5", f"{ID},a,p3,0.6")
    assert file.features == (AudioFeatures(ID, "file", {"energy": 0.5}),)


@pytest.mark.parametrize(
    ("cells", "artists"),
    [
        (["Kali Uchis"], [("Kali Uchis",)]),
        (["A, B ,C", "D"], [("A", "B", "C"), ("D",)]),
        (["Kali Uchis;Tyler, The Creator"], [("Kali Uchis", "Tyler, The Creator")]),
        (["Tyler, The Creator", "A;B"], [("Tyler, The Creator",), ("A", "B")]),
        ([" ; "], [()]),
        ([""], [()]),
    ],
)
def test_what_parts_artists_is_the_columns_and_not_the_rows(
    cells: list[str], artists: list[tuple[str, ...]]
) -> None:
    rows = [f'{id_},a,"{cell}"' for id_, cell in zip((ID, ANOTHER_ID), cells, strict=False)]
    assert [row.song.artists for row in read("id,title,artists", *rows).rows] == artists


@pytest.mark.parametrize(
    "title",
    [
        *("我会等", "Ünïcode", "🎹🎶", "عربي", "a\u200bb", "NA", "null", "#1", "=1+1", "1", "x" * 100_000),
        *("two\nlines", "undefined", "{", "[", "<", 'a ""b""'),
    ],
)
def test_titles_are_taken_to_the_letter(title: str) -> None:
    assert titles(read("id,title", f'{ID},"{title}"')) == [title.replace('""', '"')]


def test_a_file_is_known_by_what_is_in_it() -> None:
    one, same = read("id,title", f"{ID},a"), read("id,title", f"{ID},a")
    other = read("id,title", f"{ID},b")
    assert one.digest == same.digest != other.digest
