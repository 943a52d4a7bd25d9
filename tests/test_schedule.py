"""What is scheduled runs when its time has come, once, over restarts and failures."""

from __future__ import annotations

import asyncio
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


async def test_a_long_work_holds_up_no_other_is_not_begun_twice_and_is_begun_again_if_broken_off(
    services: Services, schedule: Schedule, clock: HeldClock
) -> None:
    begun: asyncio.Queue[str] = asyncio.Queue()

    async def long(now: datetime) -> None:
        begun.put_nowait("long")
        await asyncio.Event().wait()

    async def short(now: datetime) -> None:
        begun.put_nowait("short")

    schedule.every(DAY, "long", long)
    schedule.every(timedelta(hours=1), "short", short)

    async def next_begun(n: int) -> list[str]:
        names = [await asyncio.wait_for(begun.get(), 10) for _ in range(n)]
        brief = [task for task in asyncio.all_tasks() if task.get_name() == "work:short"]
        await asyncio.gather(*brief)
        return names

    async def end(task: asyncio.Task[None]) -> None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    running = asyncio.create_task(schedule.run())
    assert await next_begun(2) == ["long", "short"]
    await end(running)
    clock.advance(hours=1)
    running = asyncio.create_task(schedule.run())
    assert await next_begun(2) == ["long", "short"]
    clock.advance(days=2)
    again = asyncio.create_task(schedule.look())
    assert await next_begun(1) == ["short"]
    await end(again)
    await end(running)
    assert begun.empty()


async def test_the_interval_is_counted_from_the_end_of_a_work(
    services: Services, schedule: Schedule, clock: HeldClock
) -> None:
    async def work(now: datetime) -> None:
        clock.advance(hours=5)

    schedule.every(DAY, "look", work)
    first = clock.now()
    await schedule.look()
    assert await services.store.facts.get("last-run:look") == (first + timedelta(hours=5)).isoformat()
