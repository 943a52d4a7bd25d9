"""Measures recommenders by the songs of held-out playlists that they find, a server's own too."""

from model.evaluation.bootstrap import Estimate
from model.evaluation.measuring import Progress, evaluate
from model.evaluation.peers import all_peers
from model.evaluation.protocol import SIZES, Query, Scope, Size, TooFewPlaylists
from model.evaluation.rankers import CannotRank, PresetRanker, Ranker
from model.evaluation.report import Evaluation, HitRate, LeftOut, Method, Metric, Outcome

__all__ = [
    "SIZES",
    "CannotRank",
    "Estimate",
    "Evaluation",
    "HitRate",
    "LeftOut",
    "Method",
    "Metric",
    "Outcome",
    "PresetRanker",
    "Progress",
    "Query",
    "Ranker",
    "Scope",
    "Size",
    "TooFewPlaylists",
    "all_peers",
    "evaluate",
]
