"""What happens on the way: answers that never come, come in drips, cut, changed, or in another world."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import Any

import pytest
import requests
import spotipy

from demo.catalogue import Catalogue, Playlist
from demo.spotify import (
    EVERY_CALL,
    Altered,
    Drips,
    Dropped,
    Empty,
    ExpiresIn,
    Fault,
    Forbidden,
    Html,
    Interference,
    InvalidGrant,
    LoopbackSpotify,
    Meanwhile,
    NeverAnswers,
    NotFound,
    RateLimited,
    ServerError,
    Truncated,
    WithoutRefreshToken,
)

ITEMS = "GET /v1/playlists/{id}/items"
TOKEN = "POST /accounts/api/token"
AGES = 3600

Get = Callable[..., requests.Response]
Client = Callable[..., spotipy.Spotify]
PlaylistOf = Callable[[str, str], Playlist]


@pytest.fixture
def refreshed(spotify: LoopbackSpotify, session: requests.Session) -> Callable[..., requests.Response]:
    """POST of Mara's refresh token, or of the one given, to the token endpoint."""
    mara = spotify.catalogue.listener_named("Mara").id
    issued = spotify.issue_token(mara).refresh_token

    def post(refresh_token: str = issued) -> requests.Response:
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token, "client_id": spotify.client_id}
        return session.post(spotify.token_url, data=form, timeout=10)

    return post


def test_a_client_that_gets_no_answer_gives_up(spotify: LoopbackSpotify, token: Callable[..., str]) -> None:
    spotify.faults.add("GET /v1/me", NeverAnswers())
    headers = {"Authorization": f"Bearer {token()}"}
    with pytest.raises(requests.ReadTimeout):
        requests.get(f"{spotify.api_url}me", headers=headers, timeout=0.1)
    assert requests.get(f"{spotify.api_url}me", headers=headers, timeout=10).status_code == 200
    assert spotify.faulted == 1
    assert spotify.calls["GET /v1/me"] == 2


@pytest.mark.parametrize("fault", [NeverAnswers(), Drips(pieces=1000, pause=AGES)])
def test_stopping_does_not_wait_for_who_dawdles(small: Catalogue, fault: Interference) -> None:
    spotify = LoopbackSpotify(small)
    spotify.start()
    spotify.faults.add("GET /v1/me", Meanwhile((heard := Heard()).now, then=fault))
    access = spotify.issue_token(small.listeners[0].id).access_token
    headers = {"Authorization": f"Bearer {access}"}
    with ThreadPoolExecutor(1) as thread:
        asked = thread.submit(requests.get, f"{spotify.api_url}me", headers=headers, timeout=AGES)
        heard.wait()
        spotify.stop()
        with pytest.raises(requests.RequestException):
            asked.result(timeout=10)


