"""The table of what the bot remembers of the world."""

from __future__ import annotations

from sqlalchemy import JSON, Column, String, Table

from bot.store.tables.base import metadata

facts = Table(
    "facts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
    comment="what the bot remembers of the world, such as the command tree that Discord has",
)
