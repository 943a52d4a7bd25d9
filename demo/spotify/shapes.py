"""Turns songs, playlists and listeners into the JSON that Spotify's Web API has for them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from demo.catalogue import Catalogue, Category, Listener, Playlist, Row, Song
from demo.catalogue.ids import named_id
from demo.spotify.app_kinds import Rules
from demo.spotify.artwork import SIZES, cover_url

Json = dict[str, Any]

_MARKETS = ["DE", "GB", "JP", "PT", "US"]


def timestamp(moment: datetime) -> str:
    """A moment in UTC as Spotify writes it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


class Shapes:
    """The shapes for one kind of app; ``origin`` is where this Spotify listens, for the links in them."""

    def __init__(self, catalogue: Catalogue, rules: Rules, origin: str) -> None:
        self._catalogue = catalogue
        self._rules = rules
        self._origin = origin

    def profile(self, listener: Listener, scopes: frozenset[str]) -> Json:
        """The listener as /me shows it; what is private needs its scope."""
        shape = self._user(listener.id) | {
            "display_name": listener.display_name,
            "followers": {"href": None, "total": 3},
            "images": [],
        }
        if listener.account_id:
            shape["account_id"] = listener.account_id
        if "user-read-email" in scopes:
            shape["email"] = listener.email
        if "user-read-private" in scopes:
            shape |= {"country": "PT", "product": "premium"}
        return self._kept("user", shape)

    def track(self, song: Song) -> Json:
        """One song, with its album and artists."""
        shape = self._linked("track", song.id) | {
            "album": self._album(song),
            "artists": [self.artist_link(name) for name in song.artists],
            "available_markets": _MARKETS,
            "disc_number": 1,
            "duration_ms": song.duration_ms,
            "explicit": song.explicit,
            "external_ids": {"isrc": song.isrc} if song.isrc else {},
            "is_local": False,
            "name": song.title,
            "popularity": song.popularity,
            "preview_url": None,
            "track_number": 1,
        }
        if song.linked_from:
            shape |= {"is_playable": True, "linked_from": self._linked("track", song.linked_from)}
        return self._kept("track", shape)

    def artist_link(self, name: str) -> Json:
        """One artist, as songs and albums mention artists."""
        return {"name": name} | self._linked("artist", named_id("artist", name))

    def artist(self, name: str) -> Json:
        """One artist, in full."""
        songs = self._catalogue.songs_by_artist.get(name, ())
        shape = self.artist_link(name) | {
            "followers": {"href": None, "total": 40 * sum(song.popularity for song in songs)},
            "genres": [],
            "images": self._images(songs[0]) if songs else [],
            "popularity": max((song.popularity for song in songs), default=0),
        }
        return self._kept("artist", shape)

    def audio_features(self, song: Song) -> Json:
        """The audio features of one song."""
        return asdict(song.features) | {
            "id": song.id,
            "uri": f"spotify:track:{song.id}",
            "track_href": f"{self._origin}/v1/tracks/{song.id}",
            "analysis_url": f"{self._origin}/v1/audio-analysis/{song.id}",
            "type": "audio_features",
        }

    def playlist(self, playlist: Playlist) -> Json:
        """One playlist as lists of playlists show it: its length, but not its rows."""
        songs = (self._catalogue.song_by_id[row.id] for row in playlist.rows if row.kind == "song")
        first = next(songs, None)
        length = {
            "href": f"{self._origin}/v1/playlists/{playlist.id}/{self._rules.total_field}",
            "total": len(playlist.rows),
        }
        return self._linked("playlist", playlist.id) | {
            "collaborative": playlist.collaborative,
            "description": playlist.description,
            "images": [] if first is None else self._images(first)[:1],
            "name": playlist.name,
            "owner": self._user(playlist.owner_id) | {"display_name": self._name_of(playlist.owner_id)},
            "primary_color": None,
            "public": playlist.public,
            "snapshot_id": playlist.snapshot_id,
            self._rules.total_field: length,
        }

    def row(self, row: Row) -> Json:
        """One line of a playlist."""
        return {
            "added_at": None if row.added_at is None else timestamp(row.added_at),
            "added_by": self._user(row.added_by) if row.added_by else None,
            "is_local": row.kind == "local",
            "primary_color": None,
            self._rules.row_field: self._held_by(row),
            "video_thumbnail": {"url": None},
        }

    def category(self, category: Category) -> Json:
        """One browse category."""
        return {
            "href": f"{self._origin}/v1/browse/categories/{category.id}",
            "icons": [{"height": None, "url": f"https://i.scdn.co/image/{category.id}", "width": None}],
            "id": category.id,
            "name": category.name,
        }

    def _held_by(self, row: Row) -> Json | None:
        match row.kind:
            case "song":
                return self.track(self._catalogue.song_by_id[row.id])
            case "episode":
                return self._episode(row)
            case "local":
                return self._local_file(row)
            case "gone":
                return None

    def _album(self, song: Song) -> Json:
        album_type = "single" if song.album in {song.title, f"{song.title} (Single)"} else "album"
        shape = self._linked("album", named_id("album", song.artists[0], song.album)) | {
            "album_type": album_type,
            "artists": [self.artist_link(song.artists[0])],
            "available_markets": _MARKETS,
            "images": self._images(song),
            "name": song.album,
            "release_date": str(song.released),
            "release_date_precision": "year",
            "total_tracks": 1 if album_type == "single" else 10,
        }
        return self._kept("album", shape)

    def _episode(self, row: Row) -> Json:
        text = {"description": row.title, "html_description": row.title, "languages": ["en"]}
        show = self._linked("show", named_id("show", row.title)) | {
            "available_markets": _MARKETS,
            "copyrights": [],
            "explicit": False,
            "images": [],
            "is_externally_hosted": False,
            "media_type": "audio",
            "name": "An invented podcast",
            "publisher": "Nobody",
            "total_episodes": 60,
        }
        return (
            self._linked("episode", row.id)
            | text
            | {
                "audio_preview_url": None,
                "duration_ms": 2_400_000,
                "explicit": False,
                "images": [],
                "is_externally_hosted": False,
                "is_playable": True,
                "name": row.title,
                "release_date": "2025-11-03",
                "release_date_precision": "day",
                "show": self._kept("show", show | text),
            }
        )

    def _local_file(self, row: Row) -> Json:
        """A file on the listener's disk: shaped like a song, but nothing in it has an id."""
        nobody: Json = {"external_urls": {}, "href": None, "id": None, "uri": None}
        return nobody | {
            "album": nobody
            | {
                "album_type": None,
                "artists": [],
                "available_markets": [],
                "images": [],
                "name": "",
                "release_date": None,
                "release_date_precision": None,
                "type": "album",
            },
            "artists": [nobody | {"name": "", "type": "artist"}],
            "available_markets": [],
            "disc_number": 0,
            "duration_ms": 201_000,
            "explicit": False,
            "external_ids": {},
            "is_local": True,
            "name": row.title,
            "popularity": 0,
            "preview_url": None,
            "track_number": 0,
            "type": "track",
            "uri": f"spotify:local:::{row.title.replace(' ', '+')}:201",
        }

    def _images(self, song: Song) -> list[Json]:
        return [{"height": size, "url": cover_url(song.artwork_url, size), "width": size} for size in SIZES]

    def _user(self, user_id: str) -> Json:
        return self._linked("user", user_id, path="users")

    def _name_of(self, user_id: str) -> str:
        listener = self._catalogue.listener_by_id.get(user_id)
        return listener.display_name if listener else user_id.capitalize()

    def _kept(self, kind: str, shape: Json) -> Json:
        """The object as far as this kind of app still gets it."""
        removed = self._rules.fields_removed.get(kind, frozenset())
        return {name: value for name, value in shape.items() if name not in removed}

    def _linked(self, kind: str, one_id: str, *, path: str = "") -> Json:
        return {
            "external_urls": {"spotify": f"https://open.spotify.com/{kind}/{one_id}"},
            "href": f"{self._origin}/v1/{path or kind + 's'}/{one_id}",
            "id": one_id,
            "type": kind,
            "uri": f"spotify:{kind}:{one_id}",
        }
