"""The database: every query of the bot is in this room, and nothing else is.

``Store`` opens it and hands out one small object an aggregate.
"""

from __future__ import annotations

from bot.store.accounts import Accounts, SignIns
from bot.store.answers import Answers
from bot.store.barred_artists import BarredArtists
from bot.store.category_names import CategoryNames
from bot.store.choices import Choices, PoolSources
from bot.store.database import Database
from bot.store.facts import Facts
from bot.store.holdings import Holdings
from bot.store.jobs import Jobs
from bot.store.memberships import Memberships
from bot.store.models import Models
from bot.store.people import People
from bot.store.plans import Plans
from bot.store.posts import Posts
from bot.store.presence import Presence
from bot.store.records import Records
from bot.store.sealing import Seal
from bot.store.servers import Servers
from bot.store.shares import Shares
from bot.store.song_log import SongLog
from bot.store.songs import Songs
from bot.store.tables import shown, used_songs
from bot.store.thumbs import Thumbs
from bot.store.uploads import Uploads


class Store:
    """The database's aggregates. It belongs to the event loop that first uses it."""

    def __init__(self, url: str, seal: Seal) -> None:
        self.database = Database(url)
        self.accounts = Accounts(self.database, seal)
        self.sign_ins = SignIns(self.database, seal)
        self.songs = Songs(self.database)
        self.shares = Shares(self.database)
        self.memberships = Memberships(self.database)
        self.holdings = Holdings(self.database)
        self.choices = Choices(self.database)
        self.thumbs = Thumbs(self.database)
        self.barred_artists = BarredArtists(self.database)
        self.shown = SongLog(self.database, shown, "shown_at")
        self.used_songs = SongLog(self.database, used_songs, "used_at")
        self.pool_sources = PoolSources(self.database)
        self.servers = Servers(self.database)
        self.models = Models(self.database)
        self.category_names = CategoryNames(self.database)
        self.posts = Posts(self.database)
        self.jobs = Jobs(self.database, seal)
        self.plans = Plans(self.database)
        self.answers = Answers(self.database)
        self.uploads = Uploads(self.database)
        self.people = People(self.database)
        self.presence = Presence(self.database)
        self.records = Records(self.database)
        self.facts = Facts(self.database)

    async def close(self) -> None:
        """Close every connection."""
        await self.database.close()
