"""A server's model as it can be asked now: the trained factors, held against the songs of the moment."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.recommender.changes import from_json
from bot.recommender.found import Category, Found, Part
from bot.recommender.inputs import ServerInputs, feature_frame, rows_with_features
from bot.recommender.search import SongIndex, name_key
from bot.store.models import StoredModel
from bot.store.songs import Song
from model import ModelFormatError, NMFRecommender
from model.categories import CategoryName
from model.taste import Profile

STRONGEST = 5
EXAMPLES = 3

THUMBS = 0.5
"""What all thumbs together weigh at most, against 1 for the song asked for: it leads."""


class LearnedServer:
    """A trained model and the songs that its server knows now.

    Songs that came after the training are folded in, songs that left are masked: neither waits for the next
    training. Asking costs O(songs x components).

    Args:
        stored: the model.
        index: the songs to answer with.
        now: what the server knows now; None where the model has learned just that.

    Raises:
        ModelFormatError: the stored model cannot be read, or is not one of the songs stored with it.
    """

    def __init__(self, stored: StoredModel, index: SongIndex, now: ServerInputs | None) -> None:
        self.stamp = stored.stamp
        self.index = index
        self.changes = from_json(stored.changes)
        self._model = NMFRecommender.load(io.BytesIO(stored.arrays))
        self._ids = list(stored.song_ids)
        if len(self._model.factors_) != len(self._ids):
            raise ModelFormatError("The stored model has not as many songs as are stored with it.")
        if now is not None:
            self._ids += self._folded_in(now)
        self._row_of = {song_id: row for row, song_id in enumerate(self._ids)}
        self._gone = np.array([song_id not in index.by_id for song_id in self._ids], dtype=bool)
        # Songs without features have no row in classic; whoever has heard them knows their twins that do.
        names = {id_: name_key(entry.song) for id_, entry in index.by_id.items()}
        numbers = {name: number for number, name in enumerate(dict.fromkeys(names.values()))}
        self._name_of_id = {id_: numbers[name] for id_, name in names.items()}
        self._name_of = np.array([self._name_of_id.get(id_, -1) for id_ in self._ids], dtype=np.intp)
        self._is_classic = self._model.preset == "classic"
        if self._is_classic:
            self._names = tuple(CategoryName("features", (label,)) for label in _labels(self._model))
            self._identities: tuple[int, ...] = tuple(range(len(self._names)))
            self._mixes: npt.NDArray[Any] = self._model.factors_
        else:
            self._names = self._model.found_.names
            self._identities = tuple(self._model.found_.identities.tolist())
            self._mixes = self._model.found_.mixes

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
        """How many songs the model was fitted on; of blend those that are here now, the pool's left out."""
        if self._is_classic:
            return self._model.n_songs_trained_
        trained = (self.index.by_id.get(id_) for id_ in self._ids[: self._model.n_songs_trained_])
        return sum(known is not None and known.pool is None for known in trained)

    def knows(self, song: Song) -> bool:
        """Whether the model can answer for a song: whether anything that it learns from is known of it."""
        row = self._row_of.get(song.id)
        if row is None:
            return False
        of_kind = self._model.category_of_[row] >= 0
        return bool(of_kind or (not self._is_classic and (song.artists or self._model.factors_[row].any())))

    def similar(
        self,
        song: Song,
        n: int,
        *,
        heard: Collection[str] = (),
        include_heard: bool = False,
        thumbs: Mapping[str, float] = MappingProxyType({}),
        adventurous: float | None = None,
        explained: bool = False,
    ) -> list[Found]:
        """The ``n`` songs nearest to a song, best first.

        Never the song itself, under whatever id; of several ids with one title and artists the nearest; what
        is in ``heard`` (ids) only where it is asked for; nothing that has a thumb below 0.

        Args:
            song: one that the model knows.
            n: at least 1.
            heard: ids.
            include_heard: also what was heard.
            thumbs: by id, in [-1, 1]. They turn the answers of blend.
            adventurous: the dial of blend, 0 to 10.
            explained: whether to say why, which costs as much as the answer for each song.
        """
        row = self._row_of[song.id]
        heard_names = self._names_of(heard)
        left_out = self._names_of(id_ for id_, weight in thumbs.items() if weight < 0)
        excluded = self._gone | (self._name_of == self._name_of[row])
        if not include_heard:
            left_out |= heard_names
        excluded |= np.isin(self._name_of, list(left_out))
        if self._is_classic:
            found = self._one_a_name(row, n, excluded)
            return [self._found(at, score, heard_names) for at, score in found]
        asked, weights = self._with_thumbs(row, thumbs)
        rows, scores = self._model.recommend(asked, n, excluded, weights=weights, adventurous=adventurous)
        return [
            replace(
                self._found(at, score, heard_names),
                match=match,
                why=self._model.explain(asked, at, weights=weights, adventurous=adventurous)
                if explained
                else None,
            )
            for at, score, match in zip(
                rows.tolist(), scores.tolist(), self._model.match(scores).tolist(), strict=True
            )
        ]

    @property
    def factors(self) -> npt.NDArray[Any]:
        """(songs, components), by which the model compares songs."""
        return self._model.factors_

    def rows(self, song_ids: Sequence[str]) -> npt.NDArray[np.intp]:
        """(songs,), where the model has songs; -1 for those that it has not, or that left."""
        rows = np.array([self._row_of.get(song_id, -1) for song_id in song_ids], dtype=np.intp)
        return np.where((rows >= 0) & self._gone[rows], -1, rows)

    def same_names(self, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
        """(songs,), True for these songs under whatever id."""
        return np.isin(self._name_of, self._name_of[rows])

    def scores(self, taste: Profile, adventurous: float | None = None) -> npt.NDArray[np.float64]:
        """(songs,), how well every song goes with a taste."""
        return self._model.scores(taste.songs, weights=taste.weights, adventurous=adventurous)

    def best(self, scores: npt.NDArray[np.float64], n: int, *, heard: Collection[str] = ()) -> list[Found]:
        """The ``n`` best of scores that were made of the model's, one a name, nothing that was heard."""
        heard_names = self._names_of(heard)
        barred = self._gone | np.isin(self._name_of, list(heard_names)) | np.isneginf(scores)
        one_a_name: dict[int, int] = {}
        for row in np.argsort(-scores, kind="stable").tolist():
            if not barred[row]:
                one_a_name.setdefault(int(self._name_of[row]), row)
            if len(one_a_name) == n:
                break
        return [self._found(row, float(scores[row]), heard_names) for row in one_a_name.values()]

    def _found(self, row: int, score: float, heard_names: Collection[int]) -> Found:
        entry = self.index.by_id[self._ids[row]]
        category = int(self._model.category_of_[row])
        return Found(
            song=entry.song,
            score=score,
            category=self._names[category] if category >= 0 else None,
            pool=entry.pool,
            heard=int(self._name_of[row]) in heard_names,
        )

    def categories(self) -> list[Category]:
        """What the model found in the members' own songs, in the order of its categories."""
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
                identity=self._identities[number],
                name=name,
                songs=counts[number],
                share=counts[number] / len(own) if own else 0.0,
                features=self._model.strongest_features(number, STRONGEST),
                examples=tuple(self._examples(number, own)),
            )
            for number, name in enumerate(self._names)
        ]

    def mix(self, song: Song) -> list[Part]:
        """How much of each category is in a song, in the order of the model's categories."""
        weights = self._mixes[self._row_of[song.id]]
        total = float(weights.sum())
        return [
            Part(identity, name, float(weight), float(weight) / total if total else 0.0)
            for identity, name, weight in zip(self._identities, self._names, weights, strict=True)
        ]

    def _folded_in(self, now: ServerInputs) -> list[str]:
        """Append songs that came since the training to the model, and give their ids."""
        trained = set(self._ids)
        if self._model.preset == "classic":
            came = [at for at in rows_with_features(now.table) if now.table.song_ids[at] not in trained]
            if came:
                self._model.extend(feature_frame(now.table, came))
            return [now.table.song_ids[at] for at in came]
        came = [at for at, song_id in enumerate(now.table.song_ids) if song_id not in trained]
        ids = [*self._ids, *(now.table.song_ids[at] for at in came)]
        row_of = {song_id: row for row, song_id in enumerate(ids)}
        rows = np.array([row_of[song_id] for song_id in now.table.song_ids], dtype=np.intp)
        self._model.extend(
            now.features(came),
            [now.artists[at] for at in came],
            titles=[now.titles[at] for at in came],
            playlists=now.matrix(rows, len(ids)),
            playlist_owners=now.playlists.owners,
        )
        return ids[len(self._ids) :]

    def _with_thumbs(self, row: int, thumbs: Mapping[str, float]) -> tuple[list[int], list[float]]:
        """The song asked for and those with thumbs that are here, and their weights."""
        rows = {self._row_of.get(id_): weight for id_, weight in thumbs.items() if weight}
        given = {at: weight for at, weight in rows.items() if at not in {None, row} and not self._gone[at]}
        total = sum(abs(weight) for weight in given.values())
        scale = min(1.0, THUMBS / total) if total else 0.0
        rows_given = [at for at in given if at is not None]
        return [row, *rows_given], [1.0, *(scale * given[at] for at in rows_given)]

    def _names_of(self, ids: Iterable[str]) -> set[int]:
        return {self._name_of_id[id_] for id_ in ids if id_ in self._name_of_id}

    def _one_a_name(self, row: int, n: int, excluded: npt.NDArray[np.bool_]) -> list[tuple[int, float]]:
        """The best of classic, which knows no versions of songs."""
        wanted = n
        while True:
            wanted = min(2 * wanted + 10, len(self._ids))
            rows, scores = self._model.recommend(row, n=wanted, exclude=excluded)
            best: dict[int, tuple[int, float]] = {}
            for at, score in zip(rows.tolist(), scores.tolist(), strict=True):
                best.setdefault(int(self._name_of[at]), (at, score))
            if len(best) >= n or len(rows) < wanted or wanted == len(self._ids):
                return list(best.values())[:n]

    def _examples(self, category: int, own: list[int]) -> list[Song]:
        """The songs that are most clearly of a category, one a name."""
        of_it = [row for row in own if self._model.category_of_[row] == category]
        clearest = sorted(of_it, key=lambda row: -self._mixes[row, category])
        one_a_name: dict[int, int] = {}
        for row in clearest:
            one_a_name.setdefault(int(self._name_of[row]), row)
        return [self.index.by_id[self._ids[row]].song for row in one_a_name.values()][:EXAMPLES]


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
