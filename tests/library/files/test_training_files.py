"""What an evaluation is run on is read to the letter, or refused in one sentence that names the file."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from bot import errors
from bot.library.files.training_files import read_training_files
from bot.store.servers import MODEL_FEATURES

SONGS = """id,title,artists,popularity,danceability,energy,tempo
one,First,Ann;Bob,10,0.5,0.25,120
two,Second,"Earth, Wind",,0.75,,90.5
three,Third,,30,0.125,1,60
two,Second again,Eve,99,1,1,1
"""
PLAYLISTS = """playlist_id,song_id
b,two
a,one
b,three
a,two
a,one
"""

Read = Callable[..., object]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """What comes of the contents of two files."""

    def read(songs: str | bytes = SONGS, playlists: str | bytes = PLAYLISTS):
        paths = tmp_path / "songs.csv", tmp_path / "playlists.csv"
        for path, content in zip(paths, (songs, playlists), strict=True):
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_training_files(*paths)

    return read


def test_songs_playlists_and_gaps_are_read_as_they_stand(read: Read) -> None:
    songs = read()
    assert songs.titles == ["First", "Second", "Third"]
    assert songs.artists == [("Ann", "Bob"), ("Earth, Wind",), ()]
    assert tuple(songs.features.columns) == MODEL_FEATURES
    np.testing.assert_array_equal(
        songs.features[["popularity", "danceability", "energy", "tempo"]],
        [[10, 0.5, 0.25, 120], [np.nan, 0.75, np.nan, 90.5], [30, 0.125, 1, 60]],
    )
    assert songs.features["valence"].isna().all()
    assert songs.playlists.toarray().tolist() == [[0, 1, 1], [1, 1, 0]]


def test_gzipped_files_are_read_by_their_content_not_their_name(read: Read) -> None:
    plain = read()
    packed = read(gzip.compress(SONGS.encode()), gzip.compress(PLAYLISTS.encode()))
    np.testing.assert_array_equal(packed.features, plain.features)
    assert (packed.playlists != plain.playlists).nnz == 0


def test_addresses_uris_and_bare_ids_of_a_song_are_the_same(read: Read) -> None:
    id_ = "3n69hLUdIsSa1WlRmjMZlW"
    songs = read(
        f"track_uri,name,energy\nspotify:track:{id_},A,1\nother,B,0\n",
        f"pid,track_id\n1,{id_}\n1,other\n2,https://open.spotify.com/track/{id_}\n",
    )
    assert songs.playlists.toarray().tolist() == [[1, 1], [1, 0]]


def test_one_file_can_be_both(tmp_path: Path) -> None:
    path = tmp_path / "both.csv"
    path.write_text(
        "track_id,track_name,track_artist,playlist_id,playlist_genre,energy\n"
        'x,X,"Tyler, The Creator",p,pop,1\ny,Y,Ann,p,pop,0\nx,X,"Tyler, The Creator",q,pop,1\n'
    )
    songs = read_training_files(path, path)
    assert songs.artists == [("Tyler, The Creator",), ("Ann",)]
    assert songs.playlists.toarray().tolist() == [[1, 1], [1, 0]]


def test_decimal_commas_are_read_where_something_else_parts_the_cells(read: Read) -> None:
    songs = read("id;title;energy\none;A;0,5\ntwo;B;1\n", "playlist_id;song_id\na;one\n")
    assert songs.features["energy"].tolist() == [0.5, 1]


@pytest.mark.parametrize(
    ("songs", "playlists", "refusal", "params"),
    [
        ("title,energy\nA,1\n", PLAYLISTS, errors.FileNotSongs, {"file": "songs.csv"}),
        ("id,title\none,A\n", PLAYLISTS, errors.FileWithoutFeatures, {"file": "songs.csv"}),
        ("id,title,energy\n", PLAYLISTS, errors.FileEmpty, {"file": "songs.csv"}),
        ("", PLAYLISTS, errors.FileEmpty, {"file": "songs.csv"}),
        (b"\x89PNG\r\n\x1a\n\x00", PLAYLISTS, errors.FileOfAnotherKind, {"file": "songs.csv"}),
        (b"id,title\n\xff\xfe\x00", PLAYLISTS, errors.FileNotText, {"file": "songs.csv", "line": 2}),
        (gzip.compress(SONGS.encode())[:-20], PLAYLISTS, errors.FileMalformed, {"file": "songs.csv"}),
        (b"\x1f\x8bnot gzip at all", PLAYLISTS, errors.FileMalformed, {"file": "songs.csv"}),
        (SONGS, "song_id\none\n", errors.FileNotPlaylists, {"file": "playlists.csv", "columns": "song_id"}),
        (SONGS, "playlist_id,x\na,one\n", errors.FileNotPlaylists, {"columns": "playlist_id, x"}),
        (SONGS, "", errors.FileEmpty, {"file": "playlists.csv"}),
        (SONGS, "<html></html>", errors.FileOfAnotherKind, {"file": "playlists.csv", "what": "page"}),
        (
            SONGS,
            "playlist_id,song_id\na,one\na,four\nb,five\nb,four\n",
            errors.PlaylistSongsUnknown,
            {"file": "playlists.csv", "songs": "songs.csv", "count": 2, "example": "four"},
        ),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(
    read: Read, songs: str | bytes, playlists: str | bytes, refusal: type, params: dict[str, object]
) -> None:
    with pytest.raises(refusal) as why:
        read(songs, playlists)
    assert params.items() <= why.value.params.items()


def test_a_file_that_is_not_there_is_refused_by_its_path(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing) as why:
        read_training_files(tmp_path / "nowhere.csv", tmp_path)
    assert why.value.params["file"] == str(tmp_path / "nowhere.csv")


def test_rows_without_an_id_are_passed_over_and_a_header_alone_has_no_playlists(read: Read) -> None:
    assert read(SONGS + ",Nobody,,1,1,1,1\n").titles == ["First", "Second", "Third"]
    assert read(playlists="playlist_id,song_id\na,\n,one\n").playlists.shape == (0, 3)
