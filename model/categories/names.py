"""Names a category by what sets its songs apart from all others, in parts that a catalogue can word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final, Literal

import numpy as np
from scipy.stats import norm

from model.arrays import Flags, Floats, Positions
from model.sound import DirectedFeature

N_PARTS: Final = 3
AS_GOOD: Final = 0.02
"""By how much of an AUC an earlier name may be worse than the best and still stay."""

GOOD: Final = 0.9
"""The AUC from which an earlier name stays, however good the best one is."""

Kind = Literal["features", "words", "artists", "given"]


@dataclass(frozen=True)
class CategoryName:
    """What a category is called.

    Attributes:
        kind: what the parts are; "given" for a name that somebody has chosen.
        parts: most telling first; "energy:high" and the like for features, else words or artists as they are.
        ordinal: 1, or more for a category that can only be called as an earlier one is.
    """

    kind: Kind
    parts: tuple[str, ...]
    ordinal: int = 1

    def __str__(self) -> str:
        """As a notebook shows it: "low energy, high acousticness"; with (2) and so on where it repeats."""
        ends = [part.rpartition(":") for part in self.parts] if self.kind == "features" else []
        text = ", ".join([f"{end} {feature}" for feature, _, end in ends] or self.parts)
        return text if self.ordinal == 1 else f"{text} ({self.ordinal})"

    @classmethod
    def of_features(cls, features: Sequence[DirectedFeature]) -> CategoryName:
        """A name made of features."""
        return cls("features", tuple(f"{f.feature}:{'high' if f.high else 'low'}" for f in features))


def separation(quantiles: Floats, inside: Flags, features: Positions, high: Flags) -> Floats:
    """(sets,), how well the sum of each set's directed quantiles tells the songs inside from those outside.

    The area under the ROC curve if both sums are normal: Phi((mean inside - mean outside) / sqrt(sum of both
    variances)). Closed form, so that all sets of three features can be tried.

    Args:
        quantiles: (songs, features) without gaps.
        inside: (songs,).
        features: (sets, features of each).
        high: (features,), the direction of each.

    Source: the binormal ROC curve (Green and Swets, Signal Detection Theory, 1966).
    """
    sign = np.where(high, 1.0, -1.0)
    of, rest = quantiles[inside] * sign, quantiles[~inside] * sign
    apart = of.mean(axis=0) - (rest.mean(axis=0) if len(rest) else 0.5 * sign)
    spread = _covariance(of) + _covariance(rest)
    difference = apart[features].sum(axis=1)
    variance = spread[features[:, :, np.newaxis], features[:, np.newaxis, :]].sum(axis=(1, 2))
    areas: Floats = norm.cdf(difference / np.sqrt(np.maximum(variance, 1e-12)))
    return areas


def _covariance(values: Floats) -> Floats:
    if len(values) < 2:
        return np.zeros((values.shape[1], values.shape[1]))
    return np.atleast_2d(np.cov(values, rowvar=False))


def directed_features(
    quantiles: Floats,
    category_of: Positions,
    n_categories: int,
    names: Sequence[str],
    earlier: Sequence[tuple[DirectedFeature, ...]],
) -> tuple[tuple[DirectedFeature, ...], ...]:
    """The three directed features of each category that best set its songs apart, most telling first.

    No two categories have the same three while there are others.

    Args:
        quantiles: (songs, features), NaN for a missing value.
        category_of: (songs,), -1 for a song of none.
        n_categories: how many there are.
        names: of the features.
        earlier: the features by which each category was known before, or nothing; they stay while they do
            about as well.
    """
    filled = np.where(np.isnan(quantiles), 0.5, quantiles)[category_of >= 0]
    labels = category_of[category_of >= 0]
    sets = np.array(list(combinations(range(len(names)), min(N_PARTS, len(names)))))
    taken: set[tuple[DirectedFeature, ...]] = set()
    found: list[tuple[DirectedFeature, ...]] = []
    for category in range(n_categories):
        inside = labels == category
        if not inside.any():
            found.append(())
            continue
        rest = filled[~inside].mean(axis=0) if not inside.all() else 0.5
        high = filled[inside].mean(axis=0) >= rest
        areas = separation(filled, inside, sets, high)
        alone = separation(filled, inside, np.arange(len(names))[:, np.newaxis], high)
        by_area = [
            tuple(
                DirectedFeature(names[f], bool(high[f]))
                for f in sorted(sets[chosen], key=lambda f: (-alone[f], f))
            )
            for chosen in np.argsort(-areas, kind="stable")
        ]
        n_close = int((areas >= min(areas.max() - AS_GOOD, GOOD)).sum())
        before = earlier[category] if category < len(earlier) else ()
        stays = any(set(before) == set(chosen) for chosen in by_area[:n_close])
        ranked = [before, *by_area] if stays else by_area
        free = [chosen for chosen in ranked if tuple(sorted(chosen)) not in taken]
        best = (free or ranked)[0]
        taken.add(tuple(sorted(best)))
        found.append(best)
    return tuple(found)


def told_apart(names: Sequence[CategoryName]) -> tuple[CategoryName, ...]:
    """The same names, with an ordinal where one occurs again."""
    seen: dict[CategoryName, int] = {}
    unique = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique.append(replace(name, ordinal=seen[name]))
    return tuple(unique)
