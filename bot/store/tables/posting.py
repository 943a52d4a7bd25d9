"""The tables of what managers choose: names of categories, and the regular post of a server."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Integer, String, Table

from bot.store.tables.base import UtcDateTime, metadata

category_names = Table(
    "category_names",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("identity", Integer, primary_key=True, autoincrement=False, comment="of a category"),
    Column("name", String(80), nullable=False),
)

posts = Table(
    "posts",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("channel_id", BigInteger, nullable=False),
    Column("every", String(16), nullable=False, comment="week or month"),
    Column("zone", String(64), nullable=False, comment="a time zone of the tz database"),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    Column("posted_at", UtcDateTime, comment="the last one"),
    Column("last_song", Integer, comment="the newest of the server's songs at the last post"),
    Column("categories", JSON, comment="their shares at the last post, by identity"),
    Column("songs", JSON, comment="those of the playlists of the last posts"),
)
