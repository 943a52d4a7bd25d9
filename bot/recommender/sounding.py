"""Gathers what a server sounds like: what came and what was liked, songs for all, how its kinds drift.

It is for all to see, so nobody is named, and nothing in it is one member's alone to have said: a song counts
as liked only where several members said so who let others see them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np
import numpy.typing as npt

from bot.errors import NoSongs
from bot.recommender.found import Category
from bot.recommender.learned import LearnedServer
from bot.recommender.service import Recommender, ServerCategories
from bot.recommender.tastes import Likings
from bot.store import Store
from bot.store.contents import ListedSong
from bot.store.memberships import ServerPlaylists
from bot.store.posts import KeptShare, Mark
from bot.store.songs import Song
from model.categories import CategoryName
from model.taste import Profile, balanced_rows

EXAMPLES, LIKED, PLAYLIST, DRIFTING = 5, 5, 20, 2

SEVERAL: Final = 2
"""Members whose thumbs are up before a song counts as liked: of one it would be theirs that all see."""

ENOUGH: Final = 3 * PLAYLIST
"""Songs to choose a playlist from: where fewer are new to all, those that only one member has join them."""

REMEMBERED: Final = 4 * PLAYLIST
"""Songs of earlier playlists that do not come again while there are others."""

MOVED: Final = 0.01

_EVERYBODY: Final = 0


@dataclass(frozen=True)
class Drift:
    """A category that has another share of the members' songs than at the last post; None: it is new."""

    identity: int
    name: CategoryName
    share: float
    change: float | None


@dataclass(frozen=True)
class ServerSound:
    """What a server sounds like.

    Attributes:
        songs: how many the members brought.
        members: how many of them have brought any.
        added: how many songs of theirs came since the last post.
        examples: of these, those that go best with the server as a whole.
        liked: what several visible members gave a thumb up since then, the most liked first.
        playlist: songs near to all members' music that as few of them as possible have.
        categories: the kinds of songs that the server lives on.
        drift: of these, those that grew most, that shrank most, and that are new since the last post.
        mark: what the next post is to be held against.
    """

    songs: int
    members: int
    added: int
    examples: tuple[Song, ...]
    liked: tuple[Song, ...]
    playlist: tuple[Song, ...]
    categories: ServerCategories
    drift: tuple[Drift, ...]
    mark: Mark


class Sounding:
    """Listens to servers as a whole."""

    def __init__(self, store: Store, recommender: Recommender) -> None:
        self._store = store
        self._recommender = recommender

    async def sound(self, server_id: int, since: Mark | None, liked_since: datetime) -> ServerSound:
        """What a server sounds like now.

        Costs a reading of all that its members brought, and an answer for all songs.

        Args:
            server_id: whose.
            since: how it stood at the last post; None where nothing is to count as new.
            liked_since: from when on thumbs count.

        Raises:
            NoSongs: there is no model yet.
            CratediggerError: what asking the model raises.
        """
        if await self._store.models.stamp(server_id) is None:
            raise NoSongs
        learned = await self._recommender.learned(server_id)
        categories = await self._recommender.categories(server_id)
        added = await self._store.posts.added(server_id, None if since is None else since.last_song)
        liked = await self._liked(server_id, liked_since)
        brought = await self._store.memberships.of(server_id, learned.song_ids)
        songs, _ = await self._store.servers.count_songs(server_id)
        earlier = () if since is None else since.songs
        shares = shares_of(categories)

        def gathered() -> ServerSound:
            together = Together.of(learned, brought)
            came = learned.rows(added.song_ids)
            playlist = together.playlist(earlier)
            return ServerSound(
                songs=songs,
                members=together.members,
                added=len(added.song_ids),
                examples=together.best(came[came >= 0], EXAMPLES),
                liked=_here(learned, liked)[:LIKED],
                playlist=playlist,
                categories=categories,
                drift=drift(categories.categories, shares, None if since is None else since.categories),
                mark=Mark(added.last_song, shares, (*earlier, *(song.id for song in playlist))[-REMEMBERED:]),
            )

        return await asyncio.to_thread(gathered)

    async def _liked(self, server_id: int, since: datetime) -> list[str]:
        """The songs that several members like who let others see them, the most liked first."""
        seen = await self._store.choices.visible_members(server_id)
        likers: dict[str, set[int]] = {}
        for thumb in await self._store.thumbs.up_since(server_id, since):
            if thumb.member_id in seen:
                likers.setdefault(thumb.song_id, set()).add(thumb.member_id)
        several = [song_id for song_id, members in likers.items() if len(members) >= SEVERAL]
        return sorted(several, key=lambda song_id: -len(likers[song_id]))


