"""Tells a member what is kept of them: in counts, and all of it as a zip to take away."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.clock import Clock
from bot.messages import Messages
from bot.store import Store
from bot.store.records import Part

README = "README.txt"
SONG_URL = "https://open.spotify.com/track/"

LIMIT: Final = 9_000_000
"""Bytes of a zip. Discord takes ten million, with all that comes along."""

README_TAKES: Final = 20_000
"""Bytes of a zip that are left for what is written last, and for its list of files."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes a cell for a formula by. Source: OWASP, CSV Injection."""


@dataclass(frozen=True)
class Export:
    """A zip, and which tables are cut short in it because they are too long."""

    content: bytes
    cut: tuple[str, ...]


@dataclass(frozen=True)
class KeptOfMember:
    """How many rows there are of a member, by table: in one server, in others, and in no server's name.

    ``visible`` and ``opted_out`` are what they chose for the one server.
    """

    here: Mapping[str, int]
    elsewhere: Mapping[str, int]
    everywhere: Mapping[str, int]
    servers_elsewhere: int
    visible: bool = False
    opted_out: bool = False


class Exporter:
    """Reads what is kept of a member, for that member."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def kept(self, member_id: int, server_id: int | None) -> KeptOfMember:
        """What is kept of a member, in counts; without a server every one of them is elsewhere."""
        counts = await self._store.records.counts(member_id)
        others = [one for one in counts if one.server_id not in {None, server_id}]
        return KeptOfMember(
            here={
                one.table: one.rows for one in counts if server_id is not None and one.server_id == server_id
            },
            elsewhere=sum((Counter({one.table: one.rows}) for one in others), Counter[str]()),
            everywhere={one.table: one.rows for one in counts if one.server_id is None},
            servers_elsewhere=len({one.server_id for one in others}),
            visible=server_id is not None and await self._store.choices.visible(server_id, member_id),
            opted_out=server_id is not None and await self._store.people.opted_out(server_id, member_id),
        )

    async def export(self, member_id: int, messages: Messages) -> Export:
        """Everything that is kept of a member: a CSV a table, and a README in the language of ``messages``.

        No token and no secret is in it. Where it grew too large, the longest tables are cut short.
        """
        archive = _Archive()
        async with aclosing(self._store.records.of(member_id)) as parts:
            async for part in parts:
                # Off the loop: a listening history has a hundred thousand rows and more.
                await asyncio.to_thread(archive.add, part)
        readme = _readme(archive.rows, archive.cut, member_id, self._clock.now(), messages)
        return Export(await asyncio.to_thread(archive.finish, readme), tuple(sorted(archive.cut)))


class _Archive:
    """A zip that is written a part at a time, and grows no larger than LIMIT."""

    def __init__(self) -> None:
        self.rows: Counter[str] = Counter()
        self.cut: set[str] = set()
        self._bytes = io.BytesIO()
        self._zip = zipfile.ZipFile(self._bytes, "w", zipfile.ZIP_DEFLATED)
        self._name: str | None = None
        self._entry: io.TextIOWrapper | None = None

    def add(self, part: Part) -> None:
        if self._name != part.table:
            self._end_entry()
            self._name = part.table
            # A byte order mark: spreadsheets would take UTF-8 for something older without it.
            self._entry = io.TextIOWrapper(
                self._zip.open(f"{part.table}.csv", "w"), encoding="utf-8-sig", newline=""
            )
            csv.writer(self._entry).writerow([*part.columns, *(["link"] if _has_songs(part) else [])])
        assert self._entry is not None  # noqa: S101 - just opened
        self._entry.flush()
        # Rows shrink to less than this in a zip; what the last of them take is not known before the end.
        coming = sum(len(str(row)) for row in part.rows)
        if part.table in self.cut or self._bytes.tell() + coming > LIMIT - README_TAKES:
            self.cut.add(part.table)
            return
        csv.writer(self._entry).writerows(_cells(part))
        self.rows[part.table] += len(part.rows)

    def finish(self, readme: str) -> bytes:
        self._end_entry()
        self._zip.writestr(README, readme)
        self._zip.close()
        return self._bytes.getvalue()

    def _end_entry(self) -> None:
        if self._entry is not None:
            self._entry.close()
            self._entry = None


def _has_songs(part: Part) -> bool:
    return "song_id" in part.columns


def _cells(part: Part) -> Iterable[list[str]]:
    song = part.columns.index("song_id") if _has_songs(part) else None
    for row in part.rows:
        cells = [cell(value) for value in row]
        yield cells if song is None else [*cells, SONG_URL + str(row[song])]


def cell(value: Any) -> str:
    """A value as it stands in a CSV, where no spreadsheet takes it for a formula."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bool | dict | list):
        return json.dumps(value, ensure_ascii=False)
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(FORMULA) else text


def _readme(rows: Mapping[str, int], cut: set[str], member_id: int, now: datetime, messages: Messages) -> str:
    say = messages.text
    lines = [
        say("export-title"),
        "",
        say("export-lead", member=str(member_id), date=f"{now:%Y-%m-%d}"),
        "",
        *(
            say("export-file", file=f"{table}.csv", what=say(f"kept-{table}", count=count))
            for table, count in rows.items()
        ),
    ]
    if not rows:
        lines.append(say("export-nothing"))
    if cut:
        lines += ["", say("export-cut", files=", ".join(f"{table}.csv" for table in sorted(cut)))]
    lines += ["", say("export-secrets"), "", say("export-others"), ""]
    return "\r\n".join("\n".join(lines).splitlines())
