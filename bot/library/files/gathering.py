"""Puts together what the parts of a file hold, so that a table, a document and a zip of both end alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.errors import FileEmpty, FileTooManyRows
from bot.library.files.shapes import FileKind, FileSong, NamedSong, Play, SongFile, Unread
from bot.store.songs import AudioFeatures, Song

MAX_ROWS = 300_000
"""Songs of one file, repeated ones included: more than that is a data set, and no server's music."""

MAX_PIECES = 3_000_000
"""Lines of tables, each time they are gone through, and entries of documents, whatever they hold: forty years
of two hundred listens a day. A zip of a few kilobytes can have more blank lines than a day has time for."""

COUNTED_MS = 30_000
"""Spotify's own rule: what was listened to for less than 30 seconds does not count as a play."""

LISTENED = "listened"
"""The playlist of the songs that only a listening history has."""


class Listen(NamedTuple):
    """One time that somebody listened to a song."""

    song_id: str | None
    title: str
    artist: str
    album: str | None
    ms: int
    at: datetime | None


@dataclass(slots=True)
class _Tally:
    first: Listen
    plays: int
    ms: int
    last: datetime | None


class Gathering:
    """What was read of ``file`` so far."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._counted = 0
        self._listens = 0
        self._pieces = 0
        self._rows: list[FileSong] = []
        self._seen: set[tuple[str, str]] = set()
        self._songs: dict[str, Song] = {}
        self._features: dict[str, AudioFeatures] = {}
        self._named: dict[NamedSong, None] = {}
        self._skipped: Counter[Unread] = Counter()
        self._kinds: set[FileKind] = set()
        self._has_labels = False
        # By whether the history has ids: the short one tells last year's part of the extended one again.
        self._tallies: dict[bool, dict[tuple[str, str], _Tally]] = {True: {}, False: {}}

    def met(self, kind: FileKind, *, labels: bool = False) -> None:
        """Note what the file, or a part of it, is."""
        self._kinds.add(kind)
        self._has_labels |= labels

    def count(self) -> None:
        """One more row. Raises FileTooManyRows."""
        self._counted += 1
        if self._counted > MAX_ROWS:
            raise FileTooManyRows(file=self._file, limit=MAX_ROWS)

    def skip(self, reason: Unread) -> None:
        """One more row, or part of the file, that gives no song."""
        self._skipped[reason] += 1

    def song(self, row: FileSong, features: AudioFeatures | None = None) -> None:
        """A song; one that its playlist has already is only counted."""
        key = (row.song.id, row.playlist)
        if key in self._seen:
            self.skip(Unread.REPEATED)
            return
        self._seen.add(key)
        known = self._songs.setdefault(row.song.id, row.song)
        if known is not row.song and known == row.song:
            # Data sets repeat songs over and over: one object serves them all.
            row = FileSong(known, row.playlist, row.label, row.playlist_name)
        self._rows.append(row)
        if features is not None and features.values:
            self._features.setdefault(row.song.id, features)

    def named(self, song: NamedSong) -> None:
        """A song without an id."""
        if song in self._named:
            self.skip(Unread.REPEATED)
        self._named[song] = None

    def listen(self, listen: Listen, *, extended: bool) -> None:
        """Somebody listened to a song. Raises FileTooManyRows."""
        tallies = self._tallies[extended]
        key = ("", listen.song_id) if listen.song_id else (listen.title.casefold(), listen.artist.casefold())
        tally = tallies.get(key)
        if tally is None:
            if len(tallies) >= MAX_ROWS:
                raise FileTooManyRows(file=self._file, limit=MAX_ROWS)
            tallies[key] = _Tally(listen, 1, listen.ms, listen.at)
            return
        tally.plays += 1
        tally.ms += listen.ms
        if listen.at is not None and (tally.last is None or listen.at > tally.last):
            tally.last = listen.at

    def count_listen(self) -> None:
        """One more listen, whether it counts or not."""
        self._listens += 1

    def spend(self) -> None:
        """One more piece of work. Raises FileTooManyRows."""
        self._pieces += 1
        if self._pieces > MAX_PIECES:
            raise FileTooManyRows(file=self._file, limit=MAX_PIECES)

    def result(self, name: str, digest: str) -> SongFile:
        """All of it. Raises FileEmpty where nothing in the file is a song."""
        tallies = self._tallies[True] or self._tallies[False]
        self._add_listened(tallies)
        if not (self._rows or self._named or tallies):
            raise FileEmpty(file=self._file, rows=self._counted + self._listens)
        return SongFile(
            name=name,
            digest=digest,
            kind=self._kind(),
            rows=tuple(self._rows),
            features=tuple(self._features.values()),
            skipped=dict(self._skipped),
            has_labels=self._has_labels,
            plays=tuple(
                Play(
                    tally.first.song_id,
                    tally.first.title,
                    tally.first.artist,
                    tally.plays,
                    tally.ms,
                    tally.last,
                )
                for tally in tallies.values()
            ),
            unidentified=tuple(self._named),
        )

    def _add_listened(self, tallies: dict[tuple[str, str], _Tally]) -> None:
        """Songs that were listened to become songs of the file, unless a playlist of it has them."""
        for tally in tallies.values():
            heard = tally.first
            if heard.song_id is None or heard.song_id in self._songs:
                continue
            artists = (heard.artist,) if heard.artist else ()
            song = Song(heard.song_id, heard.title, artists, heard.album, source="file")
            self._songs[song.id] = song
            self._rows.append(FileSong(song, LISTENED, None))

    def _kind(self) -> FileKind:
        if len(self._kinds) == 1:
            return next(iter(self._kinds))
        # A history lies in the account's zip too; the rest of that zip names it.
        if self._kinds == {FileKind.ACCOUNT_DATA, FileKind.HISTORY}:
            return FileKind.ACCOUNT_DATA
        return FileKind.SEVERAL
