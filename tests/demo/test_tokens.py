"""Codes and tokens of the loopback Spotify: what they are good for, how long, and what is refused."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from spotipy.cache_handler import MemoryCacheHandler
from spotipy.oauth2 import SpotifyClientCredentials

from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify
from demo.spotify.tokens import challenge_of

RETURN_TO = "http://127.0.0.1:8080/callback"
VERIFIER = "v" * 43


@pytest.fixture
def agreed(spotify: LoopbackSpotify, session: requests.Session) -> Callable[..., str]:
    """A fresh code: Theo agreed to what the form asks."""

    def agree(**changed: str | None) -> str:
        form = {
            "client_id": spotify.client_id,
            "response_type": "code",
            "redirect_uri": RETURN_TO,
            "scope": "user-library-read",
            "code_challenge": challenge_of(VERIFIER),
            "code_challenge_method": "S256",
            "listener": spotify.catalogue.listener_named("Theo").id,
            "decision": "agree",
        }
        sent = {name: value for name, value in (form | changed).items() if value is not None}
        answer = session.post(spotify.authorize_url, data=sent, allow_redirects=False, timeout=10)
        return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]

    return agree


@pytest.fixture
def code(agreed: Callable[..., str]) -> str:
    return agreed()


@pytest.fixture
def exchange(spotify: LoopbackSpotify, session: requests.Session) -> Callable[..., requests.Response]:
    """POST to the token endpoint, by default the right exchange of a code"""

    def post(code: str = "", **changed: str | None) -> requests.Response:
        form = {
            "grant_type": "authorization_code",
            "client_id": spotify.client_id,
            "redirect_uri": RETURN_TO,
            "code_verifier": VERIFIER,
            "code": code,
        }
        sent = {name: value for name, value in (form | changed).items() if value is not None}
        return session.post(spotify.token_url, data=sent, timeout=10)

    return post


def refusal(answer: requests.Response) -> str:
    assert answer.status_code == 400
    body = answer.json()
    assert body["error_description"]
    error: str = body["error"]
    return error


def test_a_code_works_once(code: str, exchange: Callable[..., requests.Response]) -> None:
    assert exchange(code).status_code == 200
    assert refusal(exchange(code)) == "invalid_grant"


def test_a_code_expires_after_ten_minutes(
    clock: Any, code: str, exchange: Callable[..., requests.Response]
) -> None:
    clock.advance(minutes=10)
    assert refusal(exchange(code)) == "invalid_grant"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_verifier": "w" * 43}, "invalid_grant"),
        ({"code_verifier": "ü" * 43}, "invalid_grant"),
        ({"code_verifier": None}, "invalid_request"),
        ({"redirect_uri": "https://bot.example/callback"}, "invalid_grant"),
        ({"code": "AQ-made-up"}, "invalid_grant"),
        ({"client_id": "somebody-else"}, "invalid_client"),
        ({"client_id": None}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": None}, "unsupported_grant_type"),
        ({"grant_type": "client_credentials"}, "invalid_client"),
        ({"grant_type": "refresh_token", "refresh_token": "AQ-made-up"}, "invalid_grant"),
    ],
)
def test_a_wrong_exchange_is_refused(
    code: str, exchange: Callable[..., requests.Response], changed: dict[str, str | None], error: str
) -> None:
    assert refusal(exchange(**({"code": code} | changed))) == error


def test_without_a_challenge_the_secret_must_prove_the_app(
    spotify: LoopbackSpotify,
    session: requests.Session,
    agreed: Callable[..., str],
    exchange: Callable[..., requests.Response],
) -> None:
    open_code = {"code_challenge": None, "code_challenge_method": None}
    assert refusal(exchange(agreed(**open_code), code_verifier=None)) == "invalid_client"
    proof = base64.b64encode(f"{spotify.client_id}:{spotify.client_secret}".encode()).decode()
    answer = session.post(
        spotify.token_url,
        data={"grant_type": "authorization_code", "code": agreed(**open_code), "redirect_uri": RETURN_TO},
        headers={"Authorization": f"Basic {proof}"},
        timeout=10,
    )
    assert answer.status_code == 200


@pytest.mark.parametrize("header", ["Basic bm9ib2R5Om5vdGhpbmc=", "Basic %%%", "Bearer x"])
def test_a_wrong_secret_is_refused(spotify: LoopbackSpotify, session: requests.Session, header: str) -> None:
    answer = session.post(
        spotify.token_url,
        data={"grant_type": "client_credentials"},
        headers={"Authorization": header},
        timeout=10,
    )
    assert refusal(answer) == "invalid_client"


def test_the_apps_own_token_reads_music_but_is_nobodys(
    spotify: LoopbackSpotify, session: requests.Session, get: Callable[..., requests.Response]
) -> None:
    app = SpotifyClientCredentials(
        spotify.client_id, spotify.client_secret, requests_session=session, cache_handler=MemoryCacheHandler()
    )
    app.OAUTH_TOKEN_URL = spotify.token_url
    token = app.get_access_token(as_dict=False, check_cache=False)
    song = spotify.catalogue.songs[0]
    assert get(f"tracks/{song.id}", token).json()["name"] == song.title
    editorial = spotify.catalogue.categories[0].playlists[0]
    assert get(f"playlists/{editorial.id}/items", token).status_code == 200
    assert get("me", token).status_code == 401


def test_a_refresh_leaves_the_refresh_token_out_and_the_old_one_holds(
    exchange: Callable[..., requests.Response], code: str
) -> None:
    refresh_token = exchange(code).json()["refresh_token"]
    for _ in range(2):
        answer = exchange(grant_type="refresh_token", refresh_token=refresh_token)
        assert answer.status_code == 200
        assert "refresh_token" not in answer.json()


def test_rotation_gives_a_new_refresh_token_and_voids_the_old_one(
    small: Catalogue, session: requests.Session
) -> None:
    with LoopbackSpotify(small, rotate_refresh_tokens=True) as rotating:

        def refreshed(refresh_token: str) -> requests.Response:
            form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
            form["client_id"] = rotating.client_id
            return session.post(rotating.token_url, data=form, timeout=10)

        first = rotating.issue_token(small.listeners[0].id).refresh_token
        second = refreshed(first).json()["refresh_token"]
        assert second != first
        assert refusal(refreshed(first)) == "invalid_grant"
        assert refreshed(second).json()["refresh_token"] not in {first, second}


def test_a_revoked_sign_in_is_over_for_that_listener_only(
    spotify: LoopbackSpotify,
    exchange: Callable[..., requests.Response],
    get: Callable[..., requests.Response],
) -> None:
    mara, theo, _ = spotify.catalogue.listeners
    hers, his = spotify.issue_token(mara.id), spotify.issue_token(theo.id)
    spotify.revoke(mara.id)
    assert get("me", hers.access_token).status_code == 401
    answer = exchange(grant_type="refresh_token", refresh_token=hers.refresh_token)
    assert refusal(answer) == "invalid_grant"
    assert get("me", his.access_token).status_code == 200


def test_tokens_need_a_listener(spotify: LoopbackSpotify) -> None:
    with pytest.raises(LookupError):
        spotify.issue_token("nobody")


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer made-up", "Basic x"])
def test_calls_without_a_token_that_holds_are_refused(
    spotify: LoopbackSpotify, session: requests.Session, header: str | None
) -> None:
    headers = {} if header is None else {"Authorization": header}
    answer = session.get(f"{spotify.api_url}me", headers=headers, timeout=10)
    assert answer.status_code == 401
    assert answer.json()["error"]["status"] == 401
