"""What keeps a list of songs from becoming a playlist at Spotify."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class SavingNotAllowed(CratediggerError):
    """The member has linked Spotify without the right to save playlists. No parameters."""

    message_id = "error-saving-not-allowed"


class SavingRefused(CratediggerError):
    """Spotify does not let this app make or fill playlists. Parameter: ``reason``."""

    message_id = "error-saving-refused"


class SavingUncertain(CratediggerError):
    """Spotify did not say whether it made the playlist. Parameter: ``reason``."""

    message_id = "error-saving-uncertain"


class SavingUnfinished(CratediggerError):
    """A playlist was made, not filled to the end, and stays. Parameters: ``songs``, ``total``, ``url``."""

    message_id = "error-saving-unfinished"


class NothingToSave(CratediggerError):
    """Spotify knows none of the songs, or too few of them to look for the others. No parameters."""

    message_id = "error-nothing-to-save"
