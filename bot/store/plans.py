"""What each sync is to fetch, what it has fetched, and so where it goes on after a restart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import SyncCancelled
from bot.store.database import Database, upsert
from bot.store.jobs import Job, JobState
from bot.store.tables import job_pages, job_playlists, jobs


class Fetch(StrEnum):
    """How far a playlist of a sync has come."""

    WAITING = "waiting"
    STORED = "stored"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True)
class Planned:
    """A playlist that a sync is to bring; with ``pool``, a label, it is nobody's."""

    position: int
    source: str
    external_id: str
    name: str
    snapshot_id: str | None
    total: int
    pool: str | None = None
    state: Fetch = Fetch.WAITING
    skipped: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Fetched:
    """The pages of a playlist that are there: their songs in order, and where the next one starts.

    ``next_start`` is None where the last one is there.
    """

    song_ids: tuple[str, ...]
    next_start: int | None


class Plans:
    """The playlists of syncs under way, and their pages. They go when the sync ends.

    Whatever changes them raises SyncCancelled where the sync is no longer open.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, job: Job, planned: Sequence[Planned]) -> Job:
        """Keep playlists to fetch, and the job's step, listing and tally as they are in ``job``."""
        async with self._database.writing() as connection:
            await require_open(connection, job.id)
            await connection.execute(
                update(jobs)
                .where(jobs.c.id == job.id)
                .values(step=job.step, listed=job.listed, tally=dict(job.tally))
            )
            taken: int = (
                await connection.execute(
                    select(func.coalesce(func.max(job_playlists.c.position) + 1, 0)).where(
                        job_playlists.c.job_id == job.id
                    )
                )
            ).scalar_one()
            rows = [_plan_row(job.id, taken + at, playlist) for at, playlist in enumerate(planned)]
            if rows:
                await connection.execute(insert(job_playlists), rows)
        return job

    async def drop_pool(self, job_id: int) -> None:
        """Take what waits for the pool out of a sync's plan: it is to be listed anew."""
        async with self._database.writing() as connection:
            await require_open(connection, job_id)
            await connection.execute(
                delete(job_playlists).where(
                    job_playlists.c.job_id == job_id,
                    job_playlists.c.pool.is_not(None),
                    job_playlists.c.state == Fetch.WAITING,
                )
            )

    async def listed(self, job_id: int) -> list[Planned]:
        """The playlists of a sync, in the order in which they were listed."""
        query = (
            select(job_playlists).where(job_playlists.c.job_id == job_id).order_by(job_playlists.c.position)
        )
        async with self._database.reading() as connection:
            return [
                Planned(
                    row.position,
                    row.source,
                    row.external_id,
                    row.name,
                    row.snapshot_id,
                    row.total,
                    row.pool,
                    Fetch(row.state),
                    row.skipped,
                )
                for row in await connection.execute(query)
            ]

    async def keep_page(
        self, job_id: int, playlist: Planned, start: int, song_ids: Sequence[str], *, last: bool
    ) -> None:
        """Keep a page of a playlist, and the playlist's total and skipped rows as they are with it."""
        async with self._database.writing() as connection:
            await require_open(connection, job_id)
            # Two processes may run it for a moment while one takes over from the other.
            await connection.execute(
                upsert(connection, job_pages)
                .values(
                    job_id=job_id,
                    position=playlist.position,
                    start=start,
                    song_ids=list(song_ids),
                    last=last,
                )
                .on_conflict_do_nothing()
            )
            await connection.execute(
                update(job_playlists)
                .where(job_playlists.c.job_id == job_id, job_playlists.c.position == playlist.position)
                .values(
                    total=playlist.total, skipped=dict(playlist.skipped), snapshot_id=playlist.snapshot_id
                )
            )

    async def fetched(self, job_id: int, position: int, page: int) -> Fetched:
        """What is there of a playlist whose pages have ``page`` rows."""
        query = (
            select(job_pages)
            .where(job_pages.c.job_id == job_id, job_pages.c.position == position)
            .order_by(job_pages.c.start)
        )
        async with self._database.reading() as connection:
            pages = (await connection.execute(query)).all()
        song_ids = tuple(song_id for one in pages for song_id in one.song_ids)
        if pages and pages[-1].last:
            return Fetched(song_ids, None)
        return Fetched(song_ids, pages[-1].start + page if pages else 0)

    async def settle(self, job_id: int, positions: Sequence[int], state: Fetch) -> None:
        """Note how playlists ended; their pages are no longer needed."""
        async with self._database.writing() as connection:
            await require_open(connection, job_id)
            for position in positions:
                await connection.execute(
                    delete(job_pages).where(job_pages.c.job_id == job_id, job_pages.c.position == position)
                )
                await connection.execute(
                    update(job_playlists)
                    .where(job_playlists.c.job_id == job_id, job_playlists.c.position == position)
                    .values(state=state)
                )


async def require_open(connection: AsyncConnection, job_id: int) -> None:
    """Raise SyncCancelled unless a sync is open."""
    query = select(jobs.c.id).where(jobs.c.id == job_id, jobs.c.state == JobState.OPEN)
    if (await connection.execute(query)).first() is None:
        raise SyncCancelled


def _plan_row(job_id: int, position: int, planned: Planned) -> dict[str, Any]:
    return {
        "job_id": job_id,
        "position": position,
        "source": planned.source,
        "external_id": planned.external_id,
        "name": planned.name,
        "snapshot_id": planned.snapshot_id,
        "total": planned.total,
        "pool": planned.pool,
        "state": planned.state,
        "skipped": dict(planned.skipped),
    }
