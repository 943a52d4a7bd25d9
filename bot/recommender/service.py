"""Answers for a server: songs like one, its categories, what to offer while a person types."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, cast
from weakref import WeakValueDictionary

import structlog
from cachetools import LRUCache

from bot.errors import (
    CategoriesNotNamed,
    CratediggerError,
    NoDialHere,
    NoSongs,
    NothingLeft,
    SongNotPlaced,
    SongWithoutFeatures,
    UnknownSong,
)
from bot.recommender.changes import NamedChange
from bot.recommender.feedback import Feedback
from bot.recommender.found import Category, Found, Part
from bot.recommender.inputs import ServerInputs, read_inputs
from bot.recommender.learned import LearnedServer
from bot.recommender.search import SongIndex, label
from bot.recommender.sieve import Sieve
from bot.recommender.training import Trainer
from bot.store import Store
from bot.store.contents import NO_FILTERS, Filters
from bot.store.models import ModelStamp, StoredModel
from bot.store.songs import Song
from model import ModelFormatError
from model.categories import CategoryName


@dataclass(frozen=True)
class Recommendation:
    """Songs like ``songs``. Where the member has heard everything, ``revisit`` has what was near instead."""

    songs: tuple[Song, ...]
    preset: str
    results: tuple[Found, ...]
    revisit: tuple[Found, ...]


@dataclass(frozen=True)
class ServerCategories:
    """A server's categories, what they were learned from, and what became of the earlier ones."""

    categories: tuple[Category, ...]
    preset: str
    songs_learned: int
    stamp: ModelStamp
    changes: tuple[NamedChange, ...] = ()

    @property
    def lived_on(self) -> list[Category]:
        """Those that have songs, the largest first."""
        return sorted((one for one in self.categories if one.songs), key=lambda one: -one.songs)


@dataclass(frozen=True)
class SongMix:
    """How much of each category is in a song."""

    song: Song
    parts: tuple[Part, ...]


class _Sized(Protocol):
    @property
    def nbytes(self) -> int: ...


_Kept = TypeVar("_Kept", bound=_Sized)

log = structlog.get_logger(__name__)


