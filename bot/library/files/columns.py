"""Finds out which column of a table holds what: by its name, and by its content where the name is foreign."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from bot.errors import FileNotSongs
from bot.library.files.app_columns import SAMPLE, find_app_columns
from bot.library.files.cells import Artists, by_comma, by_escaped_comma, by_semicolon, from_list, whole
from bot.library.files.shapes import FileKind
from bot.library.files.tables import Table
from bot.store.tables import AUDIO_FEATURES

# What a column holds, by the names it goes by (case-folded, spaces and underscores alike).
ID_COLUMNS = ("id", "track uri", "track id", "spotify id", "spotify uri", "uri")
TITLE_COLUMNS = ("title", "track name", "name")
ARTIST_COLUMNS = ("artist(s)", "artist name(s)", "track artist", "artists", "artist", "artist name")
DETAIL_COLUMNS = {
    "album": ("album name", "track album name", "album"),
    "popularity": ("popularity", "track popularity"),
    "isrc": ("isrc",),
    "explicit": ("explicit",),
    "playlist": ("playlist id",),
    "playlist_name": ("playlist name",),
    "label": ("category",),
}
FEATURE_COLUMNS = {name: (name.replace("_", " "), name) for name in AUDIO_FEATURES} | {
    "duration_ms": ("duration ms", "duration (ms)", "track duration (ms)")
}

# The columns that give a kind away, the more telling kinds first.
SIGNATURES: tuple[tuple[FileKind, frozenset[str]], ...] = (
    (FileKind.EXPORTIFY_APP, frozenset({"track uri", "track name", "artist uri(s)", "album uri"})),
    (FileKind.EXPORTIFY, frozenset({"track uri", "track name", "artist name(s)"})),
    (FileKind.EXPORTIFY, frozenset({"spotify id", "track name", "artist name(s)"})),
    (FileKind.EXPORTIFY, frozenset({"track id", "track name", "artist name(s)"})),
    (FileKind.TRACKS_114K, frozenset({"track id", "track name", "artists", "track genre"})),
    (FileKind.GENRE_PLAYLISTS, frozenset({"track id", "track name", "track artist", "playlist genre"})),
    (FileKind.TRACKS_1M, frozenset({"id", "name", "artists", "artist ids"})),
    (FileKind.SEED, frozenset({"id", "title", "artist(s)"})),
)

ARTISTS_OF: Mapping[FileKind, Artists] = {
    FileKind.EXPORTIFY_APP: by_escaped_comma,
    FileKind.TRACKS_114K: by_semicolon,
    # It names the first artist of each song alone.
    FileKind.GENRE_PLAYLISTS: whole,
    FileKind.TRACKS_1M: from_list,
}


@dataclass(frozen=True)
class Columns:
    """Where a table has what; ``details`` and ``features`` have the columns that are there, by name."""

    kind: FileKind
    id: int
    title: int
    artists: int | None
    artists_of: Artists
    details: Mapping[str, int] = field(default_factory=dict)
    features: Mapping[str, int] = field(default_factory=dict)


def in_plain(header: str) -> str:
    """The name of a column as it is looked up: case and underscores do not matter."""
    return " ".join(header.lstrip("\ufeff").replace("_", " ").casefold().split())


def find_columns(table: Table) -> Columns:
    """The columns of a table. Raises FileNotSongs, and what the table's rows raise."""
    names: dict[str, int] = {}
    for at, header in enumerate(table.header):
        names.setdefault(in_plain(header), at)
    details = _known(names, DETAIL_COLUMNS)
    features = _known(names, FEATURE_COLUMNS)
    if (app := find_app_columns(list(islice(table.rows(), SAMPLE)), len(table.header))) is not None:
        return Columns(
            FileKind.EXPORTIFY_APP,
            app.id,
            app.title,
            app.artists,
            by_escaped_comma,
            {**app.details, **details},
            {**app.features, **features},
        )
    ids, titles = _first(names, ID_COLUMNS), _first(names, TITLE_COLUMNS)
    if ids is None or titles is None:
        listed = ", ".join(header.lstrip("\ufeff")[:30] for header in table.header[:12])
        raise FileNotSongs(file=table.file, columns=listed)
    kind = next((kind for kind, columns in SIGNATURES if columns <= names.keys()), FileKind.TABLE)
    artists = _first(names, ARTIST_COLUMNS)
    artists_of = ARTISTS_OF.get(kind)
    if artists_of is None:
        # The older files of exportify.net, which have no track URIs, part artists by commas.
        is_new = kind is FileKind.EXPORTIFY and "track uri" in names
        artists_of = by_semicolon if is_new or _has_semicolons(table, artists) else by_comma
    return Columns(kind, ids, titles, artists, artists_of, details, features)


def _first(names: Mapping[str, int], wanted: Iterable[str]) -> int | None:
    return next((names[name] for name in wanted if name in names), None)


def _known(names: Mapping[str, int], wanted: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    found = {what: _first(names, called) for what, called in wanted.items()}
    return {what: at for what, at in found.items() if at is not None}


def _has_semicolons(table: Table, column: int | None) -> bool:
    """Whether a column parts names by semicolons: one name with a comma in it must not decide for its row."""
    return column is not None and any(";" in row[column] for row in table.rows())
