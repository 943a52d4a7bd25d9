"""Brings the songs of a file to a server: as a member's own, or into its pool."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Sequence

from bot.clock import Clock
from bot.errors import FileWithoutLabels, LabelRefused
from bot.library import files
from bot.library.files import SongFile
from bot.library.learning import learn
from bot.library.measuring import Measurer
from bot.library.reports import ImportReport, Learned, nobody
from bot.recommender.service import Recommender
from bot.store import Store
from bot.store.shares import Playlist

LABEL_LENGTH = 50
LABELS_OF_FILE = "*"
"""In place of a label: each song goes under the one that its file has for it."""


class Importer:
    """Files in. A member may import as their own; who may fill the pool is for the caller to decide."""

    def __init__(self, store: Store, measurer: Measurer, recommender: Recommender, clock: Clock) -> None:
        self._store = store
        self._measurer = measurer
        self._recommender = recommender
        self._clock = clock

    async def read(self, content: bytes, name: str) -> SongFile:
        """Read a file off the event loop. Raises the FileRefused errors."""
        return await asyncio.to_thread(files.read_bytes, content, name)

    async def bring(
        self, server_id: int, member_id: int, file: SongFile, *, pool: str | None = None
    ) -> ImportReport:
        """Store a file's songs: as the member's own or, with a label, in the server's pool.

        The label LABELS_OF_FILE files each song under its ``category`` in the file. Raises
        FileWithoutLabels and LabelRefused. The model is not trained: that is ``learn``.
        """
        brought = _playlists(file, pool)
        songs = {row.song.id: row.song for row in file.rows}
        await self._store.songs.keep(list(songs.values()), file.features)
        change = await self._store.shares.bring(server_id, member_id, brought, now=self._clock.now())
        return ImportReport(
            name=file.name,
            songs=len(songs),
            with_features=len(file.features),
            new_songs=change.new_songs,
            skipped={reason.value: count for reason, count in file.skipped.items()},
            pools=tuple(dict.fromkeys(playlist.pool for playlist in brought if playlist.pool)),
        )

    async def learn(self, server_id: int) -> Learned:
        """Train the server's model on what it knows now; what stands in the way is told, not raised.

        Before that, features that no file had are asked for where they can be had.
        """
        await self._measurer.measure(server_id, nobody)
        return await learn(self._recommender, server_id)


def checked_label(text: str) -> str:
    """A pool's label as it is kept. Raises LabelRefused."""
    label = " ".join(text.split())
    if not label or len(label) > LABEL_LENGTH or label == LABELS_OF_FILE:
        raise LabelRefused(limit=LABEL_LENGTH)
    return label


def check(file: SongFile, *, pool: str | None) -> None:
    """Raise what ``Importer.bring`` would refuse the file for, and store nothing."""
    _playlists(file, pool)


def _playlists(file: SongFile, pool: str | None) -> Sequence[Playlist]:
    """A file's songs as playlists: one for each that the file tells apart, and for each pool label."""
    if pool == LABELS_OF_FILE and not file.has_labels:
        raise FileWithoutLabels(file=file.name)
    label = None if pool is None or pool == LABELS_OF_FILE else checked_label(pool)
    grouped: dict[tuple[str, str | None], list[files.FileSong]] = {}
    for row in file.rows:
        filed_under = (
            checked_label(row.label or file.name[:LABEL_LENGTH]) if pool == LABELS_OF_FILE else label
        )
        grouped.setdefault((row.playlist, filed_under), []).append(row)
    return [
        Playlist(
            source="file",
            external_id=f"{file.digest}:{_digest(playlist, filed_under or '')}",
            name=file.name,
            song_ids=tuple(row.song.id for row in rows),
            pool=filed_under,
        )
        for (playlist, filed_under), rows in grouped.items()
    ]


def _digest(*texts: str) -> str:
    """Short for texts that may be long, and different for different ones."""
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:32]
