"""Reads a CSV of songs with audio features: the seed's files, and what Exportify writes today."""

from __future__ import annotations

import hashlib
import io
import re
import warnings
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pandas as pd

from bot.errors import FileEmpty, FileMalformed, FileMissing, FileNotSongs, FileNotText, FileTooLarge
from bot.store.songs import AudioFeatures, Song
from bot.store.tables import AUDIO_FEATURES

SONG_ID = re.compile(
    r"(?:spotify:track:|https?://open\.spotify\.com/(?:intl-[a-z-]+/)?track/)?([0-9A-Za-z]{22})(?:\?\S*)?"
)

LARGEST = 1e9
"""No feature comes near it; a model's scale would overflow with what is far beyond."""

# What a column holds, by the names it goes by (case-folded, spaces and underscores alike).
ID_COLUMNS = ("id", "track uri", "track id", "spotify id", "uri")
TITLE_COLUMNS = ("title", "track name", "name")
ARTIST_COLUMNS = ("artist(s)", "artist name(s)", "track artist", "artists", "artist")
ALBUM_COLUMNS = ("album name", "track album name", "album")
POPULARITY_COLUMNS = ("popularity", "track popularity")
PLAYLIST_COLUMNS = ("playlist id",)
LABEL_COLUMNS = ("category",)
FEATURE_COLUMNS = {name: (name.replace("_", " "), name) for name in AUDIO_FEATURES} | {
    "duration_ms": ("duration ms", "duration (ms)")
}


class Unread(StrEnum):
    """Why a row of a file gave no song. The value ends its message id."""

    NO_ID = "no-id"
    NO_TITLE = "no-title"
    REPEATED = "repeated"


@dataclass(frozen=True)
class FileSong:
    """A row of a file: the song, and the playlist and pool label that the file files it under."""

    song: Song
    playlist: str
    label: str | None


@dataclass(frozen=True)
class SongFile:
    """What a file holds. ``digest`` tells it from every other file."""

    name: str
    digest: str
    rows: tuple[FileSong, ...]
    features: tuple[AudioFeatures, ...]
    skipped: Mapping[Unread, int]
    has_labels: bool


def read_path(path: Path, *, limit_bytes: int) -> SongFile:
    """Read a file of this machine. Raises FileMissing, and what ``read_bytes`` raises."""
    try:
        size = path.stat().st_size
        if size > limit_bytes:
            raise FileTooLarge(file=path.name, megabytes=megabytes(size), limit=megabytes(limit_bytes))
        content = path.read_bytes()
    except OSError as failure:
        raise FileMissing(file=str(path), reason=failure.strerror or str(failure)) from failure
    return read_bytes(content, path.name)


def read_bytes(content: bytes, name: str) -> SongFile:
    """Read the content of a file that goes by ``name``.

    Raises FileNotText, FileMalformed, FileNotSongs or FileEmpty; blocking, O(rows).
    """
    table = _table(content, name)
    column = _columns(table)
    ids, titles = column(ID_COLUMNS), column(TITLE_COLUMNS)
    if ids is None or titles is None:
        raise FileNotSongs(file=name, columns=", ".join(str(header)[:30] for header in table.columns[:12]))
    texts = {
        "artists": column(ARTIST_COLUMNS),
        "album": column(ALBUM_COLUMNS),
        "popularity": column(POPULARITY_COLUMNS),
        "playlist": column(PLAYLIST_COLUMNS),
        "label": column(LABEL_COLUMNS),
    }
    measured = {feature: column(names) for feature, names in FEATURE_COLUMNS.items()}
    empty = [""] * len(ids)

    rows: list[FileSong] = []
    features: dict[str, AudioFeatures] = {}
    skipped: Counter[Unread] = Counter()
    seen: set[tuple[str, str]] = set()
    for at, (id_, title) in enumerate(zip(ids, titles, strict=True)):
        match = SONG_ID.fullmatch(id_.strip())
        if match is None or not title.strip():
            skipped[Unread.NO_ID if match is None else Unread.NO_TITLE] += 1
            continue
        of_row = {what: (values or empty)[at].strip() for what, values in texts.items()}
        if (match[1], of_row["playlist"]) in seen:
            skipped[Unread.REPEATED] += 1
            continue
        seen.add((match[1], of_row["playlist"]))
        song = Song(
            id=match[1],
            title=title.strip(),
            artists=_artists(of_row["artists"]),
            album=of_row["album"] or None,
            popularity=_number(of_row["popularity"]),
            source="file",
        )
        rows.append(FileSong(song, of_row["playlist"], of_row["label"] or None))
        values = {name: _number((column_ or empty)[at]) for name, column_ in measured.items()}
        features.setdefault(
            song.id,
            AudioFeatures(
                song.id, "file", {name: value for name, value in values.items() if value is not None}
            ),
        )
    if not rows:
        raise FileEmpty(file=name, rows=len(ids))
    return SongFile(
        name=Path(name).stem,
        digest=hashlib.sha256(content).hexdigest()[:32],
        rows=tuple(rows),
        features=tuple(found for found in features.values() if found.values),
        skipped=dict(skipped),
        has_labels=texts["label"] is not None,
    )


def megabytes(size: int) -> str:
    """A size for people, in megabytes."""
    return f"{size / 1_000_000:.1f}"


def _table(content: bytes, name: str) -> pd.DataFrame:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileNotText(file=name) from None
    if "\0" in text:
        raise FileNotText(file=name)
    try:
        with warnings.catch_warnings():
            # Rows that end in one comma too many are no reason to talk to whoever reads the log.
            warnings.simplefilter("ignore", pd.errors.ParserWarning)
            # As text: an id of digits stays an id, and a missing value is one that is not there.
            return pd.read_csv(
                io.StringIO(text), dtype=str, keep_default_na=False, skip_blank_lines=True, index_col=False
            ).fillna("")
    except pd.errors.EmptyDataError:
        raise FileEmpty(file=name, rows=0) from None
    except (pd.errors.ParserError, ValueError) as failure:
        raise FileMalformed(file=name, reason=" ".join(str(failure).split())[:150]) from None


def _columns(table: pd.DataFrame) -> Callable[[tuple[str, ...]], list[str] | None]:
    by_name = {" ".join(str(header).replace("_", " ").casefold().split()): header for header in table.columns}

    def column(names: tuple[str, ...]) -> list[str] | None:
        found = next((by_name[name] for name in names if name in by_name), None)
        return None if found is None else [str(value) for value in table[found]]

    return column


def _artists(text: str) -> tuple[str, ...]:
    """Exportify and most data sets part artists by semicolons, the seed's files by commas."""
    mark = ";" if ";" in text else ","
    return tuple(name for part in text.split(mark) if (name := part.strip()))


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) <= LARGEST else None
