"""What every test in this folder holds the bot to: to speak to nobody but who asked, and to ping nobody."""

from __future__ import annotations

from typing import Any

import pytest
from simcord import HttpLogEntry

from tests.cogs.answers import is_loud

CALLBACK = "/interactions/1/a-token/callback"
FOLLOW_UP = "/webhooks/1/a-token"
QUIET = {"parse": []}


def sent(path: str, body: Any) -> HttpLogEntry:
    return HttpLogEntry("POST", path, {}, body, None)


@pytest.mark.parametrize(
    ("path", "body", "loud"),
    [
        (CALLBACK, {"type": 4, "data": {"content": "x", "flags": 64, "allowed_mentions": QUIET}}, False),
        (CALLBACK, {"type": 4, "data": {"content": "x", "flags": 0, "allowed_mentions": QUIET}}, True),
        (CALLBACK, {"type": 4, "data": {"content": "x", "flags": 64, "allowed_mentions": {}}}, True),
        (CALLBACK, {"type": 5, "data": {"flags": 64}}, False),
        (CALLBACK, {"type": 5}, True),
        (CALLBACK, {"type": 6}, False),
        (CALLBACK, {"type": 7, "data": {"components": []}}, False),
        (FOLLOW_UP, {"content": "@here", "allowed_mentions": QUIET}, False),
        (FOLLOW_UP, {"content": "@here"}, True),
        (FOLLOW_UP, {"content": "@here", "allowed_mentions": {"parse": ["everyone"]}}, True),
        ("/applications/1/commands", [{"name": "help"}], False),
        ("/users/@me", None, False),
    ],
)
def test_what_is_loud(path: str, body: Any, loud: bool) -> None:
    assert is_loud(sent(path, body)) is loud
