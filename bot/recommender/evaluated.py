"""Gives what a server knows as recommenders are evaluated on it: all songs, and its members' playlists."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from bot.errors import NoFeatures, NoSongs
from bot.recommender.learned import feature_frame, rows_with_features
from bot.store import Store
from model.inputs import TrainingSongs


async def evaluated_songs(store: Store, server_id: int) -> TrainingSongs:
    """All songs that a server knows, and the playlists that its members brought.

    The pool's playlists are nobody's taste here: its songs are there to be found, its playlists are not asked
    about. Raises NoSongs and NoFeatures.
    """
    table = await store.servers.features(server_id)
    if not table.song_ids:
        raise NoSongs
    if not rows_with_features(table):
        raise NoFeatures(songs=table.pooled.count(False))
    song_of = {known.song.id: known.song for known in await store.servers.songs(server_id)}
    songs = [song_of[song_id] for song_id in table.song_ids]
    found = await store.memberships.of(server_id, table.song_ids)
    own = [row for row, owner in enumerate(found.owners) if owner is not None]
    every = sparse.csr_matrix(
        (np.ones(found.rows.size), (found.rows, found.songs)), shape=(len(found.titles), len(songs))
    )
    return TrainingSongs(
        features=feature_frame(table, list(range(len(songs)))),
        playlists=every[own],
        artists=[song.artists for song in songs],
        titles=[song.title for song in songs],
        playlist_titles=[found.titles[row] for row in own],
        playlist_owners=[found.owners[row] for row in own],
    )
