"""Draws the pictures of docs/model.md and prints its tables, so that nobody has to believe them.

    cratedigger evaluate --peers --json --songs … --playlists … > playlists.json
    python docs/model/pictures.py DATA [FOUND.json ...]

DATA is a folder with ``seed/personal-playlists.csv``, ``playlists/songs.csv.gz``,
``playlists/playlists.csv.gz`` and ``spotify_songs.csv.gz``; FOUND are what `cratedigger evaluate --json`
wrote, a panel each, named as the files are. Pictures are written beside this file, tables to standard
output.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sklearn.preprocessing import normalize

from bot.library.files.training_files import read_training_files
from bot.store.servers import MODEL_FEATURES
from model import NMFRecommender, category_sizes
from model.blend import BlendModel
from model.blend.query import Query as AskedFor
from model.blend.weights import DEFAULT_DIAL, Weights
from model.evaluation import Query, Size
from model.evaluation.metrics import hits_of, ndcg
from model.evaluation.protocol import Fold, in_random_order, n_playlists_of, split
from model.inputs import DIAL_MAX, TrainingSongs
from model.presets import N_COMPONENTS
from model.ranking import best_first
from model.settings import Settings

HERE = Path(__file__).parent
SEED = 0
FEATURES = list(MODEL_FEATURES)
FOLDS, TESTED = 4, 300

# Okabe and Ito's colours: apart from one another for the colour-blind as well, and in grey.
GREY, ORANGE, SKY, BLUE, VERMILION = "#999999", "#E69F00", "#56B4E9", "#0072B2", "#D55E00"
LABELS: dict[Size, str] = {1: "1 song", 5: "5 songs", "half": "half"}


def main(data: Path, found: Sequence[Path]) -> None:
    mpl.use("agg")
    mpl.rcParams.update(
        {
            "figure.facecolor": "white",
            "savefig.facecolor": "white",
            "figure.dpi": 110,
            "font.size": 9,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "figure.constrained_layout.use": True,
        }
    )
    own = pd.read_csv(data / "seed" / "personal-playlists.csv").drop_duplicates("id").reset_index(drop=True)
    save(correlations(own[FEATURES]), "seed-correlations")
    save(histograms(own[FEATURES]), "seed-features")
    save(scatter(own), "seed-scatter")
    save(elbow(own[FEATURES]), "seed-elbow")
    print_tables(own)
    if found:
        save(against_peers(found), "blend-against-peers")
    playlists = read_training_files(
        data / "playlists" / "songs.csv.gz", data / "playlists" / "playlists.csv.gz"
    )
    genre_playlists = read_training_files(data / "spotify_songs.csv.gz", data / "spotify_songs.csv.gz")
    save(dial(playlists), "dial")
    for name, songs in (("playlists", playlists), ("genre playlists", genre_playlists)):
        print(parts(songs).rename_axis(f"NDCG@10, {name}").to_string(), end="\n\n")


def save(figure: Figure, name: str) -> None:
    figure.savefig(HERE / f"{name}.png")
    plt.close(figure)


def correlations(features: pd.DataFrame) -> Figure:
    """How the features go together, as the seed drew it: Pearson's r."""
    r = features.corr().to_numpy()
    names = [name.replace("_", " ") for name in features.columns]
    figure, axes = plt.subplots(figsize=(7.2, 6.2))
    image = axes.imshow(r, cmap="PuOr_r", vmin=-1, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=45, ha="right")
    axes.set_yticks(range(len(names)), names)
    for row, column in np.argwhere(~np.isnan(r)):
        value = round(float(r[row, column]), 2) + 0.0  # no minus before nought
        axes.text(
            column, row, f"{value:.2f}".replace("0.", "."), ha="center", va="center", fontsize=6.5,
            color="white" if abs(value) > 0.6 else "black",
        )  # fmt: skip
    axes.spines[:].set_visible(False)
    figure.colorbar(image, shrink=0.8, label="correlation")
    return figure


def histograms(features: pd.DataFrame) -> Figure:
    """How each feature is distributed, which is why quantiles are compared in place of values."""
    figure, grid = plt.subplots(3, 5, figsize=(9, 4.8))
    for axes, name in zip(grid.flat, features.columns, strict=False):
        axes.hist(features[name].dropna(), bins=24, color=BLUE)
        axes.set_title(name.replace("_", " "), fontsize=9)
        axes.tick_params(labelsize=7)
        axes.locator_params(nbins=4)
    for axes in grid.flat[len(features.columns) :]:
        axes.set_axis_off()
    figure.supylabel("songs")
    return figure


