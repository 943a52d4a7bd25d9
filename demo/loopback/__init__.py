"""What every stand-in for a service has in common: a socket, a count of calls, faults and limits."""

from demo.loopback.answers import Empty, Html, QuotaExceeded, RateLimited, ServerError, TextError
from demo.loopback.faults import EVERY_CALL, Fault, Faults, Interference
from demo.loopback.mangling import Altered, Drips, Dropped, Meanwhile, NeverAnswers, Truncated
from demo.loopback.server import LoopbackServer
from demo.loopback.traffic import Traffic, watched

__all__ = [
    "EVERY_CALL",
    "Altered",
    "Drips",
    "Dropped",
    "Empty",
    "Fault",
    "Faults",
    "Html",
    "Interference",
    "LoopbackServer",
    "Meanwhile",
    "NeverAnswers",
    "QuotaExceeded",
    "RateLimited",
    "ServerError",
    "TextError",
    "Traffic",
    "Truncated",
    "watched",
]
