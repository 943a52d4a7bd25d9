"""Draws what was learned: pictures for Discord, each with a text that says the same in numbers."""

from bot.pictures.painter import Painter, Picture

__all__ = ["Painter", "Picture"]
