"""Reads what a member has at Spotify, a page at a time, and makes playlists where they let it."""

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
ADDED_AT_ONCE = 100

BAD_REQUEST = 400


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
        return await self._ask(lambda spotify: _playlist(spotify, playlist_id))

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

    async def make_playlist(self, name: str, description: str) -> str:
        """Make a private playlist of the member's, without songs, and give its id.

        It is asked for once: after SpotifyUnavailable it may have been made.
        """
        return await self._ask(
            lambda spotify: str(
                spotify.current_user_playlist_create(name, public=False, description=description)["id"]
            ),
            repeatable=False,
        )

    async def add_songs(self, playlist_id: str, song_ids: Sequence[str], held: int) -> bool:
        """Add at most ADDED_AT_ONCE songs at the end of a playlist that has ``held`` by now.

        Gives whether they are in it: not one is where Spotify does not know all of them.
        """
        tried = False

        def add(spotify: spotipy.Spotify) -> bool:
            nonlocal tried
            if tried and _playlist(spotify, playlist_id).total > held:
                # Only word of it was lost: adding them again would double them.
                return True
            tried = True
            try:
                spotify.playlist_add_items(playlist_id, [f"spotify:track:{one}" for one in song_ids])
            except spotipy.SpotifyException as refusal:
                if refusal.http_status == BAD_REQUEST:
                    return False
                raise
            return True

        return await self._ask(add)

    async def drop_playlist(self, playlist_id: str) -> None:
        """Take a playlist out of the member's library, which is how Spotify deletes one.

        SpotifyForbidden on new apps: what took this call's place there asks for further rights.
        """
        await self._ask(lambda spotify: spotify.current_user_unfollow_playlist(playlist_id) or True)

    # Answers are read where they are asked for: one that cannot be read is Spotify's failure, not ours.
    async def _ask(self, question: Callable[[spotipy.Spotify], _T | None], *, repeatable: bool = True) -> _T:
        token = await self._token(refused=None)
        try:
            return await self._calls.ask(self.app, token, question, repeatable=repeatable)
        except SpotifyTokenRefused:
            # Revoked early, or the clocks disagree: one renewal, then the refusal stands.
            token = await self._token(refused=token)
            return await self._calls.ask(self.app, token, question, repeatable=repeatable)


def _playlist(spotify: spotipy.Spotify, playlist_id: str) -> RemotePlaylist:
    return shapes.playlist(spotify.playlist(playlist_id, fields=shapes.PLAYLIST_FIELDS))
