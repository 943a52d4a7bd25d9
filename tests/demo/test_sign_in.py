"""Signing in at the loopback Spotify: as spotipy does it, as a browser does it, and every way it can fail."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import spotipy
from spotipy.cache_handler import MemoryCacheHandler
from spotipy.oauth2 import SpotifyOauthError, SpotifyPKCE

from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify
from demo.spotify.tokens import challenge_of

RETURN_TO = "http://127.0.0.1:8080/callback"
SCOPE = "playlist-read-private user-library-read"


@pytest.fixture
def flow(spotify: LoopbackSpotify, session: requests.Session) -> SpotifyPKCE:
    """spotipy's own sign-in with PKCE, pointed here."""
    made = SpotifyPKCE(
        client_id=spotify.client_id,
        redirect_uri=RETURN_TO,
        scope=SCOPE,
        state="state-1",
        requests_session=session,
        requests_timeout=10,
        open_browser=False,
        cache_handler=MemoryCacheHandler(),
    )
    made.OAUTH_AUTHORIZE_URL = spotify.authorize_url
    made.OAUTH_TOKEN_URL = spotify.token_url
    return made


def form_of(page: str) -> dict[str, str]:
    """What a browser would send back: the page's hidden fields."""
    hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    return {name: unescape(value) for name, value in hidden}


def decide(
    session: requests.Session, spotify: LoopbackSpotify, address: str, listener: str, decision: str = "agree"
) -> dict[str, str]:
    """Open the page, answer it, and give back what the redirect carries."""
    page = session.get(address, timeout=10)
    assert page.status_code == 200
    form = form_of(page.text) | {"listener": listener, "decision": decision}
    answer = session.post(spotify.authorize_url, data=form, allow_redirects=False, timeout=10)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith(RETURN_TO)
    query = parse_qs(urlsplit(answer.headers["Location"]).query)
    return {name: value for name, (value,) in query.items()}


@pytest.fixture
def signed_in(
    spotify: LoopbackSpotify, session: requests.Session, flow: SpotifyPKCE
) -> Callable[[], dict[str, Any]]:
    def sign_in() -> dict[str, Any]:
        theo = spotify.catalogue.listener_named("Theo")
        back = decide(session, spotify, flow.get_authorize_url(), theo.id)
        flow.get_access_token(back["code"], check_cache=False)
        tokens: dict[str, Any] = flow.cache_handler.get_cached_token()
        return tokens

    return sign_in


def asked(spotify: LoopbackSpotify, **changed: str | None) -> dict[str, str]:
    query = {
        "client_id": spotify.client_id,
        "response_type": "code",
        "redirect_uri": RETURN_TO,
        "state": "s",
        "scope": SCOPE,
        "code_challenge": challenge_of("v" * 43),
        "code_challenge_method": "S256",
    }
    return {name: value for name, value in (query | changed).items() if value is not None}


def test_spotipy_signs_a_listener_in_and_speaks_for_them(
    spotify: LoopbackSpotify, session: requests.Session, signed_in: Callable[[], dict[str, Any]]
) -> None:
    tokens = signed_in()
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 3600
    assert set(tokens["scope"].split()) == set(SCOPE.split())
    client = spotipy.Spotify(auth=tokens["access_token"], requests_session=session, requests_timeout=10)
    client.prefix = spotify.api_url
    theo = spotify.catalogue.listener_named("Theo")
    me = client.me()
    assert (me["id"], me["account_id"], me["display_name"]) == (theo.id, theo.account_id, "Theo")
    assert "email" not in me
    assert spotify.calls["GET /accounts/authorize"] == 1
    assert spotify.calls["POST /accounts/api/token"] == 1


def test_the_page_says_what_it_is_and_what_is_asked(
    spotify: LoopbackSpotify, session: requests.Session, flow: SpotifyPKCE
) -> None:
    page = session.get(flow.get_authorize_url(), timeout=10)
    assert page.headers["Content-Type"].startswith("text/html")
    assert "This is not Spotify" in page.text
    for name in ("Mara", "Theo", "Ines"):
        assert f"<strong>{name}</strong>" in page.text
    assert "See your private playlists" in page.text
    assert "See the songs you liked" in page.text
    assert "See your email address" not in page.text
    assert "http://127.0.0.1:8080" in page.text


def test_the_page_escapes_what_it_was_given(spotify: LoopbackSpotify, session: requests.Session) -> None:
    page = session.get(spotify.authorize_url, params=asked(spotify, state='"><script>'), timeout=10)
    assert "<script>" not in page.text
    assert form_of(page.text)["state"] == '"><script>'


def test_cancelling_returns_with_an_error_and_the_state(
    spotify: LoopbackSpotify, session: requests.Session, flow: SpotifyPKCE
) -> None:
    back = decide(session, spotify, flow.get_authorize_url(), "", "cancel")
    assert back == {"error": "access_denied", "state": "state-1"}


