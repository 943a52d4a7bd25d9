"""Reads the cells of a song's row: whose it is, its numbers, its marks."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable

Artists = Callable[[str], tuple[str, ...]]
"""Parts a cell into the names of artists, in the order of the cover."""

SONG_ID = re.compile(
    r"(?:spotify:track:|https?://open\.spotify\.com/(?:intl-[a-z-]+/)?track/)?([0-9A-Za-z]{22})(?:\?\S*)?"
)
EPISODE = re.compile(r"spotify:(?:episode|show):.*|https?://open\.spotify\.com/(?:intl-[a-z-]+/)?episode/.*")
LOCAL = re.compile(r"spotify:local:.*|https?://open\.spotify\.com/local/.*", re.DOTALL)
ISRC = re.compile(r"[A-Z]{2}[A-Z0-9]{3}[0-9]{7}")

LARGEST = 1e9
"""No feature comes near it; a model's scale would overflow with what is far beyond."""

LONGEST_LIST = 10_000
"""Characters of a list of artists; Python's own parser reads it, and takes long for long ones."""

DECIMAL_COMMA = re.compile(r"\s*[+-]?\d+,\d+(?:[eE][+-]?\d+)?\s*")


def by_semicolon(text: str) -> tuple[str, ...]:
    """As exportify.net and the 114k-track data set write artists."""
    return _names(text.split(";"))


def by_comma(text: str) -> tuple[str, ...]:
    """As the seed's files write artists."""
    return _names(text.split(","))


def by_escaped_comma(text: str) -> tuple[str, ...]:
    r"""As exportify.app writes artists: a comma within a name is ``\,``."""
    return _names(part.replace("\\,", ",") for part in re.split(r"(?<!\\),", text))


def whole(text: str) -> tuple[str, ...]:
    """One artist, whatever the name has in it."""
    return _names([text])


def from_list(text: str) -> tuple[str, ...]:
    """As the 1.2M-track data set writes artists: a Python list. What is none gives no artist."""
    if not text.lstrip().startswith("[") or len(text) > LONGEST_LIST:
        return ()
    try:
        found = ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return ()
    return _names(name for name in found if isinstance(name, str)) if isinstance(found, list) else ()


def _names(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for part in parts if (name := part.strip()))


def number(text: str) -> float | None:
    """A number of use; None for what is none, or is beyond any feature."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) <= LARGEST else None


def number_with_comma(text: str) -> float | None:
    """As ``number``, for tables of countries that write 0,5: their spreadsheets part cells by other marks."""
    return number(text.replace(",", ".") if DECIMAL_COMMA.fullmatch(text) else text)


def isrc(text: str) -> str | None:
    """An ISRC as it is kept, without hyphens."""
    code = text.replace("-", "").strip().upper()
    return code if ISRC.fullmatch(code) else None


def truth(text: str) -> bool | None:
    """Yes or no, in the words of JavaScript, Python and spreadsheets."""
    return {"true": True, "1": True, "false": False, "0": False}.get(text.casefold())
