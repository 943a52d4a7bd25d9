"""What was asked where it cannot be, or by whom it may not be."""

from __future__ import annotations

from bot.errors.base import CratediggerError


class OptedOut(CratediggerError):
    """The member wants nothing of theirs kept in this server. No parameters."""

    message_id = "error-opted-out"


class NotVisible(CratediggerError):
    """The other member does not let others here see them, or has no music here. No parameters."""

    message_id = "error-not-visible"


class NotVisibleYourself(CratediggerError):
    """Somebody wants to show what they do not let others here see of themselves. No parameters."""

    message_id = "error-not-visible-yourself"


class ComparedWithOneself(CratediggerError):
    """Somebody asked to be compared with themselves. No parameters."""

    message_id = "error-compared-with-oneself"


class BotAsked(CratediggerError):
    """Somebody asked about the taste of a bot. No parameters."""

    message_id = "error-bot-asked"


class AnswerExpired(CratediggerError):
    """The result behind a button is no longer kept. No parameters."""

    message_id = "error-answer-expired"


class NotYourAnswer(CratediggerError):
    """Somebody pressed the button of another member's result. No parameters."""

    message_id = "error-not-your-answer"


class ManagersOnly(CratediggerError):
    """The member may not manage the server. No parameters."""

    message_id = "error-managers-only"


class TooFast(CratediggerError):
    """The member has used a command too often in a short time. Parameter: ``when`` it may be used again."""

    message_id = "error-too-fast"


class OptionNotUnderstood(CratediggerError):
    """The value of a command's option is none that it takes. No parameters."""

    message_id = "error-option-not-understood"


class ServersOnly(CratediggerError):
    """The command was used outside a server. No parameters."""

    message_id = "error-servers-only"
