"""Makes text of people and songs safe and short enough for Discord."""

from __future__ import annotations

from discord.utils import escape_markdown, escape_mentions

BAR = 12


def safe(text: str, length: int | None = None) -> str:
    """A name as it was typed: markdown shows, links and mentions do nothing, lines stay one."""
    text = " ".join(text.split())
    if length is not None:
        text = shortened(text, length)
    text = escape_mentions(escape_markdown(text, ignore_links=False))
    text = text.replace("](", "]\\(").replace("://", ":\u2060//")
    if _is_balanced(text):
        return text
    # A single bracket would end the label of a link; its full-width twin looks the same.
    return text.replace("[", "［").replace("]", "］")


def linked(text: str, url: str, length: int) -> str:
    """A name that links to an address."""
    return f"[{safe(text, length)}]({url})"


def shortened(text: str, length: int) -> str:
    """A text of at most ``length`` characters, with a sign where it was cut."""
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"


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
