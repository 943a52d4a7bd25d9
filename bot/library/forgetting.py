"""Forgets a person: at once in the database and in every answer, then in the models."""

from __future__ import annotations

import structlog

from bot.library.learning import learn
from bot.recommender.service import Recommender
from bot.store import Store

log = structlog.get_logger(__name__)


class Forgetter:
    """Songs out, for good."""

    def __init__(self, store: Store, recommender: Recommender) -> None:
        self._store = store
        self._recommender = recommender

    async def forget(self, member_id: int) -> int:
        """Delete everything of a member and train the models that had learned from them anew.

        From the first moment on no answer has a song that only they brought: answers are masked by what a
        server knows now. Returns how many servers they had brought songs to.
        """
        servers = await self._store.people.forget(member_id)
        for server_id in servers:
            try:
                # Not from the last model: it had learned from them.
                await learn(self._recommender, server_id, anew=True)
            except Exception:
                # The songs are gone already; what fails in one server must not keep the others waiting.
                log.exception("training after forgetting failed", server=server_id)
        return len(servers)
