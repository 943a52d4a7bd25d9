"""The tables of songs and their audio features. A song is known once, whoever brought it."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, String, Table, Text

from bot.store.tables.base import UtcDateTime, metadata

AUDIO_FEATURES = (
    "danceability",
    "energy",
    "key",
    "loudness",
    "mode",
    "speechiness",
    "acousticness",
    "instrumentalness",
    "liveness",
    "valence",
    "tempo",
    "duration_ms",
    "time_signature",
)
"""What Spotify's audio-features call answers, in its order. The model adds ``popularity``."""

SOUND = tuple(name for name in AUDIO_FEATURES if name != "duration_ms")
"""The features that say how a song sounds: its length stands in files that know nothing else of it."""

songs = Table(
    "songs",
    metadata,
    Column("id", String(64), primary_key=True, comment="Spotify's id of the track"),
    Column("title", Text, nullable=False),
    Column("artists", JSON, nullable=False, comment="names, in the order of the cover"),
    Column("album", Text),
    Column("artwork_url", Text),
    Column("isrc", String(16)),
    Column("explicit", Boolean),
    Column("popularity", Float, comment="0-100; new Spotify apps do not see it"),
    Column("source", String(16), nullable=False, comment="spotify or file"),
)


def _audio_features() -> list[Column[float]]:
    return [Column(name, Float) for name in AUDIO_FEATURES]


features = Table(
    "features",
    metadata,
    Column("song_id", ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True),
    *_audio_features(),
    Column("source", String(16), nullable=False, comment="spotify, reccobeats, catalogue or file"),
)

feature_misses = Table(
    "feature_misses",
    metadata,
    Column("song_id", ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True),
    Column("source", String(16), primary_key=True, comment="who had nothing for the song"),
    Column("asked_at", UtcDateTime, nullable=False),
)

catalogue_features = Table(
    "catalogue_features",
    metadata,
    Column("song_id", String(64), primary_key=True, comment="of songs that nobody need have brought"),
    *_audio_features(),
    comment="what the operator loaded from a public data set, for all servers",
)
