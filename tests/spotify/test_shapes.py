"""Spotify's JSON, old and new, as songs, playlists and pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.spotify import shapes
from bot.spotify.calls import UNREADABLE
from bot.spotify.shapes import Listing, Page, Profile, RemotePlaylist, Skipped
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
    page = page_of({"track": TRACK}, row)
    assert (page.songs, page.skipped, page.total, page.last) == ((SONG,), (reason,), 2, True)


def test_a_new_app_sees_no_popularity_and_a_bare_track_is_still_a_song() -> None:
    bare = {"id": "x", "name": None, "artists": None, "album": None, "external_ids": None}
    assert page_of({"item": bare}).songs == (Song("x", "x", ()),)
    assert page_of({"item": bare | {"album": {"name": "A", "images": []}}}).songs[0].artwork_url is None


def test_a_page_with_a_next_one_is_not_the_last() -> None:
    assert not shapes.page({"items": [], "total": 60, "next": "https://next"}).last
    assert shapes.page({"items": [], "total": 60}).last


FIRST_PAGE: dict[str, Any] = {
    "items": [
        {"added_at": "2026-11-02T10:00:00Z", "track": TRACK},
        {"added_at": "2026-11-01T10:00:00Z", "track": TRACK | {"id": "another"}},
        {"added_at": "2026-10-01T10:00:00Z", "track": TRACK | {"type": "episode"}},
    ],
    "total": 60,
    "next": "https://next",
}


def with_row(position: int, **details: Any) -> dict[str, Any]:
    rows = list(FIRST_PAGE["items"])
    rows[position] = rows[position] | details
    return FIRST_PAGE | {"items": rows}


@pytest.mark.parametrize(
    "changed",
    [
        FIRST_PAGE | {"total": 61},
        FIRST_PAGE | {"items": FIRST_PAGE["items"][::-1]},
        FIRST_PAGE | {"items": FIRST_PAGE["items"][:2]},
        FIRST_PAGE | {"items": []},
        with_row(0, track=TRACK | {"id": "other"}),
        with_row(1, added_at="2026-11-01T10:00:01Z"),
        with_row(1, track=None),
        with_row(2, track=TRACK | {"is_local": True}),
    ],
)
def test_a_page_with_other_rows_has_another_fingerprint(changed: dict[str, Any]) -> None:
    assert shapes.page(changed).fingerprint != shapes.page(FIRST_PAGE).fingerprint


@pytest.mark.parametrize(
    "same",
    [
        FIRST_PAGE | {"next": None, "href": "https://elsewhere"},
        with_row(0, track=TRACK | {"popularity": 3, "name": "renamed"}),
        with_row(0, track=None, item=TRACK),
    ],
)
def test_a_page_with_the_same_rows_has_the_same_fingerprint(same: dict[str, Any]) -> None:
    assert shapes.page(same).fingerprint == shapes.page(FIRST_PAGE).fingerprint


@pytest.mark.parametrize("read", [shapes.page, shapes.listing])
@pytest.mark.parametrize("answer", [{}, {"items": []}, {"total": 3}, {"items": None, "total": 3}])
def test_an_answer_without_rows_or_their_number_is_not_taken_for_an_empty_one(
    read: Callable[[dict[str, Any]], object], answer: dict[str, Any]
) -> None:
    with pytest.raises(UNREADABLE):
        read(answer)


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
    answer = {"items": [None, listed, {"id": None}], "total": 53, "next": "https://next"}
    assert shapes.listing(answer) == Listing((expected,), 3, 53, last=False)


def test_a_playlist_of_which_little_is_known_is_still_one() -> None:
    expected = RemotePlaylist("p", "p", "", public=None, collaborative=False, snapshot_id=None, total=0)
    answer = {"items": [{"id": "p", "owner": None, "tracks": None}], "total": 1, "next": None}
    assert shapes.listing(answer) == Listing((expected,), 1, 1, last=True)


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
