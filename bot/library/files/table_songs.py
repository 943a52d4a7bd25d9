"""Takes the songs out of a table."""

from __future__ import annotations

from bot.library.files.cells import EPISODE, LOCAL, SONG_ID, isrc, number, number_with_comma, truth
from bot.library.files.columns import Columns, find_columns
from bot.library.files.gathering import Gathering
from bot.library.files.shapes import FileKind, FileSong, Unread
from bot.library.files.tables import open_table
from bot.store.songs import AudioFeatures, Song

OF_EXPORTIFY = frozenset({FileKind.EXPORTIFY, FileKind.EXPORTIFY_APP})


def gather_table(content: bytes, encoding: str, file: str, gathering: Gathering, playlist: str = "") -> None:
    """Gather the songs of a CSV; ``playlist`` is its own name where it is one of several in a zip.

    Raises FileEmpty, FileNotSongs, FileTooManyRows, and what reading the rows raises.
    """
    table = open_table(content, encoding, file, gathering.spend)
    columns = find_columns(table)
    gathering.met(columns.kind, labels="label" in columns.details)
    to_number = number if table.delimiter == "," else number_with_comma
    for row in table.rows():
        gathering.count()
        if columns.kind in OF_EXPORTIFY:
            # What JavaScript writes for what Spotify did not tell.
            row = ["" if cell == "undefined" else cell for cell in row]  # noqa: PLW2901 - the row, mended
        id_, title = row[columns.id].strip(), row[columns.title].strip()
        match = SONG_ID.fullmatch(id_)
        if match is None or not title:
            gathering.skip(_unread(id_) if match is None else Unread.NO_TITLE)
            continue
        cells = {what: row[at].strip() for what, at in columns.details.items()}
        popularity = cells.get("popularity", "")
        song = Song(
            id=match[1],
            title=title,
            artists=_artists(columns, row),
            album=cells.get("album") or None,
            isrc=isrc(cells.get("isrc", "")),
            explicit=truth(cells.get("explicit", "")),
            popularity=to_number(popularity),
            source="file",
        )
        within = cells.get("playlist", "")
        gathering.song(
            FileSong(
                song,
                f"{playlist}/{within}" if playlist and within else playlist or within,
                cells.get("label") or None,
                cells.get("playlist_name") or _stem(playlist),
            ),
            AudioFeatures(
                song.id,
                "file",
                {
                    name: value
                    for name, at in columns.features.items()
                    if (value := to_number(row[at])) is not None
                },
            ),
        )


def _artists(columns: Columns, row: list[str]) -> tuple[str, ...]:
    return () if columns.artists is None else columns.artists_of(row[columns.artists])


def _unread(id_: str) -> Unread:
    if EPISODE.fullmatch(id_):
        return Unread.EPISODE
    return Unread.LOCAL if LOCAL.fullmatch(id_) else Unread.NO_ID


def _stem(path: str) -> str | None:
    """A playlist's name, from that of its file in a zip."""
    name = path.rpartition("/")[2]
    return (name[:-4] if name.casefold().endswith(".csv") else name) or None
