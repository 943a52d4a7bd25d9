"""Syncs: whose they are, what each is at, how it ended, and where its member is told of that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import SyncCancelled, SyncRunning
from bot.store.database import Database
from bot.store.opting_out import refuse_opted_out
from bot.store.sealing import Seal
from bot.store.servers import ensure_server
from bot.store.tables import job_playlists, jobs


class JobState(StrEnum):
    """Whether a sync is under way, or how it ended."""

    OPEN = "open"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """What a sync is at; the steps come in this order."""

    LISTING = "listing"
    PLAYLISTS = "playlists"
    POOL_LISTING = "pool-listing"
    POOL = "pool"
    FEATURES = "features"
    TRAINING = "training"


@dataclass(frozen=True)
class Reply:
    """Where Discord takes the answer to a command, and until when."""

    application_id: int
    token: str
    message_id: int
    until: datetime
    locale: str = "en"

    def __repr__(self) -> str:
        return f"Reply(until={self.until.isoformat()})"


@dataclass(frozen=True)
class Job:
    """A sync. ``tally`` has counts for its report, ``outcome`` (JSON) the report or refusal it ended with.

    ``listed`` is where the listing goes on: a playlist's number or, of the pool, a category's.
    """

    id: int
    server_id: int
    member_id: int
    include: str
    state: JobState
    step: Step
    listed: int
    tally: Mapping[str, int]
    asleep_until: datetime | None
    outcome: Mapping[str, Any] | None
    reply: Reply | None
    told: bool
    began_at: datetime


class Jobs:
    """The syncs. Of a member in a server one can be open; the last that ended is kept to be told, and the
    last that came to its end for what it brought.

    Whatever goes on with a sync raises SyncCancelled where it is no longer open.
    """

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def begin(
        self, server_id: int, member_id: int, include: str, *, reply: Reply | None, now: datetime
    ) -> Job:
        """Open a sync. Raises SyncRunning where one is open already, and OptedOut."""
        values = {
            "server_id": server_id,
            "member_id": member_id,
            "include": include,
            "state": JobState.OPEN,
            "step": Step.LISTING,
            "tally": {},
            "began_at": now,
        }
        if reply is not None:
            sealed = self._seal.seal(
                json.dumps([reply.application_id, reply.token, reply.message_id, reply.locale])
            )
            values |= {"reply": sealed, "reply_until": reply.until}
        try:
            async with self._database.writing() as connection:
                await refuse_opted_out(connection, server_id, member_id)
                await ensure_server(connection, server_id)
                await _give_way(connection, server_id, member_id)
                row = (await connection.execute(insert(jobs).values(values).returning(jobs))).one()
        except IntegrityError:
            raise SyncRunning from None
        return self._job(row)

    async def get(self, job_id: int) -> Job | None:
        """A sync; None where its person was forgotten, or has begun others since."""
        return next(iter(await self._jobs(select(jobs).where(jobs.c.id == job_id))), None)

    async def latest(self, server_id: int, member_id: int) -> Job | None:
        """The sync of a member in a server that is open or, if none is, that ended last."""
        query = select(jobs).where(_of(server_id, member_id)).order_by(jobs.c.id.desc()).limit(1)
        return next(iter(await self._jobs(query)), None)

    async def rule(self, server_id: int, member_id: int) -> str | None:
        """What the last sync of a member in a server brought that came to its end; None where none did."""
        query = select(jobs.c.include).where(jobs.c.id == _last_done(server_id, member_id))
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def open(self) -> list[Job]:
        """Every sync that is under way, the oldest first."""
        return await self._jobs(select(jobs).where(jobs.c.state == JobState.OPEN).order_by(jobs.c.id))

    async def untold(self, server_id: int, member_id: int) -> Job | None:
        """A sync that has ended, which its member has not been told of."""
        query = select(jobs).where(
            _of(server_id, member_id), jobs.c.state != JobState.OPEN, jobs.c.told.is_(False)
        )
        return next(iter(await self._jobs(query)), None)

    async def tell(self, job_id: int) -> bool:
        """Note that the member is told of the end; whether nobody has done so before."""
        async with self._database.writing() as connection:
            noted = await connection.execute(
                update(jobs)
                .where(jobs.c.id == job_id, jobs.c.told.is_(False))
                .values(told=True, reply=None, reply_until=None)
            )
        return noted.rowcount == 1

    async def sleep(self, job: Job, until: datetime) -> Job:
        """Note that a sync sleeps until a moment."""
        await self._change(job.id, asleep_until=until)
        return replace(job, asleep_until=until)

    async def wake(self, job: Job) -> Job:
        """Note that a sync sleeps no longer."""
        await self._change(job.id, asleep_until=None)
        return replace(job, asleep_until=None)

    async def end(self, job: Job, state: JobState, outcome: Mapping[str, Any] | None = None) -> Job:
        """End a sync; what it had planned goes."""
        ended = await self._change(job.id, state=state, outcome=outcome, asleep_until=None)
        async with self._database.writing() as connection:
            await connection.execute(delete(job_playlists).where(job_playlists.c.job_id == job.id))
        return ended

    async def _change(self, job_id: int, **values: object) -> Job:
        async with self._database.writing() as connection:
            row = (
                await connection.execute(
                    update(jobs)
                    .where(jobs.c.id == job_id, jobs.c.state == JobState.OPEN)
                    .values(values)
                    .returning(jobs)
                )
            ).first()
        if row is None:
            raise SyncCancelled
        return self._job(row)

    async def _jobs(self, query: Select[Any]) -> list[Job]:
        async with self._database.reading() as connection:
            return [self._job(row) for row in await connection.execute(query)]

    def _job(self, row: Row[Any]) -> Job:
        opened = None if row.reply is None else self._seal.open(row.reply)
        return Job(
            row.id,
            row.server_id,
            row.member_id,
            row.include,
            JobState(row.state),
            Step(row.step),
            row.listed,
            row.tally,
            row.asleep_until,
            row.outcome,
            _reply(opened, row.reply_until),
            row.told,
            row.began_at,
        )


async def _give_way(connection: AsyncConnection, server_id: int, member_id: int) -> None:
    """Delete the syncs that ended, but for what the last that came to its end was to bring."""
    ended = _of(server_id, member_id) & (jobs.c.state != JobState.OPEN)
    kept = (await connection.execute(select(_last_done(server_id, member_id)))).scalar_one_or_none()
    await connection.execute(delete(jobs).where(ended, jobs.c.id != (0 if kept is None else kept)))
    nothing_left: dict[str, Any] = {
        "told": True,
        "reply": None,
        "reply_until": None,
        "outcome": None,
        "tally": {},
    }
    await connection.execute(update(jobs).where(ended).values(nothing_left))


def _last_done(server_id: int, member_id: int) -> ScalarSelect[int]:
    return (
        select(func.max(jobs.c.id))
        .where(_of(server_id, member_id), jobs.c.state == JobState.DONE)
        .scalar_subquery()
    )


def _reply(opened: str | None, until: datetime) -> Reply | None:
    if opened is None:
        return None
    application_id, token, message_id, *rest = json.loads(opened)
    return Reply(application_id, token, message_id, until, *rest)


def _of(server_id: int, member_id: int) -> ColumnElement[bool]:
    return (jobs.c.server_id == server_id) & (jobs.c.member_id == member_id)
