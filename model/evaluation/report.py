"""What an evaluation found, as plain values that can be printed or written as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from model.evaluation.bootstrap import Estimate
from model.evaluation.protocol import Scope, Size

FIRST = 10
"""How long an answer is: hit rate and coverage look at so many songs."""


class Metric(StrEnum):
    """What is measured of each ranking."""

    NDCG_10 = "ndcg@10"
    NDCG_100 = "ndcg@100"
    RECALL_100 = "recall@100"
    R_PRECISION = "r-precision"
    MRR = "mrr"
    HIT_RATE_10 = "hit-rate@10"


@dataclass(frozen=True)
class Outcome:
    """What one method reached at one size in one scope.

    Attributes:
        queries: tested playlists.
        metrics: means over them.
        coverage: the share of all songs that ever stand among the first ten.
        against_best_peer: NDCG@10 less that of the peer with the highest, paired; None for a peer.
        best_peer: its name; None for a peer.
        chance: the hit rate of a random order.
    """

    method: str
    size: Size
    scope: Scope
    queries: int
    metrics: Mapping[Metric, Estimate]
    coverage: float
    against_best_peer: Estimate | None
    best_peer: str | None
    chance: float


@dataclass(frozen=True)
class Method:
    """A method that was evaluated; `fit_seconds` is the mean over the folds."""

    name: str
    is_peer: bool
    fit_seconds: float


@dataclass(frozen=True)
class LeftOut:
    """A method that could not take part: a package is missing, too many playlists, else no audio features."""

    name: str
    package: str | None
    most_playlists: int | None


@dataclass(frozen=True)
class HitRate:
    """In how many of the tested playlists a hidden song stood among the first ten."""

    playlists: int
    found: int
    rate: float
    chance: float


@dataclass(frozen=True)
class Evaluation:
    """All that was found, the methods in the order they were given, peers last."""

    n_songs: int
    n_playlists: int
    folds: int
    seed: int
    methods: tuple[Method, ...]
    left_out: tuple[LeftOut, ...]
    outcomes: tuple[Outcome, ...]

    def outcome(self, method: str, size: Size, scope: Scope = Scope.ALL) -> Outcome | None:
        """What a method reached; None where nothing could be asked."""
        for found in self.outcomes:
            if (found.method, found.size, found.scope) == (method, size, scope):
                return found
        return None

    def hit_rate(self, method: str, size: Size = "half", scope: Scope = Scope.ALL) -> HitRate | None:
        """The plain number for people; None where nothing could be asked."""
        found = self.outcome(method, size, scope)
        if found is None:
            return None
        rate = found.metrics[Metric.HIT_RATE_10].value
        return HitRate(found.queries, round(rate * found.queries), rate, found.chance)

    def as_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)
