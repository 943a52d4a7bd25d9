"""Brings a member's music from Spotify to one server, and fills that server's pool where Spotify lets it.

A sync goes in steps, and writes down every page before it asks for the next: wherever it is interrupted, it
goes on from there, and asks Spotify for nothing twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial

from bot.clock import Clock
from bot.errors import (
    CratediggerError,
    SpotifyForbidden,
    SpotifyNotFound,
    SpotifyNotRegistered,
    SpotifyPremiumLapsed,
    SyncCancelled,
)
from bot.library.learning import learn
from bot.library.measuring import Measurer
from bot.library.meter import Meter
from bot.library.pools import PLAYLISTS_READ, PLAYLISTS_UNREAD, READ, PoolReader, is_whole, state_of
from bot.library.reports import Notifier, Progress, Stage, SyncReport
from bot.recommender.service import Recommender
from bot.spotify.abilities import Abilities
from bot.spotify.calls import SpotifyCalls
from bot.spotify.library import PAGE, SpotifyLibrary
from bot.spotify.shapes import Listing, Page, RemotePlaylist
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.store.jobs import Job, Step
from bot.store.plans import Fetch, Planned
from bot.store.playlists import FROM_SPOTIFY, Playlist

LIKED = Planned(0, "liked", "liked", "liked", None, 0)

FRESH = "fresh:"
"""Begins what a sync counts for a playlist that is new since the last one; the playlist's id follows."""


class Include(StrEnum):
    """What a member brings: their public playlists, or private ones and liked songs too.

    CHOSEN is what is public and what is here already, so that a choice withdraws nothing else.
    """

    PUBLIC = "public"
    EVERYTHING = "everything"
    CHOSEN = "chosen"


class LeftOut(StrEnum):
    """Why a whole playlist was left out. The value ends its message id."""

    NOT_YOURS = "not-yours"
    REFUSED = "refused"


