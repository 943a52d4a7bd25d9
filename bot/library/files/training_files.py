"""Reads what recommenders are evaluated on: a file of songs with features, and one of their playlists."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import sparse

from bot.errors import (
    FileEmpty,
    FileMalformed,
    FileMissing,
    FileNotPlaylists,
    FileWithoutFeatures,
    PlaylistSongsUnknown,
)
from bot.library.files.cells import SONG_ID, number, number_with_comma
from bot.library.files.columns import ID_COLUMNS, find_columns, in_plain
from bot.library.files.tables import Table, open_table
from bot.library.files.texts import encoding_of, form_of
from bot.store.servers import MODEL_FEATURES
from model.inputs import TrainingSongs

PLAYLIST_COLUMNS = ("playlist id", "pid", "playlist")
SONG_COLUMNS = ("song id", "track id", "track uri", "spotify id", "spotify uri", "uri", *ID_COLUMNS)

GZIPPED = b"\x1f\x8b"


def read_training_files(songs: Path, playlists: Path) -> TrainingSongs:
    """The songs of one file with the playlists of another, CSVs, gzipped or not; both may be the same file.

    Of a song that is listed again, the first row counts. O(rows); memory: both files unpacked, one at a time,
    and their numbers. Raises FileRefused and nothing else.
    """
    ids, read = _songs(_table(songs))
    return TrainingSongs(
        features=read.features,
        playlists=_playlists(_table(playlists), {id_: place for place, id_ in enumerate(ids)}, songs.name),
        artists=read.artists,
        titles=read.titles,
    )


def _table(path: Path) -> Table:
    """A CSV of any size: whoever runs the command line has chosen it."""
    try:
        content = path.read_bytes()
    except OSError as failure:
        raise FileMissing(file=str(path), reason=failure.strerror or str(failure)) from failure
    if content.startswith(GZIPPED):
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError, zlib.error) as failure:
            raise FileMalformed(file=path.name, reason=str(failure)) from failure
    encoding = encoding_of(content, path.name)
    form_of(content, encoding, path.name)  # refuses a web page as one
    return open_table(content, encoding, path.name, lambda: None)


def _songs(table: Table) -> tuple[list[str], TrainingSongs]:
    """Ids, and what is known of them. Raises FileWithoutFeatures, FileEmpty, and as columns do."""
    columns = find_columns(table)
    to_number = number if table.delimiter == "," else number_with_comma
    measured = {"popularity": columns.details.get("popularity"), **columns.features}
    measured_at = [measured.get(name) for name in MODEL_FEATURES]
    if not columns.features:
        raise FileWithoutFeatures(file=table.file)
    artists: dict[str, tuple[str, ...]] = {}
    titles: list[str] = []
    values: list[list[float | None]] = []
    for row in table.rows():
        id_ = _plain_id(row[columns.id])
        if not id_ or id_ in artists:
            continue
        artists[id_] = () if columns.artists is None else columns.artists_of(row[columns.artists])
        titles.append(row[columns.title].strip())
        values.append([None if at is None else to_number(row[at]) for at in measured_at])
    if not artists:
        raise FileEmpty(file=table.file, rows=0)
    features = pd.DataFrame(np.array(values, dtype=float), columns=list(MODEL_FEATURES))
    if features[list(columns.features)].isna().all(axis=None):
        raise FileWithoutFeatures(file=table.file)
    return list(artists), TrainingSongs(features, artists=list(artists.values()), titles=titles)


def _playlists(table: Table, places: dict[str, int], songs_file: str) -> sparse.csr_matrix:
    """Playlists x songs, 1 where the playlist has the song. Raises FileNotPlaylists, PlaylistSongsUnknown."""
    names = {in_plain(header): at for at, header in reversed(list(enumerate(table.header)))}
    playlist_at, song_at = _first(names, PLAYLIST_COLUMNS), _first(names, SONG_COLUMNS)
    if playlist_at is None or song_at is None:
        listed = ", ".join(header.lstrip("\ufeff")[:30] for header in table.header[:12])
        raise FileNotPlaylists(file=table.file, columns=listed)
    playlists: dict[str, int] = {}
    members: set[tuple[int, int]] = set()
    unknown: dict[str, None] = {}
    for row in table.rows():
        id_ = _plain_id(row[song_at])
        if not (id_ and row[playlist_at]):
            continue
        if id_ in places:
            members.add((playlists.setdefault(row[playlist_at], len(playlists)), places[id_]))
        else:
            unknown[id_] = None
    if unknown:
        raise PlaylistSongsUnknown(
            file=table.file, songs=songs_file, count=len(unknown), example=next(iter(unknown))
        )
    rows, columns = np.array(sorted(members), dtype=np.intp).reshape(-1, 2).T
    return sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(playlists), len(places)))


def _plain_id(text: str) -> str:
    """An id of any kind; of a Spotify URI or address, the id in it, so that two files can meet."""
    match = SONG_ID.fullmatch(text.strip())
    return match[1] if match else text.strip()


def _first(names: dict[str, int], wanted: Iterable[str]) -> int | None:
    return next((names[name] for name in wanted if name in names), None)
