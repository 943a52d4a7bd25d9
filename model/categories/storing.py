"""Takes labels apart into plain arrays, and puts them together again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from model.categories.names import CategoryName, Kind
from model.categories.naming import Label
from model.persistence import Archive, packed
from model.sound import DirectedFeature

KINDS: Mapping[str, Kind] = {"features": "features", "words": "words", "artists": "artists"}


def label_arrays(labels: Sequence[Label]) -> dict[str, npt.NDArray[Any]]:
    """The labels as arrays: a row for each part, with the category that it is of."""
    parts = [(at, part) for at, label in enumerate(labels) for part in label.name.parts]
    ends = [(at, end) for at, label in enumerate(labels) for end in label.features]
    return {
        "category_kinds": packed([label.name.kind for label in labels]),
        "category_ordinals": np.array([label.name.ordinal for label in labels], dtype=np.int32),
        "category_parts": packed([part for _, part in parts]),
        "category_part_of": np.array([at for at, _ in parts], dtype=np.int32),
        "category_features": packed([end.feature for _, end in ends]),
        "category_feature_high": np.array([end.high for _, end in ends], dtype=np.int32),
        "category_feature_of": np.array([at for at, _ in ends], dtype=np.int32),
    }


def restored_labels(archive: Archive, n: int) -> tuple[Label, ...]:
    """The labels of n categories.

    Raises:
        ModelFormatError: arrays are absent or do not fit one another.
    """
    kinds, parts, features = (archive.texts(f"category_{name}") for name in ("kinds", "parts", "features"))
    ordinals = archive.positions("category_ordinals", (n,), n + 1)
    part_of = archive.positions("category_part_of", (len(parts),), n)
    high = archive.positions("category_feature_high", (len(features),), 2)
    feature_of = archive.positions("category_feature_of", (len(features),), n)
    archive.check(len(kinds) == n and set(kinds) <= set(KINDS))
    return tuple(
        Label(
            CategoryName(
                KINDS[kinds[at]],
                tuple(p for p, of in zip(parts, part_of, strict=True) if of == at),
                int(ordinals[at]),
            ),
            tuple(
                DirectedFeature(feature, bool(up))
                for feature, up, of in zip(features, high, feature_of, strict=True)
                if of == at
            ),
        )
        for at in range(n)
    )
