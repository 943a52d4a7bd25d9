"""Asks Spotify one thing at a time: off the event loop, with a bound on threads, and errors of our own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import requests
import spotipy

from bot import patience
from bot.clock import Clock
from bot.errors import (
    CratediggerError,
    ReccoBeatsBusy,
    ReccoBeatsUnavailable,
    SpotifyBusy,
    SpotifyForbidden,
    SpotifyNotFound,
    SpotifyNotRegistered,
    SpotifyPremiumLapsed,
    SpotifyTokenRefused,
    SpotifyUnavailable,
)
from bot.patience import ATTEMPTS, REQUEST_TIMEOUT, UNREADABLE, retry_after
from bot.spotify.gate import Gate
from bot.store.facts import Facts

__all__ = ["ATTEMPTS", "REQUEST_TIMEOUT", "UNREADABLE", "SpotifyCalls", "patiently", "retry_after"]

_T = TypeVar("_T")


class SpotifyCalls:
    """A bounded pool of threads in which spotipy talks to Spotify.

    spotipy is synchronous. Each call gets a session of its own: with one in hand, spotipy makes a single
    request and raises a 429 at once, instead of sleeping its Retry-After inside the thread.
    """

    def __init__(
        self, api_url: str, *, threads: int, calls_per_second: float, facts: Facts, clock: Clock
    ) -> None:
        self._prefix = f"{api_url}/"
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="spotify")
        self._calls_per_second = calls_per_second
        self._facts = facts
        self._clock = clock
        self._gates: dict[str, Gate] = {}

    async def ask(
        self,
        app: str,
        token: str,
        question: Callable[[spotipy.Spotify], _T | None],
        *,
        repeatable: bool = True,
    ) -> _T:
        """The answer to a question such as ``lambda spotify: spotify.me()``, by an app's client ID.

        A short Retry-After and a passing fault are waited out on the event loop. What is not ``repeatable``,
        for it would be done twice, is not asked again after a fault that leaves open whether it was done.
        Raises SpotifyTokenRefused, SpotifyForbidden, SpotifyNotFound, SpotifyBusy or SpotifyUnavailable.
        """
        gate = self.gate(app)

        async def once() -> _T:
            await gate.enter()
            try:
                return await self._in_a_thread(lambda: self._ask(token, question))
            except SpotifyBusy as refusal:
                await gate.close(refusal)
                raise

        return await patiently(once, repeatable=repeatable)

    async def run(self, work: Callable[[], _T]) -> _T:
        """Run blocking work that talks to the accounts service in the pool, with the same patience."""
        return await patiently(lambda: self._in_a_thread(work))

    def gate(self, app: str) -> Gate:
        """An app's way to Spotify."""
        if app not in self._gates:
            self._gates[app] = Gate(app, self._calls_per_second, self._facts, self._clock)
        return self._gates[app]

    async def _in_a_thread(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def close(self) -> None:
        """End the threads; calls under way finish first."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _ask(self, token: str, question: Callable[[spotipy.Spotify], _T | None]) -> _T:
        with requests.Session() as session:
            spotify = spotipy.Spotify(auth=token, requests_session=session, requests_timeout=REQUEST_TIMEOUT)
            spotify.prefix = self._prefix
            try:
                answer = question(spotify)
            except (spotipy.SpotifyException, requests.RequestException, *UNREADABLE) as failure:
                raise _translated(failure) from None
        if answer is None:
            # spotipy gives None for a body that is empty, or that is no JSON.
            raise SpotifyUnavailable(reason="an empty answer")
        return answer


async def patiently(work: Callable[[], Awaitable[_T]], *, repeatable: bool = True) -> _T:
    """What work gives, tried again after short waits and, if ``repeatable``, faults, on the event loop."""
    return await patience.patiently(
        work,
        busy=(SpotifyBusy, ReccoBeatsBusy),
        unavailable=(SpotifyUnavailable, ReccoBeatsUnavailable) if repeatable else (),
        pause=lambda state: _backing_off(state),  # noqa: PLW0108 - looked up when it is needed
    )


def _translated(failure: Exception) -> CratediggerError:
    if isinstance(failure, requests.RequestException):
        return SpotifyUnavailable(reason=type(failure).__name__)
    if not isinstance(failure, spotipy.SpotifyException):
        return SpotifyUnavailable(reason="an answer that cannot be read")
    # The message begins with the address that was asked, which may carry ids: leave it out.
    reason = str(failure.msg).partition(":\n")[2].strip()
    if reason in {"", "None"}:
        reason = "no reason given"
    match failure.http_status:
        case 401:
            return SpotifyTokenRefused()
        case 403:
            return _refusal(reason)
        case 404:
            return SpotifyNotFound(reason=reason)
        case 429:
            return SpotifyBusy(retry_after(failure.headers), quota=failure.reason == "QUOTA_EXCEEDED")
        case status:
            return SpotifyUnavailable(reason=f"status {status}: {reason}")


def _refusal(reason: str) -> SpotifyForbidden:
    """What a 403 is about: its words are all that tells the kinds apart."""
    words = reason.casefold()
    if "not registered" in words or "not be registered" in words:
        return SpotifyNotRegistered(reason=reason)
    if "premium subscription required" in words and "owner" in words:
        return SpotifyPremiumLapsed(reason=reason)
    return SpotifyForbidden(reason=reason)


_backing_off = patience.backing_off
