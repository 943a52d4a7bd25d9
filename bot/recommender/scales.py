"""Puts what songs sound like on scales from 0 to 1, so that features can be shown side by side."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.store.servers import MODEL_FEATURES

FEATURES: Final = MODEL_FEATURES
"""All that may be known of a song, in the order of the seed's file."""

SCALES: Final = MappingProxyType(
    {
        "danceability": (0.0, 1.0),
        "valence": (0.0, 1.0),
        "energy": (0.0, 1.0),
        "loudness": (-30.0, 0.0),
        "tempo": (60.0, 180.0),
        "speechiness": (0.0, 1.0),
        "popularity": (0.0, 100.0),
        "liveness": (0.0, 1.0),
        "instrumentalness": (0.0, 1.0),
        "acousticness": (0.0, 1.0),
    }
)
"""What is 0 and what is 1 of each feature that has a more and a less, in Spotify's units; those that often go
together are neighbours. Nearly all songs are between -30 and 0 dB, and between 60 and 180 beats a minute."""


def on_scales(values: Mapping[str, float]) -> dict[str, float]:
    """Features in Spotify's units as 0 to 1, in the order of ``SCALES``; without those that are unknown."""
    return {
        name: min(1.0, max(0.0, (values[name] - low) / (high - low)))
        for name, (low, high) in SCALES.items()
        if name in values and not math.isnan(values[name])
    }
