"""Where a server's pool comes from: category playlists, for apps that may read them, and managers' own."""

from bot.library.pools.editing import ListedSource, PoolList
from bot.library.pools.reading import PLAYLISTS_READ, PLAYLISTS_UNREAD, READ, PoolReader, is_whole, state_of
from bot.library.pools.sources import POOL_CATEGORIES

__all__ = [
    "PLAYLISTS_READ",
    "PLAYLISTS_UNREAD",
    "POOL_CATEGORIES",
    "READ",
    "ListedSource",
    "PoolList",
    "PoolReader",
    "is_whole",
    "state_of",
]
