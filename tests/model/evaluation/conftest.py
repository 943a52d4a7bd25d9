"""Playlists made up so that the truth is known: each is of one taste, and a taste's songs are few."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from scipy import sparse

from model.inputs import TrainingSongs

MakePlaylists = Callable[..., TrainingSongs]


@pytest.fixture(scope="session")
def make_playlists() -> MakePlaylists:
    def make(
        n_playlists: int = 40, tastes: int = 5, per_taste: int = 30, length: int = 12, seed: int = 0
    ) -> TrainingSongs:
        """Songs of a few tastes, each with artists and a sound of its own; the title is the song's number."""
        rng = np.random.default_rng(seed)
        taste = np.repeat(np.arange(tastes), per_taste)
        playlists = np.zeros((n_playlists, taste.size))
        for playlist in playlists:
            songs = np.flatnonzero(taste == rng.integers(tastes))
            playlist[rng.choice(songs, size=length, replace=False)] = 1
        sound = rng.random((tastes, 4))[taste] + rng.normal(0, 0.05, (taste.size, 4))
        return TrainingSongs(
            features=pd.DataFrame(sound, columns=["danceability", "energy", "valence", "tempo"]),
            playlists=sparse.csr_matrix(playlists),
            artists=[(f"artist {song % 3} of taste {taste[song]}",) for song in range(taste.size)],
            titles=[str(song) for song in range(taste.size)],
            playlist_titles=[str(playlist) for playlist in range(n_playlists)],
            playlist_owners=[playlist % 3 for playlist in range(n_playlists)],
        )

    return make


@pytest.fixture
def made_up(make_playlists: MakePlaylists) -> TrainingSongs:
    return make_playlists()
