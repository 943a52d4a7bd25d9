"""Spotify's JSON, old and new, as songs, playlists and pages."""

from __future__ import annotations

from typing import Any

import pytest

from bot.spotify import shapes
from bot.spotify.shapes import Page, Profile, RemotePlaylist, Skipped
from bot.store.songs import AudioFeatures, Song

TRACK = {
    "id": "4uOBL4DDWWVx4RhYKlPbPC",
    "name": "Queencard",
    "type": "track",
    "is_local": False,
    "explicit": False,
    "popularity": 85,
    "external_ids": {"isrc": "KRA"},
    "artists": [{"name": "(G)I-DLE"}, {"name": ""}, {"name": "Guest"}],
    "album": {"name": "I feel", "images": [{"url": "https://large"}, {"url": "https://small"}]},
}
SONG = Song(
    "4uOBL4DDWWVx4RhYKlPbPC",
    "Queencard",
    ("(G)I-DLE", "Guest"),
    "I feel",
    "https://large",
    "KRA",
    explicit=False,
    popularity=85.0,
)


def page_of(*rows: Any) -> Page:
    return shapes.page({"items": list(rows), "total": len(rows), "next": None})


@pytest.mark.parametrize("field", ["item", "track"])
def test_a_row_of_either_kind_of_app_is_a_song(field: str) -> None:
    assert page_of({"is_local": False, field: TRACK}).songs == (SONG,)


def test_a_row_with_both_names_takes_the_one_that_is_filled() -> None:
    assert page_of({"item": None, "track": TRACK}, {"item": TRACK, "track": None}).songs == (SONG, SONG)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (None, Skipped.GONE),
        ({}, Skipped.GONE),
        ({"item": None, "track": None}, Skipped.GONE),
        ({"track": TRACK | {"id": None}}, Skipped.GONE),
        ({"is_local": True, "track": TRACK | {"id": None}}, Skipped.LOCAL),
        ({"item": TRACK | {"is_local": True}}, Skipped.LOCAL),
        ({"item": TRACK | {"type": "episode"}}, Skipped.EPISODE),
    ],
)
def test_a_row_that_is_no_song_is_skipped_with_its_reason(row: Any, reason: Skipped) -> None:
    assert page_of({"track": TRACK}, row) == Page((SONG,), (reason,), 2, last=True)


def test_a_new_app_sees_no_popularity_and_a_bare_track_is_still_a_song() -> None:
    bare = {"id": "x", "name": None, "artists": None, "album": None, "external_ids": None}
    assert page_of({"item": bare}).songs == (Song("x", "x", ()),)
    assert page_of({"item": bare | {"album": {"name": "A", "images": []}}}).songs[0].artwork_url is None


def test_a_page_with_a_next_one_is_not_the_last() -> None:
    assert not shapes.page({"items": [], "total": 60, "next": "https://next"}).last
    assert shapes.page({}) == Page((), (), 0, last=True)


@pytest.mark.parametrize("field", ["items", "tracks"])
def test_a_listed_playlist_of_either_kind_of_app_tells_its_length(field: str) -> None:
    listed = {
        "id": "p",
        "name": "gym",
        "owner": {"id": "theo"},
        "public": True,
        "collaborative": False,
        "snapshot_id": "s",
        field: {"href": "https://", "total": 7},
    }
    expected = RemotePlaylist("p", "gym", "theo", public=True, collaborative=False, snapshot_id="s", total=7)
    assert shapes.playlists({"items": [None, listed, {"id": None}]}) == [expected]


def test_a_playlist_of_which_little_is_known_is_still_one() -> None:
    expected = RemotePlaylist("p", "p", "", public=None, collaborative=False, snapshot_id=None, total=0)
    assert shapes.playlists({"items": [{"id": "p", "owner": None, "tracks": None}]}) == [expected]
    assert shapes.playlists({}) == []


def test_a_profile_is_keyed_by_the_account_and_on_old_apps_by_the_user() -> None:
    assert shapes.profile({"id": "mara", "account_id": "acc"}) == Profile("acc", "mara")
    assert shapes.profile({"id": "mara"}) == Profile("mara", "mara")


def test_features_are_read_by_name_and_unknown_songs_left_out() -> None:
    answer = {
        "id": "x",
        "energy": 0,
        "key": -1,
        "tempo": None,
        "uri": "spotify:track:x",
        "type": "audio_features",
    }
    assert shapes.audio_features([None, answer, {}]) == [
        AudioFeatures("x", "spotify", {"energy": 0.0, "key": -1.0})
    ]
