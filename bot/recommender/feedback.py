"""What a member says of songs and listens to, as that member's own answers take it into account."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
import numpy.typing as npt

from bot.clock import Clock
from bot.errors import NotVisible
from bot.recommender.search import folded
from bot.recommender.sieve import Sieve
from bot.store import Store
from bot.store.contents import NO_FILTERS, Filters
from bot.store.memberships import ServerPlaylists
from bot.store.thumbs import Thumb
from model.taste import Listening, Profile, Thumbs, profile

DAY = timedelta(days=1)


@dataclass(frozen=True, eq=False)
class MemberProfile:
    """A member's taste. ``weights`` has a number a song, never 0, below 0 for what they do not like."""

    song_ids: tuple[str, ...]
    weights: npt.NDArray[np.float64]


class Feedback:
    """Members' thumbs and profiles, each of one server. What a member gave is read for them alone."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def thumb(self, server_id: int, member_id: int, song_id: str, *, up: bool | None) -> bool:
        """Keep a member's thumb, up or down, or take it back where it is None.

        Returns whether that changed anything: nothing can be taken back that was not given.
        """
        if up is None:
            return await self._store.thumbs.take_back(server_id, member_id, song_id)
        await self._store.thumbs.give(server_id, member_id, song_id, up=up, now=self._clock.now())
        return True

    async def thumbs(self, server_id: int, member_id: int) -> dict[str, float]:
        """A member's thumbs by song, as far as they still count: 1 for one up today, -1 for one down."""
        given = await self._store.thumbs.of(server_id, member_id)
        ids = [one.song_id for one in given]
        faded = self._as_numbers(given, np.arange(len(ids))).faded
        return dict(zip(ids, faded.tolist(), strict=True))

    async def note_used(self, server_id: int, member_id: int, song_ids: Sequence[str]) -> None:
        """Keep that a member asked about songs, to be offered first the next time."""
        await self._store.used_songs.note(server_id, member_id, song_ids, now=self._clock.now())

    async def toggle_artist(self, server_id: int, member_id: int, artist: str) -> bool:
        """Bar an artist for a member or, where they are barred, allow them again; whether they are now."""
        artists = self._store.barred_artists
        if await artists.allow(server_id, member_id, folded(artist)):
            return False
        await artists.bar(server_id, member_id, folded(artist), artist, now=self._clock.now())
        return True

    async def barred(self, server_id: int, member_id: int) -> frozenset[str]:
        """The artists of whom a member wants nothing more, folded."""
        return frozenset(await self._store.barred_artists.of(server_id, member_id))

    async def sieve(self, server_id: int, member_id: int, filters: Filters = NO_FILTERS) -> Sieve:
        """What a member may be answered with. Raises NotVisible where another's songs are asked for."""
        of_another = filters.member_id not in {None, member_id}
        brought = frozenset[str]()
        if filters.member_id is not None:
            if of_another and not await self._store.choices.visible(server_id, filters.member_id):
                raise NotVisible
            brought = await self._store.shares.heard(server_id, filters.member_id)
        return Sieve(filters, await self.barred(server_id, member_id), brought)

    async def profile(self, server_id: int, member_id: int) -> MemberProfile:
        """What a member likes by the music they brought to a server, and by their thumbs."""
        given = await self._store.thumbs.of(server_id, member_id)
        heard = await self._store.shares.heard(server_id, member_id)
        ids = sorted(heard.union(one.song_id for one in given))
        brought = await self._store.memberships.of(server_id, ids, only_of=[member_id])
        listening = self._listening(brought)
        place_of = {song_id: place for place, song_id in enumerate(ids)}
        places = np.array([place_of[one.song_id] for one in given], dtype=np.intp)
        found = profile(listening, self._as_numbers(given, places))
        return MemberProfile(tuple(ids[song] for song in found.songs), found.weights)

    async def listeners(
        self, server_id: int, member_ids: Collection[int], song_ids: Sequence[str]
    ) -> dict[int, Profile]:
        """What members like by the music alone that they brought: a thumb is for its giver's own answers.

        By the places of songs in ``song_ids``; who has none of these is left out.
        """
        brought = await self._store.memberships.of(server_id, song_ids, only_of=member_ids)
        every = self._listening(brought)
        nothing = self._as_numbers((), np.array([], dtype=np.intp))
        whose = np.array(brought.owners, dtype=np.int64)[brought.rows]
        found: dict[int, Profile] = {}
        for member_id in np.unique(whose).tolist():
            at = whose == member_id
            theirs = Listening(every.songs[at], every.plays[at], every.liked[at], every.ages[at])
            found[member_id] = profile(theirs, nothing)
        return found

    def _listening(self, brought: ServerPlaylists) -> Listening:
        liked = np.array([source == "liked" for source in brought.sources], dtype=bool)
        return Listening(
            songs=brought.songs,
            plays=brought.plays,
            liked=liked[brought.rows],
            ages=self._ages(brought.stored_at)[brought.rows],
        )

    def _as_numbers(self, given: Sequence[Thumb], songs: npt.NDArray[np.intp]) -> Thumbs:
        verdicts = np.array([1.0 if one.up else -1.0 for one in given])
        return Thumbs(songs, verdicts, self._ages(one.given_at for one in given))

    def _ages(self, moments: Iterable[datetime]) -> npt.NDArray[np.float64]:
        now = self._clock.now()
        return np.array([(now - moment) / DAY for moment in moments], dtype=np.float64)
