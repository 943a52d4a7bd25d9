"""Knows the time zones: which somebody may mean by what they type, and when a post is due in one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from rapidfuzz import fuzz, process

from bot.errors import ZoneUnknown
from bot.store.posts import Every

EVENING: Final = time(18)
FRIDAY: Final = 4
WEEK: Final = timedelta(days=7)

ALIKE: Final = 70
"""How alike, of 100, a name must be to what was typed to be offered."""

USUAL: Final = (
    "UTC",
    "America/Los_Angeles",
    "America/Chicago",
    "America/New_York",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Madrid",
    "Europe/Paris",
    "Europe/Kyiv",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Bangkok",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
)
"""What is offered before anything is typed, from west to east."""


def next_due(every: Every, zone: str, after: datetime) -> datetime:
    """When a post is due next, in UTC: Friday, or the first of a month, at six in the evening of a zone.

    Six by the clocks there, whatever their daylight saving does in between.

    Args:
        every: week or month.
        zone: a name of the tz database.
        after: a moment, which does not itself count.

    Raises:
        ZoneInfoNotFoundError: the database has no such zone (any more).
    """
    there = ZoneInfo(zone)
    evenings = (
        datetime.combine(day, EVENING, there).astimezone(UTC)
        for day in _days(every, after.astimezone(there).date())
    )
    return next(due for due in evenings if due > after)


def _days(every: Every, today: date) -> Iterator[date]:
    """The days on which a post may come, from today on, or from the first of this month."""
    if every == "week":
        day = today + timedelta(days=(FRIDAY - today.weekday()) % 7)
        while True:
            yield day
            day += WEEK
    day = today.replace(day=1)
    while True:
        yield day
        # However long the month is, this many days later is in the next one.
        day = (day + timedelta(days=31)).replace(day=1)


class Zones:
    """The time zones by the names of places. Reading which there are takes a moment, and is done once."""

    @cached_property
    def _names(self) -> dict[str, str]:
        """Names by how they are compared; of places only: Etc/GMT+1 is not what it says."""
        places = (name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
        return {_folded(name): name for name in ["UTC", *sorted(places)]}

    def named(self, text: str) -> str:
        """The zone of a name, or of a city that is in one zone's name alone. Raises ZoneUnknown."""
        typed = _folded(text)
        if typed in self._names:
            return self._names[typed]
        of_city = [name for key, name in self._names.items() if key.endswith(f" {typed}")]
        if not typed or len(of_city) != 1:
            raise ZoneUnknown(zone=text)
        return of_city[0]

    def offered(self, text: str, n: int) -> list[str]:
        """Up to ``n`` zones that somebody may mean by what they have typed so far, slips included."""
        typed = _folded(text)
        if not typed:
            return list(USUAL[:n])
        begun = [key for key in self._names if f" {typed}" in f" {key}"]
        alike = process.extract(typed, list(self._names), scorer=fuzz.WRatio, limit=n, score_cutoff=ALIKE)
        keys = dict.fromkeys([*begun, *(key for key, _, _ in alike)])
        return [self._names[key] for key in keys][:n]


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").replace("/", " ").split())
