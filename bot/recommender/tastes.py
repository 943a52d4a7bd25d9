"""Answers from what members like as a whole: for one, for several together, and how alike they are."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.errors import NoDialHere, NoTaste
from bot.recommender.feedback import Feedback, MemberProfile
from bot.recommender.found import Found
from bot.recommender.learned import LearnedServer
from bot.recommender.service import Recommender
from bot.store import Store
from model.taste import Profile, group, similarity, taste_vector


@dataclass(frozen=True, eq=False)
class _Asking:
    """What is asked with: the server's model, a taste a member, and what any of them has heard."""

    learned: LearnedServer
    tastes: tuple[Profile, ...]
    heard: frozenset[str]


class Tastes:
    """Asks a server's model with members' tastes. Whoever lets members see one another asks them first."""

    def __init__(self, store: Store, recommender: Recommender, feedback: Feedback) -> None:
        self._store = store
        self._recommender = recommender
        self._feedback = feedback

    async def recommend(
        self, server_id: int, member_ids: Sequence[int], *, n: int = 10, adventurous: float | None = None
    ) -> list[Found]:
        """Songs that none of some members has brought, by all that each of them likes, best first.

        For several, no song that one of them turned down; see ``model.taste.group`` for how their likings
        are put together.

        Args:
            server_id: where it is asked.
            member_ids: at least one.
            n: how many songs, at least 1.
            adventurous: as for a song; of blend.

        Raises:
            NoTaste: nothing is known of what one of them likes.
            NoDialHere: the preset is classic.
            CratediggerError: what asking the model raises.
        """
        asking = await self._asking(server_id, member_ids)
        if adventurous is not None and asking.learned.preset == "classic":
            raise NoDialHere

        def found() -> list[Found]:
            learned, tastes = asking.learned, asking.tastes
            each = np.array([learned.scores(taste, adventurous) for taste in tastes])
            for scores, taste in zip(each, tastes, strict=True):
                scores[learned.same_names(taste.songs[taste.weights < 0])] = -np.inf
            together = each[0] if len(each) == 1 else group(each)
            return learned.best(together, n, heard=asking.heard)

        return await asyncio.to_thread(found)

    async def likeness(self, server_id: int, member_ids: Sequence[int]) -> npt.NDArray[np.float64]:
        """(members, members), how alike they are: 0 to 1. Raises as ``recommend``."""
        asking = await self._asking(server_id, member_ids)
        factors = asking.learned.factors
        return similarity(np.array([taste_vector(factors, taste) for taste in asking.tastes]))

    async def _asking(self, server_id: int, member_ids: Sequence[int]) -> _Asking:
        learned = await self._recommender.learned(server_id)
        tastes: list[Profile] = []
        heard: frozenset[str] = frozenset()
        for member_id in member_ids:
            profile = await self._feedback.profile(server_id, member_id)
            tastes.append(_here(learned, profile))
            heard |= await self._store.shares.heard(server_id, member_id)
        return _Asking(learned, tuple(tastes), heard)


def _here(learned: LearnedServer, profile: MemberProfile) -> Profile:
    """A taste by the songs' places in the model; NoTaste where none that is liked is there."""
    rows = learned.rows(profile.song_ids)
    here = rows >= 0
    if not (profile.weights[here] > 0).any():
        raise NoTaste
    return Profile(rows[here], profile.weights[here])
