"""What goes wrong at Spotify and nowhere else: its refusals, and what its sign-in leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from demo.loopback import Altered
from demo.loopback.answers import error_body, json_answer
from demo.loopback.faults import Handler

NOT_REGISTERED = "User not registered in the Developer Dashboard"
"""What somebody hears whom the app's owner has not put on its list."""

PREMIUM_LAPSED = (
    "Active premium subscription required for the owner of the app. When the subscription status changes, "
    "it can take a few hours before requests are allowed again."
)
"""What everybody hears while the app's owner does not pay."""


@dataclass(frozen=True, slots=True)
class Unauthorized:
    """A token that Spotify suddenly does not accept any more."""

    message: str = "The access token expired"

    def response(self) -> web.Response:
        """401."""
        return json_answer(401, error_body(401, self.message))


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A refusal; the message tells the kinds apart, and an empty one leaves the message out.

    ``reason`` is the code word that some refusals carry besides. With ``plain`` the message is the whole
    body: so come the refusals that are about the app and not about the call.
    """

    message: str = "Forbidden"
    reason: str = ""
    plain: bool = False

    def response(self) -> web.Response:
        """403."""
        if self.plain:
            return web.Response(status=403, text=self.message)
        body = error_body(403, self.message)
        if self.reason:
            body["error"]["reason"] = self.reason
        return json_answer(403, body)


@dataclass(frozen=True, slots=True)
class NotFound:
    """Something that is not there any more, or that this app may not know of."""

    message: str = "Resource not found"

    def response(self) -> web.Response:
        """404."""
        return json_answer(404, error_body(404, self.message))


@dataclass(frozen=True, slots=True)
class InvalidGrant:
    """The accounts service takes a code or a refresh token no more."""

    description: str = "Refresh token revoked"

    def response(self) -> web.Response:
        """400 in OAuth's form."""
        return json_answer(400, {"error": "invalid_grant", "error_description": self.description})


@dataclass(frozen=True, slots=True)
class ExpiresIn:
    """The accounts service says of a sound token that it lasts so many seconds; None: it does not say."""

    seconds: int | None

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The real answer with another ``expires_in``."""
        return await Altered(self._told).answer(request, handle)

    def _told(self, token: dict[str, Any]) -> dict[str, Any]:
        kept = {name: value for name, value in token.items() if name != "expires_in"}
        return kept if self.seconds is None else kept | {"expires_in": self.seconds}


@dataclass(frozen=True, slots=True)
class WithoutRefreshToken:
    """The accounts service gives an access token, and no refresh token with it."""

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The real answer without ``refresh_token``."""

        def without(token: dict[str, Any]) -> dict[str, Any]:
            return {name: value for name, value in token.items() if name != "refresh_token"}

        return await Altered(without).answer(request, handle)
