"""Why recommenders cannot be evaluated on what was given."""

from __future__ import annotations

from bot.errors.base import CratediggerError
from bot.errors.files import FileRefused


class FileNotPlaylists(FileRefused):
    """The file has no column of playlists, or none of songs. Parameters: ``file``, ``columns`` (its own)."""

    message_id = "error-file-not-playlists"


class PlaylistSongsUnknown(FileRefused):
    """Playlists have songs that the file of songs lacks.

    Parameters: ``file``, ``songs`` (the other file), ``count`` (of such songs), ``example`` (an id).
    """

    message_id = "error-playlist-songs-unknown"


class TooFewPlaylists(CratediggerError):
    """Fewer than two playlists have two songs: nothing to hide, or nothing to learn from. No parameters."""

    message_id = "error-too-few-playlists"
