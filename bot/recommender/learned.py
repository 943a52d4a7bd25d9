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
from bot.recommender.kinds import STRONGEST, kinds_of
from bot.recommender.search import SongIndex, name_key
from bot.recommender.sieve import OPEN, Sieve
from bot.store.contents import ListedSong
from bot.store.models import StoredModel
from bot.store.songs import Song
from model import ModelFormatError, NMFRecommender
from model.categories import CategoryName
from model.taste import Profile

EXAMPLES = 3

THUMBS = 0.5
"""What all thumbs together weigh at most, against 1 for each song asked for: these lead."""


class LearnedServer:
    """A trained model and the songs that its server knows now.

    Songs that came after the training are folded in, songs that left are masked: neither waits for the next
    training. Asking costs O(songs x components).

    Args:
        stored: the model.
        index: the songs to answer with.
        now: what the server knows now; None where the model has learned just that.
        names: what categories are called here, by identity.

    Raises:
        ModelFormatError: the stored model cannot be read, or is not one of the songs stored with it.
    """

    def __init__(
        self,
        stored: StoredModel,
        index: SongIndex,
        now: ServerInputs | None,
        names: Mapping[int, str] = MappingProxyType({}),
    ) -> None:
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
        keys = {id_: name_key(entry.song) for id_, entry in index.by_id.items()}
        numbers = {key: number for number, key in enumerate(dict.fromkeys(keys.values()))}
        self._name_of_id = {id_: numbers[key] for id_, key in keys.items()}
        self._name_of = np.array([self._name_of_id.get(id_, -1) for id_ in self._ids], dtype=np.intp)
        self._is_classic = self._model.preset == "classic"
        self._kinds = kinds_of(self._model, names, stored.n_identities)

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
        songs: Sequence[Song],
        n: int,
        *,
        heard: Collection[str] = (),
        include_heard: bool = False,
        thumbs: Mapping[str, float] = MappingProxyType({}),
        adventurous: float | None = None,
        sieve: Sieve = OPEN,
    ) -> list[Found]:
        """The ``n`` songs nearest to one song, or to several together, best first.

        Never the songs themselves, under whatever id; of several ids with one title and artists the nearest;
        what is in ``heard`` (ids) only where it is asked for; nothing that has a thumb below 0.

        Args:
            songs: at least one, of which the model knows at least one.
            n: at least 1.
            heard: ids.
            include_heard: also what was heard.
            thumbs: by id, in [-1, 1]. They turn the answers of blend.
            adventurous: the dial of blend, 0 to 10.
            sieve: which songs may be in the answer.
        """
        rows = [self._row_of[song.id] for song in songs if self.knows(song)]
        heard_names = self._names_of(heard)
        left_out = self._names_of(id_ for id_, weight in thumbs.items() if weight < 0)
        left_out |= self._names_of(song.id for song in songs)
        if not include_heard:
            left_out |= heard_names
        excluded = self.held_back(sieve) | np.isin(self._name_of, list(left_out))
        if self._is_classic:
            found = self._one_a_name(rows, n, excluded)
            return [self._found(at, score, heard_names) for at, score in found]
        asked, weights = self._with_thumbs(rows, thumbs)
        found_rows, scores = self._model.recommend(
            asked, n, excluded, weights=weights, adventurous=adventurous
        )
        matches = self._model.match(scores)
        return [
            replace(self._found(at, score, heard_names), match=match)
            for at, score, match in zip(found_rows.tolist(), scores.tolist(), matches.tolist(), strict=True)
        ]

    def held_back(self, sieve: Sieve = OPEN) -> npt.NDArray[np.bool_]:
        """(songs,), True for songs that left, and for those that a sieve does not let through."""
        if sieve.lets_all_through:
            return self._gone.copy()
        by_id = self.index.by_id
        entries = (by_id.get(id_) for id_ in self._ids)
        back = np.array([entry is None or not sieve.lets_through(entry) for entry in entries], dtype=bool)
        if sieve.filters.category is not None:
            back |= self._model.category_of_ != self._kinds.number_of(sieve.filters.category)
        return back

    def explained(
        self,
        songs: Sequence[Song],
        found: Found,
        thumbs: Mapping[str, float],
        adventurous: float | None = None,
    ) -> Found:
        """A result of ``similar`` with what ties it to the songs asked for; of classic as it is.

        Costs as much as an answer.
        """
        row = self._row_of.get(found.song.id)
        rows = [self._row_of[song.id] for song in songs if self.knows(song)]
        if self._is_classic or row is None or not rows:
            return found
        asked, weights = self._with_thumbs(rows, thumbs)
        why = self._model.explain(asked, row, weights=weights, adventurous=adventurous)
        return replace(found, why=why)

    def explained_by(self, taste: Profile, found: Found, adventurous: float | None = None) -> Found:
        """A song for a taste with what ties it to that; of classic as it is."""
        row = self._row_of.get(found.song.id)
        if self._is_classic or row is None:
            return found
        why = self._model.explain(taste.songs, row, weights=taste.weights, adventurous=adventurous)
        return replace(found, why=why)

    def shown(self, listed: Sequence[ListedSong], heard: Collection[str] = ()) -> list[Found]:
        """Songs of an earlier answer as they are now, without those that left."""
        heard_names = self._names_of(heard)
        rows = self.rows([one.id for one in listed]).tolist()
        return [
            replace(self._found(row, one.score, heard_names), match=one.match)
            for row, one in zip(rows, listed, strict=True)
            if row >= 0
        ]

    @property
    def factors(self) -> npt.NDArray[Any]:
        """(songs, components), by which the model compares songs."""
        return self._model.factors_

    @property
    def song_ids(self) -> Sequence[str]:
        """The songs by where the model has them, those that left among them."""
        return self._ids

    def spread(self, rows: npt.NDArray[np.intp]) -> list[Part]:
        """The categories of some songs, each counted for the one it has most of; in the model's order."""
        labels = self._model.category_of_[rows]
        counts = np.bincount(labels[labels >= 0], minlength=len(self._kinds.names))
        return [
            Part(identity, name, float(count), float(count / counts.sum()))
            for identity, name, count in zip(self._kinds.identities, self._kinds.names, counts, strict=True)
            if count
        ]

    def rows(self, song_ids: Sequence[str]) -> npt.NDArray[np.intp]:
        """(songs,), where the model has songs; -1 for those that it has not, or that left."""
        rows = np.array([self._row_of.get(song_id, -1) for song_id in song_ids], dtype=np.intp)
        return np.where((rows >= 0) & self._gone[rows], -1, rows)

    def scores(self, taste: Profile, adventurous: float | None = None) -> npt.NDArray[np.float64]:
        """(songs,), how well every song goes with a taste."""
        return self._model.scores(taste.songs, weights=taste.weights, adventurous=adventurous)

    def matches(self, scores: npt.NDArray[np.float64]) -> list[float | None]:
        """The scores as people see them; None where these are to be seen themselves."""
        return [None] * len(scores) if self._is_classic else list(self._model.match(scores).tolist())

    @property
    def versions(self) -> npt.NDArray[np.intp]:
        """(songs,), a number that versions of one song share; of classic those under several ids."""
        return self._name_of if self._is_classic else self._model.versions_

    def unknown(self, known: Collection[str], sieve: Sieve = OPEN) -> npt.NDArray[np.intp]:
        """Where the model has the songs that a sieve lets through, without some in any version."""
        back = self.held_back(sieve) | np.isin(self._name_of, list(self._names_of(known)))
        rows = self.rows(list(known))
        back |= np.isin(self.versions, self.versions[rows[rows >= 0]])
        return np.flatnonzero(~back)

    def _found(self, row: int, score: float, heard_names: Collection[int]) -> Found:
        entry = self.index.by_id[self._ids[row]]
        category = int(self._model.category_of_[row])
        return Found(
            song=entry.song,
            score=score,
            category=self._kinds.names[category] if category >= 0 else None,
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
                identity=self._kinds.identities[number],
                name=name,
                songs=counts[number],
                share=counts[number] / len(own) if own else 0.0,
                features=self._model.strongest_features(number, STRONGEST),
                examples=tuple(self._examples(number, own)),
            )
            for number, name in enumerate(self._kinds.names)
        ]

    def category_name(self, identity: int) -> CategoryName:
        """What a category is called. Raises CategoryGone."""
        return self._kinds.names[self._kinds.number_of(identity)]

    def of_category(self, identity: int) -> list[ListedSong]:
        """The songs of a category, one a name, the clearest of it first. Raises CategoryGone."""
        number = self._kinds.number_of(identity)
        shares = self._kinds.mixes[:, number]
        rows = np.flatnonzero((self._model.category_of_ == number) & ~self._gone)
        one_a_name: dict[int, int] = {}
        for row in rows[np.argsort(-shares[rows], kind="stable")].tolist():
            one_a_name.setdefault(int(self._name_of[row]), row)
        return [ListedSong(self._ids[row], float(shares[row])) for row in one_a_name.values()]

    def mix(self, song: Song) -> list[Part]:
        """How much of each category is in a song, in the order of the model's categories."""
        weights = self._kinds.mixes[self._row_of[song.id]]
        total = float(weights.sum())
        return [
            Part(identity, name, float(weight), float(weight) / total if total else 0.0)
            for identity, name, weight in zip(self._kinds.identities, self._kinds.names, weights, strict=True)
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

    def _with_thumbs(self, rows: Sequence[int], thumbs: Mapping[str, float]) -> tuple[list[int], list[float]]:
        """The songs asked for and those with thumbs that are here, and their weights."""
        of_thumbs = {self._row_of.get(id_): weight for id_, weight in thumbs.items() if weight}
        given = {
            at: weight
            for at, weight in of_thumbs.items()
            if at is not None and at not in rows and not self._gone[at]
        }
        total = sum(abs(weight) for weight in given.values())
        scale = min(1.0, THUMBS * len(rows) / total) if total else 0.0
        return [*rows, *given], [1.0] * len(rows) + [scale * weight for weight in given.values()]

    def _names_of(self, ids: Iterable[str]) -> set[int]:
        return {self._name_of_id[id_] for id_ in ids if id_ in self._name_of_id}

    def _one_a_name(
        self, rows: Sequence[int], n: int, excluded: npt.NDArray[np.bool_]
    ) -> list[tuple[int, float]]:
        """The best of classic, which knows no versions of songs."""
        wanted = n
        while True:
            wanted = min(2 * wanted + 10, len(self._ids))
            found, scores = self._model.recommend(rows, n=wanted, exclude=excluded)
            best: dict[int, tuple[int, float]] = {}
            for at, score in zip(found.tolist(), scores.tolist(), strict=True):
                best.setdefault(int(self._name_of[at]), (at, score))
            if len(best) >= n or len(found) < wanted or wanted == len(self._ids):
                return list(best.values())[:n]

    def _examples(self, category: int, own: list[int]) -> list[Song]:
        """The songs that are most clearly of a category, one a name."""
        of_it = [row for row in own if self._model.category_of_[row] == category]
        clearest = sorted(of_it, key=lambda row: -self._kinds.mixes[row, category])
        one_a_name: dict[int, int] = {}
        for row in clearest:
            one_a_name.setdefault(int(self._name_of[row]), row)
        return [self.index.by_id[self._ids[row]].song for row in one_a_name.values()][:EXAMPLES]
