"""Asks ReccoBeats what songs sound like: free, without a key, where Spotify no longer says."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import requests
from aiolimiter import AsyncLimiter

from bot.errors import ReccoBeatsBusy, ReccoBeatsUnavailable
from bot.spotify.calls import REQUEST_TIMEOUT, UNREADABLE, patiently, retry_after
from bot.store.songs import AudioFeatures, Measurable
from bot.store.tables import AUDIO_FEATURES

AT_ONCE = 40
"""Ids that ReccoBeats takes in one call."""

SOURCE = "reccobeats"


class ReccoBeats:
    """ReccoBeats' audio features. Its numbers are on Spotify's scale; it knows some songs, not all."""

    def __init__(self, url: str, *, calls_per_second: float) -> None:
        self._url = f"{url}/v1/audio-features"
        self._limiter = AsyncLimiter(max(1.0, calls_per_second), max(1.0, 1 / calls_per_second))
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reccobeats")

    async def audio_features(
        self, songs: Sequence[Measurable], *, by_isrc: bool = False
    ) -> list[AudioFeatures]:
        """The features of at most AT_ONCE songs, by Spotify id or by ISRC; what it does not know is missing.

        Raises ReccoBeatsBusy and ReccoBeatsUnavailable.
        """
        wanted: dict[str, list[str]] = {}
        for song in songs:
            # A single and its album have one ISRC.
            wanted.setdefault((song.isrc or "") if by_isrc else song.id, []).append(song.id)

        async def once() -> list[AudioFeatures]:
            await self._limiter.acquire()
            return await asyncio.get_running_loop().run_in_executor(
                self._thread, lambda: self._ask(wanted, by_isrc=by_isrc)
            )

        return await patiently(once)

    def close(self) -> None:
        """End the thread; a call under way finishes first."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _ask(self, wanted: dict[str, list[str]], *, by_isrc: bool) -> list[AudioFeatures]:
        try:
            answer = requests.get(self._url, params={"ids": ",".join(wanted)}, timeout=REQUEST_TIMEOUT)
        except requests.RequestException as failure:
            raise ReccoBeatsUnavailable(reason=type(failure).__name__) from None
        if answer.status_code == 429:
            raise ReccoBeatsBusy(retry_after(answer.headers))
        if answer.status_code != 200:
            raise ReccoBeatsUnavailable(reason=f"status {answer.status_code}")
        try:
            return _read(answer.json()["content"], wanted, by_isrc=by_isrc)
        except UNREADABLE:
            raise ReccoBeatsUnavailable(reason="an answer that cannot be read") from None


def _read(
    content: list[dict[str, Any]], wanted: dict[str, list[str]], *, by_isrc: bool
) -> list[AudioFeatures]:
    found: dict[str, AudioFeatures] = {}
    for entry in content:
        key = entry.get("isrc") if by_isrc else str(entry.get("href", "")).rpartition("/")[2]
        values = {name: float(entry[name]) for name in AUDIO_FEATURES if entry.get(name) is not None}
        for song_id in wanted.get(str(key), ()):
            found[song_id] = AudioFeatures(song_id, SOURCE, values)
    return list(found.values())
