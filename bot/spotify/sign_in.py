"""Signing members in at Spotify (Authorization Code with PKCE), and keeping their access alive."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar
from weakref import WeakValueDictionary

import requests
from spotipy.cache_handler import MemoryCacheHandler
from spotipy.oauth2 import SpotifyClientCredentials, SpotifyPKCE

from bot.clock import Clock
from bot.errors import (
    ConsentDenied,
    LinkExpired,
    NotLinked,
    SignInExpired,
    SpotifyForbidden,
    SpotifyNotConfigured,
    SpotifyRefusedSignIn,
)
from bot.names import one_line, shortened
from bot.spotify import shapes
from bot.spotify.abilities import Abilities, Ability
from bot.spotify.calls import REQUEST_TIMEOUT, SpotifyCalls
from bot.spotify.grants import INVALID_GRANT, authorized
from bot.spotify.returning import Returned
from bot.store.accounts import Account, Accounts, SignIn, SignIns, Tokens

_T = TypeVar("_T")

SCOPES = "playlist-read-private playlist-read-collaborative user-library-read"
SIGN_IN_TIME = timedelta(minutes=10)
SIGN_IN_LASTS = timedelta(days=182)
"""Spotify says six months, from the sign-in on."""

WARNING_TIME = timedelta(days=14)
"""How long before the end of a sign-in its person is told."""

MEMBER_NAME = 100

EARLY = timedelta(minutes=1)
"""A token this near to its end is renewed before it is used."""

BETWEEN_LOOKS = 0.1
"""Seconds between two looks whether another process has renewed a token."""


@dataclass(frozen=True)
class SpotifyApp:
    """The operator's app at Spotify, and where its people come back to."""

    client_id: str
    client_secret: str | None
    redirect_url: str
    accounts_url: str

    def __repr__(self) -> str:
        return f"SpotifyApp(client_id={self.client_id!r}, redirect_url={self.redirect_url!r})"


@dataclass(frozen=True)
class Linked:
    """An account that was linked just now, and whom for: the member's name, where it is known."""

    account: Account
    member_name: str | None


@dataclass(frozen=True)
class Ending:
    """When a sign-in ends, and whether it has."""

    at: datetime
    over: bool


