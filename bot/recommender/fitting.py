"""Fits a server's model to what the server knows, from the last model where there is one."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.errors import NoFeatures, NoSongs, OnlyPoolSongs
from bot.recommender.changes import as_json
from bot.recommender.inputs import ServerInputs, feature_frame, rows_with_features
from bot.store.models import StoredModel
from bot.store.servers import Server
from model import ModelFormatError, NMFRecommender


@dataclass(frozen=True)
class Fitted:
    """A model as it is stored: the song of each row, the arrays, and what became of earlier categories."""

    song_ids: tuple[str, ...]
    arrays: bytes
    changes: tuple[Mapping[str, Any], ...] = ()
    n_identities: int = 0


def fitted(
    server: Server,
    inputs: ServerInputs,
    last: StoredModel | None = None,
    *,
    warm_start: bool = True,
    n_identities: int = 0,
) -> Fitted:
    """Fit a server's model, starting from the last one where it is of the same preset.

    Without ``warm_start`` all is learned anew, and the last model only says which songs were in which
    category: who brought them it does not. ``n_identities`` is how many were ever given here.

    Raises NoSongs and OnlyPoolSongs; with the preset classic also NoFeatures.
    """
    if not inputs.table.song_ids:
        raise NoSongs
    if all(inputs.table.pooled):
        raise OnlyPoolSongs
    if server.preset == "classic":
        return _classic(server, inputs, n_identities)
    songs = inputs.songs()
    earlier = None if last is None else _earlier(server, last)
    model = NMFRecommender(preset=server.preset, n_categories=server.n_categories, random_state=0)
    was, labels = None, None
    if earlier is not None and last is not None:
        place_of = {song_id: place for place, song_id in enumerate(last.song_ids)}
        was = np.array([place_of.get(song_id, -1) for song_id in inputs.table.song_ids], dtype=np.intp)
        n_identities = max(n_identities, earlier.found_.n_identities)
        if not warm_start:
            labels = np.where(was >= 0, earlier.found_.labels[was], -1)
            earlier, was = None, None
    model.fit(
        songs.features,
        songs.playlists,
        songs.artists,
        titles=songs.titles,
        playlist_titles=songs.playlist_titles,
        playlist_owners=songs.playlist_owners,
        earlier=earlier,
        was=was,
        labels=labels,
        n_identities=n_identities,
    )
    changes = as_json(model.found_, None if earlier is None else earlier.found_)
    return Fitted(inputs.table.song_ids, _saved(model), changes, model.found_.n_identities)


def _classic(server: Server, inputs: ServerInputs, n_identities: int) -> Fitted:
    """The members' own songs with features, in the order they came; the pool is folded in afterwards."""
    measured = rows_with_features(inputs.table)
    own = [row for row in measured if not inputs.table.pooled[row]]
    pool = [row for row in measured if inputs.table.pooled[row]]
    if not own:
        raise NoFeatures(songs=inputs.table.pooled.count(False))
    model = NMFRecommender(preset="classic", n_components=server.n_categories, random_state=0)
    model.fit(feature_frame(inputs.table, own))
    if pool:
        model.extend(feature_frame(inputs.table, pool))
    song_ids = tuple(inputs.table.song_ids[row] for row in own + pool)
    return Fitted(song_ids, _saved(model), n_identities=n_identities + len(model.categories_))


def _earlier(server: Server, last: StoredModel) -> NMFRecommender | None:
    """The last model, where a later one of the server's preset can start from it."""
    try:
        earlier = NMFRecommender.load(io.BytesIO(last.arrays))
    except ModelFormatError:
        return None
    fits = earlier.preset == server.preset and len(earlier.factors_) == len(last.song_ids)
    return earlier if fits else None


def _saved(model: NMFRecommender) -> bytes:
    file = io.BytesIO()
    model.save(file)
    return file.getvalue()
