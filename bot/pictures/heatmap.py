"""Draws which features go together and which go against one another, with the numbers in the cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from bot.messages import Messages
from bot.names import shortened
from bot.pictures.painter import Picture
from bot.pictures.style import ALT, GROUND, LIGHT, SMALL, WIDTH, drawn, feature_word

if TYPE_CHECKING:
    from matplotlib.figure import Figure

COLOURS = "berlin"
"""From blue over black to red: apart for the colour-blind, and dark near 0. Source: Crameri (2018)."""

BRIGHT = 0.7
"""From here on a cell is so bright that its number is written dark."""

SAID = 5
"""Pairs that the text names."""


def heatmap(names: Sequence[str], r: npt.NDArray[np.float64], messages: Messages) -> Picture:
    """Correlations of features, (m, m); NaN is left blank. Each pair is shown once."""
    labels = {name: feature_word(name, messages) for name in names}

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        if len(names) < 2:
            axes.set_axis_off()
            return
        # Below the diagonal: above it is the same, and on it nothing but ones.
        below = np.where(np.tri(len(names), k=-1, dtype=bool), r, np.nan)[1:, :-1]
        axes.imshow(below, cmap=COLOURS, vmin=-1, vmax=1, aspect="auto")
        for row, column in np.argwhere(~np.isnan(below)):
            value = float(below[row, column])
            axes.text(
                column,
                row,
                _short(value),
                ha="center",
                va="center",
                fontsize=SMALL,
                color=GROUND if abs(value) > BRIGHT else LIGHT,
            )
        axes.set_xticks(range(len(names) - 1), [labels[name] for name in names[:-1]], rotation=50, ha="right")
        axes.tick_params(length=0)
        for text in axes.get_xticklabels():
            text.set_rotation_mode("anchor")
        axes.set_yticks(range(len(names) - 1), [labels[name] for name in names[1:]])
        axes.spines[:].set_visible(False)

    return Picture(drawn(paint, height=WIDTH), _alt(names, r, labels, messages))


def _short(value: float) -> str:
    """As much as fits into a cell: ".84", "−.78", "0"."""
    rounded = f"{abs(value):.2f}".removeprefix("0")
    if rounded == ".00":
        return "0"
    return rounded if value > 0 else f"−{rounded}"


def _alt(
    names: Sequence[str], r: npt.NDArray[np.float64], labels: Mapping[str, str], messages: Messages
) -> str:
    pairs = [
        (float(r[row, column]), names[row], names[column])
        for row in range(len(names))
        for column in range(row)
        if not np.isnan(r[row, column])
    ]
    pairs.sort(key=lambda pair: -abs(pair[0]))
    said = [
        messages.text("picture-heatmap-pair", one=labels[one], other=labels[other], r=round(value, 2))
        for value, one, other in pairs[:SAID]
    ]
    if not said:
        return messages.text("picture-heatmap-empty", features=len(names))
    return shortened(messages.text("picture-heatmap", features=len(names), pairs=", ".join(said)), ALT)