class SignInDesk:
    """Where a member gets a link to Spotify, and comes back with a code.

    Raises SpotifyNotConfigured from every method where the operator has set no client ID.
    """

    def __init__(
        self,
        app: SpotifyApp | None,
        accounts: Accounts,
        sign_ins: SignIns,
        calls: SpotifyCalls,
        *,
        abilities: Abilities,
        clock: Clock,
    ) -> None:
        self._app = app
        self._abilities = abilities
        self._accounts = accounts
        self._sign_ins = sign_ins
        self._calls = calls
        self._clock = clock
        self._app_token: str | None = None
        # One refresh at a time for each member: Spotify may rotate the refresh token.
        self._renewing: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @property
    def is_open(self) -> bool:
        """Whether the operator has set a client ID at all."""
        return self._app is not None

    @property
    def app_id(self) -> str:
        """The client ID of the app that people sign in with."""
        return self._configured().client_id

    @property
    def has_secret(self) -> bool:
        """Whether the app can have a token of its own."""
        return self._app is not None and self._app.client_secret is not None

    @property
    def redirect_url(self) -> str:
        """The address that Spotify sends people back to, as it must be registered there."""
        return self._configured().redirect_url

    async def offer(self, member_id: int, name: str | None = None) -> str:
        """An address at Spotify where this member, and nobody else, can sign in; once, for ten minutes.

        ``name`` is what the page at the end calls them: who was sent another's link notices by it.
        """
        now = self._clock.now()
        flow = self._flow()
        flow.get_pkce_handshake_parameters()
        shown = None if name is None else shortened(one_line(name), MEMBER_NAME)
        state = secrets.token_urlsafe(16)
        sign_in = SignIn(state, member_id, flow.code_verifier, now + SIGN_IN_TIME, shown)
        await self._sign_ins.begin(sign_in, now=now)
        return str(flow.get_authorize_url(state=sign_in.state))

    async def decline(self, state: str) -> None:
        """Void a sign-in that the person cancelled at Spotify."""
        await self._sign_ins.take(state, now=self._clock.now())

    async def receive(self, back: Returned, *, member_id: int | None = None) -> Linked:
        """Link the account of whoever came back, for the member whom the link was given to.

        With ``member_id`` that must be this member. Raises LinkExpired, NotYourLink, ConsentDenied,
        SpotifyRefusedSignIn, AccountLinkedElsewhere, and what SpotifyCalls.ask raises.
        """
        self._configured()
        if not back.state or not (back.code or back.error):
            raise LinkExpired
        sign_in = await self._sign_ins.take(back.state, now=self._clock.now(), member_id=member_id)
        if back.error == "access_denied":
            raise ConsentDenied
        if back.error:
            raise SpotifyRefusedSignIn(reason=back.error[:60])
        if sign_in is None:
            raise LinkExpired
        return Linked(await self._link(sign_in, back.code), sign_in.member_name)

    async def complete(self, state: str, code: str) -> Account:
        """As ``receive``, for the state and the code that somebody came back with."""
        return (await self.receive(Returned(state, code))).account

    async def _link(self, sign_in: SignIn, code: str) -> Account:
        flow = self._flow()
        flow.code_verifier, flow.code_challenge = sign_in.verifier, "used already"

        def exchange() -> dict[str, Any]:
            flow.get_access_token(code, check_cache=False)
            answer: dict[str, Any] = flow.cache_handler.get_cached_token()
            return answer

        tokens = await self._calls.run(lambda: self._authorized(lambda: self._tokens(exchange())))
        who = await self._introduced(tokens)
        account = Account(sign_in.member_id, who.account, who.user, tokens, self._clock.now())
        await self._accounts.link(account)
        return account

    async def _introduced(self, tokens: Tokens) -> shapes.Profile:
        """Whose tokens they are; what else the answer says of the app is noted."""
        try:
            who, older = await self._calls.ask(
                self.app_id,
                tokens.access,
                lambda spotify: (shapes.profile(me := spotify.me()), "followers" in me),
            )
        except SpotifyForbidden as refusal:
            await self.note_library(refusal)
            raise
        await self.note_library()
        await self._abilities.note(self.app_id, Ability.OLDER_FIELDS, able=older)
        return who

    async def note_library(self, refusal: SpotifyForbidden | None = None) -> None:
        """Keep that Spotify has answered somebody who linked, or has refused them."""
        await self._abilities.note_library(self.app_id, refusal)

    def ends_at(self, account: Account) -> datetime:
        """When Spotify ends a sign-in: refreshing does not put it off, linking again does."""
        return account.linked_at + SIGN_IN_LASTS

    def is_over(self, account: Account) -> bool:
        """Whether the account's person has to sign in again."""
        return self._clock.now() >= self.ends_at(account)

    async def ending(self, member_id: int) -> Ending | None:
        """The end of a member's sign-in, where they are to be told of it: once before it, and once after."""
        account = await self._accounts.get(member_id) if self.is_open else None
        if account is None:
            return None
        now, at, over = self._clock.now(), self.ends_at(account), self.is_over(account)
        since = at if over else at - WARNING_TIME
        if now < since or not await self._accounts.warn(account, unless_since=since, now=now):
            return None
        return Ending(at, over)

    async def account(self, member_id: int) -> Account:
        """A member's account. Raises NotLinked."""
        account = await self._accounts.get(member_id)
        if account is None:
            raise NotLinked
        return account

    async def access_token(self, member_id: int, *, refused: str | None = None) -> str:
        """A token that works now, renewed where it is near its end, or is the one that was ``refused``.

        Raises NotLinked; SignInExpired where Spotify will not renew, or the six months are over: the member
        must sign in again.
        """
        lock = self._renewing.setdefault(member_id, asyncio.Lock())
        async with lock:
            while True:
                account = await self.account(member_id)
                if self.is_over(account):
                    raise SignInExpired
                if self._works(account.tokens, refused):
                    return account.tokens.access
                claimed = await self._accounts.claim_renewal(account, now=self._clock.now())
                if claimed is not None:
                    return await self._renew(claimed, refused)
                # Another process renews it at this moment.
                await asyncio.sleep(BETWEEN_LOOKS)

    def _works(self, tokens: Tokens, refused: str | None) -> bool:
        return tokens.expires_at > (self._clock.now() + EARLY).timestamp() and tokens.access != refused

    async def _renew(self, account: Account, refused: str | None) -> str:
        """Renew an account that this process has claimed, unless another has done so before."""
        tokens = account.tokens
        try:
            if not self._works(tokens, refused):
                tokens = await self._renewed(account)
        finally:
            await self._accounts.renew(account, tokens)
        return tokens.access

    async def app_token(self, *, refused: str | None = None) -> str:
        """A token of the app itself, which reads what is nobody's. Only where ``has_secret``.

        Raises SpotifyRefusedSignIn where Spotify does not know the client ID and secret.
        """
        if self._app_token is None or self._app_token == refused:
            self._app_token = await self._calls.run(lambda: self._authorized(self._ask_app_token))
        return self._app_token

    def _ask_app_token(self) -> str:
        app = self._configured()
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

    async def _renewed(self, account: Account) -> Tokens:
        flow = self._flow()
        try:
            return await self._calls.run(
                lambda: self._authorized(
                    lambda: self._tokens(flow.refresh_access_token(account.tokens.refresh))
                )
            )
        except SpotifyRefusedSignIn as refusal:
            if refusal.params["reason"] == INVALID_GRANT:
                # It will never work again, and asking again is held against the app: forget it.
                await self._accounts.unlink(account)
                raise SignInExpired from None
            raise

    def _authorized(self, exchange: Callable[[], _T]) -> _T:
        return authorized(exchange, self.redirect_url)

    def _tokens(self, answer: dict[str, Any]) -> Tokens:
        # spotipy reckons expires_at by the machine's clock, which is not ours to trust in a test.
        expires_at = int(self._clock.now().timestamp()) + int(answer["expires_in"])
        return Tokens(
            answer["access_token"], answer["refresh_token"], expires_at, str(answer.get("scope", ""))
        )

    def _configured(self) -> SpotifyApp:
        if self._app is None:
            raise SpotifyNotConfigured
        return self._app

    def _flow(self) -> SpotifyPKCE:
        app = self._configured()
        flow = SpotifyPKCE(
            client_id=app.client_id,
            redirect_uri=app.redirect_url,
            scope=SCOPES,
            requests_timeout=REQUEST_TIMEOUT,
            open_browser=False,
            cache_handler=MemoryCacheHandler(),
        )
        flow.OAUTH_AUTHORIZE_URL = f"{app.accounts_url}/authorize"
        flow.OAUTH_TOKEN_URL = f"{app.accounts_url}/api/token"
        return flow
