"""Reads what a server's pool is made of, and tells what of it is still meant when it has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.errors import (
    NotLinked,
    SpotifyForbidden,
    SpotifyNotFound,
    SpotifyNotRegistered,
    SpotifyPremiumLapsed,
    SpotifyTokenRefused,
)
from bot.library.pools.sources import POOL_CATEGORIES, mark_of, sources_of
from bot.library.pools.tokens import ReaderToken
from bot.library.reports import Notifier, PoolState, Progress, Stage
from bot.spotify.abilities import Abilities, Ability
from bot.spotify.apps import SpotifyApp
from bot.spotify.calls import SpotifyCalls
from bot.spotify.library import SpotifyLibrary
from bot.spotify.shapes import RemotePlaylist
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.store.choices import CATEGORY, PLAYLIST, PoolSource
from bot.store.jobs import Job, Step
from bot.store.plans import Planned

PLAYLISTS_A_CATEGORY = 10

READ, MISSING, REFUSED, PLAYLISTS_READ, PLAYLISTS_UNREAD, LIST = COUNTS = (
    "categories_read",
    "categories_missing",
    "categories_refused",
    "pool_playlists",
    "pool_unread",
    "pool_list",
)
"""What a sync counts while it lists a pool; the last tells which list of sources it goes by."""


@dataclass(frozen=True)
class Meant:
    """What of a pool's plan is still meant: ``own`` has the ids of the playlists that managers list now.

    ``unchanged`` tells whether the list is the one that was planned by.
    """

    playlists: tuple[Planned, ...]
    own: frozenset[str]
    unchanged: bool

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the planned playlists that are still meant."""
        return frozenset(one.external_id for one in self.playlists)


