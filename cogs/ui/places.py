"""Where a command can be used that has nothing to do with one server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from discord import app_commands

_Command = TypeVar("_Command")


def anywhere(command: _Command) -> _Command:
    """Let a command be used in servers, in direct messages, and by whoever installed the bot for them."""
    installed: Callable[[_Command], _Command] = app_commands.allowed_installs(guilds=True, users=True)
    used: Callable[[_Command], _Command] = app_commands.allowed_contexts(
        guilds=True, dms=True, private_channels=True
    )
    return used(installed(command))
