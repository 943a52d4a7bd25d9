"""Everything that is kept of a member, row by row, but for what only the bot may know."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, Table, func, null, select

from bot.store.database import Database
from bot.store.tables import (
    PERSONAL_TABLES,
    job_pages,
    job_playlists,
    jobs,
    playlist_songs,
    playlists,
    shares,
    songs,
)

HANGING: Final[Mapping[Table, ColumnElement[bool]]] = {
    shares: shares.c.playlist_id == playlists.c.id,
    job_playlists: job_playlists.c.job_id == jobs.c.id,
    playlist_songs: playlist_songs.c.playlist_id == playlists.c.id,
    job_pages: job_pages.c.job_id == jobs.c.id,
}
"""What hangs on a personal table, and by what. The long ones come last."""

SECRET: Final = {
    ("accounts", "tokens"),
    ("sign_ins", "state"),
    ("sign_ins", "verifier"),
    ("jobs", "reply"),
    ("uploads", "token"),
    ("answers", "id"),
}
"""Columns that whoever had them could act as the member with, or as the bot."""

ROWS_AT_ONCE = 1_000


@dataclass(frozen=True)
class Part:
    """Some rows of a table, all with these columns. Songs come with their titles and artists."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Count:
    """How many rows of a table a member has in a server; of what is of no server, ``server_id`` is None."""

    table: str
    server_id: int | None
    rows: int


class Records:
    """What is kept of a member."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, member_id: int) -> AsyncGenerator[Part, None]:
        """Every row, a table after the other, in parts; tables without any are left out."""
        async with self._database.reading() as connection:
            for table in (*PERSONAL_TABLES, *HANGING):
                stream = await connection.stream(_rows(table, member_id))
                columns = tuple(stream.keys())
                async for rows in stream.partitions(ROWS_AT_ONCE):
                    yield Part(table.name, columns, rows)

    async def counts(self, member_id: int) -> list[Count]:
        """How many rows there are, by table and server."""
        found: list[Count] = []
        async with self._database.reading() as connection:
            for table in (*PERSONAL_TABLES, playlist_songs):
                home = _home(table)
                server_id = home.c.server_id if "server_id" in home.c else null()
                query = _joined(select(server_id, func.count()), table).where(home.c.member_id == member_id)
                if "server_id" in home.c:
                    query = query.group_by(home.c.server_id)
                found += [
                    Count(table.name, server, rows)
                    for server, rows in await connection.execute(query)
                    if rows
                ]
        return found


def _rows(table: Table, member_id: int) -> Select[Any]:
    home = _home(table)
    columns: list[ColumnElement[Any]] = [
        column
        for column in table.columns
        if (table.name, column.name) not in SECRET and column.name != "member_id"
    ]
    if table is playlist_songs:
        columns.insert(0, playlists.c.name.label("playlist"))
    query = _joined(select(*columns), table).where(home.c.member_id == member_id)
    if "song_id" in table.c:
        query = query.add_columns(songs.c.title, songs.c.artists).join(songs, songs.c.id == table.c.song_id)
    return query.order_by(*table.primary_key)


def _home(table: Table) -> Table:
    """The table that says whose the rows of another are."""
    if table in PERSONAL_TABLES:
        return table
    return playlists if "playlist_id" in table.c else jobs


def _joined(query: Select[Any], table: Table) -> Select[Any]:
    query = query.select_from(table)
    return query if table in PERSONAL_TABLES else query.join(_home(table), HANGING[table])
