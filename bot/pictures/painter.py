"""Draws in a thread of its own, so that neither the event loop nor the trainings wait for a picture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A picture, and what it shows in words: at most 1024 characters, as Discord takes them."""

    png: bytes
    alt: str


class Painter:
    """One picture at a time, in one thread: matplotlib is not made for several."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="paint")

    async def draw(self, work: Callable[[], Picture]) -> Picture:
        """What ``work`` draws."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def close(self) -> None:
        """End the thread; a picture that waits for its turn is not begun."""
        await asyncio.to_thread(self._thread.shutdown, wait=True, cancel_futures=True)
