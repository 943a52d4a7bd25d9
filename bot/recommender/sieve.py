"""Which songs an answer may have: what was asked for, without what somebody never wants to be recommended."""

from __future__ import annotations

from dataclasses import dataclass

from bot.recommender.search import folded
from bot.store.contents import NO_FILTERS, Filters, LengthName
from bot.store.servers import ServerSong

LENGTHS: dict[LengthName, tuple[float, float]] = {
    "short": (0, 180),
    "medium": (180, 300),
    "long": (300, float("inf")),
}
"""Seconds, from and below."""


@dataclass(frozen=True)
class Sieve:
    """Lets songs through by what is known of them.

    Attributes:
        filters: what was asked for; a category is the model's to tell.
        barred: artists that are not wanted, folded.
        brought: of ``filters.member_id``, the ids of what this member brought.
    """

    filters: Filters = NO_FILTERS
    barred: frozenset[str] = frozenset()
    brought: frozenset[str] = frozenset()

    @property
    def lets_all_through(self) -> bool:
        """Whether nothing is held back."""
        return self.filters == NO_FILTERS and not self.barred

    def lets_through(self, entry: ServerSong) -> bool:
        """Whether a song may be in the answer, but for its category."""
        wanted = self.filters
        if wanted.pool is not None and entry.pool != wanted.pool:
            return False
        if wanted.clean and entry.song.explicit:
            return False
        if wanted.member_id is not None and entry.song.id not in self.brought:
            return False
        if wanted.length is not None and not _is_of_length(entry.seconds, wanted.length):
            return False
        return self.barred.isdisjoint(folded(artist) for artist in entry.song.artists)


OPEN = Sieve()


def _is_of_length(seconds: float | None, length: LengthName) -> bool:
    low, high = LENGTHS[length]
    return seconds is not None and low <= seconds < high
