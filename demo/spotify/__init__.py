"""The loopback Spotify: a stand-in for accounts service and Web API, for the demo and the tests."""

from demo.loopback import (
    EVERY_CALL,
    Altered,
    Drips,
    Dropped,
    Empty,
    Fault,
    Faults,
    Html,
    Interference,
    Meanwhile,
    NeverAnswers,
    QuotaExceeded,
    RateLimited,
    ServerError,
    TextError,
    Truncated,
)
from demo.spotify.app_kinds import AppKind
from demo.spotify.faults import (
    NOT_REGISTERED,
    PREMIUM_LAPSED,
    ExpiresIn,
    Forbidden,
    InvalidGrant,
    NotFound,
    Unauthorized,
    WithoutRefreshToken,
)
from demo.spotify.server import LoopbackSpotify
from demo.spotify.tokens import IssuedToken

__all__ = [
    "EVERY_CALL",
    "NOT_REGISTERED",
    "PREMIUM_LAPSED",
    "Altered",
    "AppKind",
    "Drips",
    "Dropped",
    "Empty",
    "ExpiresIn",
    "Fault",
    "Faults",
    "Forbidden",
    "Html",
    "Interference",
    "InvalidGrant",
    "IssuedToken",
    "LoopbackSpotify",
    "Meanwhile",
    "NeverAnswers",
    "NotFound",
    "QuotaExceeded",
    "RateLimited",
    "ServerError",
    "TextError",
    "Truncated",
    "Unauthorized",
    "WithoutRefreshToken",
]
