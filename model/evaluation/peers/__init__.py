"""The recommenders to measure ours against: what anybody would think of, and the strong ones of the field."""

from __future__ import annotations

from model.evaluation.peers.ease import EASE
from model.evaluation.peers.factors import ImplicitALS, TfidfSVD
from model.evaluation.peers.neighbours import Hybrid, ItemKNN
from model.evaluation.peers.plain import AudioCosine, Popularity, Random, SameArtist
from model.evaluation.rankers import Ranker

__all__ = [
    "EASE",
    "AudioCosine",
    "Hybrid",
    "ImplicitALS",
    "ItemKNN",
    "Popularity",
    "Random",
    "SameArtist",
    "TfidfSVD",
    "all_peers",
]


def all_peers(seed: int) -> list[Ranker]:
    """One of each, as they are measured; `seed` is for those that begin at random."""
    return [
        Random(random_state=seed),
        Popularity(),
        AudioCosine(),
        SameArtist(),
        ItemKNN(),
        EASE(),
        TfidfSVD(random_state=seed),
        ImplicitALS(random_state=seed),
        Hybrid(),
    ]
