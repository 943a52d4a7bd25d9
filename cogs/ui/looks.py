"""What each view of /insights asks for, says and draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.messages import Messages
from bot.pictures import Picture
from bot.pictures.distributions import distributions
from bot.pictures.elbow import elbow
from bot.pictures.heatmap import heatmap
from bot.pictures.radar import Shape, radar
from bot.pictures.scatter import Dot, scatter
from bot.pictures.table import Row, table
from bot.recommender.answers import InsightsQuestion
from bot.recommender.exploring import Explorer, Measured, Plot, correlations
from bot.recommender.readings import (
    read_correlations,
    read_distributions,
    read_elbow,
    read_means,
    read_plot,
)
from bot.recommender.scales import SCALES, on_scales
from bot.recommender.wording import category_in_words, feature_in_words
from cogs.ui.text import safe

ROWS = 10
POPULARITY, INSTEAD = "popularity", ("energy", "danceability")
"""What newer Spotify apps do not see, and what stands in for it: the first that is not shown already."""


@dataclass(frozen=True)
class Look:
    """A view: what is said of it, how it is drawn, and what it is a view of.

    ``question`` has the features that are shown, which may be others than were asked for; ``in_use`` is, of
    the elbow curve, how many categories there are.
    """

    lines: tuple[str, ...]
    draw: Callable[[], Picture]
    question: InsightsQuestion
    in_use: int | None = None


@dataclass(frozen=True)
class Whose:
    """Whose songs are looked at: a server's or, with an id and a name, one member's."""

    server_id: int
    member_id: int | None
    name: str

    def measured(self, found: Measured, messages: Messages) -> str:
        """How many of how many songs are in the picture."""
        say, numbers = messages.text, {"measured": len(found.songs), "songs": found.total}
        if self.member_id is None:
            return say("insights-coverage-server", **numbers)
        return say("insights-coverage-member", name=safe(self.name, 40), **numbers)

    def called(self, messages: Messages) -> str:
        """The name of their shape in a radar chart."""
        if self.member_id is None:
            return messages.text("insights-of-server")
        return messages.text("insights-of-member", name=self.name)


async def look(explorer: Explorer, question: InsightsQuestion, whose: Whose, messages: Messages) -> Look:
    """The view that was asked for. Raises TooFewMeasured, and what training raises without a model."""
    found = await explorer.measured(whose.server_id, whose.member_id)
    coverage = whose.measured(found, messages)
    if question.view == "overview":
        of_all = None if whose.member_id is None else await explorer.measured(whose.server_id)
        return _overview(question, found, of_all, whose, messages)
    if question.view == "scatter":
        x, y, fell_back = _known_axes(question, found)
        plot = await explorer.plot(whose.server_id, x, y, whose.member_id)
        notes = (messages.text("insights-popularity-unknown"),) if fell_back else ()
        asked = InsightsQuestion("scatter", question.mine, x, y)
        return _scatter(asked, plot, (*notes, coverage), messages)
    if question.view == "elbow":
        return await _elbow(explorer, question, whose, coverage, messages)
    views = {"correlation": _correlation, "distributions": _distributions, "rows": _rows}
    reading, legend, draw = views[question.view](found, messages)
    return Look((reading, legend, coverage), draw, question)


def _overview(
    question: InsightsQuestion, found: Measured, of_all: Measured | None, whose: Whose, messages: Messages
) -> Look:
    means = found.means()
    shapes = [Shape(whose.called(messages), on_scales(means))]
    others = None
    if of_all is not None:
        others = of_all.means()
        shapes.append(Shape(messages.text("insights-of-server"), on_scales(others)))
    legend = messages.text(
        "insights-legend-overview",
        loud=feature_in_words("loudness", messages),
        fast=feature_in_words("tempo", messages),
    )
    reading = read_means(means, others, messages)
    return Look((reading, legend, whose.measured(found, messages)), lambda: radar(shapes, messages), question)


_View = tuple[str, str, Callable[[], Picture]]


def _correlation(found: Measured, messages: Messages) -> _View:
    related = correlations(found.features)
    return (
        read_correlations(related, messages),
        messages.text("insights-legend-correlation"),
        lambda: heatmap(related.names, related.r, messages),
    )


def _distributions(found: Measured, messages: Messages) -> _View:
    values = found.values()
    return (
        read_distributions(values, messages),
        messages.text("insights-legend-distributions"),
        lambda: distributions(values, messages),
    )


def _rows(found: Measured, messages: Messages) -> _View:
    first = found.first(ROWS)
    features = [name for name in SCALES if name in found.names]
    rows = []
    for song, values in first:
        scaled = on_scales(values)
        rows.append(Row(song.title, {name: (_cell(name, values[name]), scaled[name]) for name in scaled}))
    return (
        messages.text("reading-rows", songs=len(rows)),
        messages.text("insights-legend-rows"),
        lambda: table(rows, features, messages),
    )


def _scatter(question: InsightsQuestion, plot: Plot, notes: tuple[str, ...], messages: Messages) -> Look:
    names = {identity: category_in_words(name, messages) for identity, name in plot.categories.items()}
    dots = [Dot(point.x, point.y, point.identity, point.song.title) for point in plot.points]
    lines = [read_plot(plot, messages), messages.text("insights-legend-scatter"), *notes]
    if len(dots) < plot.songs:
        lines.append(messages.text("insights-part", points=len(dots)))
    return Look(
        tuple(lines),
        lambda: scatter(dots, (plot.x, plot.y), names, plot.medians, messages),
        question,
    )


async def _elbow(
    explorer: Explorer, question: InsightsQuestion, whose: Whose, coverage: str, messages: Messages
) -> Look:
    curve = await explorer.elbow(whose.server_id, whose.member_id)
    return Look(
        (read_elbow(curve, messages), messages.text("insights-legend-elbow"), coverage),
        lambda: elbow(curve.numbers, curve.errors, messages, in_use=curve.in_use, knee=curve.knee),
        question,
        curve.in_use,
    )


def _known_axes(question: InsightsQuestion, found: Measured) -> tuple[str, str, bool]:
    """The two features to show, and whether one of them stands in for a popularity that nobody knows."""
    x, y = question.x, question.y
    if POPULARITY in found.names or POPULARITY not in {x, y}:
        return x, y, False
    other = y if x == POPULARITY else x
    instead = next(name for name in INSTEAD if name != other)
    return (instead, y, True) if x == POPULARITY else (x, instead, True)


def _cell(feature: str, value: float) -> str:
    """As many digits as a table has room for."""
    low, high = SCALES[feature]
    if (low, high) == (0.0, 1.0):
        return f"{value:.2f}".removeprefix("0") if value < 0.995 else "1"
    return f"{value:.0f}".replace("-", "−")
