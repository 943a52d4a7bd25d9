"""What reading a file gives back, whatever the file was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.store.songs import AudioFeatures, Song


class FileKind(StrEnum):
    """Where a file comes from, as its content tells. The value ends its message id."""

    SEED = "seed"
    EXPORTIFY = "exportify"
    EXPORTIFY_APP = "exportify-app"
    ACCOUNT_DATA = "account-data"
    HISTORY = "history"
    TRACKS_114K = "tracks-114k"
    GENRE_PLAYLISTS = "genre-playlists"
    TRACKS_1M = "tracks-1m"
    TABLE = "table"
    SEVERAL = "several"


class Unread(StrEnum):
    """Why something in a file gave no song. The value ends its message id."""

    NO_ID = "no-id"
    NO_TITLE = "no-title"
    REPEATED = "repeated"
    EPISODE = "episode"
    LOCAL = "local"
    SHORT_LISTEN = "short-listen"
    OTHER_FILE = "other-file"


@dataclass(frozen=True, slots=True)
class FileSong:
    """A row of a file: the song, and the playlist and pool label that the file files it under.

    ``playlist`` tells the playlists of one file apart; ``playlist_name`` is what people call it, where the
    file says.
    """

    song: Song
    playlist: str
    label: str | None
    playlist_name: str | None = None


@dataclass(frozen=True, slots=True)
class NamedSong:
    """A song of a playlist that the file knows by its names alone, without Spotify's id."""

    title: str
    artist: str
    album: str | None
    playlist: str
    playlist_name: str | None


@dataclass(frozen=True, slots=True)
class Play:
    """How often, how long and when last a song was listened to; ``song_id`` where the file has it."""

    song_id: str | None
    title: str
    artist: str
    plays: int
    ms: int
    last: datetime | None


@dataclass(frozen=True)
class SongFile:
    """What a file holds. ``digest`` tells it from every other file.

    ``rows`` are its songs with Spotify's ids, those that were listened to included; ``unidentified`` and the
    plays without an id are for the caller to match with songs that are known.
    """

    name: str
    digest: str
    kind: FileKind
    rows: tuple[FileSong, ...]
    features: tuple[AudioFeatures, ...]
    skipped: Mapping[Unread, int]
    has_labels: bool
    plays: tuple[Play, ...] = ()
    unidentified: tuple[NamedSong, ...] = ()