class Syncer:
    """Takes a sync through its steps."""

    def __init__(
        self,
        store: Store,
        desk: SignInDesk,
        calls: SpotifyCalls,
        *,
        abilities: Abilities,
        pools: PoolReader,
        measurer: Measurer,
        recommender: Recommender,
        clock: Clock,
    ) -> None:
        self._store = store
        self._desk = desk
        self._calls = calls
        self._abilities = abilities
        self._pools = pools
        self._measurer = measurer
        self._recommender = recommender
        self._clock = clock

    async def run(self, job: Job, notify: Notifier) -> SyncReport:
        """Make the server know what the member has at Spotify now, as far as the sync goes, and retrain.

        Playlists that it knew by an earlier sync and that are no longer included are withdrawn. Raises
        SpotifyNotConfigured, NotLinked, SignInExpired, SyncCancelled and the errors of SpotifyCalls.ask;
        after SpotifyBusy and SpotifyUnavailable the sync can be run on, from the job as it is stored.
        """
        app = await self._desk.app_for(job.server_id)
        account = await self._desk.account(job.member_id, app=app)
        token = partial(self._desk.access_token, job.member_id, app=app)
        own = SpotifyLibrary(self._calls, app.client_id, token)
        nobodys = own
        if app.client_secret is not None:
            nobodys = SpotifyLibrary(self._calls, app.client_id, self._desk.app_token)
        if job.step is Step.LISTING:
            job = await self._list(job, own, account.user, notify)
        if job.step is Step.PLAYLISTS:
            job = await self._bring_own(job, own, notify)
        try:
            if job.step is Step.POOL_LISTING:
                job = await self._pools.plan(job, nobodys, notify)
            if job.step is Step.POOL:
                job = await self._bring_pool(job, nobodys, notify)
            if job.step is Step.FEATURES:
                measured = await self._measurer.measure(job.server_id, notify, nobodys)
                tally = Counter(job.tally) + Counter(
                    refused_features=int(measured.spotify_refused),
                    reccobeats_silent=int(measured.reccobeats_failed is not None),
                )
                job = await self._store.plans.keep(replace(job, step=Step.TRAINING, tally=tally), ())
        except SyncCancelled:
            raise
        except CratediggerError:
            # The member's own songs are there: what Spotify says of the rest must not keep them waiting.
            await learn(self._recommender, job.server_id)
            raise
        return await self._report(job, notify)

    async def _list(self, job: Job, spotify: SpotifyLibrary, user: str, notify: Notifier) -> Job:
        """Plan what to bring, a page of the member's playlists after the other."""
        planned = {one.external_id for one in await self._store.plans.listed(job.id)}
        choices = await self._store.choices.of(job.server_id, job.member_id)
        held = await self._held(job)
        everything = job.include == Include.EVERYTHING
        stays = held if job.include == Include.CHOSEN else frozenset()
        while job.step is Step.LISTING:
            page = await self._page_of_playlists(spotify, job.listed)
            tally = Counter(job.tally)
            wanted: list[Planned] = []
            for playlist in page.playlists:
                if playlist.id in planned:
                    # The list has moved on by one since the last page.
                    continue
                planned.add(playlist.id)
                if playlist.owner != user and not playlist.collaborative:
                    tally[LeftOut.NOT_YOURS] += 1
                elif not choices.get(
                    playlist.id, everything or bool(playlist.public) or playlist.id in stays
                ):
                    tally["left_by_choice" if playlist.id in choices else "left_private"] += 1
                else:
                    wanted.append(_planned(playlist))
                    if held and playlist.id not in held and playlist.id not in choices:
                        tally[f"{FRESH}{playlist.id}"] = 1
            tally["listed"] += page.entries
            tally["listed_changed"] += int(job.listed > 0 and tally["list_total"] != page.total)
            tally["list_total"] = page.total
            job = replace(job, listed=job.listed + PAGE, tally=tally)
            if page.last or job.listed >= page.total:
                if choices.get(LIKED.external_id, everything or LIKED.external_id in stays):
                    wanted.append(LIKED)
                whole = not tally["listed_changed"] and tally["listed"] == page.total
                tally["listed_whole"] = int(whole)
                job = replace(job, step=Step.PLAYLISTS, listed=0)
            job = await self._store.plans.keep(job, wanted)
        await notify(Progress(Stage.PLAYLISTS, 0, _songs(await self._store.plans.listed(job.id))))
        return job

    async def _page_of_playlists(self, spotify: SpotifyLibrary, start: int) -> Listing:
        try:
            page = await spotify.playlists(start)
        except SpotifyForbidden as refusal:
            await self._abilities.note_library(spotify.app, refusal)
            raise
        if not start:
            await self._abilities.note_library(spotify.app)
        return page

    async def _bring_own(self, job: Job, spotify: SpotifyLibrary, notify: Notifier) -> Job:
        planned = await self._store.plans.listed(job.id)
        await self._fetch(job, spotify, planned, notify, Stage.PLAYLISTS)
        # What its member has taken back while it was fetched must not come after all.
        choices = await self._store.choices.of(job.server_id, job.member_id)
        taken_back = [one.external_id for one in planned if not choices.get(one.external_id, True)]
        if taken_back:
            await self._store.holdings.withdraw(job.server_id, job.member_id, taken_back)
        # A list that changed while it was read may lack a playlist: that is no reason to withdraw it.
        whole = bool(job.tally.get("listed_whole"))
        only = {one.external_id for one in planned} if whole else None
        change = await self._store.shares.know(job.server_id, job.member_id, only=only, sources=FROM_SPOTIFY)
        tally = Counter(job.tally) + Counter(new=change.new_songs, withdrawn=change.withdrawn)
        return await self._store.plans.keep(replace(job, step=Step.POOL_LISTING, tally=tally), ())

    async def _bring_pool(self, job: Job, spotify: SpotifyLibrary, notify: Notifier) -> Job:
        planned = [one for one in await self._store.plans.listed(job.id) if one.pool is not None]
        own = await self._pools.own(job.server_id)
        meant = await self._pools.meant(job, planned)
        came = meant.ids.union(one.external_id for one in planned if one.state is not Fetch.WAITING)
        try:
            await self._fetch(job, spotify, meant.playlists, notify, Stage.POOL, readers=own)
        finally:
            # What managers have removed while it was fetched must not stay, wherever the sync stops.
            meant = await self._pools.meant(job, planned)
            await self._pools.withdraw(job, came - meant.ids - meant.own)
        # Playlists of managers that cannot be read now stay as they are, as does what came by a newer list.
        only = meant.ids | meant.own if is_whole(job) and meant.unchanged else None
        if job.tally.get(READ) or job.tally.get(PLAYLISTS_READ) or is_whole(job):
            await self._store.shares.know(job.server_id, None, only=only, sources=("spotify",))
        return await self._store.plans.keep(replace(job, step=Step.FEATURES), ())

    async def _held(self, job: Job) -> frozenset[str]:
        """The ids of the playlists that earlier syncs of the member have brought to the server."""
        held = await self._store.holdings.held(job.server_id, job.member_id)
        return frozenset(one.external_id for one in held if one.source in FROM_SPOTIFY)

    async def _fetch(
        self,
        job: Job,
        spotify: SpotifyLibrary,
        planned: Sequence[Planned],
        notify: Notifier,
        stage: Stage,
        *,
        readers: Mapping[str, SpotifyLibrary] | None = None,
    ) -> None:
        """Store the playlists of a plan; only songs that are not stored as they are now are asked for.

        ``readers`` has, by id, those who read a playlist in place of ``spotify``.
        """
        owner = job.member_id if stage is Stage.PLAYLISTS else None
        stored = await self._store.shares.snapshots(owner)
        unchanged = [
            one
            for one in planned
            if one.state is Fetch.WAITING and (one.external_id, one.snapshot_id) in stored
        ]
        await self._settle(job, unchanged, Fetch.UNCHANGED)
        settled = {one.position for one in unchanged}
        meter = Meter(planned, notify, stage)
        for one in planned:
            if one.state is Fetch.WAITING and one.position not in settled:
                reader = (readers or {}).get(one.external_id, spotify)
                try:
                    await self._fetch_one(job, reader, one, stored, meter)
                except (SpotifyNotRegistered, SpotifyPremiumLapsed):
                    # This is about the person or the app: every other playlist would be refused as well.
                    raise
                except (SpotifyForbidden, SpotifyNotFound):
                    # A single refusal takes nothing away: what is known stays, and is asked for next time.
                    await self._store.plans.settle(job.id, [one.position], Fetch.REFUSED)
            await meter.passed(one)

    async def _fetch_one(
        self,
        job: Job,
        spotify: SpotifyLibrary,
        playlist: Planned,
        stored: frozenset[tuple[str, str]],
        meter: Meter,
    ) -> None:
        """Fetch what is missing of a playlist, page by page, and store it when all of it is there."""
        fetched = await self._store.plans.fetched(job.id, playlist.position, PAGE)
        start = fetched.next_start
        if playlist.source == "spotify" and playlist.total == 0:
            start = None
        while start is not None:
            page = await _page(spotify, playlist, start)
            if start == 0 and playlist.source == "liked":
                # Liked songs have no snapshot of Spotify's: the first page and the total stand in for it.
                playlist = replace(playlist, snapshot_id=page.fingerprint)
                if ("liked", page.fingerprint) in stored:
                    await self._settle(job, [playlist], Fetch.UNCHANGED)
                    return
            elif start and page.total != playlist.total:
                # It changes while it is read: without a snapshot the next sync reads it again.
                playlist = replace(playlist, snapshot_id=None)
            last = page.last or start + PAGE >= page.total
            playlist = replace(
                playlist, total=page.total, skipped=Counter(playlist.skipped) + Counter(page.skipped)
            )
            await self._store.songs.keep(page.songs)
            song_ids = [song.id for song in page.songs]
            await self._store.plans.keep_page(job.id, playlist, start, song_ids, last=last)
            await meter.fetched(playlist, start)
            start = None if last else start + PAGE
        fetched = await self._store.plans.fetched(job.id, playlist.position, PAGE)
        await self._settle(job, [playlist], Fetch.STORED, fetched.song_ids)

    async def _settle(
        self, job: Job, playlists: Sequence[Planned], state: Fetch, song_ids: tuple[str, ...] | None = None
    ) -> None:
        if playlists:
            gathered = [
                Playlist(one.source, one.external_id, one.name, song_ids, one.snapshot_id, one.pool)
                for one in playlists
            ]
            await self._store.shares.gather(
                job.server_id, job.member_id, gathered, now=self._clock.now(), job_id=job.id
            )
            await self._store.plans.settle(job.id, [one.position for one in playlists], state)

    async def _report(self, job: Job, notify: Notifier) -> SyncReport:
        await notify(Progress(Stage.TRAINING, 0, 0))
        learned = await learn(self._recommender, job.server_id)
        songs, with_features = await self._store.shares.coverage(job.server_id, job.member_id)
        planned = [one for one in await self._store.plans.listed(job.id) if one.pool is None]
        skipped = sum((Counter(one.skipped) for one in planned), Counter[str]())
        skipped[LeftOut.REFUSED] = sum(one.state is Fetch.REFUSED for one in planned)
        skipped[LeftOut.NOT_YOURS] = job.tally.get(LeftOut.NOT_YOURS, 0)
        return SyncReport(
            playlists=sum(one.state in {Fetch.STORED, Fetch.UNCHANGED} for one in planned),
            songs=songs,
            with_features=with_features,
            new_songs=job.tally.get("new", 0),
            withdrawn=job.tally.get("withdrawn", 0),
            learned=learned,
            pool=state_of(job),
            pool_songs=(await self._store.servers.count_songs(job.server_id))[1],
            skipped={str(reason): count for reason, count in skipped.items() if count},
            left_private=job.tally.get("left_private", 0),
            features_refused=bool(job.tally.get("refused_features")),
            reccobeats_silent=bool(job.tally.get("reccobeats_silent")),
            everything=job.include == Include.EVERYTHING,
            left_by_choice=job.tally.get("left_by_choice", 0),
            fresh=tuple(
                (one.external_id, one.name)
                for one in planned
                if f"{FRESH}{one.external_id}" in job.tally and one.state in {Fetch.STORED, Fetch.UNCHANGED}
            ),
            pool_unread=job.tally.get(PLAYLISTS_UNREAD, 0),
        )


def _planned(playlist: RemotePlaylist) -> Planned:
    return Planned(0, "spotify", playlist.id, playlist.name, playlist.snapshot_id, playlist.total)


def _songs(planned: Sequence[Planned]) -> int:
    return sum(one.total for one in planned)


async def _page(spotify: SpotifyLibrary, playlist: Planned, start: int) -> Page:
    if playlist.source == "liked":
        return await spotify.liked(start)
    return await spotify.rows(playlist.external_id, start)
