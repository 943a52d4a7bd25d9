"""Songs and their audio features, known once whoever brought them."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Executable,
    Table,
    Text,
    case,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database, upsert
from bot.store.server_songs import advance_knowing
from bot.store.tables import (
    AUDIO_FEATURES,
    SOUND,
    catalogue_features,
    feature_misses,
    features,
    server_songs,
    songs,
)

CHUNK = 500
"""Rows in one statement: SQLite takes at most 32,766 parameters."""

TITLES_AT_ONCE = 20_000

MISS_LASTS = timedelta(days=14)
"""How long a source that had nothing for a song is not asked for it again."""

TRUST = {"file": 1, "catalogue": 2, "reccobeats": 2, "spotify": 3}
"""Whose word on a song beats whose. A file can be written by anybody."""

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
class Namesake:
    """A song that may be the one of a name; ``here`` says whether the server that asked knows it."""

    id: str
    title: str
    artists: tuple[str, ...]
    album: str | None
    here: bool


@dataclass(frozen=True, slots=True)
class AudioFeatures:
    """What a song sounds like: Spotify's thirteen values by name; those that nobody knows are left out."""

    song_id: str
    source: str
    values: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Measurable:
    """A song as those know it who can be asked what it sounds like: its Spotify id, and its ISRC if known."""

    id: str
    isrc: str | None


