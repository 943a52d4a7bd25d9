"""Lets managers see and change what fills their server's pool."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.errors import (
    CategoryNotUnderstood,
    PlaylistNotUnderstood,
    PlaylistNotYours,
    PoolSourceUnknown,
    SpotifyForbidden,
    SpotifyNotFound,
)
from bot.library.imports import checked_label
from bot.library.learning import learn
from bot.library.pools.sources import key_of, sources_of, usual
from bot.library.pools.tokens import ReaderToken
from bot.recommender.service import Recommender
from bot.spotify.calls import SpotifyCalls
from bot.spotify.library import SpotifyLibrary
from bot.spotify.shapes import RemotePlaylist
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.store.choices import CATEGORY, EMPTIED, PLAYLIST, PoolSource

CATEGORY_LINK = re.compile(r"(?:https?://open\.spotify\.com/(?:intl-\w+/)?genre/)?([\w-]{1,64})/?(?:\?\S*)?")
PLAYLIST_LINK = re.compile(
    r"(?:https?://open\.spotify\.com/(?:intl-\w+/)?playlist/|spotify:playlist:)?([A-Za-z0-9]{22})/?(?:\?\S*)?"
)


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
                key_of(source),
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
        before = [] if await self._is_edited(server_id) else usual()
        await self._store.pool_sources.change(
            server_id, add=[*before, source], remove=[PoolSource(CATEGORY, EMPTIED, "")]
        )
        return source

    async def add_playlist(
        self, server_id: int, member_id: int, text: str, label: str
    ) -> tuple[PoolSource, RemotePlaylist]:
        """Add a playlist that the member's linked account owns or works on.

        Raises PlaylistNotUnderstood, PlaylistNotYours, LabelRefused, NotLinked, SignInExpired,
        SpotifyNotConfigured and the errors of SpotifyCalls.ask.
        """
        match = PLAYLIST_LINK.fullmatch(text.strip())
        if match is None:
            raise PlaylistNotUnderstood
        source = PoolSource(PLAYLIST, match[1], checked_label(label), member_id)
        app = await self._desk.app_for(server_id)
        account = await self._desk.account(member_id, app=app)
        spotify = SpotifyLibrary(self._calls, app.client_id, ReaderToken(self._desk, app, member_id))
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
        gone = [one for one in sources if key_of(one) == key]
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
