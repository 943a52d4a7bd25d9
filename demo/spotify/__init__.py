"""The loopback Spotify: a stand-in for accounts service and Web API, for the demo and the tests."""

from demo.spotify.app_kinds import AppKind
from demo.spotify.faults import (
    Fault,
    Faults,
    Forbidden,
    QuotaExceeded,
    RateLimited,
    ServerError,
    TextError,
    Unauthorized,
)
from demo.spotify.server import LoopbackSpotify
from demo.spotify.tokens import IssuedToken

__all__ = [
    "AppKind",
    "Fault",
    "Faults",
    "Forbidden",
    "IssuedToken",
    "LoopbackSpotify",
    "QuotaExceeded",
    "RateLimited",
    "ServerError",
    "TextError",
    "Unauthorized",
]
