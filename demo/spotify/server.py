"""A Spotify of one's own on a loopback socket: accounts service and Web API over an invented catalogue."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from aiohttp import web

from bot.clock import SystemClock
from demo.catalogue import Catalogue, Playlist
from demo.catalogue.changes import empty_playlist, with_added, with_playlist, with_removed, without_playlist
from demo.loopback import LoopbackServer
from demo.spotify.accounts import SCOPES, Accounts, RegisteredApp
from demo.spotify.app_kinds import AppKind
from demo.spotify.state import State
from demo.spotify.tokens import IssuedToken
from demo.spotify.web_api import add_web_api

DEMO_CLIENT_ID = "c8a7ed199e5000000000000000000001"
DEMO_CLIENT_SECRET = "a-secret-that-protects-nothing-000"  # noqa: S105 - it guards invented songs on loopback


class LoopbackSpotify(LoopbackServer):
    """Spotify over ``catalogue``, as an app of kind ``app`` sees it. Serves from a thread of its own.

    ``port`` 0 lets the system choose. ``clock`` gives aware times and decides when codes and
    tokens expire; the machine's unless given.
    ``redirect_uris`` are the registered addresses; None accepts every address of an allowed kind.
    ``rotate_refresh_tokens`` says whether a refresh answers with a new refresh token (and voids the old one).
    ``sign_ins`` is a file in which refresh tokens are kept, so that sign-ins outlive the process.
    ``allowed`` are the ids of the listeners on the app's list, everybody else is refused after signing in.
    ``premium`` False is an app whose owner does not pay: every call of the Web API is refused.
    ``rate_limit`` allows so many calls of the Web API in any so many seconds, ``quota`` so many a day, both
    by ``clock``; who exceeds them is told when to come back. Sign-ins do not count.
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
        allowed: Collection[str] | None = None,
        premium: bool = True,
        rate_limit: tuple[int, float] | None = None,
        quota: int | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self._state = State(
            catalogue, app, clock or SystemClock().now, rotate=rotate_refresh_tokens, sign_ins=sign_ins
        )
        self._accounts = Accounts(self._state, RegisteredApp(client_id, client_secret, redirect_uris))
        super().__init__(self._state.traffic, port=port)
        self.allowed = allowed
        self.premium = premium
        self.limit_rate(rate_limit)
        self.allow_a_day(quota)

    @property
    def accounts_url(self) -> str:
        """The accounts service, without a trailing slash; ``/authorize`` and ``/api/token`` hang below it."""
        return f"{self.url}/accounts"

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
        return f"{self.url}/v1/"

    @property
    def app(self) -> AppKind:
        """The kind of app that every caller is taken for; may be changed between two calls."""
        return self._state.app

    @app.setter
    def app(self, kind: AppKind) -> None:
        self._state.app = kind

    @property
    def allowed(self) -> frozenset[str] | None:
        """The ids of the listeners on the app's list; None: whoever signs in."""
        return self._state.allowed

    @allowed.setter
    def allowed(self, listener_ids: Collection[str] | None) -> None:
        self._state.allowed = None if listener_ids is None else frozenset(listener_ids)

    @property
    def premium(self) -> bool:
        """Whether the app's owner pays for Premium; without, every call of the Web API is refused."""
        return self._state.premium

    @premium.setter
    def premium(self, pays: bool) -> None:
        self._state.premium = pays

    def allow_a_day(self, calls: int | None) -> None:
        """Allow so many calls of the Web API a day, beginning with the next; None: as many as come."""
        self._state.traffic.allow_a_day(calls)

    def relent(self) -> None:
        """Lift what stands in the app's way: list, lapsed Premium, limits, faults still to come."""
        self.allowed, self.premium = None, True
        self.limit_rate(None)
        self.allow_a_day(None)
        self.faults.clear()

    def rotate_refresh_tokens(self, rotate: bool) -> None:
        """Whether a refresh answers with a new refresh token, from now on, and voids the old one."""
        self._state.tokens.rotate = rotate

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

    def _add_routes(self, app: web.Application) -> None:
        self._accounts.add_to(app)
        add_web_api(app, self._state)
