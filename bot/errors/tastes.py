"""What keeps members' tastes from an answer."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class EverythingShown(CratediggerError):
    """All that is new to a member was shown to them lately. Parameter: ``days``."""

    message_id = "error-everything-shown"


class NothingNew(CratediggerError):
    """Whoever is to discover songs knows all that there are. No parameters."""

    message_id = "error-nothing-new"


class TooFewTastes(CratediggerError):
    """Nobody but the one who asks takes part in a blend. No parameters."""

    message_id = "error-too-few-tastes"


class NotInVoice(CratediggerError):
    """Somebody who is in no voice channel asked for a blend with everybody there. No parameters."""

    message_id = "error-not-in-voice"
