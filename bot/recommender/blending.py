"""Songs for several members together: something for each, nothing that one of them has had enough of."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import NothingLeft, NothingNew, TooFewTastes
from bot.recommender.listing import LISTED
from bot.recommender.tastes import Tastes
from bot.store import Store
from bot.store.contents import NO_FILTERS, Filters, SongList

MOST = 10
"""Members of a blend: each costs the ranking of every song."""


@dataclass(frozen=True)
class Blended:
    """Songs for several members; ``left_out`` is how many more were named."""

    songs: SongList
    left_out: int


class Blender:
    """Puts the tastes of members together, of those who let others see them."""

    def __init__(self, store: Store, tastes: Tastes) -> None:
        self._store = store
        self._tastes = tastes

    async def blend(
        self,
        server_id: int,
        member_id: int,
        others: Sequence[int],
        *,
        n: int = LISTED,
        count: int = 10,
        filters: Filters = NO_FILTERS,
    ) -> Blended:
        """Up to ``n`` songs that none of a group has brought; of ten no two by one artist.

        Each member's songs are ranked by their own taste, and the ranks put together by
        ``model.mixing.mixed``; a song's ``liker`` is who has it highest. Nobody takes part who is not
        visible, or of whose taste nothing is known: it is not said who that is, nor which of the two.

        Args:
            server_id: where it is asked.
            member_id: who asks: they take part in any case.
            others: whom they name; of the visible among them the first nine take part.
            n: how many songs, at least 1.
            count: how many to a page.
            filters: which songs are asked for.

        Raises:
            NoTaste: nothing is known of what the asker likes.
            TooFewTastes: nobody else takes part.
            NothingLeft, NothingNew: there is nothing new to all, with or without filters.
            CategoryGone, CratediggerError: as ``Tastes.likings``.
        """
        named = [one for one in dict.fromkeys(others) if one != member_id]
        seen = await self._store.choices.visible_members(server_id)
        group = [member_id, *(one for one in named if one in seen)][:MOST]
        likings = await self._tastes.likings(server_id, group, filters=filters, asker=member_id)
        if len(likings.members) == 1:
            raise TooFewTastes
        songs = await asyncio.to_thread(likings.listed, n)
        if not songs:
            raise NothingNew if filters == NO_FILTERS else NothingLeft
        kept = SongList("blend", songs, members=likings.members, count=count, filters=filters)
        return Blended(kept, len(named) + 1 - len(likings.members))
