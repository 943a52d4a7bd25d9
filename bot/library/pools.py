"""Where a server's pool comes from: category playlists, for apps that may read them, and managers' own."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.errors import (
    CategoryNotUnderstood,
    NotLinked,
    PlaylistNotUnderstood,
    PlaylistNotYours,
    PoolSourceUnknown,
    SignInExpired,
    SpotifyForbidden,
    SpotifyNotFound,
    SpotifyNotRegistered,
    SpotifyPremiumLapsed,
    SpotifyRefusedSignIn,
    SpotifyTokenRefused,
)
from bot.library.imports import checked_label
from bot.library.learning import learn
from bot.library.reports import Notifier, PoolState, Progress, Stage
from bot.recommender.service import Recommender
from bot.spotify.abilities import Abilities, Ability
from bot.spotify.calls import SpotifyCalls
from bot.spotify.library import SpotifyLibrary
from bot.spotify.shapes import RemotePlaylist
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.store.choices import CATEGORY, EMPTIED, PLAYLIST, PoolSource
from bot.store.jobs import Job, Planned, Step

POOL_CATEGORIES = {
    "pop": "0JQ5DAqbMKFEC4WFtoNRpw",
    "mood": "0JQ5DAqbMKFzHmL4tf05da",
    "dance/electronic": "0JQ5DAqbMKFHOzuVTgTizF",
    "r&b": "0JQ5DAqbMKFEZPnFQSFB1T",
    "dance": "0JQ5DAqbMKFA6SOHvT3gck",
    "jazz": "0JQ5DAqbMKFAJ5xb0fwo9m",
    "classical": "0JQ5DAqbMKFPrEiAOxgac3",
}
"""The labels and Spotify's ids of the categories that are usual: the seven that the seed used."""

PLAYLISTS_A_CATEGORY = 10

CATEGORY_LINK = re.compile(r"(?:https?://open\.spotify\.com/(?:intl-\w+/)?genre/)?([\w-]{1,64})/?(?:\?\S*)?")
PLAYLIST_LINK = re.compile(
    r"(?:https?://open\.spotify\.com/(?:intl-\w+/)?playlist/|spotify:playlist:)?([A-Za-z0-9]{22})/?(?:\?\S*)?"
)

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
class ListedSource:
    """A source of a pool as a manager sees it: whose sign-in reads a playlist is said of their own alone."""

    key: str
    kind: str
    label: str
    external_id: str | None
    yours: bool


