"""What keeps a server's regular post from coming."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class ZoneUnknown(CratediggerError):
    """There is no such time zone. Parameter: ``zone``, as it was typed."""

    message_id = "error-zone-unknown"


class PostNotAllowed(CratediggerError):
    """The bot may not post in a channel.

    Parameters: ``channel``, a name, and the ``permission`` it lacks, as Discord's but with dashes.
    """

    message_id = "error-post-not-allowed"
