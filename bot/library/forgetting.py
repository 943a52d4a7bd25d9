"""Forgets people and servers: at once in the database and in every answer, then in the models."""

from __future__ import annotations

from collections.abc import Sequence

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

    async def forget(self, member_id: int, server_id: int | None = None) -> int:
        """Delete everything of a member and train the models that had learned from them anew.

        With a server, only what that server has of them, and not their account. A sync of theirs that is
        under way ends with SyncCancelled, an import with ImportForgotten. From the first moment on no answer
        has a song that only they brought: answers are masked by what a server knows now. Returns how many
        servers they had brought songs to.
        """
        return await self._learn_anew(await self._store.people.forget(member_id, server_id))

    async def opt_out(self, server_id: int, member_id: int) -> int:
        """Forget a member in a server, and keep nothing of theirs there from now on; as ``forget``."""
        return await self._learn_anew(await self._store.people.opt_out(server_id, member_id))

    async def opt_in(self, server_id: int, member_id: int) -> None:
        """Let a member bring to a server again what they like."""
        await self._store.people.opt_in(server_id, member_id)

    async def forget_server(self, server_id: int) -> None:
        """Delete everything of a server, its model too."""
        await self._store.servers.forget(server_id)
        self._recommender.forget(server_id)

    async def _learn_anew(self, servers: Sequence[int]) -> int:
        for server_id in servers:
            try:
                # Not from the last model: it had learned from them.
                await learn(self._recommender, server_id, anew=True)
            except Exception:
                # The songs are gone already; what fails in one server must not keep the others waiting.
                log.exception("training after forgetting failed", server=server_id)
        return len(servers)
