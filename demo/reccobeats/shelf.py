"""Decides what ReccoBeats knows of a catalogue: of some songs all, of some a part, of most nothing."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Collection
from dataclasses import asdict
from typing import Any, Literal

from demo.catalogue import Catalogue, Song
from demo.catalogue.ids import named_id

Known = Literal["all", "some", "by isrc", "nothing"]
"""How well a song is known: with all its features, without some, only under its ISRC, or not."""

FEATURES = (
    "acousticness",
    "danceability",
    "energy",
    "instrumentalness",
    "key",
    "liveness",
    "loudness",
    "mode",
    "speechiness",
    "tempo",
    "valence",
)
"""What is told of a song: Spotify's features without time_signature and duration_ms."""

_BY_ISRC_ONLY = 0.12
_IN_PART = 0.1


class Shelf:
    """What is known of ``catalogue``, decided by the songs' ids: the same ids, the same gaps.

    ``coverage`` is the share of songs that are known in one way or another, 0 to 1.
    """

    def __init__(self, catalogue: Catalogue, coverage: float) -> None:
        if not 0 <= coverage <= 1:
            raise ValueError("a share is between 0 and 1")
        self.catalogue = catalogue
        self._coverage = coverage
        self._by_isrc: dict[str, Song] = {}
        for song in catalogue.songs:
            if song.isrc and self.known(song) != "nothing":
                self._by_isrc.setdefault(song.isrc, song)

    def known(self, song: Song) -> Known:
        """How well a song is known."""
        if _drawn("known", song.id) >= self._coverage:
            return "nothing"
        if song.isrc and _drawn("by isrc", song.id) < _BY_ISRC_ONLY:
            return "by isrc"
        return "some" if _drawn("some", song.id) < _IN_PART else "all"

    def entries(self, asked: Collection[str]) -> list[dict[str, Any]]:
        """The entries for Spotify ids and ISRCs; the unknown are missing, and the order is nobody's."""
        found = [entry for name in dict.fromkeys(asked) if (entry := self._entry(name)) is not None]
        return sorted(found, key=lambda entry: _drawn("order", entry["id"], entry.get("isrc", "")))

    def _entry(self, name: str) -> dict[str, Any] | None:
        song = self.catalogue.song_by_id.get(name)
        if song is not None and self.known(song) in {"all", "some"}:
            return self._shape(song)
        song = self._by_isrc.get(name.upper())
        return None if song is None else self._shape(song) | {"isrc": song.isrc}

    def _shape(self, song: Song) -> dict[str, Any]:
        known = self.known(song)
        # The recording stands there under the id of another release, which nobody here has saved.
        spotify_id = named_id("reccobeats", song.id) if known == "by isrc" else song.id
        told = asdict(song.features)
        features = {name: told[name] for name in FEATURES}
        if known == "some":
            for name in FEATURES:
                drawn = _drawn("gap", song.id, name)
                if drawn < 0.15:
                    del features[name]
                elif drawn < 0.3 or name == "energy":
                    features[name] = None
        return {
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, song.id)),
            "href": f"https://open.spotify.com/track/{spotify_id}",
        } | features


def _drawn(*parts: str) -> float:
    """A number from 0 up to 1 that these words always give."""
    digest = hashlib.sha256("\0".join(("reccobeats", *parts)).encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64
