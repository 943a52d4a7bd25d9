"""The tables. Their history is in ``migrations/``; a test holds the two together.

A song (a Spotify track) is known once, whoever brought it. A playlist is one server's: what a member brings
to one must never change what another knows. It belongs to the member it came from, or to nobody (a pool's).
A *share* says what it is to the server: a member's own music, or, with a label, part of the pool. What it
knows follows from its shares and is kept, in the order in which songs first came, in ``server_songs``.
"""

from __future__ import annotations

from bot.store.tables.base import UtcDateTime, metadata
from bot.store.tables.choosing import choices, members, pool_sources, uploads
from bot.store.tables.learning import answers, models
from bot.store.tables.liking import barred_artists, shown, thumbs, used_songs
from bot.store.tables.music import AUDIO_FEATURES, SOUND, catalogue_features, feature_misses, features, songs
from bot.store.tables.people import accounts, sign_ins
from bot.store.tables.posting import category_names, posts
from bot.store.tables.sharing import DEFAULT_PRESET, playlist_songs, playlists, server_songs, servers, shares
from bot.store.tables.syncs import job_pages, job_playlists, jobs
from bot.store.tables.world import facts

__all__ = [
    "AUDIO_FEATURES",
    "DEFAULT_PRESET",
    "PERSONAL_TABLES",
    "SOUND",
    "UtcDateTime",
    "accounts",
    "answers",
    "barred_artists",
    "catalogue_features",
    "category_names",
    "choices",
    "facts",
    "feature_misses",
    "features",
    "job_pages",
    "job_playlists",
    "jobs",
    "members",
    "metadata",
    "models",
    "playlist_songs",
    "playlists",
    "pool_sources",
    "posts",
    "server_songs",
    "servers",
    "shares",
    "shown",
    "sign_ins",
    "songs",
    "thumbs",
    "uploads",
    "used_songs",
]

PERSONAL_TABLES = (
    accounts,
    sign_ins,
    playlists,
    answers,
    jobs,
    choices,
    members,
    uploads,
    pool_sources,
    thumbs,
    barred_artists,
    shown,
    used_songs,
)
"""Every table with a person in it: those with a ``member_id``. Forgetting a person empties their rows here;
what hangs on these rows (songs of playlists, shares) goes with them by foreign key."""
