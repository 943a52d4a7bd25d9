"""What a server's model answers with, as plain values for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.songs import Song
from model import WeightedFeature
from model.categories import CategoryName
from model.explaining import Explanation


@dataclass(frozen=True)
class Found:
    """A song that a model answers with.

    ``pool`` is its label where nobody here has brought it; ``match`` how many of 100 pairs of songs score
    lower, None where the score itself says enough; ``why`` what makes the score, where that was asked for.
    """

    song: Song
    score: float
    category: CategoryName | None
    pool: str | None
    heard: bool
    match: float | None = None
    why: Explanation | None = None


@dataclass(frozen=True)
class Category:
    """A kind of song that the model found. ``share`` is the part of the members' own songs that it holds.

    ``identity`` stays the same over retraining, where the model can tell.
    """

    identity: int
    name: CategoryName
    songs: int
    share: float
    features: tuple[WeightedFeature, ...]
    examples: tuple[Song, ...]


@dataclass(frozen=True)
class Part:
    """How much of a category is in a song: its weight in the model, and its share of the song's weights."""

    identity: int
    category: CategoryName
    weight: float
    share: float
