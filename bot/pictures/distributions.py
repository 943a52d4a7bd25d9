"""Draws how songs spread over each feature: a small histogram a feature, its median marked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from bot.messages import Messages
from bot.names import shortened
from bot.pictures.painter import Picture
from bot.pictures.palette import hexadecimal
from bot.pictures.style import ALT, DIM, GROUND, LIGHT, SMALL, drawn, feature_word

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLUMNS, ROW = 3, 230
"""Histograms side by side, and the pixels that each is high."""

BINS = 16
SKY = 1


def distributions(values: Mapping[str, npt.NDArray[np.float64]], messages: Messages) -> Picture:
    """A histogram of each feature's values; of those without a value only the name is there."""
    rows = -(-len(values) // COLUMNS)

    def paint(figure: Figure) -> None:
        for place, (name, known) in enumerate(values.items(), 1):
            axes = figure.add_subplot(rows, COLUMNS, place)
            axes.set_title(feature_word(name, messages), fontsize=SMALL)
            axes.set_yticks([])
            axes.spines["left"].set_visible(False)
            if known.size:
                _histogram(axes, known)
            else:
                axes.set_xticks([])

    return Picture(drawn(paint, height=ROW * max(rows, 1)), _alt(values, messages))


def _histogram(axes: Axes, values: npt.NDArray[np.float64]) -> None:
    axes.hist(values, bins=BINS, color=hexadecimal(SKY), edgecolor=GROUND, linewidth=1)
    middle = float(np.median(values))
    axes.axvline(middle, color=LIGHT, linestyle="--", linewidth=3)
    low, high = axes.get_xlim()
    # The ends, and the middle where it does not run into one of them.
    shown = [float(values.min()), float(values.max())]
    if min(middle - low, high - middle) > 0.33 * (high - low):
        shown.insert(1, middle)
    axes.set_xticks(shown, [_short(value) for value in shown], color=DIM)
    ticks = axes.get_xticklabels()
    ticks[0].set_horizontalalignment("left")
    ticks[-1].set_horizontalalignment("right")


def _short(value: float) -> str:
    """As many digits as there is room for."""
    digits = f"{value:.0f}" if abs(value) >= 10 else f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits.replace("-", "−")


def _alt(values: Mapping[str, npt.NDArray[np.float64]], messages: Messages) -> str:
    said = [
        messages.text(
            "picture-distributions-median",
            feature=feature_word(name, messages),
            median=float(f"{np.median(known):.3g}"),
        )
        for name, known in values.items()
        if known.size
    ]
    text = messages.text("picture-distributions", features=len(values), medians=", ".join(said) or "–")
    return shortened(text, ALT)
