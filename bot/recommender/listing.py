"""Shows songs that somebody was answered with, a page at a time, as they are now, and why each is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.errors import AnswerExpired, NotVisible
from bot.recommender.feedback import Feedback
from bot.recommender.found import Found
from bot.recommender.learned import LearnedServer
from bot.recommender.search import folded
from bot.recommender.service import Recommendation, Recommender
from bot.recommender.shapes import FeatureShapes
from bot.recommender.tastes import taste_here
from bot.store import Store
from bot.store.contents import Filters, ListedSong, SongList, SongQuestion
from bot.store.songs import Song
from model.categories import CategoryName

LISTED = 50
"""Songs of an answer, to be paged through."""

LONGEST = 600
"""Songs of a category that are paged through: sixty pages."""

Explain = Callable[[Found], Found]


@dataclass(frozen=True)
class ListPage:
    """A page of a kept answer.

    Attributes:
        kept: the answer.
        number: of the page, from 0.
        pages: how many there are.
        seeds: the songs that it is like, as far as they are here still.
        preset: of the model that answers.
        songs: those of the page that are here still, by their rank in the answer.
        thumbs: whether the member's thumb is up or down, by song.
        barred: the songs of artists whom the member never wants.
        category: what they are the songs of, where it is a category.
    """

    kept: SongList
    number: int
    pages: int
    seeds: tuple[Song, ...]
    preset: str
    songs: Mapping[int, Found]
    thumbs: Mapping[str, bool]
    barred: frozenset[str]
    category: CategoryName | None = None


@dataclass(frozen=True)
class Why:
    """Why a song is in an answer.

    ``seeds`` are the songs that it is like; none where it is for a taste. ``asked`` and ``shape`` say what
    these and it sound like, as FeatureShapes; they are empty where nobody knows.
    """

    rank: int
    found: Found
    seeds: tuple[Song, ...]
    asked: Mapping[str, float]
    shape: Mapping[str, float]


class Listings:
    """Looks kept lists of songs up again."""

    def __init__(self, store: Store, recommender: Recommender, feedback: Feedback) -> None:
        self._store = store
        self._recommender = recommender
        self._feedback = feedback

    async def answer(self, server_id: int, member_id: int, question: SongQuestion) -> SongList:
        """The songs like some, to be kept. Raises as ``Recommender.recommend``."""
        found = await self._recommender.recommend(
            server_id,
            question.songs,
            member_id=member_id,
            n=max(LISTED, question.count),
            include_heard=question.include_heard,
            adventurous=question.adventurous,
            filters=question.filters,
        )
        return as_list(found, question)

    async def of_category(self, server_id: int, identity: int) -> SongList:
        """The songs of a category, to be kept. Raises CategoryGone."""
        learned = await self._recommender.learned(server_id)
        songs = await asyncio.to_thread(learned.of_category, identity)
        return SongList("category", tuple(songs[:LONGEST]), filters=Filters(category=identity))

    async def page(
        self, server_id: int, member_id: int, kept: SongList, number: int, *, public: bool = False
    ) -> ListPage:
        """A page of a list that a member asked for; where it is for all to see, without what is theirs.

        Raises NotVisible where it has the songs of somebody who lets others see them no more.
        """
        learned = await self._recommender.learned(server_id)
        await self._require_visible(server_id, member_id, kept)
        kept = await self._as_seen(server_id, member_id, kept)
        pages = max(1, -(-len(kept.songs) // kept.count))
        number = min(number, pages - 1)
        first = number * kept.count
        listed = kept.songs[first : first + kept.count]
        heard, barred, thumbs = frozenset[str](), frozenset[str](), dict[str, bool]()
        if not public:
            heard = await self._store.shares.heard(server_id, member_id)
            barred = await self._feedback.barred(server_id, member_id)
            given = await self._feedback.thumbs(server_id, member_id)
            thumbs = {one.id: given[one.id] > 0 for one in listed if given.get(one.id)}
        explain = await self._explain(server_id, member_id, kept, learned)

        def shown() -> dict[int, Found]:
            found = {one.song.id: one for one in learned.shown(listed, heard)}
            return {
                first + place: explain(found[one.id])
                for place, one in enumerate(listed, 1)
                if one.id in found
            }

        songs = await asyncio.to_thread(shown)
        return ListPage(
            kept=kept,
            number=number,
            pages=pages,
            seeds=self._here(learned, kept),
            preset=learned.preset,
            songs=songs,
            thumbs=thumbs,
            barred=frozenset(
                one.song.id
                for one in songs.values()
                if not barred.isdisjoint(folded(artist) for artist in one.song.artists)
            ),
            category=_category(learned, kept),
        )

    async def why(self, server_id: int, member_id: int, kept: SongList, rank: int) -> Why:
        """Why the song at a rank, from 1, is there. Raises AnswerExpired where it left the server since."""
        await self._require_visible(server_id, member_id, kept)
        listed = kept.songs[rank - 1]
        learned = await self._recommender.learned(server_id)
        heard = await self._store.shares.heard(server_id, member_id)
        explain = await self._explain(server_id, member_id, kept, learned)
        seeds = self._here(learned, kept)
        liked: Mapping[str, float] = {song.id: 1.0 for song in seeds}
        if not seeds:
            profile = await self._feedback.profile(server_id, member_id)
            weights = zip(profile.song_ids, profile.weights.tolist(), strict=True)
            liked = {song_id: weight for song_id, weight in weights if weight > 0}
        table = await self._store.servers.features(server_id)

        def reasons() -> Why:
            found = learned.shown([listed], heard)
            if not found:
                raise AnswerExpired
            shapes = FeatureShapes(table)
            return Why(rank, explain(found[0]), seeds, shapes.of(liked), shapes.of({listed.id: 1.0}))

        return await asyncio.to_thread(reasons)

    async def songs(self, server_id: int, member_id: int, kept: SongList) -> list[Song]:
        """All songs of a list that are here still, in its order."""
        await self._require_visible(server_id, member_id, kept)
        by_id = (await self._recommender.index(server_id)).by_id
        return [by_id[one.id].song for one in kept.songs if one.id in by_id]

    async def song(self, server_id: int, kept: SongList, song_id: str) -> Song:
        """A song of a list. Raises AnswerExpired where it left the server since."""
        index = await self._recommender.index(server_id)
        entry = index.by_id.get(song_id)
        if entry is None or all(one.id != song_id for one in kept.songs):
            raise AnswerExpired
        return entry.song

    async def _require_visible(self, server_id: int, member_id: int, kept: SongList) -> None:
        """Raise NotVisible where a list has another's songs, and they let nobody see them any more."""
        whose = kept.filters.member_id
        if whose not in {None, member_id} and whose not in await self._store.choices.visible_members(
            server_id
        ):
            raise NotVisible

    async def _as_seen(self, server_id: int, member_id: int, kept: SongList) -> SongList:
        """A list without the names of those who do not let others see them any more."""
        if not kept.members:
            return kept
        named = await self._store.choices.visible_members(server_id) | {member_id}
        return replace(
            kept,
            members=tuple(one for one in kept.members if one in named),
            songs=tuple(song if song.liker in named else replace(song, liker=None) for song in kept.songs),
        )

    def _here(self, learned: LearnedServer, kept: SongList) -> tuple[Song, ...]:
        by_id = learned.index.by_id
        return tuple(by_id[song_id].song for song_id in kept.seeds if song_id in by_id)

    async def _explain(
        self, server_id: int, member_id: int, kept: SongList, learned: LearnedServer
    ) -> Explain:
        """What says why a song is in a list: by the songs it is like, or by a member's taste."""
        seeds = self._here(learned, kept)
        if seeds:
            thumbs = await self._feedback.thumbs(server_id, member_id)
            return lambda found: learned.explained(seeds, found, thumbs, kept.adventurous)
        if kept.about == "discover":
            taste = taste_here(learned, await self._feedback.profile(server_id, member_id))
            return lambda found: learned.explained_by(taste, found, kept.adventurous)
        return lambda found: found


def _category(learned: LearnedServer, kept: SongList) -> CategoryName | None:
    """What a list of a category's songs is of. Raises CategoryGone."""
    if kept.about != "category" or kept.filters.category is None:
        return None
    return learned.category_name(kept.filters.category)


def as_list(found: Recommendation, question: SongQuestion) -> SongList:
    """A recommendation as it is kept."""
    results = found.results or found.revisit
    return SongList(
        about="recommend" if found.results or not results else "revisit",
        songs=tuple(ListedSong(one.song.id, one.score, one.match) for one in results),
        seeds=tuple(song.id for song in found.songs),
        count=question.count,
        adventurous=question.adventurous,
        filters=question.filters,
        include_heard=question.include_heard,
    )


def more_like(kept: SongList, song_id: str) -> SongQuestion:
    """The question for songs like one of a list, asked as the list was."""
    return SongQuestion(
        "recommend",
        (song_id,),
        kept.count,
        adventurous=kept.adventurous,
        filters=replace(kept.filters, category=None) if kept.about == "category" else kept.filters,
        include_heard=kept.include_heard,
    )
