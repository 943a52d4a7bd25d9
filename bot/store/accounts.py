"""Who linked which Spotify account, with the tokens to read it, and the sign-ins that are under way."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.errors import AccountLinkedElsewhere, NotYourLink
from bot.store.database import Database
from bot.store.sealing import Seal
from bot.store.tables import accounts, playlists, shares, sign_ins

OPERATORS = ""
"""The app that accounts are filed under which were linked with the operator's; else its client ID."""

RENEWAL_TIME = timedelta(minutes=5)
"""Longer than a renewal takes, with every time-out and wait."""


@dataclass(frozen=True)
class Tokens:
    """What Spotify gave for a person: an access token until ``expires_at`` (Unix time), and its renewal."""

    access: str
    refresh: str
    expires_at: int
    scope: str

    def __repr__(self) -> str:
        return f"Tokens(expires_at={self.expires_at}, scope={self.scope!r})"


@dataclass(frozen=True)
class Account:
    """A member's Spotify account, as linked with an app: ``account`` is its key, ``user`` owns playlists."""

    member_id: int
    account: str
    user: str
    tokens: Tokens
    linked_at: datetime
    warned_at: datetime | None = None
    app: str = OPERATORS
    claim: datetime | None = field(default=None, compare=False)
    """Until when this process has the right to renew it, where it has claimed that."""


@dataclass(frozen=True)
class SignIn:
    """A sign-in under way: whose it is, with which app, and the PKCE verifier that ends it."""

    state: str
    member_id: int
    verifier: str
    expires_at: datetime
    member_name: str | None = None
    app: str = OPERATORS

    def __repr__(self) -> str:
        return f"SignIn(member_id={self.member_id}, expires_at={self.expires_at.isoformat()})"


@dataclass(frozen=True)
class Census:
    """How many members brought songs to a server, from Spotify and by files."""

    synced: int
    imported: int


class Accounts:
    """The linked accounts; tokens are sealed before they touch the database."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def get(self, member_id: int, app: str = OPERATORS) -> Account | None:
        """A member's account; None where nothing is linked, or where its tokens no longer open."""
        query = select(accounts).where(accounts.c.member_id == member_id, accounts.c.app == app)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).first()
        return self._account(row)

    async def link(self, account: Account) -> None:
        """Keep a member's account in place of whatever was linked with the app before.

        Raises AccountLinkedElsewhere where another member has linked the same Spotify account with it.
        """
        values = {
            "member_id": account.member_id,
            "app": account.app,
            "spotify_account": account.account,
            "spotify_user": account.user,
            "tokens": self._sealed(account.tokens),
            "linked_at": account.linked_at,
        }
        try:
            async with self._database.writing() as connection:
                await connection.execute(
                    delete(accounts).where(
                        accounts.c.member_id == account.member_id, accounts.c.app == account.app
                    )
                )
                await connection.execute(insert(accounts).values(values))
        except IntegrityError as taken:
            raise AccountLinkedElsewhere from taken

    async def claim_renewal(self, account: Account, *, now: datetime) -> Account | None:
        """Take the right to renew an account's tokens, which one process has at a time.

        Gives the account as it is by then: another process may have renewed it. None where another has the
        right; it ends after RENEWAL_TIME, should that process die.
        """
        free = accounts.c.renewing_until.is_(None) | (accounts.c.renewing_until <= now)
        async with self._database.writing() as connection:
            claimed = await connection.execute(
                update(accounts)
                .where(_is_still(account), free)
                .values(renewing_until=now + RENEWAL_TIME)
                .returning(accounts)
            )
            current = self._account(claimed.first())
        return None if current is None else replace(current, claim=now + RENEWAL_TIME)

    async def renew(self, account: Account, tokens: Tokens) -> None:
        """Keep renewed tokens of an account, unless it was unlinked or linked anew in the meantime.

        With them the right to renew is given back. Whose right is over keeps nothing: another has it.
        """
        async with self._database.writing() as connection:
            await connection.execute(
                update(accounts)
                .where(_is_still(account))
                .values(tokens=self._sealed(tokens), renewing_until=None)
            )

    async def give_back(self, account: Account) -> None:
        """Give back the right to renew an account, its tokens as they are."""
        async with self._database.writing() as connection:
            await connection.execute(update(accounts).where(_is_still(account)).values(renewing_until=None))

    async def unlink(self, account: Account) -> None:
        """Drop an account and its tokens, unless it was linked anew in the meantime; the songs stay."""
        async with self._database.writing() as connection:
            await connection.execute(delete(accounts).where(_is_still(account)))

    async def warn(self, account: Account, *, unless_since: datetime, now: datetime) -> bool:
        """Note that a member is told of the end of their sign-in.

        Gives whether they are to be: not where they were since a moment, or have linked anew.
        """
        untold = or_(accounts.c.warned_at.is_(None), accounts.c.warned_at < unless_since)
        async with self._database.writing() as connection:
            noted = await connection.execute(
                update(accounts).where(_is_still(account), untold).values(warned_at=now)
            )
        return noted.rowcount == 1

    async def count(self, app: str = OPERATORS) -> int:
        """How many accounts are linked with an app."""
        query = select(func.count()).select_from(accounts).where(accounts.c.app == app)
        async with self._database.reading() as connection:
            found: int = (await connection.execute(query)).scalar_one()
        return found

    async def census(self, server_id: int) -> Census:
        """How many members a server has songs of; never whose they are."""
        member = playlists.c.member_id
        from_spotify = playlists.c.source.in_(("spotify", "liked"))
        brought = (
            select(
                func.count(member.distinct()).filter(from_spotify),
                func.count(member.distinct()).filter(~from_spotify),
            )
            .join(shares, shares.c.playlist_id == playlists.c.id)
            .where(shares.c.server_id == server_id, shares.c.pool.is_(None))
        )
        async with self._database.reading() as connection:
            synced, imported = (await connection.execute(brought)).one()
        return Census(synced, imported)

    def _account(self, row: Row[Any] | None) -> Account | None:
        opened = None if row is None else self._seal.open(row.tokens)
        if row is None or opened is None:
            return None
        return Account(
            row.member_id,
            row.spotify_account,
            row.spotify_user,
            Tokens(**json.loads(opened)),
            row.linked_at,
            row.warned_at,
            row.app,
        )

    def _sealed(self, tokens: Tokens) -> bytes:
        return self._seal.seal(json.dumps(asdict(tokens)))


