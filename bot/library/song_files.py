"""Writes songs into a file that people can keep: spreadsheets open it, other services and /import read it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from bot.library.exporting import cell
from bot.names import one_line
from bot.store.songs import Song

HEADER = ("Track URI", "Track Name", "Artist Name(s)", "Album Name", "Link")
"""The first four as exportify.net names them, for these names are known far and wide."""


def playlist_csv(songs: Sequence[Song]) -> bytes:
    """A CSV of songs in their order, one a row below HEADER; artists are parted by semicolons.

    In UTF-8 with a byte order mark, without which Excel takes it for another encoding. A text that a
    spreadsheet would run has an apostrophe before it, and keeps it where the file is read again.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(HEADER)
    for song in songs:
        texts = (
            f"spotify:track:{song.id}",
            song.title,
            ";".join(song.artists),
            song.album or "",
            f"https://open.spotify.com/track/{song.id}",
        )
        writer.writerow([cell(one_line(text)) for text in texts])
    return file.getvalue().encode("utf-8-sig")
