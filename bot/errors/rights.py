"""What was asked where it cannot be, or by whom it may not be."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class AnswerExpired(CratediggerError):
    """The result behind a button is no longer kept. No parameters."""

    message_id = "error-answer-expired"


class NotYourAnswer(CratediggerError):
    """Somebody pressed the button of another member's result. No parameters."""

    message_id = "error-not-your-answer"


class ManagersOnly(CratediggerError):
    """The member may not manage the server. No parameters."""

    message_id = "error-managers-only"


class ServersOnly(CratediggerError):
    """The command was used outside a server. No parameters."""

    message_id = "error-servers-only"
