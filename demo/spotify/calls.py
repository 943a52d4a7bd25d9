"""Lets a Web API call through or turns it back: token, standing, app kind, in Spotify's order."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from aiohttp import web
from yarl import URL

from demo.catalogue import Catalogue, Listener
from demo.loopback import watched
from demo.loopback.answers import error_body
from demo.loopback.faults import Handler
from demo.spotify.app_kinds import RULES, SILENT_REFUSALS, Rules
from demo.spotify.faults import NOT_REGISTERED, PREMIUM_LAPSED, Forbidden
from demo.spotify.shapes import Json, Shapes
from demo.spotify.state import State
from demo.spotify.tokens import Grant

_BASE62 = re.compile(r"[0-9A-Za-z]+")


class RefusedError(Exception):
    """A call that Spotify answers with an error."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True)
class Call:
    """One Web API call that was let in: who asks, for what, and the world as it was at that moment."""

    state: State
    catalogue: Catalogue
    rules: Rules
    grant: Grant
    url: URL
    path: Mapping[str, str]
    body: bytes

    @cached_property
    def shapes(self) -> Shapes:
        """Turns what is in the catalogue into Spotify's JSON, for this kind of app."""
        return Shapes(self.catalogue, self.rules, str(self.url.origin()))

    @cached_property
    def listener(self) -> Listener:
        """The listener who asks; the app's own token is refused."""
        found = self.catalogue.listener_by_id.get(self.grant.listener_id)
        if found is None:
            raise RefusedError(401, "Valid user authentication required")
        return found

    def require(self, *scopes: str) -> None:
        """Refuse the call unless the listener agreed to at least one of ``scopes``."""
        if self.grant.scopes.isdisjoint(scopes):
            raise RefusedError(403, "Insufficient client scope")

    def has(self, scope: str) -> bool:
        """Whether the listener agreed to ``scope``."""
        return scope in self.grant.scopes

    def id_in_path(self) -> str:
        """The id in the call's path; refused where it cannot be one."""
        found = self.path["id"]
        if not _BASE62.fullmatch(found):
            raise RefusedError(400, "Invalid base62 id")
        return found

    def ids(self, most: int) -> list[str]:
        """The ids in the query, refused where there are none or more than ``most``."""
        found = [one for one in self.url.query.get("ids", "").split(",") if one]
        if not found:
            raise RefusedError(400, "Missing required field: ids")
        if len(found) > most:
            raise RefusedError(400, "Too many ids requested")
        return found

    def number(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number of the query; refused where it is none or out of bounds."""
        text = self.url.query.get(name, str(default))
        if not re.fullmatch(r"-?\d{1,16}", text) or not least <= int(text) <= most:
            raise RefusedError(400, f"Invalid {name}")
        return int(text)

    def json(self) -> Any:
        """The body that was sent; refused where it is no JSON."""
        try:
            return json.loads(self.body or b"{}")
        except ValueError:
            raise RefusedError(400, "Error parsing JSON.") from None


@dataclass(frozen=True, slots=True)
class Route:
    """One call of the Web API: ``template`` has ``{id}`` where a path carries an id; None is no body."""

    method: str
    template: str
    answer: Callable[[Call], Json | None]
    status: int = 200

    @property
    def name(self) -> str:
        """The name under which calls are counted and faults wait."""
        return f"{self.method} {self.template}"


def admitted(state: State, route: Route) -> Handler:
    """The handler that lets calls of ``route`` through to its answer, or says why not."""

    async def handle(request: web.Request) -> web.StreamResponse:
        body = await request.read()
        try:
            grant = bearer(state, request)
            unwelcome = turned_away(state, grant)
            if unwelcome is not None:
                return unwelcome.response()
            rules = RULES[state.app]
            if route.name in rules.removed:
                message = "" if route.name in SILENT_REFUSALS else "Forbidden"
                return web.json_response(error_body(403, message), status=403)
            call = Call(state, state.catalogue, rules, grant, request.url, request.match_info, body)
            answer = route.answer(call)
            if answer is None:
                return web.Response(status=route.status)
            return web.json_response(answer, status=route.status)
        except RefusedError as refused:
            return web.json_response(error_body(refused.status, refused.message), status=refused.status)

    return watched(state.traffic, route.name, handle, limited=True)


def turned_away(state: State, grant: Grant) -> Forbidden | None:
    """What this Spotify says to calls that it answers no more, whatever they ask; None: it does answer."""
    if not state.premium:
        return Forbidden(PREMIUM_LAPSED, plain=True)
    if state.allowed is not None and grant.listener_id and grant.listener_id not in state.allowed:
        return Forbidden(NOT_REGISTERED, plain=True)
    return None


def bearer(state: State, request: web.Request) -> Grant:
    """What the call's token stands for; refused where there is none that holds."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind != "Bearer" or not token:
        raise RefusedError(401, "No token provided")
    grant = state.tokens.grant(token)
    if grant is None:
        raise RefusedError(401, "The access token expired")
    return grant
