"""Songs, audio features, categories and search, and what is asked in a wrong way."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
import requests
import spotipy

from demo.catalogue import Playlist
from demo.spotify import LoopbackSpotify
from demo.spotify.artwork import covers

UNKNOWN = "0" * 22

Get = Callable[..., requests.Response]
Client = Callable[..., spotipy.Spotify]
PlaylistOf = Callable[[str, str], Playlist]
Refused = Callable[[requests.Response], tuple[int, str]]


def test_a_song_carries_all_that_is_known_of_it(spotify: LoopbackSpotify, client: Client) -> None:
    song = next(song for song in spotify.catalogue.songs if len(song.artists) > 1)
    track = client().track(song.id)
    assert track["name"] == song.title
    assert [artist["name"] for artist in track["artists"]] == list(song.artists)
    assert track["album"]["name"] == song.album
    assert [image["width"] for image in track["album"]["images"]] == [640, 300, 64]
    assert track["external_ids"] == {"isrc": song.isrc}
    assert track["external_urls"]["spotify"] == f"https://open.spotify.com/track/{song.id}"
    assert (track["duration_ms"], track["explicit"], track["popularity"]) == (
        song.duration_ms, song.explicit, song.popularity,
    )  # fmt: skip
    assert (track["type"], track["is_local"], track["uri"]) == ("track", False, f"spotify:track:{song.id}")


def test_the_same_artist_has_one_id_everywhere(spotify: LoopbackSpotify, client: Client) -> None:
    songs = [song for song in spotify.catalogue.songs if song.artists[0] == "Anselm Quistgaard"]
    ids = {client().track(song.id)["artists"][0]["id"] for song in songs}
    assert len(ids) == 1


def test_every_album_has_a_cover_that_the_demos_page_has_without_fetching_it(
    spotify: LoopbackSpotify, client: Client
) -> None:
    painted = covers(spotify.catalogue)
    urls = [client().track(song.id)["album"]["images"][0]["url"] for song in spotify.catalogue.songs[:2]]
    for url in urls:
        name, content = painted[url]
        assert (name, content[:8]) == ("cover.png", b"\x89PNG\r\n\x1a\n")
    assert painted[urls[0]] != painted[urls[1]]


@pytest.mark.filterwarnings("ignore:You're using `audio_features:DeprecationWarning")
def test_audio_features_keep_their_places(spotify: LoopbackSpotify, client: Client) -> None:
    first, second = spotify.catalogue.songs[:2]
    found = client().audio_features([second.id, UNKNOWN, first.id])
    assert [one and one["id"] for one in found] == [second.id, None, first.id]
    assert found[0] | dataclasses.asdict(second.features) == found[0]
    assert found[0]["type"] == "audio_features"


def test_many_songs_keep_their_places(spotify: LoopbackSpotify, client: Client) -> None:
    song = spotify.catalogue.songs[5]
    found = client().tracks([UNKNOWN, song.id])["tracks"]
    assert found[0] is None
    assert found[1]["name"] == song.title


@pytest.mark.filterwarnings("ignore:You're using `categor:DeprecationWarning")
def test_categories_lead_to_their_playlists(spotify: LoopbackSpotify, client: Client) -> None:
    mara = client()
    listed = mara.categories(limit=5)["categories"]
    assert listed["total"] == 7
    for category in spotify.catalogue.categories:
        shown = mara.category_playlists(category.id, limit=50)["playlists"]["items"]
        playlists = [one for one in shown if one is not None]
        assert [one["id"] for one in playlists] == [playlist.id for playlist in category.playlists]
        assert len(shown) - len(playlists) == len(category.gone_at)
    rows = mara.playlist_items(spotify.catalogue.categories[0].playlists[0].id)["items"]
    assert [row["track"]["id"] for row in rows] == list(spotify.catalogue.categories[0].playlists[0].song_ids)


@pytest.mark.parametrize("query", ["idea 22", "track:Idea artist:Quistgaard", "anselm IDEA"])
def test_search_finds_by_title_and_artist(client: Client, query: str) -> None:
    found = client().search(query, limit=10, type="track")["tracks"]
    assert found["items"]
    assert all("Idea" in track["name"] for track in found["items"])


def test_search_finds_by_isrc_and_can_find_nothing(spotify: LoopbackSpotify, client: Client) -> None:
    song = spotify.catalogue.songs[0]
    found = client().search(f"isrc:{song.isrc}", type="track,artist")
    assert song.id in {track["id"] for track in found["tracks"]["items"]}
    assert {artist["name"] for artist in found["artists"]["items"]} >= set(song.artists)
    assert client().search("no such song anywhere")["tracks"]["items"] == []


@pytest.mark.parametrize(
    ("path", "query", "message"),
    [
        ("me/playlists", {"limit": 51}, "Invalid limit"),
        ("me/playlists", {"limit": 0}, "Invalid limit"),
        ("me/playlists", {"limit": "many"}, "Invalid limit"),
        ("me/playlists", {"offset": -1}, "Invalid offset"),
        ("me/tracks", {"limit": 51}, "Invalid limit"),
        ("me/top/tracks", {"limit": 51}, "Invalid limit"),
        ("me/top/tracks", {"time_range": "forever"}, "Invalid time range"),
        ("me/player/recently-played", {"limit": 51}, "Invalid limit"),
        ("search", {"q": "x", "type": "track", "limit": 51}, "Invalid limit"),
        ("search", {"type": "track"}, "No search query"),
        ("search", {"q": "x"}, "Missing parameter type"),
        ("tracks", {}, "Missing required field: ids"),
        ("tracks", {"ids": ",".join([UNKNOWN] * 51)}, "Too many ids requested"),
        ("audio-features", {"ids": ",".join([UNKNOWN] * 101)}, "Too many ids requested"),
        ("tracks/not-an-id", {}, "Invalid base62 id"),
    ],
)
def test_wrong_parameters_are_refused(
    get: Get, path: str, query: dict[str, Any], message: str, refused: Refused
) -> None:
    assert refused(get(path, **query)) == (400, message)


@pytest.mark.parametrize(
    "path",
    [
        f"tracks/{UNKNOWN}", f"audio-features/{UNKNOWN}", f"playlists/{UNKNOWN}",
        f"playlists/{UNKNOWN}/items", "browse/categories/nothing",
        "browse/categories/nothing/playlists", "me/nothing", "nothing", "recommendations",
    ],
)  # fmt: skip
def test_what_does_not_exist_is_a_404_in_json(get: Get, path: str, refused: Refused) -> None:
    assert refused(get(path))[0] == 404
