"""Saves a list of songs as a private playlist of a member's, where they have given the right to."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakValueDictionary

from bot.errors import (
    CratediggerError,
    NothingToSave,
    SavingNotAllowed,
    SavingRefused,
    SavingUncertain,
    SavingUnfinished,
    SpotifyForbidden,
    SpotifyUnavailable,
)
from bot.library.files.cells import SONG_ID
from bot.library.pools.tokens import ReaderToken
from bot.names import one_line, shortened
from bot.spotify.accounts_service import SAVING
from bot.spotify.calls import SpotifyCalls
from bot.spotify.library import ADDED_AT_ONCE, SpotifyLibrary
from bot.spotify.sign_in import SignInDesk

LONGEST_NAME = 100
LONGEST_DESCRIPTION = 300
"""Characters that Spotify takes."""

MOST_REFUSED = 40
"""Refused calls after which Spotify is taken to know too few of the songs: looking for them costs calls."""


@dataclass(frozen=True)
class SavedPlaylist:
    """A playlist that was made: its address, the songs in it, and those that Spotify does not know."""

    url: str
    songs: int
    skipped: int


class Saver:
    """Makes playlists at Spotify, for one answer of a member's at a time."""

    def __init__(self, desk: SignInDesk, calls: SpotifyCalls) -> None:
        self._desk = desk
        self._calls = calls
        self._saving: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def save(
        self, server_id: int, member_id: int, name: str, description: str, song_ids: Sequence[str]
    ) -> SavedPlaylist:
        """Make a private playlist of songs, in their order, with the member's account of a server's app.

        Each call makes another one: that a list is saved once is the caller's to see to. Raises
        SpotifyNotConfigured, NotLinked, SignInExpired, SavingNotAllowed, NothingToSave, SavingRefused and
        what SpotifyCalls.ask raises, after which no playlist is there; SavingUncertain and SavingUnfinished,
        after which one may be, and is.
        """
        async with self._saving.setdefault(member_id, asyncio.Lock()):
            app = await self._desk.app_for(server_id)
            account = await self._desk.account(member_id, app=app)
            if SAVING not in account.tokens.scope.split():
                raise SavingNotAllowed
            known = [found[1] for one in song_ids if (found := SONG_ID.fullmatch(one))]
            if not known:
                raise NothingToSave
            spotify = SpotifyLibrary(self._calls, app.client_id, ReaderToken(self._desk, app, member_id))
            try:
                playlist_id = await _made(spotify, name, description)
                songs = await _filled(spotify, playlist_id, known)
            except SpotifyForbidden as refusal:
                if type(refusal) is SpotifyForbidden:
                    raise SavingRefused(**refusal.params) from None
                raise
        return SavedPlaylist(_address(playlist_id), songs, len(song_ids) - songs)


async def _made(spotify: SpotifyLibrary, name: str, description: str) -> str:
    title = shortened(one_line(name), LONGEST_NAME)
    about = shortened(one_line(description), LONGEST_DESCRIPTION)
    try:
        return await spotify.make_playlist(title, about)
    except SpotifyUnavailable as failure:
        raise SavingUncertain(**failure.params) from failure


async def _filled(spotify: SpotifyLibrary, playlist_id: str, song_ids: Sequence[str]) -> int:
    """Fill a playlist and give how many songs are in it; where that fails, it is taken back."""
    filling = _Filling(spotify, playlist_id)
    try:
        for start in range(0, len(song_ids), ADDED_AT_ONCE):
            await filling.add(song_ids[start : start + ADDED_AT_ONCE])
        if not filling.added:
            raise NothingToSave
    except CratediggerError as failure:
        try:
            await spotify.drop_playlist(playlist_id)
        except CratediggerError:
            url = _address(playlist_id)
            raise SavingUnfinished(songs=filling.added, total=len(song_ids), url=url) from failure
        raise
    return filling.added


class _Filling:
    """Adds songs to a new playlist, without those that Spotify does not know."""

    def __init__(self, spotify: SpotifyLibrary, playlist_id: str) -> None:
        self._spotify = spotify
        self._playlist_id = playlist_id
        self._refused = 0
        self.added = 0

    async def add(self, song_ids: Sequence[str]) -> None:
        """Add at most a hundred songs: one that is unknown makes Spotify refuse all, so halves are tried."""
        if await self._spotify.add_songs(self._playlist_id, song_ids, self.added):
            self.added += len(song_ids)
            return
        self._refused += 1
        if self._refused > MOST_REFUSED:
            raise NothingToSave
        if len(song_ids) > 1:
            middle = len(song_ids) // 2
            await self.add(song_ids[:middle])
            await self.add(song_ids[middle:])


def _address(playlist_id: str) -> str:
    return f"https://open.spotify.com/playlist/{playlist_id}"
