"""What the users of a stand-in have listened to: invented, and the same whichever service is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from demo.catalogue import Catalogue


@dataclass(frozen=True)
class Scrobbled:
    """A song of somebody's history. Players send ids with it, or they do not."""

    title: str
    artist: str
    plays: int
    album: str | None = None
    spotify_id: str | None = None
    isrc: str | None = None
    mbid: str | None = None
    first_artist: str | None = None


Histories = Mapping[str, Sequence[Scrobbled]]
"""By user name, most played songs first."""


def histories(catalogue: Catalogue) -> dict[str, list[Scrobbled]]:
    """Each listener of a catalogue as a user of that name, who plays what is in their playlists.

    Every second song has its Spotify id, every third its ISRC.
    """
    found = {}
    for listener in catalogue.listeners:
        ids = dict.fromkeys(song_id for playlist in listener.playlists for song_id in playlist.song_ids)
        songs = [catalogue.song_by_id[song_id] for song_id in ids]
        found[listener.display_name.lower()] = [
            Scrobbled(
                song.title,
                song.artists[0],
                plays=3 * len(songs) - 2 * number,
                spotify_id=song.id if number % 2 == 0 else None,
                isrc=song.isrc if number % 3 == 0 else None,
            )
            for number, song in enumerate(songs)
        ]
    return found
