"""Shows members to one another: who listens alike, what two have in common, who has a song, what one likes.

Nobody is shown, or counted for another, who has not let others in that server see them; oneself always is.
What is shown of anybody follows from the music that they brought, never from their thumbs: these are for
their own answers alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse

from bot.clock import Clock
from bot.errors import ComparedWithOneself, NoTaste, NotVisible, NotVisibleYourself
from bot.recommender.feedback import Feedback
from bot.recommender.found import Part
from bot.recommender.learned import LearnedServer
from bot.recommender.search import SongIndex, folded, name_key
from bot.recommender.service import Recommender
from bot.recommender.shapes import FeatureShapes
from bot.store import Store
from bot.store.songs import Song
from model.taste import Profile, likeness, similarity, taste_vector

ENOUGH = 5
"""Songs of theirs that the model must know before somebody is a neighbour: of fewer, chance decides."""

TYPICAL = 8


@dataclass(frozen=True)
class Neighbour:
    """A member and how alike they are to the one who asked: as ``percent`` of Comparison."""

    member_id: int
    percent: int


@dataclass(frozen=True)
class Comparison:
    """Two members side by side.

    Attributes:
        percent: 100 x ``model.taste.likeness`` of the two: 0 for nothing alike, 100 for the same taste.
        parts: the categories that both live on, with the share of the one who has less of it; largest first.
        common: songs that both have; those that the fewest members of the server have come first.
        theirs: songs that only the other has, what the asker will like most first.
        yours: songs that only the asker has, what the other will like most first.
    """

    other_id: int
    percent: int
    parts: tuple[Part, ...]
    common: tuple[Song, ...]
    theirs: tuple[Song, ...]
    yours: tuple[Song, ...]


@dataclass(frozen=True)
class Owners:
    """Who has a song, as far as they may be named; ``yours`` is whether the one who asked has it."""

    song: Song
    member_ids: tuple[int, ...]
    yours: bool


@dataclass(frozen=True)
class TasteShape:
    """What a member likes.

    Attributes:
        songs: how many songs of theirs say so.
        parts: the categories of these songs, with their shares, largest first.
        typical: those of their songs that are nearest to all of them together, nearest first.
        features: where their songs stand among the server's, 0 to 1 by feature, see FeatureShapes; empty
            where nobody knows what these songs sound like.
        average: the same of all songs that the server's members brought.
    """

    member_id: int
    songs: int
    parts: tuple[Part, ...]
    typical: tuple[Song, ...]
    features: Mapping[str, float]
    average: Mapping[str, float]


class People:
    """What members of a server may know of one another."""

    def __init__(self, store: Store, recommender: Recommender, feedback: Feedback, clock: Clock) -> None:
        self._store = store
        self._recommender = recommender
        self._feedback = feedback
        self._clock = clock

    async def ask(self, server_id: int, member_id: int) -> bool:
        """Whether a member is to be asked now if others may see them; they are once, with music here."""
        return await self._store.choices.ask(server_id, member_id, now=self._clock.now())

    async def unask(self, server_id: int, member_id: int) -> None:
        """Have a member asked another time, whom the question did not reach."""
        await self._store.choices.unask(server_id, member_id)

    async def set_visible(self, server_id: int, member_id: int, *, visible: bool) -> None:
        """Keep whether others in a server may see what a member listens to."""
        await self._store.choices.set_visible(server_id, member_id, visible=visible, now=self._clock.now())

    async def require_visible(
        self, server_id: int, member_ids: Collection[int], *, by: int | None = None
    ) -> None:
        """Raise NotVisible where one of some members may not be seen; ``by`` whom nobody is hidden from."""
        seen = await self._store.choices.visible_members(server_id)
        if not seen.issuperset({one for one in member_ids if one != by}):
            raise NotVisible

    async def require_own_consent(self, server_id: int, member_id: int) -> None:
        """Raise NotVisibleYourself where a member who wants to show themselves may not be seen."""
        if not await self._store.choices.visible(server_id, member_id):
            raise NotVisibleYourself

    async def neighbours(self, server_id: int, member_id: int, *, n: int = 10) -> list[Neighbour]:
        """The ``n`` visible members who listen most like one, the most alike first.

        Costs a reading of all that they and the visible members brought.

        Raises:
            NoTaste: nothing that the model knows was brought by the one who asks.
            CratediggerError: what training raises where the server has no model yet.
        """
        learned = await self._recommender.learned(server_id)
        seen = await self._store.choices.visible_members(server_id)
        tastes = await self._feedback.listeners(server_id, seen | {member_id}, learned.song_ids)

        def found() -> list[Neighbour]:
            own = _known(learned, tastes, member_id)
            others = [
                one for one in tastes if one != member_id and _songs_known(learned, tastes[one]) >= ENOUGH
            ]
            if not others:
                return []
            alike = _likeness(learned, own, [tastes[one] for one in others])
            ranked = np.argsort(-alike, kind="stable")[:n]
            return [Neighbour(others[at], _percent(alike[at])) for at in ranked.tolist()]

        return await asyncio.to_thread(found)

    async def compare(self, server_id: int, member_id: int, other_id: int) -> Comparison:
        """One member beside another.

        Songs are the same by title and artists, whatever their ids. None of ``theirs`` is one that the asker
        turned down, or of an artist whom they never want.

        Raises:
            ComparedWithOneself: both are the same.
            NotVisible: the other may not be seen, or has nothing here that the model knows.
            NoTaste: the asker has nothing here that the model knows.
            CratediggerError: what training raises where the server has no model yet.
        """
        if member_id == other_id:
            raise ComparedWithOneself
        await self.require_visible(server_id, [other_id])
        learned = await self._recommender.learned(server_id)
        tastes = await self._feedback.listeners(server_id, [member_id, other_id], learned.song_ids)
        if other_id not in tastes:
            raise NotVisible
        heard = [await self._store.shares.heard(server_id, one) for one in (member_id, other_id)]
        counts = await self._store.memberships.counts(server_id, heard[0])
        sieve = await self._feedback.sieve(server_id, member_id)
        thumbs = await self._feedback.thumbs(server_id, member_id)
        turned_down = {song_id for song_id, thumb in thumbs.items() if thumb < 0}

        def compared() -> Comparison:
            own, other = _known(learned, tastes, member_id), tastes[other_id]
            yours, theirs = (_by_name(learned.index, sorted(ids)) for ids in heard)
            unwanted = _by_name(learned.index, turned_down).keys() | yours.keys()
            common = _ranked(learned, own, [song for name, song in yours.items() if name in theirs])
            for_you = [song for name, song in theirs.items() if name not in unwanted]
            for_them = [song for name, song in yours.items() if name not in theirs]
            return Comparison(
                other_id=other_id,
                percent=_percent(_likeness(learned, own, [other])[0]),
                parts=_shared(learned.spread(own.songs), learned.spread(other.songs)),
                common=tuple(sorted(common, key=lambda song: counts.get(song.id, 0))),
                theirs=tuple(
                    song
                    for song in _ranked(learned, own, for_you)
                    if sieve.lets_through(learned.index.by_id[song.id])
                ),
                yours=tuple(_ranked(learned, other, for_them)),
            )

        return await asyncio.to_thread(compared)

    async def who(self, server_id: int, member_id: int, text: str) -> Owners:
        """The visible members, but for the one who asks, who have the song that ``text`` names.

        Under whatever id. Raises UnknownSong, AmbiguousSong, NoSongs.
        """
        song = await self._recommender.find(server_id, text)
        versions = (await self._recommender.index(server_id)).versions(song)
        owners = await self._store.choices.owners(server_id, versions)
        heard = await self._store.shares.heard(server_id, member_id)
        named = {one for ids in owners.values() for one in ids if one != member_id}
        return Owners(song, tuple(sorted(named)), not heard.isdisjoint(versions))

    async def taste(self, server_id: int, member_id: int, *, by: int | None = None) -> TasteShape:
        """What a member likes, by the music that they brought.

        Args:
            server_id: where it is asked.
            member_id: whose.
            by: who asks. Without one only somebody who is visible is shown.

        Raises:
            NotVisible: another's may not be seen, or is nothing that the model knows.
            NoTaste: the asker has nothing here that the model knows.
            CratediggerError: what training raises where the server has no model yet.
        """
        await self.require_visible(server_id, [member_id], by=by)
        learned = await self._recommender.learned(server_id)
        tastes = await self._feedback.listeners(server_id, [member_id], learned.song_ids)
        if member_id not in tastes and member_id != by:
            raise NotVisible
        table = await self._store.servers.features(server_id)

        def found() -> TasteShape:
            taste = _known(learned, tastes, member_id)
            shapes = FeatureShapes(table)
            ids = (learned.song_ids[row] for row in taste.songs.tolist())
            return TasteShape(
                member_id=member_id,
                songs=len(taste.songs),
                parts=tuple(sorted(learned.spread(taste.songs), key=lambda part: -part.share)),
                typical=_typical(learned, taste),
                features=shapes.of(dict(zip(ids, taste.weights.tolist(), strict=True))),
                average=shapes.average,
            )

        return await asyncio.to_thread(found)


def _known(learned: LearnedServer, tastes: Mapping[int, Profile], member_id: int) -> Profile:
    """A taste of which the model knows something."""
    if member_id not in tastes or not _songs_known(learned, tastes[member_id]):
        raise NoTaste
    return tastes[member_id]


def _songs_known(learned: LearnedServer, taste: Profile) -> int:
    return int(np.count_nonzero(learned.factors[taste.songs].any(axis=1)))


def _likeness(learned: LearnedServer, own: Profile, others: Sequence[Profile]) -> npt.NDArray[np.float64]:
    """(others,), how alike one is to each, by the model's factors and by whom they listen to."""
    rows: list[int] = []
    names: dict[str, int] = {}
    columns: list[int] = []
    for row in np.unique(np.concatenate([own.songs, *(other.songs for other in others)])).tolist():
        entry = learned.index.by_id.get(learned.song_ids[row])
        for artist in () if entry is None else {folded(name) for name in entry.song.artists}:
            rows.append(row)
            columns.append(names.setdefault(artist, len(names)))
    shape = (len(learned.factors), max(1, len(names)))
    played_by = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
    return likeness(own, others, learned.factors, played_by)


