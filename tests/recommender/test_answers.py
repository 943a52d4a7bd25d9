"""Answers are kept for thirty days and for the one who asked."""

from __future__ import annotations

import pytest

from bot.errors import AnswerExpired, NotYourAnswer
from bot.recommender.answers import KeptAnswers
from bot.store import Store

MARA, THEO = 11, 22
CONTENT = {"song": "Idea 1", "results": [{"score": 0.988377}]}


async def test_an_answer_is_for_the_one_who_asked_and_for_thirty_days(
    store: Store, server: int, clock
) -> None:
    await store.servers.choose(server, n_categories=7)
    kept = KeptAnswers(store, clock)
    answer = await kept.keep(server, MARA, "recommend", CONTENT)
    assert await kept.of(answer, MARA) == CONTENT
    with pytest.raises(NotYourAnswer):
        await kept.of(answer, THEO)
    clock.advance(days=29, hours=23)
    assert await kept.of(answer, MARA) == CONTENT
    clock.advance(hours=1)
    with pytest.raises(AnswerExpired):
        await kept.of(answer, MARA)


async def test_an_answer_goes_with_its_person(store: Store, server: int, clock) -> None:
    await store.servers.choose(server, n_categories=7)
    kept = KeptAnswers(store, clock)
    answer = await kept.keep(server, MARA, "recommend", CONTENT)
    await store.people.forget(MARA)
    with pytest.raises(AnswerExpired):
        await kept.of(answer, MARA)
