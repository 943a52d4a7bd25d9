"""What members like: each alone, several together, and how far one of them may count for all.

An age is a number of days. What is measured here is written down in docs/model.md.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata
from sklearn.preprocessing import normalize

from model.arrays import Flags, Floats, Positions

HALF_LIFE = 365.0
"""Of a playlist. Long, because tastes drift over years and what is left in a playlist is still meant: the
faster Koren (2009) let old ratings fade, the more was lost of what they say."""
THUMB_HALF_LIFE = 90.0
"""Of a thumb: it is given in a mood, about a moment, and must not bind anybody for long."""

LIKED = 3.0
"""A liked song counts as if it stood in so many playlists: it was chosen for itself, not beside others."""
THUMB, SHARE_OF_A_THUMB = 2.0, 0.03
"""A thumb up weighs so much, and no less than this share of all that is listened to: else nobody with a
thousand songs could tell that they gave one."""
DOWN = 0.5
"""What a thumb down pulls against one up. Less, as in Rocchio's formula (Manning et al. 2008, 9.1.1): what is
turned down had mostly been recommended, so it lies close to what is liked."""

RANK_OFFSET = 10.0
"""How many places at the top of a list count about alike."""

LARGEST_SHARE = 0.25
EQUAL_PARTS = 2.0


@dataclass(frozen=True, eq=False)
class Listening:
    """m songs in a member's playlists, liked songs and listening histories; a song may come several times.

    Attributes:
        songs: (m,) positions.
        plays: (m,) how often each was played, 0 where nobody counted.
        liked: (m,) whether it stands among the liked songs.
        ages: (m,) of what it stands in.
    """

    songs: Positions
    plays: npt.NDArray[np.int64]
    liked: Flags
    ages: Floats


@dataclass(frozen=True, eq=False)
class Thumbs:
    """What a member says of t single songs, each once.

    Attributes:
        songs: (t,) positions.
        verdicts: (t,) 1 for up, -1 for down.
        ages: (t,) of each.
    """

    songs: Positions
    verdicts: Floats
    ages: Floats

    @property
    def faded(self) -> Floats:
        """(t,), the verdicts as far as they still count: -1 to 1."""
        return self.verdicts * _fading(self.ages, THUMB_HALF_LIFE)


@dataclass(frozen=True, eq=False)
class Profile:
    """A member's taste, to be asked with.

    Attributes:
        songs: (songs,) positions, rising.
        weights: (songs,), never 0; below 0 for songs that an answer should be unlike.
    """

    songs: Positions
    weights: Floats


def profile(listening: Listening, thumbs: Thumbs) -> Profile:
    """What a member likes and dislikes, song by song.

    A song weighs log2(1 + n) for standing in n playlists as of today, or for n plays: 1 for one playlist, 7
    for some 120 plays. The logarithm is that of Hu, Koren and Volinsky (2008): the hundredth play says less
    than the first. A thumb up adds to that, a thumb down takes its place, and both fade.
    """
    songs, place = np.unique(np.concatenate([listening.songs, thumbs.songs]), return_inverse=True)
    of_listening, of_thumbs = np.split(place, [len(listening.songs)])
    times = np.maximum(np.maximum(listening.plays, 1), np.where(listening.liked, LIKED, 1))
    counts = np.bincount(
        of_listening, weights=times * _fading(listening.ages, HALF_LIFE), minlength=len(songs)
    )
    weights: Floats = np.log2(1 + counts)
    unit = max(THUMB, SHARE_OF_A_THUMB * float(weights.sum()))
    said = np.zeros(len(songs))
    said[of_thumbs] = thumbs.faded
    down = np.maximum(-said, 0)
    weights = weights * (1 - down) + unit * (np.maximum(said, 0) - DOWN * down)
    counts_at_all = weights != 0
    return Profile(songs[counts_at_all], weights[counts_at_all])


def group(scores: Floats) -> Floats:
    """One score a song for several members together, from (members, songs) scores of each alone.

    Reciprocal rank fusion (Cormack, Clarke and Buettcher 2009): the mean of 1 / (10 + rank). Ranks, because
    one member's scores say nothing about another's; and reciprocal, because only the top of a list is ever
    heard: an average of percentiles settles on what nobody minds. A song that is -inf for anybody is -inf
    for all: average without misery (Masthoff 2004), where misery is what somebody has said.

    Returns:
        (songs,), at most 1 / 11. Songs that a member's scores do not tell apart share their mean rank.
    """
    ranks = rankdata(-scores, axis=1)
    together: Floats = (1 / (RANK_OFFSET + ranks)).mean(axis=0)
    together[np.isneginf(scores).any(axis=0)] = -np.inf
    return together


def taste_vector(factors: npt.NDArray[Any], taste: Profile) -> Floats:
    """(factors,), where a member stands among the songs: the weighted sum of their directions."""
    rows = np.asarray(factors[taste.songs], dtype=np.float64)
    directions = normalize(rows) if len(rows) else rows
    vector: Floats = taste.weights @ directions
    return vector


def similarity(vectors: Floats) -> Floats:
    """(members, members), how alike members are by their (members, factors) profile vectors: 0 to 1.

    The cosine, and 0 for opposites; a member without a vector is like nobody.
    """
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    directions = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    cosines: Floats = np.clip(directions @ directions.T, 0, 1)
    return cosines


def balanced_rows(owners: Sequence[Hashable | None], row_weights: Floats | None = None) -> Floats:
    """(playlists,), by how much each playlist's count is to be multiplied so that no member counts for all.

    A member's playlists together count as the square root of what they would, and at most a quarter of all
    members', or two equal parts where there are fewer than eight of them. All members' together count what
    they did before, and so does each playlist that is nobody's. Where rows enter by their squares, as in
    least squares and in products of two songs' columns, multiply them by the square roots.

    Args:
        owners: whose each playlist is; None for a pool's.
        row_weights: (playlists,), what each counts by itself, above 0; all alike where none are given.
    """
    weights = np.ones(len(owners)) if row_weights is None else np.asarray(row_weights, dtype=np.float64)
    factors = np.ones(len(owners))
    number_of: dict[Hashable, int] = {}
    numbers = [-1 if owner is None else number_of.setdefault(owner, len(number_of)) for owner in owners]
    owner = np.array(numbers, dtype=np.intp)
    owned = owner >= 0
    if owned.any():
        sums = np.bincount(owner[owned], weights=weights[owned])
        parts = _with_largest_share(np.sqrt(sums), max(LARGEST_SHARE, EQUAL_PARTS / len(sums)))
        factors[owned] = (parts / sums * (sums.sum() / parts.sum()))[owner[owned]]
    return factors


def _with_largest_share(parts: Floats, share: float) -> Floats:
    """Parts of which none is more than a share of their sum; what is too large is cut to what is not."""
    falling = np.sort(parts)[::-1]
    rests = np.cumsum(falling[::-1])[::-1]
    for n_cut, (part, rest) in enumerate(zip(falling, rests, strict=True)):
        # What n_cut equal parts must be to each have this share, where the rest stays as it is.
        largest = share * rest / (1 - share * n_cut)
        if part <= largest:
            break
    capped: Floats = np.minimum(parts, largest)
    return capped


def _fading(ages: Floats, half_life: float) -> Floats:
    """What is left after some days, 1 to 0; what a clock that was set back puts in the future is fresh."""
    faded: Floats = np.exp2(-np.maximum(ages, 0) / half_life)
    return faded
