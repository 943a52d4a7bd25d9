"""A listener's library as clients read it: playlists, their rows, liked, top and recent songs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
import requests
import spotipy

from demo.catalogue import Playlist
from demo.spotify import AppKind, LoopbackSpotify

UNKNOWN = "0" * 22

Get = Callable[..., requests.Response]
Client = Callable[..., spotipy.Spotify]
PlaylistOf = Callable[[str, str], Playlist]
Refused = Callable[[requests.Response], tuple[int, str]]


def all_items(client: spotipy.Spotify, first: dict[str, Any]) -> list[Any]:
    items, page = list(first["items"]), first
    while page := client.next(page):
        items += page["items"]
    return items


def test_me_gives_mail_and_country_only_with_their_scopes(client: Client) -> None:
    assert "email" not in client("Mara", "user-library-read").me()
    me = client("Mara", "user-read-email", "user-read-private").me()
    assert me["email"] == "mara@example.com"
    assert me["product"] == "premium"


def test_playlists_come_in_pages_that_lead_to_each_other(spotify: LoopbackSpotify, client: Client) -> None:
    mara = client("Mara")
    first = mara.current_user_playlists(limit=3)
    assert first["previous"] is None
    assert first["total"] == 8
    second = mara.next(first)
    assert (second["offset"], second["limit"]) == (3, 3)
    assert mara.previous(second)["items"] == first["items"]
    listed = all_items(mara, first)
    library = spotify.catalogue.library(spotify.catalogue.listener_named("Mara").id)
    assert [one["id"] for one in listed] == [playlist.id for playlist in library]
    assert [one["snapshot_id"] for one in listed] == [playlist.snapshot_id for playlist in library]
    assert listed[0]["owner"]["display_name"] == "Mara"
    assert {one["owner"]["id"] for one in listed} > {"cornerrecordshop"}


def test_a_withdrawn_playlist_is_listed_as_null(client: Client) -> None:
    page = client("Theo").current_user_playlists()
    assert page["items"][2] is None
    assert page["total"] == len(page["items"]) == 8


@pytest.mark.parametrize(
    ("scopes", "kinds"),
    [
        (("user-top-read",), {(True, False)}),
        (("playlist-read-private",), {(True, False), (False, False)}),
        (("playlist-read-collaborative",), {(True, False), (False, True)}),
        (
            ("playlist-read-private", "playlist-read-collaborative"),
            {(True, False), (False, False), (False, True)},
        ),
    ],
)
def test_scopes_decide_which_playlists_are_listed(
    client: Client, scopes: tuple[str, ...], kinds: set[tuple[bool, bool]]
) -> None:
    listed = client("Mara", *scopes).current_user_playlists()["items"]
    assert {(one["public"], one["collaborative"]) for one in listed} == kinds


def test_rows_of_every_kind_come_in_order(client: Client, playlist_of: PlaylistOf) -> None:
    finds = playlist_of("Ines", "vinyl finds")
    ines = client("Ines")
    rows = all_items(ines, ines.playlist_items(finds.id, limit=2))
    assert len(rows) == len(finds.rows)
    for row, held in zip(rows, finds.rows, strict=True):
        assert row["added_by"]["id"] == held.added_by
        assert row["is_local"] == (held.kind == "local")
        if held.kind == "gone":
            assert row["track"] is None
        else:
            assert row["track"]["type"] == ("episode" if held.kind == "episode" else "track")
            assert row["track"]["id"] == (held.id or None)
            assert row["track"]["name"] == held.title
    assert {held.kind for held in finds.rows} == {"song", "local", "episode", "gone"}


def test_liked_songs_need_their_scope_and_say_track(spotify: LoopbackSpotify, client: Client) -> None:
    ines = spotify.catalogue.listener_named("Ines")
    liked = client("Ines")
    rows = all_items(liked, liked.current_user_saved_tracks(limit=2))
    assert [row["track"]["id"] for row in rows] == list(ines.liked)
    assert sorted((row["added_at"] for row in rows), reverse=True) == [row["added_at"] for row in rows]
    with pytest.raises(spotipy.SpotifyException, match="Insufficient client scope") as denied:
        client("Ines", "playlist-read-private").current_user_saved_tracks()
    assert denied.value.http_status == 403


@pytest.mark.parametrize(
    "path", ["me/tracks", "me/top/tracks", "me/top/artists", "me/player/recently-played"]
)
def test_what_is_private_needs_its_scope(
    get: Get, token: Callable[..., str], path: str, refused: Refused
) -> None:
    assert refused(get(path, token("Mara", "playlist-read-private"))) == (403, "Insufficient client scope")


def test_top_songs_are_the_listeners_and_differ_by_time_range(
    spotify: LoopbackSpotify, client: Client
) -> None:
    theo = client("Theo")
    heard = spotify.catalogue.heard(spotify.catalogue.listener_named("Theo").id)
    orders = [
        [song["id"] for song in theo.current_user_top_tracks(limit=10, time_range=time_range)["items"]]
        for time_range in ("short_term", "medium_term", "long_term")
    ]
    assert all(set(order) <= heard for order in orders)
    assert orders[0] != orders[1] != orders[2]
    assert theo.current_user_top_artists(limit=5)["items"][0]["type"] == "artist"


def test_recent_plays_go_back_by_cursors(client: Client) -> None:
    mara = client("Mara")
    page = mara.current_user_recently_played(limit=20)
    plays = list(page["items"])
    while page := mara.next(page):
        plays += page["items"]
    times = [play["played_at"] for play in plays]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) == len(times) > 20
    after = int(datetime.fromisoformat(times[5]).timestamp() * 1000)
    newest = mara.current_user_recently_played(limit=50, after=after)
    assert [play["played_at"] for play in newest["items"]] == times[:5]


def test_fields_are_picked_at_every_depth(client: Client, playlist_of: PlaylistOf) -> None:
    gym = playlist_of("Theo", "gym")
    picked = client("Theo").playlist_items(
        gym.id, fields="total,items(is_local,track(id,album.name),item(id,album.name))", limit=50
    )
    assert picked.keys() == {"total", "items"}
    for row in picked["items"]:
        assert row.keys() == {"is_local", "track"}
        assert row["track"] is None or row["track"].keys() <= {"id", "album"}
    assert any(row["track"] and row["track"].get("album", {}).keys() == {"name"} for row in picked["items"])
    assert client("Theo").playlist(gym.id, fields="snapshot_id") == {"snapshot_id": gym.snapshot_id}


@pytest.mark.parametrize(("kind", "field"), [("extended", "tracks"), ("new", "items")])
def test_a_long_playlist_goes_on_behind_its_first_rows(
    spotify: LoopbackSpotify, client: Client, kind: AppKind, field: str
) -> None:
    spotify.app = kind
    song_ids = [song.id for song in spotify.catalogue.songs[:130]]
    made = spotify.add_playlist(spotify.catalogue.listener_named("Theo").id, "everything", song_ids)
    theo = client("Theo")
    rows = all_items(theo, theo.playlist(made.id)[field])
    assert [row["item" if kind == "new" else "track"]["id"] for row in rows] == song_ids


def test_a_whole_playlist_carries_its_first_rows(client: Client, playlist_of: PlaylistOf) -> None:
    gym = playlist_of("Theo", "gym")
    shown = client("Theo").playlist(gym.id)
    assert shown["tracks"]["total"] == len(shown["tracks"]["items"]) == len(gym.rows)


@pytest.mark.parametrize(("path", "most"), [("items", 50), ("tracks", 100)])
def test_the_older_name_of_items_has_longer_pages(
    spotify: LoopbackSpotify, get: Get, path: str, most: int, refused: Refused
) -> None:
    public = spotify.catalogue.categories[0].playlists[0]
    assert get(f"playlists/{public.id}/{path}", limit=most).json()["limit"] == most
    assert refused(get(f"playlists/{public.id}/{path}", limit=most + 1)) == (400, "Invalid limit")


def test_private_playlists_stay_with_their_owner(
    get: Get, token: Callable[..., str], playlist_of: PlaylistOf, refused: Refused
) -> None:
    private = playlist_of("Mara", "rain on the roof")
    path = f"playlists/{private.id}/items"
    assert get(path, token("Mara")).status_code == 200
    assert refused(get(path, token("Mara", "user-top-read"))) == (403, "Insufficient client scope")
    assert refused(get(path, token("Theo")))[0] == 404
    shared = playlist_of("Mara", "road trip 🚐")
    assert (
        get(f"playlists/{shared.id}/items", token("Ines", "playlist-read-collaborative")).status_code == 200
    )
