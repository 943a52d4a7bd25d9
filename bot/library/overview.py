"""What those who manage a server may know of how the bot fares there: counts, and nobody's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.recommender.service import Recommender
from bot.spotify.abilities import Abilities, AppRecord
from bot.spotify.sign_in import SignInDesk
from bot.store import Store


@dataclass(frozen=True)
class ServerOverview:
    """``app`` is None without a Spotify app, ``version`` and ``trained_at`` where no model was learned yet.

    ``servers_own`` is whether that is an app of the server's own. ``linked`` counts the app's accounts in all
    servers, for it takes only so many; ``synced`` and ``imported`` members of this one.
    """

    app: AppRecord | None
    servers_own: bool
    reccobeats: bool
    linked: int
    synced: int
    imported: int
    songs: int
    with_features: int
    version: int | None
    trained_at: datetime | None


class Overview:
    """Looks over a server, without asking Spotify."""

    def __init__(
        self,
        store: Store,
        desk: SignInDesk,
        abilities: Abilities,
        recommender: Recommender,
        *,
        reccobeats: bool,
    ) -> None:
        self._store = store
        self._desk = desk
        self._abilities = abilities
        self._recommender = recommender
        self._reccobeats = reccobeats

    async def of(self, server_id: int) -> ServerOverview:
        """How a server stands."""
        app = await self._desk.find_app(server_id)
        census = await self._store.accounts.census(server_id)
        known = (await self._recommender.index(server_id)).songs
        stamp = await self._store.models.stamp(server_id)
        return ServerOverview(
            app=None if app is None else await self._abilities.record(app.client_id),
            servers_own=app is not None and not app.is_operators,
            reccobeats=self._reccobeats,
            linked=0 if app is None else await self._store.accounts.count(app.key),
            synced=census.synced,
            imported=census.imported,
            songs=len(known),
            with_features=sum(song.has_features for song in known),
            version=None if stamp is None else stamp.version,
            trained_at=None if stamp is None else stamp.trained_at,
        )
