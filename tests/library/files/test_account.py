"""What Spotify sends people of their account becomes songs, plays and names, and nothing personal stays."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.errors import FileEmpty, FileJsonBroken, FileJsonUnknown
from bot.library.files import FileKind, NamedSong, Play, SongFile, Unread, read_bytes
from bot.library.files.gathering import LISTENED
from bot.store.songs import Song
from tests.library.files.samples import (
    ACCOUNT,
    ANOTHER_ID,
    ID,
    LIBRARY,
    THIRD_ID,
    as_json,
    extended_listen,
    playlist,
    short_listen,
    track,
    zipped,
)


def read(value: object) -> SongFile:
    return read_bytes(as_json(value), "some.json")


def test_an_extended_history_is_summed_up_by_song() -> None:
    file = read(
        [
            extended_listen(ms=30_000, ts="2024-05-03T10:00:00Z"),
            extended_listen(ms=29_999),
            extended_listen(ms=200_000, ts="2024-05-01T10:00:00Z"),
            extended_listen(f"spotify:track:{ANOTHER_ID}", 60_000, "2023-01-01T00:00:00+02:00"),
        ]
    )
    assert file.kind is FileKind.HISTORY
    assert file.plays == (
        Play(ID, "Moonlight", "Tyler, The Creator", 2, 230_000, datetime(2024, 5, 3, 10, tzinfo=UTC)),
        Play(
            ANOTHER_ID, "Moonlight", "Tyler, The Creator", 1, 60_000, datetime(2022, 12, 31, 22, tzinfo=UTC)
        ),
    )
    assert [(row.song, row.playlist) for row in file.rows] == [
        (Song(id_, "Moonlight", ("Tyler, The Creator",), "Igor", source="file"), LISTENED)
        for id_ in (ID, ANOTHER_ID)
    ]
    assert file.skipped == {Unread.SHORT_LISTEN: 1}
    assert file.features == ()


def test_nothing_personal_is_kept_of_a_listen() -> None:
    file = read([extended_listen(username="someone")])
    for personal in ("203.0.113.7", "ios", "DE", "someone"):
        assert personal not in repr(file)


def test_podcasts_audiobooks_local_files_and_nameless_listens_do_not_count() -> None:
    nameless: dict[str, object] = {
        "master_metadata_track_name": None,
        "master_metadata_album_artist_name": None,
    }
    file = read(
        [
            extended_listen(),
            extended_listen(
                None, episode_name="Talk", spotify_episode_uri=f"spotify:episode:{ID}", **nameless
            ),
            extended_listen(None, audiobook_uri=f"spotify:show:{ID}", **nameless),
            extended_listen("spotify:local:a:b:c:1"),
            extended_listen(None, **nameless),
            {"endTime": "2024-05-01 10:00", "podcastName": "a", "episodeName": "b", "msPlayed": 60_000},
        ]
    )
    assert len(file.plays) == 1
    assert file.skipped == {Unread.EPISODE: 3, Unread.LOCAL: 1, Unread.NO_TITLE: 1}


def test_a_short_history_has_names_alone() -> None:
    file = read([short_listen(), short_listen("MOONLIGHT", end="2024-06-01 00:30"), short_listen("x", ms=10)])
    assert file.plays == (
        Play(None, "Moonlight", "Kali Uchis", 2, 120_000, datetime(2024, 6, 1, 0, 30, tzinfo=UTC)),
    )
    assert file.rows == ()


@pytest.mark.parametrize("ms", [None, "60000", True, -5, 1e400, float("nan"), 10**12, [1], {}])
def test_a_length_that_is_none_is_no_play(ms: object) -> None:
    file = read([extended_listen(), extended_listen(ms=ms)])
    assert [play.plays for play in file.plays] == [1]


@pytest.mark.parametrize("ts", [None, 17, "", "yesterday", "0001-01-01T00:00:00+14:00"])
def test_a_moment_that_is_none_is_left_open(ts: object) -> None:
    assert read([extended_listen(ts=ts)]).plays[0].last is None
    later = read([extended_listen(ts=ts), extended_listen()]).plays[0]
    assert (later.plays, later.last) == (2, datetime(2024, 5, 1, 10, tzinfo=UTC))


def test_playlists_of_the_same_name_stay_apart() -> None:
    file = read({"playlists": [playlist("Mine", track()), playlist("Mine", track(), track(ANOTHER_ID))]})
    assert file.kind is FileKind.ACCOUNT_DATA
    assert [(row.song.id, row.playlist_name) for row in file.rows] == [
        (ID, "Mine"),
        (ID, "Mine"),
        (ANOTHER_ID, "Mine"),
    ]
    assert len({row.playlist for row in file.rows}) == 2
    assert file.rows[0].song.artists == ("Tyler, The Creator",)


def test_songs_without_an_id_are_kept_by_name() -> None:
    file = read({"playlists": [playlist("Mine", track(None), track(None), track(None, "", "x"))]})
    assert file.rows == ()
    (named,) = file.unidentified
    assert named == NamedSong("Moonlight", "Tyler, The Creator", "Igor", named.playlist, "Mine")
    assert file.skipped == {Unread.REPEATED: 1, Unread.NO_TITLE: 1}


def test_other_things_in_a_playlist_are_counted() -> None:
    others = [
        {"track": None, "episode": {"episodeName": "x"}},
        {"track": None, "localTrack": {"uri": "spotify:local:::x:1"}},
        {"track": {**track(), "trackUri": f"spotify:episode:{ID}"}},
        {"track": None},
        None,
        17,
    ]
    mine = playlist("Mine", track())
    file = read(
        {"playlists": [{**mine, "items": [*mine["items"], *others]}, {"name": "odd", "items": 5}, None]}
    )
    assert len(file.rows) == 1
    assert file.skipped == {Unread.EPISODE: 2, Unread.LOCAL: 1, Unread.NO_ID: 3}


def test_what_is_saved_counts_and_what_is_banned_does_not() -> None:
    file = read_bytes(LIBRARY, "YourLibrary.json")
    assert [(row.song.id, row.song.title) for row in file.rows] == [(THIRD_ID, "Saved")]


def test_the_whole_zip() -> None:
    file = read_bytes(ACCOUNT, "my_spotify_data.zip")
    assert (file.name, file.kind) == ("my_spotify_data", FileKind.ACCOUNT_DATA)
    assert {row.song.id for row in file.rows} == {ID, THIRD_ID}
    assert [song.title for song in file.unidentified] == ["Idea 1"]
    assert {(play.title, play.song_id) for play in file.plays} == {("Moonlight", None), ("Idea 1", None)}
    assert file.skipped == {Unread.NO_ID: 1, Unread.OTHER_FILE: 2}
    assert "example.org" not in repr(file)


def test_the_extended_history_stands_for_the_short_one_beside_it() -> None:
    file = read_bytes(
        zipped(
            {
                "a/StreamingHistory_music_0.json": as_json([short_listen()]),
                "b.json": as_json([extended_listen()]),
            }
        ),
        "both.zip",
    )
    assert [play.song_id for play in file.plays] == [ID]
    assert file.kind is FileKind.HISTORY


def test_a_song_of_a_playlist_that_was_listened_to_stays_in_its_playlist() -> None:
    file = read_bytes(
        zipped(
            {
                "h.json": as_json([extended_listen(), extended_listen(f"spotify:track:{ANOTHER_ID}")]),
                "p.json": as_json({"playlists": [playlist("Mine", track())]}),
            }
        ),
        "both.zip",
    )
    assert [(row.song.id, row.playlist_name) for row in file.rows] == [(ID, "Mine"), (ANOTHER_ID, None)]
    assert len(file.plays) == 2


def test_halves_of_characters_and_nul_do_not_reach_the_store() -> None:
    content = as_json([extended_listen(master_metadata_track_name="a\ud800b\0c")])
    title = read_bytes(content, "x.json").plays[0].title
    assert title == "a?bc"
    title.encode()


@pytest.mark.parametrize(
    "value", [{}, [], {"tracks": []}, [1, None, "x"], {"a": [1], "b": {"playlists": []}}, [[]]]
)
def test_json_of_another_shape_is_refused(value: object) -> None:
    with pytest.raises(FileJsonUnknown):
        read(value)


@pytest.mark.parametrize(
    "text",
    [
        '[\n{"ms_played": 1},\n{"ms_pl',
        '{"a": 1,\n\n"playlists": [',
        '{\n\n"tracks" [',
        "[\n\n1 2]",
        '{"a": 1}\n\n{}',
        "{\n\n1: 2}",
        '[1,\n"a",\n]',
    ],
)
def test_json_that_is_cut_off_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(FileJsonBroken) as refused:
        read_bytes(text.encode(), "x.json")
    assert refused.value.params == {"file": "x.json", "line": 3}


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" + "9" * 10_000 + "]"])
def test_json_that_would_break_its_reader_is_refused(text: str) -> None:
    with pytest.raises(FileJsonBroken):
        read_bytes(text.encode(), "x.json")


def test_listens_that_all_do_not_count_are_an_empty_file() -> None:
    with pytest.raises(FileEmpty) as refused:
        read([extended_listen(ms=1), extended_listen(ms=2)])
    assert refused.value.params["rows"] == 2
