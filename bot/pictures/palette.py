"""The colours of categories and lines: the same in pictures and in text, and apart for the colour-blind."""

from __future__ import annotations

from typing import Final

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
"""Each with a mark of about that colour for text; like colours differ in shape.

Source: Okabe & Ito, Color Universal Design (2008); grey for their black, which dark screens swallow.
"""

MARKERS: Final = ("o", "s", "^", "D", "v", "P", "X", "*")
HATCHES: Final = ("", "//", "\\\\", "..", "xx", "--", "oo", "++")
"""What tells colours apart in pictures where nobody sees colours, as matplotlib calls it; one each."""


def hexadecimal(identity: int) -> str:
    """A category's colour, by the identity that it keeps over retraining, as "#E69F00"."""
    return f"#{COLOURS[identity % len(COLOURS)][0]:06X}"


def marker(identity: int) -> str:
    """A category's shape as a point."""
    return MARKERS[identity % len(MARKERS)]


def hatch(identity: int) -> str:
    """A category's pattern as an area."""
    return HATCHES[identity % len(HATCHES)]
