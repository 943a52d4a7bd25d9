"""Answers behind buttons are kept until their time is over."""

from __future__ import annotations

from datetime import timedelta

import pytest_asyncio

from bot.store import Store
from bot.store.answers import Answer

SERVER, MARA = 100, 11
CONTENT = {"title": "我会等", "songs": [{"id": "x", "score": 0.988377}], "pool": None}


@pytest_asyncio.fixture(loop_scope="session")
async def answer_id(store: Store, clock) -> str:
    await store.servers.choose(SERVER, n_categories=7)
    until = clock.now() + timedelta(days=30)
    return await store.answers.keep(MARA, SERVER, "recommend", CONTENT, now=clock.now(), until=until)


async def test_an_answer_comes_back_whole(store: Store, clock, answer_id: str) -> None:
    found = await store.answers.get(answer_id, now=clock.now())
    assert found == Answer(MARA, "recommend", CONTENT)
    assert await store.answers.get("no-such-answer", now=clock.now()) is None


async def test_an_answer_is_over_at_its_time_and_goes_with_the_next_one(
    store: Store, clock, answer_id: str
) -> None:
    clock.advance(days=30)
    assert await store.answers.get(answer_id, now=clock.now()) is None
    await store.answers.keep(MARA, SERVER, "x", {}, now=clock.now(), until=clock.now() + timedelta(1))
    clock.advance(days=-1)
    assert await store.answers.get(answer_id, now=clock.now()) is None


async def test_every_answer_has_an_id_of_its_own_that_fits_into_a_button(
    store: Store, clock, answer_id: str
) -> None:
    until = clock.now() + timedelta(days=1)
    ids = {await store.answers.keep(MARA, SERVER, "x", {}, now=clock.now(), until=until) for _ in range(5)}
    assert len(ids | {answer_id}) == 6
    assert all(0 < len(id_) <= 32 for id_ in ids)
