"""What changes under a client's eyes: saved playlists, the catalogue, the server's coming and going."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
import requests
import spotipy

from demo.catalogue import Playlist
from demo.spotify import LoopbackSpotify

UNKNOWN = "0" * 22

Get = Callable[..., requests.Response]
Client = Callable[..., spotipy.Spotify]
PlaylistOf = Callable[[str, str], Playlist]
Refused = Callable[[requests.Response], tuple[int, str]]


def test_saving_a_playlist_and_adding_to_it(spotify: LoopbackSpotify, client: Client) -> None:
    mara = client("Mara")
    saved = mara.current_user_playlist_create("for Theo", public=False, description="found by the bot")
    songs = [song.id for song in spotify.catalogue.songs[:3]]
    first = mara.playlist_add_items(saved["id"], songs)
    second = mara.playlist_add_items(saved["id"], [songs[0]], position=0)
    assert len({saved["snapshot_id"], first["snapshot_id"], second["snapshot_id"]}) == 3
    rows = mara.playlist_items(saved["id"])["items"]
    assert [row["track"]["id"] for row in rows] == [songs[0], *songs]
    newest = mara.current_user_playlists(limit=1)["items"][0]
    assert (newest["id"], newest["snapshot_id"]) == (saved["id"], second["snapshot_id"])
    assert newest["description"] == "found by the bot"
    assert spotify.catalogue.listener_named("Mara").playlists[0].id == saved["id"]


def test_uris_may_come_in_the_body_or_in_the_query(
    spotify: LoopbackSpotify, session: requests.Session, token: Callable[..., str]
) -> None:
    mine = spotify.add_playlist(spotify.catalogue.listener_named("Mara").id, "to fill")
    uris = [f"spotify:track:{song.id}" for song in spotify.catalogue.songs[:3]]
    address = f"{spotify.api_url}playlists/{mine.id}/items"
    headers = {"Authorization": f"Bearer {token()}"}
    body = {"uris": uris[:1], "position": 0}
    assert session.post(address, json=body, headers=headers, timeout=10).status_code == 201
    query = {"uris": ",".join(uris[1:])}
    assert session.post(address, params=query, headers=headers, timeout=10).status_code == 201
    filled = spotify.catalogue.playlist_by_id[mine.id]
    assert [f"spotify:track:{song_id}" for song_id in filled.song_ids] == uris


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("me/playlists", {}, (400, "Missing required field: name")),
        ("me/playlists", ["name"], (400, "Missing required field: name")),
        (
            "me/playlists",
            {"name": "x", "collaborative": True},
            (400, "Collaborative playlists can only be private"),
        ),
        ("playlists/MINE/items", {"uris": []}, (400, "Payload contains a non-existing ID")),
        ("playlists/MINE/items", {"uris": ["spotify:track:0"]}, (400, "Payload contains a non-existing ID")),
        ("playlists/MINE/items", {"uris": [1]}, (400, "Invalid track uri")),
        (
            "playlists/MINE/items",
            {"uris": ["spotify:track:0"] * 101},
            (400, "You can add a maximum of 100 tracks per request."),
        ),
        ("playlists/THEIRS/items", {"uris": []}, (403, "You cannot add tracks to a playlist you don't own.")),
    ],
)  # fmt: skip
def test_wrong_writing_is_refused(
    spotify: LoopbackSpotify,
    session: requests.Session,
    token: Callable[..., str],
    path: str,
    body: Any,
    expected: tuple[int, str],
    playlist_of: PlaylistOf,
    refused: Refused,
) -> None:
    mine = playlist_of("Mara", "late night piano").id
    theirs = playlist_of("Theo", "gym").id
    address = spotify.api_url + path.replace("MINE", mine).replace("THEIRS", theirs)
    answer = session.post(address, json=body, headers={"Authorization": f"Bearer {token()}"}, timeout=10)
    assert refused(answer) == expected


def test_writing_needs_its_scope_and_json(
    spotify: LoopbackSpotify, session: requests.Session, token: Callable[..., str], refused: Refused
) -> None:
    address = f"{spotify.api_url}me/playlists"
    reading = {"Authorization": f"Bearer {token('Mara', 'playlist-modify-public')}"}
    answer = session.post(address, json={"name": "x", "public": False}, headers=reading, timeout=10)
    assert refused(answer) == (403, "Insufficient client scope")
    assert refused(session.post(address, data="{", headers=reading, timeout=10)) == (
        400,
        "Error parsing JSON.",
    )


def test_an_owner_unfollows_a_playlist_and_it_is_gone_but_no_new_app_may_ask_for_that(
    spotify: LoopbackSpotify, client: Client, playlist_of: PlaylistOf
) -> None:
    gym = playlist_of("Theo", "gym").id
    spotify.app = "new"
    for name in ("Theo", "Mara"):
        with pytest.raises(spotipy.SpotifyException) as refusal:
            client(name).current_user_unfollow_playlist(gym)
        assert refusal.value.http_status == (403 if spotify.app == "new" else 400)
        spotify.app = "early"
    assert gym in spotify.catalogue.playlist_by_id
    assert client("Theo").current_user_unfollow_playlist(gym) is None
    assert gym not in spotify.catalogue.playlist_by_id


def test_the_library_changes_between_two_calls(spotify: LoopbackSpotify, client: Client) -> None:
    theo = spotify.catalogue.listener_named("Theo")
    gym, songs = theo.playlists[0], [song.id for song in spotify.catalogue.songs[:2]]
    before = client("Theo").playlist(gym.id, fields="snapshot_id")["snapshot_id"]
    assert spotify.add_songs(gym.id, songs).song_ids == (*gym.song_ids, *songs)
    spotify.remove_songs(gym.id, songs[:1])
    after = client("Theo").playlist(gym.id)
    assert after["snapshot_id"] != before
    assert after["tracks"]["items"][-1]["track"]["id"] == songs[1]
    made = spotify.add_playlist(theo.id, "new this week", songs, public=False)
    listed = [one["id"] for one in client("Theo").current_user_playlists()["items"] if one]
    assert listed[0] == made.id
    spotify.remove_playlist(gym.id)
    assert gym.id not in [one["id"] for one in client("Theo").current_user_playlists()["items"] if one]


def test_another_catalogue_can_take_the_place(spotify: LoopbackSpotify, client: Client) -> None:
    mara = client("Mara")
    listener = spotify.catalogue.listener_named("Mara")
    emptied = dataclasses.replace(listener, liked=())
    spotify.catalogue = dataclasses.replace(
        spotify.catalogue,
        listeners=tuple(emptied if one.id == listener.id else one for one in spotify.catalogue.listeners),
    )
    assert mara.current_user_saved_tracks()["total"] == 0


def test_calls_are_counted_by_their_template(spotify: LoopbackSpotify, client: Client, get: Get) -> None:
    mara = client("Mara")
    for playlist in spotify.catalogue.listener_named("Mara").playlists:
        mara.playlist_items(playlist.id)
    mara.me()
    get("me/nothing")
    get("me/playlists", "no token at all")
    assert spotify.calls == {
        "GET /v1/playlists/{id}/items": 5,
        "GET /v1/me": 1,
        "GET /v1/*": 1,
        "GET /v1/me/playlists": 1,
    }
    spotify.forget_calls()
    assert not spotify.calls


def test_it_goes_on_at_the_same_port_after_a_pause(spotify: LoopbackSpotify, client: Client) -> None:
    mara, address = client("Mara"), spotify.api_url
    spotify.stop()
    spotify.stop()
    with pytest.raises(requests.ConnectionError):
        mara.me()
    spotify.start()
    assert spotify.api_url == address
    assert mara.me()["display_name"] == "Mara"


async def test_it_serves_an_event_loop_that_it_does_not_run_in(
    spotify: LoopbackSpotify, token: Callable[..., str]
) -> None:
    headers = {"Authorization": f"Bearer {token()}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(f"{spotify.api_url}me/tracks") as answer,
    ):
        assert (await answer.json())["items"][0]["track"]["type"] == "track"
