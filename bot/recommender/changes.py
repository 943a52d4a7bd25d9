"""Keeps what became of categories in a training by their names, which the next training may change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from model.categories import Categories, CategoryName


@dataclass(frozen=True)
class NamedChange:
    """One category that became several, or several that became one."""

    old: tuple[CategoryName, ...]
    new: tuple[CategoryName, ...]


def as_json(now: Categories, before: Categories | None) -> tuple[Mapping[str, Any], ...]:
    """What split or merged between two models' categories."""
    if before is None:
        return ()
    old = dict(zip(before.identities.tolist(), before.names, strict=True))
    new = dict(zip(now.identities.tolist(), now.names, strict=True))
    return tuple(
        {
            "old": [asdict(old[identity]) for identity in change.old],
            "new": [asdict(new[identity]) for identity in change.new],
        }
        for change in now.changes
    )


def from_json(changes: Sequence[Mapping[str, Any]]) -> tuple[NamedChange, ...]:
    """What `as_json` gave."""
    return tuple(NamedChange(_names(change["old"]), _names(change["new"])) for change in changes)


def _names(names: Iterable[Mapping[str, Any]]) -> tuple[CategoryName, ...]:
    return tuple(CategoryName(**{**name, "parts": tuple(name["parts"])}) for name in names)
