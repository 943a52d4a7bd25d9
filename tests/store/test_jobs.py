"""A sync is written down as it goes: one a member and server, found again after a restart, told of once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.errors import SyncCancelled, SyncRunning
from bot.store import Store
from bot.store.jobs import Job, JobState, Reply, Step
from bot.store.plans import Fetch, Fetched, Planned
from bot.store.sealing import Seal, new_key
from bot.store.tables import job_pages, job_playlists, jobs
from tests.store.letters import MARA, OTHER_SERVER, SERVER, THEO

PAGE = 50
ONE = Planned(0, "spotify", "one", "my songs", "s1", 120)
TWO = Planned(1, "spotify", "two", "我会等", None, 0, pool="jazz")
LIKED = Planned(2, "liked", "liked", "liked", None, 0)


@pytest.fixture
def reply(clock) -> Reply:
    return Reply(
        application_id=7_000_000_000_000_000_007,
        token="the-token-of-the-reply",
        message_id=8_000_000_000_000_000_008,
        until=clock.now() + timedelta(minutes=14),
    )


@pytest.fixture
def begin(store: Store, clock, reply: Reply):
    async def begin(server: int = SERVER, member: int = MARA, by: Store | None = None) -> Job:
        jobs_of = (by or store).jobs
        return await jobs_of.begin(server, member, "everything", reply=reply, now=clock.now())

    return begin


@pytest_asyncio.fixture(loop_scope="session")
async def reopened(other_store: Store) -> AsyncIterator[Store]:
    """The database as the next process finds it."""
    yield other_store


async def test_a_sync_that_begins_is_found_open(store: Store, begin, clock, reply: Reply) -> None:
    assert await store.jobs.latest(SERVER, MARA) is None
    job = await begin()
    expected = Job(
        id=job.id,
        server_id=SERVER,
        member_id=MARA,
        include="everything",
        state=JobState.OPEN,
        step=Step.LISTING,
        listed=0,
        tally={},
        asleep_until=None,
        outcome=None,
        reply=reply,
        told=False,
        began_at=clock.now(),
    )
    assert job == expected
    assert await store.jobs.get(job.id) == job
    assert await store.jobs.latest(SERVER, MARA) == job
    assert await store.jobs.open() == [job]
    assert await store.plans.listed(job.id) == []
    assert await store.jobs.untold(SERVER, MARA) is None


async def test_a_member_has_one_sync_a_server_at_a_time(store: Store, begin) -> None:
    first = await begin()
    with pytest.raises(SyncRunning):
        await begin()
    others = [await begin(OTHER_SERVER), await begin(member=THEO)]
    assert await store.jobs.open() == [first, *others]
    await store.jobs.end(first, JobState.DONE, {})
    assert (await begin()).state is JobState.OPEN


async def test_of_all_who_begin_at_once_one_does(store: Store, other_store: Store, begin) -> None:
    begun = await asyncio.gather(*(begin(by=by) for by in (store, other_store) * 3), return_exceptions=True)
    assert sorted(type(one).__name__ for one in begun) == ["Job"] + ["SyncRunning"] * 5
    assert len(await store.jobs.open()) == 1


async def test_the_plan_outlives_a_restart(store: Store, reopened: Store, begin) -> None:
    job = await begin()
    await store.plans.keep(replace(job, listed=50, tally={"listed": 50, "not-yours": 2}), [ONE, TWO])
    moved = replace(job, step=Step.PLAYLISTS, listed=0, tally={"listed": 61})
    assert await store.plans.keep(moved, [LIKED]) == moved
    assert await reopened.jobs.open() == [moved]
    assert await reopened.plans.listed(job.id) == [ONE, TWO, LIKED]


async def test_pages_outlive_a_restart_and_say_where_the_next_one_starts(
    store: Store, reopened: Store, begin
) -> None:
    job = await begin()
    await store.plans.keep(job, [ONE, LIKED])
    assert await store.plans.fetched(job.id, 0, PAGE) == Fetched((), 0)
    grown = replace(ONE, total=121, skipped={"local": 3}, snapshot_id=None)
    await store.plans.keep_page(job.id, ONE, 0, ["b", "a"], last=False)
    await store.plans.keep_page(job.id, grown, 50, [], last=False)
    assert await reopened.plans.fetched(job.id, 0, PAGE) == Fetched(("b", "a"), 100)
    assert await reopened.plans.listed(job.id) == [grown, replace(LIKED, position=1)]
    await reopened.plans.keep_page(job.id, grown, 100, ["c", "a"], last=True)
    assert await store.plans.fetched(job.id, 0, PAGE) == Fetched(("b", "a", "c", "a"), None)
    assert await store.plans.fetched(job.id, 1, PAGE) == Fetched((), 0)


@pytest.mark.parametrize("state", [Fetch.STORED, Fetch.UNCHANGED, Fetch.REFUSED])
async def test_how_a_playlist_ended_outlives_a_restart_and_its_pages_go(
    store: Store, reopened: Store, begin, state: Fetch
) -> None:
    job = await begin()
    await store.plans.keep(job, [ONE, TWO, LIKED])
    for playlist in (ONE, TWO, LIKED):
        await store.plans.keep_page(job.id, playlist, 0, ["a"], last=True)
    await store.plans.settle(job.id, [0, 2], state)
    planned = await reopened.plans.listed(job.id)
    assert [one.state for one in planned] == [state, Fetch.WAITING, state]
    left = [(await reopened.plans.fetched(job.id, position, PAGE)).song_ids for position in range(3)]
    assert left == [(), ("a",), ()]


async def test_sleep_outlives_a_restart(store: Store, reopened: Store, begin, clock) -> None:
    job = await begin()
    until = clock.now() + timedelta(hours=6)
    assert await store.jobs.sleep(job, until) == replace(job, asleep_until=until)
    assert await reopened.jobs.open() == [replace(job, asleep_until=until)]
    assert await reopened.jobs.wake(replace(job, asleep_until=until)) == job
    assert await store.jobs.open() == [job]


@pytest.mark.parametrize("state", [JobState.DONE, JobState.FAILED, JobState.CANCELLED])
async def test_a_sync_that_has_ended_keeps_its_outcome_and_no_plan(
    store: Store, reopened: Store, begin, clock, state: JobState
) -> None:
    job = await begin()
    await store.plans.keep(job, [ONE])
    await store.plans.keep_page(job.id, ONE, 0, ["a"], last=False)
    job = await store.jobs.sleep(job, clock.now() + timedelta(hours=6))
    ended = await store.jobs.end(job, state, {"songs": 3})
    assert ended == replace(job, state=state, outcome={"songs": 3}, asleep_until=None)
    assert await reopened.jobs.latest(SERVER, MARA) == ended
    assert await reopened.jobs.open() == []
    assert await rows_of_plans(store) == 0


async def rows_of_plans(store: Store) -> int:
    async with store.database.reading() as connection:
        found = [(await connection.execute(select(table))).all() for table in (job_playlists, job_pages)]
    return sum(len(rows) for rows in found)


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.CANCELLED])
async def test_a_sync_that_broke_off_gives_way_to_the_next_of_the_same_member_and_server(
    store: Store, begin, state: JobState
) -> None:
    ended = [await begin(), await begin(OTHER_SERVER), await begin(member=THEO)]
    for job in ended:
        await store.jobs.end(job, state, {})
    job = await begin()
    assert await store.jobs.latest(SERVER, MARA) == job
    assert await ids_of_jobs(store) == {job.id, ended[1].id, ended[2].id}


async def test_of_the_syncs_that_came_to_their_end_the_last_stays_and_is_the_rule(
    store: Store, begin, clock
) -> None:
    assert await store.jobs.rule(SERVER, MARA) is None
    for include in ("public", "everything"):
        done = await store.jobs.begin(SERVER, MARA, include, reply=None, now=clock.now())
        await store.jobs.end(done, JobState.DONE, {"songs": 3})
    for state in (JobState.CANCELLED, JobState.FAILED):
        broken = await store.jobs.begin(SERVER, MARA, "public", reply=None, now=clock.now())
        assert await ids_of_jobs(store) == {done.id, broken.id}
        await store.jobs.end(broken, state, {})
        assert await store.jobs.rule(SERVER, MARA) == "everything"
    assert await store.jobs.rule(OTHER_SERVER, MARA) is None
    assert await store.jobs.rule(SERVER, THEO) is None


async def test_nobody_is_told_of_a_sync_any_more_once_another_has_begun(store: Store, begin) -> None:
    done = await begin()
    await store.jobs.end(done, JobState.DONE, {"songs": 3})
    await begin()
    assert await store.jobs.untold(SERVER, MARA) is None
    kept = await store.jobs.get(done.id)
    assert kept is not None
    assert (kept.told, kept.reply, kept.outcome) == (True, None, None)


async def ids_of_jobs(store: Store) -> set[int]:
    async with store.database.reading() as connection:
        return set((await connection.execute(select(jobs.c.id))).scalars())


async def test_what_waits_for_the_pool_can_be_taken_out_of_the_plan(store: Store, begin) -> None:
    job, other = await begin(), await begin(OTHER_SERVER)
    for one in (job, other):
        await store.plans.keep(one, [ONE, TWO, LIKED, replace(TWO, position=3, external_id="three")])
        await store.plans.settle(one.id, [3], Fetch.STORED)
    await store.plans.drop_pool(job.id)
    assert [playlist.position for playlist in await store.plans.listed(job.id)] == [0, 2, 3]
    assert len(await store.plans.listed(other.id)) == 4


STEPS_ON: dict[str, Callable[[Store, Job], object]] = {
    "plan": lambda store, job: store.plans.keep(replace(job, step=Step.POOL), [LIKED]),
    "unplan_pool": lambda store, job: store.plans.drop_pool(job.id),
    "keep_page": lambda store, job: store.plans.keep_page(job.id, ONE, 0, ["a"], last=True),
    "settle": lambda store, job: store.plans.settle(job.id, [0], Fetch.STORED),
    "sleep": lambda store, job: store.jobs.sleep(job, job.began_at),
    "wake": lambda store, job: store.jobs.wake(job),
    "end": lambda store, job: store.jobs.end(job, JobState.DONE, {"songs": 1}),
}


@pytest.mark.parametrize("step", STEPS_ON)
@pytest.mark.parametrize("how", ["cancelled", "forgotten", "done"])
async def test_nothing_goes_on_with_a_sync_that_is_no_longer_open(
    store: Store, other_store: Store, begin, how: str, step: str
) -> None:
    job = await begin()
    await store.plans.keep(job, [ONE])
    if how == "forgotten":
        await other_store.people.forget(MARA)
    else:
        await other_store.jobs.end(job, JobState(how))
    before = await store.jobs.get(job.id)
    with pytest.raises(SyncCancelled):
        await STEPS_ON[step](store, job)
    assert await store.jobs.get(job.id) == before
    assert (before is None) is (how == "forgotten")
    assert await rows_of_plans(store) == 0


@pytest.mark.parametrize("step", STEPS_ON)
async def test_a_sync_that_was_forgotten_never_goes_on_in_the_one_begun_since(
    store: Store, begin, step: str
) -> None:
    """SQLite would give the number of the last row that went to the next that comes."""
    first = await begin()
    await store.people.forget(MARA)
    second = await begin()
    await store.plans.keep(second, [ONE])
    with pytest.raises(SyncCancelled):
        await STEPS_ON[step](store, first)
    assert not await store.jobs.tell(first.id)
    assert await store.jobs.open() == [second]
    assert await store.plans.listed(second.id) == [ONE]


async def test_the_end_is_told_once(store: Store, other_store: Store, begin) -> None:
    job = await begin()
    ended = await store.jobs.end(job, JobState.FAILED, {"error": "e"})
    assert await other_store.jobs.untold(SERVER, MARA) == ended
    assert await other_store.jobs.untold(OTHER_SERVER, MARA) is None
    assert await other_store.jobs.untold(SERVER, THEO) is None
    told = await asyncio.gather(*(by.jobs.tell(job.id) for by in (store, other_store) * 3))
    assert sorted(told) == [False] * 5 + [True]
    assert await store.jobs.untold(SERVER, MARA) is None
    assert await store.jobs.latest(SERVER, MARA) == replace(ended, told=True, reply=None)


async def test_where_to_answer_lies_sealed_on_disk_and_shows_nowhere(
    store: Store, begin, on_disk: Callable[[], bytes], reply: Reply
) -> None:
    job = await begin()
    await store.plans.keep(job, [ONE])
    written = on_disk()
    assert b"my songs" in written
    assert b"the-token-of-the-reply" not in written
    for number in (reply.application_id, reply.message_id):
        assert str(number).encode() not in written
    assert "the-token-of-the-reply" not in f"{job!r} {job} {reply!r}"


async def test_a_lost_key_loses_the_way_to_answer_and_not_the_sync(store: Store, begin) -> None:
    job = await begin()
    stranger = Store(store.database.address.replace("sqlite:", "sqlite+aiosqlite:"), Seal(new_key()))
    assert await stranger.jobs.open() == [replace(job, reply=None)]
    await stranger.close()


async def test_a_sync_without_a_way_to_answer_has_none(store: Store, clock) -> None:
    job = await store.jobs.begin(SERVER, MARA, "public", reply=None, now=clock.now())
    assert (job.reply, job.include) == (None, "public")
    assert await store.jobs.get(job.id) == job


async def test_forgetting_a_member_ends_their_syncs_in_every_server_and_nobody_elses(
    store: Store, begin
) -> None:
    for server in (SERVER, OTHER_SERVER):
        await store.plans.keep(await begin(server), [ONE])
    theos = await begin(member=THEO)
    await store.people.forget(MARA)
    assert await store.jobs.open() == [theos]
    assert await rows_of_plans(store) == 0