def test_a_query_in_the_redirect_address_survives(
    spotify: LoopbackSpotify, session: requests.Session
) -> None:
    form = asked(spotify, redirect_uri=f"{RETURN_TO}?from=phone", state=None) | {"decision": "cancel"}
    answer = session.post(spotify.authorize_url, data=form, allow_redirects=False, timeout=10)
    assert answer.headers["Location"] == f"{RETURN_TO}?from=phone&error=access_denied"


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"client_id": "somebody-else"}, "INVALID_CLIENT: Invalid client"),
        ({"client_id": None}, "INVALID_CLIENT: Invalid client"),
        ({"redirect_uri": "http://localhost:8080/callback"}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"redirect_uri": "https://localhost/callback"}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"redirect_uri": "http://192.168.1.20/callback"}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"redirect_uri": "http://bot.example/callback"}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"redirect_uri": "javascript:alert(1)"}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"redirect_uri": "http://[::1"}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"redirect_uri": None}, "INVALID_CLIENT: Invalid redirect URI"),
        ({"response_type": "token"}, "response_type must be code"),
        ({"code_challenge_method": "plain"}, "code_challenge_method must be S256"),
        ({"scope": "read-everything"}, "INVALID_SCOPE: Illegal scope"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_wrong_request_ends_on_a_plain_page(
    spotify: LoopbackSpotify,
    session: requests.Session,
    method: str,
    changed: dict[str, str | None],
    message: str,
) -> None:
    fields = asked(spotify, **changed)
    where = {"params": fields} if method == "GET" else {"data": fields | {"decision": "agree"}}
    answer = session.request(method, spotify.authorize_url, allow_redirects=False, timeout=10, **where)
    assert answer.status_code == 400
    assert message in answer.text


@pytest.mark.parametrize("address", ["https://bot.example/callback", "http://[::1]:8080/callback", RETURN_TO])
def test_addresses_of_an_allowed_kind_are_accepted(
    spotify: LoopbackSpotify, session: requests.Session, address: str
) -> None:
    answer = session.get(spotify.authorize_url, params=asked(spotify, redirect_uri=address), timeout=10)
    assert answer.status_code == 200


def test_only_registered_addresses_where_there_are_some(small: Catalogue, session: requests.Session) -> None:
    with LoopbackSpotify(small, redirect_uris=[RETURN_TO]) as strict:
        assert session.get(strict.authorize_url, params=asked(strict), timeout=10).status_code == 200
        other = asked(strict, redirect_uri="https://bot.example/callback")
        assert session.get(strict.authorize_url, params=other, timeout=10).status_code == 400


def test_a_listener_who_does_not_exist_cannot_agree(
    spotify: LoopbackSpotify, session: requests.Session
) -> None:
    form = asked(spotify) | {"listener": "nobody", "decision": "agree"}
    answer = session.post(spotify.authorize_url, data=form, allow_redirects=False, timeout=10)
    assert answer.status_code == 400


def test_tokens_expire_by_the_clock_and_are_refreshed(
    clock: Any,
    flow: SpotifyPKCE,
    signed_in: Callable[[], dict[str, Any]],
    get: Callable[..., requests.Response],
) -> None:
    tokens = signed_in()
    clock.advance(minutes=59, seconds=59)
    assert get("me", tokens["access_token"]).status_code == 200
    clock.advance(seconds=1)
    answer = get("me", tokens["access_token"])
    assert answer.status_code == 401
    assert answer.json() == {"error": {"status": 401, "message": "The access token expired"}}
    renewed = flow.refresh_access_token(tokens["refresh_token"])
    assert renewed["access_token"] != tokens["access_token"]
    assert set(renewed["scope"].split()) == set(SCOPE.split())
    assert get("me", renewed["access_token"]).status_code == 200


def test_refreshing_does_not_outlive_six_months_from_the_sign_in(
    clock: Any, flow: SpotifyPKCE, signed_in: Callable[[], dict[str, Any]]
) -> None:
    refresh_token = signed_in()["refresh_token"]
    clock.advance(days=181)
    flow.refresh_access_token(refresh_token)
    clock.advance(days=1)
    with pytest.raises(SpotifyOauthError) as refused:
        flow.refresh_access_token(refresh_token)
    assert refused.value.error == "invalid_grant"


def test_a_sign_in_outlives_the_process_where_it_has_a_file_to_be_kept_in(
    small: Catalogue, clock: Any, tmp_path: Path
) -> None:
    kept = tmp_path / "demo" / "sign-ins.json"
    before = LoopbackSpotify(small, clock=clock, sign_ins=kept)
    tokens = before.issue_token(small.listener_named("Mara").id)

    after = LoopbackSpotify(small, clock=clock, sign_ins=kept)

    with after, requests.Session() as session:
        form = {"grant_type": "refresh_token", "client_id": after.client_id}
        answer = session.post(after.token_url, form | {"refresh_token": tokens.refresh_token}, timeout=10)
        assert answer.status_code == 200
        assert answer.json()["access_token"] != tokens.access_token
