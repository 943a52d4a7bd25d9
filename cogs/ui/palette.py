"""Gives each category a colour and a mark that stay its own, and that colour-blind people tell apart."""

from __future__ import annotations

from typing import Final

import discord

COLOURS: Final = (
    (0xE69F00, "🟠"),
    (0x56B4E9, "🔵"),
    (0x009E73, "🟢"),
    (0xF0E442, "🟡"),
    (0x0072B2, "🟦"),
    (0xD55E00, "🟥"),
    (0xCC79A7, "🟣"),
    (0x999999, "⚪"),
)
"""Source: Okabe & Ito, Color Universal Design (2008); grey for their black, which dark screens swallow."""


def colour_of(identity: int) -> discord.Colour:
    """A category's colour, by the identity that it keeps over retraining."""
    return discord.Colour(COLOURS[identity % len(COLOURS)][0])


def mark_of(identity: int) -> str:
    """A mark of about that colour, for where text has none; like colours differ in shape."""
    return COLOURS[identity % len(COLOURS)][1]
