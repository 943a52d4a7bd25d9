"""How every picture looks: on Discord's dark ground, and legible where it is shown 400 pixels wide."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from bot.messages import Messages
from bot.pictures.fonts import SHIPPED, THIN, families

if TYPE_CHECKING:
    from matplotlib.figure import Figure

GROUND, LINES, DIM, LIGHT = "#1E1F22", "#4E5058", "#B5BAC1", "#F2F3F5"
"""What is drawn on; what leads the eye; what is read second; what is read."""

WIDTH, HEIGHT, DPI = 1000, 750, 100
SMALL, TEXT = 19.0, 21.0
"""In points: 26 and 29 pixels, of which a phone shows ten and twelve."""

ALT = 1024

STYLE: Final = {
    "figure.facecolor": GROUND,
    "savefig.facecolor": GROUND,
    "axes.facecolor": GROUND,
    "axes.edgecolor": LINES,
    "axes.labelcolor": LIGHT,
    "axes.labelsize": TEXT,
    "axes.titlecolor": LIGHT,
    "axes.titlesize": TEXT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.linewidth": 1.5,
    "axes.axisbelow": True,
    "figure.constrained_layout.h_pad": 0.12,
    "figure.constrained_layout.w_pad": 0.12,
    "font.size": SMALL,
    "grid.color": LINES,
    "grid.linewidth": 1.5,
    "hatch.color": GROUND,
    "hatch.linewidth": 2.0,
    "legend.edgecolor": LINES,
    "legend.frameon": False,
    "legend.fontsize": TEXT,
    "lines.linewidth": 3.5,
    "lines.markersize": 11,
    "text.color": LIGHT,
    "text.parse_math": False,  # a title with two dollars is no formula
    "xtick.color": LINES,
    "xtick.labelcolor": LIGHT,
    "xtick.labelsize": SMALL,
    "ytick.color": LINES,
    "ytick.labelcolor": LIGHT,
    "ytick.labelsize": SMALL,
}

BOLDER = 0.05
"""Of a letter's height: what is laid around the strokes of letters that are too thin otherwise."""


def drawn(paint: Callable[[Figure], None], *, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """A PNG, in pixels, of what ``paint`` puts on an empty figure. To be called in the painter's thread."""
    from matplotlib import rc_context  # noqa: PLC0415 - nobody waits a second for it when the bot starts
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    every = families()
    style: Any = {**STYLE, "font.family": [every[0], SHIPPED]}
    with rc_context(style):
        figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, layout="constrained")
        FigureCanvasAgg(figure)
        paint(figure)
        _suit(figure, every)
        png = io.BytesIO()
        figure.savefig(png, format="png")
    return png.getvalue()


def feature_word(feature: str, messages: Messages) -> str:
    """A feature in words: "danceable"."""
    return messages.text(f"feature-{feature.replace('_', '-')}")


def axis_words(feature: str, messages: Messages) -> str:
    """A feature in words with its unit: "fast (beats a minute)"."""
    return messages.text(f"axis-{feature.replace('_', '-')}")


def _suit(figure: Figure, every: Sequence[str]) -> None:
    """Give each text the fonts that it needs: looking for two dozen takes a third of a picture's time."""
    from matplotlib.patheffects import withStroke  # noqa: PLC0415
    from matplotlib.text import Text  # noqa: PLC0415

    for text in figure.findobj(Text):
        if not isinstance(text, Text) or text.get_text().isascii():
            continue
        text.set_fontfamily(every)
        if THIN.search(text.get_text()):
            width = BOLDER * float(text.get_fontsize())
            outline = withStroke(linewidth=width, foreground=text.get_color())
            text.set_path_effects([*text.get_path_effects(), outline])
