"""Lets a member choose which of their playlists a server knows, whatever the rule of their syncs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from bot.errors import CratediggerError, NotLinked, SignInExpired, SpotifyNotConfigured, SyncRunning
from bot.library.learning import learn
from bot.library.queue import SyncQueue
from bot.library.sync import LIKED, Include
from bot.listens.shapes import Service
from bot.recommender.answers import PlaylistList
from bot.recommender.service import Recommender
from bot.spotify.calls import SpotifyCalls
from bot.spotify.library import PAGE, SpotifyLibrary
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.store.contents import ListedPlaylist
from bot.store.holdings import Held
from bot.store.playlists import FROM_FILES, FROM_SPOTIFY

__all__ = ["Chooser", "Chosen", "ListedPlaylist", "OnShelf", "PlaylistList", "Read", "Sharing", "Shelf"]


class Read(StrEnum):
    """Whether Spotify could be asked for the playlists. The value ends its message id."""

    LIVE = "live"
    NOT_LINKED = "not-linked"
    NOT_NOW = "not-now"


class Sharing(StrEnum):
    """What a playlist is to the server. The value ends its message id; COMING is chosen, but not yet here."""

    SHARED = "shared"
    COMING = "coming"
    OUT = "out"


@dataclass(frozen=True)
class OnShelf:
    """A playlist of a list, by its number there, and what it is to the server now."""

    number: int
    playlist: ListedPlaylist
    sharing: Sharing


@dataclass(frozen=True)
class Shelf:
    """A member's playlists in order, and whether others here may see which songs are theirs."""

    playlists: tuple[OnShelf, ...]
    read: Read
    visible: bool


@dataclass(frozen=True)
class Chosen:
    """What came of a change: how many playlists were withdrawn, how many are coming, and whether by now."""

    withdrawn: int = 0
    coming: int = 0
    sync_begun: bool = False


