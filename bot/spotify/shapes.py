"""Spotify's JSON, old and new, read into songs, playlists and pages."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.errors import SpotifyForbidden
from bot.store.songs import AudioFeatures, Song
from bot.store.tables import AUDIO_FEATURES

TRACK_FIELDS = "id,name,type,is_local,explicit,popularity,external_ids(isrc),artists(name),album(name,images)"
ROW_FIELDS = f"next,total,items(is_local,item({TRACK_FIELDS}),track({TRACK_FIELDS}))"
"""What a sync needs of a playlist's rows; ``item`` is the new name of ``track``, so both are asked for."""


PLAYLIST_FIELDS = "id,name,owner(id),public,collaborative,snapshot_id,items(total),tracks(total)"
"""What is needed of a playlist alone; ``items`` is the new name of ``tracks``."""


class Skipped(StrEnum):
    """Why a row of a playlist is no song that a model could learn. The value ends its message id."""

    GONE = "gone"
    LOCAL = "local"
    EPISODE = "episode"


@dataclass(frozen=True)
class RemotePlaylist:
    """A playlist as Spotify lists it; ``public`` is None where Spotify does not say."""

    id: str
    name: str
    owner: str
    public: bool | None
    collaborative: bool
    snapshot_id: str | None
    total: int


@dataclass(frozen=True)
class Profile:
    """Who signed in: ``account`` is the account's key, ``user`` the id that owns its playlists."""

    account: str
    user: str


@dataclass(frozen=True)
class Listing:
    """A page of playlists: those in it, how many entries it had, how many there are, whether more follow."""

    playlists: tuple[RemotePlaylist, ...]
    entries: int
    total: int
    last: bool


@dataclass(frozen=True)
class Page:
    """A page of rows: the songs in it, why others were skipped, and whether more follow.

    ``fingerprint`` changes when a row does, or the number of them all.
    """

    songs: tuple[Song, ...]
    skipped: tuple[Skipped, ...]
    total: int
    last: bool
    fingerprint: str


def profile(answer: dict[str, Any]) -> Profile:
    """Who ``/me`` says it is; old apps see no ``account_id``."""
    return Profile(str(answer.get("account_id") or answer["id"]), str(answer["id"]))


def listing(answer: dict[str, Any]) -> Listing:
    """A page of playlists; entries may be null."""
    entries = answer["items"]
    return Listing(
        tuple(_playlist(entry) for entry in entries if entry and entry.get("id")),
        len(entries),
        int(answer["total"]),
        answer.get("next") is None,
    )


def playlist(answer: dict[str, Any]) -> RemotePlaylist:
    """A playlist asked for alone. New apps see no rows where the member neither owns nor works on it."""
    if answer.get("items") is None and answer.get("tracks") is None:
        raise SpotifyForbidden(reason="its songs are shown to those who work on it alone")
    return _playlist(answer)


def page(answer: dict[str, Any]) -> Page:
    """A page of a playlist's rows, or of liked songs."""
    rows = answer["items"]
    read = [_row(row) for row in rows]
    total = int(answer["total"])
    when = [(row or {}).get("added_at") for row in rows]
    what = [one.id if isinstance(one, Song) else one for one in read]
    return Page(
        songs=tuple(one for one in read if isinstance(one, Song)),
        skipped=tuple(one for one in read if isinstance(one, Skipped)),
        total=total,
        last=answer.get("next") is None,
        fingerprint=hashlib.sha256(json.dumps([total, when, what]).encode()).hexdigest()[:32],
    )


def audio_features(answers: Iterable[dict[str, Any] | None]) -> list[AudioFeatures]:
    """The features of a bulk answer; songs that Spotify knows nothing of are null in it."""
    return [
        AudioFeatures(
            str(answer["id"]),
            "spotify",
            {name: float(answer[name]) for name in AUDIO_FEATURES if answer.get(name) is not None},
        )
        for answer in answers
        if answer and answer.get("id")
    ]


def _playlist(entry: dict[str, Any]) -> RemotePlaylist:
    counted = entry.get("items") or entry.get("tracks") or {}
    return RemotePlaylist(
        id=str(entry["id"]),
        name=str(entry.get("name") or entry["id"]),
        owner=str((entry.get("owner") or {}).get("id") or ""),
        public=entry.get("public"),
        collaborative=bool(entry.get("collaborative")),
        snapshot_id=entry.get("snapshot_id"),
        total=int(counted.get("total") or 0),
    )


def _row(row: dict[str, Any] | None) -> Song | Skipped:
    track = (row or {}).get("item") or (row or {}).get("track")
    if not row or not track:
        return Skipped.GONE
    if row.get("is_local") or track.get("is_local"):
        return Skipped.LOCAL
    if track.get("type", "track") != "track":
        return Skipped.EPISODE
    return _song(track) if track.get("id") else Skipped.GONE


def _song(track: dict[str, Any]) -> Song:
    album = track.get("album") or {}
    images = album.get("images") or [{}]
    popularity = track.get("popularity")
    return Song(
        id=str(track["id"]),
        title=str(track.get("name") or track["id"]),
        artists=tuple(str(artist["name"]) for artist in track.get("artists") or () if artist.get("name")),
        album=album.get("name"),
        artwork_url=images[0].get("url"),
        isrc=(track.get("external_ids") or {}).get("isrc"),
        explicit=track.get("explicit"),
        popularity=None if popularity is None else float(popularity),
    )
