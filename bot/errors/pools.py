"""What cannot fill a server's pool."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class CategoryNotUnderstood(CratediggerError):
    """What was given as a category is neither an id nor an address of Spotify's. No parameters."""

    message_id = "error-category-not-understood"


class PlaylistNotUnderstood(CratediggerError):
    """What was given as a playlist is neither an id nor an address of Spotify's. No parameters."""

    message_id = "error-playlist-not-understood"


class PlaylistNotYours(CratediggerError):
    """The member's Spotify account neither owns the playlist nor works on it. No parameters."""

    message_id = "error-playlist-not-yours"


class PoolSourceUnknown(CratediggerError):
    """The pool is not filled from what was to be removed. Parameter: ``text``."""

    message_id = "error-pool-source-unknown"


class OneSourceOnly(CratediggerError):
    """Neither a category nor a playlist was given for the pool, or both were. No parameters."""

    message_id = "error-one-source-only"


class LabelRefused(CratediggerError):
    """A pool label is empty, too long, or ``*``. Parameters: ``label``, ``limit``."""

    message_id = "error-label-refused"
