"""Which songs share an artist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from model.arrays import Floats, Positions
from model.persistence import Archive, packed, sparse_arrays


@dataclass(frozen=True, eq=False)
class Artists:
    """Who plays the songs.

    Attributes:
        names: as they were first written, in the order of the matrix's columns.
        matrix: (songs, artists) CSR of ones.
    """

    names: tuple[str, ...]
    matrix: Any

    @classmethod
    def of(cls, artists: Sequence[Sequence[str]] | None, n_songs: int) -> Artists:
        """The artists of n songs; names are compared case-folded, empty ones count for nothing."""
        return cls((), sparse.csr_matrix((0, 0), dtype=np.float32)).extended(artists, n_songs)

    def extended(self, artists: Sequence[Sequence[str]] | None, n_songs: int) -> Artists:
        """With n further songs and their artists."""
        number_of = {name.casefold(): number for number, name in enumerate(self.names)}
        written = list(self.names)
        starts, columns = [0], []
        for names in artists if artists is not None else [()] * n_songs:
            own = set()
            for name in names:
                folded = name.strip().casefold()
                if folded and folded not in number_of:
                    number_of[folded] = len(written)
                    written.append(name.strip())
                if folded:
                    own.add(number_of[folded])
            columns.extend(sorted(own))
            starts.append(len(columns))
        ones = np.ones(len(columns), dtype=np.float32)
        further = sparse.csr_matrix((ones, columns, starts), shape=(n_songs, len(written)))
        known = self.matrix.copy()
        known.resize(known.shape[0], len(written))
        return Artists(tuple(written), sparse.vstack([known, further], format="csr", dtype=np.float32))

    def shares(self, songs: Positions, weights: Floats) -> Floats:
        """(songs,), the weight of some songs that share an artist with each song, -1 to 1."""
        of_artists = np.zeros(len(self.names), dtype=np.float32)
        for song, weight in zip(songs, weights, strict=True):
            of_artists[self._of(song)] += weight
        shares: Floats = (self.matrix @ of_artists).astype(np.float64)
        return np.clip(shares, -1, 1)

    def in_common(self, songs: Positions, song: int) -> tuple[str, ...]:
        """The artists of a song that any of some other songs has as well."""
        asked = self.matrix[songs].sum(axis=0)
        return tuple(self.names[artist] for artist in self._of(song) if np.asarray(asked).ravel()[artist] > 0)

    def _of(self, song: int) -> Positions:
        """The columns of a song's artists."""
        columns: Positions = self.matrix.indices[self.matrix.indptr[song] : self.matrix.indptr[song + 1]]
        return columns

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """All that `restored` needs, as plain arrays."""
        return {"artist_names": packed(self.names), **sparse_arrays("artists", self.matrix)}

    @classmethod
    def restored(cls, archive: Archive, n_songs: int) -> Artists:
        """What was archived. Raises ModelFormatError."""
        names = archive.texts("artist_names")
        return cls(names, archive.sparse("artists", (n_songs, len(names))))