def scatter(songs: pd.DataFrame) -> Figure:
    figure, axes = plt.subplots(figsize=(5, 3.6))
    axes.scatter(songs["danceability"], songs["popularity"], s=14, color=BLUE, alpha=0.6, linewidths=0)
    r = songs["danceability"].corr(songs["popularity"])
    axes.set(xlabel="danceability", ylabel="popularity", title=f"208 songs, correlation {r:.2f}")
    return figure


def elbow(features: pd.DataFrame) -> Figure:
    """What is left unexplained by each number of components; an elbow would say how many to take."""
    numbers = range(1, len(features.columns))
    errors = [NMFRecommender("classic", n).fit(features).reconstruction_err_ for n in numbers]
    print("elbow:", *(f"{error:.1f}" for error in errors))
    figure, axes = plt.subplots(figsize=(5, 3.2))
    axes.plot(numbers, errors, "o-", color=BLUE, markersize=4)
    axes.plot(7, errors[6], "o", color=VERMILION, markersize=8)
    axes.annotate("the seed's 7", (7, errors[6]), (7.6, errors[6] + 1.2), color=VERMILION)
    axes.set(xlabel="components", ylabel="‖X − W H‖", ylim=(0, None))
    return figure


def print_tables(own: pd.DataFrame) -> None:
    """What the seed printed: categories and their sizes, factors of a song, songs near a song."""
    model = NMFRecommender("classic").fit(own[[*FEATURES, "listen"]])
    sizes = category_sizes(model.category_of_, model.n_components_)
    print(pd.Series(sizes, index=model.categories_, name="songs").to_string(), end="\n\n")
    titles = own["title"].tolist()
    moonlight = model.factors_[titles.index("Moonlight")]
    print(pd.Series(moonlight, index=model.categories_, name="Moonlight").round(6).to_string(), end="\n\n")
    songs, scores = model.recommend(titles.index("Idea 1"), n=9)
    print(pd.Series(scores, index=own["title"][songs], name="near Idea 1").round(6).to_string(), end="\n\n")


def parts(songs: TrainingSongs) -> pd.DataFrame:
    """NDCG@10 of plain rankings by parts of the score of blend, one fold; a column for each size shown."""
    fold = first_fold(songs, (1, 5, "half"))
    known = BlendModel.fit(fold.training, Settings("blend", N_COMPONENTS["blend"], SEED, max_iter=1)).known
    together, fitted = known.together, Weights()
    listed = together.counts > 0
    W, E = (normalize(rows) * listed[:, None] for rows in (together.weights, together.factors))
    alone = replace(fitted, artist=0, artist_unknown=0, sound_unknown=0, popularity_unknown=0)
    with_artist = replace(fitted, sound_unknown=0, popularity_unknown=0)
    weights = {
        "factors and pairs": alone,
        "... and artists": with_artist,
        "... and sound": replace(with_artist, sound_unknown=fitted.sound_unknown),
        "... and popularity: blend": fitted,
        "without factors": replace(fitted, together_factors=0),
        "without pairs": replace(fitted, together_pairs=0),
        "without both": replace(fitted, together_factors=0, together_pairs=0),
        "without artists": replace(fitted, artist=0, artist_unknown=0),
        "without sound": replace(fitted, sound_unknown=0),
        "without popularity": replace(fitted, popularity_unknown=0),
    }
    rows = []
    for query in fold.queries:
        ties = known.ties(AskedFor.of(query.shown, None))
        scores = {
            "sound": ties.sound,
            "W, rows at length 1": W @ W[query.shown].sum(axis=0),
            "E, rows at length 1": E @ E[query.shown].sum(axis=0),
            "E, candidates at full length": together.factors @ E[query.shown].sum(axis=0),
            "E, candidates at half: factors": ties.factors,
            "pairs": ties.pairs,
            **{name: ties.scores(weighing) for name, weighing in weights.items()},
            "without doubt": replace(ties, known=1e9).scores(fitted),
        }
        for name, values in scores.items():
            of_songs = np.array(values)
            of_songs[query.shown] = -np.inf
            answer, _ = best_first(np.arange(songs.n_songs), of_songs, 10)
            gain = ndcg(hits_of(answer, query.hidden), query.hidden.size, 10)
            rows.append((name, LABELS[query.size], gain))
    table = pd.DataFrame(rows, columns=["part", "shown", "ndcg"])
    return table.groupby(["part", "shown"], sort=False)["ndcg"].mean().unstack().round(3)


def first_fold(songs: TrainingSongs, sizes: Sequence[Size]) -> Fold:
    return next(split(in_random_order(songs, SEED), FOLDS, SEED, sizes, TESTED))


