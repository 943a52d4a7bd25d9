"""Answers are kept for thirty days and for the one who asked."""

from __future__ import annotations

import pytest
import pytest_asyncio

from bot.errors import AnswerExpired, NotYourAnswer
from bot.recommender.answers import CategoriesQuestion, KeptAnswers, SongQuestion
from bot.store import Store

MARA, THEO = 11, 22
CATEGORIES = CategoriesQuestion()
QUESTION = SongQuestion("recommend", ("x",), choices=("a", "b"))


@pytest_asyncio.fixture(loop_scope="session")
async def kept(store: Store, server: int, clock) -> KeptAnswers:
    await store.servers.choose(server, n_categories=7)
    return KeptAnswers(store, clock)


async def test_an_answer_is_for_the_one_who_asked_and_for_thirty_days(
    kept: KeptAnswers, server: int, clock
) -> None:
    answer = await kept.keep(server, MARA, QUESTION)
    assert await kept.of(answer, MARA, SongQuestion) == QUESTION
    with pytest.raises(NotYourAnswer):
        await kept.of(answer, THEO, SongQuestion)
    clock.advance(days=29, hours=23)
    assert await kept.of(answer, MARA, SongQuestion) == QUESTION
    clock.advance(hours=1)
    with pytest.raises(AnswerExpired):
        await kept.of(answer, MARA, SongQuestion)


async def test_an_embed_is_spent_once_by_the_one_who_asked_unless_it_is_given_back(
    kept: KeptAnswers, server: int
) -> None:
    answer = await kept.keep(server, MARA, CATEGORIES)
    with pytest.raises(NotYourAnswer):
        await kept.spend(answer, THEO)
    assert await kept.spend(answer, MARA) == CATEGORIES
    assert await kept.spend(answer, MARA) is None
    await kept.restore(answer)
    assert await kept.spend(answer, MARA) == CATEGORIES


async def test_a_button_of_one_kind_does_not_open_what_another_left(kept: KeptAnswers, server: int) -> None:
    with pytest.raises(AnswerExpired):
        await kept.of(await kept.keep(server, MARA, CATEGORIES), MARA, SongQuestion)
    with pytest.raises(AnswerExpired):
        await kept.of(await kept.keep(server, MARA, QUESTION), MARA, CategoriesQuestion)


async def test_an_answer_goes_with_its_person(kept: KeptAnswers, store: Store, server: int) -> None:
    answer = await kept.keep(server, MARA, CATEGORIES)
    await store.people.forget(MARA)
    with pytest.raises(AnswerExpired):
        await kept.spend(answer, MARA)
