"""Songs that a member has not heard, from their whole taste: others each day, none that were shown lately."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

import numpy as np

from bot.clock import Clock
from bot.errors import EverythingShown, NothingLeft, NothingNew
from bot.recommender.listing import LISTED
from bot.recommender.tastes import Tastes
from bot.store import Store
from bot.store.contents import NO_FILTERS, Filters, SongList

SHOWN_FOR: Final = timedelta(days=21)
"""How long a song that was shown does not come again by itself."""

MOMENT: Final = timedelta(seconds=1)


class Discoverer:
    """What members discover. A day is one of UTC: what is shown in it stays in it, whoever asks how often."""

    def __init__(self, store: Store, tastes: Tastes, clock: Clock) -> None:
        self._store = store
        self._tastes = tastes
        self._clock = clock

    async def discover(
        self,
        server_id: int,
        member_id: int,
        *,
        n: int = LISTED,
        count: int = 10,
        again: bool = False,
        adventurous: int | None = None,
        filters: Filters = NO_FILTERS,
    ) -> SongList:
        """Up to ``n`` songs by all that a member likes, in the order of the day; of ten no two by one artist.

        None that they brought, gave a thumb, or were shown on an earlier day not long ago. The order is that
        of their liking but for a little chance, which the day decides. So the same is asked and answered all
        day, unless songs come or the member says something of them, and another thing tomorrow.

        Args:
            server_id: where it is asked.
            member_id: who asks.
            n: how many songs, at least 1.
            count: how many to a page.
            again: also what they were shown lately.
            adventurous: 0, stay near, to 10, go far; None for the usual.
            filters: which songs are asked for.

        Raises:
            EverythingShown: there is something new to them, and all of it was shown lately.
            NothingLeft, NothingNew: there is nothing new to them, with or without filters.
            NoTaste, NoDialHere, CategoryGone, CratediggerError: as ``Tastes.likings``.
        """
        likings = await self._tastes.likings(server_id, [member_id], adventurous=adventurous, filters=filters)
        if not likings.rows.size:
            raise NothingNew if filters == NO_FILTERS else NothingLeft
        shown = frozenset[str]() if again else await self._shown_earlier(server_id, member_id)
        digest = hashlib.sha256(f"{member_id} {self._today():%Y-%m-%d}".encode()).digest()
        rng = np.random.default_rng(int.from_bytes(digest))
        songs = await asyncio.to_thread(lambda: likings.without(shown).shuffled(rng).listed(n))
        if not songs:
            raise EverythingShown(days=SHOWN_FOR.days)
        return SongList("discover", songs, count=count, adventurous=adventurous, filters=filters)

    async def shown(self, server_id: int, member_id: int, song_ids: Collection[str]) -> None:
        """Take note that a member has songs before them.

        What they had on an earlier day, and see again, counts as of the end of yesterday: it is to come no
        sooner for that, and must not slip into what today has without it.
        """
        earlier = await self._shown_earlier(server_id, member_id)
        moments = {
            self._today() - MOMENT: earlier & set(song_ids),
            self._clock.now(): set(song_ids) - earlier,
        }
        for moment, ids in moments.items():
            await self._store.shown.note(server_id, member_id, sorted(ids), now=moment)

    async def _shown_earlier(self, server_id: int, member_id: int) -> frozenset[str]:
        """What was shown lately, but not today."""
        today = self._today()
        log = self._store.shown
        lately = await log.latest(server_id, member_id, since=today - SHOWN_FOR)
        return frozenset(lately).difference(await log.latest(server_id, member_id, since=today - MOMENT))

    def _today(self) -> datetime:
        return self._clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
