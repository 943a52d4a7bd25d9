"""Finds the words and artists that are typical of a category: what its members themselves call it."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Sequence, Set
from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from model.arrays import Floats

LEAST_TITLES: Final = 30
LEAST_MEMBERS: Final = 2
LEAST_LIFT: Final = 1.2
N_NEAR: Final = 10
FILLING: Final = (
    "album albums all-time artist artists beats best collection current fav fave faves favorite favorites "
    "favourite favourites favs good great hits jam jams library liked list listen listening mix mixes "
    "mixtape music my new old playlist playlists random song songs songz sound sounds spotify starred "
    "stuff things top track tracks tune tunes untitled various vol volume "
    "canciones das de del der des die du ein eine el en et für i'm il in it's la las le les lieder "
    "lista los mi mit mon musica musicas musik musique música músicas para por pour te tu un una und "
    "une von zum zur éxitos"
)
GENERIC_WORDS: Final[Set[str]] = ENGLISH_STOP_WORDS | set(FILLING.split())
JOINERS: Final = "&'’-"


def title_words(title: str) -> set[str]:
    """The words of a title that may say what it is about: in lower case, no numbers, emoji or filling."""
    plain = unicodedata.normalize("NFKC", title).lower()
    kept = "".join(c if unicodedata.category(c)[0] in "LNM" or c in JOINERS else " " for c in plain)
    words = {word.strip(JOINERS) for word in kept.split()}
    return {word for word in words - GENERIC_WORDS if len(word) > 1 and any(c.isalpha() for c in word)}


def word_uses(
    titles: Sequence[str], owners: Sequence[Hashable | None] | None
) -> tuple[tuple[str, ...], Any, Floats]:
    """Words that the titles of at least two members share, so that no name gives one member's title away.

    Args:
        titles: one a playlist.
        owners: whose each playlist is, where that is known; a playlist that is nobody's shares nothing.
            Without owners each playlist counts as a different member's.

    Returns:
        The words; (words, playlists) CSR of ones; (words,) how many members use each.
    """
    members: dict[str, set[Hashable]] = {}
    playlists: dict[str, list[int]] = {}
    for playlist, title in enumerate(titles):
        owner = playlist if owners is None else owners[playlist]
        for word in title_words(title):
            playlists.setdefault(word, []).append(playlist)
            if owner is not None:
                members.setdefault(word, set()).add(owner)
    words = sorted(word for word, of in members.items() if len(of) >= LEAST_MEMBERS)
    uses = sparse.csr_matrix(
        (
            np.ones(sum(len(playlists[word]) for word in words)),
            np.array([playlist for word in words for playlist in playlists[word]], dtype=np.intp),
            np.cumsum([0, *(len(playlists[word]) for word in words)]),
        ),
        shape=(len(words), len(titles)),
    )
    return tuple(words), uses, np.array([float(len(members[word])) for word in words])


def typical(uses: Any, mixes: Floats, support: Floats, n: int) -> tuple[tuple[int, ...], ...]:
    """Up to n labels for each category, most typical first; a label is given to one category only.

    Lift times the square root of support: a label's mean mix over the mean mix of all, so that a label that
    two use by chance does not win over one that twenty share.

    Args:
        uses: (labels, items) CSR: which items bear a label.
        mixes: (items, categories), rows that add up to 1 or are all zeros.
        support: (labels,), how many stand behind each label.
        n: at least 1.

    Source: model.md's title-word lift; lift as in association rules (Brin et al., SIGMOD 1997).
    """
    overall = mixes.mean(axis=0) if len(mixes) else np.zeros(mixes.shape[1])
    bearing = np.asarray(uses.sum(axis=1)).reshape(-1, 1)
    mean = np.divide(uses @ mixes, bearing, out=np.zeros((uses.shape[0], mixes.shape[1])), where=bearing > 0)
    lift = np.divide(mean, overall, out=np.zeros_like(mean), where=overall > 0)
    # A label that is everywhere alike says nothing, however many use it.
    score = np.where(lift >= LEAST_LIFT, lift * np.sqrt(support)[:, None], 0.0)
    best = score.argmax(axis=1) if score.size else np.empty(0, dtype=np.intp)
    order = np.argsort(-score.max(axis=1), kind="stable") if score.size else best
    found: list[list[int]] = [[] for _ in range(mixes.shape[1])]
    for label in order:
        of_category = found[best[label]]
        if score[label, best[label]] > 0 and len(of_category) < n:
            of_category.append(int(label))
    return tuple(tuple(labels) for labels in found)
