"""Checks what a caller hands in, so that a mistake ends in a sentence and not somewhere inside numpy."""

from __future__ import annotations

import operator
from collections.abc import Collection, Hashable, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

from model.arrays import Floats, Positions

DIAL_MAX = 10
"""The far end of the dial for adventure."""


@dataclass(frozen=True, eq=False)
class TrainingSongs:
    """All that is known of n songs, in one order: each preset takes what it uses.

    Attributes:
        features: n songs x audio features.
        playlists: p playlists x n songs, sparse, or None; an entry above 0 is how much the song counts there.
        artists: n sequences of artists' names, or None.
        titles: n titles, or None.
        playlist_titles: p titles, or None.
        playlist_owners: p members, whose each playlist is; None for a playlist that is nobody's, or at all.
    """

    features: pd.DataFrame
    playlists: Any = None
    artists: Sequence[Sequence[str]] | None = None
    titles: Sequence[str] | None = None
    playlist_titles: Sequence[str] | None = None
    playlist_owners: Sequence[Hashable | None] | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.features, pd.DataFrame):
            kind = type(self.features).__name__
            raise TypeError(f"Features come as a pandas DataFrame, songs x features, not {kind}.")
        n_songs = len(self.features)
        if self.playlists is not None:
            check_playlists(self.playlists, n_songs)
        if self.artists is not None:
            _check_artists(self.artists, n_songs)
        if self.titles is not None:
            _check_one_each("Titles", self.titles, "songs", n_songs)
        n_playlists = 0 if self.playlists is None else self.playlists.shape[0]
        if self.playlist_titles is not None:
            _check_one_each("Playlist titles", self.playlist_titles, "playlists", n_playlists)
        if self.playlist_owners is not None:
            _check_one_each("Playlist owners", self.playlist_owners, "playlists", n_playlists)

    @property
    def n_songs(self) -> int:
        """How many songs there are."""
        return len(self.features)

    @property
    def playlist_matrix(self) -> Any:
        """The playlists, or a matrix of none."""
        return sparse.csr_matrix((0, self.n_songs)) if self.playlists is None else self.playlists


def check_playlists(playlists: Any, n_songs: int) -> None:
    """Raise TypeError or ValueError for what is not playlists x songs."""
    if not sparse.issparse(playlists):
        raise TypeError(f"Playlists come as a scipy sparse matrix, not {type(playlists).__name__}.")
    if playlists.ndim != 2 or playlists.shape[1] != n_songs:
        raise ValueError(f"Playlists are playlists x {n_songs} songs, but their shape is {playlists.shape}.")
    entries = playlists.tocsr().data
    if entries.size and not (np.isfinite(entries).all() and entries.min() >= 0):
        raise ValueError("Playlists say how much a song counts in them: numbers from 0 up, none missing.")


def _check_one_each(what: str, given: Sequence[Any], of: str, n: int) -> None:
    if isinstance(given, str) or len(given) != n:
        raise ValueError(f"{what} are one for each of the {n} {of}, not {len(given)}.")


def _check_artists(artists: Sequence[Sequence[str]], n_songs: int) -> None:
    if isinstance(artists, str) or len(artists) != n_songs:
        raise ValueError(
            f"Artists are one sequence of names for each of the {n_songs} songs, not {len(artists)}."
        )
    for song, names in enumerate(artists):
        several = isinstance(names, Iterable) and not isinstance(names, str)
        if not several or not all(isinstance(name, str) for name in names):
            raise ValueError(f"The artists of song {song} must be a sequence of names, not {names!r}.")


def whole_number(name: str, value: Any, at_least: int) -> int:
    """The value as an int.

    Raises:
        TypeError: it is no whole number.
        ValueError: it is below `at_least`.
    """
    try:
        number = operator.index(value)
    except TypeError:
        raise TypeError(f"{name} must be a whole number, not {value!r}.") from None
    if number < at_least:
        raise ValueError(f"{name} must be at least {at_least}, not {number}.")
    return number


