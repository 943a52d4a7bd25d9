"""A Spotify of one's own on a loopback socket: accounts service and Web API over an invented catalogue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.clock import SystemClock
from bot.web.serving import ServerThread
from demo.catalogue import Catalogue, Playlist
from demo.catalogue.changes import empty_playlist, with_added, with_playlist, with_removed, without_playlist
from demo.spotify.accounts import SCOPES, Accounts, RegisteredApp
from demo.spotify.app_kinds import AppKind
from demo.spotify.faults import Faults
from demo.spotify.state import State
from demo.spotify.tokens import IssuedToken
from demo.spotify.web_api import add_web_api

DEMO_CLIENT_ID = "c8a7ed199e5000000000000000000001"
DEMO_CLIENT_SECRET = "a-secret-that-protects-nothing-000"  # noqa: S105 - it guards invented songs on loopback


class LoopbackSpotify:
    """Spotify over ``catalogue``, as an app of kind ``app`` sees it. Serves from a thread of its own.

    ``port`` 0 lets the system choose. ``clock`` gives aware times and decides when codes and
    tokens expire; the machine's unless given.
    ``redirect_uris`` are the registered addresses; None accepts every address of an allowed kind.
    ``rotate_refresh_tokens`` says whether a refresh answers with a new refresh token (and voids the old one).
    ``sign_ins`` is a file in which refresh tokens are kept, so that sign-ins outlive the process.
    Every method may be called from any thread, while it serves or not; the urls are known once it does.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        app: AppKind = "extended",
        port: int = 0,
        clock: Callable[[], datetime] | None = None,
        client_id: str = DEMO_CLIENT_ID,
        client_secret: str = DEMO_CLIENT_SECRET,
        redirect_uris: Collection[str] | None = None,
        rotate_refresh_tokens: bool = False,
        sign_ins: Path | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self._state = State(
            catalogue, app, clock or SystemClock().now, rotate=rotate_refresh_tokens, sign_ins=sign_ins
        )
        self._accounts = Accounts(self._state, RegisteredApp(client_id, client_secret, redirect_uris))
        self._server = ServerThread(self._make_app, port=port)

    def start(self) -> None:
        """Serve; returns once the socket listens. OSError where the port is taken."""
        # A server thread runs only once, so each start gets its own, at the port that the first one got.
        server = ServerThread(self._make_app, port=self._server.port)
        server.start()
        self._server = server

    def stop(self) -> None:
        """Stop serving; what is remembered stays, and ``start`` goes on at the same port. Idempotent."""
        self._server.stop()

    def __enter__(self) -> Self:
        """Start serving."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop serving."""
        self.stop()

    @property
    def accounts_url(self) -> str:
        """The accounts service, without a trailing slash; ``/authorize`` and ``/api/token`` hang below it."""
        return f"{self._server.url}/accounts"

    @property
    def authorize_url(self) -> str:
        """Where people are sent to sign in: spotipy's ``OAUTH_AUTHORIZE_URL``."""
        return f"{self.accounts_url}/authorize"

    @property
    def token_url(self) -> str:
        """Where codes and refresh tokens are exchanged: spotipy's ``OAUTH_TOKEN_URL``."""
        return f"{self.accounts_url}/api/token"

    @property
    def api_url(self) -> str:
        """The Web API, with a trailing slash as spotipy's ``prefix`` needs it."""
        return f"{self._server.url}/v1/"

    @property
    def app(self) -> AppKind:
        """The kind of app that every caller is taken for; may be changed between two calls."""
        return self._state.app

    @app.setter
    def app(self, kind: AppKind) -> None:
        self._state.app = kind

    @property
    def faults(self) -> Faults:
        """What is to go wrong with the next calls."""
        return self._state.faults

    @property
    def calls(self) -> Counter[str]:
        """How often each call came, by names such as ``GET /v1/playlists/{id}/items``; a copy.

        Calls that Spotify does not have count as ``GET /v1/*``, sign-ins as ``GET /accounts/authorize``.
        """
        return self._state.calls

    def forget_calls(self) -> None:
        """Start counting again from nothing."""
        self._state.forget_calls()

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue as it is now; put another in its place at any time."""
        return self._state.catalogue

    @catalogue.setter
    def catalogue(self, catalogue: Catalogue) -> None:
        self._state.change(lambda _: catalogue)

    def issue_token(self, listener_id: str, scopes: Iterable[str] = tuple(SCOPES)) -> IssuedToken:
        """Tokens for a listener without a sign-in; LookupError where nobody has that id."""
        if listener_id not in self.catalogue.listener_by_id:
            raise LookupError(f"no listener has the id {listener_id}")
        return self._state.tokens.issue(listener_id, scopes)

    def expire_tokens(self) -> None:
        """Let every access token be expired from now on; refresh tokens still work."""
        self._state.tokens.expire_access()

    def revoke(self, listener_id: str) -> None:
        """Take the app's access to a listener away, access and refresh tokens alike."""
        self._state.tokens.revoke(listener_id)

    def add_playlist(
        self, listener_id: str, name: str, song_ids: Sequence[str] = (), *, public: bool = True
    ) -> Playlist:
        """Let a listener make a playlist of songs in the catalogue; LookupError for unknown ids."""
        made = empty_playlist(listener_id, name, public=public)
        self._state.change(lambda catalogue: with_playlist(catalogue, made))
        return self.add_songs(made.id, song_ids) if song_ids else made

    def remove_playlist(self, playlist_id: str) -> None:
        """Let a listener delete a playlist."""
        self._state.change(lambda catalogue: without_playlist(catalogue, playlist_id))

    def add_songs(self, playlist_id: str, song_ids: Sequence[str]) -> Playlist:
        """Let the owner add songs at the end of a playlist; its snapshot id changes."""
        now = self._state.clock()
        changed = self._state.change(
            lambda catalogue: with_added(catalogue, playlist_id, song_ids, added_at=now)
        )
        return changed.playlist_by_id[playlist_id]

    def remove_songs(self, playlist_id: str, song_ids: Collection[str]) -> Playlist:
        """Let the owner take songs out of a playlist; its snapshot id changes."""
        changed = self._state.change(lambda catalogue: with_removed(catalogue, playlist_id, song_ids))
        return changed.playlist_by_id[playlist_id]

    async def _make_app(self) -> web.Application:
        app = web.Application()
        self._accounts.add_to(app)
        add_web_api(app, self._state)
        return app
