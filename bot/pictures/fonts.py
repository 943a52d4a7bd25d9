"""Finds a font for every script that people write titles and names in, and says what none can draw."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from bot.names import one_line

PACKAGES: Final = ("manimgx_fonts", "manimgx_fonts_cjk")
"""Wheels with Google's Noto fonts and nothing else; without them what DejaVu Sans has is drawn."""

SHIPPED = "DejaVu Sans"
"""Comes with matplotlib."""

FIRST, LAST = "NotoSans[wght]", ("NotoSansSymbols[wght]", "NotoEmoji[wght]")
"""Letters before symbols, and emoji last: their font has digits too."""

THIN = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]")
"""What is drawn by a font that matplotlib has in its thinnest weight alone."""

UNDRAWN = "\N{REPLACEMENT CHARACTER}"


def families() -> list[str]:
    """Names of the fonts, the one to ask first in front; matplotlib knows each from then on."""
    from matplotlib.font_manager import FontEntry, fontManager  # noqa: PLC0415 - takes a second

    known = {entry.name for entry in fontManager.ttflist}
    names = []
    for path in _paths():
        names.append(f"cratedigger {path.stem}")
        if names[-1] not in known:
            fontManager.ttflist.append(FontEntry(fname=str(path), name=names[-1], weight=400))
    return [*names[: len(names) - len(LAST)], SHIPPED, *names[len(names) - len(LAST) :]]


def missing(text: str) -> set[str]:
    """The characters of a text that no font has; those that are seen by what they do to others need none."""
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415

    fonts = [get_font(findfont(FontProperties(family=[name]))) for name in families()]
    return {
        character
        for character in set(text)
        if not _is_unseen(character) and not any(font.get_char_index(ord(character)) for font in fonts)
    }


def drawable(text: str) -> str:
    """A name as one line that can be drawn: a sign stands for what cannot."""
    text = one_line(text)
    lost = missing(text)
    if not lost:
        return text
    return re.sub(f"[{re.escape(''.join(sorted(lost)))}]+", UNDRAWN, text)


def width_of(text: str) -> int:
    """Columns that a text takes where Latin letters take one, and Chinese, Japanese and Korean ones two."""
    return sum(_columns(character) for character in text)


def fitted(text: str, columns: int) -> str:
    """A text cut to at most so many columns, with a sign that it was cut."""
    if width_of(text) <= columns:
        return text
    kept = 0
    for at, character in enumerate(text):
        kept += _columns(character)
        if kept > columns - 1:
            return f"{text[:at].rstrip()}…"
    return text


def _columns(character: str) -> int:
    if unicodedata.combining(character) or _is_unseen(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _paths() -> list[Path]:
    """The files of the fonts in the order of asking: ``FIRST``, one for each script, those of ``LAST``."""
    found = {path.stem: path for path in _files() if "Italic" not in path.stem}
    order = {FIRST: -1, **{name: 1 + place for place, name in enumerate(LAST)}}
    return [found[name] for name in sorted(found, key=lambda name: (order.get(name, 0), name))]


def _files() -> Iterator[Path]:
    for package in PACKAGES:
        spec = find_spec(package)
        if spec is not None and spec.origin is not None:
            yield from Path(spec.origin).parent.glob("*.[ot]t[fc]")


def _is_unseen(character: str) -> bool:
    """Joiners, directions, variation selectors."""
    return unicodedata.category(character) == "Cf" or "VARIATION SELECTOR" in unicodedata.name(character, "")
