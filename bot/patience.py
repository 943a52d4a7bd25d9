"""Tries again what a service did not answer for the moment: a few times, and not for long."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt, wait_exponential

from bot.errors import Busy

_T = TypeVar("_T")

ATTEMPTS = 4

PATIENCE = 30.0
"""Seconds: a Retry-After up to this is waited out, a longer one is the person's to know."""

REQUEST_TIMEOUT = 10.0
"""Seconds for one answer; requests, spotipy and its sign-in have none unless given one."""

UNREADABLE = (AttributeError, LookupError, TypeError, ValueError)
"""What comes of an answer that is not shaped as a service's are, such as {"error": "text"}."""

backing_off = wait_exponential(multiplier=0.2, max=5.0)


async def patiently(
    work: Callable[[], Awaitable[_T]],
    *,
    busy: tuple[type[Busy], ...],
    unavailable: tuple[type[Exception], ...],
    pause: Callable[[RetryCallState], float] = backing_off,
) -> _T:
    """What work gives, tried again after faults that pass: ``busy`` ones are waited out as long as they say,
    up to PATIENCE, ``unavailable`` ones for a ``pause`` that grows.
    """

    def is_worth_waiting_for(failure: BaseException) -> bool:
        if isinstance(failure, busy):
            return failure.seconds <= PATIENCE
        return isinstance(failure, unavailable)

    def wait(state: RetryCallState) -> float:
        failure = state.outcome.exception() if state.outcome is not None else None
        return failure.seconds if isinstance(failure, busy) else pause(state)

    retrying = AsyncRetrying(
        retry=retry_if_exception(is_worth_waiting_for),
        wait=wait,
        stop=stop_after_attempt(ATTEMPTS),
        reraise=True,
    )
    async for attempt in retrying:
        with attempt:
            return await work()
    raise AssertionError("tenacity ends by an answer or an error")


def retry_after(headers: Mapping[str, str] | None) -> float:
    """The seconds that a 429 asks to wait; 1 where it does not say, or says something else."""
    try:
        seconds = float((headers or {}).get("Retry-After", "1"))
    except ValueError:
        return 1.0
    return max(0.0, seconds) if math.isfinite(seconds) else 1.0
