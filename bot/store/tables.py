"""The tables. Their history is in ``migrations/``; a test holds the two together.

A song (a Spotify track) is known once, whoever brought it. A playlist is one server's: what a member brings
to one must never change what another knows. It belongs to the member it came from, or to nobody (a pool's).
A *share* says what it is to the server: a member's own music, or, with a label, part of the pool. What it
knows follows from its shares and is kept, in the order in which songs first came, in ``server_songs``.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator

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


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, aware and in UTC on both sides; SQLite would forget the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment; hand over UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime was about to be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware moment."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# A plain INTEGER primary key is what SQLite counts up by itself.
Identity = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# --- people ----------------------------------------------------------------------------------------------

accounts = Table(
    "accounts",
    metadata,
    Column("member_id", BigInteger, primary_key=True, autoincrement=False),
    Column("spotify_account", String(128), nullable=False),
    Column("spotify_user", String(128), nullable=False),
    Column("tokens", LargeBinary, nullable=False, comment="sealed with TOKEN_KEY"),
    Column("linked_at", UtcDateTime, nullable=False),
    UniqueConstraint("spotify_account"),
)

sign_ins = Table(
    "sign_ins",
    metadata,
    Column("state", String(64), primary_key=True),
    Column("member_id", BigInteger, nullable=False, index=True),
    Column("verifier", LargeBinary, nullable=False, comment="sealed with TOKEN_KEY"),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
)

# --- songs -----------------------------------------------------------------------------------------------

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

features = Table(
    "features",
    metadata,
    Column("song_id", ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True),
    *(Column(name, Float) for name in AUDIO_FEATURES),
    Column("source", String(16), nullable=False, comment="spotify or file"),
)

# --- what people and pools bring -------------------------------------------------------------------------

playlists = Table(
    "playlists",
    metadata,
    Column("id", Identity, primary_key=True),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False),
    Column("member_id", BigInteger, index=True, comment="whose it is; nobody's where it is a pool's"),
    Column("source", String(16), nullable=False, comment="spotify, liked or file"),
    Column("external_id", String(160), nullable=False),
    Column("name", Text, nullable=False),
    Column("snapshot_id", String(160), comment="equal means unchanged"),
    Column("stored_at", UtcDateTime, nullable=False),
    Index(
        "uq_playlists_of_a_member",
        "server_id",
        "member_id",
        "source",
        "external_id",
        unique=True,
        sqlite_where=text("member_id IS NOT NULL"),
        postgresql_where=text("member_id IS NOT NULL"),
    ),
    Index(
        "uq_playlists_of_nobody",
        "server_id",
        "source",
        "external_id",
        unique=True,
        sqlite_where=text("member_id IS NULL"),
        postgresql_where=text("member_id IS NULL"),
    ),
)

playlist_songs = Table(
    "playlist_songs",
    metadata,
    Column("playlist_id", ForeignKey("playlists.id", ondelete="CASCADE"), primary_key=True),
    Column("song_id", ForeignKey("songs.id"), primary_key=True, index=True),
    Column("position", Integer, nullable=False),
)

# --- servers ---------------------------------------------------------------------------------------------

servers = Table(
    "servers",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("preset", String(32), nullable=False, server_default="classic"),
    Column("n_categories", Integer, nullable=False, server_default="7"),
    Column(
        "revision",
        Integer,
        nullable=False,
        server_default="0",
        comment="grows when its songs or choices change",
    ),
)

shares = Table(
    "shares",
    metadata,
    Column("id", Identity, primary_key=True),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False),
    Column("playlist_id", ForeignKey("playlists.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("pool", String(50), comment="the label, where the songs are the server's pool"),
    UniqueConstraint("server_id", "playlist_id"),
)

server_songs = Table(
    "server_songs",
    metadata,
    Column("id", Identity, primary_key=True, comment="the order in which songs first came"),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False),
    Column("song_id", ForeignKey("songs.id"), nullable=False, index=True),
    Column("pool", String(50), comment="the label, where no member brought the song as their own"),
    UniqueConstraint("server_id", "song_id"),
)

models = Table(
    "models",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("revision", Integer, nullable=False, comment="of the server's songs, as they were learned"),
    Column("trained_at", UtcDateTime, nullable=False),
    Column("song_ids", JSON, nullable=False, comment="the rows of the factors, in order"),
    Column("arrays", LargeBinary, nullable=False, comment="an npz archive"),
)

answers = Table(
    "answers",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("member_id", BigInteger, nullable=False, index=True, comment="who asked"),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("content", JSON, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
)

# --- the bot itself --------------------------------------------------------------------------------------

facts = Table(
    "facts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
    comment="what the bot remembers of the world, such as the command tree that Discord has",
)

PERSONAL_TABLES = (accounts, sign_ins, playlists, answers)
"""Every table with a person in it: those with a ``member_id``. Forgetting a person empties their rows here;
what hangs on these rows (songs of playlists, shares) goes with them by foreign key."""
