"""Gives songs that no playlist has the factors of their artists, and of songs that sound alike."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import sparse
from sklearn.neighbors import NearestNeighbors

from model.arrays import Flags, Floats32

NEIGHBOURS = 50
MOST_COMPARED = 20_000


def with_analogies(factors: Floats32, placed: Flags, artists: Any, sound: Floats32) -> Floats32:
    """(songs, components): rows of songs not yet placed are filled in, half from each source that knows them.

    Args:
        factors: (songs, components); rows not `placed` are not read.
        placed: (songs,), True where the row stands already.
        artists: (songs, artists) CSR.
        sound: (songs, features), zeros where nothing is known.
    """
    wanted = np.flatnonzero(~placed)
    known = np.flatnonzero(placed)
    if not wanted.size or not known.size:
        return factors
    filled = factors.copy()
    filled[wanted] = 0.5 * _of_artists(factors[known], artists[known], artists[wanted])
    filled[wanted] += 0.5 * _of_sound(factors[known], sound[known], sound[wanted])
    return filled


def _of_artists(factors: Floats32, artists: Any, wanted: Any) -> Any:
    """The mean of the songs of each wanted song's artists."""
    songs_of = artists.T @ factors
    n_songs = np.asarray(artists.sum(axis=0)).ravel()
    reach = sparse.csr_matrix(wanted)
    total = np.maximum(reach @ n_songs, 1)
    return (reach @ songs_of) / total[:, None]


def _of_sound(factors: Floats32, sound: Floats32, wanted: Floats32) -> Any:
    """The mean of the songs that sound most alike; nothing for songs without features."""
    placed = np.zeros((len(wanted), factors.shape[1]), dtype=np.float32)
    heard, asked = np.flatnonzero(sound.any(axis=1)), np.flatnonzero(wanted.any(axis=1))
    if not heard.size or not asked.size:
        return placed
    # Every so many of them do: what is wanted is a mean, not the nearest.
    heard = heard[:: -(-heard.size // MOST_COMPARED)]
    neighbours = NearestNeighbors(n_neighbors=min(NEIGHBOURS, heard.size)).fit(sound[heard])
    for block in np.array_split(asked, -(-asked.size // 1024)):
        near = neighbours.kneighbors(wanted[block], return_distance=False)
        placed[block] = factors[heard][near].mean(axis=1)
    return placed
