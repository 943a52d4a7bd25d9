"""The tables of servers, of the playlists brought to each, and of what each knows by them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from bot.store.tables.base import Identity, UtcDateTime, metadata, unique_where

DEFAULT_PRESET = "blend"
"""How a server learns whose managers have chosen nothing."""

servers = Table(
    "servers",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("preset", String(32), nullable=False, server_default=DEFAULT_PRESET),
    Column("n_categories", Integer, nullable=False, server_default="7"),
    Column(
        "revision",
        Integer,
        nullable=False,
        server_default="0",
        comment="grows when its songs or choices change",
    ),
    Column(
        "n_identities",
        Integer,
        nullable=False,
        server_default="0",
        comment="how many its categories were ever given",
    ),
    Column("spotify_client_id", String(64), comment="of an app of its own"),
    Column("left_at", UtcDateTime, comment="when the bot was removed from it"),
)

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
    unique_where(
        "member_id IS NOT NULL", "uq_playlists_of_a_member", "server_id", "member_id", "source", "external_id"
    ),
    unique_where("member_id IS NULL", "uq_playlists_of_nobody", "server_id", "source", "external_id"),
)

playlist_songs = Table(
    "playlist_songs",
    metadata,
    Column("playlist_id", ForeignKey("playlists.id", ondelete="CASCADE"), primary_key=True),
    Column("song_id", ForeignKey("songs.id"), primary_key=True, index=True),
    Column("position", Integer, nullable=False),
    Column("plays", Integer, comment="how often its person played it, where a listening history says so"),
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
