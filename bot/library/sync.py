"""Brings a member's music from Spotify to one server, and fills that server's pool where Spotify lets it."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from bot.clock import Clock
from bot.errors import SpotifyForbidden, SpotifyNotFound, SyncRunning
from bot.library.imports import learn
from bot.library.reports import Notifier, PoolState, Progress, Stage, SyncReport
from bot.recommender.service import Recommender
from bot.spotify.calls import SpotifyCalls
from bot.spotify.library import FEATURES_AT_ONCE, SpotifyLibrary
from bot.spotify.shapes import Page, RemotePlaylist
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.store.shares import Playlist
from bot.store.songs import Song

POOL_CATEGORIES = {
    "pop": "0JQ5DAqbMKFEC4WFtoNRpw",
    "mood": "0JQ5DAqbMKFzHmL4tf05da",
    "dance/electronic": "0JQ5DAqbMKFHOzuVTgTizF",
    "r&b": "0JQ5DAqbMKFEZPnFQSFB1T",
    "dance": "0JQ5DAqbMKFA6SOHvT3gck",
    "jazz": "0JQ5DAqbMKFAJ5xb0fwo9m",
    "classical": "0JQ5DAqbMKFPrEiAOxgac3",
}
"""The pool's labels and Spotify's ids of these categories: the seven that the seed used."""

PLAYLISTS_A_CATEGORY = 10


class Include(StrEnum):
    """What a member brings: their public playlists, or private ones and liked songs too."""

    PUBLIC = "public"
    EVERYTHING = "everything"


class LeftOut(StrEnum):
    """Why a whole playlist was left out. The value ends its message id."""

    NOT_YOURS = "not-yours"
    REFUSED = "refused"


@dataclass
class _Fetched:
    """What has been fetched so far."""

    playlists: list[Playlist] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    left_private: int = 0


class Syncer:
    """Syncs. A member syncs one server at a time; different members do not wait for each other."""

    def __init__(
        self, store: Store, desk: SignInDesk, calls: SpotifyCalls, recommender: Recommender, clock: Clock
    ) -> None:
        self._store = store
        self._desk = desk
        self._calls = calls
        self._recommender = recommender
        self._clock = clock
        self._running: set[tuple[int, int]] = set()

    async def sync(self, server_id: int, member_id: int, include: Include, notify: Notifier) -> SyncReport:
        """Make the server know what the member has at Spotify now, as far as ``include`` goes, and retrain.

        Playlists that it knew by an earlier sync and that are no longer included are withdrawn. The member's
        songs are stored when all of them have been fetched, then the pool, then features as they come.
        Raises NotLinked, SignInExpired, SyncRunning and the errors of SpotifyCalls.ask.
        """
        if (server_id, member_id) in self._running:
            raise SyncRunning
        self._running.add((server_id, member_id))
        try:
            return await self._sync(server_id, member_id, include, notify)
        finally:
            self._running.discard((server_id, member_id))

    async def _sync(self, server_id: int, member_id: int, include: Include, notify: Notifier) -> SyncReport:
        account = await self._desk.account(member_id)
        spotify = SpotifyLibrary(self._calls, partial(self._desk.access_token, member_id))
        stored = await self._store.shares.snapshots(server_id, member_id)
        own = await self._own(spotify, account.user, stored, include, notify)
        change = await self._store.shares.bring(
            server_id,
            member_id,
            own.playlists,
            now=self._clock.now(),
            replacing=("spotify", "liked"),
            linked=True,
        )
        nobodys = SpotifyLibrary(self._calls, self._desk.app_token) if self._desk.has_secret else spotify
        pool = await self._pool(nobodys, server_id, notify)
        if pool is not None:
            await self._store.shares.bring(
                server_id, member_id, pool, now=self._clock.now(), replacing_pool=("spotify",)
            )
        refused = not await self._measure(nobodys, server_id, notify)

        await notify(Progress(Stage.TRAINING, 0, 0))
        learned = await learn(self._recommender, server_id)
        songs, with_features = await self._store.shares.coverage(server_id, member_id)
        return SyncReport(
            playlists=len(own.playlists),
            songs=songs,
            with_features=with_features,
            new_songs=change.new_songs,
            withdrawn=change.withdrawn,
            learned=learned,
            pool=PoolState.NOT_ALLOWED if pool is None else PoolState.READ,
            pool_songs=(await self._store.servers.count_songs(server_id))[1],
            skipped=dict(own.skipped),
            left_private=own.left_private,
            features_refused=refused,
        )

    async def _own(
        self, spotify: SpotifyLibrary, user: str, stored: dict[str, str], include: Include, notify: Notifier
    ) -> _Fetched:
        fetched = _Fetched()
        chosen: list[RemotePlaylist] = []
        for playlist in await spotify.playlists():
            if playlist.owner != user and not playlist.collaborative:
                fetched.skipped[LeftOut.NOT_YOURS] += 1
            elif include is Include.PUBLIC and not playlist.public:
                fetched.left_private += 1
            else:
                chosen.append(playlist)
        total = sum(playlist.total for playlist in chosen)
        await notify(Progress(Stage.PLAYLISTS, 0, total))
        done = 0
        for playlist in chosen:
            await self._fetch(spotify, playlist, stored, fetched)
            done += playlist.total
            await notify(Progress(Stage.PLAYLISTS, done, total))
        if include is Include.EVERYTHING:
            liked = await self._songs(spotify.liked(), fetched.skipped)
            fetched.playlists.append(Playlist("liked", "liked", "liked", tuple(liked)))
        return fetched

    async def _pool(self, spotify: SpotifyLibrary, server_id: int, notify: Notifier) -> list[Playlist] | None:
        """The pools' playlists; None where this app may not read them."""
        fetched = _Fetched()
        stored = await self._store.shares.snapshots(server_id, None)
        total = len(POOL_CATEGORIES) * PLAYLISTS_A_CATEGORY
        for number, (label, category_id) in enumerate(POOL_CATEGORIES.items()):
            try:
                listed = await spotify.category_playlists(category_id, PLAYLISTS_A_CATEGORY)
            except (SpotifyForbidden, SpotifyNotFound):
                return None
            for place, playlist in enumerate(listed):
                await notify(Progress(Stage.POOL, number * PLAYLISTS_A_CATEGORY + place, total))
                await self._fetch(spotify, playlist, stored, fetched, pool=label)
        return fetched.playlists

    async def _measure(self, spotify: SpotifyLibrary, server_id: int, notify: Notifier) -> bool:
        """Fetch the features of the server's songs that have none; whether the app may read them."""
        missing = await self._store.songs.without_features(server_id)
        asked = 0
        try:
            async for found in spotify.audio_features(missing):
                await self._store.shares.measure(server_id, found)
                asked = min(asked + FEATURES_AT_ONCE, len(missing))
                await notify(Progress(Stage.FEATURES, asked, len(missing)))
        except (SpotifyForbidden, SpotifyNotFound):
            return False
        return True

    async def _fetch(
        self,
        spotify: SpotifyLibrary,
        playlist: RemotePlaylist,
        stored: dict[str, str],
        fetched: _Fetched,
        *,
        pool: str | None = None,
    ) -> None:
        """Add a playlist to what is fetched; its songs only where they are not stored as they are now."""
        songs: tuple[Song, ...] | None = None
        if playlist.snapshot_id is None or stored.get(playlist.id) != playlist.snapshot_id:
            try:
                songs = tuple(await self._songs(spotify.rows(playlist.id), fetched.skipped))
            except (SpotifyForbidden, SpotifyNotFound):
                fetched.skipped[LeftOut.REFUSED] += 1
                # A single refusal takes nothing away: what is known stays, and is asked for again next time.
                if playlist.id in stored:
                    fetched.playlists.append(
                        Playlist("spotify", playlist.id, playlist.name, None, None, pool)
                    )
                return
        fetched.playlists.append(
            Playlist("spotify", playlist.id, playlist.name, songs, playlist.snapshot_id, pool)
        )

    async def _songs(self, pages: AsyncIterator[Page], skipped: Counter[str]) -> list[Song]:
        songs: list[Song] = []
        async for page in pages:
            songs.extend(page.songs)
            skipped.update(reason.value for reason in page.skipped)
        return songs
