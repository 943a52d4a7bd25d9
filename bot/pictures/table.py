"""Draws songs and their features as a table: a code block of as many columns fits no phone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.messages import Messages
from bot.names import shortened
from bot.pictures.fonts import drawable, fitted
from bot.pictures.painter import Picture
from bot.pictures.palette import hexadecimal
from bot.pictures.style import ALT, DIM, SMALL, drawn, feature_word

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TITLE = 25
"""Columns of a title."""

ROW, HEAD = 58, 220
"""Pixels: a song, and the slanted names of the features above all."""

TITLES, CELL = 5.2, 0.78
"""Widths, of ten: the titles', and how much of a feature's its bar has."""

SAID = 3


@dataclass(frozen=True)
class Row:
    """A song: its title, and of each feature its value as text and, from 0 to 1, where it stands."""

    title: str
    cells: Mapping[str, tuple[str, float] | None]


def table(rows: Sequence[Row], features: Sequence[str], messages: Messages) -> Picture:
    """Songs from the top, a column a feature; a bar under each value says the same. A cell may be None."""
    labels = [feature_word(name, messages) for name in features]

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        for down, row in enumerate(rows):
            axes.annotate(fitted(drawable(row.title), TITLE), (0, down), va="center")
            for across, name in enumerate(features):
                cell = row.cells.get(name)
                left = TITLES + across
                if cell is None:
                    axes.text(left + CELL / 2, down, "–", ha="center", va="center", color=DIM)
                    continue
                axes.text(left + CELL / 2, down, cell[0], ha="center", va="center")
                axes.barh(down + 0.4, CELL * cell[1], left=left, height=0.12, color=hexadecimal(1))
        for across, label in enumerate(labels):
            axes.text(
                TITLES + across + CELL / 2, -0.7, label, rotation=50, rotation_mode="anchor", fontsize=SMALL
            )
        axes.set_xlim(0, TITLES + len(features) + 1)
        axes.set_ylim(len(rows) - 0.4, -0.6 - HEAD / ROW)
        axes.set_axis_off()

    return Picture(drawn(paint, height=HEAD + ROW * max(len(rows), 1)), _alt(rows, features, messages))


def _alt(rows: Sequence[Row], features: Sequence[str], messages: Messages) -> str:
    said = [
        messages.text("picture-table-row", title=fitted(row.title, 40), cells=_cells(row, features, messages))
        for row in rows[:SAID]
    ]
    return shortened(
        messages.text("picture-table", songs=len(rows), features=len(features), rows="; ".join(said)), ALT
    )


def _cells(row: Row, features: Sequence[str], messages: Messages) -> str:
    known = ((name, row.cells.get(name)) for name in features)
    return ", ".join(f"{feature_word(name, messages)} {cell[0]}" for name, cell in known if cell is not None)