def song_positions(songs: int | Sequence[int] | npt.NDArray[Any], n_songs: int) -> Positions:
    """One song or several, as (songs,) positions.

    Raises:
        TypeError: a song is not a whole number.
        ValueError: no song is given, or they are nested.
        IndexError: a song is below 0 or beyond the last one.
    """
    positions = np.atleast_1d(np.asarray(songs))
    if positions.size == 0:
        raise ValueError("Ask for at least one song.")
    return _positions(positions, n_songs, "song")


def song_weights(weights: Any, n: int) -> Floats | None:
    """One finite weight for each of the n songs asked for, or None.

    Raises:
        ValueError: they are not as many, not numbers, or all zero.
    """
    if weights is None:
        return None
    given = np.asarray(weights, dtype=np.float64)
    if given.shape != (n,) or not np.isfinite(given).all() or not given.any():
        raise ValueError(f"Weights are one finite number for each of the {n} songs asked for, not all 0.")
    return given


def earlier_positions(was: npt.NDArray[Any] | None, n_songs: int, n_earlier: int) -> Positions:
    """(songs,), where each song stood in an earlier model, -1 for new ones. Raises ValueError."""
    if was is None or np.shape(was) != (n_songs,):
        raise ValueError(f"Say of each of the {n_songs} songs where it stood in the earlier model, or -1.")
    positions = np.asarray(was)
    whole = positions.dtype.kind in "iu"
    if not whole or (positions.size and not -1 <= positions.min() <= positions.max() < n_earlier):
        raise ValueError(f"Songs stood at 0 to {n_earlier - 1} in the earlier model, or at -1: at none.")
    return positions.astype(np.intp)


def earlier_labels(labels: npt.NDArray[Any] | None, n_songs: int, n_identities: int) -> Positions | None:
    """(songs,), the identity of each song's category so far, -1 for none; or None. Raises ValueError."""
    if labels is None:
        return None
    given = np.asarray(labels)
    whole = given.shape == (n_songs,) and given.dtype.kind in "iu"
    if not whole or (given.size and not -1 <= given.min() <= given.max() < n_identities):
        raise ValueError(
            f"Say of each of the {n_songs} songs which of {n_identities} categories it was in, or -1."
        )
    return given.astype(np.intp)


def dial_place(adventurous: float | None) -> float | None:
    """A place of the dial, 0 to 10, or None. Raises ValueError."""
    if adventurous is not None and not 0 <= adventurous <= DIAL_MAX:
        raise ValueError(f"adventurous goes from 0 to {DIAL_MAX}, not to {adventurous!r}.")
    return adventurous


def excluded_positions(exclude: Collection[int] | npt.NDArray[Any] | None, n_songs: int) -> Positions:
    """Songs left out of an answer, given by position or by a mask of all songs, as (excluded,) positions.

    Raises:
        TypeError: neither whole numbers nor a mask.
        ValueError: a mask is not of one flag a song.
        IndexError: a song is below 0 or beyond the last one.
    """
    if exclude is None:
        return np.empty(0, dtype=np.intp)
    given = np.atleast_1d(np.asarray(list(exclude) if isinstance(exclude, Set) else exclude))
    if given.dtype.kind == "b":
        if given.shape != (n_songs,):
            raise ValueError(
                f"A mask has one flag for each of the {n_songs} songs, not the shape {given.shape}."
            )
        return np.flatnonzero(given)
    if given.size == 0:
        return np.empty(0, dtype=np.intp)
    return _positions(given, n_songs, "excluded song")


def _positions(given: npt.NDArray[Any], n_songs: int, what: str) -> Positions:
    if given.dtype.kind not in "iu":
        raise TypeError(f"Each {what} is a whole number, but they came as {given.dtype}.")
    if given.ndim != 1:
        raise ValueError(f"Each {what} is one number, but they came in the shape {given.shape}.")
    outside = given[(given < 0) | (given >= n_songs)]
    if outside.size:
        raise IndexError(f"There is no {what} {outside[0]}: the model knows songs 0 to {n_songs - 1}.")
    return given.astype(np.intp)
