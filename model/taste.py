"""What members like: each alone, several together, and how far one of them may count for all.

An age is a number of days. What is measured here is written down in docs/model.md.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
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

FEW_FACTORS = 20.0
"""So many factors count as much as who plays what, when two tastes are compared."""

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


def reciprocal_ranks(scores: Floats) -> Floats:
    """(members, songs), 1 / (10 + rank) of each song in each member's own order, from the scores of each.

    What several like together is the sum of these: reciprocal rank fusion (Cormack, Clarke and Buettcher
    2009). Ranks, because one member's scores say nothing about another's; and reciprocal, because only the
    top of a list is ever heard: an average of percentiles settles on what nobody minds. Songs that a member's
    scores do not tell apart share their mean rank.
    """
    ranks: Floats = rankdata(-scores, axis=1)
    return 1 / (RANK_OFFSET + ranks)


def taste_vector(factors: npt.NDArray[Any], taste: Profile) -> Floats:
    """(factors,), where a member stands among the songs: the weighted sum of their directions."""
    rows = np.asarray(factors[taste.songs], dtype=np.float64)
    directions = normalize(rows) if len(rows) else rows
    vector: Floats = taste.weights @ directions
    return vector


def similarity(vectors: Floats, others: Floats | None = None) -> Floats:
    """(members, others), how alike members are by their (members, factors) profile vectors: 0 to 1.

    The cosine, and 0 for opposites; a member without a vector is like nobody. Without others, each beside
    each.
    """
    directions = normalize(vectors)
    cosines: Floats = np.clip(directions @ (directions if others is None else normalize(others)).T, 0, 1)
    return cosines


def likeness(own: Profile, others: Sequence[Profile], factors: npt.NDArray[Any], played_by: Any) -> Floats:
    """(others,), how alike one member and each of others are: 0 for nothing alike, 1 for the same taste.

    The cosine of where they stand among the songs (`taste_vector`) and the cosine of whom they listen to. The
    first counts k / (k + 20) with k factors: of few playlists few factors are learned, and in few directions
    people point the same way whoever they are. Where nobody knows who plays one's songs it counts alone.

    Args:
        own: of one member.
        others: at least one.
        factors: (songs, factors).
        played_by: (songs, artists), scipy sparse, 1 for each who plays a song.
    """
    tastes = [own, *others]
    by_factors = similarity(*np.split(np.array([taste_vector(factors, taste) for taste in tastes]), [1]))[0]
    ends = np.cumsum([0, *(len(taste.songs) for taste in tastes)])
    songs, weights = (
        np.concatenate([getattr(taste, name) for taste in tastes]) for name in ("songs", "weights")
    )
    heard = sparse.csr_matrix((weights, songs, ends), shape=(len(tastes), len(factors)))
    artists = normalize(sparse.csr_matrix(heard @ played_by))
    by_artists = np.clip((artists[1:] @ artists[:1].T).toarray().ravel(), 0, 1)
    known = np.asarray(artists.getnnz(axis=1)) > 0
    trust = np.where(known[0] & known[1:], factors.shape[1] / (factors.shape[1] + FEW_FACTORS), 1.0)
    alike: Floats = trust * by_factors + (1 - trust) * by_artists
    return alike


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
