"""What is scheduled runs when its time has come, once, over restarts and failures."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import structlog

from bot.schedule import Schedule
from bot.services import Services
from tests.conftest import HeldClock

DAY = timedelta(days=1)


@pytest.fixture
def schedule(services: Services) -> Schedule:
    return services.schedule


async def test_a_work_runs_at_once_then_every_interval_and_not_again_after_a_restart(
    services: Services, schedule: Schedule, clock: HeldClock
) -> None:
    ran: list[datetime] = []

    async def work(now: datetime) -> None:
        ran.append(now)

    first = clock.now()
    schedule.every(DAY, "look", work)
    await schedule.look()
    await schedule.look()
    assert ran == [first]
    clock.advance(hours=23)
    restarted = Schedule(services.store.facts, clock)
    restarted.every(DAY, "look", work)
    await restarted.look()
    assert ran == [first]
    clock.advance(hours=1)
    await restarted.look()
    assert ran == [first, first + DAY]
    # The machine's clock was ahead, and is set right: it must not wait until then.
    clock.advance(days=-400)
    await restarted.look()
    assert len(ran) == 3


async def test_a_work_that_fails_waits_for_its_turn_and_keeps_no_other_waiting(
    schedule: Schedule, clock: HeldClock
) -> None:
    ran: list[str] = []

    async def fail(now: datetime) -> None:
        ran.append("broken")
        raise RuntimeError("out of order")

    async def work(now: datetime) -> None:
        ran.append("whole")

    schedule.every(DAY, "broken", fail)
    schedule.every(timedelta(hours=1), "whole", work)
    with structlog.testing.capture_logs() as logs:
        await schedule.look()
        clock.advance(hours=1)
        await schedule.look()
    assert ran == ["broken", "whole", "whole"]
    assert [(entry["event"], entry["work"]) for entry in logs] == [("scheduled work failed", "broken")]
