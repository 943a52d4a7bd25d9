"""Draws how large each category is, as bars in the colours that the categories have everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.messages import Messages
from bot.names import shortened
from bot.pictures.fonts import drawable, fitted
from bot.pictures.painter import Picture
from bot.pictures.palette import hatch, hexadecimal
from bot.pictures.style import ALT, LIGHT, TEXT, WIDTH, drawn

if TYPE_CHECKING:
    from matplotlib.figure import Figure

NAME = 60
"""Columns of a name: it stands over its bar, so that it has the whole width."""

ROW, MARGIN = 96, 24
"""Pixels: a bar with its name, and what is around all of them."""

SAID = 6


@dataclass(frozen=True)
class Bar:
    """A category: what it is called, its share of the songs (0 to 1), and which category it is."""

    name: str
    share: float
    identity: int


def bars(rows: Sequence[Bar], messages: Messages) -> Picture:
    """The categories in the order given, from the top."""
    largest = max((row.share for row in rows), default=0.0) or 1.0

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        for place, row in enumerate(rows):
            axes.barh(
                place,
                row.share,
                height=0.42,
                color=hexadecimal(row.identity),
                hatch=hatch(row.identity),
                linewidth=0,
            )
            axes.annotate(fitted(drawable(row.name), NAME), (0, place - 0.29), va="bottom", fontsize=TEXT)
            axes.text(row.share, place, f"  {row.share:.0%}", va="center", color=LIGHT, fontsize=TEXT)
        axes.set_ylim(len(rows) - 0.5, -0.8)
        axes.set_xlim(0, 1.12 * largest)
        axes.set_axis_off()

    return Picture(drawn(paint, width=WIDTH, height=MARGIN + ROW * max(len(rows), 1)), _alt(rows, messages))


def _alt(rows: Sequence[Bar], messages: Messages) -> str:
    said = [
        messages.text("picture-bars-share", name=fitted(row.name, NAME), share=round(100 * row.share))
        for row in rows[:SAID]
    ]
    return shortened(messages.text("picture-bars", count=len(rows), shares=", ".join(said)), ALT)