class Recommender:
    """Asks the servers' models, which are loaded on demand and kept within a bound of bytes."""

    def __init__(self, store: Store, trainer: Trainer, feedback: Feedback, *, cache_bytes: int) -> None:
        self._store = store
        self._trainer = trainer
        self._feedback = feedback
        self._cache: LRUCache[tuple[str, int], _Sized] = LRUCache(
            cache_bytes, getsizeof=lambda kept: kept.nbytes
        )
        self._loading: WeakValueDictionary[tuple[str, int], asyncio.Lock] = WeakValueDictionary()

    async def recommend(
        self,
        server_id: int,
        texts: Sequence[str],
        *,
        member_id: int | None = None,
        n: int = 10,
        include_heard: bool = False,
        adventurous: float | None = None,
        filters: Filters = NO_FILTERS,
        explained: bool = False,
    ) -> Recommendation:
        """Songs like those that ``texts`` name, which ``member_id`` has not brought themselves.

        The member's thumbs turn the answer; what has a thumb down, or is of an artist whom they never want,
        is not in it. Without a member nothing counts as heard.

        Args:
            server_id: where it is asked.
            texts: titles, ids, addresses; at least one.
            member_id: who asks.
            n: how many songs, at least 1.
            include_heard: also what the member brought.
            adventurous: 0, stay near, to 10, go far; None for the usual.
            filters: which songs may be in the answer.
            explained: say also why.

        Raises:
            UnknownSong, AmbiguousSong, SongWithoutFeatures, SongNotPlaced, NoSongs: as the name says.
            NoDialHere: the server's model has nothing that ``adventurous`` could turn.
            CategoryGone, NotVisible: a filter cannot be used.
            NothingLeft: no song passes the filters.
            CratediggerError: what training raises where the server has no model yet.
        """
        songs = [await self.find(server_id, text) for text in texts]
        learned = await self.learned_with(server_id, songs)
        if adventurous is not None and learned.preset == "classic":
            raise NoDialHere
        heard, thumbs, sieve = frozenset[str](), dict[str, float](), Sieve(filters)
        if member_id is not None:
            heard = await self._store.shares.heard(server_id, member_id)
            thumbs = await self._feedback.thumbs(server_id, member_id)
            sieve = await self._feedback.sieve(server_id, member_id, filters)

        def similar(*, revisit: bool) -> tuple[Found, ...]:
            found = learned.similar(
                songs,
                n,
                heard=heard,
                include_heard=include_heard or revisit,
                thumbs=thumbs,
                adventurous=adventurous,
                sieve=sieve,
            )
            return tuple(
                learned.explained(songs, one, thumbs, adventurous) if explained else one for one in found
            )

        # Off the loop: with all songs of a large server to compare it takes milliseconds, with reasons more.
        results = await asyncio.to_thread(similar, revisit=False)
        revisiting = () if results else await asyncio.to_thread(similar, revisit=True)
        if filters != NO_FILTERS and not results and not revisiting:
            raise NothingLeft
        return Recommendation(tuple(songs), learned.preset, results, revisiting)

    async def categories(self, server_id: int) -> ServerCategories:
        """The kinds of songs that the server lives on. Raises what training raises."""
        learned = await self.learned(server_id)
        categories = tuple(await asyncio.to_thread(learned.categories))
        songs_learned = await asyncio.to_thread(lambda: learned.songs_learned)
        return ServerCategories(categories, learned.preset, songs_learned, learned.stamp, learned.changes)

    async def mix(self, server_id: int, text: str) -> SongMix:
        """The categories in one song. Raises as ``recommend`` does."""
        song = await self.find(server_id, text)
        learned = await self.learned_with(server_id, [song])
        return SongMix(song, tuple(learned.mix(song)))

    async def find(self, server_id: int, text: str) -> Song:
        """The song that ``text`` names. Raises NoSongs, UnknownSong, AmbiguousSong."""
        index = await self.index(server_id)
        if not index.songs:
            raise NoSongs
        # Off the loop: looking for misspellings reads every title.
        return await asyncio.to_thread(index.find, text)

    async def known(self, server_id: int, song_ids: Sequence[str]) -> list[str]:
        """Those of some songs that the server knows."""
        by_id = (await self.index(server_id)).by_id
        return [song_id for song_id in song_ids if song_id in by_id]

    async def suggest(self, server_id: int, text: str, member_id: int, *, n: int = 25) -> list[Song]:
        """Songs to offer while a member types: first those they asked about last, then their own."""
        index = await self.index(server_id)
        used = await self._store.used_songs.latest(server_id, member_id, n=n)
        own = await self._store.shares.heard(server_id, member_id)
        return await asyncio.to_thread(index.suggest, text, n, used=used, own=own)

    async def kinds(self, server_id: int) -> list[Category]:
        """The server's categories that have songs, the largest first; none where there is no model yet."""
        if await self._store.models.stamp(server_id) is None:
            return []
        return (await self.categories(server_id)).lived_on

    async def pools(self, server_id: int) -> list[str]:
        """The labels of the server's pools."""
        index = await self.index(server_id)
        return sorted({entry.pool for entry in index.songs if entry.pool is not None})

    async def train(self, server_id: int, *, anew: bool = False) -> ModelStamp:
        """Bring a server's model up to its songs; as Trainer.train."""
        return await self._trainer.train(server_id, anew=anew)

    async def choose_categories(self, server_id: int, number: int) -> int:
        """Keep how many categories a server is to have; how many there are of them now, 0 without a model."""
        await self._store.servers.choose(server_id, n_categories=number)
        if await self._store.models.stamp(server_id) is None:
            return 0
        await self.train(server_id)
        learned = await self.learned(server_id)
        return len(await asyncio.to_thread(learned.categories))

    async def name_category(self, server_id: int, identity: int, name: str | None) -> CategoryName:
        """Keep what a category is to be called, or with None take that back; what it is called from now on.

        Raises CategoryGone, or CategoriesNotNamed of a model whose categories nobody can tell apart.
        """
        learned = await self.learned(server_id)
        if learned.preset == "classic":
            raise CategoriesNotNamed
        learned.category_name(identity)
        await self._store.category_names.give(server_id, identity, name)
        return (await self.learned(server_id)).category_name(identity)

    async def catch_up(self) -> None:
        """Train every model that has not learned its server's songs as they are now.

        A stop between a change of songs and the training leaves such models; they answer meanwhile.
        """
        for server_id in await self._store.models.stale():
            try:
                await self.train(server_id)
            except CratediggerError as nothing:
                log.info("nothing to learn from", server=server_id, error=type(nothing).__name__)
            except Exception:
                log.exception("training failed", server=server_id)

    def forget(self, server_id: int) -> None:
        """Let go of what is kept in memory of a server: should it return, its revisions begin anew."""
        for name in ("index", "model"):
            self._cache.pop((name, server_id), None)

    async def index(self, server_id: int) -> SongIndex:
        """The songs of a server as they are now."""
        revision = (await self._store.servers.get(server_id)).revision

        async def load() -> SongIndex:
            songs = await self._store.servers.songs(server_id)
            return await asyncio.to_thread(SongIndex, songs, revision)

        return await self._kept(("index", server_id), lambda kept: kept.revision == revision, load)

    async def learned(self, server_id: int) -> LearnedServer:
        """A server's model as it can be asked now; trained first where there is none."""
        index = await self.index(server_id)
        stamp = await self._store.models.stamp(server_id) or await self.train(server_id)

        async def load() -> LearnedServer:
            stored, now = await self._stored(server_id)
            names = await self._store.category_names.of(server_id)
            return await asyncio.to_thread(LearnedServer, stored, index, now, names)

        async def load_or_train() -> LearnedServer:
            try:
                return await load()
            except ModelFormatError as why:
                # Damaged, or of another version of Cratedigger: the songs are there to learn from again.
                log.warning("model cannot be read", server=server_id, why=str(why))
                await self.train(server_id, anew=True)
                return await load()

        return await self._kept(
            ("model", server_id),
            lambda kept: kept.stamp == stamp and kept.index.revision == index.revision,
            load_or_train,
        )

    async def _stored(
        self, server_id: int, *, trained: bool = False
    ) -> tuple[StoredModel, ServerInputs | None]:
        """A server's model, and what it is to be brought up to; None where it has learned just that.

        One that stands for the server's revision, but has learned something else, is trained first.
        """
        stored = await self._store.models.get(server_id)
        if stored is None:
            raise NoSongs
        inputs = await read_inputs(self._store.servers, self._store.memberships, server_id)
        server = await self._store.servers.get(server_id)
        if stored.stamp.fingerprint == await asyncio.to_thread(inputs.fingerprint, server):
            return stored, None
        if trained or server.revision != stored.stamp.revision:
            return stored, inputs
        log.warning("model has learned other songs", server=server_id)
        await self.train(server_id)
        return await self._stored(server_id, trained=True)

    async def learned_with(self, server_id: int, songs: Sequence[Song]) -> LearnedServer:
        """As ``learned``, where it can answer for at least one of some songs; else raises why it cannot."""
        learned = await self.learned(server_id)
        if any(learned.knows(song) for song in songs):
            return learned
        here = learned.index.by_id.get(songs[0].id)
        if here is None:  # it left while the model was loaded
            raise UnknownSong(label(songs[0]))
        raise (SongNotPlaced if here.has_features else SongWithoutFeatures)(song=label(songs[0]))

    async def _kept(
        self, key: tuple[str, int], is_current: Callable[[_Kept], bool], load: Callable[[], Awaitable[_Kept]]
    ) -> _Kept:
        async with self._loading.setdefault(key, asyncio.Lock()):
            kept = cast("_Kept | None", self._cache.get(key))
            if kept is not None and is_current(kept):
                return kept
            loaded = await load()
            if loaded.nbytes <= self._cache.maxsize:
                self._cache[key] = loaded
            return loaded
