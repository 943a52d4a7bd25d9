"""What each kind of app is answered: the tables a client must find out, and the shapes that differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests
import spotipy

from demo.spotify import AppKind, LoopbackSpotify

Get = Callable[..., requests.Response]
Client = Callable[..., spotipy.Spotify]

KINDS: tuple[AppKind, ...] = ("extended", "early", "new")

# path: what extended, early and new apps are answered. CAPITALS stand for ids.
ANSWERS = {
    "me": (200, 200, 200),
    "me/playlists": (200, 200, 200),
    "me/tracks": (200, 200, 200),
    "me/top/tracks": (200, 200, 200),
    "me/top/artists": (200, 200, 200),
    "me/player/recently-played": (200, 200, 200),
    "playlists/MINE": (200, 200, 200),
    "playlists/MINE/items": (200, 200, 200),
    "playlists/SHARED/items": (200, 200, 200),
    "playlists/THEIRS": (200, 200, 200),
    "playlists/THEIRS/items": (200, 200, 403),
    "playlists/MINE/tracks": (200, 200, 403),
    "playlists/SPOTIFYS": (200, 404, 404),
    "playlists/SPOTIFYS/items": (200, 404, 404),
    "tracks/SONG": (200, 200, 200),
    "tracks?ids=SONG": (200, 200, 403),
    "search?q=idea&type=track": (200, 200, 200),
    "search?q=idea&type=track&limit=11": (200, 200, 400),
    "audio-features?ids=SONG": (200, 403, 403),
    "audio-features/SONG": (200, 403, 403),
    "browse/categories": (200, 200, 403),
    "browse/categories/POOL": (200, 200, 403),
    "browse/categories/POOL/playlists": (200, 403, 403),
    "recommendations?seed_tracks=SONG": (404, 403, 403),
    "artists?ids=SONG": (404, 404, 403),
    "users/MARA/playlists": (404, 404, 403),
}


@pytest.fixture
def filled(spotify: LoopbackSpotify) -> Callable[[str], str]:
    catalogue = spotify.catalogue
    mara = catalogue.listener_named("Mara")
    ids = {
        "MINE": mara.playlists[0].id,
        "SHARED": mara.followed[0],
        "THEIRS": catalogue.others[0].id,
        "SPOTIFYS": catalogue.categories[0].playlists[0].id,
        "SONG": catalogue.songs[0].id,
        "POOL": catalogue.categories[0].id,
        "MARA": mara.id,
    }

    def fill(path: str) -> str:
        for name, one_id in ids.items():
            path = path.replace(name, one_id)
        return path

    return fill


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_answered_by_its_table(
    spotify: LoopbackSpotify, get: Get, filled: Callable[[str], str], kind: AppKind
) -> None:
    spotify.app = kind
    found = {path: get(filled(path)).status_code for path in ANSWERS}
    assert found == {path: statuses[KINDS.index(kind)] for path, statuses in ANSWERS.items()}


@pytest.mark.parametrize("path", ["audio-features?ids=SONG", "audio-features/SONG", "recommendations"])
def test_some_refusals_have_no_message(
    spotify: LoopbackSpotify, get: Get, filled: Callable[[str], str], path: str
) -> None:
    spotify.app = "new"
    assert get(filled(path)).json() == {"error": {"status": 403}}


def test_other_refusals_have_one(spotify: LoopbackSpotify, get: Get, filled: Callable[[str], str]) -> None:
    spotify.app = "new"
    assert get(filled("tracks?ids=SONG")).json() == {"error": {"status": 403, "message": "Forbidden"}}


@pytest.mark.parametrize(
    ("kind", "row_field", "total_field"),
    [("extended", "track", "tracks"), ("early", "track", "tracks"), ("new", "item", "items")],
)
def test_rows_and_totals_are_where_the_kind_has_them(
    spotify: LoopbackSpotify, client: Client, kind: AppKind, row_field: str, total_field: str
) -> None:
    spotify.app = kind
    mine = spotify.catalogue.listener_named("Mara").playlists[0]
    listed = client("Mara").current_user_playlists()["items"][0]
    assert listed[total_field]["total"] == len(mine.rows)
    assert {"tracks", "items"} - listed.keys() == {"tracks", "items"} - {total_field}
    row: dict[str, Any] = client("Mara").playlist_items(mine.id)["items"][0]
    assert row[row_field]["id"] == mine.song_ids[0]
    assert {"track", "item"} & row.keys() == {row_field}
    whole = client("Mara").playlist(mine.id)
    assert whole[total_field]["items"][0][row_field]["id"] == mine.song_ids[0]
    assert "track" in client("Mara").current_user_saved_tracks()["items"][0]


def test_fields_must_name_the_row_as_the_kind_does(spotify: LoopbackSpotify, client: Client) -> None:
    spotify.app = "new"
    mine = spotify.catalogue.listener_named("Mara").playlists[0]
    assert client("Mara").playlist_items(mine.id, fields="items(track(id))", limit=1) == {"items": [{}]}


@pytest.mark.parametrize("kind", KINDS)
def test_popularity_is_gone_for_new_apps(spotify: LoopbackSpotify, client: Client, kind: AppKind) -> None:
    spotify.app = kind
    song = spotify.catalogue.songs[0]
    assert ("popularity" in client().track(song.id)) == (kind != "new")
    assert ("popularity" in client().current_user_top_artists()["items"][0]) == (kind != "new")


def test_new_apps_see_of_others_playlists_only_the_cover(spotify: LoopbackSpotify, client: Client) -> None:
    spotify.app = "new"
    shown = client("Mara").playlist(spotify.catalogue.others[0].id)
    assert shown["name"] == spotify.catalogue.others[0].name
    assert "items" not in shown
    assert "tracks" not in shown


def test_search_pages_are_short_for_new_apps(spotify: LoopbackSpotify, get: Get) -> None:
    assert get("search", q="e", type="track").json()["tracks"]["limit"] == 20
    spotify.app = "new"
    assert get("search", q="e", type="track").json()["tracks"]["limit"] == 5
    assert len(get("search", q="e", type="track", limit=10).json()["tracks"]["items"]) == 10


@pytest.mark.parametrize("kind", KINDS)
def test_a_profile_always_has_both_ids(spotify: LoopbackSpotify, client: Client, kind: AppKind) -> None:
    spotify.app = kind
    me = client("Theo").me()
    theo = spotify.catalogue.listener_named("Theo")
    assert (me["account_id"], me["id"]) == (theo.account_id, theo.id)
