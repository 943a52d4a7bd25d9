"""Speaks with Spotify's accounts service in an app's name: where people agree, and where tokens come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import requests
from spotipy.cache_handler import MemoryCacheHandler
from spotipy.oauth2 import SpotifyClientCredentials, SpotifyPKCE

from bot.clock import Clock
from bot.spotify.apps import SpotifyApp
from bot.spotify.calls import REQUEST_TIMEOUT, SpotifyCalls
from bot.spotify.grants import authorized
from bot.store.accounts import Tokens

SCOPES = "playlist-read-private playlist-read-collaborative user-library-read"

SAVING = "playlist-modify-private"
"""The right to make private playlists: asked for only where a person wants it."""


class AccountsService:
    """Where codes and refresh tokens become tokens.

    What asks it raises SpotifyRefusedSignIn or one of its kinds, SpotifyBusy and SpotifyUnavailable.
    """

    def __init__(self, calls: SpotifyCalls, clock: Clock) -> None:
        self._calls = calls
        self._clock = clock

    def page(self, app: SpotifyApp, state: str, *, saving: bool = False) -> tuple[str, str]:
        """The address of a page where somebody can agree, and the PKCE verifier that ends it."""
        flow = _flow(app, f"{SCOPES} {SAVING}" if saving else SCOPES)
        flow.get_pkce_handshake_parameters()
        return str(flow.get_authorize_url(state=state)), str(flow.code_verifier)

    async def by_code(self, app: SpotifyApp, code: str, verifier: str) -> Tokens:
        """The tokens of whoever agreed and came back with a code."""
        flow = _flow(app)
        flow.code_verifier, flow.code_challenge = verifier, "used already"

        def exchange() -> dict[str, Any]:
            flow.get_access_token(code, check_cache=False)
            answer: dict[str, Any] = flow.cache_handler.get_cached_token()
            return answer

        return await self._tokens(app, exchange)

    async def renewed(self, app: SpotifyApp, tokens: Tokens) -> Tokens:
        """Tokens in place of these, for the same person."""
        flow = _flow(app)
        # An answer that does not name the scope leaves it as it was (RFC 6749, section 6).
        return await self._tokens(
            app, lambda: {"scope": tokens.scope, **flow.refresh_access_token(tokens.refresh)}
        )

    async def app_token(self, app: SpotifyApp) -> str:
        """A token of the app itself. Only where it has a secret."""

        def ask() -> str:
            with requests.Session() as session:
                flow = SpotifyClientCredentials(
                    app.client_id,
                    app.client_secret,
                    requests_session=session,
                    requests_timeout=REQUEST_TIMEOUT,
                    cache_handler=MemoryCacheHandler(),
                )
                flow.OAUTH_TOKEN_URL = f"{app.accounts_url}/api/token"
                return str(flow.get_access_token(as_dict=False, check_cache=False))

        return await self._calls.run(lambda: authorized(ask, app.redirect_url))

    async def _tokens(self, app: SpotifyApp, exchange: Callable[[], dict[str, Any]]) -> Tokens:
        def exchanged() -> Tokens:
            answer = exchange()
            # spotipy reckons expires_at by the machine's clock, which is not ours to trust in a test.
            expires_at = int(self._clock.now().timestamp()) + int(answer["expires_in"])
            return Tokens(
                answer["access_token"], answer["refresh_token"], expires_at, str(answer.get("scope", ""))
            )

        return await self._calls.run(lambda: authorized(exchanged, app.redirect_url))


def _flow(app: SpotifyApp, scopes: str = SCOPES) -> SpotifyPKCE:
    flow = SpotifyPKCE(
        client_id=app.client_id,
        redirect_uri=app.redirect_url,
        scope=scopes,
        requests_timeout=REQUEST_TIMEOUT,
        open_browser=False,
        cache_handler=MemoryCacheHandler(),
    )
    flow.OAUTH_AUTHORIZE_URL = f"{app.accounts_url}/authorize"
    flow.OAUTH_TOKEN_URL = f"{app.accounts_url}/api/token"
    return flow
