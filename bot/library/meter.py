"""Counts how far a sync has come with the playlists it fetches."""

from __future__ import annotations

from collections.abc import Sequence

from bot.library.reports import Notifier, Progress, Stage
from bot.spotify.library import PAGE
from bot.store.plans import Planned


class Meter:
    """Tells how far a sync has come with the playlists of its plan."""

    def __init__(self, planned: Sequence[Planned], notify: Notifier, stage: Stage) -> None:
        self._notify = notify
        self._stage = stage
        self._totals = {one.position: one.total for one in planned}
        self._done = dict.fromkeys(self._totals, 0)

    async def fetched(self, playlist: Planned, start: int) -> None:
        """A page is there, which began at ``start``."""
        self._totals[playlist.position] = playlist.total
        self._done[playlist.position] = min(playlist.total, start + PAGE)
        await self._tell()

    async def passed(self, playlist: Planned) -> None:
        """A playlist is through, fetched or not."""
        if self._done[playlist.position] != self._totals[playlist.position]:
            self._done[playlist.position] = self._totals[playlist.position]
            await self._tell()

    async def _tell(self) -> None:
        left = [total - self._done[position] for position, total in self._totals.items()]
        finished = sum(rows == 0 for rows in left)
        await self._notify(
            Progress(
                self._stage,
                sum(self._done.values()),
                sum(self._totals.values()),
                playlists=(finished, len(left)),
                calls_left=sum(-(-rows // PAGE) for rows in left),
            )
        )
