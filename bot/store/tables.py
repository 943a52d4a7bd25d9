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
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
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

SOUND = tuple(name for name in AUDIO_FEATURES if name != "duration_ms")
"""The features that say how a song sounds: its length stands in files that know nothing else of it."""


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
    Column(
        "app",
        String(64),
        primary_key=True,
        server_default=text("''"),
        comment="a client ID; empty where it is the operator's",
    ),
    Column("spotify_account", String(128), nullable=False),
    Column("spotify_user", String(128), nullable=False),
    Column("tokens", LargeBinary, nullable=False, comment="sealed with TOKEN_KEY"),
    Column("linked_at", UtcDateTime, nullable=False),
    Column("renewing_until", UtcDateTime, comment="while one process renews the tokens, others wait"),
    Column("warned_at", UtcDateTime, comment="when its person was told that the sign-in ends soon"),
    UniqueConstraint("app", "spotify_account"),
)

sign_ins = Table(
    "sign_ins",
    metadata,
    Column("state", String(64), primary_key=True),
    Column("member_id", BigInteger, nullable=False, index=True),
    Column("member_name", String(100), comment="as Discord shows it"),
    Column("verifier", LargeBinary, nullable=False, comment="sealed with TOKEN_KEY"),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column(
        "app",
        String(64),
        nullable=False,
        server_default=text("''"),
        comment="a client ID; empty where it is the operator's",
    ),
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
    *(Column(name, Float) for name in AUDIO_FEATURES),
    comment="what the operator loaded from a public data set, for all servers",
)

# --- what people and pools bring -------------------------------------------------------------------------

playlists = Table(
    "playlists",
    metadata,
    Column("id", Identity, primary_key=True),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False),
    Column("member_id", BigInteger, index=True, comment="whose it is; nobody's where it is a pool's"),
    Column("source", String(16), nullable=False, comment="spotify, liked, file or history"),
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
    Column("plays", Integer, comment="how often its person played it, where a listening history says so"),
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
    Column("spotify_client_id", String(64), comment="of an app of its own"),
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

# --- what members and managers choose --------------------------------------------------------------------

choices = Table(
    "choices",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", BigInteger, primary_key=True, autoincrement=False),
    Column("external_id", String(160), primary_key=True, comment="of a playlist at Spotify, or liked"),
    Column("shared", Boolean, nullable=False, comment="whether it comes to this server, whatever the rule"),
)

members = Table(
    "members",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", BigInteger, primary_key=True, autoincrement=False),
    Column("shown_as_owner", Boolean, nullable=False, server_default=false()),
)

uploads = Table(
    "uploads",
    metadata,
    Column("token", String(64), primary_key=True, comment="a digest of it"),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False),
    Column("member_id", BigInteger, nullable=False, index=True),
    Column("pool", String(50), comment="the label, or * for those of the file"),
    Column("expires_at", UtcDateTime, nullable=False),
)

pool_sources = Table(
    "pool_sources",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("source", String(16), primary_key=True, comment="category or playlist"),
    Column("external_id", String(160), primary_key=True),
    Column("label", String(50), nullable=False),
    Column("member_id", BigInteger, index=True, comment="by whose sign-in a playlist is read"),
)

# --- syncs -----------------------------------------------------------------------------------------------

jobs = Table(
    "jobs",
    metadata,
    Column("id", Identity, primary_key=True),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False),
    Column("member_id", BigInteger, nullable=False, index=True),
    Column("include", String(16), nullable=False),
    Column("state", String(16), nullable=False, comment="open, done, failed or cancelled"),
    Column("step", String(16), nullable=False, comment="what it is at, where it is open"),
    Column("listed", Integer, nullable=False, server_default="0", comment="where the listing goes on"),
    Column("tally", JSON, nullable=False, comment="counts for the report, by name"),
    Column("asleep_until", UtcDateTime, comment="where Spotify said when to come back"),
    Column("outcome", JSON, comment="the report, or why it failed"),
    Column("reply", LargeBinary, comment="where to answer, sealed with TOKEN_KEY"),
    Column("reply_until", UtcDateTime),
    Column("told", Boolean, nullable=False, server_default=false()),
    Column("began_at", UtcDateTime, nullable=False),
    Index(
        "uq_jobs_open",
        "server_id",
        "member_id",
        unique=True,
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
    # A sync that still runs while its person is forgotten must not go on in the one that they begin next.
    sqlite_autoincrement=True,
)

job_playlists = Table(
    "job_playlists",
    metadata,
    Column("job_id", ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("source", String(16), nullable=False, comment="spotify or liked"),
    Column("external_id", String(160), nullable=False),
    Column("name", Text, nullable=False),
    Column("snapshot_id", String(160)),
    Column("total", Integer, nullable=False),
    Column("pool", String(50)),
    Column("state", String(16), nullable=False, comment="waiting, stored, unchanged or refused"),
    Column("skipped", JSON, nullable=False, comment="rows that are no songs, by reason"),
)

job_pages = Table(
    "job_pages",
    metadata,
    Column("job_id", Identity, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("start", Integer, primary_key=True, autoincrement=False, comment="the first row's number"),
    Column("song_ids", JSON, nullable=False),
    Column("last", Boolean, nullable=False),
    ForeignKeyConstraint(
        ["job_id", "position"], ["job_playlists.job_id", "job_playlists.position"], ondelete="CASCADE"
    ),
)

# --- the bot itself --------------------------------------------------------------------------------------

facts = Table(
    "facts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
    comment="what the bot remembers of the world, such as the command tree that Discord has",
)

PERSONAL_TABLES = (accounts, sign_ins, playlists, answers, jobs, choices, members, uploads, pool_sources)
"""Every table with a person in it: those with a ``member_id``. Forgetting a person empties their rows here;
what hangs on these rows (songs of playlists, shares) goes with them by foreign key."""
