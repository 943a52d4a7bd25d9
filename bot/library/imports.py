"""Brings the songs of a file to a server: as a member's own, or into its pool; and takes them back."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.errors import FileWithoutLabels, LabelRefused
from bot.library import files
from bot.library.files import NamedSong, Play, SongFile
from bot.library.files.gathering import LISTENED
from bot.library.learning import learn
from bot.library.matching import matched, titles
from bot.library.measuring import Measurer
from bot.library.reports import ImportReport, Learned, nobody
from bot.names import shortened
from bot.recommender.answers import BroughtFile
from bot.recommender.service import Recommender
from bot.store import Store
from bot.store.shares import Playlist

LABEL_LENGTH = 50
LABELS_OF_FILE = "*"
"""In place of a label: each song goes under the one that its file has for it."""


class Bringer:
    """Files in and out. A member may bring their own; who may fill the pool is for the caller to decide."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
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
        check(file, pool=pool)
        songs = {row.song.id: row.song for row in file.rows}
        if songs:
            # Before the names: most of these are in the same file with their ids.
            await self._store.songs.keep(list(songs.values()), file.features)
        meant, unknown = await self._meant(server_id, file, songs)
        brought = _playlists_of(file, pool, meant)
        new_songs = 0
        if brought:
            change = await self._store.shares.bring(server_id, member_id, brought, now=self._clock.now())
            new_songs = change.new_songs
        names = (row.playlist_name for row in (*file.rows, *meant) if not isinstance(row, Play))
        heard = next((playlist for playlist in brought if playlist.source == "history"), None)
        return ImportReport(
            name=file.name,
            songs=len(songs.keys() | set(meant.values())),
            with_features=len(file.features),
            new_songs=new_songs,
            skipped={reason.value: count for reason, count in file.skipped.items()},
            pools=tuple(dict.fromkeys(playlist.pool for playlist in brought if playlist.pool)),
            kind=file.kind,
            playlists=tuple(dict.fromkeys(name for name in names if name)),
            plays=sum(heard.plays.values()) if heard is not None else 0,
            played=len(heard.plays) if heard is not None else 0,
            matched=len(set(meant.values()) - songs.keys()),
            unknown=unknown,
        )

    async def take_back(self, member_id: int, file: BroughtFile) -> int:
        """Withdraw what a file brought; returns how many playlists. The model is not trained."""
        digest = _digest_in(file.digest, pooled=file.pooled)
        return await self._store.shares.undo_file(file.server_id, member_id, digest)

    async def _meant(
        self, server_id: int, file: SongFile, songs: Mapping[str, object]
    ) -> tuple[Mapping[NamedSong | Play, str], int]:
        """The songs behind the names of a file, and how many names are behind none."""
        named: list[NamedSong | Play] = [
            *file.unidentified,
            *(play for play in file.plays if play.song_id is None),
        ]
        if not named:
            return {}, 0
        known = await self._store.songs.namesakes(titles(named), server_id)
        # Off the loop: a history has tens of thousands of names.
        meant = await asyncio.to_thread(matched, named, known, songs.keys())
        left = {(song.title, song.artist) for song in named if song not in meant}
        return meant, len(left)


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
    _playlists_of(file, pool, {})


def _digest_in(file_digest: str, *, pooled: bool) -> str:
    """What the ids of a file's playlists begin with: whoever takes their own back leaves the pool alone."""
    return f"{file_digest}.pool" if pooled else file_digest


@dataclass
class _Group:
    name: str
    song_ids: dict[str, None] = field(default_factory=dict)


def _playlists_of(file: SongFile, pool: str | None, meant: Mapping[NamedSong | Play, str]) -> list[Playlist]:
    """A file's songs as playlists, with the songs that are ``meant`` by names among them.

    Raises FileWithoutLabels and LabelRefused.
    """
    if pool == LABELS_OF_FILE and not file.has_labels:
        raise FileWithoutLabels(file=file.name)
    heard = _heard(file, meant)
    groups: dict[tuple[str, str | None], _Group] = {}

    def add(song_id: str, playlist: str, name: str | None, label: str | None) -> None:
        group = groups.setdefault((playlist, _filed_under(file, pool, label)), _Group(name or file.name))
        group.song_ids[song_id] = None

    for row in file.rows:
        if not (row.playlist == LISTENED and row.song.id in heard):
            add(row.song.id, row.playlist, row.playlist_name, row.label)
    for named in file.unidentified:
        if named in meant:
            add(meant[named], named.playlist, named.playlist_name, None)
    prefix = _digest_in(file.digest, pooled=pool is not None)
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
        playlists.append(
            Playlist(
                source="history",
                external_id=f"{prefix}:{_digest(LISTENED)}",
                name=file.name,
                song_ids=tuple(heard),
                pool=_filed_under(file, pool, None),
                # How often somebody listens to what is nobody's business once the songs are the pool's.
                plays={} if pool is not None else heard,
            )
        )
    return playlists


def _filed_under(file: SongFile, pool: str | None, label: str | None) -> str | None:
    if pool is None:
        return None
    return checked_label((label or file.name[:LABEL_LENGTH]) if pool == LABELS_OF_FILE else pool)


def _heard(file: SongFile, meant: Mapping[NamedSong | Play, str]) -> dict[str, int]:
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