def against_peers(found: Sequence[Path]) -> Figure:
    """NDCG@10 with its intervals, a panel for each evaluation."""
    figure, panels = plt.subplots(1, len(found), figsize=(4.4 * len(found), 3.4), squeeze=False)
    for axes, path in zip(panels[0], found, strict=True):
        evaluation = json.loads(path.read_text(encoding="utf-8"))
        of_all = [outcome for outcome in evaluation["outcomes"] if outcome["scope"] == "all"]
        drawn = [("classic", GREY), ("popularity", ORANGE), ("best other", SKY), ("blend", BLUE)]
        for place, (method, colour) in enumerate(drawn):
            bars = [_estimate(of_all, method, size) for size in LABELS]
            values = np.array([bar["value"] for bar in bars])
            reach = np.abs(np.array([[bar["low"], bar["high"]] for bar in bars]) - values[:, None]).T
            at = np.arange(len(bars)) + (place - 1.5) * 0.2
            axes.bar(at, values, 0.19, color=colour, label=method, yerr=reach, ecolor="black", capsize=2)
        axes.set_xticks(range(len(LABELS)), [f"{label} shown" for label in LABELS.values()])
        axes.set_title(
            f"{path.stem}: {evaluation['n_songs']:,} songs, {evaluation['n_playlists']:,} playlists"
        )
        axes.set_ylabel("NDCG@10")
    panels[0][0].legend(frameon=False, ncols=2)
    _same_height(panels[0])
    return figure


def _estimate(outcomes: Sequence[dict[str, Any]], method: str, size: Size) -> dict[str, float]:
    of_size = {outcome["method"]: outcome for outcome in outcomes if outcome["size"] == size}
    name = of_size["blend"]["best_peer"] if method == "best other" else method
    estimate: dict[str, float] = of_size[name]["metrics"]["ndcg@10"]
    return estimate


def _same_height(panels: Sequence[Axes]) -> None:
    top = 1.25 * max(axes.get_ylim()[1] for axes in panels)
    for axes in panels:
        axes.set_ylim(0, top)


def dial(songs: TrainingSongs) -> Figure:
    """What the dial for adventure gives and takes: songs found, how known they are, how many artists.

    Novelty is the mean self-information of the songs in an answer, -log2 of the share of playlists that have
    them (Zhou et al., PNAS 2010): each bit more is half as many playlists.
    """
    fold = first_fold(songs, (1, 5))
    known = fold.training
    model = NMFRecommender("blend", random_state=SEED).fit(
        known.features, known.playlists, known.artists, titles=known.titles
    )
    n_playlists = n_playlists_of(known.playlists)
    novelty = -np.log2(np.maximum(n_playlists, 1) / known.playlists.shape[0])
    places = np.arange(DIAL_MAX + 1)
    figure, (first, second, third) = plt.subplots(1, 3, figsize=(9, 3.1))
    for size, colour, marker in ((1, VERMILION, "o"), (5, BLUE, "s")):
        queries = [query for query in fold.queries if query.size == size]
        curve = np.array([_answered(model, known, queries, novelty, place) for place in places.tolist()])
        print(f"dial, {size} shown ({len(queries)} playlists): NDCG@10, novelty, artists, in no playlist")
        print(pd.DataFrame(curve.round(3), index=places).to_string(header=False))
        for axes, values in zip((first, second, third), curve.T, strict=False):
            axes.plot(
                places, values, marker=marker, color=colour, markersize=4, label=LABELS[size] + " shown"
            )
    first.set(ylabel="NDCG@10", ylim=(0, None))
    second.set(ylabel="novelty of the ten, bits")
    third.set(ylabel="artists among the ten", ylim=(None, 10))
    for axes in (first, second, third):
        axes.axvline(DEFAULT_DIAL, color=GREY, linestyle=":", zorder=0)
        axes.set(xlabel="dial", xticks=places)
    first.legend(frameon=False, loc="lower left")
    return figure


def _answered(
    model: NMFRecommender,
    songs: TrainingSongs,
    queries: Sequence[Query],
    novelty: npt.NDArray[Any],
    place: float,
) -> list[float]:
    """NDCG@10, novelty in bits, artists, and songs in no playlist: the means over the answers."""
    artists = songs.artists or [()] * songs.n_songs
    measured = []
    for query in queries:
        answer, _ = model.recommend(query.shown, 10, adventurous=place)
        measured.append(
            [
                ndcg(hits_of(answer, query.hidden), query.hidden.size, 10),
                novelty[answer].mean(),
                len({artists[song][:1] for song in answer}),
                (novelty[answer] == novelty.max()).mean(),
            ]
        )
    return [float(mean) for mean in np.mean(measured, axis=0)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
