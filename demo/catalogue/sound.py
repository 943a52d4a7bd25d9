"""Draws audio features that hang together as in real music: loud songs are energetic, quiet ones acoustic."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from demo.catalogue.entities import Features
from demo.catalogue.profiles import CORRELATIONS, LATENT, Profile

Version = Literal["slowed", "sped up", "live"]

# Songs of one artist resemble each other: this much of the variance inside a genre is the artist's.
_ARTIST_SHARE = 0.3
_VOICELESS = LATENT.index("instrumentalness")


def draw_features(
    profile: Profile, artist_of: NDArray[np.int64], numbers: np.random.Generator
) -> list[Features]:
    """One song's features for each entry of ``artist_of``, which holds the numbers of their main artists."""
    n_songs, n_artists = len(artist_of), int(artist_of.max(initial=-1)) + 1
    mix = np.linalg.cholesky(np.array(CORRELATIONS)).T
    artists = numbers.standard_normal((n_artists, len(LATENT))) @ mix
    own = numbers.standard_normal((n_songs, len(LATENT))) @ mix
    normal = math.sqrt(_ARTIST_SHARE) * artists[artist_of] + math.sqrt(1 - _ARTIST_SHARE) * own
    placed = np.array(profile.center) + np.array(profile.spread) * normal
    keys = numbers.integers(0, 12, n_songs)
    modes = numbers.random(n_songs) < profile.major
    meters = numbers.choice((3, 4, 5), n_songs, p=profile.meters)
    return [
        _features(
            placed[i],
            _instrumentalness(profile, float(normal[i, _VOICELESS]), float(placed[i, _VOICELESS])),
            int(keys[i]),
            int(modes[i]),
            int(meters[i]),
        )
        for i in range(n_songs)
    ]


def version_features(features: Features, version: Version) -> Features:
    """The features of the same song slowed down with reverb, sped up, or played on a stage."""
    if version == "live":
        return replace(
            features,
            liveness=round(0.7 + 0.25 * features.liveness, 3),
            energy=round(min(features.energy * 1.08, 0.99), 3),
            instrumentalness=round(features.instrumentalness * 0.9, 4),
            duration_ms=round(features.duration_ms * 1.09),
        )
    pace, lift = (0.85, 0.8) if version == "slowed" else (1.2, 1.15)
    return replace(
        features,
        tempo=round(min(features.tempo * pace, 219.0), 3),
        duration_ms=round(features.duration_ms / pace),
        energy=round(min(features.energy * lift, 0.99), 3),
        valence=round(min(features.valence * lift, 0.97), 3),
        loudness=round(max(features.loudness - 1.5, -58.0), 3),
    )


def _features(
    placed: NDArray[np.float64], instrumentalness: float, key: int, mode: int, meter: int
) -> Features:
    at = dict(zip(LATENT, (float(value) for value in placed), strict=True))
    return Features(
        acousticness=round(_share(at["acousticness"], 0.996), 4),
        danceability=round(_share(at["danceability"], 0.98), 3),
        energy=round(_share(at["energy"], 0.995), 4),
        instrumentalness=instrumentalness,
        key=key,
        liveness=round(_share(at["liveness"], 0.98), 3),
        loudness=round(min(max(at["loudness"], -55.0), -0.8), 3),
        mode=mode,
        speechiness=round(min(max(_share(at["speechiness"], 1.0), 0.0225), 0.93), 4),
        tempo=round(min(max(math.exp(at["tempo"]), 48.0), 215.0), 3),
        time_signature=meter,
        valence=round(_share(at["valence"], 0.975), 3),
        duration_ms=round(1000 * min(max(math.exp(at["duration"]), 62.0), 960.0)),
    )


def _instrumentalness(profile: Profile, normal: float, voiceless: float) -> float:
    rank = 0.5 * (1 + math.erf(normal / math.sqrt(2)))
    if rank > 1 - profile.instrumental:
        return round(_share(voiceless, 0.98), 3)
    # Spotify gives most sung songs exactly 0, and the rest traces that nobody would call instrumental.
    trace = 10 ** (-6.5 + 5 * rank)
    return 0.0 if trace < 1e-5 else round(trace, 6)


def _share(log_odds: float, most: float) -> float:
    return most / (1 + math.exp(-log_odds))
