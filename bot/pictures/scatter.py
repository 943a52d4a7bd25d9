"""Draws songs by two features, each in the colour and the shape of its category."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.messages import Messages
from bot.names import shortened
from bot.pictures.fonts import drawable, fitted
from bot.pictures.painter import Picture
from bot.pictures.palette import MARKERS, hexadecimal, marker
from bot.pictures.style import ALT, DIM, GROUND, HEIGHT, LIGHT, SMALL, axis_words, drawn

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NAME, TITLE = 27, 24
"""Columns of a category's name in the legend, of a song's title in the picture."""

LEGEND_ROW = 44
SIZE = 110


@dataclass(frozen=True)
class Dot:
    """A song: where it is, its category's identity (None where nobody can tell), its title."""

    x: float
    y: float
    identity: int | None
    title: str


def scatter(
    dots: Sequence[Dot],
    axes_of: tuple[str, str],
    categories: Mapping[int, str],
    medians: tuple[float, float],
    messages: Messages,
) -> Picture:
    """Songs by the two features ``axes_of``, with lines at the medians; a song in each corner is named.

    ``categories`` has names by identity in the order of the legend; songs of those beyond the eighth, for
    which there is no shape left, are grey dots like songs of none.
    """
    told_apart = dict(list(categories.items())[: len(MARKERS)])

    def paint(figure: Figure) -> None:
        axes = figure.add_subplot()
        axes.set_xlabel(axis_words(axes_of[0], messages))
        axes.set_ylabel(axis_words(axes_of[1], messages))
        axes.axvline(medians[0], color=DIM, linestyle="--", linewidth=2, zorder=1)
        axes.axhline(medians[1], color=DIM, linestyle="--", linewidth=2, zorder=1)
        of_none = [dot for dot in dots if dot.identity not in told_apart]
        # Shapes in the order of the legend: after much retraining two categories may share a colour.
        for place, (identity, name) in enumerate(told_apart.items()):
            its = [dot for dot in dots if dot.identity == identity]
            axes.scatter(
                [dot.x for dot in its],
                [dot.y for dot in its],
                s=SIZE,
                color=hexadecimal(identity),
                marker=marker(place),
                edgecolors=GROUND,
                linewidths=1,
                alpha=0.85,
                zorder=3,
                label=fitted(drawable(name), NAME),
            )
        if of_none:
            axes.scatter(
                [dot.x for dot in of_none],
                [dot.y for dot in of_none],
                s=SIZE / 3,
                color=DIM,
                alpha=0.5,
                zorder=2,
                label=messages.text("picture-scatter-others"),
            )
        axes.locator_params(nbins=6)
        axes.margins(x=0.05, y=0.12)
        for dot in _in_the_corners(dots, medians):
            _name(axes, dot, medians)
        if told_apart:
            figure.legend(
                loc="outside lower center",
                ncols=2,
                fontsize=SMALL,
                markerscale=1.4,
                handletextpad=0.2,
                columnspacing=1,
            )

    height = HEIGHT + LEGEND_ROW * (len(told_apart) // 2 + 1)
    return Picture(drawn(paint, height=height), _alt(dots, axes_of, len(told_apart), medians, messages))


def _in_the_corners(dots: Sequence[Dot], medians: tuple[float, float]) -> list[Dot]:
    """In each of the four fields between the median lines the song farthest from where they cross."""
    wide = (max((dot.x for dot in dots), default=0) - min((dot.x for dot in dots), default=0)) or 1
    high = (max((dot.y for dot in dots), default=0) - min((dot.y for dot in dots), default=0)) or 1
    farthest: dict[tuple[bool, bool], tuple[float, Dot]] = {}
    for dot in dots:
        x, y = (dot.x - medians[0]) / wide, (dot.y - medians[1]) / high
        far = min(abs(x), abs(y)) + 0.2 * (abs(x) + abs(y))
        corner = (x > 0, y > 0)
        if far > farthest.get(corner, (0.0, dot))[0]:
            farthest[corner] = far, dot
    return [dot for _, dot in farthest.values()]


def _name(axes: Axes, dot: Dot, medians: tuple[float, float]) -> None:
    """Write a title towards the middle, where there is room for it."""
    from matplotlib.patheffects import withStroke  # noqa: PLC0415 - as in style

    right, up = dot.x > medians[0], dot.y > medians[1]
    axes.scatter([dot.x], [dot.y], s=3 * SIZE, facecolors="none", edgecolors=LIGHT, linewidths=2.5, zorder=4)
    axes.annotate(
        fitted(drawable(dot.title), TITLE),
        (dot.x, dot.y),
        xytext=(14 if right else -14, 12 if up else -12),
        textcoords="offset points",
        ha="right" if right else "left",
        va="bottom" if up else "top",
        fontsize=SMALL,
        color=LIGHT,
        zorder=5,
        path_effects=[withStroke(linewidth=4, foreground=GROUND)],
    )


def _alt(
    dots: Sequence[Dot],
    axes_of: tuple[str, str],
    n_categories: int,
    medians: tuple[float, float],
    messages: Messages,
) -> str:
    said = messages.text(
        "picture-scatter",
        songs=len(dots),
        x=axis_words(axes_of[0], messages),
        y=axis_words(axes_of[1], messages),
        across=float(f"{medians[0]:.3g}"),
        up=float(f"{medians[1]:.3g}"),
        categories=n_categories,
    )
    return shortened(said, ALT)
