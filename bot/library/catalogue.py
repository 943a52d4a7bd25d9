"""Loads audio features of any number of songs from a public data set, for all servers to take from."""

from __future__ import annotations

import asyncio
import math
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from bot.errors import FileMalformed, FileMissing, FileNotText, FileWithoutFeatures
from bot.library.files.cells import LARGEST, SONG_ID
from bot.library.files.columns import FEATURE_COLUMNS, ID_COLUMNS, in_plain
from bot.store import Store
from bot.store.songs import AudioFeatures

ROWS_AT_ONCE = 20_000
"""Rows read, and kept in one transaction: some ten megabytes, and half a second of the write lock."""

SOURCE = "catalogue"


@dataclass(frozen=True)
class Loaded:
    """What came of a data set: rows read, and those of them that had a Spotify id and a feature."""

    rows: int
    songs: int


async def load_catalogue(store: Store, path: Path, tell: Callable[[Loaded], None]) -> Loaded:
    """Keep the features in a CSV, be it compressed, of any size; memory stays bounded.

    ``tell`` is told after every part. Raises FileMissing, FileNotText, FileMalformed and FileWithoutFeatures;
    what was read before a broken row stays.
    """
    parts = _parts(path)
    rows = songs = 0
    while (part := await asyncio.to_thread(next, parts, None)) is not None:
        read, found = part
        await store.songs.keep_catalogue(found)
        rows, songs = rows + read, songs + len(found)
        tell(Loaded(rows, songs))
    return Loaded(rows, songs)


def _parts(path: Path) -> Iterator[tuple[int, list[AudioFeatures]]]:
    """How many rows were read, and the features in them, a part after the other."""
    try:
        with pd.read_csv(
            path, dtype=str, chunksize=ROWS_AT_ONCE, on_bad_lines="skip", index_col=False
        ) as table:
            for chunk in table:
                yield len(chunk), _features(chunk, path.name)
    except UnicodeDecodeError as failure:
        raise FileNotText(file=path.name, line=1) from failure
    except pd.errors.EmptyDataError as failure:
        raise FileWithoutFeatures(file=path.name) from failure
    except OSError as failure:
        raise FileMissing(file=str(path), reason=failure.strerror or str(failure)) from failure
    except (pd.errors.ParserError, ValueError, EOFError, zipfile.BadZipFile) as failure:
        raise FileMalformed(file=path.name, reason=" ".join(str(failure).split())[:150]) from failure


def _features(chunk: pd.DataFrame, name: str) -> list[AudioFeatures]:
    headers = {in_plain(str(header)): header for header in chunk.columns}
    ids = next((headers[column] for column in ID_COLUMNS if column in headers), None)
    known = {
        feature: next((headers[column] for column in columns if column in headers), None)
        for feature, columns in FEATURE_COLUMNS.items()
    }
    measured = {feature: header for feature, header in known.items() if header is not None}
    if ids is None or not measured:
        raise FileWithoutFeatures(file=name)
    values = [pd.to_numeric(chunk[header], errors="coerce").tolist() for header in measured.values()]
    found: list[AudioFeatures] = []
    for text, *row in zip(chunk[ids].fillna("").tolist(), *values, strict=True):
        match = SONG_ID.fullmatch(text.strip())
        if match is None:
            continue
        of_song = {
            feature: value
            for feature, value in zip(measured, row, strict=True)
            if not math.isnan(value) and abs(value) <= LARGEST
        }
        if of_song:
            found.append(AudioFeatures(match[1], SOURCE, of_song))
    return found