class Songs:
    """The songs that the bot has ever been told of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, kept: Sequence[Song], measured: Sequence[AudioFeatures] = ()) -> None:
        """Insert songs and features, or complete those that are there; servers that know them take note.

        The more trusted source's word counts; between equals what is stored stays, and gaps are filled.
        Features of songs that are not known are an error. In transactions of CHUNK rows: however much there
        is to keep, others get their turn to write.
        """
        details = ("title", "artists", "album", "artwork_url", "isrc", "explicit", "popularity")
        await self._keep(songs, songs.c.id, details, (_song_row(song, details) for song in kept))
        rows = (row for row in map(_feature_row, measured) if row is not None)
        await self._keep(features, features.c.song_id, AUDIO_FEATURES, rows)

    async def _keep(
        self, table: Table, key: Column[Any], names: Iterable[str], rows: Iterable[dict[str, Any]]
    ) -> None:
        unique = {row[key.name]: row for row in rows}
        for chunk in chunks(unique.values()):
            async with self._database.writing() as connection:
                statement = _insert_or_complete(connection, table, key, names)
                changed = (await connection.execute(statement, chunk)).scalars().all()
                if changed:
                    await advance_knowing(connection, changed)

    async def take_from_catalogue(self, server_id: int) -> int:
        """Give a server's songs the features that the operator loaded for them; returns how many got some."""
        found = (
            select(
                catalogue_features.c.song_id,
                *(catalogue_features.c[name] for name in AUDIO_FEATURES),
                literal("catalogue"),
            )
            .join(server_songs, server_songs.c.song_id == catalogue_features.c.song_id)
            .where(server_songs.c.server_id == server_id, ~_has_features(server_songs.c.song_id))
        )
        async with self._database.writing() as connection:
            statement = upsert(connection, features).from_select(
                ["song_id", *AUDIO_FEATURES, "source"], found
            )
            completed = {
                name: func.coalesce(statement.excluded[name], features.c[name]) for name in AUDIO_FEATURES
            }
            taken = await connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[features.c.song_id],
                    set_=completed | {"source": statement.excluded.source},
                ).returning(features.c.song_id)
            )
            came = taken.scalars().all()
            for chunk in chunks(came, 10_000):
                await advance_knowing(connection, chunk)
        return len(came)

    async def without_features(self, server_id: int, source: str, *, now: datetime) -> list[Measurable]:
        """The songs of a server without features, which ``source`` has not lately had nothing for.

        In the order they came.
        """
        missed = (
            select(feature_misses.c.song_id)
            .where(
                feature_misses.c.song_id == server_songs.c.song_id,
                feature_misses.c.source == source,
                feature_misses.c.asked_at > now - MISS_LASTS,
            )
            .exists()
        )
        query = (
            select(songs.c.id, songs.c.isrc)
            .join(server_songs, server_songs.c.song_id == songs.c.id)
            .where(server_songs.c.server_id == server_id, ~_has_features(songs.c.id), ~missed)
            .order_by(server_songs.c.id)
        )
        found: list[Measurable] = []
        async with self._database.reading() as connection:
            rows = await connection.stream(query)
            async for part in rows.partitions(CHUNK):
                found.extend(Measurable(*row) for row in part)
        return found

    async def miss(self, song_ids: Collection[str], source: str, *, now: datetime) -> None:
        """Remember that a source had no features for songs."""
        async with self._database.writing() as connection:
            statement = upsert(connection, feature_misses)
            statement = statement.on_conflict_do_update(
                index_elements=[feature_misses.c.song_id, feature_misses.c.source],
                set_={"asked_at": statement.excluded.asked_at},
            )
            for chunk in chunks(song_ids):
                rows = [{"song_id": song_id, "source": source, "asked_at": now} for song_id in chunk]
                await connection.execute(statement, rows)

    async def keep_catalogue(self, measured: Sequence[AudioFeatures]) -> None:
        """Keep features of any songs, brought or not, for all servers to take from; the last word counts."""
        rows = [row for row in map(_feature_row, measured) if row is not None]
        async with self._database.writing() as connection:
            statement = upsert(connection, catalogue_features)
            statement = statement.on_conflict_do_update(
                index_elements=[catalogue_features.c.song_id],
                set_={name: statement.excluded[name] for name in AUDIO_FEATURES},
            )
            for row in rows:
                del row["source"]
            for chunk in chunks(rows):
                await connection.execute(statement, chunk)

    async def namesakes(self, titles: Collection[str], server_id: int) -> list[Namesake]:
        """The known songs with one of these titles, whatever the case of ASCII letters and the artist.

        Those too that have it but for what follows in brackets.
        """
        whole = func.lower(songs.c.title)
        start = [
            func.lower(func.trim(func.substr(songs.c.title, 1, func.instr(songs.c.title, bracket) - 1)))
            for bracket in "(["
        ]
        here = exists().where(server_songs.c.song_id == songs.c.id, server_songs.c.server_id == server_id)
        query = select(songs.c.id, songs.c.title, songs.c.artists, songs.c.album, here)
        found: dict[str, Namesake] = {}
        # No index can help with half a title, so the songs are gone through once a chunk: few, large ones.
        for chunk in chunks(titles, TITLES_AT_ONCE):
            value = func.json_each(json.dumps(chunk)).table_valued("value")
            wanted = select(func.lower(value.c.value))
            named = or_(*(text.in_(wanted) for text in (whole, *start)))
            async with self._database.reading() as connection:
                for song_id, title, artists, album, known in await connection.execute(query.where(named)):
                    found[song_id] = Namesake(song_id, title, tuple(artists), album, bool(known))
        return list(found.values())

    async def by_isrc(self, isrcs: Collection[str], server_id: int) -> dict[str, str]:
        """The ids of known songs by ISRC; of several with the same, one that the server knows is taken."""
        here = exists().where(server_songs.c.song_id == songs.c.id, server_songs.c.server_id == server_id)
        query = select(songs.c.isrc, songs.c.id).order_by(here.desc(), songs.c.id)
        found: dict[str, str] = {}
        for chunk in chunks(isrcs):
            async with self._database.reading() as connection:
                for isrc, song_id in await connection.execute(query.where(songs.c.isrc.in_(chunk))):
                    found.setdefault(isrc, song_id)
        return found


def is_measured() -> ColumnElement[bool]:
    """Whether a row of features says how its song sounds; not so where there is no row."""
    return or_(*(features.c[name].is_not(None) for name in SOUND))


def _has_features(song_id: ColumnElement[str]) -> ColumnElement[bool]:
    return select(features.c.song_id).where(features.c.song_id == song_id, is_measured()).exists()


def _insert_or_complete(
    connection: AsyncConnection, table: Table, key: Column[Any], names: Iterable[str]
) -> Executable:
    """The statement returns the keys of the rows that came or changed."""
    statement = upsert(connection, table)
    new = statement.excluded
    trust = [case(TRUST, value=source, else_=0) for source in (table.c.source, new.source)]
    better = trust[0] < trust[1]
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
    ).returning(key)


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
