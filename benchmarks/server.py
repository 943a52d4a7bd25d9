"""What a server costs as it grows: storing, training, loading, asking, suggesting.

Each against the plainest way to do the same work in the same run: reading the CSV with pandas, fitting
scikit-learn's own pipeline, one ``W @ q`` with a full sort, one pass over the titles.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.decomposition import NMF
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, Normalizer

from bot.config import read_settings
from bot.library import files
from bot.logs import set_up_logging
from bot.services import open_services
from bot.store.servers import MODEL_FEATURES

SIZES = (1_000, 5_000, 20_000)
SERVER = MEMBER = 1


def songs_as_csv(n: int, path: Path) -> None:
    # A few kinds of music: a factorisation of mere noise would take many times as long.
    rng = np.random.default_rng(0)
    kinds = rng.beta(0.6, 0.6, size=(12, len(MODEL_FEATURES)))
    sound = kinds[rng.integers(12, size=n)] + rng.normal(0, 0.12, (n, len(MODEL_FEATURES)))
    table = pd.DataFrame(sound.clip(0, 1), columns=list(MODEL_FEATURES))
    table.insert(0, "id", [f"{number:022d}" for number in range(n)])
    table.insert(1, "title", [f"Song {number * 7919 % n} of the year" for number in range(n)])
    table.insert(2, "artists", [f"Artist {number % 997}" for number in range(n)])
    table.to_csv(path, index=False)


async def timed(work: Callable[[], Awaitable[object]], *, times: int = 1) -> float:
    """Seconds of the fastest of some runs."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        await work()
        best = min(best, time.perf_counter() - start)
    return best


def plainly(work: Callable[[], object], *, times: int = 1) -> float:
    async def once() -> object:
        return work()

    return asyncio.run(timed(once, times=times))


async def measured(n: int, directory: Path) -> dict[str, float]:
    path = directory / "songs.csv"
    songs_as_csv(n, path)
    settings = read_settings(
        _env_file=None, data_dir=directory / str(n), discord_token=None, reccobeats_url="off"
    )
    async with open_services(settings) as services:
        recommender = services.recommender

        async def store() -> None:
            file = files.read_path(path, limit_bytes=10**9)
            await services.importer.bring(SERVER, MEMBER, file)

        return {
            "store": await timed(store),
            "train": await timed(lambda: recommender.train(SERVER)),
            "load": await timed(lambda: recommender.learned(SERVER)),
            "ask": await timed(lambda: recommender.recommend(SERVER, [f"{7:022d}"]), times=5),
            "suggest": await timed(lambda: recommender.suggest(SERVER, "song 12", MEMBER), times=5),
        }


def plain(n: int, directory: Path) -> dict[str, float]:
    path = directory / "songs.csv"
    songs_as_csv(n, path)
    table = pd.read_csv(path)
    features = table[list(MODEL_FEATURES)]
    nmf = NMF(7, init="random", random_state=0, max_iter=100_000)
    pipeline = make_pipeline(MinMaxScaler(), nmf, Normalizer())
    train = plainly(lambda: pipeline.fit(features))
    factors = pipeline.transform(features)
    titles = [title.casefold() for title in table["title"]]
    return {
        "store": plainly(lambda: pd.read_csv(path)),
        "train": train,
        "ask": plainly(lambda: np.argsort(-(factors @ factors[7])), times=5),
        "suggest": plainly(lambda: [title for title in titles if "song 12" in title], times=5),
    }


def main() -> None:
    set_up_logging("WARNING", "auto")
    print(f"{'songs':>7}  {'step':<8} {'ours':>11} {'plain':>11}  ours/plain")
    for n in SIZES:
        with tempfile.TemporaryDirectory() as directory:
            ours = asyncio.run(measured(n, Path(directory)))
            baseline = plain(n, Path(directory))
        for step, seconds in ours.items():
            other = baseline.get(step)
            ratio = f"{other * 1e3:>8.2f} ms  {seconds / other:>8.1f}" if other else f"{'-':>11}"
            print(f"{n:>7}  {step:<8} {seconds * 1e3:>8.2f} ms {ratio}")


if __name__ == "__main__":
    main()
