"""Takes songs and listens out of the data that Spotify sends people of their account.

Of each entry only what is named here is read: addresses, devices and countries stay behind.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from bot.errors import FileJsonUnknown
from bot.library.files.cells import EPISODE, LARGEST, LOCAL, SONG_ID
from bot.library.files.documents import Document
from bot.library.files.gathering import COUNTED_MS, Gathering, Listen
from bot.library.files.shapes import FileKind, FileSong, NamedSong, Unread
from bot.store.songs import Song

LIBRARY = "library"
"""The playlist of the songs that somebody saved."""

PLAYLISTS, SAVED = "playlists", "tracks"

Entry = Mapping[object, object]

TALK = ("spotify_episode_uri", "episode_name", "audiobook_uri", "episodeName", "podcastName")
"""What only listens to podcasts and audiobooks have."""


class _Names(NamedTuple):
    """What a file calls a song's title, artist, album and id, or what it has for them."""

    title: str
    artist: str
    album: str
    uri: str


IN_PLAYLISTS = _Names("trackName", "artistName", "albumName", "trackUri")
IN_LIBRARY = _Names("track", "artist", "album", "uri")
IN_HISTORY = _Names("trackName", "artistName", "albumName", "trackUri")
IN_EXTENDED_HISTORY = _Names(
    "master_metadata_track_name",
    "master_metadata_album_artist_name",
    "master_metadata_album_album_name",
    "spotify_track_uri",
)


def gather_account(text: str, file: str, gathering: Gathering, within: str = "") -> None:
    """Gather what one JSON file of an account's data holds; ``within`` is its name in a zip.

    Raises FileJsonBroken, FileJsonUnknown and FileTooManyRows.
    """
    met = False
    pieces = 0
    for name, piece in Document(text, file).pieces():
        entry = piece if isinstance(piece, dict) else {}
        pieces += 1
        gathering.spend()
        if name is None and ("ms_played" in entry or "msPlayed" in entry):
            gathering.met(FileKind.HISTORY)
            _listen(entry, gathering)
        elif name == PLAYLISTS and isinstance(entry.get("items"), list):
            gathering.met(FileKind.ACCOUNT_DATA)
            _playlist(entry, f"{within}#{pieces}", gathering)
        elif name == SAVED and ("uri" in entry or "track" in entry):
            gathering.met(FileKind.ACCOUNT_DATA)
            gathering.count()
            _song(_named(entry, IN_LIBRARY), LIBRARY, None, gathering)
        else:
            continue
        met = True
    if not met:
        raise FileJsonUnknown(file=file)


def _playlist(entry: Entry, playlist: str, gathering: Gathering) -> None:
    name = _text(entry, "name") or None
    items = entry["items"]
    for item in items if isinstance(items, list) else ():
        gathering.count()
        if not isinstance(item, dict):
            gathering.skip(Unread.NO_ID)
        elif isinstance(track := item.get("track"), dict):
            _song(_named(track, IN_PLAYLISTS), playlist, name, gathering)
        elif item.get("episode") or item.get("audiobook"):
            gathering.skip(Unread.EPISODE)
        else:
            gathering.skip(Unread.LOCAL if item.get("localTrack") else Unread.NO_ID)


def _song(found: _Names, playlist: str, playlist_name: str | None, gathering: Gathering) -> None:
    match = SONG_ID.fullmatch(found.uri)
    album = found.album or None
    if match is None and (reason := _other(found.uri)) is not None:
        gathering.skip(reason)
    elif not found.title:
        gathering.skip(Unread.NO_TITLE)
    elif match is not None:
        # One name, whatever commas it has: these files know no second artist.
        artists = (found.artist,) if found.artist else ()
        song = Song(match[1], found.title, artists, album, source="file")
        gathering.song(FileSong(song, playlist, None, playlist_name))
    elif found.artist:
        gathering.named(NamedSong(found.title, found.artist, album, playlist, playlist_name))
    else:
        gathering.skip(Unread.NO_ID)


def _listen(entry: Entry, gathering: Gathering) -> None:
    gathering.count_listen()
    extended = "ms_played" in entry
    found = _named(entry, IN_EXTENDED_HISTORY if extended else IN_HISTORY)
    match = SONG_ID.fullmatch(found.uri)
    reason = None if match else _other(found.uri)
    if match is None and not found.title and any(_text(entry, key) for key in TALK):
        reason = Unread.EPISODE
    played = _milliseconds(entry.get("ms_played" if extended else "msPlayed"))
    if reason is not None:
        gathering.skip(reason)
    elif not found.title:
        gathering.skip(Unread.NO_TITLE)
    elif match is None and not found.artist:
        gathering.skip(Unread.NO_ID)
    elif played < COUNTED_MS:
        gathering.skip(Unread.SHORT_LISTEN)
    else:
        at = _moment(_text(entry, "ts" if extended else "endTime"))
        song_id = match[1] if match else None
        listen = Listen(song_id, found.title, found.artist, found.album or None, played, at)
        gathering.listen(listen, extended=extended)


def _named(entry: Entry, names: _Names) -> _Names:
    return _Names(*(_text(entry, key) for key in names))


def _other(uri: str) -> Unread | None:
    if EPISODE.fullmatch(uri):
        return Unread.EPISODE
    return Unread.LOCAL if LOCAL.fullmatch(uri) else None


def _text(entry: Entry, key: str) -> str:
    """A text that can be stored: JSON can spell halves of characters, and NUL, that no database takes."""
    value = entry.get(key)
    if not isinstance(value, str):
        return ""
    if not value.isascii():
        value = value.encode("utf-8", "replace").decode()
    return value.replace("\0", "").strip()


def _milliseconds(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return 0
    return int(value) if value <= LARGEST else 0


def _moment(text: str) -> datetime | None:
    """``2026-01-31T12:00:00Z``, or ``2026-01-31 12:00``, which is UTC as well."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
