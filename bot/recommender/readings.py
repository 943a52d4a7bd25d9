"""Reads pictures of songs for people: what a correlation, a distribution, a curve says, in a sentence."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from bot.messages import Messages
from bot.recommender.exploring import Correlations, Elbow, Plot
from bot.recommender.scales import SCALES, on_scales
from bot.recommender.wording import feature_in_words

FAINT, CLEAR = 0.2, 0.5
"""Correlations below which two features hardly go together, and from which they clearly do."""


def read_means(means: Mapping[str, float], of_all: Mapping[str, float] | None, messages: Messages) -> str:
    """What songs are like on the whole or, beside those ``of_all``, what sets them apart."""
    say = messages.text
    shown = on_scales(means)
    if of_all is None:
        high, low = max(shown, key=shown.__getitem__), min(shown, key=shown.__getitem__)
        return say(
            "reading-means", high=feature_in_words(high, messages), low=feature_in_words(low, messages)
        )
    others = on_scales(of_all)
    apart = max(shown, key=lambda name: abs(shown[name] - others.get(name, shown[name])))
    return say(
        "reading-apart",
        feature=feature_in_words(apart, messages),
        own=round(shown[apart], 2),
        others=round(others.get(apart, shown[apart]), 2),
    )


def read_correlations(found: Correlations, messages: Messages) -> str:
    """Which features go together most, and which against one another."""
    say = messages.text
    together, against = found.strongest(), found.strongest(against=True)
    said = []
    if together is not None:
        one, other, r = together
        words = feature_in_words(one, messages), feature_in_words(other, messages)
        said.append(say("reading-together", one=words[0], other=words[1], r=round(r, 2)))
    if against is not None:
        one, other, r = against
        words = feature_in_words(one, messages), feature_in_words(other, messages)
        said.append(say("reading-against", one=words[0], other=words[1], r=round(r, 2)))
    return " ".join(said) or say("reading-unrelated")


def read_distributions(values: Mapping[str, npt.NDArray[np.float64]], messages: Messages) -> str:
    """In which feature songs differ most, by how far apart their quartiles are on its scale."""
    spreads = {}
    for name, known in values.items():
        if name in SCALES and known.size:
            low, high = np.quantile(known, [0.25, 0.75])
            of_scale = on_scales({name: float(high)})[name] - on_scales({name: float(low)})[name]
            spreads[name] = (of_scale, float(low), float(high))
    if not spreads:
        return messages.text("reading-spread-none")
    most = max(spreads, key=lambda name: spreads[name][0])
    _, low, high = spreads[most]
    return messages.text(
        "reading-spread",
        feature=feature_in_words(most, messages),
        low=float(f"{low:.2g}"),
        high=float(f"{high:.2g}"),
    )


def read_plot(plot: Plot, messages: Messages) -> str:
    """Whether two features go together."""
    words = {"x": feature_in_words(plot.x, messages), "y": feature_in_words(plot.y, messages)}
    if math.isnan(plot.r):
        return messages.text("reading-plot-unknown", **words)
    strength = abs(plot.r)
    way = "apart" if strength < FAINT else "together" if plot.r > 0 else "against"
    return messages.text(
        "reading-plot", way=way, clear="yes" if strength >= CLEAR else "no", r=round(plot.r, 2), **words
    )


def read_elbow(elbow: Elbow, messages: Messages) -> str:
    """Where the curve bends, beside what is in use."""
    if elbow.knee is None:
        return messages.text("reading-elbow-straight", number=elbow.in_use)
    said = "reading-elbow-clear" if elbow.is_clear else "reading-elbow-faint"
    return messages.text(said, knee=elbow.knee, number=elbow.in_use)