class PoolReader:
    """Reads what a server's pool is made of, as a step of a sync."""

    def __init__(self, store: Store, desk: SignInDesk, calls: SpotifyCalls, abilities: Abilities) -> None:
        self._store = store
        self._desk = desk
        self._calls = calls
        self._abilities = abilities

    async def plan(self, job: Job, spotify: SpotifyLibrary, notify: Notifier) -> Job:
        """Plan the pool: each category's playlists, as far as this app may read them, and managers' own."""
        sources = await sources_of(self._store, job.server_id)
        app = await self._desk.app_for(job.server_id)
        job = await self._from_the_start_where_changed(job, sources)
        categories = sum(one.source == CATEGORY for one in sources)
        total = categories * PLAYLISTS_A_CATEGORY + len(sources) - categories
        planned = {one.external_id for one in await self._store.plans.listed(job.id) if one.pool is not None}
        may = await self._abilities.worth_trying(spotify.app, Ability.CATEGORY_PLAYLISTS)
        for number, source in enumerate(sources):
            if number < job.listed:
                continue
            tally = Counter(job.tally)
            listed: Sequence[RemotePlaylist] = ()
            if source.source == PLAYLIST or may:
                await notify(Progress(Stage.POOL, 0, total))
            if source.source == PLAYLIST:
                listed = await self._playlist(app, source, tally)
            elif may:
                listed = await self._category(source, spotify, tally)
                may = not tally[REFUSED]
            else:
                tally[REFUSED] = 1
            job = replace(job, listed=number + 1, tally=tally)
            # A playlist in two categories comes by the first: it has one label, and is fetched once.
            fresh = {one.id: one for one in listed if one.id not in planned}
            planned |= fresh.keys()
            job = await self._store.plans.keep(job, [_planned(one, source.label) for one in fresh.values()])
        if job.tally.get(READ):
            await self._abilities.note(spotify.app, Ability.CATEGORY_PLAYLISTS, able=True)
        elif may and any(one.external_id in POOL_CATEGORIES.values() for one in sources):
            # Not one answered, and usual ones were asked for: it is the app, not a mistyped id.
            await self._abilities.note(spotify.app, Ability.CATEGORY_PLAYLISTS, able=False)
        return await self._store.plans.keep(replace(job, step=Step.POOL), ())

    async def own(self, server_id: int) -> Mapping[str, SpotifyLibrary]:
        """Who reads the playlists that managers added, by the playlists' ids."""
        app = await self._desk.app_for(server_id)
        return {
            one.external_id: self._reader(app, one.member_id)
            for one in await sources_of(self._store, server_id)
            if one.source == PLAYLIST and one.member_id is not None
        }

    async def meant(self, job: Job, planned: Sequence[Planned]) -> Meant:
        """What of a plan the server's list still asks for: managers may change it at any moment."""
        sources = await sources_of(self._store, job.server_id)
        labels = {one.label for one in sources if one.source == CATEGORY}
        own = {one.external_id: one.label for one in sources if one.source == PLAYLIST}
        return Meant(
            tuple(
                one if one.pool in labels else replace(one, pool=own[one.external_id])
                for one in planned
                if one.pool in labels or one.external_id in own
            ),
            frozenset(own),
            job.tally.get(LIST) == mark_of(sources),
        )

    async def withdraw(self, job: Job, gone: Collection[str]) -> None:
        """Take playlists, by their ids, out of the pool of a sync's server, where it has them."""
        if gone:
            await self._store.holdings.withdraw(job.server_id, None, gone)

    async def _from_the_start_where_changed(self, job: Job, sources: Sequence[PoolSource]) -> Job:
        """The listing goes by numbers: where managers changed the list in the meantime, it begins anew."""
        mark = mark_of(sources)
        if job.tally.get(LIST) == mark:
            return job
        await self._store.plans.drop_pool(job.id)
        others = {name: count for name, count in job.tally.items() if name not in COUNTS}
        return replace(job, listed=0, tally={**others, LIST: mark})

    async def _category(
        self, source: PoolSource, spotify: SpotifyLibrary, tally: Counter[str]
    ) -> Sequence[RemotePlaylist]:
        try:
            listed = await spotify.category_playlists(source.external_id, PLAYLISTS_A_CATEGORY)
        except (SpotifyNotRegistered, SpotifyPremiumLapsed):
            # Nothing is learned of categories by it: nothing at all would be answered.
            raise
        except SpotifyForbidden:
            await self._abilities.note(spotify.app, Ability.CATEGORY_PLAYLISTS, able=False)
            tally[REFUSED] = 1
            return ()
        except SpotifyNotFound:
            # A category of that id is gone, or never was for this app: the others may be there.
            tally[MISSING] += 1
            return ()
        tally[READ] += 1
        return listed

    async def _playlist(
        self, app: SpotifyApp, source: PoolSource, tally: Counter[str]
    ) -> Sequence[RemotePlaylist]:
        try:
            if source.member_id is None:
                raise NotLinked
            found = await self._reader(app, source.member_id).playlist(source.external_id)
        except (NotLinked, SpotifyForbidden, SpotifyNotFound, SpotifyTokenRefused):
            tally[PLAYLISTS_UNREAD] += 1
            return ()
        tally[PLAYLISTS_READ] += 1
        return (found,)

    def _reader(self, app: SpotifyApp, member_id: int) -> SpotifyLibrary:
        token = ReaderToken(self._desk, app, member_id, for_others=True)
        return SpotifyLibrary(self._calls, app.client_id, token)


def is_whole(job: Job) -> bool:
    """Whether every category answered, so that what it no longer has may go from the pool."""
    return not job.tally.get(MISSING) and not job.tally.get(REFUSED)


def state_of(job: Job) -> PoolState:
    """Which way a sync has filled the pool."""
    by_category, by_playlist = bool(job.tally.get(READ)), bool(job.tally.get(PLAYLISTS_READ))
    if by_category:
        return PoolState.BOTH if by_playlist else PoolState.READ
    if by_playlist:
        return PoolState.PLAYLISTS
    return PoolState.NO_SOURCES if is_whole(job) else PoolState.NOT_ALLOWED


def _planned(playlist: RemotePlaylist, pool: str) -> Planned:
    return Planned(0, "spotify", playlist.id, playlist.name, playlist.snapshot_id, playlist.total, pool)