def _is_still(account: Account) -> ColumnElement[bool]:
    """The row of an account, unless it was linked anew or, where it was claimed, the claim went over."""
    still = (
        (accounts.c.member_id == account.member_id)
        & (accounts.c.app == account.app)
        & (accounts.c.linked_at == account.linked_at)
    )
    return still if account.claim is None else still & (accounts.c.renewing_until == account.claim)


class SignIns:
    """The sign-ins that were offered and not yet used: each works once, for one member, for ten minutes."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def begin(self, sign_in: SignIn, *, now: datetime) -> None:
        """Keep a new sign-in; the member's earlier ones with the app, and all expired ones, are void."""
        earlier = (sign_ins.c.member_id == sign_in.member_id) & (sign_ins.c.app == sign_in.app)
        async with self._database.writing() as connection:
            await connection.execute(delete(sign_ins).where(earlier | (sign_ins.c.expires_at <= now)))
            await connection.execute(
                insert(sign_ins).values(
                    state=sign_in.state,
                    member_id=sign_in.member_id,
                    member_name=sign_in.member_name,
                    app=sign_in.app,
                    verifier=self._seal.seal(sign_in.verifier),
                    expires_at=sign_in.expires_at,
                )
            )

    async def take(self, state: str, *, now: datetime, member_id: int | None = None) -> SignIn | None:
        """Use a sign-in up; None where it never was, was used, or is too old.

        With ``member_id`` it must be that member's: raises NotYourLink, and leaves it to whose it is.
        """
        async with self._database.writing() as connection:
            if member_id is not None:
                whose = select(sign_ins.c.member_id).where(
                    sign_ins.c.state == state, sign_ins.c.expires_at > now
                )
                if (await connection.execute(whose)).scalar_one_or_none() not in {None, member_id}:
                    raise NotYourLink
            row = (
                await connection.execute(
                    delete(sign_ins).where(sign_ins.c.state == state).returning(sign_ins)
                )
            ).first()
        if row is None or row.expires_at <= now:
            return None
        verifier = self._seal.open(row.verifier)
        if verifier is None:
            return None
        return SignIn(row.state, row.member_id, verifier, row.expires_at, row.member_name, row.app)
