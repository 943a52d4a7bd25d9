"""Keeps what people were told, so that the buttons under an answer outlive a restart."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.clock import Clock
from bot.errors import AnswerExpired, NotYourAnswer
from bot.store import Store

KEPT = timedelta(days=30)


class KeptAnswers:
    """Answers by id, each for the member who asked and for thirty days."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def keep(self, server_id: int, member_id: int, kind: str, content: dict[str, Any]) -> str:
        """Keep what an answer is rendered from; returns the id that a button may carry."""
        now = self._clock.now()
        return await self._store.answers.keep(member_id, server_id, kind, content, now=now, until=now + KEPT)

    async def of(self, answer_id: str, member_id: int) -> dict[str, Any]:
        """What was kept, for the one who asked. Raises AnswerExpired, NotYourAnswer."""
        kept = await self._store.answers.get(answer_id, now=self._clock.now())
        if kept is None:
            raise AnswerExpired
        if kept.member_id != member_id:
            raise NotYourAnswer
        return kept.content
