"""Signing members in at Spotify (Authorization Code with PKCE), and keeping their access alive."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from weakref import WeakValueDictionary

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
from bot.spotify.accounts_service import AccountsService
from bot.spotify.apps import Apps, SpotifyApp
from bot.spotify.calls import SpotifyCalls
from bot.spotify.grants import INVALID_GRANT
from bot.spotify.returning import Returned
from bot.store.accounts import Account, Accounts, SignIn, SignIns, Tokens

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

    A member has an account for each app that they signed in with. Methods that take an ``app`` mean the
    operator's where none is given, and raise SpotifyNotConfigured where there is none either.
    """

    def __init__(
        self,
        apps: Apps,
        accounts: Accounts,
        sign_ins: SignIns,
        calls: SpotifyCalls,
        *,
        abilities: Abilities,
        clock: Clock,
    ) -> None:
        self._apps = apps
        self._abilities = abilities
        self._accounts = accounts
        self._sign_ins = sign_ins
        self._calls = calls
        self._service = AccountsService(calls, clock)
        self._clock = clock
        self._app_token: str | None = None
        # One refresh at a time for each account: Spotify may rotate the refresh token.
        self._renewing: WeakValueDictionary[tuple[int, str], asyncio.Lock] = WeakValueDictionary()
        self._renewals: set[asyncio.Task[str]] = set()

    async def close(self) -> None:
        """Let renewals under way end: what Spotify answers must be kept."""
        await asyncio.gather(*self._renewals, return_exceptions=True)

    async def find_app(self, server_id: int | None) -> SpotifyApp | None:
        """As ``app_for``; None where there is no app."""
        return await self._apps.find(server_id)

    async def app_for(self, server_id: int | None) -> SpotifyApp:
        """The app that people sign in with in a server, or, with None, outside of servers.

        Raises SpotifyNotConfigured.
        """
        app = await self._apps.find(server_id)
        if app is None:
            raise SpotifyNotConfigured
        return app

    @property
    def redirect_url(self) -> str:
        """The address that Spotify sends people back to, as it must be registered there for each app."""
        return self._apps.redirect_url

    async def offer(
        self,
        member_id: int,
        name: str | None = None,
        *,
        app: SpotifyApp | None = None,
        saving: bool = False,
    ) -> str:
        """An address at Spotify where this member, and nobody else, can sign in; once, for ten minutes.

        ``name`` is what the page at the end calls them: who was sent another's link notices by it. With
        ``saving`` Spotify also asks them for the right to make private playlists.
        """
        app = app or self._apps.operators
        now = self._clock.now()
        shown = None if name is None else shortened(one_line(name), MEMBER_NAME)
        state = secrets.token_urlsafe(16)
        address, verifier = self._service.page(app, state, saving=saving)
        sign_in = SignIn(state, member_id, verifier, now + SIGN_IN_TIME, shown, app.key)
        await self._sign_ins.begin(sign_in, now=now)
        return address

    async def decline(self, state: str) -> None:
        """Void a sign-in that the person cancelled at Spotify."""
        await self._sign_ins.take(state, now=self._clock.now())

    async def receive(self, back: Returned, *, member_id: int | None = None) -> Linked:
        """Link the account of whoever came back, for the member whom the link was given to.

        With ``member_id`` that must be this member. Raises LinkExpired, NotYourLink, ConsentDenied,
        SpotifyRefusedSignIn, AccountLinkedElsewhere, SpotifyNotConfigured, and what SpotifyCalls.ask raises.
        """
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
        app = self._apps.keyed(sign_in.app)
        tokens = await self._service.by_code(app, code, sign_in.verifier)
        who = await self._introduced(app, tokens)
        account = Account(
            sign_in.member_id, who.account, who.user, tokens, self._clock.now(), app=sign_in.app
        )
        await self._accounts.link(account)
        return account

    async def _introduced(self, app: SpotifyApp, tokens: Tokens) -> shapes.Profile:
        """Whose tokens they are; what else the answer says of the app is noted."""
        try:
            who, older = await self._calls.ask(
                app.client_id,
                tokens.access,
                lambda spotify: (shapes.profile(me := spotify.me()), "followers" in me),
            )
        except SpotifyForbidden as refusal:
            await self._abilities.note_library(app.client_id, refusal)
            raise
        await self._abilities.note_library(app.client_id)
        await self._abilities.note(app.client_id, Ability.OLDER_FIELDS, able=older)
        return who

    def ends_at(self, account: Account) -> datetime:
        """When Spotify ends a sign-in: refreshing does not put it off, linking again does."""
        return account.linked_at + SIGN_IN_LASTS

    def is_over(self, account: Account) -> bool:
        """Whether the account's person has to sign in again."""
        return self._clock.now() >= self.ends_at(account)

    async def ending(self, member_id: int, *, app: SpotifyApp | None = None) -> Ending | None:
        """The end of a member's sign-in, where they are to be told of it: once before it, and once after."""
        account = await self._accounts.get(member_id, self._key(app))
        if account is None:
            return None
        now, at, over = self._clock.now(), self.ends_at(account), self.is_over(account)
        since = at if over else at - WARNING_TIME
        if now < since or not await self._accounts.warn(account, unless_since=since, now=now):
            return None
        return Ending(at, over)

    async def account(self, member_id: int, *, app: SpotifyApp | None = None) -> Account:
        """A member's account. Raises NotLinked."""
        account = await self._accounts.get(member_id, self._key(app))
        if account is None:
            raise NotLinked
        return account

    async def access_token(
        self, member_id: int, *, refused: str | None = None, app: SpotifyApp | None = None
    ) -> str:
        """A token that works now, renewed where it is near its end, or is the one that was ``refused``.

        Raises NotLinked; SignInExpired where Spotify will not renew, or the six months are over: the member
        must sign in again.
        """
        app = app or self._apps.operators
        lock = self._renewing.setdefault((member_id, app.key), asyncio.Lock())
        async with lock:
            while True:
                account = await self.account(member_id, app=app)
                if self.is_over(account):
                    raise SignInExpired
                if self._works(account.tokens, refused):
                    return account.tokens.access
                claimed = await self._accounts.claim_renewal(account, now=self._clock.now())
                if claimed is not None:
                    return await self._to_the_end(self._renew(app, claimed, refused))
                # Another process renews it at this moment.
                await asyncio.sleep(BETWEEN_LOOKS)

    def _works(self, tokens: Tokens, refused: str | None) -> bool:
        return tokens.expires_at > (self._clock.now() + EARLY).timestamp() and tokens.access != refused

    async def _to_the_end(self, renewal: Coroutine[None, None, str]) -> str:
        """Renew, though who asked for it goes away: the refresh token that Spotify gave must not be lost."""
        task = asyncio.create_task(renewal, name="renewal")
        self._renewals.add(task)
        task.add_done_callback(self._renewals.discard)
        # Nobody may be left to hear how it ended.
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        return await asyncio.shield(task)

    async def _renew(self, app: SpotifyApp, account: Account, refused: str | None) -> str:
        """Renew an account that this process has claimed, unless another has done so before."""
        tokens = account.tokens
        if self._works(tokens, refused):
            await self._accounts.give_back(account)
            return tokens.access
        try:
            tokens = await self._renewed(app, account)
        except BaseException:
            await self._accounts.give_back(account)
            raise
        await self._accounts.renew(account, tokens)
        return tokens.access

    async def _renewed(self, app: SpotifyApp, account: Account) -> Tokens:
        try:
            return await self._service.renewed(app, account.tokens)
        except SpotifyRefusedSignIn as refusal:
            if refusal.params["reason"] == INVALID_GRANT:
                # It will never work again, and asking again is held against the app: forget it.
                await self._accounts.unlink(account)
                raise SignInExpired from None
            raise

    async def app_token(self, *, refused: str | None = None) -> str:
        """A token of the operator's app itself, which reads what is nobody's. Only where it has a secret.

        Raises SpotifyRefusedSignIn where Spotify does not know the client ID and secret.
        """
        if self._app_token is None or self._app_token == refused:
            self._app_token = await self._service.app_token(self._apps.operators)
        return self._app_token

    def _key(self, app: SpotifyApp | None) -> str:
        return (app or self._apps.operators).key
