"""Answers behind buttons are kept until their time is over, and are spent but once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import update

from bot.store import Store
from bot.store.answers import Answer
from bot.store.contents import CategoriesQuestion, Content, Filters, ListedSong, SongList, SongQuestion
from bot.store.tables import answers

SERVER, MARA = 100, 11
LIST = SongList(
    "blend", (ListedSong("a", 0.5, 99.9, 7),), ("b",), (7, 8), 5, 3, Filters(2, "我会等", True, 7, "long")
)
QUESTION = SongQuestion("recommend", ("x",), 3, include_heard=True, choices=("a", "b"))


@pytest_asyncio.fixture(loop_scope="session")
async def keep(store: Store, clock):
    await store.servers.choose(SERVER, n_categories=7)

    async def keep(content: Content) -> str:
        until = clock.now() + timedelta(days=30)
        return await store.answers.keep(MARA, SERVER, content, now=clock.now(), until=until)

    return keep


@pytest.mark.parametrize("content", [LIST, CategoriesQuestion(), QUESTION, SongQuestion("mix", ("a",))])
async def test_an_answer_comes_back_whole(store: Store, clock, keep, content: Content) -> None:
    answer_id = await keep(content)
    assert await store.answers.get(answer_id, now=clock.now()) == Answer(MARA, content)
    assert await store.answers.get("no-such-answer", now=clock.now()) is None


async def test_an_answer_is_over_at_its_time_and_goes_with_the_next_one(store: Store, clock, keep) -> None:
    answer_id = await keep(LIST)
    clock.advance(days=30)
    assert await store.answers.get(answer_id, now=clock.now()) is None
    await keep(QUESTION)
    clock.advance(days=-1)
    assert await store.answers.get(answer_id, now=clock.now()) is None


async def test_every_answer_has_an_id_of_its_own_that_fits_into_a_button(keep) -> None:
    ids = [await keep(QUESTION) for _ in range(6)]
    assert len(set(ids)) == 6
    assert all(0 < len(id_) <= 32 for id_ in ids)


async def test_an_embed_is_spent_by_one_alone_until_it_is_given_back(
    store: Store, other_store: Store, clock, keep
) -> None:
    answer_id = await keep(LIST)
    spent = await asyncio.gather(*(by.answers.spend(answer_id) for by in (store, other_store) * 3))
    assert sorted(spent) == [False] * 5 + [True]
    assert await store.answers.get(answer_id, now=clock.now()) == Answer(MARA, LIST)
    await store.answers.restore(answer_id)
    assert await other_store.answers.spend(answer_id)


@pytest.mark.parametrize(
    ("kind", "content"),
    [("choice", {"songs": []}), ("embed", {"type": "rich"}), ("question", {}), ("embed", [])],
)
async def test_what_another_version_kept_is_as_good_as_over(
    store: Store, clock, keep, kind: str, content: object
) -> None:
    answer_id = await keep(LIST)
    async with store.database.writing() as connection:
        await connection.execute(update(answers).values(kind=kind, content=content))
    assert await store.answers.get(answer_id, now=clock.now()) is None
