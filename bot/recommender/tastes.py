"""Answers from what members like as a whole: for one, for several together, and how alike they are."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
import numpy.typing as npt

from bot.errors import NoDialHere, NoTaste
from bot.recommender.feedback import Feedback, MemberProfile
from bot.recommender.found import Found
from bot.recommender.learned import LearnedServer
from bot.recommender.search import folded
from bot.recommender.service import Recommender
from bot.recommender.sieve import Sieve
from bot.store import Store
from bot.store.contents import NO_FILTERS, Filters, ListedSong
from model.mixing import mixed, shuffled
from model.ranking import leading
from model.taste import Profile, reciprocal_ranks, similarity, taste_vector


@dataclass(frozen=True, eq=False)
class Likings:
    """How much some members like each of the songs that are new to all of them.

    Attributes:
        learned: the server's model.
        members: at least one.
        rows: (songs,), where the model has them.
        scores: (members, songs).
        liked: (members, songs), the reciprocal ranks of the scores.
    """

    learned: LearnedServer
    members: tuple[int, ...]
    rows: npt.NDArray[np.intp]
    scores: npt.NDArray[np.float64]
    liked: npt.NDArray[np.float64]

    @classmethod
    def of(
        cls,
        learned: LearnedServer,
        tastes: dict[int, Profile],
        rows: npt.NDArray[np.intp],
        adventurous: float | None,
    ) -> Self:
        """By the tastes of members, each alone."""
        scores = np.array([learned.scores(taste, adventurous)[rows] for taste in tastes.values()])
        return cls(learned, tuple(tastes), rows, scores, reciprocal_ranks(scores))

    def without(self, song_ids: Collection[str]) -> Self:
        """As if these songs were not new, in any version."""
        versions, gone = self.learned.versions, self.learned.rows(list(song_ids))
        kept = ~np.isin(versions[self.rows], versions[gone[gone >= 0]])
        scores = self.scores[:, kept]
        return replace(self, rows=self.rows[kept], scores=scores, liked=reciprocal_ranks(scores))

    def shuffled(self, rng: np.random.Generator) -> Self:
        """In an order that is a little another; by the same ``rng`` the same, whatever else is left out."""
        noise = rng.gumbel(size=len(self.learned.song_ids))[self.rows]
        return replace(self, liked=reciprocal_ranks(shuffled(self.liked, noise)))

    def listed(self, n: int, *, apart: bool = True) -> tuple[ListedSong, ...]:
        """Up to ``n`` songs in the order of ``model.mixing.mixed``; of several members, for whom most.

        That is who has it highest in their own order; the score and the match are theirs. ``apart`` is
        whether no artist is to be met twice in ten songs.
        """
        places = self._mixed(n, apart=apart)
        whose = self.liked[:, places].argmax(axis=0)
        scores = self.scores[whose, places]
        return tuple(
            ListedSong(
                self.learned.song_ids[self.rows[place]],
                float(score),
                match,
                self.members[member] if len(self.members) > 1 else None,
            )
            for place, member, score, match in zip(
                places, whose.tolist(), scores.tolist(), self.learned.matches(scores), strict=True
            )
        )

    def _mixed(self, n: int, *, apart: bool) -> list[int]:
        """Places among the songs; looks further down everybody's order only where need be."""
        among = min(n, self.rows.size)
        while among:
            among = min(3 * among + 20, self.rows.size)
            leaders = [leading(liked, among) for liked in (*self.liked, self.liked.mean(axis=0))]
            near = np.unique(np.concatenate(leaders))
            rows = self.rows[near]
            artists = [self._artists(row) for row in rows.tolist()] if apart else None
            picked = mixed(self.liked[:, near], n, self.learned.versions[rows], artists)
            if len(picked) == n or among == self.rows.size:
                return [int(place) for place in near[picked]]
        return []

    def _artists(self, row: int) -> frozenset[str]:
        song = self.learned.index.by_id[self.learned.song_ids[row]].song
        return frozenset(folded(artist) for artist in song.artists)


class Tastes:
    """Asks a server's model with members' tastes. Whoever lets members see one another asks them first."""

    def __init__(self, store: Store, recommender: Recommender, feedback: Feedback) -> None:
        self._store = store
        self._recommender = recommender
        self._feedback = feedback

    async def recommend(
        self, server_id: int, member_ids: Sequence[int], *, n: int = 10, adventurous: float | None = None
    ) -> list[Found]:
        """The ``n`` songs that suit some members best, best first, however often an artist comes.

        Args:
            server_id: where it is asked.
            member_ids: at least one.
            n: how many songs, at least 1.
            adventurous: as for a song; of blend.

        Raises:
            NoTaste, NoDialHere, CratediggerError: as ``likings``.
        """
        likings = await self.likings(server_id, member_ids, adventurous=adventurous)
        return await asyncio.to_thread(lambda: likings.learned.shown(likings.listed(n, apart=False)))

    async def likings(
        self,
        server_id: int,
        member_ids: Sequence[int],
        *,
        adventurous: float | None = None,
        filters: Filters = NO_FILTERS,
        asker: int | None = None,
    ) -> Likings:
        """What some members think of the songs that none of them has brought.

        No song that has a thumb already, nor one of an artist who is never wanted.

        Args:
            server_id: where it is asked.
            member_ids: at least one.
            adventurous: 0, stay near, to 10, go far; None for the usual.
            filters: which songs are asked for; none by who brought them.
            asker: who is told. What the others say of songs and artists is theirs alone, so they count by
                their music; who has none is left out. None where it is for the members themselves.

        Raises:
            NoTaste: nothing is known of what the asker likes; where there is none, of what one of them likes.
            NoDialHere: the preset is classic, and ``adventurous`` is given.
            CategoryGone: from the filters.
            CratediggerError: what asking the model raises.
        """
        learned = await self._recommender.learned(server_id)
        if adventurous is not None and learned.preset == "classic":
            raise NoDialHere
        tastes: dict[int, Profile] = {}
        known, barred = frozenset[str](), frozenset[str]()
        everybody = list(dict.fromkeys(member_ids))
        others = [] if asker is None else [one for one in everybody if one != asker]
        by_music = await self._feedback.listeners(server_id, others, learned.song_ids)
        for member_id in everybody:
            if member_id in others:
                if member_id not in by_music:
                    continue
                tastes[member_id] = by_music[member_id]
            else:
                profile = await self._feedback.profile(server_id, member_id)
                tastes[member_id] = taste_here(learned, profile)
                known |= frozenset(profile.song_ids)
                barred |= await self._feedback.barred(server_id, member_id)
            known |= await self._store.shares.heard(server_id, member_id)

        def asked() -> Likings:
            return Likings.of(learned, tastes, learned.unknown(known, Sieve(filters, barred)), adventurous)

        return await asyncio.to_thread(asked)

    async def likeness(self, server_id: int, member_ids: Sequence[int]) -> npt.NDArray[np.float64]:
        """(members, members), how alike they are: 0 to 1. Raises as ``likings``."""
        learned = await self._recommender.learned(server_id)
        tastes = [
            taste_here(learned, await self._feedback.profile(server_id, member_id))
            for member_id in member_ids
        ]
        return similarity(np.array([taste_vector(learned.factors, taste) for taste in tastes]))


def taste_here(learned: LearnedServer, profile: MemberProfile) -> Profile:
    """A taste by the songs' places in the model; NoTaste where none that is liked is there."""
    rows = learned.rows(profile.song_ids)
    here = rows >= 0
    if not (profile.weights[here] > 0).any():
        raise NoTaste
    return Profile(rows[here], profile.weights[here])
