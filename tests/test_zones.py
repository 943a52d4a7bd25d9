"""A post is due at six in the evening by the clocks of its place; a place is found by a slip of its name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.errors import ZoneUnknown
from bot.zones import Zones, next_due


@pytest.fixture(scope="module")
def zones() -> Zones:
    return Zones()


@pytest.mark.parametrize(
    ("every", "zone", "after", "due"),
    [
        # Winter time begins in Berlin on 25 October, summer time on 28 March: six stays six.
        ("week", "Europe/Berlin", "2026-10-22T12:00", ["2026-10-23T16:00", "2026-10-30T17:00"]),
        ("week", "Europe/Berlin", "2027-03-20T00:00", ["2027-03-26T17:00", "2027-04-02T16:00"]),
        ("month", "Europe/Berlin", "2026-10-01T16:00", ["2026-11-01T17:00", "2026-12-01T17:00"]),
        # South of the equator the other way round; summer time begins there on 6 September.
        ("week", "America/Santiago", "2026-09-01T00:00", ["2026-09-04T22:00", "2026-09-11T21:00"]),
        ("month", "America/Santiago", "2027-03-31T00:00", ["2027-04-01T21:00", "2027-05-01T22:00"]),
        # Half an hour off, and a zone whose summer time is half an hour.
        ("week", "Asia/Kolkata", "2026-11-06T12:29", ["2026-11-06T12:30", "2026-11-13T12:30"]),
        ("week", "Australia/Lord_Howe", "2026-09-30T00:00", ["2026-10-02T07:30", "2026-10-09T07:00"]),
        # It is the first there, and still the last of the month elsewhere; the year turns too.
        ("month", "Pacific/Kiritimati", "2026-11-30T12:00", ["2026-12-01T04:00", "2027-01-01T04:00"]),
        ("month", "UTC", "2026-01-31T18:00", ["2026-02-01T18:00", "2026-03-01T18:00"]),
    ],
)
def test_what_is_due_and_what_after_it(every, zone: str, after: str, due: list[str]) -> None:
    moment = datetime.fromisoformat(after).replace(tzinfo=UTC)
    for expected in due:
        moment = next_due(every, zone, moment)
        assert moment == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/Santiago", "Asia/Kathmandu", "Australia/Lord_Howe"]
)
@pytest.mark.parametrize("every", ["week", "month"])
def test_from_every_hour_of_two_years_it_is_the_next_evening_there(every, zone: str) -> None:
    there, moment = ZoneInfo(zone), datetime(2026, 1, 1, tzinfo=UTC)
    within = timedelta(days=7, hours=1) if every == "week" else timedelta(days=31, hours=1)
    for _ in range(1_200):
        moment += timedelta(hours=15)
        due = next_due(every, zone, moment)
        local = due.astimezone(there)
        assert moment < due <= moment + within
        assert (local.hour, local.minute) == (18, 0)
        assert local.isoweekday() == 5 if every == "week" else local.day == 1


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("berlin", "Europe/Berlin"),
        ("Europe/Be", "Europe/Belfast"),
        ("new yrok", "America/New_York"),
        ("kolkatta", "Asia/Kolkata"),
        ("utc", "UTC"),
        ("", "UTC"),
    ],
)
def test_zones_are_offered_by_what_is_typed_with_slips(zones: Zones, typed: str, first: str) -> None:
    offered = zones.offered(typed, 25)
    assert offered[0] == first
    assert len(offered) == len(set(offered)) <= 25


def test_every_zone_that_is_offered_can_be_used_and_nonsense_cannot(zones: Zones) -> None:
    for text in ("", "a", "america/argentina"):
        for name in zones.offered(text, 25):
            assert zones.named(name) == name
            assert ZoneInfo(name).key == name
    assert zones.named(" europe/BERLIN ") == zones.named("Berlin") == "Europe/Berlin"
    for text in ("", "nonsense", "Etc/GMT+1", "../../etc/passwd", "America"):
        with pytest.raises(ZoneUnknown):
            zones.named(text)
