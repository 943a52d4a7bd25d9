"""How much each tie between songs counts in a score, and how the dial for adventure turns that."""

from __future__ import annotations

from dataclasses import dataclass

from model.inputs import DIAL_MAX

DEFAULT_DIAL = 3


@dataclass(frozen=True)
class Weights:
    """What a full measure of each tie adds to a score.

    The scores are log-odds: these weights maximise the likelihood of a conditional logit model, in which the
    songs that a person put beside those asked for are chosen among all others, fitted once over servers
    of 5 to 2,000 playlists of two public collections (docs/model.md).

    `together_*` count as far as the songs asked for are known from playlists, the `*_unknown` as far as they
    are not: n playlists on average make it n / (n + DOUBT).

    Attributes:
        together_factors: to be in the same kinds of playlists, by the factors.
        together_pairs: to be in the very same playlists.
        artist: to share an artist with all of one song, with 4 of 16, with 5 of 25 ...
        artist_unknown: to share an artist with any song asked for.
        sound_unknown: to sound the same.
        popularity_unknown: the log-odds of being in any playlist at all.
        repeated, repeated_unknown: what it costs to be the second by an artist, or twice that the third.
        category: to be of the same categories, the coarsest thing that is known of a song.
    """

    together_factors: float = 3.7
    together_pairs: float = 2.6
    artist: float = 1.5
    artist_unknown: float = 2.0
    sound_unknown: float = 1.7
    popularity: float = 0.0
    popularity_unknown: float = 0.43
    category: float = 0.0
    repeated: float = 0.03
    repeated_unknown: float = 0.07

    @classmethod
    def at(cls, adventurous: float) -> Weights:
        """The weights at a place of the dial: 0 stays with what is known, 10 goes furthest.

        Up to the default nothing is held back; below it, what is popular is preferred. Above it, the
        finer ties give way to factors and categories, and popular songs and those by the same artist fall
        behind.
        """
        plain = cls()
        if adventurous <= DEFAULT_DIAL:
            return cls(popularity=0.15 * (DEFAULT_DIAL - adventurous) / DEFAULT_DIAL)
        far = (adventurous - DEFAULT_DIAL) / (DIAL_MAX - DEFAULT_DIAL)
        near = 1 - far
        return cls(
            together_factors=plain.together_factors * (1 - far / 2),
            together_pairs=plain.together_pairs * near,
            artist=plain.artist * near - plain.artist * far,
            artist_unknown=plain.artist_unknown * near,
            sound_unknown=plain.sound_unknown * near,
            popularity=-0.45 * far * (1 - far / 2),
            popularity_unknown=plain.popularity_unknown * near,
            category=0.5 * far,
        )


DOUBT = 2.0
"""Playlists that a song must be in for its playlists to count half."""
