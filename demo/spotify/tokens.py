"""Keeps what an accounts service remembers: codes, access tokens and refresh tokens, each for its time."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

CODE_LASTS = timedelta(minutes=10)
ACCESS_LASTS = timedelta(hours=1)
# Counted from the sign-in: refreshing does not extend it.
SIGN_IN_LASTS = timedelta(days=182)


class GrantError(Exception):
    """A token request that is refused; ``error`` is the code word of OAuth, the text describes it."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(description)
        self.error = error
        self.description = description


@dataclass(frozen=True, slots=True)
class Grant:
    """What a listener agreed to. ``listener_id`` is empty for a token of the app alone."""

    listener_id: str
    scopes: frozenset[str]
    signed_in_at: datetime


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """An access token with what belongs to it; ``refresh_token`` is empty where none was given."""

    access_token: str
    refresh_token: str
    scopes: frozenset[str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class _Code:
    grant: Grant
    redirect_uri: str
    challenge: str
    issued_at: datetime


class TokenBook:
    """All codes and tokens. May be used from any thread; ``file`` keeps refresh tokens beyond the run.

    With ``rotate`` a refresh answers with a new refresh token and the old one is void at once; without it
    the answer has none and the old one holds on.
    """

    def __init__(self, clock: Callable[[], datetime], *, rotate: bool, file: Path | None = None) -> None:
        self._clock = clock
        self.rotate = rotate
        self._file = file
        self._lock = threading.Lock()
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, tuple[Grant, datetime]] = {}
        self._refresh: dict[str, Grant] = self._kept()

    def code(self, listener_id: str, scopes: Iterable[str], redirect_uri: str, challenge: str) -> str:
        """A code that can be exchanged once, within ten minutes, for the same redirect address."""
        code = secrets.token_urlsafe(96)
        now = self._clock()
        grant = Grant(listener_id, frozenset(scopes), now)
        with self._lock:
            self._codes[code] = _Code(grant, redirect_uri, challenge, now)
        return code

    def exchange(self, code: str, redirect_uri: str, verifier: str, *, app_is_known: bool) -> IssuedToken:
        """The tokens for a code; GrantError where anything does not fit. A tried code is used up.

        ``app_is_known`` says that the app proved itself with its secret: needed only without a challenge.
        """
        with self._lock:
            found = self._codes.pop(code, None)
        if found is None:
            raise GrantError("invalid_grant", "Invalid authorization code")
        if self._clock() >= found.issued_at + CODE_LASTS:
            raise GrantError("invalid_grant", "Authorization code expired")
        if redirect_uri != found.redirect_uri:
            raise GrantError("invalid_grant", "Invalid redirect URI")
        if found.challenge:
            if not verifier:
                raise GrantError("invalid_request", "code_verifier required")
            if not secrets.compare_digest(challenge_of(verifier), found.challenge):
                raise GrantError("invalid_grant", "code_verifier was incorrect")
        elif not app_is_known:
            raise GrantError("invalid_client", "Invalid client secret")
        return self._issue(found.grant, with_refresh=True)

    def refresh(self, refresh_token: str) -> IssuedToken:
        """A new access token; GrantError where the refresh token is unknown, revoked or too old."""
        with self._lock:
            grant = self._refresh.get(refresh_token)
            if grant is None:
                raise GrantError("invalid_grant", "Invalid refresh token")
            expired = self._clock() >= grant.signed_in_at + SIGN_IN_LASTS
            if expired or self.rotate:
                del self._refresh[refresh_token]
                self._keep()
        if expired:
            raise GrantError("invalid_grant", "Refresh token expired")
        return self._issue(grant, with_refresh=self.rotate)

    def issue(self, listener_id: str, scopes: Iterable[str]) -> IssuedToken:
        """Tokens without a sign-in; an empty ``listener_id`` gives the app's own, without a refresh token."""
        grant = Grant(listener_id, frozenset(scopes), self._clock())
        return self._issue(grant, with_refresh=bool(listener_id))

    def grant(self, access_token: str) -> Grant | None:
        """What an access token stands for; None where it is unknown or has expired."""
        with self._lock:
            known = self._access.get(access_token)
        if known is None or self._clock() >= known[1]:
            return None
        return known[0]

    def expire_access(self) -> None:
        """Let every access token be expired from now on; refreshing still works."""
        now = self._clock()
        with self._lock:
            self._access = {token: (grant, min(end, now)) for token, (grant, end) in self._access.items()}

    def revoke(self, listener_id: str) -> None:
        """Take back everything a listener agreed to, as on Spotify's page of connected apps."""
        with self._lock:
            self._access = {
                token: known for token, known in self._access.items() if known[0].listener_id != listener_id
            }
            self._refresh = {
                token: grant for token, grant in self._refresh.items() if grant.listener_id != listener_id
            }
            self._keep()

    def _issue(self, grant: Grant, *, with_refresh: bool) -> IssuedToken:
        issued = IssuedToken(
            access_token="BQ" + secrets.token_urlsafe(120),
            refresh_token="AQ" + secrets.token_urlsafe(96) if with_refresh else "",
            scopes=grant.scopes,
            expires_at=self._clock() + ACCESS_LASTS,
        )
        with self._lock:
            self._access[issued.access_token] = (grant, issued.expires_at)
            if with_refresh:
                self._refresh[issued.refresh_token] = grant
                self._keep()
        return issued

    def _kept(self) -> dict[str, Grant]:
        if self._file is None or not self._file.exists():
            return {}
        kept = json.loads(self._file.read_text(encoding="utf-8"))
        return {
            token: Grant(listener_id, frozenset(scopes), datetime.fromisoformat(signed_in_at))
            for token, (listener_id, scopes, signed_in_at) in kept.items()
        }

    def _keep(self) -> None:
        if self._file is None:
            return
        kept = {
            token: (grant.listener_id, sorted(grant.scopes), grant.signed_in_at.isoformat())
            for token, grant in self._refresh.items()
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text(json.dumps(kept), encoding="utf-8")


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a PKCE verifier (RFC 7636, section 4.2)."""
    digest = hashlib.sha256(verifier.encode("ascii", "replace")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
