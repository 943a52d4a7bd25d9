"""The tables of syncs under way: what each is to fetch, and what it has fetched."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    false,
)

from bot.store.tables.base import Identity, UtcDateTime, metadata, unique_where

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
    unique_where("state = 'open'", "uq_jobs_open", "server_id", "member_id"),
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
