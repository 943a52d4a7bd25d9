"""Times a classic fit and one question against the plain scikit-learn pipeline and numpy, on made-up songs.

    python benchmarks/model_classic.py [songs ...]

A ratio below 1 means that ours is faster. Both sides of a ratio come from the same run on the same songs.
"""

import sys
import time
from collections.abc import Callable

import numpy as np
import pandas as pd
from sklearn.decomposition import NMF
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, Normalizer

from model import NMFRecommender

SIZES = (200, 2_000, 20_000, 100_000)
N_FEATURES, N_KINDS, N_BEST = 15, 12, 10


def made_up_songs(n: int) -> pd.DataFrame:
    """n songs of a few kinds of music: a factorisation of mere noise would take many times as long."""
    rng = np.random.default_rng(0)
    kinds = rng.beta(0.6, 0.6, size=(N_KINDS, N_FEATURES))
    values = kinds[rng.integers(N_KINDS, size=n)] + rng.normal(0, 0.12, (n, N_FEATURES))
    return pd.DataFrame(np.clip(values, 0, 1), columns=[f"feature {i}" for i in range(N_FEATURES)])


def plain_pipeline():
    return make_pipeline(
        MinMaxScaler(), NMF(7, init="random", random_state=0, max_iter=100_000), Normalizer()
    )


def plain_answer(W: np.ndarray, song: int) -> np.ndarray:
    return np.argsort(-(W @ W[song]))[1 : N_BEST + 1]


def shortest_seconds(*tasks: Callable[[], object], repeats: int) -> list[float]:
    """Each task's best time; the tasks take turns, so that a busy moment falls on all of them."""
    best = [float("inf")] * len(tasks)
    for _ in range(repeats):
        for i, task in enumerate(tasks):
            start = time.perf_counter()
            task()
            best[i] = min(best[i], time.perf_counter() - start)
    return best


def main(sizes: tuple[int, ...]) -> None:
    print(
        f"{'songs':>9} {'fit':>11} {'plain fit':>11} {'ratio':>6} {'question':>11} {'plain':>11} {'ratio':>6}"
    )
    for n in sizes:
        songs, ours = made_up_songs(n), NMFRecommender("classic")
        fit, plain_fit = shortest_seconds(
            lambda songs=songs, ours=ours: ours.fit(songs),
            lambda songs=songs: plain_pipeline().fit_transform(songs),
            repeats=5 if n <= 2_000 else 2,
        )
        W = np.ascontiguousarray(ours.factors_)
        ask, plain_ask = shortest_seconds(
            lambda ours=ours: ours.recommend(0, n=N_BEST), lambda W=W: plain_answer(W, 0), repeats=50
        )
        print(
            f"{n:>9,} {fit * 1e3:>8.1f} ms {plain_fit * 1e3:>8.1f} ms {fit / plain_fit:>6.2f}"
            f" {ask * 1e3:>8.3f} ms {plain_ask * 1e3:>8.3f} ms {ask / plain_ask:>6.2f}"
        )


if __name__ == "__main__":
    main(tuple(int(n) for n in sys.argv[1:]) or SIZES)
