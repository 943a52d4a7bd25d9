"""Keeps what people were told, so that the buttons under an answer outlive a restart."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

from bot.clock import Clock
from bot.errors import AnswerExpired, NotYourAnswer
from bot.store import Store
from bot.store.answers import Answer
from bot.store.contents import (
    BroughtFile,
    CategoriesQuestion,
    ComparedPart,
    ComparisonQuestion,
    Content,
    Filters,
    InsightsQuestion,
    InsightsView,
    LengthName,
    ListedSong,
    ModelQuestion,
    PlaylistList,
    SongList,
    SongQuestion,
    TasteQuestion,
)

__all__ = [
    "BroughtFile",
    "CategoriesQuestion",
    "ComparedPart",
    "ComparisonQuestion",
    "Content",
    "Filters",
    "InsightsQuestion",
    "InsightsView",
    "KeptAnswers",
    "LengthName",
    "ListedSong",
    "ModelQuestion",
    "PlaylistList",
    "SongList",
    "SongQuestion",
    "TasteQuestion",
]

KEPT = timedelta(days=30)

SAVED = 61
"""Stands for no page: that a list was saved."""

_Content = TypeVar("_Content", bound=Content)


class KeptAnswers:
    """Answers by id, each for the member who asked and for thirty days."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def keep(self, server_id: int, member_id: int, content: Content) -> str:
        """Keep what an answer is rendered from; returns the id that a button may carry."""
        now = self._clock.now()
        return await self._store.answers.keep(member_id, server_id, content, now=now, until=now + KEPT)

    async def of(self, answer_id: str, member_id: int, kind: type[_Content]) -> _Content:
        """What was kept, for the one who asked. Raises AnswerExpired, NotYourAnswer."""
        content = (await self._kept_for(answer_id, member_id)).content
        if not isinstance(content, kind):
            raise AnswerExpired
        return content

    async def spend(self, answer_id: str, member_id: int, page: int = 0) -> Content | None:
        """What was kept, for the one who asked, a page of it to be posted now; None where that was before.

        Raises AnswerExpired, NotYourAnswer. What cannot be posted is to be given back with ``restore``.
        """
        content = (await self._kept_for(answer_id, member_id)).content
        return content if await self._store.answers.spend(answer_id, page) else None

    async def replace(self, answer_id: str, content: Content) -> None:
        """Keep something else of the same kind in place of an answer."""
        await self._store.answers.replace(answer_id, content)

    async def restore(self, answer_id: str, page: int = 0) -> None:
        """Let a page be posted again, which could not be."""
        await self._store.answers.restore(answer_id, page)

    async def _kept_for(self, answer_id: str, member_id: int) -> Answer:
        kept = await self._store.answers.get(answer_id, now=self._clock.now())
        if kept is None:
            raise AnswerExpired
        if kept.member_id != member_id:
            raise NotYourAnswer
        return kept
