"""The tables of what members and managers choose, and of the files they are about to bring."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, String, Table, false

from bot.store.tables.base import UtcDateTime, metadata

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
    Column("visible", Boolean, nullable=False, server_default=false(), comment="whether others may see them"),
    Column("asked_at", UtcDateTime, comment="when they were asked whether others may see them"),
    Column("opted_out", Boolean, nullable=False, server_default=false(), comment="nothing of theirs is kept"),
    Column("missed_at", UtcDateTime, comment="when they were first found to have left the server"),
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
