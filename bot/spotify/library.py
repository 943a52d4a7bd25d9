"""Reads what a member has at Spotify, page by page, and the public playlists of a category."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from typing import Any, Protocol, TypeVar

import spotipy

from bot.errors import SpotifyTokenRefused
from bot.spotify import shapes
from bot.spotify.calls import SpotifyCalls
from bot.spotify.shapes import Page, RemotePlaylist
from bot.store.songs import AudioFeatures, chunks

_T = TypeVar("_T")

PAGE = 50
FEATURES_AT_ONCE = 100


class TokenSource(Protocol):
    """Gives an access token that works: another one than ``refused``."""

    async def __call__(self, *, refused: str | None) -> str:
        """The token."""
        ...


class SpotifyLibrary:
    """Spotify as the owner of a token sees it: a member, or the app itself.

    Errors are those of SpotifyCalls.ask and of the token's source.
    """

    def __init__(self, calls: SpotifyCalls, token: TokenSource) -> None:
        self._calls = calls
        self._token = token

    async def playlists(self) -> list[RemotePlaylist]:
        """Every playlist that the member has made, follows or works on."""
        found: list[RemotePlaylist] = []
        offset = 0
        while True:
            listed, last = await self._ask(_playlists_from(offset))
            found.extend(listed)
            offset += PAGE
            if last:
                return found

    async def rows(self, playlist_id: str) -> AsyncIterator[Page]:
        """The rows of a playlist, page by page."""

        def ask(spotify: spotipy.Spotify, offset: int) -> dict[str, Any]:
            answer: dict[str, Any] = spotify.playlist_items(
                playlist_id, fields=shapes.ROW_FIELDS, limit=PAGE, offset=offset
            )
            return answer

        async for page in self._pages(ask):
            yield page

    async def liked(self) -> AsyncIterator[Page]:
        """The member's liked songs, latest first, page by page."""
        async for page in self._pages(
            lambda spotify, offset: spotify.current_user_saved_tracks(limit=PAGE, offset=offset)
        ):
            yield page

    async def audio_features(self, song_ids: Sequence[str]) -> AsyncIterator[list[AudioFeatures]]:
        """The features of songs, a hundred at a time; SpotifyForbidden where the app may not read them."""
        for chunk in chunks(song_ids, FEATURES_AT_ONCE):
            yield await self._ask(_features_of(chunk))

    async def category_playlists(self, category_id: str, limit: int) -> list[RemotePlaylist]:
        """A category's playlists; SpotifyForbidden or SpotifyNotFound where the app may not read them."""
        return await self._ask(_category(category_id, limit))

    async def _pages(self, ask: Callable[[spotipy.Spotify, int], dict[str, Any]]) -> AsyncIterator[Page]:
        offset = 0
        while True:
            page = await self._ask(partial(_at, ask, offset))
            yield page
            if page.last:
                return
            offset += PAGE

    async def _ask(self, question: Callable[[spotipy.Spotify], _T | None]) -> _T:
        token = await self._token(refused=None)
        try:
            return await self._calls.ask(token, question)
        except SpotifyTokenRefused:
            # Revoked early, or the clocks disagree: one renewal, then the refusal stands.
            token = await self._token(refused=token)
            return await self._calls.ask(token, question)


# Answers are read where they are asked for, so that one that cannot be read is Spotify's failure, not ours.


def _playlists_from(offset: int) -> Callable[[spotipy.Spotify], tuple[list[RemotePlaylist], bool]]:
    def ask(spotify: spotipy.Spotify) -> tuple[list[RemotePlaylist], bool]:
        answer = spotify.current_user_playlists(limit=PAGE, offset=offset)
        return shapes.playlists(answer), answer.get("next") is None

    return ask


def _features_of(song_ids: list[str]) -> Callable[[spotipy.Spotify], list[AudioFeatures]]:
    return lambda spotify: [
        found
        for found in shapes.audio_features(spotify.audio_features(song_ids))
        if found.song_id in song_ids
    ]


def _category(category_id: str, limit: int) -> Callable[[spotipy.Spotify], list[RemotePlaylist]]:
    return lambda spotify: shapes.playlists(
        spotify.category_playlists(category_id, limit=limit).get("playlists") or {}
    )


def _at(ask: Callable[[spotipy.Spotify, int], dict[str, Any]], offset: int, spotify: spotipy.Spotify) -> Page:
    return shapes.page(ask(spotify, offset))
