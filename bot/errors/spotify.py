"""What Spotify, and ReccoBeats beside it, answers instead of music."""

from __future__ import annotations

from bot.errors.base import Busy, CratediggerError


class SpotifyNotConfigured(CratediggerError):
    """Neither the operator nor the server has set a Spotify client ID. No parameters."""

    message_id = "error-spotify-not-configured"


class ClientIdNotUnderstood(CratediggerError):
    """What was given as a client ID is none. No parameters."""

    message_id = "error-client-id-not-understood"


class SpotifyForbidden(CratediggerError):
    """Spotify answered 403: this app, or this person, may not read that. Parameter: ``reason``."""

    message_id = "error-spotify-forbidden"


class SpotifyNotRegistered(SpotifyForbidden):
    """The app's owner has not put this Spotify account on the app's list. Parameter: ``reason``."""

    message_id = "error-spotify-not-registered"


class SpotifyPremiumLapsed(SpotifyForbidden):
    """The app's owner has no Spotify Premium any more, so it answers nobody. Parameter: ``reason``."""

    message_id = "error-spotify-premium-lapsed"


class SpotifyNotFound(CratediggerError):
    """Spotify answered 404. Parameter: ``reason``."""

    message_id = "error-spotify-not-found"


class SpotifyTokenRefused(CratediggerError):
    """Spotify answered 401 to an access token. No parameters."""

    message_id = "error-spotify-token-refused"


class SpotifyBusy(Busy):
    """Spotify asks to come back later. Parameters: ``seconds``, ``minutes``, ``quota`` (yes or no)."""

    message_id = "error-spotify-busy"

    def __init__(self, seconds: float, *, quota: bool = False) -> None:
        super().__init__(seconds, seconds=round(seconds), quota="yes" if quota else "no")


class SpotifyUnavailable(CratediggerError):
    """Spotify does not answer, or answers nonsense. Parameter: ``reason``."""

    message_id = "error-spotify-unavailable"


class ReccoBeatsBusy(Busy):
    """ReccoBeats asks to come back later. Parameter: ``minutes``."""

    message_id = "error-reccobeats-busy"


class ReccoBeatsUnavailable(CratediggerError):
    """ReccoBeats does not answer, or answers nonsense. Parameter: ``reason``."""

    message_id = "error-reccobeats-unavailable"
