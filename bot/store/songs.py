"""Songs and their audio features, known once whoever brought them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, Executable, Table, Text, case, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database, upsert
from bot.store.tables import AUDIO_FEATURES, features, server_songs, songs

CHUNK = 500
"""Rows in one statement: SQLite takes at most 32,766 parameters."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Song:
    """A song as its album's back cover knows it. ``id`` is Spotify's id of the track."""

    id: str
    title: str
    artists: tuple[str, ...]
    album: str | None = None
    artwork_url: str | None = None
    isrc: str | None = None
    explicit: bool | None = None
    popularity: float | None = None
    source: str = "spotify"


@dataclass(frozen=True, slots=True)
class AudioFeatures:
    """What a song sounds like: Spotify's thirteen values by name; those that nobody knows are left out."""

    song_id: str
    source: str
    values: dict[str, float] = field(default_factory=dict)


class Songs:
    """The songs that the bot has ever been told of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def without_features(self, server_id: int) -> list[str]:
        """The songs of a server that nobody has given features for, in the order they came."""
        query = (
            select(server_songs.c.song_id)
            .outerjoin(features, features.c.song_id == server_songs.c.song_id)
            .where(server_songs.c.server_id == server_id, features.c.song_id.is_(None))
            .order_by(server_songs.c.id)
        )
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).scalars())


async def keep_songs(connection: AsyncConnection, kept: Sequence[Song]) -> int:
    """Insert songs, or complete those that are there; returns how many rows came or changed.

    Spotify's word beats that of a file, which anybody can write; between equals what is stored stays, and
    gaps are filled.
    """
    details = ("title", "artists", "album", "artwork_url", "isrc", "explicit", "popularity")
    statement = _insert_or_complete(connection, songs, songs.c.id, details)
    changed = 0
    for chunk in chunks(kept):
        changed += (
            await connection.execute(statement, [_song_row(song, details) for song in chunk])
        ).rowcount
    return changed


async def keep_features(connection: AsyncConnection, measured: Sequence[AudioFeatures]) -> int:
    """Keep features of songs that are known; whose word counts is decided as for songs.

    Returns how many rows came or changed.
    """
    statement = _insert_or_complete(connection, features, features.c.song_id, AUDIO_FEATURES)
    rows = [row for row in map(_feature_row, measured) if row is not None]
    changed = 0
    for chunk in chunks(rows):
        changed += (await connection.execute(statement, chunk)).rowcount
    return changed


def _insert_or_complete(
    connection: AsyncConnection, table: Table, key: Column[Any], names: Iterable[str]
) -> Executable:
    statement = upsert(connection, table)
    new = statement.excluded
    better = (table.c.source == "file") & (new.source == "spotify")
    completed = {
        name: case(
            (better, func.coalesce(new[name], table.c[name])),
            else_=func.coalesce(table.c[name], new[name]),
        )
        for name in names
    }
    return statement.on_conflict_do_update(
        index_elements=[key],
        set_=completed | {"source": case((better, new.source), else_=table.c.source)},
        # A row that stays as it is does not count as changed. As text: JSON knows no equality everywhere.
        where=or_(
            better,
            *(cast(table.c[name], Text).is_distinct_from(cast(completed[name], Text)) for name in completed),
        ),
    ).execution_options(preserve_rowcount=True)


def _song_row(song: Song, details: Iterable[str]) -> dict[str, Any]:
    row = {name: getattr(song, name) for name in details}
    return row | {"id": song.id, "artists": list(song.artists), "source": song.source}


def _feature_row(measured: AudioFeatures) -> dict[str, Any] | None:
    # A number that is none (NaN, infinite) is nothing that a model could learn from.
    known = {name: value for name, value in measured.values.items() if math.isfinite(value)}
    values = {name: known.get(name) for name in AUDIO_FEATURES}
    if all(value is None for value in values.values()):
        return None
    return {"song_id": measured.song_id, "source": measured.source, **values}


def chunks(items: Iterable[_T], size: int = CHUNK) -> Iterator[list[_T]]:
    """The items in lists of at most ``size``."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
