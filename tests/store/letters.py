"""Playlists whose songs go by one letter, for tests in which a song is no more than which one it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.store.playlists import Playlist
from bot.store.songs import Song

SERVER, OTHER_SERVER = 100, 200
MARA, THEO = 11, 22


def song(letter: str) -> Song:
    return Song(letter, letter.upper(), ("x",))


def playlist(external_id: str, songs: str | None, **details: Any) -> Playlist:
    """A playlist of these songs; None where it is unchanged."""
    song_ids = None if songs is None else tuple(songs)
    return Playlist(details.pop("source", "spotify"), external_id, external_id, song_ids, **details)


def songs_of(playlists: Iterable[Playlist]) -> list[Song]:
    """Each song of some playlists once."""
    letters = dict.fromkeys(letter for one in playlists for letter in one.song_ids or ())
    return [song(letter) for letter in letters]
