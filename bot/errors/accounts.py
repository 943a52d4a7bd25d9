"""What keeps a member's Spotify account from being linked, or from staying so."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class NotLinked(CratediggerError):
    """The member has not linked Spotify. No parameters."""

    message_id = "error-not-linked"


class SignInExpired(CratediggerError):
    """The member's Spotify sign-in is over (revoked, or six months old). No parameters."""

    message_id = "error-sign-in-expired"


class LinkExpired(CratediggerError):
    """The sign-in link was used already, or is older than ten minutes. No parameters."""

    message_id = "error-link-expired"


class NotYourLink(CratediggerError):
    """The sign-in link was given to another member. No parameters."""

    message_id = "error-not-your-link"


class AddressNotReturned(CratediggerError):
    """What was pasted is not the address that Spotify sends people back to. Parameter: ``address``."""

    message_id = "error-address-not-returned"


class ConsentDenied(CratediggerError):
    """The person pressed Cancel at Spotify. No parameters."""

    message_id = "error-consent-denied"


class AccountLinkedElsewhere(CratediggerError):
    """The Spotify account belongs to another member already. No parameters."""

    message_id = "error-account-linked-elsewhere"


class SpotifyRefusedSignIn(CratediggerError):
    """Spotify did not accept the sign-in. Parameter: ``reason``."""

    message_id = "error-spotify-sign-in"


class SpotifyRefusedCode(SpotifyRefusedSignIn):
    """Spotify does not take what a person came back with, or what it once gave. Parameter: ``reason``."""

    message_id = "error-spotify-code"


class RedirectNotRegistered(SpotifyRefusedSignIn):
    """Spotify does not know the address that people come back to. Parameters: ``reason``, ``address``."""

    message_id = "error-redirect-not-registered"
