"""Gathers all that a server knows of its songs, in the one form in which models learn from it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from scipy import sparse

from bot.store.memberships import Memberships, ServerPlaylists
from bot.store.servers import FeatureTable, Server, Servers
from model.inputs import TrainingSongs

CONSTANT = "listen"
"""The seed's run had a column that was 1 for every song heard. It scales to 0 and weighs nothing, but NMF's
random start is drawn with it in; without it another optimum comes out, with other categories."""


@dataclass(frozen=True, eq=False)
class ServerInputs:
    """The n songs of a server in the order they first came, the pool's among them, and its p playlists.

    Attributes:
        table: n songs x features.
        titles: n titles.
        artists: n sequences of names.
        playlists: with each song by its place among the n.
    """

    table: FeatureTable
    titles: tuple[str, ...]
    artists: tuple[tuple[str, ...], ...]
    playlists: ServerPlaylists

    def songs(self) -> TrainingSongs:
        """All songs as they are learned from, whether or not anybody knows what they sound like."""
        return TrainingSongs(
            features=self.features(range(len(self.titles))),
            playlists=self.matrix(np.arange(len(self.titles)), len(self.titles)),
            artists=self.artists,
            titles=self.titles,
            playlist_titles=self.playlists.titles,
            playlist_owners=self.playlists.owners,
        )

    def members_songs(self) -> TrainingSongs:
        """All songs, with the members' playlists alone: the pool's are nobody's taste to be tested by."""
        songs, owners = self.songs(), self.playlists.owners
        own = [row for row, owner in enumerate(owners) if owner is not None]
        return replace(
            songs,
            playlists=songs.playlists[own],
            playlist_titles=[self.playlists.titles[row] for row in own],
            playlist_owners=[owners[row] for row in own],
        )

    def features(self, rows: Sequence[int]) -> pd.DataFrame:
        """The features of some songs; none of a song whose sound nobody has measured.

        How popular or how long it is would else pass for what it sounds like.
        """
        values = np.full_like(self.table.values, np.nan)
        measured = rows_with_features(self.table)
        values[measured] = self.table.values[measured]
        return pd.DataFrame(values[list(rows)], columns=list(self.table.names))

    def matrix(self, columns: Any, n_columns: int) -> Any:
        """(playlists, n_columns) CSR, each of the n songs at the column given for it.

        An entry is 1 + log(1 + plays): what somebody listens to counts more, but a hundred times as often is
        not a hundred times as much.
        """
        of = self.playlists
        shape = (len(of.titles), n_columns)
        return sparse.csr_matrix((1 + np.log1p(of.plays), (of.rows, columns[of.songs])), shape=shape)

    def fingerprint(self, server: Server) -> str:
        """SHA-256 in hex of all that a model of the server's choice learns from, its choices included."""
        texts: list[Any] = [server.preset, server.n_categories, self.table.song_ids, self.table.names]
        arrays = [np.array(self.table.pooled, dtype=bool), self.table.values]
        if server.preset != "classic":
            texts += [self.titles, self.artists, self.playlists.titles, self.playlists.owners]
            arrays += [self.playlists.rows, self.playlists.songs, self.playlists.plays]
        digest = hashlib.sha256(json.dumps(texts).encode())
        for array in arrays:
            digest.update(str(array.shape).encode())
            digest.update(np.ascontiguousarray(array).tobytes())
        return digest.hexdigest()


async def read_inputs(servers: Servers, memberships: Memberships, server_id: int) -> ServerInputs:
    """All that a server knows now; nothing where it knows no song."""
    table = await servers.features(server_id)
    song_of = {known.song.id: known.song for known in await servers.songs(server_id)}
    # A song that leaves between two readings has no name any more; the revision tells that something changed.
    songs = [song_of.get(song_id) for song_id in table.song_ids]
    return ServerInputs(
        table=table,
        titles=tuple("" if song is None else song.title for song in songs),
        artists=tuple(() if song is None else song.artists for song in songs),
        playlists=await memberships.of(server_id, table.song_ids),
    )


def rows_with_features(table: FeatureTable) -> list[int]:
    """The rows of songs that have an audio feature; popularity and length alone say nothing of the sound."""
    of_sound = [name not in {"popularity", "duration_ms"} for name in table.names]
    measured = ~np.isnan(table.values[:, of_sound]).all(axis=1)
    return [int(at) for at in np.flatnonzero(measured)]


def feature_frame(table: FeatureTable, rows: list[int]) -> pd.DataFrame:
    """Rows of a feature table as the classic model takes them: with the constant column."""
    frame = pd.DataFrame(table.values[rows], columns=list(table.names))
    frame[CONSTANT] = 1.0
    return frame
