"""Puts the same questions to every method, and gathers what each answered."""

from __future__ import annotations

import copy
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from model.arrays import Flags, Positions
from model.evaluation import metrics
from model.evaluation.bootstrap import estimates
from model.evaluation.protocol import SIZES, Fold, Scope, Size, in_random_order, n_folds, split
from model.evaluation.rankers import CannotRank, Ranker
from model.evaluation.report import FIRST, Evaluation, LeftOut, Method, Metric, Outcome
from model.inputs import TrainingSongs


@dataclass(frozen=True)
class Progress:
    """What is about to be measured; `fold` counts from 1."""

    fold: int
    folds: int
    method: str


@dataclass(eq=False)
class _Answers:
    """What one method answered at one size in one scope, a row a question."""

    recommended: Flags
    measured: list[list[float]] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)


_Cell = tuple[str, Size, Scope]


def evaluate(
    songs: TrainingSongs,
    methods: Sequence[Ranker],
    *,
    peers: Sequence[Ranker] = (),
    folds: int = 4,
    seed: int = 0,
    sizes: Sequence[Size] = SIZES,
    n_tested: int | None = None,
    tell: Callable[[Progress], None] = lambda _: None,
) -> Evaluation:
    """How well methods find the hidden songs of playlists that they did not learn from.

    Works from two playlists up, a server's own included. Time: folds x methods x (a fit, and a ranking of all
    songs for each question); memory: one fitted method at a time.

    Args:
        songs: with playlists.
        methods: what is evaluated.
        peers: what it is compared with.
        folds: parts of the playlists; as many as there are playlists where these are fewer.
        seed: of everything that is drawn.
        sizes: how many songs of a tested playlist are shown.
        n_tested: playlists tested of each part, all where None.
        tell: is told before every fit.

    Raises:
        TooFewPlaylists: fewer than two playlists have two songs.
        NoFeatures, UnusableFeature: as the methods' fits raise them.
        ValueError: a ranker ranks a song twice.
    """
    everyone = [*methods, *peers]
    shuffled = in_random_order(songs, seed)
    n_parts = n_folds(shuffled, folds)
    answers: dict[_Cell, _Answers] = defaultdict(lambda: _Answers(np.zeros(songs.n_songs, dtype=bool)))
    seconds: dict[str, list[float]] = defaultdict(list)
    left_out: dict[str, LeftOut] = {}
    for fold in split(shuffled, n_parts, seed, sizes, n_tested):
        for method in everyone:
            if method.name in left_out:
                continue
            tell(Progress(fold.number + 1, n_parts, method.name))
            try:
                seconds[method.name].append(_try_out(copy.copy(method), fold, answers))
            except CannotRank as why:
                left_out[method.name] = LeftOut(method.name, why.package, why.most_playlists)
    taking_part = [method.name for method in everyone if method.name not in left_out]
    rivals = {peer.name for peer in peers}
    return Evaluation(
        n_songs=songs.n_songs,
        n_playlists=shuffled.playlists.shape[0],
        folds=n_parts,
        seed=seed,
        methods=tuple(Method(name, name in rivals, float(np.mean(seconds[name]))) for name in taking_part),
        left_out=tuple(left_out.values()),
        outcomes=tuple(
            outcome
            for size in sizes
            for scope in Scope
            for outcome in _outcomes(
                size, scope, {name: answers[name, size, scope] for name in taking_part}, rivals, seed
            )
        ),
    )


def _try_out(ranker: Ranker, fold: Fold, answers: dict[_Cell, _Answers]) -> float:
    """Fit a ranker, put the fold's questions to it, and give the seconds of the fit."""
    # Several BLAS threads mostly wait for one another, and their last digits differ.
    with threadpool_limits(1), warnings.catch_warnings():
        # A fit that has not settled is measured as it is.
        warnings.simplefilter("ignore", ConvergenceWarning)
        began = perf_counter()
        ranker.fit(fold.training)
        seconds = perf_counter() - began
        _ask(ranker, fold, answers)
    return seconds


def _ask(ranker: Ranker, fold: Fold, answers: dict[_Cell, _Answers]) -> None:
    """Put a fold's questions to a fitted ranker."""
    candidates = {scope: fold.candidates(scope) for scope in Scope}
    n_songs = fold.training.n_songs
    for query in fold.queries:
        ranked = ranker.rank(query.shown, n_songs)
        if np.bincount(ranked, minlength=1).max() > 1:
            raise ValueError(f"{ranker.name} ranks a song twice.")
        for scope, among in candidates.items():
            hidden = query.hidden[among[query.hidden]]
            n_candidates = int(among.sum() - among[query.shown].sum())
            # Where most answers are right, any order looks good.
            if not hidden.size or 2 * hidden.size > n_candidates:
                continue
            open_to = among.copy()
            open_to[query.shown] = False
            answer = ranked[open_to[ranked]]
            of_cell = answers[ranker.name, query.size, scope]
            of_cell.recommended[answer[:FIRST]] = True
            of_cell.measured.append(_measured(answer, hidden))
            of_cell.chances.append(metrics.chance_of_hit(n_candidates, hidden.size, FIRST))


def _measured(answer: Positions, hidden: Positions) -> list[float]:
    """One value for each Metric, in their order."""
    hits = metrics.hits_of(answer, hidden)
    return [
        metrics.ndcg(hits, hidden.size, 10),
        metrics.ndcg(hits, hidden.size, 100),
        metrics.recall(hits, hidden.size, 100),
        metrics.r_precision(hits, hidden.size),
        metrics.reciprocal_rank(hits),
        metrics.hit(hits, FIRST),
    ]


def _outcomes(
    size: Size, scope: Scope, answers: Mapping[str, _Answers], rivals: set[str], seed: int
) -> Iterator[Outcome]:
    """What each method reached in one cell of the table; nothing where nothing could be asked."""
    if not all(of_method.measured for of_method in answers.values()):
        return
    measured = {name: np.array(of_method.measured) for name, of_method in answers.items()}
    ndcg = {name: values[:, 0] for name, values in measured.items()}
    best_peer = max(rivals & ndcg.keys(), key=lambda name: (ndcg[name].mean(), name), default=None)
    for name, values in measured.items():
        against = None
        if best_peer is not None and name not in rivals:
            (against,) = estimates((ndcg[name] - ndcg[best_peer])[:, np.newaxis], seed)
        yield Outcome(
            method=name,
            size=size,
            scope=scope,
            queries=len(values),
            metrics=dict(zip(Metric, estimates(values, seed), strict=True)),
            coverage=float(answers[name].recommended.mean()),
            against_best_peer=against,
            best_peer=best_peer if against else None,
            chance=float(np.mean(answers[name].chances)),
        )