class PoolList:
    """What a server's pool is filled from, for its managers to see and to change."""

    def __init__(self, store: Store, desk: SignInDesk, calls: SpotifyCalls, recommender: Recommender) -> None:
        self._store = store
        self._desk = desk
        self._calls = calls
        self._recommender = recommender

    async def listed(self, server_id: int, member_id: int) -> list[ListedSource]:
        """The categories and the playlists; of other members' playlists only the labels."""
        return [
            ListedSource(
                _key(source),
                source.source,
                source.label,
                None if source.member_id not in {None, member_id} else source.external_id,
                source.member_id == member_id,
            )
            for source in await sources_of(self._store, server_id)
        ]

    async def add_category(self, server_id: int, text: str, label: str) -> PoolSource:
        """Add a category by its id or address. Raises CategoryNotUnderstood and LabelRefused."""
        match = CATEGORY_LINK.fullmatch(text.strip())
        if match is None:
            raise CategoryNotUnderstood
        source = PoolSource(CATEGORY, match[1], checked_label(label))
        usual = [] if await self._is_edited(server_id) else _usual()
        await self._store.pool_sources.change(
            server_id, add=[*usual, source], remove=[PoolSource(CATEGORY, EMPTIED, "")]
        )
        return source

    async def add_playlist(
        self, server_id: int, member_id: int, text: str, label: str
    ) -> tuple[PoolSource, RemotePlaylist]:
        """Add a playlist that the member's linked account owns or works on.

        Raises PlaylistNotUnderstood, PlaylistNotYours, LabelRefused, NotLinked, SignInExpired and the
        errors of SpotifyCalls.ask.
        """
        match = PLAYLIST_LINK.fullmatch(text.strip())
        if match is None:
            raise PlaylistNotUnderstood
        source = PoolSource(PLAYLIST, match[1], checked_label(label), member_id)
        account = await self._desk.account(member_id)
        spotify = SpotifyLibrary(self._calls, self._desk.app_id, _Token(self._desk, member_id))
        try:
            found = await spotify.playlist(source.external_id)
        except (SpotifyForbidden, SpotifyNotFound) as refusal:
            raise PlaylistNotYours from refusal
        if found.owner != account.user and not found.collaborative:
            raise PlaylistNotYours
        await self._store.pool_sources.change(server_id, add=[source])
        return source, found

    async def remove(self, server_id: int, key: str) -> tuple[str, int]:
        """Remove a source by its key, or all under a label; what came by it goes from the pool at once.

        Returns the label and how many playlists went. Raises PoolSourceUnknown.
        """
        sources = await sources_of(self._store, server_id)
        gone = [one for one in sources if _key(one) == key]
        if not gone:
            gone = [one for one in sources if one.label.casefold() == " ".join(key.split()).casefold()]
        if not gone:
            raise PoolSourceUnknown(text=key)
        left = [one for one in sources if one not in gone]
        add: list[PoolSource] = []
        if any(one.source == CATEGORY for one in gone):
            stay = [one for one in left if one.source == CATEGORY]
            add = stay or [PoolSource(CATEGORY, EMPTIED, "")]
        await self._store.pool_sources.change(server_id, add=add, remove=gone)
        playlists = [one.external_id for one in gone if one.source == PLAYLIST]
        withdrawn = await self._store.holdings.withdraw(server_id, None, playlists)
        kept = {one.external_id for one in left if one.source == PLAYLIST}
        labels_left = {one.label for one in left if one.source == CATEGORY}
        for label in {one.label for one in gone if one.source == CATEGORY} - labels_left:
            withdrawn += await self._store.holdings.withdraw_label(server_id, label, kept=kept)
        if withdrawn:
            await learn(self._recommender, server_id)
        return gone[0].label, withdrawn

    async def _is_edited(self, server_id: int) -> bool:
        return any(one.source == CATEGORY for one in await self._store.pool_sources.of(server_id))


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
        job = _from_the_start_where_changed(job, sources)
        categories = sum(one.source == CATEGORY for one in sources)
        total = categories * PLAYLISTS_A_CATEGORY + len(sources) - categories
        planned = {one.external_id for one in await self._store.jobs.planned(job.id) if one.pool is not None}
        may = await self._abilities.worth_trying(spotify.app, Ability.CATEGORY_PLAYLISTS)
        for number, source in enumerate(sources):
            if number < job.listed:
                continue
            tally = Counter(job.tally)
            listed: Sequence[RemotePlaylist] = ()
            if source.source == PLAYLIST or may:
                await notify(Progress(Stage.POOL, 0, total))
            if source.source == PLAYLIST:
                listed = await self._playlist(source, tally)
            elif may:
                listed = await self._category(source, spotify, tally)
                may = not tally[REFUSED]
            else:
                tally[REFUSED] = 1
            job = replace(job, listed=number + 1, tally=tally)
            fresh = [one for one in listed if source.source == CATEGORY or one.id not in planned]
            planned |= {one.id for one in fresh}
            job = await self._store.jobs.plan(job, [_planned(one, source.label) for one in fresh])
        if job.tally.get(READ):
            await self._abilities.note(spotify.app, Ability.CATEGORY_PLAYLISTS, able=True)
        elif may and any(one.external_id in POOL_CATEGORIES.values() for one in sources):
            # Not one answered, and usual ones were asked for: it is the app, not a mistyped id.
            await self._abilities.note(spotify.app, Ability.CATEGORY_PLAYLISTS, able=False)
        return await self._store.jobs.plan(replace(job, step=Step.POOL), ())

    async def own(self, server_id: int) -> Mapping[str, SpotifyLibrary]:
        """Who reads the playlists that managers added, by the playlists' ids."""
        return {
            one.external_id: self._reader(one.member_id)
            for one in await sources_of(self._store, server_id)
            if one.source == PLAYLIST and one.member_id is not None
        }

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

    async def _playlist(self, source: PoolSource, tally: Counter[str]) -> Sequence[RemotePlaylist]:
        try:
            if source.member_id is None:
                raise NotLinked
            found = await self._reader(source.member_id).playlist(source.external_id)
        except (NotLinked, SpotifyForbidden, SpotifyNotFound, SpotifyTokenRefused):
            tally[PLAYLISTS_UNREAD] += 1
            return ()
        tally[PLAYLISTS_READ] += 1
        return (found,)

    def _reader(self, member_id: int) -> SpotifyLibrary:
        return SpotifyLibrary(self._calls, self._desk.app_id, _Token(self._desk, member_id, for_others=True))


class _Token:
    """A member's token. Where it is wanted for others, its end is theirs to hear of, not these others'."""

    def __init__(self, desk: SignInDesk, member_id: int, *, for_others: bool = False) -> None:
        self._desk = desk
        self._member_id = member_id
        self._for_others = for_others

    async def __call__(self, *, refused: str | None) -> str:
        try:
            return await self._desk.access_token(self._member_id, refused=refused)
        except (NotLinked, SignInExpired, SpotifyRefusedSignIn):
            if self._for_others:
                raise SpotifyNotFound(reason="nobody is signed in who may read it") from None
            raise


async def sources_of(store: Store, server_id: int) -> list[PoolSource]:
    """What fills a server's pool: its categories, or those that are usual, and then its playlists."""
    kept = await store.pool_sources.of(server_id)
    categories = [one for one in kept if one.source == CATEGORY] or _usual()
    usual = list(POOL_CATEGORIES.values())
    categories.sort(key=lambda one: usual.index(one.external_id) if one.external_id in usual else len(usual))
    return [one for one in categories if one.external_id != EMPTIED] + [
        one for one in kept if one.source == PLAYLIST
    ]


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


def _from_the_start_where_changed(job: Job, sources: Sequence[PoolSource]) -> Job:
    """The listing goes by numbers: where managers changed the list in the meantime, it begins anew."""
    mark = zlib.crc32(repr(sources).encode()) + 1
    if job.tally.get(LIST) == mark:
        return job
    others = {name: count for name, count in job.tally.items() if name not in COUNTS}
    return replace(job, listed=0, tally={**others, LIST: mark})


def _usual() -> list[PoolSource]:
    return [PoolSource(CATEGORY, external_id, label) for label, external_id in POOL_CATEGORIES.items()]


def _planned(playlist: RemotePlaylist, pool: str) -> Planned:
    return Planned(0, "spotify", playlist.id, playlist.name, playlist.snapshot_id, playlist.total, pool)


def _key(source: PoolSource) -> str:
    """Names a source without telling whose playlist it is."""
    return hashlib.sha256(json.dumps([source.source, source.external_id]).encode()).hexdigest()[:16]
