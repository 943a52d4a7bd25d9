"""How each genre sounds, in numbers: medians and spreads measured on public audio-feature data, rounded.

The sound of a song is drawn in a space where every feature is roughly normal: the log-odds of the
features between 0 and 1, dB as they are, the logarithms of BPM and of seconds. One matrix of correlations,
measured inside genres and pooled over them, serves all genres; what differs is where a genre lies.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

LATENT = (
    "acousticness",
    "danceability",
    "energy",
    "instrumentalness",
    "liveness",
    "loudness",
    "speechiness",
    "tempo",
    "valence",
    "duration",
)

# fmt: off
CORRELATIONS = (
    ( 1.00, -0.19, -0.61,  0.09, -0.10, -0.53,  0.00, -0.11, -0.23,  0.03),
    (-0.19,  1.00,  0.19,  0.03, -0.08,  0.21,  0.13, -0.06,  0.46, -0.21),
    (-0.61,  0.19,  1.00, -0.06,  0.15,  0.76,  0.09,  0.11,  0.38, -0.04),
    ( 0.09,  0.03, -0.06,  1.00, -0.09, -0.28, -0.06, -0.01, -0.16, -0.01),
    (-0.10, -0.08,  0.15, -0.09,  1.00,  0.09,  0.02,  0.03,  0.01,  0.00),
    (-0.53,  0.21,  0.76, -0.28,  0.09,  1.00,  0.02,  0.06,  0.38, -0.03),
    ( 0.00,  0.13,  0.09, -0.06,  0.02,  0.02,  1.00,  0.05,  0.18, -0.18),
    (-0.11, -0.06,  0.11, -0.01,  0.03,  0.06,  0.05,  1.00,  0.01,  0.01),
    (-0.23,  0.46,  0.38, -0.16,  0.01,  0.38,  0.18,  0.01,  1.00, -0.20),
    ( 0.03, -0.21, -0.04, -0.01,  0.00, -0.03, -0.18,  0.01, -0.20,  1.00),
)
# fmt: on


@dataclass(frozen=True, slots=True)
class Profile:
    """Where a genre lies. ``center`` and ``spread`` follow LATENT.

    ``instrumental`` is the share of songs without a voice: instrumentalness has two heaps, and ``center`` and
    ``spread`` place the heap without a voice. ``meters`` are the shares of 3, 4 and 5 beats, ``popularity``
    is the median and the spread of its log-odds.
    """

    center: tuple[float, ...]
    spread: tuple[float, ...]
    instrumental: float
    major: float
    meters: tuple[float, float, float]
    popularity: tuple[float, float]
    explicit: float
    years: tuple[int, int]


# fmt: off
PROFILES: Mapping[str, Profile] = MappingProxyType({
    #                     acoust  dance energy instr   live    loud  speech tempo  val    dur
    "pop": Profile(      (-1.86,  0.50,  0.67,  1.50, -1.89,  -5.93, -3.02, 4.79, -0.24, 5.23),
                         ( 2.30,  0.62,  0.87,  0.80,  0.81,   2.04,  0.55, 0.24,  1.15, 0.19),
                         0.01, 0.65, (0.12, 0.87, 0.01), (82, 0.90), 0.28, (2008, 2026)),
    "mood": Profile(     ( 0.22,  0.39, -0.05,  1.50, -2.02,  -7.58, -3.21, 4.81, -0.42, 5.38),
                         ( 2.20,  0.61,  0.96,  0.80,  0.70,   2.97,  0.50, 0.24,  1.05, 0.22),
                         0.01, 0.79, (0.07, 0.92, 0.01), (62, 0.80), 0.12, (2002, 2026)),
    "dance/electronic": Profile((-2.80, 0.74, 1.27, 1.80, -1.92, -5.67, -2.93, 4.82, -0.41, 5.20),
                         ( 2.06,  0.48,  0.91,  0.90,  0.85,   2.60,  0.55, 0.08,  1.25, 0.23),
                         0.19, 0.49, (0.01, 0.98, 0.01), (69, 0.75), 0.10, (2012, 2026)),
    "r&b": Profile(      (-0.66,  0.75,  0.21,  1.50, -2.01,  -7.24, -2.35, 4.70,  0.02, 5.22),
                         ( 1.45,  0.59,  0.65,  0.80,  0.55,   2.40,  0.88, 0.23,  0.90, 0.17),
                         0.01, 0.44, (0.07, 0.86, 0.07), (56, 0.75), 0.45, (2010, 2026)),
    "dance": Profile(    (-2.52,  0.78,  1.19,  1.50, -1.93,  -5.04, -2.89, 4.82,  0.24, 5.28),
                         ( 1.96,  0.56,  0.90,  0.80,  0.81,   2.00,  0.65, 0.16,  1.00, 0.17),
                         0.02, 0.56, (0.03, 0.96, 0.01), (75, 0.85), 0.14, (2000, 2026)),
    "jazz": Profile(     ( 1.94,  0.12, -1.13,  1.60, -2.09, -13.55, -3.20, 4.64, -0.87, 5.47),
                         ( 1.80,  0.59,  1.40,  1.00,  0.45,   5.60,  0.30, 0.26,  1.19, 0.33),
                         0.40, 0.62, (0.15, 0.83, 0.02), (50, 0.50), 0.00, (1958, 2026)),
    "classical": Profile(( 4.18, -0.87, -3.30,  2.16, -2.24, -26.66, -3.10, 4.51, -2.13, 5.34),
                         ( 1.40,  0.68,  1.60,  0.90,  0.38,   7.80,  0.20, 0.33,  1.15, 0.42),
                         0.88, 0.69, (0.29, 0.65, 0.06), (52, 0.50), 0.00, (1962, 2026)),
    "piano": Profile(    ( 3.70, -0.82, -1.95,  2.50, -2.15, -21.40, -3.32, 4.60, -1.50, 5.02),
                         ( 0.60,  0.28,  0.70,  0.45,  0.20,   3.30,  0.13, 0.24,  0.85, 0.24),
                         1.00, 0.20, (0.55, 0.42, 0.03), (58, 0.45), 0.00, (2014, 2026)),
    "hip-hop": Profile(  (-2.08,  1.02,  0.69,  1.30, -1.93,  -6.51, -1.51, 4.79,  0.08, 5.30),
                         ( 1.84,  0.65,  0.75,  0.90,  0.82,   2.40,  0.85, 0.25,  1.00, 0.24),
                         0.04, 0.52, (0.03, 0.94, 0.03), (52, 0.90), 0.62, (1996, 2026)),
    "soul": Profile(     (-1.08,  0.67,  0.13,  1.20, -2.00,  -7.99, -2.58, 4.63,  0.04, 5.43),
                         ( 1.70,  0.60,  0.75,  0.90,  0.75,   2.60,  0.90, 0.24,  0.96, 0.22),
                         0.05, 0.45, (0.06, 0.92, 0.02), (40, 0.90), 0.10, (1968, 2026)),
    "indie": Profile(    (-2.07,  0.57,  0.70,  1.20, -2.00,  -6.55, -3.03, 4.75, -0.21, 5.35),
                         ( 2.10,  0.56,  0.85,  0.90,  0.70,   2.40,  0.55, 0.20,  1.05, 0.16),
                         0.06, 0.62, (0.05, 0.94, 0.01), (47, 0.90), 0.07, (2006, 2026)),
})
# fmt: on
