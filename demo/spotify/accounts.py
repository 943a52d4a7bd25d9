"""Signs listeners in as Spotify's accounts service does: a page to agree on, a code, tokens for the code."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from string import Template
from types import MappingProxyType

from aiohttp import web
from yarl import URL

from demo.catalogue import Listener
from demo.loopback import watched
from demo.spotify.state import State
from demo.spotify.tokens import ACCESS_LASTS, GrantError, IssuedToken

SCOPES: Mapping[str, str] = MappingProxyType(
    {
        "playlist-read-private": "See your private playlists",
        "playlist-read-collaborative": "See the playlists you make together with others",
        "playlist-modify-public": "Make and change public playlists for you",
        "playlist-modify-private": "Make and change private playlists for you",
        "user-library-read": "See the songs you liked",
        "user-library-modify": "Like and unlike songs for you",
        "user-read-email": "See your email address",
        "user-read-private": "See your country and subscription",
        "user-top-read": "See the songs and artists you play most",
        "user-read-recently-played": "See what you played last",
        "user-read-playback-state": "See what is playing now",
        "user-read-currently-playing": "See the song that is playing now",
        "user-modify-playback-state": "Control what is playing",
        "user-read-playback-position": "See how far you got in a podcast",
        "user-follow-read": "See whom you follow",
        "user-follow-modify": "Follow and unfollow for you",
        "app-remote-control": "Talk to the app on your device",
        "streaming": "Play music on your devices",
        "ugc-image-upload": "Upload pictures for your playlists",
    }
)
# What the page hands on from its address to its form.
_ASKED = (
    "client_id",
    "response_type",
    "redirect_uri",
    "state",
    "scope",
    "code_challenge",
    "code_challenge_method",
)
_LOOPBACK = frozenset({"127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class RegisteredApp:
    """The one app that this Spotify knows. Without ``redirect_uris``, any allowed kind of address will do."""

    client_id: str
    client_secret: str
    redirect_uris: Collection[str] | None

    def may_return_to(self, redirect_uri: str) -> bool:
        """Whether people may be sent there: https, or http on a loopback address, but never ``localhost``."""
        try:
            url = URL(redirect_uri)
        except ValueError:
            return False
        if url.host is None or url.host == "localhost" or url.fragment:
            return False
        allowed = url.scheme == "https" or (url.scheme == "http" and url.host in _LOOPBACK)
        return allowed and (self.redirect_uris is None or redirect_uri in self.redirect_uris)


class Accounts:
    """The accounts service: /accounts/authorize for people, /accounts/api/token for the app."""

    def __init__(self, state: State, registered: RegisteredApp) -> None:
        self._state = state
        self._app = registered

    def add_to(self, app: web.Application) -> None:
        """Put the service's pages on their paths."""
        for method, path, handle in (
            ("GET", "/accounts/authorize", self._ask),
            ("POST", "/accounts/authorize", self._decide),
            ("POST", "/accounts/api/token", self._token),
        ):
            app.router.add_route(method, path, watched(self._state.traffic, f"{method} {path}", handle))

    async def _ask(self, request: web.Request) -> web.Response:
        asked = request.query
        wrong = self._wrong(asked)
        if wrong:
            return _error_page(wrong)
        listeners = self._state.catalogue.listeners
        return _page(
            "authorize.html",
            hidden="\n".join(_hidden(name, asked[name]) for name in _ASKED if name in asked),
            listeners="\n".join(
                _choice(listener, first=place == 0) for place, listener in enumerate(listeners)
            ),
            scopes="\n".join(f"<li>{escape(SCOPES[scope])}</li>" for scope in asked.get("scope", "").split()),
            returns_to=escape(str(URL(asked["redirect_uri"]).origin())),
        )

    async def _decide(self, request: web.Request) -> web.Response:
        form = {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
        wrong = self._wrong(form)
        if wrong:
            return _error_page(wrong)
        listener_id, redirect_uri = form.get("listener", ""), form["redirect_uri"]
        if form.get("decision") != "agree":
            answer = {"error": "access_denied"}
        elif listener_id not in self._state.catalogue.listener_by_id:
            return _error_page("Nobody of that name lives here")
        else:
            scopes, challenge = form.get("scope", "").split(), form.get("code_challenge", "")
            answer = {"code": self._state.tokens.code(listener_id, scopes, redirect_uri, challenge)}
        if "state" in form:
            answer["state"] = form["state"]
        raise web.HTTPFound(URL(redirect_uri).update_query(answer))

    async def _token(self, request: web.Request) -> web.Response:
        form = {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
        try:
            return web.json_response(
                _token_answer(self._granted(form, request.headers.get("Authorization", "")))
            )
        except GrantError as refused:
            body = {"error": refused.error, "error_description": refused.description}
            return web.json_response(body, status=400)

    def _granted(self, form: Mapping[str, str], authorization: str) -> IssuedToken:
        proven = bool(authorization) and self._secret_fits(authorization)
        if not proven and form.get("client_id") != self._app.client_id:
            raise GrantError("invalid_client", "Invalid client")
        match form.get("grant_type"):
            case "authorization_code":
                return self._state.tokens.exchange(
                    form.get("code", ""),
                    form.get("redirect_uri", ""),
                    form.get("code_verifier", ""),
                    app_is_known=proven,
                )
            case "refresh_token":
                return self._state.tokens.refresh(form.get("refresh_token", ""))
            case "client_credentials" if proven:
                return self._state.tokens.issue("", ())
            case "client_credentials":
                raise GrantError("invalid_client", "Invalid client secret")
            case _:
                raise GrantError(
                    "unsupported_grant_type",
                    "grant_type must be client_credentials, authorization_code or refresh_token",
                )

    def _secret_fits(self, authorization: str) -> bool:
        kind, _, encoded = authorization.partition(" ")
        try:
            sent = base64.b64decode(encoded, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            sent = ""
        if kind != "Basic" or sent != f"{self._app.client_id}:{self._app.client_secret}":
            raise GrantError("invalid_client", "Invalid client secret")
        return True

    def _wrong(self, asked: Mapping[str, str]) -> str:
        """What is wrong with a request to sign in, in Spotify's words; empty where nothing is."""
        if asked.get("client_id") != self._app.client_id:
            return "INVALID_CLIENT: Invalid client"
        if not self._app.may_return_to(asked.get("redirect_uri", "")):
            return "INVALID_CLIENT: Invalid redirect URI"
        if asked.get("response_type") != "code":
            return "response_type must be code"
        if "code_challenge" in asked and asked.get("code_challenge_method") != "S256":
            return "code_challenge_method must be S256"
        if any(scope not in SCOPES for scope in asked.get("scope", "").split()):
            return "INVALID_SCOPE: Illegal scope"
        return ""


def _token_answer(issued: IssuedToken) -> dict[str, str | int]:
    answer: dict[str, str | int] = {
        "access_token": issued.access_token,
        "token_type": "Bearer",
        "expires_in": int(ACCESS_LASTS.total_seconds()),
        "scope": " ".join(sorted(issued.scopes)),
    }
    if issued.refresh_token:
        answer["refresh_token"] = issued.refresh_token
    return answer


def _hidden(name: str, value: str) -> str:
    return f'<input type="hidden" name="{name}" value="{escape(value)}">'


def _choice(listener: Listener, *, first: bool) -> str:
    name = escape(listener.display_name)
    playlists = escape(", ".join(playlist.name for playlist in listener.playlists[:3]))
    return (
        f'<label class="listener"><input type="radio" name="listener" value="{escape(listener.id)}"'
        f'{" checked" if first else ""}><span class="initial">{name[0]}</span>'
        f"<span><strong>{name}</strong><small>{playlists}</small></span></label>"
    )


def _error_page(message: str) -> web.Response:
    return _page("error.html", status=400, message=escape(message))


def _page(name: str, *, status: int = 200, **values: str) -> web.Response:
    template = Template(files("demo.spotify").joinpath("static", name).read_text("utf-8"))
    return web.Response(text=template.substitute(values), content_type="text/html", status=status)
