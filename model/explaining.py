"""Says why a song was answered with: what makes its score, and what it has in common with those asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from model.sound import DirectedFeature


class Source(StrEnum):
    """What a part of a score comes from."""

    PLAYLISTS = "playlists"
    ARTIST = "artist"
    SOUND = "sound"
    CATEGORY = "category"
    POPULARITY = "popularity"


@dataclass(frozen=True)
class Explanation:
    """Why a song was answered with.

    Attributes:
        score: its raw score.
        shares: what each source adds to the score; they add up to it.
        features: ends of features that both have, what ties them most first.
        artists: names that both have.
        playlists: how many playlists have the song and one of those asked for.
    """

    score: float
    shares: Mapping[Source, float]
    features: tuple[DirectedFeature, ...]
    artists: tuple[str, ...]
    playlists: int
