"""The machine's clock tells an aware time in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.clock import SystemClock


def test_the_clock_of_the_machine_tells_utc() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)
