"""Puts the Web API's calls on their paths, and refuses or misses everything else in Spotify's words."""

from __future__ import annotations

from aiohttp import web

from demo.spotify import library_routes, music_routes
from demo.spotify.app_kinds import RULES
from demo.spotify.calls import Call, RefusedError, Route, admitted
from demo.spotify.shapes import Json
from demo.spotify.state import State


def add_web_api(app: web.Application, state: State) -> None:
    """Add every call under /v1 to ``app``."""
    routes = [*library_routes.ROUTES, *music_routes.ROUTES]
    # Calls that some kind of app lost are refused there even where this Spotify never answers them.
    lost = {name for rules in RULES.values() for name in rules.removed} - {route.name for route in routes}
    for name in sorted(lost):
        method, template = name.split(" ")
        routes.append(Route(method, template, _missing))
    for route in routes:
        handler = admitted(state, route)
        for path in (route.template, f"{route.template}/"):
            app.router.add_route(route.method, path, handler)
    for method in ("GET", "POST", "PUT", "DELETE"):
        unknown = admitted(state, Route(method, "/v1/*", _missing))
        app.router.add_route(method, "/v1/{path:.*}", unknown)


def _missing(call: Call) -> Json:
    raise RefusedError(404, "Service not found")
