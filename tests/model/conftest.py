"""Songs made up for the model's tests: a few kinds of music, so that there is something to factorise."""

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from tests.seed import FEATURES

MakeSongs = Callable[..., pd.DataFrame]


@pytest.fixture(scope="session")
def make_songs() -> MakeSongs:
    def make(n: int, seed: int = 0, kinds: int = 4) -> pd.DataFrame:
        """n songs x 15 features in Spotify's units; the last is constant, as it was in the seed's table."""
        rng = np.random.default_rng(seed)
        centres = np.random.default_rng(99).beta(0.6, 0.6, size=(kinds, len(FEATURES)))
        unit = np.clip(centres[rng.integers(kinds, size=n)] + rng.normal(0, 0.12, (n, len(FEATURES))), 0, 1)
        songs = pd.DataFrame(unit, columns=FEATURES)
        songs["popularity"] = (songs["popularity"] * 100).round().astype(int)
        songs["key"] = (songs["key"] * 11).round().astype(int)
        songs["loudness"] = songs["loudness"] * 40 - 40
        songs["mode"] = (songs["mode"] > 0.5).astype(int)
        songs["tempo"] = songs["tempo"] * 140 + 60
        songs["duration_ms"] = (songs["duration_ms"] * 300_000 + 60_000).round().astype(int)
        songs["time_signature"] = (songs["time_signature"] * 2 + 3).round().astype(int)
        songs["listen"] = 1
        return songs

    return make
