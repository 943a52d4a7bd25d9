"""Gives each category a colour and a mark that stay its own, and that colour-blind people tell apart."""

from __future__ import annotations

import discord

from bot.pictures.palette import COLOURS


def colour_of(identity: int) -> discord.Colour:
    """A category's colour, by the identity that it keeps over retraining."""
    return discord.Colour(COLOURS[identity % len(COLOURS)][0])


def mark_of(identity: int) -> str:
    """A mark of about that colour, for where text has none; like colours differ in shape."""
    return COLOURS[identity % len(COLOURS)][1]
