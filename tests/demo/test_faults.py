"""Faults happen to the calls they were meant for, in order, and as often as asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests
import spotipy

from demo.spotify import (
    Fault,
    Faults,
    Forbidden,
    LoopbackSpotify,
    QuotaExceeded,
    RateLimited,
    ServerError,
    TextError,
    Unauthorized,
)

Get = Callable[..., requests.Response]
Client = Callable[..., spotipy.Spotify]


def test_a_rate_limit_reaches_spotipy_with_its_wait(spotify: LoopbackSpotify, client: Client) -> None:
    spotify.faults.add("GET /v1/me/playlists", RateLimited(retry_after=3))
    with pytest.raises(spotipy.SpotifyException) as limited:
        client().current_user_playlists()
    assert limited.value.http_status == 429
    assert limited.value.headers["Retry-After"] == "3"
    assert limited.value.reason is None
    assert client().current_user_playlists()["items"]
    assert spotify.calls["GET /v1/me/playlists"] == 2


def test_a_used_up_quota_says_so_and_lasts_for_hours(spotify: LoopbackSpotify, client: Client) -> None:
    spotify.faults.add("GET /v1/me/tracks", QuotaExceeded())
    with pytest.raises(spotipy.SpotifyException) as exceeded:
        client().current_user_saved_tracks()
    assert exceeded.value.reason == "QUOTA_EXCEEDED"
    assert 6 * 3600 <= int(exceeded.value.headers["Retry-After"]) <= 24 * 3600


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        (ServerError(500), 500, '{"error": {"status": 500, "message": "Server error."}}'),
        (ServerError(502), 502, "upstream connect error"),
        (ServerError(503), 503, "upstream connect error"),
        (Unauthorized(), 401, '{"error": {"status": 401, "message": "The access token expired"}}'),
        (
            Forbidden("User not registered"),
            403,
            '{"error": {"status": 403, "message": "User not registered"}}',
        ),
        (Forbidden(""), 403, '{"error": {"status": 403}}'),
        (TextError(403, "Premium required"), 403, '{"error": "Premium required"}'),
    ],
)
def test_each_fault_has_its_own_answer(
    spotify: LoopbackSpotify, get: Get, fault: Fault, status: int, body: str
) -> None:
    spotify.faults.add("GET /v1/me", fault)
    answer = get("me")
    assert (answer.status_code, answer.text) == (status, body)
    assert get("me").status_code == 200


def test_faults_of_one_call_come_in_order(spotify: LoopbackSpotify, get: Get) -> None:
    spotify.faults.add("GET /v1/me/playlists", ServerError(502), times=2, after=1)
    spotify.faults.add("GET /v1/me/playlists", RateLimited())
    assert spotify.faults.waiting == 3
    assert get("me").status_code == 200
    assert [get("me/playlists").status_code for _ in range(5)] == [200, 502, 502, 429, 200]
    assert spotify.faults.waiting == 0


def test_a_fault_may_be_meant_for_one_playlist(spotify: LoopbackSpotify, client: Client) -> None:
    first, second, *_ = spotify.catalogue.listener_named("Mara").playlists
    spotify.faults.add(f"GET /v1/playlists/{second.id}/items", Forbidden())
    spotify.faults.add("GET /v1/playlists/{id}/items", ServerError(503), after=1)
    mara = client("Mara")
    assert mara.playlist_items(first.id)["items"]
    statuses = []
    for playlist in (second, first):
        with pytest.raises(spotipy.SpotifyException) as failed:
            mara.playlist_items(playlist.id)
        statuses.append(failed.value.http_status)
    assert statuses == [403, 503]


def test_a_call_that_fails_changes_nothing(spotify: LoopbackSpotify, client: Client) -> None:
    spotify.faults.add("POST /v1/me/playlists", ServerError(502))
    before = spotify.catalogue
    with pytest.raises(spotipy.SpotifyException):
        client().current_user_playlist_create("lost")
    assert spotify.catalogue == before


def test_the_token_endpoint_can_fail_too(spotify: LoopbackSpotify, session: requests.Session) -> None:
    issued = spotify.issue_token(spotify.catalogue.listeners[0].id)
    form = {
        "grant_type": "refresh_token",
        "refresh_token": issued.refresh_token,
        "client_id": spotify.client_id,
    }
    spotify.faults.add("POST /accounts/api/token", ServerError(503))
    assert session.post(spotify.token_url, data=form, timeout=10).status_code == 503
    assert session.post(spotify.token_url, data=form, timeout=10).status_code == 200


def test_all_tokens_can_expire_in_the_middle_of_paging(spotify: LoopbackSpotify, client: Client) -> None:
    mara = client("Mara")
    first = mara.current_user_playlists(limit=2)
    spotify.expire_tokens()
    with pytest.raises(spotipy.SpotifyException) as expired:
        mara.next(first)
    assert expired.value.http_status == 401
    assert client("Mara").next(first)["offset"] == 2


def test_faults_can_be_forgotten() -> None:
    faults = Faults()
    faults.add("GET /v1/me", RateLimited())
    faults.clear()
    assert faults.take("GET /v1/me") is None


@pytest.mark.parametrize(("times", "after"), [(0, 0), (1, -1)])
def test_a_fault_happens_at_least_once(times: int, after: int) -> None:
    with pytest.raises(ValueError, match="at least once"):
        Faults().add("GET /v1/me", RateLimited(), times=times, after=after)
