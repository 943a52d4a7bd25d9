"""A server's model as it can be asked now: the trained factors, held against the songs of the moment."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from bot.recommender.search import SongIndex, name_key
from bot.store.models import StoredModel
from bot.store.servers import FeatureTable
from bot.store.songs import Song
from model import NMFRecommender, WeightedFeature

CONSTANT = "listen"
"""The seed's run had a column that was 1 for every song heard. It scales to 0 and weighs nothing, but NMF's
random start is drawn with it in; without it another optimum comes out, with other categories."""

STRONGEST = 5
EXAMPLES = 3


@dataclass(frozen=True)
class Found:
    """A song that a model answers with. ``pool`` is its label where nobody here has brought it."""

    song: Song
    score: float
    category: str | None
    pool: str | None
    heard: bool


@dataclass(frozen=True)
class Category:
    """A kind of song that the model found. ``share`` is the part of the members' own songs that it holds."""

    name: str
    songs: int
    share: float
    features: tuple[WeightedFeature, ...]
    examples: tuple[Song, ...]


@dataclass(frozen=True)
class Part:
    """How much of a category is in a song: its weight in the model, and its share of the song's weights."""

    category: str
    weight: float
    share: float


class LearnedServer:
    """A trained model and the songs that its server knows now.

    Songs that came after the training are folded in, songs that left are masked: neither waits for the next
    training. Asking costs O(songs x components).
    """

    def __init__(self, stored: StoredModel, index: SongIndex, table: FeatureTable) -> None:
        self.stamp = stored.stamp
        self.index = index
        self._model = NMFRecommender.load(io.BytesIO(stored.arrays))
        ids = list(stored.song_ids)
        trained = set(ids)
        came = [at for at in rows_with_features(table) if table.song_ids[at] not in trained]
        if came:
            self._model.extend(feature_frame(table, came))
            ids.extend(table.song_ids[at] for at in came)
        self._ids = ids
        self._row_of = {song_id: row for row, song_id in enumerate(ids)}
        self._gone = np.array([song_id not in index.by_id for song_id in ids], dtype=bool)
        # Songs without features have no row, but whoever has heard them knows their twins that do.
        names = {id_: name_key(entry.song) for id_, entry in index.by_id.items()}
        numbers = {name: number for number, name in enumerate(dict.fromkeys(names.values()))}
        self._name_of_id = {id_: numbers[name] for id_, name in names.items()}
        self._name_of = np.array([self._name_of_id.get(id_, -1) for id_ in ids], dtype=np.intp)
        self._labels = _labels(self._model)

    @property
    def preset(self) -> str:
        """Which recipe the model follows."""
        return self._model.preset

    @property
    def nbytes(self) -> int:
        """Roughly the memory it takes, the index included."""
        rows_and_names = 150 * len(self._ids) + 250 * len(self._name_of_id)
        return self._model.nbytes + self._name_of.nbytes + rows_and_names + self.index.nbytes

    @property
    def songs_learned(self) -> int:
        """How many songs the model was fitted on."""
        return self._model.n_songs_trained_

    def knows(self, song: Song) -> bool:
        """Whether the model can answer for a song: whether it has features."""
        row = self._row_of.get(song.id)
        return row is not None and self._model.category_of_[row] >= 0

    def similar(
        self, song: Song, n: int, *, heard: Collection[str] = (), include_heard: bool = False
    ) -> list[Found]:
        """The ``n`` songs nearest to a song, best first.

        Never the song itself, under whatever id; of several ids with one title and artists the nearest; what
        is in ``heard`` (ids) only where it is asked for.
        """
        row = self._row_of[song.id]
        heard_names = {self._name_of_id[id_] for id_ in heard if id_ in self._name_of_id}
        excluded = self._gone | (self._name_of == self._name_of[row])
        if not include_heard:
            excluded |= np.isin(self._name_of, list(heard_names))
        return [
            self._found(at, score, heard=int(self._name_of[at]) in heard_names)
            for at, score in self._one_a_name(row, n, excluded)
        ]

    def categories(self) -> list[Category]:
        """What the model found in the members' own songs, in the order of its components."""
        own = [
            row
            for row, id_ in enumerate(self._ids)
            if not self._gone[row]
            and self.index.by_id[id_].pool is None
            and self._model.category_of_[row] >= 0
        ]
        counts = Counter(int(self._model.category_of_[row]) for row in own)
        return [
            Category(
                name=name,
                songs=counts[number],
                share=counts[number] / len(own) if own else 0.0,
                features=self._model.strongest_features(number, STRONGEST),
                examples=tuple(self._examples(number, own)),
            )
            for number, name in enumerate(self._labels)
        ]

    def mix(self, song: Song) -> list[Part]:
        """How much of each category is in a song, in the order of the model's components."""
        weights = self._model.factors_[self._row_of[song.id]]
        total = float(weights.sum())
        return [
            Part(name, float(weight), float(weight) / total if total else 0.0)
            for name, weight in zip(self._labels, weights, strict=True)
        ]

    def _one_a_name(self, row: int, n: int, excluded: npt.NDArray[np.bool_]) -> list[tuple[int, float]]:
        wanted = n
        while True:
            wanted = min(2 * wanted + 10, len(self._ids))
            rows, scores = self._model.recommend(row, n=wanted, exclude=excluded)
            best: dict[int, tuple[int, float]] = {}
            for at, score in zip(rows.tolist(), scores.tolist(), strict=True):
                best.setdefault(int(self._name_of[at]), (at, score))
            if len(best) >= n or len(rows) < wanted or wanted == len(self._ids):
                return list(best.values())[:n]

    def _found(self, row: int, score: float, *, heard: bool) -> Found:
        entry = self.index.by_id[self._ids[row]]
        category = int(self._model.category_of_[row])
        return Found(entry.song, score, self._labels[category] if category >= 0 else None, entry.pool, heard)

    def _examples(self, category: int, own: list[int]) -> list[Song]:
        """The songs that are most clearly of a category, one a name."""
        of_it = [row for row in own if self._model.category_of_[row] == category]
        clearest = sorted(of_it, key=lambda row: -self._model.factors_[row, category])
        one_a_name: dict[int, int] = {}
        for row in clearest:
            one_a_name.setdefault(int(self._name_of[row]), row)
        return [self.index.by_id[self._ids[row]].song for row in one_a_name.values()][:EXAMPLES]


def rows_with_features(table: FeatureTable) -> list[int]:
    """The rows of songs that have an audio feature; popularity and length alone say nothing of the sound."""
    of_sound = [name not in {"popularity", "duration_ms"} for name in table.names]
    measured = ~np.isnan(table.values[:, of_sound]).all(axis=1)
    return [int(at) for at in np.flatnonzero(measured)]


def feature_frame(table: FeatureTable, rows: list[int]) -> pd.DataFrame:
    """Rows of a feature table as the model takes them: with the constant column."""
    frame = pd.DataFrame(table.values[rows], columns=list(table.names))
    frame[CONSTANT] = 1.0
    return frame


def _labels(model: NMFRecommender) -> tuple[str, ...]:
    """The components' names; where two have the same, with as many further features as tell them apart."""
    labels = list(model.categories_)
    for depth in range(2, STRONGEST + 1):
        repeated = {label for label, times in Counter(labels).items() if times > 1}
        if not repeated:
            break
        for number, label in enumerate(labels):
            if label in repeated:
                names = [strong.feature for strong in model.strongest_features(number, depth)]
                labels[number] = " & ".join(names)
    still = Counter(labels)
    return tuple(
        f"{label} ({number + 1})" if still[label] > 1 else label for number, label in enumerate(labels)
    )
