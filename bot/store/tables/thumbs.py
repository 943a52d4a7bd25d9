"""The table of what members say of single songs."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Table

from bot.store.tables.base import UtcDateTime, metadata

thumbs = Table(
    "thumbs",
    metadata,
    Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", BigInteger, primary_key=True, autoincrement=False, index=True),
    Column("song_id", ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True),
    Column("up", Boolean, nullable=False, comment="or down"),
    Column("given_at", UtcDateTime, nullable=False),
)
