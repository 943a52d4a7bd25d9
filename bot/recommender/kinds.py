"""Which categories a server's model has, and what they are called: as the model found, or as people chose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

from bot.errors import CategoryGone
from model import NMFRecommender
from model.categories import CategoryName

STRONGEST = 5


@dataclass(frozen=True, eq=False)
class Kinds:
    """The categories of a model, in its order.

    Attributes:
        names: what each is called.
        identities: of each, the same over retraining where the model can tell; no other ever has it.
        mixes: (songs, categories), how much of each is in a song.
    """

    names: tuple[CategoryName, ...]
    identities: tuple[int, ...]
    mixes: npt.NDArray[Any]

    def number_of(self, identity: int) -> int:
        """A category's place; raises CategoryGone where it has become of another."""
        if identity not in self.identities:
            raise CategoryGone
        return self.identities.index(identity)


def kinds_of(model: NMFRecommender, given: Mapping[int, str], n_identities: int = 0) -> Kinds:
    """A model's categories; those that people have named, by identity, under these names.

    Those of classic are its components. Nothing tells which of them is which after another training, so they
    keep the names of their features, and have the last of the ``n_identities`` that were ever given.
    """
    if model.preset == "classic":
        names = tuple(CategoryName("features", (label,)) for label in _labels(model))
        first = max(n_identities - len(names), 0)
        return Kinds(names, tuple(range(first, first + len(names))), model.factors_)
    found = model.found_
    identities = tuple(found.identities.tolist())
    names = tuple(
        CategoryName("given", (given[identity],)) if identity in given else name
        for identity, name in zip(identities, found.names, strict=True)
    )
    return Kinds(names, identities, found.mixes)


def _labels(model: NMFRecommender) -> tuple[str, ...]:
    """The components' names; where two have the same, with as many further features as tell them apart."""
    labels = list(model.categories_)
    for depth in range(2, STRONGEST + 1):
        repeated = {label for label, times in Counter(labels).items() if times > 1}
        if not repeated:
            break
        for number, label in enumerate(labels):
            if label in repeated:
                names = [strong.feature for strong in model.strongest_features(number, depth)]
                labels[number] = " & ".join(names)
    still = Counter(labels)
    return tuple(
        f"{label} ({number + 1})" if still[label] > 1 else label for number, label in enumerate(labels)
    )
