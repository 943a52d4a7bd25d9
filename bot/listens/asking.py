"""Asks a service one thing at a time: in a thread of its own, paced, with patience, and errors of ours."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import requests
from aiolimiter import AsyncLimiter

from bot.errors import ListensBusy, ListensUnavailable
from bot.listens.shapes import Service
from bot.patience import REQUEST_TIMEOUT, UNREADABLE, patiently, retry_after

_T = TypeVar("_T")

AGENT = "Cratedigger (self-hosted Discord bot)"
"""Both services ask programs to say who they are."""

RESET = "X-RateLimit-Reset-In"
"""ListenBrainz says here, in seconds, when it can be asked again."""


class Asker:
    """The way to one service. ``url`` has no slash at its end."""

    def __init__(self, service: Service, url: str, *, calls_per_second: float) -> None:
        self.service = service
        self._url = url
        self._limiter = AsyncLimiter(max(1.0, calls_per_second), max(1.0, 1 / calls_per_second))
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=service.value)

    async def get(
        self, path: str, params: Mapping[str, str | int], read: Callable[[requests.Response], _T]
    ) -> _T:
        """What ``read`` makes of an answer; it is not asked about those with 429 or 5xx.

        It may raise errors of ours; what else it stumbles over makes the answer an unreadable one. Raises
        ListensBusy and ListensUnavailable.
        """

        async def once() -> _T:
            await self._limiter.acquire()
            return await asyncio.get_running_loop().run_in_executor(
                self._thread, lambda: self._ask(path, params, read)
            )

        return await patiently(once, busy=(ListensBusy,), unavailable=(ListensUnavailable,))

    def unavailable(self, reason: str) -> ListensUnavailable:
        """That the service does not answer as it should."""
        return ListensUnavailable(service=self.service.full_name, reason=reason)

    def busy(self, seconds: float) -> ListensBusy:
        """That the service wants to be left alone for a while."""
        return ListensBusy(self.service.full_name, seconds)

    def close(self) -> None:
        """End the thread; a call under way finishes first."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _ask(self, path: str, params: Mapping[str, str | int], read: Callable[[requests.Response], _T]) -> _T:
        try:
            answer = requests.get(
                f"{self._url}{path}", params=params, timeout=REQUEST_TIMEOUT, headers={"User-Agent": AGENT}
            )
        except requests.RequestException as failure:
            # Its text has the address, and with it the key: only its kind is told.
            raise self.unavailable(type(failure).__name__) from None
        if answer.status_code == 429:
            told = answer.headers.get("Retry-After") or answer.headers.get(RESET)
            raise self.busy(retry_after({"Retry-After": told} if told else None))
        if answer.status_code >= 500:
            raise self.unavailable(f"status {answer.status_code}")
        try:
            return read(answer)
        except (*UNREADABLE, RecursionError):
            raise self.unavailable("an answer that cannot be read") from None
