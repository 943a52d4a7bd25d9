"""The tables of each server's model, and of answers that are kept for the buttons under them."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Integer, LargeBinary, String, Table

from bot.store.tables.base import UtcDateTime, metadata

models = Table(
    "models",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("revision", Integer, nullable=False, comment="of the server's songs, as they were learned"),
    Column("trained_at", UtcDateTime, nullable=False),
    Column("song_ids", JSON, nullable=False, comment="the rows of the factors, in order"),
    Column("arrays", LargeBinary, nullable=False, comment="an npz archive"),
    Column("fingerprint", String(64), comment="of all that it learned from, SHA-256 in hex"),
    Column("changes", JSON, comment="which categories split or merged in this training"),
)

answers = Table(
    "answers",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("member_id", BigInteger, nullable=False, index=True, comment="who asked"),
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("content", JSON, nullable=False),
    Column(
        "spent", BigInteger, nullable=False, server_default="0", comment="which pages were posted, a bit each"
    ),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
)
