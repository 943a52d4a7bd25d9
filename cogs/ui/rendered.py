"""What a kept answer looks like, and how a cog says what its own look like where somebody shares them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord

from bot.messages import Messages

if TYPE_CHECKING:
    from bot.pictures import Picture


@dataclass(frozen=True)
class Rendered:
    """An embed, with its picture where it has one."""

    embed: discord.Embed
    picture: Picture | None = None


Renderer = Callable[[discord.Interaction[Any], Any, Messages, int], Awaitable[Rendered]]
"""Renders for all to see, in the language of the messages, a page (from 0) of kept content, of the type that
it is registered for."""
