"""Draws how much is lost with each number of components, and where the curve bends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.messages import Messages
from bot.names import shortened
from bot.pictures.painter import Picture
from bot.pictures.palette import hexadecimal, marker
from bot.pictures.style import ALT, LIGHT, TEXT, drawn

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LINE, KNEE, IN_USE = 1, 3, 5
"""Whose colours and marks they have in the palette."""


def elbow(
    numbers: Sequence[int],
    errors: Sequence[float],
    messages: Messages,
    *,
    in_use: int,
    knee: int | None = None,
) -> Picture:
    """The reconstruction error for each number of components; the knee and the number in use are marked."""
    error_of = dict(zip(numbers, errors, strict=True))
    say = messages.text

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        axes.plot(numbers, errors, "o-", color=hexadecimal(LINE))
        axes.set_xticks(numbers)
        axes.set_ylim(0, 1.18 * (max(errors, default=0.0) or 1.0))
        axes.set_xlabel(say("picture-elbow-components"))
        axes.set_ylabel(say("picture-elbow-error"))
        axes.grid(axis="y", alpha=0.6)
        if knee is not None:
            _mark(axes, (knee, error_of[knee]), say("picture-elbow-knee", number=knee), KNEE, above=True)
        if in_use in error_of:
            point = (in_use, error_of[in_use])
            _mark(axes, point, say("picture-elbow-in-use", number=in_use), IN_USE, above=False)

    said = [
        say(
            "picture-elbow",
            first=round(errors[0], 2),
            last=round(errors[-1], 2),
            low=numbers[0],
            high=numbers[-1],
            number=in_use,
        )
    ]
    if knee is not None:
        said.append(say("picture-elbow-bends", number=knee))
    return Picture(drawn(paint), shortened(" ".join(said), ALT))


def _mark(axes: Axes, at: tuple[int, float], text: str, identity: int, *, above: bool) -> None:
    axes.plot(
        *at,
        marker=marker(identity),
        markersize=22,
        color=hexadecimal(identity),
        markeredgecolor=LIGHT,
        markeredgewidth=2,
        zorder=4,
    )
    axes.annotate(
        text,
        at,
        xytext=(12, 16) if above else (-12, -16),
        textcoords="offset points",
        ha="left" if above else "right",
        va="bottom" if above else "top",
        fontsize=TEXT,
        zorder=5,
    )
