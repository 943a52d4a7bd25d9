"""A process that syncs: one member, one server, until the sync ends, sleeps, or the process is killed.

``python -m tests.e2e.syncing DATA_DIR SPOTIFY_ADDRESS CLIENT_ID INCLUDE DAYS`` goes on with what an earlier
one left, or begins. DAYS are added to the machine's time: so a day of Spotify's quota passes.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.config import read_settings
from bot.errors import SyncAsleep
from bot.library.sync import Include
from bot.services import open_services

SERVER, MEMBER = 100, 700_000_000_000_000_011
DONE, ASLEEP = 0, 3


class LaterClock:
    """The machine's clock, some days ahead."""

    def __init__(self, days: int) -> None:
        self._ahead = timedelta(days=days)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead


async def sync(data_dir: str, spotify: str, client_id: str, include: str, days: str) -> int:
    settings = read_settings(
        _env_file=None,
        data_dir=Path(data_dir),
        spotify_client_id=client_id,
        spotify_api_url=f"{spotify}/v1",
        spotify_accounts_url=f"{spotify}/accounts",
        spotify_calls_per_second=1000,
        reccobeats_url="off",
    )
    async with open_services(settings, clock=LaterClock(int(days)), migrate=False) as services:
        await services.syncs.start()
        job = await services.store.jobs.latest(SERVER, MEMBER)
        if job is None:
            job = await services.syncs.begin(SERVER, MEMBER, Include(include))
        try:
            await services.syncs.finish(job)
        except SyncAsleep:
            return ASLEEP
        return DONE


if __name__ == "__main__":
    sys.exit(asyncio.run(sync(*sys.argv[1:])))
