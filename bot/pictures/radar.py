"""Draws what songs sound like as a shape with a corner a feature, one or a few over one another."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from bot.messages import Messages
from bot.names import shortened
from bot.pictures.fonts import drawable
from bot.pictures.painter import Picture
from bot.pictures.palette import hexadecimal, marker
from bot.pictures.style import ALT, DIM, SMALL, TEXT, drawn, feature_word

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.projections.polar import PolarAxes

_Side = TypeVar("_Side", bound=str)

STYLES = ("-", "--", ":")
SIDE, LINE = 690, 60
"""Pixels: the height of the chart, and of a name in the legend."""

NAME = 40
"""Characters of a name in the legend."""


@dataclass(frozen=True)
class Shape:
    """What is to be drawn: ``values`` of 0 to 1 by feature, NaN or absent where nobody knows."""

    name: str
    values: Mapping[str, float]


def radar(shapes: Sequence[Shape], messages: Messages) -> Picture:
    """One to three shapes; their features in the order of the first shape's, then of the others'."""
    features = list(dict.fromkeys(feature for shape in shapes for feature in shape.values))
    labels = {name: feature_word(name, messages) for name in features}
    names = [drawable(shortened(shape.name, NAME)) for shape in shapes]

    def paint(figure: Figure) -> None:
        axes = cast(
            "PolarAxes",
            figure.add_subplot(projection="polar", theta_offset=math.pi / 2, theta_direction=-1),
        )
        angles = [2 * math.pi * place / len(features) for place in range(len(features))]
        for number, shape in enumerate(shapes):
            known = _known(shape)
            points = [
                (angle, known[name]) for angle, name in zip(angles, features, strict=True) if name in known
            ]
            around = [*points, *points[:1]]
            axes.plot(
                [angle for angle, _ in around],
                [value for _, value in around],
                STYLES[number % len(STYLES)],
                marker=marker(number),
                color=hexadecimal(number),
                label=names[number],
                clip_on=False,
                zorder=3 + number,
            )
            if len(points) > 2:
                axes.fill(*zip(*points, strict=True), color=hexadecimal(number), alpha=0.18)
        axes.set_xticks(angles, [labels[name] for name in features], fontsize=TEXT)
        axes.tick_params(axis="x", pad=4)
        for text, angle in zip(axes.get_xticklabels(), angles, strict=True):
            # Away from the circle, on whichever side of it they stand.
            text.set_horizontalalignment(_three(math.sin(angle), "right", "center", "left"))
            text.set_verticalalignment(_three(math.cos(angle), "top", "center", "bottom"))
        axes.spines["polar"].set_visible(False)
        axes.set_ylim(0, 1)
        axes.set_yticks([0.25, 0.5, 0.75, 1], ["", "½", "", "1"], color=DIM, fontsize=SMALL)
        axes.set_rlabel_position(180 / max(len(features), 1))
        figure.legend(loc="outside lower center", ncols=1)

    return Picture(drawn(paint, height=SIDE + LINE * len(shapes)), _alt(shapes, labels, messages))


def _three(way: float, below: _Side, between: _Side, above: _Side) -> _Side:
    return between if abs(way) < 0.1 else above if way > 0 else below


def _known(shape: Shape) -> dict[str, float]:
    return {name: min(1.0, max(0.0, value)) for name, value in shape.values.items() if not math.isnan(value)}


def _alt(shapes: Sequence[Shape], labels: Mapping[str, str], messages: Messages) -> str:
    say = messages.text
    said = [say("picture-radar", features=len(labels))]
    for shape in shapes:
        known, name = _known(shape), shortened(shape.name, NAME)
        if not known:
            said.append(say("picture-radar-unknown", name=name))
            continue
        high, low = max(known, key=known.__getitem__), min(known, key=known.__getitem__)
        said.append(
            say(
                "picture-radar-shape",
                name=name,
                high=labels[high],
                highest=round(known[high], 2),
                low=labels[low],
                lowest=round(known[low], 2),
            )
        )
    if len(shapes) > 1:
        one, other = _known(shapes[0]), _known(shapes[1])
        both = [name for name in one if name in other]
        if both:
            apart = max(both, key=lambda name: abs(one[name] - other[name]))
            said.append(
                say(
                    "picture-radar-apart",
                    feature=labels[apart],
                    one=round(one[apart], 2),
                    other=round(other[apart], 2),
                )
            )
    return shortened(" ".join(said), ALT)
