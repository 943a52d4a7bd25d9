"""Answers for a server: songs like one, its categories, what to offer while a person types."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar, cast
from weakref import WeakValueDictionary

import structlog
from cachetools import LRUCache

from bot.errors import CratediggerError, NoSongs, SongNotPlaced, SongWithoutFeatures
from bot.recommender.learned import Category, Found, LearnedServer, Part
from bot.recommender.search import SongIndex, label
from bot.recommender.training import Trainer
from bot.store import Store
from bot.store.models import ModelStamp
from bot.store.songs import Song
from model import ModelFormatError


@dataclass(frozen=True)
class Recommendation:
    """Songs like ``song``. Where the member has heard everything, ``revisit`` has what was near instead."""

    song: Song
    preset: str
    results: tuple[Found, ...]
    revisit: tuple[Found, ...]


@dataclass(frozen=True)
class ServerCategories:
    """A server's categories, and what they were learned from."""

    categories: tuple[Category, ...]
    preset: str
    songs_learned: int
    stamp: ModelStamp


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

    def __init__(self, store: Store, trainer: Trainer, *, cache_bytes: int) -> None:
        self._store = store
        self._trainer = trainer
        self._cache: LRUCache[tuple[str, int], _Sized] = LRUCache(
            cache_bytes, getsizeof=lambda kept: kept.nbytes
        )
        self._loading: WeakValueDictionary[tuple[str, int], asyncio.Lock] = WeakValueDictionary()

    async def recommend(
        self,
        server_id: int,
        text: str,
        *,
        member_id: int | None = None,
        n: int = 10,
        include_heard: bool = False,
    ) -> Recommendation:
        """Songs like the one that ``text`` names, which ``member_id`` has not brought themselves.

        Without a member nothing counts as heard. Raises UnknownSong, AmbiguousSong, SongWithoutFeatures,
        SongNotPlaced, NoSongs, and what training raises where the server has no model yet.
        """
        song = await self.find(server_id, text)
        learned = await self._learned_with(server_id, song)
        heard = frozenset[str]()
        if member_id is not None:
            heard = await self._store.shares.heard(server_id, member_id)
        results = learned.similar(song, n, heard=heard, include_heard=include_heard)
        revisit = [] if results else learned.similar(song, n, heard=heard, include_heard=True)
        return Recommendation(song, learned.preset, tuple(results), tuple(revisit))

    async def categories(self, server_id: int) -> ServerCategories:
        """The kinds of songs that the server lives on. Raises what training raises."""
        learned = await self.learned(server_id)
        return ServerCategories(
            tuple(learned.categories()), learned.preset, learned.songs_learned, learned.stamp
        )

    async def mix(self, server_id: int, text: str) -> SongMix:
        """The categories in one song. Raises as ``recommend`` does."""
        song = await self.find(server_id, text)
        learned = await self._learned_with(server_id, song)
        return SongMix(song, tuple(learned.mix(song)))

    async def find(self, server_id: int, text: str) -> Song:
        """The song that ``text`` names. Raises NoSongs, UnknownSong, AmbiguousSong."""
        index = await self.index(server_id)
        if not index.songs:
            raise NoSongs
        # Off the loop: looking for misspellings reads every title.
        return await asyncio.to_thread(index.find, text)

    async def suggest(self, server_id: int, text: str, member_id: int, *, n: int = 25) -> list[Song]:
        """Songs to offer while a member types; for nothing typed yet, their own first."""
        index = await self.index(server_id)
        own = await self._store.shares.heard(server_id, member_id) if not text.strip() else frozenset[str]()
        return await asyncio.to_thread(index.suggest, text, n, first=own)

    async def train(self, server_id: int, *, anew: bool = False) -> ModelStamp:
        """Bring a server's model up to its songs; as Trainer.train."""
        return await self._trainer.train(server_id, anew=anew)

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
            stored = await self._store.models.get(server_id)
            if stored is None:
                raise NoSongs
            table = await self._store.servers.features(server_id)
            return await asyncio.to_thread(LearnedServer, stored, index, table)

        async def load_or_train() -> LearnedServer:
            try:
                return await load()
            except ModelFormatError:
                # Damaged, or of another version of Cratedigger: the songs are there to learn from again.
                log.warning("model cannot be read", server=server_id)
                await self.train(server_id, anew=True)
                return await load()

        return await self._kept(
            ("model", server_id),
            lambda kept: kept.stamp == stamp and kept.index.revision == index.revision,
            load_or_train,
        )

    async def _learned_with(self, server_id: int, song: Song) -> LearnedServer:
        learned = await self.learned(server_id)
        if not learned.knows(song):
            has_features = learned.index.by_id[song.id].has_features
            raise (SongNotPlaced if has_features else SongWithoutFeatures)(song=label(song))
        return learned

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
