"""Says what a component sounds like and what a song is made of, in words and shares that people can read."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from model.arrays import Floats, Positions


@dataclass(frozen=True)
class WeightedFeature:
    """A feature of a component; the weight is the component's, for features scaled to [0, 1]."""

    feature: str
    weight: float


@dataclass(frozen=True)
class CategoryShare:
    """How much of a song is of one category; a song's shares add up to 1."""

    category: int
    name: str
    share: float


def category_names(components: Floats, feature_names: Sequence[str]) -> list[str]:
    """The largest feature of each component, the first of equals; names may repeat.

    Args:
        components: (components, features).
        feature_names: one name a column.

    Source: the seed.
    """
    return [feature_names[feature] for feature in components.argmax(axis=1)]


def category_of_songs(factors: Floats) -> Positions:
    """(songs,), each song's largest factor, the first of equals; -1 for an all-zero row. Source: the seed."""
    return np.where(factors.any(axis=1), factors.argmax(axis=1), -1)


def category_sizes(category_of: Positions, n_components: int) -> Positions:
    """(components,), the number of songs in each category; songs of none are not counted."""
    return np.bincount(category_of[category_of >= 0], minlength=n_components)


def strongest_features(weights: Floats, feature_names: Sequence[str], n: int) -> tuple[WeightedFeature, ...]:
    """Up to n features of one component, strongest first, without those of weight 0.

    Args:
        weights: (features,), a row of the components.
        feature_names: one name a weight.
        n: at least 1.
    """
    strongest = np.argsort(-weights, kind="stable")[:n]
    return tuple(WeightedFeature(feature_names[f], float(weights[f])) for f in strongest if weights[f] > 0)


def mix(factors: Floats, names: Sequence[str]) -> tuple[CategoryShare, ...]:
    """The categories that one song is made of, largest share first, without shares of 0.

    Args:
        factors: (components,), a song's row; all zeros (a song without features) gives an empty mix.
        names: one name a component.
    """
    total = factors.sum()
    largest = np.argsort(-factors, kind="stable")
    return tuple(
        CategoryShare(int(c), names[c], float(factors[c] / total)) for c in largest if factors[c] > 0
    )
