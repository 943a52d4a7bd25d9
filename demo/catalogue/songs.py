"""Makes songs of a genre: artists with several songs each, albums, popularity, doubles and versions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from types import MappingProxyType

import numpy as np

from demo.catalogue import ids
from demo.catalogue.entities import Features, Song
from demo.catalogue.naming import Namer
from demo.catalogue.profiles import PROFILES, Profile
from demo.catalogue.sound import Version, draw_features, version_features

_SONGS_AN_ARTIST = 4
_SONGS_AN_ALBUM = 5
_VERSION_EVERY = 60

_VERSION_TITLES: Mapping[Version, str] = MappingProxyType(
    {"slowed": "{} (Slowed + Reverb)", "sped up": "{} (Sped Up)", "live": "{} - Live"}
)


class SongMaker:
    """Makes songs, each with a new id; the same seed makes the same songs in the same order."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._numbers = np.random.default_rng(seed)
        self._namer = Namer(self.random)

    def make(self, genre: str, n_songs: int, *, doubles: int = 0) -> list[Song]:
        """``n_songs`` songs of one genre; the last few are doubles and versions of others among them."""
        versions = round(n_songs / _VERSION_EVERY)
        songs = self._originals(genre, n_songs - doubles - versions)
        kinds = self.random.choices(tuple(_VERSION_TITLES), k=versions)
        chosen = self.random.sample(songs, doubles + versions)
        songs += [self.double(song) for song in chosen[:doubles]]
        songs += [self.version(song, kind) for song, kind in zip(chosen[doubles:], kinds, strict=True)]
        return songs

    def named(self, genre: str, title: str, artists: tuple[str, ...]) -> Song:
        """One song of that genre under a given name."""
        features = draw_features(PROFILES[genre], np.zeros(1, dtype=np.int64), self._numbers)[0]
        return self._song(genre, title, artists, title, features)

    def version(self, song: Song, version: Version, artists: tuple[str, ...] | None = None) -> Song:
        """The same song slowed, sped up or live: another recording, known to fewer people."""
        title = _VERSION_TITLES[version].format(song.title)
        artists = artists or song.artists
        return replace(
            song,
            id=ids.drawn_id(self.random),
            title=title,
            artists=artists,
            album=title,
            artwork_url=ids.artwork_url(artists[0], title),
            isrc=ids.isrc(self.random, song.released),
            popularity=max(song.popularity - self.random.randint(4, 14), 0),
            features=version_features(song.features, version),
        )

    def double(self, song: Song) -> Song:
        """The same recording once more, from the single instead of the album: another id, the same ISRC."""
        return replace(
            song,
            id=ids.drawn_id(self.random),
            album=f"{song.title} (Single)",
            artwork_url=ids.artwork_url(song.artists[0], f"{song.title} (Single)"),
            popularity=max(song.popularity - self.random.randint(1, 25), 0),
        )

    def _originals(self, genre: str, n_songs: int) -> list[Song]:
        profile = PROFILES[genre]
        n_artists = max(1, n_songs // _SONGS_AN_ARTIST)
        artists = [self._namer.artist(genre) for _ in range(n_artists)]
        # A few artists have most of the songs, and everybody has at least one.
        weights = 1.0 / np.arange(1, n_artists + 1) ** 0.6
        drawn = self._numbers.choice(n_artists, max(n_songs - n_artists, 0), p=weights / weights.sum())
        artist_of = np.concatenate([np.arange(min(n_artists, n_songs)), drawn]).astype(np.int64)
        features = draw_features(profile, artist_of, self._numbers)
        albums: dict[tuple[str, int], str] = {}
        made = dict.fromkeys(artists, 0)
        songs = []
        for number, sound in zip(artist_of, features, strict=True):
            artist = artists[number]
            title = self._namer.title(genre, artist)
            album_key = (artist, made[artist] // _SONGS_AN_ALBUM)
            made[artist] += 1
            if self.random.random() < 0.25:
                album = title
            else:
                album = albums.setdefault(album_key, self._namer.album(genre))
            songs.append(self._song(genre, title, self._credits(genre, artist, artists), album, sound))
        return songs

    def _credits(self, genre: str, artist: str, artists: list[str]) -> tuple[str, ...]:
        if genre == "classical":
            return (artist, self._namer.ensemble())
        if self.random.random() < 0.12:
            guest = self.random.choice(artists)
            return (artist,) if guest == artist else (artist, guest)
        return (artist,)

    def _song(self, genre: str, title: str, artists: tuple[str, ...], album: str, features: Features) -> Song:
        profile = PROFILES[genre]
        first, last = profile.years
        released = round(last - (last - first) * self.random.random() ** 2)
        return Song(
            id=ids.drawn_id(self.random),
            title=title,
            artists=artists,
            album=album,
            artwork_url=ids.artwork_url(artists[0], album),
            isrc=ids.isrc(self.random, released),
            explicit=self.random.random() < profile.explicit,
            popularity=self._popularity(profile),
            released=released,
            features=features,
        )

    def _popularity(self, profile: Profile) -> int:
        median, spread = profile.popularity
        log_odds = math.log(median / (100 - median)) + spread * self.random.gauss(0, 1)
        return round(100 / (1 + math.exp(-log_odds)))
