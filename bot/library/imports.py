"""Brings the songs of a file to a server: as a member's own, or into its pool; and takes them back."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace

from bot.clock import Clock
from bot.errors import FileWithoutLabels, LabelRefused
from bot.library import files
from bot.library.files import Play, SongFile
from bot.library.files.gathering import LISTENED
from bot.library.learning import learn
from bot.library.matching import Named, matched, titles
from bot.library.measuring import Measurer
from bot.library.reports import ImportReport, Learned, nobody
from bot.library.tickets import taken_ticket
from bot.names import shortened
from bot.recommender.answers import BroughtFile
from bot.recommender.service import Recommender
from bot.store import Store
from bot.store.playlists import Playlist
from bot.store.songs import Namesake, Song
from bot.store.uploads import Upload

LABEL_LENGTH = 50
LABELS_OF_FILE = "*"
"""In place of a label: each song goes under the one that its file has for it."""

ONE_LABEL = ""
"""Any label that is not that sign, where it does not matter which."""


class Bringer:
    """Files in and out. A member may bring their own; who may fill the pool is for the caller to decide."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def read(self, content: bytes, name: str) -> SongFile:
        """Read a file off the event loop. Raises the FileRefused errors."""
        return await asyncio.to_thread(files.read_bytes, content, name)

    def ticket(
        self, server_id: int, member_id: int, pool: str | None = None
    ) -> AbstractAsyncContextManager[str]:
        """What ``bring`` stores a file by, to be taken before the file is read. Raises OptedOut."""
        return taken_ticket(self._store, Upload(server_id, member_id, pool), self._clock.now())

    async def bring(
        self,
        server_id: int,
        member_id: int,
        file: SongFile,
        *,
        pool: str | None = None,
        ticket: str | None = None,
    ) -> ImportReport:
        """Store a file's songs: as the member's own or, with a label, in the server's pool.

        The label LABELS_OF_FILE files each song under its ``category`` in the file. The ticket is used up,
        unless the file is refused; without one, it is only from now on that the member must not be forgotten.
        The model is not trained: that is ``learn``. Raises FileWithoutLabels, LabelRefused, OptedOut and
        ImportForgotten.
        """
        if ticket is None:
            async with self.ticket(server_id, member_id, pool) as own:
                return await self.bring(server_id, member_id, file, pool=pool, ticket=own)
        # Off the loop, here and below: a file has up to 300,000 rows, and others wait for their answers.
        checked = await asyncio.to_thread(_checked, file, pool)
        if checked.songs:
            # Before the names: most of these are in the same file with their ids.
            await self._store.songs.keep(list(checked.songs.values()), file.features)
        known = await self._store.songs.namesakes(checked.titles, server_id) if checked.titles else ()
        brought, report = await asyncio.to_thread(_sorted_out, file, checked, known)
        if not brought:
            await self._store.uploads.close(ticket)
            return report
        change = await self._store.shares.bring(
            server_id, member_id, brought, now=self._clock.now(), ticket=ticket
        )
        return replace(report, new_songs=change.new_songs)

    async def take_back(self, member_id: int, file: BroughtFile) -> int:
        """Withdraw what a file brought; returns how many playlists. The model is not trained."""
        undo = self._store.shares.undo_file
        if not file.pooled:
            return await undo(file.server_id, member_id, file.digest)
        gone = 0
        if file.label != LABELS_OF_FILE:
            digest = _digest_in(file.digest, ONE_LABEL)
            gone += await undo(file.server_id, member_id, digest, label=file.label)
        if file.label in (LABELS_OF_FILE, None):
            gone += await undo(file.server_id, member_id, _digest_in(file.digest, LABELS_OF_FILE))
        return gone


class Importer(Bringer):
    """Files in and out, and what is learned from them."""

    def __init__(self, store: Store, measurer: Measurer, recommender: Recommender, clock: Clock) -> None:
        super().__init__(store, clock)
        self._measurer = measurer
        self._recommender = recommender

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
        raise LabelRefused(label=shortened(label, 2 * LABEL_LENGTH), limit=LABEL_LENGTH)
    return label


def check(file: SongFile, *, pool: str | None) -> None:
    """Raise what ``Importer.bring`` would refuse the file for, and store nothing."""
    _labels(file, pool)


def _digest_in(file_digest: str, pool: str | None) -> str:
    """What the ids of a file's playlists begin with: whoever takes their own back leaves the pool alone, and
    whoever takes back one label what the labels of the file brought.
    """
    if pool is None:
        return file_digest
    return f"{file_digest}.labels" if pool == LABELS_OF_FILE else f"{file_digest}.pool"


