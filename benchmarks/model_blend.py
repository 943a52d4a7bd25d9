"""Times a blend fit and its questions against a plain NMF of the same playlists, on made-up songs.

    python benchmarks/model_blend.py [songs playlists ...]

The plain NMF has the same matrix, components and passes, and answers with ``W @ w`` and a full sort. Each fit
runs in a process of its own: what its peak of memory is above the songs themselves is the fit's. Times are
of the processor, as fits keep to one thread: what else the machine does makes little difference. Every number
is the lowest of the runs.
"""

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy import sparse
from sklearn.decomposition import NMF
from threadpoolctl import threadpool_limits

from model import NMFRecommender
from model.blend.together import MAX_ITER, SPARSITY
from model.presets import N_COMPONENTS

SIZES = ((2_000, 300), (20_000, 3_000), (100_000, 20_000))
N_FEATURES, N_KINDS, N_BEST, N_QUESTIONS = 11, 12, 10, 50


@dataclass(frozen=True)
class Library:
    """Songs of some kinds of music, and the playlists of people who each like one or two of the kinds."""

    features: pd.DataFrame
    playlists: Any
    artists: list[tuple[str, ...]]
    titles: list[str]

    @property
    def size(self) -> int:
        """Songs and memberships."""
        return len(self.features) + self.playlists.nnz


def made_up_library(n_songs: int, n_playlists: int) -> Library:
    rng = np.random.default_rng(0)
    kind = rng.integers(N_KINDS, size=n_songs)
    sounds = rng.beta(0.6, 0.6, (N_KINDS, N_FEATURES))[kind] + rng.normal(0, 0.12, (n_songs, N_FEATURES))
    # A long tail: half of all memberships go to some tenth of the songs.
    fame = (rng.permutation(n_songs) + 10.0) ** -0.8
    songs_of = [np.flatnonzero(kind == number) for number in range(N_KINDS)]
    chances = [fame[songs] / fame[songs].sum() for songs in songs_of]
    lengths = np.clip(rng.lognormal(3.7, 0.8, n_playlists), 5, 200).astype(int)
    rows, columns = [], []
    for playlist, length in enumerate(lengths):
        liked = rng.choice(N_KINDS, size=2, replace=False)
        for number, n_drawn in zip(liked, (length - length // 3, length // 3), strict=True):
            size = min(n_drawn, len(songs_of[number]))
            columns.append(rng.choice(songs_of[number], size=size, replace=False, p=chances[number]))
            rows.append(np.full(size, playlist))
    members = np.concatenate(rows), np.concatenate(columns)
    playlists = sparse.csr_matrix((np.ones(len(members[0])), members), shape=(n_playlists, n_songs))
    artist = rng.zipf(1.3, n_songs) % (n_songs // 4)
    return Library(
        features=pd.DataFrame(np.clip(sounds, 0, 1), columns=[f"feature {i}" for i in range(N_FEATURES)]),
        playlists=playlists,
        artists=[(f"Artist {number} of kind {of}",) for number, of in zip(artist, kind, strict=True)],
        titles=[f"Song {number}" for number in range(n_songs)],
    )


def fitted_blend(library: Library, **earlier: Any) -> NMFRecommender:
    return NMFRecommender("blend").fit(
        library.features, library.playlists, library.artists, titles=library.titles, **earlier
    )


def fitted_plain(library: Library) -> np.ndarray:
    lengths = np.asarray(library.playlists.sum(axis=1)).ravel()
    idf = np.log((1 + len(lengths)) / (1 + np.asarray(library.playlists.sum(axis=0)).ravel())) + 1
    rows = sparse.diags_array(lengths**-0.5) @ library.playlists @ sparse.diags_array(idf**0.5)
    nmf = NMF(
        min(N_COMPONENTS["blend"], len(lengths) - 1),
        init="nndsvda",
        random_state=0,
        tol=0,
        max_iter=MAX_ITER,
        alpha_W=SPARSITY,
    )
    return nmf.fit_transform(rows.T.tocsr())


@dataclass(frozen=True)
class Cost:
    """Of one run: seconds, and bytes at the peak above what was there before."""

    fit: float
    question: float
    peak: float
    refit: float = float("inf")

    def lower(self, other: "Cost") -> "Cost":
        return Cost(*map(min, zip(vars(self).values(), vars(other).values(), strict=True)))


def seconds_of(task: Callable[[], object]) -> float:
    start = time.process_time()
    task()
    return time.process_time() - start


def peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def cost_of_blend(library: Library) -> Cost:
    before, model = peak_bytes(), None

    def fit() -> None:
        nonlocal model
        model = fitted_blend(library)

    fit_seconds = seconds_of(fit)
    peak = peak_bytes() - before
    asked = np.linspace(0, len(library.features) - 1, N_QUESTIONS).astype(int)
    model.recommend(0, n=N_BEST)  # what is laid out once, at the first question
    question = min(
        seconds_of(lambda: [model.recommend(song, n=N_BEST) for song in asked]) / N_QUESTIONS
        for _ in range(3)
    )
    every = np.arange(len(library.features))
    refit = seconds_of(lambda: fitted_blend(library, earlier=model, was=every))
    return Cost(fit_seconds, question, peak, refit)


def cost_of_plain(library: Library) -> Cost:
    before = peak_bytes()
    start = time.process_time()
    with threadpool_limits(1):
        W = fitted_plain(library)
    fit_seconds = time.process_time() - start
    peak = peak_bytes() - before
    asked = np.linspace(0, len(W) - 1, N_QUESTIONS).astype(int)
    question = min(
        seconds_of(lambda: [np.argsort(-(W @ W[song]))[:N_BEST] for song in asked]) / N_QUESTIONS
        for _ in range(3)
    )
    return Cost(fit_seconds, question, peak)


def lowest(cost_of: Callable[[Library], Cost], library: Library, runs: int) -> Cost:
    # A forked process begins with what is there, and its peak with it; songs need not be made again.
    context = multiprocessing.get_context("fork")
    best = Cost(*[float("inf")] * 3)
    for _ in range(runs):
        with context.Pool(1) as process:
            best = best.lower(process.apply(cost_of, (library,)))
    return best


def main(sizes: tuple[tuple[int, int], ...]) -> None:
    print(
        f"{'songs':>8} {'playlists':>9} {'members':>9} | {'fit':>8} {'refit':>8} {'plain':>8} {'ratio':>5} |"
        f" {'question':>9} {'plain':>9} {'ratio':>5} | {'peak':>7} {'each':>7} {'plain':>7}"
    )
    for n_songs, n_playlists in sizes:
        library = made_up_library(n_songs, n_playlists)
        runs = 3 if n_songs <= 20_000 else 1
        ours, plain = lowest(cost_of_blend, library, runs), lowest(cost_of_plain, library, runs)
        print(
            f"{n_songs:>8,} {n_playlists:>9,} {library.playlists.nnz:>9,} |"
            f" {ours.fit:>6.2f} s {ours.refit:>6.2f} s {plain.fit:>6.2f} s {ours.fit / plain.fit:>5.1f} |"
            f" {ours.question * 1e3:>6.2f} ms {plain.question * 1e3:>6.2f} ms"
            f" {ours.question / plain.question:>5.1f} |"
            f" {ours.peak / 1e6:>4.0f} MB {ours.peak / library.size:>5.0f} B {plain.peak / 1e6:>4.0f} MB",
            flush=True,
        )


if __name__ == "__main__":
    given = [int(n) for n in sys.argv[1:]]
    main(tuple(zip(given[::2], given[1::2], strict=True)) or SIZES)