class Heard:
    """Lets the test's thread wait until a call has come to the server's."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def now(self) -> None:
        self._event.set()

    def wait(self) -> None:
        assert self._event.wait(10)


def test_what_was_done_is_done_though_no_word_of_it_comes(
    spotify: LoopbackSpotify, session: requests.Session, token: Callable[..., str], get: Get
) -> None:
    spotify.faults.add("POST /v1/me/playlists", NeverAnswers(done=True))
    with pytest.raises(requests.ReadTimeout):
        session.post(
            f"{spotify.api_url}me/playlists",
            json={"name": "lost"},
            headers={"Authorization": f"Bearer {token()}"},
            timeout=0.2,
        )
    # The server takes one call after another, so by now it has seen to the first.
    assert get("me/playlists").json()["items"][0]["name"] == "lost"


def test_a_slow_answer_comes_in_pieces_and_whole(spotify: LoopbackSpotify, token: Callable[..., str]) -> None:
    whole = dripped(spotify, token(), Drips(pieces=1, pause=0))
    pieces = dripped(spotify, token(), Drips(pieces=8, pause=0.01))
    assert b"".join(pieces) == b"".join(whole)
    assert len(pieces) > len(whole) == 1
    assert json.loads(b"".join(pieces))["display_name"] == "Mara"


def dripped(spotify: LoopbackSpotify, access: str, fault: Drips) -> list[bytes]:
    """The body of /me, as it came in from the socket."""
    spotify.faults.add("GET /v1/me", fault)
    connection = HTTPConnection("127.0.0.1", int(spotify.url.rsplit(":", 1)[1]), timeout=10)
    connection.request("GET", "/v1/me", headers={"Authorization": f"Bearer {access}"})
    answer = connection.getresponse()
    assert answer.status == 200
    pieces = list(iter(answer.read1, b""))
    connection.close()
    return pieces


def test_a_truncated_answer_is_sound_http_and_no_json(spotify: LoopbackSpotify, get: Get) -> None:
    whole = get("me").content
    spotify.faults.add("GET /v1/me", Truncated(0.5))
    cut = get("me")
    assert (cut.status_code, cut.content) == (200, whole[: len(whole) // 2])
    assert cut.headers["Content-Type"].startswith("application/json")
    with pytest.raises(requests.JSONDecodeError):
        cut.json()


def test_a_connection_can_break_in_the_middle(spotify: LoopbackSpotify, get: Get) -> None:
    spotify.faults.add("GET /v1/me", Dropped())
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        get("me")
    assert get("me").status_code == 200


@pytest.mark.parametrize(
    ("fault", "status", "kind", "begins"),
    [
        (Html(), 200, "text/html", "<!DOCTYPE html>"),
        (Html(503, "Be right back"), 503, "text/html", "<!DOCTYPE html>"),
        (Empty(), 200, "application/json", ""),
        (Empty(403), 403, "application/json", ""),
        (NotFound(), 404, "application/json", '{"error": {"status": 404'),
        (
            Forbidden("no", reason="PREMIUM_REQUIRED"),
            403,
            "application/json",
            '{"error": {"status": 403, "message": "no", "reason": "PREMIUM_REQUIRED"}}',
        ),
        (Forbidden("Sorry", plain=True), 403, "text/plain", "Sorry"),
        (InvalidGrant(), 400, "application/json", '{"error": "invalid_grant"'),
    ],
)
def test_odd_bodies_come_as_they_are(
    spotify: LoopbackSpotify, get: Get, fault: Fault, status: int, kind: str, begins: str
) -> None:
    spotify.faults.add("GET /v1/me", fault)
    answer = get("me")
    assert (answer.status_code, answer.headers["Content-Type"].partition(";")[0]) == (status, kind)
    assert answer.text.startswith(begins)
    assert bool(answer.text) == bool(begins)


@pytest.mark.parametrize("wait", [None, "soon", "Fri, 06 Nov 2026 10:00:00 GMT", 0, -1, 0.5])
def test_a_rate_limit_may_not_say_how_long_as_it_should(
    spotify: LoopbackSpotify, get: Get, wait: float | str | None
) -> None:
    spotify.faults.add("GET /v1/me", RateLimited(wait))
    assert get("me").headers.get("Retry-After") == (None if wait is None else str(wait))


def test_an_answer_can_be_altered_but_not_a_refusal(spotify: LoopbackSpotify, get: Get) -> None:
    def nameless(profile: dict[str, Any]) -> dict[str, Any]:
        return profile | {"display_name": None}

    spotify.faults.add("GET /v1/me", Altered(nameless), times=2)
    assert get("me").json()["display_name"] is None
    assert get("me", "made-up").status_code == 401


def test_a_playlist_changes_between_two_of_its_pages(
    spotify: LoopbackSpotify, client: Client, playlist_of: PlaylistOf
) -> None:
    piano = playlist_of("Mara", "late night piano")
    first, second, third, *_ = piano.song_ids
    gone = Meanwhile(lambda: spotify.remove_songs(piano.id, [first]))
    spotify.faults.add(f"GET /v1/playlists/{piano.id}/items", gone, after=1)
    mara = client()
    page = mara.playlist_items(piano.id, limit=2)
    assert [row["track"]["id"] for row in page["items"]] == [first, second]
    shifted = mara.next(page)
    # The third song moved up into the page that was read already, and is missed.
    assert third not in [row["track"]["id"] for row in shifted["items"]]
    assert shifted["total"] == page["total"] - 1
    assert mara.playlist(piano.id)["snapshot_id"] != piano.snapshot_id
    assert spotify.faulted == 0


def test_a_change_and_a_failure_can_meet(spotify: LoopbackSpotify, get: Get, playlist_of: PlaylistOf) -> None:
    piano = playlist_of("Mara", "late night piano")
    both = Meanwhile(lambda: spotify.remove_playlist(piano.id), then=ServerError(502))
    spotify.faults.add(ITEMS, both)
    assert get(f"playlists/{piano.id}/items").status_code == 502
    assert get(f"playlists/{piano.id}/items").status_code == 404
    assert spotify.faulted == 1


def test_a_fault_can_last_until_it_is_cleared_and_mean_every_call(spotify: LoopbackSpotify, get: Get) -> None:
    spotify.faults.add(EVERY_CALL, ServerError(503), times=None)
    spotify.faults.add("GET /v1/me", Forbidden())
    assert spotify.faults.waiting == 2
    paths = ("me", "me", "me/tracks", "nothing")
    assert [get(path).status_code for path in paths] == [403, 503, 503, 503]
    spotify.faults.clear()
    assert get("me").status_code == 200
    assert spotify.faulted == 4
    spotify.forget_calls()
    assert (spotify.faulted, spotify.calls.total()) == (0, 0)


@pytest.mark.parametrize("seconds", [0, -3600, None, 10**9])
def test_the_token_endpoint_may_say_odd_things_of_time(
    spotify: LoopbackSpotify, get: Get, refreshed: Callable[..., requests.Response], seconds: int | None
) -> None:
    spotify.faults.add(TOKEN, ExpiresIn(seconds))
    odd = refreshed().json()
    assert odd.get("expires_in") == seconds
    assert ("expires_in" in odd) == (seconds is not None)
    assert get("me", odd["access_token"]).status_code == 200
    assert refreshed().json()["expires_in"] == 3600


def test_a_sign_in_may_be_revoked_in_word_only(
    spotify: LoopbackSpotify, refreshed: Callable[..., requests.Response]
) -> None:
    spotify.faults.add(TOKEN, InvalidGrant("Refresh token expired"))
    refused = refreshed()
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_grant")
    assert refreshed().status_code == 200


def test_rotation_can_begin_while_it_runs_and_forget_a_token(
    spotify: LoopbackSpotify, refreshed: Callable[..., requests.Response]
) -> None:
    assert "refresh_token" not in refreshed().json()
    spotify.rotate_refresh_tokens(True)
    newest = refreshed().json()["refresh_token"]
    assert refreshed().status_code == 400
    spotify.faults.add(TOKEN, WithoutRefreshToken())
    assert "refresh_token" not in refreshed(newest).json()


def test_a_sign_in_dies_after_six_months_however_often_it_was_refreshed(
    spotify: LoopbackSpotify, clock: Any, refreshed: Callable[..., requests.Response]
) -> None:
    spotify.rotate_refresh_tokens(True)
    newest = refreshed().json()["refresh_token"]
    clock.advance(days=181)
    newest = refreshed(newest).json()["refresh_token"]
    clock.advance(days=1)
    assert refreshed(newest).json()["error"] == "invalid_grant"