@dataclass(frozen=True)
class _Checked:
    """A file that is not refused.

    ``labels`` has the label that each label of the file is filed under, ``named`` what has a name alone.
    """

    pool: str | None
    labels: Mapping[str | None, str | None]
    songs: Mapping[str, Song]
    named: Sequence[Named]
    titles: Collection[str]


def _checked(file: SongFile, pool: str | None) -> _Checked:
    """Raises FileWithoutLabels and LabelRefused."""
    labels = _labels(file, pool)
    named: list[Named] = [*file.unidentified, *(play for play in file.plays if play.song_id is None)]
    return _Checked(pool, labels, {row.song.id: row.song for row in file.rows}, named, titles(named))


def _labels(file: SongFile, pool: str | None) -> Mapping[str | None, str | None]:
    """Raises FileWithoutLabels and LabelRefused."""
    if pool is None:
        return {}
    if pool != LABELS_OF_FILE:
        label = checked_label(pool)
        return dict.fromkeys({None, *(row.label for row in file.rows)}, label)
    if not file.has_labels:
        raise FileWithoutLabels(file=file.name)
    found: dict[str | None, str | None] = {}
    for row in file.rows:
        if row.label not in found:
            found[row.label] = checked_label(row.label or file.name[:LABEL_LENGTH])
    if file.plays or file.unidentified:
        found[None] = checked_label(file.name[:LABEL_LENGTH])
    return found


def _sorted_out(
    file: SongFile, checked: _Checked, known: Iterable[Namesake]
) -> tuple[list[Playlist], ImportReport]:
    """What a file comes to: its playlists, and the report, which does not know yet what is new."""
    songs, named = checked.songs, checked.named
    meant = matched(named, known, songs.keys()) if named else {}
    brought = _playlists_of(file, checked, meant)
    names = (row.playlist_name for row in (*file.rows, *meant) if not isinstance(row, Play))
    heard = next((playlist for playlist in brought if playlist.source == "history"), None)
    report = ImportReport(
        name=file.name,
        songs=len(songs.keys() | set(meant.values())),
        with_features=len(file.features),
        new_songs=0,
        skipped={reason.value: count for reason, count in file.skipped.items()},
        pools=tuple(dict.fromkeys(playlist.pool for playlist in brought if playlist.pool)),
        kind=file.kind,
        playlists=tuple(dict.fromkeys(name for name in names if name)),
        plays=sum(heard.plays.values()) if heard is not None else 0,
        played=len(heard.plays) if heard is not None else 0,
        matched=len(set(meant.values()) - songs.keys()),
        unknown=len({(song.title, song.artist) for song in named if song not in meant}),
    )
    return brought, report


@dataclass
class _Group:
    name: str
    song_ids: dict[str, None] = field(default_factory=dict)


def _playlists_of(file: SongFile, checked: _Checked, meant: Mapping[Named, str]) -> list[Playlist]:
    """A file's songs as playlists, with the songs that are ``meant`` by names among them."""
    heard = _heard(file, meant)
    groups: dict[tuple[str, str | None], _Group] = {}

    def add(song_id: str, playlist: str, name: str | None, label: str | None) -> None:
        group = groups.setdefault((playlist, checked.labels.get(label)), _Group(name or file.name))
        group.song_ids[song_id] = None

    for row in file.rows:
        if not (row.playlist == LISTENED and row.song.id in heard):
            add(row.song.id, row.playlist, row.playlist_name, row.label)
    for named in file.unidentified:
        if named in meant:
            add(meant[named], named.playlist, named.playlist_name, None)
    prefix = _digest_in(file.digest, checked.pool)
    playlists = [
        Playlist(
            source="file",
            external_id=f"{prefix}:{_digest(playlist, label or '')}",
            name=group.name,
            song_ids=tuple(group.song_ids),
            pool=label,
        )
        for (playlist, label), group in groups.items()
    ]
    if heard:
        label = checked.labels.get(None)
        playlists.append(
            Playlist(
                source="history",
                external_id=f"{prefix}:{_digest(LISTENED, *filter(None, [label]))}",
                name=file.name,
                song_ids=tuple(heard),
                pool=label,
                # How often somebody listens to what is nobody's business once the songs are the pool's.
                plays={} if checked.pool is not None else heard,
            )
        )
    return playlists


def _heard(file: SongFile, meant: Mapping[Named, str]) -> dict[str, int]:
    """How often each song was played, in the order of the file."""
    heard: dict[str, int] = {}
    for play in file.plays:
        song_id = play.song_id or meant.get(play)
        if song_id is not None:
            heard[song_id] = heard.get(song_id, 0) + play.plays
    return heard


def _digest(*texts: str) -> str:
    """Short for texts that may be long, and different for different ones."""
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:32]
