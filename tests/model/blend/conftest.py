"""A made-up server: kinds of music with artists, a sound and playlists of their own, and a few hits."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import sparse

from model import NMFRecommender

N_KINDS, N_ARTISTS, SOUND = 5, 6, ("energy", "valence", "acousticness", "danceability")


@dataclass(frozen=True, eq=False)
class Server:
    features: pd.DataFrame
    playlists: Any
    artists: list[list[str]]
    titles: list[str]
    kind: np.ndarray

    def fitted(self, **changed: Any) -> NMFRecommender:
        """A blend of all that is known, or of what is put in its place."""
        parts = {name: getattr(self, name) for name in ("features", "playlists", "artists", "titles")}
        return NMFRecommender("blend", n_categories=N_KINDS).fit(**parts | changed)


def made_up(n_songs: int = 300, n_playlists: int = 60, seed: int = 0) -> Server:
    """Songs of five kinds; most songs of a playlist are of one kind, and low numbers are in more of them."""
    rng = np.random.default_rng(seed)
    kind = np.arange(n_songs) % N_KINDS
    centres = np.random.default_rng(1).uniform(0.1, 0.9, (N_KINDS, len(SOUND)))
    sound = np.clip(centres[kind] + rng.normal(0, 0.08, (n_songs, len(SOUND))), 0, 1)
    fame = 1 / (1 + np.arange(n_songs) / 30)
    rows = []
    for playlist in range(n_playlists):
        chance = fame * np.where(kind == playlist % N_KINDS, 1.0, 0.02)
        rows.append(rng.choice(n_songs, 15, replace=False, p=chance / chance.sum()))
    columns = np.concatenate(rows)
    playlists = sparse.csr_matrix(
        (np.ones(len(columns)), (np.repeat(np.arange(n_playlists), 15), columns)), (n_playlists, n_songs)
    )
    artists = [[f"artist {k} {i // N_KINDS % N_ARTISTS}"] for i, k in enumerate(kind)]
    titles = [f"song {i}" for i in range(n_songs)]
    return Server(pd.DataFrame(sound, columns=list(SOUND)), playlists, artists, titles, kind)


@pytest.fixture(scope="session")
def server() -> Server:
    return made_up()


@pytest.fixture(scope="session")
def fitted(server: Server) -> NMFRecommender:
    return server.fitted()
