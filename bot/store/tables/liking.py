"""The tables of what members say of songs and artists, and of what they were shown and asked about lately."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, String, Table, Text

from bot.store.tables.base import UtcDateTime, metadata


def _whose() -> tuple[Column[int], Column[int]]:
    return (
        Column("server_id", ForeignKey("servers.id", ondelete="CASCADE"), primary_key=True),
        Column("member_id", BigInteger, primary_key=True, autoincrement=False, index=True),
    )


def _song() -> Column[str]:
    return Column("song_id", ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)


thumbs = Table(
    "thumbs",
    metadata,
    *_whose(),
    _song(),
    Column("up", Boolean, nullable=False, comment="or down"),
    Column("given_at", UtcDateTime, nullable=False),
)

barred_artists = Table(
    "barred_artists",
    metadata,
    *_whose(),
    Column("artist", String(200), primary_key=True, comment="the name as it is compared"),
    Column("name", Text, nullable=False, comment="the name as it is written"),
    Column("barred_at", UtcDateTime, nullable=False),
    comment="whom a member does not want to be recommended",
)

shown = Table(
    "shown",
    metadata,
    *_whose(),
    _song(),
    Column("shown_at", UtcDateTime, nullable=False),
    comment="what a member was shown by /discover lately",
)

used_songs = Table(
    "used_songs",
    metadata,
    *_whose(),
    _song(),
    Column("used_at", UtcDateTime, nullable=False),
    comment="which songs a member asked about lately",
)
