"""Makes names of songs and people fit for one line: short enough, and unable to disturb the rest of it."""

from __future__ import annotations

import re

UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters that are no white space, which a terminal obeys; embeddings, overrides and isolates of
writing direction, which turn around whatever follows them. Letters keep the direction of their script."""


def straight(text: str) -> str:
    """A text without characters that nobody sees and that change how others are shown."""
    return UNSEEN.sub("", text)


def one_line(text: str) -> str:
    """A name as one straight line, without doubled spaces."""
    return " ".join(straight(text).split())


def shortened(text: str, length: int) -> str:
    """A text cut to at most ``length`` characters, with a sign that it was cut."""
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"
