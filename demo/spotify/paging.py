"""Cuts lists into Spotify's pages and picks the fields a client asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from yarl import URL

from demo.spotify.calls import Call
from demo.spotify.shapes import Json

T = TypeVar("T")
_FURTHEST = 100_000

# A tree of wanted fields; a field without branches is wanted whole.
Wanted = dict[str, "Wanted"]


def page(
    call: Call,
    entries: Sequence[T],
    shape: Callable[[T], Json | None],
    *,
    most: int = 50,
    default: int = 20,
    at: URL | None = None,
) -> Json:
    """The page of ``entries`` that the query's limit and offset ask for, each entry shaped.

    Its links lead to ``at``: to the call itself, unless the page is part of a larger answer.
    """
    limit = call.number("limit", default, 1, most)
    offset = call.number("offset", 0, 0, _FURTHEST)

    def link(start: int) -> str:
        return str((at or call.url).update_query(limit=limit, offset=start))

    end = offset + limit
    return {
        "href": link(offset),
        "items": [shape(entry) for entry in entries[offset:end]],
        "limit": limit,
        "next": link(end) if end < len(entries) else None,
        "offset": offset,
        "previous": link(max(offset - limit, 0)) if offset else None,
        "total": len(entries),
    }


def with_gaps(entries: Sequence[T], gone_at: Sequence[int]) -> list[T | None]:
    """The entries with None put in at these places, as Spotify lists what has been withdrawn."""
    listed: list[T | None] = list(entries)
    for place in sorted(gone_at):
        if place <= len(listed):
            listed.insert(place, None)
    return listed


def picked(answer: Json, fields: str) -> Json:
    """Only the wanted fields of an answer, in Spotify's notation: ``total,items(added_at,track(id,name))``.

    Without fields it is the whole answer, and so it is with exclusions (``!name``), which are not supported.
    """
    if not fields or "!" in fields:
        return answer
    wanted: Wanted = {}
    _read(re.findall(r"\w+|[(),.]", fields), wanted)
    chosen: Json = _pick(answer, wanted)
    return chosen


def _read(parts: list[str], wanted: Wanted) -> None:
    """Read names up to the closing bracket of this level into ``wanted``, using the parts up."""
    branch = wanted
    while parts:
        part = parts.pop(0)
        if part == ")":
            return
        if part == "(":
            _read(parts, branch)
        elif part == ",":
            branch = wanted
        elif part != ".":
            branch = branch.setdefault(part, {})


def _pick(value: Any, wanted: Wanted) -> Any:
    if not wanted or value is None:
        return value
    if isinstance(value, list):
        return [_pick(entry, wanted) for entry in value]
    if isinstance(value, dict):
        return {name: _pick(value[name], branch) for name, branch in wanted.items() if name in value}
    return value
