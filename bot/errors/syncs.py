"""What ends a sync early, or lets it wait."""

from __future__ import annotations

from datetime import datetime

from bot.errors.base import Busy, CratediggerError


class SyncCancelled(CratediggerError):
    """The sync was cancelled, or its person forgotten, while it was under way. No parameters."""

    message_id = "error-sync-cancelled"


class SyncAsleep(Busy):
    """The sync waits until Spotify lets the app go on. Parameter: ``minutes``."""

    message_id = "error-sync-asleep"

    def __init__(self, seconds: float, until: datetime) -> None:
        super().__init__(seconds)
        self.until = until


class SyncPaused(CratediggerError):
    """The bot was stopped while the sync was under way; the next start goes on with it. No parameters."""

    message_id = "error-sync-paused"


class SyncRunning(CratediggerError):
    """The member's sync of this server is under way already. No parameters."""

    message_id = "error-sync-running"
