"""What a server's pool is filled from: what its managers have said or, where they have not, what is usual."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence

from bot.store import Store
from bot.store.choices import CATEGORY, EMPTIED, PLAYLIST, PoolSource

POOL_CATEGORIES = {
    "pop": "0JQ5DAqbMKFEC4WFtoNRpw",
    "mood": "0JQ5DAqbMKFzHmL4tf05da",
    "dance/electronic": "0JQ5DAqbMKFHOzuVTgTizF",
    "r&b": "0JQ5DAqbMKFEZPnFQSFB1T",
    "dance": "0JQ5DAqbMKFA6SOHvT3gck",
    "jazz": "0JQ5DAqbMKFAJ5xb0fwo9m",
    "classical": "0JQ5DAqbMKFPrEiAOxgac3",
}
"""The labels and Spotify's ids of the categories that are usual: the seven that the seed used."""


async def sources_of(store: Store, server_id: int) -> list[PoolSource]:
    """What fills a server's pool: its categories, or those that are usual, and then its playlists."""
    kept = await store.pool_sources.of(server_id)
    categories = [one for one in kept if one.source == CATEGORY] or usual()
    in_order = list(POOL_CATEGORIES.values())
    categories.sort(
        key=lambda one: in_order.index(one.external_id) if one.external_id in in_order else len(in_order)
    )
    return [one for one in categories if one.external_id != EMPTIED] + [
        one for one in kept if one.source == PLAYLIST
    ]


def usual() -> list[PoolSource]:
    """The categories of a server whose managers have said nothing."""
    return [PoolSource(CATEGORY, external_id, label) for label, external_id in POOL_CATEGORIES.items()]


def key_of(source: PoolSource) -> str:
    """Names a source without telling whose playlist it is."""
    return hashlib.sha256(json.dumps([source.source, source.external_id]).encode()).hexdigest()[:16]


def mark_of(sources: Sequence[PoolSource]) -> int:
    """Tells one list of sources from another; never 0."""
    return zlib.crc32(repr(sources).encode()) + 1