class Chooser:
    """A member's say over what they bring to a server."""

    def __init__(
        self,
        store: Store,
        desk: SignInDesk,
        calls: SpotifyCalls,
        *,
        syncs: SyncQueue,
        recommender: Recommender,
    ) -> None:
        self._store = store
        self._desk = desk
        self._calls = calls
        self._syncs = syncs
        self._recommender = recommender

    async def playlists(self, server_id: int, member_id: int) -> PlaylistList:
        """A member's playlists: those at Spotify as it lists them now, and the files that the server has.

        Where Spotify cannot be asked these are the ones that the server has. Raises OptedOut.
        """
        await self._store.people.refuse_opted_out(server_id, member_id)
        held = await self._store.holdings.held(server_id, member_id)
        listed: list[ListedPlaylist] = []
        read = Read.LIVE
        try:
            listed = await self._at_spotify(server_id, member_id, held)
        except (NotLinked, SignInExpired, SpotifyNotConfigured):
            read = Read.NOT_LINKED
        except CratediggerError:
            read = Read.NOT_NOW
        known = {one.external_id for one in listed}
        listed += [
            ListedPlaylist(one.source, one.external_id, one.name, one.songs)
            for one in held
            if one.source in FROM_SPOTIFY and one.external_id not in known
        ]
        return PlaylistList((*listed, *_files(held)), read)

    async def shelf(self, server_id: int, member_id: int, listed: PlaylistList) -> Shelf:
        """What these playlists are to the server at this moment. Spotify is not asked."""
        held = await self._store.holdings.held(server_id, member_id)
        here = {one.external_id for one in held} | {one.external_id for one in _files(held)}
        choices = await self._store.choices.of(server_id, member_id)
        every = [
            OnShelf(number, one, _sharing(one.external_id, here, choices))
            for number, one in enumerate(listed.playlists)
        ]
        return Shelf(
            # A file that was taken back is gone: it comes by another import only.
            tuple(
                one for one in every if one.playlist.source in FROM_SPOTIFY or one.sharing is Sharing.SHARED
            ),
            Read(listed.read),
            await self._store.choices.visible(server_id, member_id),
        )

    async def change(
        self,
        server_id: int,
        member_id: int,
        *,
        share: Collection[ListedPlaylist] = (),
        withdraw: Collection[ListedPlaylist] = (),
    ) -> Chosen:
        """Keep what was chosen; withdraw at once, and begin a sync of what is to come if none runs."""
        to_come = [one.external_id for one in share if one.source in FROM_SPOTIFY]
        to_go = [one.external_id for one in withdraw if one.source in FROM_SPOTIFY]
        await self._store.choices.choose(
            server_id, member_id, dict.fromkeys(to_come, True) | dict.fromkeys(to_go, False)
        )
        withdrawn = await self._store.holdings.withdraw(server_id, member_id, to_go)
        withdrawn += await self._withdraw_files(
            server_id, member_id, {one.external_id for one in withdraw if one.source in FROM_FILES}
        )
        begun = bool(to_come) and await self._begin_sync(server_id, member_id)
        if withdrawn and not begun:
            await learn(self._recommender, server_id)
        return Chosen(withdrawn, len(to_come), begun)

    async def withdraw(self, server_id: int, member_id: int, external_id: str) -> bool:
        """Take one playlist of Spotify's back for good; whether the server had known it."""
        one = ListedPlaylist("spotify", external_id, "", None)
        return bool((await self.change(server_id, member_id, withdraw=[one])).withdrawn)

    async def owners(
        self, server_id: int, song_ids: Sequence[str], *, besides: int
    ) -> Mapping[str, tuple[int, ...]]:
        """Who brought songs to a server besides one, as far as they let it be said, by the songs' ids."""
        found = await self._store.choices.owners(server_id, song_ids)
        return {song_id: tuple(one for one in ids if one != besides) for song_id, ids in found.items()}

    async def _at_spotify(self, server_id: int, member_id: int, held: list[Held]) -> list[ListedPlaylist]:
        app = await self._desk.app_for(server_id)
        account = await self._desk.account(member_id, app=app)
        token = partial(self._desk.access_token, member_id, app=app)
        spotify = SpotifyLibrary(self._calls, app.client_id, token)
        found: dict[str, ListedPlaylist] = {}
        offset, last = 0, False
        while not last:
            page = await spotify.playlists(offset)
            for one in page.playlists:
                if one.owner == account.user or one.collaborative:
                    found[one.id] = ListedPlaylist("spotify", one.id, one.name, one.total)
            offset += PAGE
            last = page.last or offset >= page.total
        liked = next((one.songs for one in held if one.source == LIKED.source), None)
        return [*found.values(), ListedPlaylist(LIKED.source, LIKED.external_id, LIKED.name, liked)]

    async def _withdraw_files(self, server_id: int, member_id: int, digests: Collection[str]) -> int:
        held = await self._store.holdings.held(server_id, member_id)
        parts = [one.external_id for one in held if one.source in FROM_FILES and _digest(one) in digests]
        if parts:
            await self._store.holdings.withdraw(server_id, member_id, parts, sources=FROM_FILES)
        return len({_digest(one) for one in held if one.external_id in parts})

    async def _begin_sync(self, server_id: int, member_id: int) -> bool:
        """Begin a sync that withdraws nothing but what its member chose to; whether it could be begun."""
        rule = await self._store.jobs.rule(server_id, member_id)
        include = Include.EVERYTHING if rule == Include.EVERYTHING else Include.CHOSEN
        try:
            await self._syncs.begin(server_id, member_id, include)
        except SyncRunning:
            return False
        return True


def _sharing(external_id: str, here: Collection[str], choices: Mapping[str, bool]) -> Sharing:
    if external_id in here:
        return Sharing.SHARED
    return Sharing.COMING if choices.get(external_id) else Sharing.OUT


def _files(held: Iterable[Held]) -> list[ListedPlaylist]:
    """The files that brought playlists, each as one: it is taken back as a whole."""
    found: dict[str, ListedPlaylist] = {}
    for one in held:
        if one.source in FROM_FILES:
            digest = _digest(one)
            songs = (found[digest].songs or 0) if digest in found else 0
            found[digest] = ListedPlaylist(one.source, digest, one.name, songs + one.songs)
    return list(found.values())


def _digest(one: Held) -> str:
    """What the parts of one file have in common. Listens are known by service and name, and have one part."""
    first = one.external_id.partition(":")[0]
    return one.external_id if first in {*Service} else first