def _percent(alike: float) -> int:
    return round(100 * float(alike))


def _by_name(index: SongIndex, song_ids: Iterable[str]) -> dict[tuple[str, tuple[str, ...]], Song]:
    """Songs by what their versions share, the first of each."""
    found: dict[tuple[str, tuple[str, ...]], Song] = {}
    for song_id in song_ids:
        if (entry := index.by_id.get(song_id)) is not None:
            found.setdefault(name_key(entry.song), entry.song)
    return found


def _ranked(learned: LearnedServer, taste: Profile, songs: Sequence[Song]) -> list[Song]:
    """Songs in the order in which somebody will like them; those that the model does not know last."""
    rows = learned.rows([song.id for song in songs])
    scores = np.where(rows >= 0, learned.scores(taste)[rows], -np.inf)
    return [songs[at] for at in np.argsort(-scores, kind="stable").tolist()]


def _shared(one: Iterable[Part], other: Iterable[Part]) -> tuple[Part, ...]:
    of_other = {part.identity: part for part in other}
    least = [
        min(part, of_other[part.identity], key=lambda part: part.share)
        for part in one
        if part.identity in of_other
    ]
    return tuple(sorted(least, key=lambda part: -part.share))


def _typical(learned: LearnedServer, taste: Profile) -> tuple[Song, ...]:
    rows = np.asarray(learned.factors[taste.songs], dtype=np.float64)
    alike = similarity(taste_vector(learned.factors, taste)[None], rows)[0]
    nearest = taste.songs[np.argsort(-alike, kind="stable")]
    one_a_name = _by_name(learned.index, (learned.song_ids[row] for row in nearest.tolist()))
    return tuple(one_a_name.values())[:TYPICAL]
