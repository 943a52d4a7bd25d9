"""Makes text of people and songs safe and short enough for Discord."""

from __future__ import annotations

import re

from discord.utils import escape_mentions

from bot.names import one_line, shortened

BAR = 12

MARKUP = re.compile(r"[\\*_~`|<\[\]]|:(?=[\w+-]+:)|(?<![\w/])/(?=[a-z])|^[#>+-]")
"""Whatever may begin markup: emphasis, code, spoilers, links, mentions, emoji by name, commands, blocks."""


def safe(text: str, length: int | None = None) -> str:
    """A name as it was typed: markdown shows, links and mentions do nothing, lines stay one and straight."""
    text = one_line(text)
    if length is not None:
        text = shortened(text, length)
    if not _is_balanced(text):
        # A single bracket would end the label of a link; its full-width twin looks the same.
        text = text.replace("[", "［").replace("]", "］")
    return MARKUP.sub(r"\\\g<0>", escape_mentions(text)).replace("://", ":\u2060//")


def linked(text: str, url: str, length: int) -> str:
    """A name that links to an address."""
    return f"[{safe(text, length)}]({url})"


def bar(share: float, width: int = BAR) -> str:
    """A share of 1 as a bar."""
    full = max(0, min(width, round(share * width)))
    return "█" * full + "░" * (width - full)


def _is_balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "[") - (character == "]")
        if depth not in {0, 1}:
            return False
    return depth == 0
