"""Tells the columns of exportify.app's files apart by their content: their names are in any language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.library.files.cells import isrc, number, truth

SAMPLE = 1_000
"""Rows to look at."""

TRACK_URI = re.compile(r"spotify:(?:track|episode|local):.*", re.DOTALL)
ARTIST_URIS = re.compile(r"spotify:artist:[0-9A-Za-z]{22}(?:, spotify:artist:[0-9A-Za-z]{22})*")
ALBUM_URI = re.compile(r"spotify:album:[0-9A-Za-z]{22}")
ADDRESS = re.compile(r"https?://\S+")

NOTHING = frozenset({"", "undefined", "null"})

# From the column of track URIs on, in the site's fixed order.
TITLE, ARTISTS_URIS, ARTISTS, ALBUMS_URI, ALBUM = 1, 2, 3, 4, 5
DURATION, PREVIEW, EXPLICIT, POPULARITY, ISRCS = 12, 13, 14, 15, 16

# From the column of ISRCs on: who added the song and when, with or without its artists' genres.
FEATURES_BEGIN = (3, 4)

Fits = Callable[[float], bool]


def _between(low: float, high: float, *, entire: bool = False) -> Fits:
    return lambda value: low <= value <= high and (not entire or value == int(value))


# The block of features, in the site's order, and what values each can have.
BLOCK: tuple[tuple[str, Fits], ...] = (
    ("danceability", _between(0, 1)),
    ("energy", _between(0, 1)),
    ("key", _between(-1, 11, entire=True)),
    ("loudness", _between(-100, 10)),
    ("mode", _between(0, 1, entire=True)),
    ("speechiness", _between(0, 1)),
    ("acousticness", _between(0, 1)),
    ("instrumentalness", _between(0, 1)),
    ("liveness", _between(0, 1)),
    ("valence", _between(0, 1)),
    ("tempo", _between(0, 400)),
    ("time_signature", _between(0, 12, entire=True)),
)


@dataclass(frozen=True)
class AppColumns:
    """Where a file of exportify.app has what."""

    id: int
    title: int
    artists: int
    details: Mapping[str, int] = field(default_factory=dict)
    features: Mapping[str, int] = field(default_factory=dict)


def find_app_columns(rows: Sequence[Sequence[str]], width: int) -> AppColumns | None:
    """The columns of a table by its first rows; None where it is no file of exportify.app.

    A column that cannot be told for certain is left out: a feature that is missing does less harm than one
    that is another's.
    """
    columns = [[text for row in rows if (text := row[at].strip()) not in NOTHING] for at in range(width)]
    for at in range(width - ALBUM):
        if (
            _all(columns[at], TRACK_URI)
            and _all(columns[at + ARTISTS_URIS], ARTIST_URIS)
            and _all(columns[at + ALBUMS_URI], ALBUM_URI)
        ):
            break
    else:
        return None
    details = {"album": at + ALBUM} | ({"playlist_name": at - 1} if at == 1 else {})
    features: dict[str, int] = {}
    if at + ISRCS < width and _has_numbers_of_a_song(columns[at:]):
        details |= {
            "explicit": at + EXPLICIT,
            "popularity": at + POPULARITY,
            "isrc": at + ISRCS,
        }
        features["duration_ms"] = at + DURATION
        begins = [first for more in FEATURES_BEGIN if _is_block(columns, first := at + ISRCS + more)]
        if len(begins) == 1:
            features |= {name: begins[0] + offset for offset, (name, _) in enumerate(BLOCK)}
    return AppColumns(at, at + TITLE, at + ARTISTS, details, features)


def _has_numbers_of_a_song(columns: Sequence[Sequence[str]]) -> bool:
    """Whether durations, explicitness, popularity and ISRCs stand where the site puts them."""
    return (
        _mostly_isrcs(columns[ISRCS])
        and all(truth(text) is not None for text in columns[EXPLICIT])
        and all(ADDRESS.fullmatch(text) for text in columns[PREVIEW])
        and all(text.isdecimal() for text in columns[DURATION])
        and all(text.isdecimal() and int(text[:4]) <= 100 for text in columns[POPULARITY])
    )


def _mostly_isrcs(column: Sequence[str]) -> bool:
    """Labels type them in by hand: a few are none."""
    return bool(column) and sum(isrc(text) is not None for text in column) >= 0.9 * len(column)


def _is_block(columns: Sequence[Sequence[str]], first: int) -> bool:
    block = columns[first : first + len(BLOCK)]
    return len(block) == len(BLOCK) and all(
        column and all((value := number(text)) is not None and fits(value) for text in column)
        for column, (_, fits) in zip(block, BLOCK, strict=True)
    )


def _all(column: Sequence[str], pattern: re.Pattern[str]) -> bool:
    """Whether the column has something, and nothing but such texts."""
    return bool(column) and all(pattern.fullmatch(text) for text in column)
