"""Reads what a member has at Spotify, a page at a time, and the public playlists of a category."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import spotipy

from bot.errors import SpotifyTokenRefused
from bot.spotify import shapes
from bot.spotify.calls import SpotifyCalls
from bot.spotify.shapes import Listing, Page, RemotePlaylist
from bot.store.songs import AudioFeatures

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

    def __init__(self, calls: SpotifyCalls, app: str, token: TokenSource) -> None:
        self._calls = calls
        self.app = app
        self._token = token

    async def playlists(self, offset: int) -> Listing:
        """A page of what the member has made, follows or works on."""
        return await self._ask(lambda spotify: shapes.listing(spotify.current_user_playlists(PAGE, offset)))

    async def playlist(self, playlist_id: str) -> RemotePlaylist:
        """A playlist as it stands, without its rows; SpotifyForbidden where these are not to be read."""
        return await self._ask(
            lambda spotify: shapes.playlist(spotify.playlist(playlist_id, fields=shapes.PLAYLIST_FIELDS))
        )

    async def rows(self, playlist_id: str, offset: int) -> Page:
        """A page of a playlist's rows."""
        return await self._ask(
            lambda spotify: shapes.page(
                spotify.playlist_items(playlist_id, fields=shapes.ROW_FIELDS, limit=PAGE, offset=offset)
            )
        )

    async def liked(self, offset: int) -> Page:
        """A page of the member's liked songs, latest first."""
        return await self._ask(
            lambda spotify: shapes.page(spotify.current_user_saved_tracks(limit=PAGE, offset=offset))
        )

    async def audio_features(self, song_ids: Sequence[str]) -> list[AudioFeatures]:
        """The features of at most a hundred songs; SpotifyForbidden where the app may not read them."""
        return await self._ask(
            lambda spotify: [
                found
                for found in shapes.audio_features(spotify.audio_features(list(song_ids)))
                if found.song_id in song_ids
            ]
        )

    async def category_playlists(self, category_id: str, limit: int) -> tuple[RemotePlaylist, ...]:
        """A category's playlists; SpotifyForbidden or SpotifyNotFound where the app may not read them."""
        return await self._ask(
            lambda spotify: (
                shapes.listing(spotify.category_playlists(category_id, limit=limit)["playlists"]).playlists
            )
        )

    # Answers are read where they are asked for: one that cannot be read is Spotify's failure, not ours.
    async def _ask(self, question: Callable[[spotipy.Spotify], _T | None]) -> _T:
        token = await self._token(refused=None)
        try:
            return await self._calls.ask(self.app, token, question)
        except SpotifyTokenRefused:
            # Revoked early, or the clocks disagree: one renewal, then the refusal stands.
            token = await self._token(refused=token)
            return await self._calls.ask(self.app, token, question)
