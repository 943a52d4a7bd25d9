"""The loopback ListenBrainz and Last.fm answer as the real ones do: in pages, and not to everybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from demo.catalogue import make_catalogue
from demo.listens import LoopbackLastFm, LoopbackListenBrainz, Scrobbled, histories
from demo.listens.lastfm import KEY
from demo.listens.listenbrainz import LISTENS_CALL, MOST_TOP, TOP_CALL

SONGS = [Scrobbled(f"Song {number}", "x", 300 - number, isrc="QZ1") for number in range(150)]


@pytest.fixture
def listenbrainz() -> Iterator[LoopbackListenBrainz]:
    with LoopbackListenBrainz({"Mara": SONGS}) as running:
        yield running


@pytest.fixture
def lastfm() -> Iterator[LoopbackLastFm]:
    with LoopbackLastFm({"Mara": SONGS, "One": SONGS[:1], "Shy": SONGS}, private=["Shy"]) as running:
        yield running


def get(address: str, **asked: Any) -> requests.Response:
    return requests.get(address, params=asked, timeout=10)


def test_the_most_played_songs_come_in_pages(listenbrainz: LoopbackListenBrainz) -> None:
    address = f"{listenbrainz.url}/1/stats/user/mara/recordings"
    first, second = (get(address, count=1_000, offset=offset).json()["payload"] for offset in (0, MOST_TOP))
    titles = [entry["track_name"] for entry in (*first["recordings"], *second["recordings"])]
    assert titles == [song.title for song in SONGS]
    assert (first["user_id"], first["total_recording_count"]) == ("Mara", 150)
    assert listenbrainz.calls == {TOP_CALL: 2}


def test_single_listens_go_back_in_time(listenbrainz: LoopbackListenBrainz) -> None:
    address = f"{listenbrainz.url}/1/user/Mara/listens"
    first = get(address, count=100).json()["payload"]["listens"]
    rest = get(address, count=100, max_ts=first[-1]["listened_at"]).json()["payload"]["listens"]
    times = [listen["listened_at"] for listen in (*first, *rest)]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) == 150
    assert first[0]["track_metadata"]["additional_info"]["isrc"] == "QZ1"
    assert listenbrainz.calls == {LISTENS_CALL: 2}


def test_what_listenbrainz_does_not_have(listenbrainz: LoopbackListenBrainz) -> None:
    unknown = get(f"{listenbrainz.url}/1/user/theo/listens")
    assert (unknown.status_code, unknown.json()["code"]) == (404, 404)
    listenbrainz.counted_up = False
    empty = get(f"{listenbrainz.url}/1/stats/user/mara/recordings")
    assert (empty.status_code, empty.content) == (204, b"")


def test_last_fm_counts_pages_from_one_and_writes_numbers_as_texts(lastfm: LoopbackLastFm) -> None:
    asked = {"method": "user.getTopTracks", "api_key": KEY, "limit": 100, "format": "json"}
    pages = [
        get(f"{lastfm.url}/2.0/", user="MARA", page=page, **asked).json()["toptracks"] for page in (1, 2)
    ]
    assert [row["playcount"] for page in pages for row in page["track"]] == [
        str(song.plays) for song in SONGS
    ]
    assert pages[1]["@attr"] == {
        "user": "Mara",
        "page": "2",
        "perPage": "100",
        "totalPages": "2",
        "total": "150",
    }
    assert get(f"{lastfm.url}/2.0/", user="one", **asked).json()["toptracks"]["track"]["name"] == "Song 0"


@pytest.mark.parametrize(
    ("user", "key", "method", "number"),
    [
        ("theo", KEY, "user.getTopTracks", 6),
        ("Shy", KEY, "user.getTopTracks", 17),
        ("Mara", "wrong", "user.getTopTracks", 10),
        ("Mara", KEY, "user.getInfo", 3),
    ],
)
def test_last_fm_refuses_by_number(lastfm: LoopbackLastFm, user, key, method, number: int) -> None:
    answer = get(f"{lastfm.url}/2.0/", user=user, api_key=key, method=method, format="json")
    assert answer.json()["error"] == number


def test_the_listeners_of_a_catalogue_play_what_is_in_their_playlists() -> None:
    catalogue = make_catalogue(songs_per_playlist=4, playlists_per_pool=1, songs_per_listener=12)
    invented = histories(catalogue)
    assert invented.keys() == {"mara", "theo", "ines"}
    for songs in invented.values():
        assert [song.plays for song in songs] == sorted((song.plays for song in songs), reverse=True)
        assert min(song.plays for song in songs) > 0
        assert {song.spotify_id is None for song in songs} == {True, False}
