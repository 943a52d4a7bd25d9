"""What ListenBrainz and Last.fm answer instead of listens."""

from __future__ import annotations

from bot.errors.base import Busy, CratediggerError


class ListensOff(CratediggerError):
    """The operator does not want the service to be asked. Parameter: ``service``."""

    message_id = "error-listens-off"


class ListensKeyMissing(CratediggerError):
    """The operator has set no key for Last.fm. No parameters."""

    message_id = "error-listens-key-missing"


class ListensKeyRefused(CratediggerError):
    """Last.fm does not take the operator's key. No parameters."""

    message_id = "error-listens-key-refused"


class ListensUserUnknown(CratediggerError):
    """A service of listens knows no such user. Parameters: ``user``, ``service``."""

    message_id = "error-listens-user-unknown"


class ListensPrivate(CratediggerError):
    """A user lets nobody see their listens. Parameters: ``user``, ``service``."""

    message_id = "error-listens-private"


class ListensNone(CratediggerError):
    """A user has listened to nothing yet. Parameters: ``user``, ``service``."""

    message_id = "error-listens-none"


class ListensBusy(Busy):
    """A service of listens asks to come back later. Parameters: ``service``, ``minutes``."""

    message_id = "error-listens-busy"

    def __init__(self, service: str, seconds: float) -> None:
        super().__init__(seconds, service=service)


class ListensUnavailable(CratediggerError):
    """A service of listens does not answer, or answers nonsense. Parameters: ``service``, ``reason``."""

    message_id = "error-listens-unavailable"
