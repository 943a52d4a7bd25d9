"""Reads every file of songs that people have: the seed's, Exportify's, Spotify's own, public data sets."""

from bot.library.files.reading import megabytes, read_bytes, read_path
from bot.library.files.shapes import FileKind, FileSong, NamedSong, Play, SongFile, Unread

__all__ = [
    "FileKind",
    "FileSong",
    "NamedSong",
    "Play",
    "SongFile",
    "Unread",
    "megabytes",
    "read_bytes",
    "read_path",
]
