"""What a member says of songs and listens to, as that member's own answers take it into account."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
import numpy.typing as npt

from bot.clock import Clock
from bot.store import Store
from bot.store.thumbs import Thumb
from model.taste import Listening, Thumbs, profile

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

    async def profile(self, server_id: int, member_id: int) -> MemberProfile:
        """What a member likes by the music they brought to a server, and by their thumbs."""
        given = await self._store.thumbs.of(server_id, member_id)
        heard = await self._store.shares.heard(server_id, member_id)
        ids = sorted(heard.union(one.song_id for one in given))
        brought = await self._store.memberships.of(server_id, ids, only_of=member_id)
        liked = np.array([source == "liked" for source in brought.sources], dtype=bool)
        listening = Listening(
            songs=brought.songs,
            plays=brought.plays,
            liked=liked[brought.rows],
            ages=self._ages(brought.stored_at)[brought.rows],
        )
        place_of = {song_id: place for place, song_id in enumerate(ids)}
        places = np.array([place_of[one.song_id] for one in given], dtype=np.intp)
        found = profile(listening, self._as_numbers(given, places))
        return MemberProfile(tuple(ids[song] for song in found.songs), found.weights)

    def _as_numbers(self, given: Sequence[Thumb], songs: npt.NDArray[np.intp]) -> Thumbs:
        verdicts = np.array([1.0 if one.up else -1.0 for one in given])
        return Thumbs(songs, verdicts, self._ages(one.given_at for one in given))

    def _ages(self, moments: Iterable[datetime]) -> npt.NDArray[np.float64]:
        now = self._clock.now()
        return np.array([(now - moment) / DAY for moment in moments], dtype=np.float64)
