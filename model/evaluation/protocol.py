"""Decides what is learned from and what is asked: held-out playlists, some songs shown, the rest hidden.

The tested playlists are in no part of the training: strong generalisation (Liang et al., Variational
autoencoders for collaborative filtering, WWW 2018).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, Literal

import numpy as np
import pandas as pd
from scipy import sparse

from model.arrays import Flags, Positions
from model.inputs import TrainingSongs, whole_number

Size = int | Literal["half"]
"""How many songs of a tested playlist are shown; half of them, rounded down."""

SIZES: Final[tuple[Size, ...]] = (1, 5, "half")

POPULARITY = "popularity"

# Streams of random numbers, so that one choice never moves another.
ORDER_OF_SONGS, FOLDS, SAMPLE, ORDER_IN_PLAYLIST = range(4)


class TooFewPlaylists(ValueError):
    """Fewer than two playlists have two songs: there is nothing to hide, or nothing to learn from."""


class Scope(StrEnum):
    """Which songs are ranked, and which of the hidden ones count as right."""

    ALL = "all"
    WARM = "warm"
    COLD = "cold"


@dataclass(frozen=True, eq=False)
class Query:
    """One question: some songs of a tested playlist, in random order, and those that belong with them."""

    size: Size
    shown: Positions
    hidden: Positions


@dataclass(frozen=True, eq=False)
class Fold:
    """What to learn from, and what to ask then.

    Attributes:
        number: from 0.
        training: every song, and the playlists that are not tested.
        warm: (songs,), True for the songs of a training playlist.
        queries: those of one tested playlist after another.
    """

    number: int
    training: TrainingSongs
    warm: Flags
    queries: tuple[Query, ...]

    def candidates(self, scope: Scope) -> Flags:
        """(songs,), True for the songs that are ranked.

        A song that no training playlist has is likely to be a hidden one; where all playlists but one are
        trained on, it is certain to be. So warm songs are ranked among warm ones and cold among cold: within
        either, "in no training playlist" tells a ranker nothing.
        """
        if scope is Scope.ALL:
            return np.ones(self.warm.size, dtype=bool)
        return self.warm if scope is Scope.WARM else ~self.warm


def in_random_order(songs: TrainingSongs, seed: int) -> TrainingSongs:
    """The same songs in another order: files stand in the order of playlists, which ties must not gain by."""
    order = np.random.default_rng((seed, ORDER_OF_SONGS)).permutation(songs.n_songs)
    return replace(
        songs,
        features=songs.features.iloc[order].reset_index(drop=True),
        playlists=sparse.csr_matrix(songs.playlists)[:, order],
        artists=_picked(songs.artists, order),
        titles=_picked(songs.titles, order),
    )


def n_folds(songs: TrainingSongs, wanted: int) -> int:
    """`wanted`, or the number of playlists that can be tested where that is smaller.

    Raises:
        TooFewPlaylists: fewer than two playlists have two songs.
        TypeError, ValueError: `wanted` is no whole number of at least 2.
    """
    testable = _testable(songs.playlists).size
    if testable < 2:
        raise TooFewPlaylists("It takes two playlists of two songs or more to evaluate.")
    return min(whole_number("folds", wanted, at_least=2), testable)


def split(
    songs: TrainingSongs, n: int, seed: int, sizes: Sequence[Size] = SIZES, n_tested: int | None = None
) -> Iterator[Fold]:
    """Split the playlists in n parts, and test each part by what the others teach.

    A playlist is asked about at every size that leaves a song to hide; its order is the same at each, and
    does not depend on `n_tested`.

    Args:
        songs: with playlists.
        n: at most the number of playlists with two songs.
        seed: of the split, the sample and the orders.
        sizes: how many songs are shown.
        n_tested: playlists tested of each part, drawn at random; all of them where None.
    """
    playlists = sparse.csr_matrix(songs.playlists)
    shuffled = np.random.default_rng((seed, FOLDS)).permutation(_testable(playlists))
    for number, held_out in enumerate(np.array_split(shuffled, n)):
        rng = np.random.default_rng((seed, SAMPLE, number))
        tested = held_out if n_tested is None else rng.permutation(held_out)[:n_tested]
        training = _without(songs, playlists, held_out)
        yield Fold(
            number,
            training,
            n_playlists_of(training.playlists) > 0,
            tuple(query for playlist in tested for query in _queries(playlists, playlist, sizes, seed)),
        )


def n_playlists_of(playlists: Any) -> Positions:
    """(songs,), in how many of the playlists each song is."""
    return np.asarray((playlists > 0).sum(axis=0)).ravel().astype(np.intp)


def _testable(playlists: Any) -> Positions:
    """The playlists of two songs or more."""
    return np.flatnonzero(np.asarray((playlists > 0).sum(axis=1)).ravel() > 1)


def _queries(playlists: Any, playlist: int, sizes: Sequence[Size], seed: int) -> Iterator[Query]:
    row = playlists[playlist]
    rng = np.random.default_rng((seed, ORDER_IN_PLAYLIST, int(playlist)))
    songs = rng.permutation(row.indices[row.data > 0].astype(np.intp))
    for size in sizes:
        shown = songs.size // 2 if size == "half" else size
        if shown < songs.size:
            yield Query(size, songs[:shown], songs[shown:])


def _without(songs: TrainingSongs, playlists: Any, held_out: Positions) -> TrainingSongs:
    """All songs, and the playlists that are not held out."""
    kept = np.setdiff1d(np.arange(playlists.shape[0]), held_out)
    left = playlists[kept]
    return replace(
        songs,
        features=_with_popularity(songs.features, n_playlists_of(left)),
        playlists=left,
        playlist_titles=_picked(songs.playlist_titles, kept),
        playlist_owners=_picked(songs.playlist_owners, kept),
    )


def _with_popularity(features: pd.DataFrame, n_playlists: Positions) -> pd.DataFrame:
    """Where most songs lack a popularity, it is the number of training playlists, without the tested ones.

    A song of which no feature is known gets none: it would pass for what the song sounds like.
    """
    given = features.get(POPULARITY)
    if given is not None and given.notna().mean() >= 0.5:
        return features
    heard = features.drop(columns=POPULARITY, errors="ignore").notna().any(axis=1)
    return features.assign(**{POPULARITY: np.where(heard, n_playlists, np.nan)})


def _picked(of_each: Sequence[Any] | None, places: Positions) -> list[Any] | None:
    return None if of_each is None else [of_each[place] for place in places]