@dataclass(frozen=True, eq=False)
class Together:
    """All members' music as one.

    Attributes:
        learned: the server's model.
        taste: what they have, where no member counts for all.
        members: how many have brought any of it.
        owners: (songs,), how many members have each song, where the model has it.
    """

    learned: LearnedServer
    taste: Profile
    members: int
    owners: npt.NDArray[np.intp]

    @classmethod
    def of(cls, learned: LearnedServer, brought: ServerPlaylists) -> Together:
        """By all playlists of a server; a pool's are nobody's."""
        n_songs, n_playlists = len(learned.song_ids), len(brought.owners)
        number_of = {owner: number for number, owner in enumerate(dict.fromkeys(brought.owners))}
        owner = np.array([number_of[one] for one in brought.owners], dtype=np.intp)[brought.rows]
        own = owner != number_of.get(None, -1)
        sizes = np.bincount(brought.rows, minlength=n_playlists)
        counts = balanced_rows(brought.owners, np.maximum(sizes, 1.0))[brought.rows]
        summed = np.bincount(brought.songs[own], weights=counts[own], minlength=n_songs)
        weights = np.asarray(summed, dtype=np.float64)
        liked = np.flatnonzero(weights)
        held = np.unique(owner[own] * n_songs + brought.songs[own])
        return cls(
            learned,
            Profile(liked, weights[liked]),
            len(np.unique(held // n_songs)),
            np.bincount(held % n_songs, minlength=n_songs),
        )

    def playlist(self, earlier: Sequence[str]) -> tuple[Song, ...]:
        """Songs to listen to together; those of earlier playlists only where there are no others."""
        likings = self._likings(self._least_heard())
        fresh = likings.without(earlier).listed(PLAYLIST)
        again = likings.without([song.id for song in fresh]).listed(PLAYLIST)
        return self._songs((*fresh, *again)[:PLAYLIST])

    def best(self, rows: npt.NDArray[np.intp], n: int) -> tuple[Song, ...]:
        """Of some songs, by where the model has them, up to ``n`` that go best with what members have.

        As many artists as possible come before any comes again.
        """
        likings = self._likings(rows)
        by_all = likings.listed(n)
        further = likings.without([song.id for song in by_all]).listed(n, apart=False)
        return self._songs((*by_all, *further)[:n])

    def _likings(self, rows: npt.NDArray[np.intp]) -> Likings:
        if not self.taste.songs.size:
            rows = rows[:0]
        return Likings.of(self.learned, {_EVERYBODY: self.taste}, rows, None)

    def _least_heard(self) -> npt.NDArray[np.intp]:
        """Where the model has the songs that the fewest members have; none that all of them have."""
        owners = np.sort(self.owners[~self.learned.held_back()])
        if not owners.size or not self.members:
            return np.array([], dtype=np.intp)
        most = min(owners[min(ENOUGH, owners.size) - 1], self.members - 1)
        known = np.flatnonzero(self.owners > most)
        return self.learned.unknown([self.learned.song_ids[row] for row in known.tolist()])

    def _songs(self, listed: Sequence[ListedSong]) -> tuple[Song, ...]:
        return _here(self.learned, [one.id for one in listed])


def _here(learned: LearnedServer, song_ids: Sequence[str]) -> tuple[Song, ...]:
    by_id = learned.index.by_id
    return tuple(by_id[song_id].song for song_id in song_ids if song_id in by_id)


def shares_of(found: ServerCategories) -> tuple[KeptShare, ...]:
    """The categories that have songs, to be kept; those of classic are others after another training."""
    lasts = found.preset != "classic"
    return tuple(
        KeptShare(kind.identity if lasts else None, str(kind.name), kind.share)
        for kind in found.categories
        if kind.songs
    )


def drift(
    categories: Sequence[Category], now: Sequence[KeptShare], before: Sequence[KeptShare] | None
) -> tuple[Drift, ...]:
    """The categories that grew most, those that shrank most, and the new ones, two of each at most.

    They are told by their identities, whatever they were called then; those without one by their names. Where
    none of them was there before, they were found anew, and nothing has drifted.
    """
    before = before or ()
    by_identity = {one.identity: one.share for one in before if one.identity is not None}
    by_name = {one.name: one.share for one in before if one.identity is None}
    kinds = [kind for kind in categories if kind.songs]
    moved: list[tuple[float, Drift]] = []
    new: list[Drift] = []
    for kind, kept in zip(kinds, now, strict=True):
        then = by_name.get(kept.name) if kept.identity is None else by_identity.get(kept.identity)
        if then is None:
            new.append(Drift(kind.identity, kind.name, kind.share, None))
        else:
            change = kind.share - then
            moved.append((change, Drift(kind.identity, kind.name, kind.share, change)))
    if not moved:
        return ()
    moved.sort(key=lambda one: -one[0])
    grown = [one for change, one in moved if change >= MOVED]
    shrunk = [one for change, one in reversed(moved) if change <= -MOVED]
    new.sort(key=lambda one: -one.share)
    return (*grown[:DRIFTING], *shrunk[:DRIFTING], *new[:DRIFTING])
