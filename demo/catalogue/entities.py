"""What an invented music world consists of: songs, playlists, listeners, and pools of unheard songs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal

RowKind = Literal["song", "episode", "local", "gone"]


@dataclass(frozen=True, slots=True)
class Features:
    """Spotify's thirteen audio features of one song on its own scales (loudness in dB, tempo in BPM)."""

    acousticness: float
    danceability: float
    energy: float
    instrumentalness: float
    key: int
    liveness: float
    loudness: float
    mode: int
    speechiness: float
    tempo: float
    time_signature: int
    valence: float
    duration_ms: int


@dataclass(frozen=True, slots=True)
class Song:
    """One track; two ids with the same title and artists are two songs, as they are at Spotify.

    ``isrc`` is empty where nobody registered the recording. ``linked_from`` is the id that a listener once
    saved, where Spotify now plays this song in that one's stead; it answers to both.
    """

    id: str
    title: str
    artists: tuple[str, ...]
    album: str
    artwork_url: str
    isrc: str
    explicit: bool
    popularity: int
    released: int
    features: Features
    linked_from: str = ""

    @property
    def duration_ms(self) -> int:
        """The length in milliseconds: the same number that the audio features carry."""
        return self.features.duration_ms


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a playlist. Real libraries hold more than songs: podcasts, files, songs long withdrawn.

    ``id`` is a song id or an episode id, and empty for a file on somebody's disk or a song that is gone.
    In very old playlists nobody knows any more when a row was added, nor by whom: None, and empty.
    """

    kind: RowKind
    id: str
    title: str
    added_at: datetime | None
    added_by: str


@dataclass(frozen=True, slots=True)
class Playlist:
    """A named list of rows; an equal ``snapshot_id`` means unchanged rows."""

    id: str
    name: str
    description: str
    owner_id: str
    public: bool
    collaborative: bool
    collaborator_ids: tuple[str, ...]
    snapshot_id: str
    rows: tuple[Row, ...]

    @property
    def song_ids(self) -> tuple[str, ...]:
        """The ids of the rows that are songs, in the playlist's order."""
        return tuple(row.id for row in self.rows if row.kind == "song")

    @property
    def editor_ids(self) -> tuple[str, ...]:
        """Who may change the rows: the owner, then the collaborators."""
        return (self.owner_id, *self.collaborator_ids)


@dataclass(frozen=True, slots=True)
class Listener:
    """A person with a Spotify account.

    ``playlists`` are the listener's own; ``followed`` holds ids of other people's that stand in the same
    library. ``liked`` is newest first. ``gone_at`` are the places in the library where Spotify answers null.
    """

    id: str
    account_id: str
    display_name: str
    email: str
    playlists: tuple[Playlist, ...]
    followed: tuple[str, ...]
    liked: tuple[str, ...]
    gone_at: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Category:
    """What Spotify calls a browse category, whose playlists are one pool. ``gone_at`` as in Listener."""

    id: str
    name: str
    playlists: tuple[Playlist, ...]
    gone_at: tuple[int, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """The whole invented world; ``others`` are playlists of people who never sign in."""

    songs: tuple[Song, ...]
    listeners: tuple[Listener, ...]
    categories: tuple[Category, ...]
    others: tuple[Playlist, ...] = ()

    @cached_property
    def song_by_id(self) -> Mapping[str, Song]:
        """Every song under its id."""
        return {song.id: song for song in self.songs}

    @cached_property
    def songs_by_artist(self) -> Mapping[str, tuple[Song, ...]]:
        """Every artist's songs, under the artist's name."""
        found: dict[str, list[Song]] = {}
        for song in self.songs:
            for name in dict.fromkeys(song.artists):
                found.setdefault(name, []).append(song)
        return {name: tuple(songs) for name, songs in found.items()}

    def song_known_as(self, song_id: str) -> Song | None:
        """The song of that id, or the one that is played in its stead."""
        return self.song_by_id.get(song_id) or self._song_by_old_id.get(song_id)

    @cached_property
    def _song_by_old_id(self) -> Mapping[str, Song]:
        return {song.linked_from: song for song in self.songs if song.linked_from}

    @cached_property
    def playlist_by_id(self) -> Mapping[str, Playlist]:
        """Every playlist under its id, whoever owns it."""
        return {playlist.id: playlist for playlist in self._playlists()}

    @cached_property
    def listener_by_id(self) -> Mapping[str, Listener]:
        """Every listener under the listener's id."""
        return {listener.id: listener for listener in self.listeners}

    def listener_named(self, display_name: str) -> Listener:
        """The listener of that display name; LookupError where there is none."""
        for listener in self.listeners:
            if listener.display_name == display_name:
                return listener
        raise LookupError(f"nobody here is called {display_name}")

    def library(self, listener_id: str) -> tuple[Playlist, ...]:
        """All playlists a listener sees in the app: the listener's own, then the followed ones."""
        listener = self.listener_by_id[listener_id]
        followed = (self.playlist_by_id[playlist_id] for playlist_id in listener.followed)
        return (*listener.playlists, *followed)

    def heard(self, listener_id: str) -> frozenset[str]:
        """The ids of all songs in a listener's library, liked ones included."""
        from_playlists = {song_id for playlist in self.library(listener_id) for song_id in playlist.song_ids}
        return frozenset(from_playlists.union(self.listener_by_id[listener_id].liked))

    def _playlists(self) -> Iterator[Playlist]:
        for listener in self.listeners:
            yield from listener.playlists
        for category in self.categories:
            yield from category.playlists
        yield from self.others
