"""Gets audio features from where they can be had: the operator's catalogue, Spotify, ReccoBeats."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.errors import (
    CratediggerError,
    ReccoBeatsBusy,
    ReccoBeatsUnavailable,
    SpotifyForbidden,
    SpotifyNotFound,
    SpotifyNotRegistered,
    SpotifyPremiumLapsed,
)
from bot.library.reports import Notifier, Progress, Stage
from bot.spotify import reccobeats
from bot.spotify.abilities import Abilities, Ability
from bot.spotify.library import FEATURES_AT_ONCE, SpotifyLibrary
from bot.spotify.reccobeats import ReccoBeats
from bot.store import Store
from bot.store.songs import AudioFeatures, Measurable, chunks

SPOTIFY = "spotify"


@dataclass(frozen=True)
class Measured:
    """What came of asking: whether Spotify refuses this app, and why ReccoBeats was not asked to the end."""

    spotify_refused: bool = False
    reccobeats_failed: CratediggerError | None = None


class Measurer:
    """Fills in what the songs of a server sound like. Values are never invented: what nobody knows stays out.

    Who had nothing for a song is not asked for it again for a while.
    """

    def __init__(
        self, store: Store, abilities: Abilities, reccobeats_client: ReccoBeats | None, clock: Clock
    ) -> None:
        self._store = store
        self._abilities = abilities
        self._reccobeats = reccobeats_client
        self._clock = clock

    async def measure(
        self, server_id: int, notify: Notifier, spotify: SpotifyLibrary | None = None
    ) -> Measured:
        """Fill in the features of a server's songs. Raises SpotifyBusy, SpotifyUnavailable and NotLinked.

        Without ``spotify`` only the catalogue and ReccoBeats are asked.
        """
        await self._store.songs.take_from_catalogue(server_id)
        refused = spotify is None or not await self._ask_spotify(server_id, notify, spotify)
        failed = await self._ask_reccobeats(server_id, notify)
        return Measured(refused, failed)

    async def _ask_spotify(self, server_id: int, notify: Notifier, spotify: SpotifyLibrary) -> bool:
        """Whether Spotify answers this app."""
        if not await self._abilities.worth_trying(spotify.app, Ability.AUDIO_FEATURES):
            return False

        async def ask(songs: Sequence[Measurable]) -> list[AudioFeatures]:
            return await spotify.audio_features([song.id for song in songs])

        try:
            asked = await self._ask(server_id, notify, SPOTIFY, FEATURES_AT_ONCE, ask)
        except (SpotifyNotRegistered, SpotifyPremiumLapsed):
            # Nothing is learned of the features by it: nothing at all would be answered.
            raise
        except (SpotifyForbidden, SpotifyNotFound):
            await self._abilities.note(spotify.app, Ability.AUDIO_FEATURES, able=False)
            return False
        if asked:
            await self._abilities.note(spotify.app, Ability.AUDIO_FEATURES, able=True)
        return True

    async def _ask_reccobeats(self, server_id: int, notify: Notifier) -> CratediggerError | None:
        client = self._reccobeats
        if client is None:
            return None

        async def ask(songs: Sequence[Measurable]) -> list[AudioFeatures]:
            found = await client.audio_features(songs)
            known = {one.song_id for one in found if one.values}
            others = [song for song in songs if song.id not in known and song.isrc]
            if others:
                found += await client.audio_features(others, by_isrc=True)
            return found

        try:
            await self._ask(server_id, notify, reccobeats.SOURCE, reccobeats.AT_ONCE, ask)
        except (ReccoBeatsBusy, ReccoBeatsUnavailable) as failure:
            return failure
        return None

    async def _ask(
        self,
        server_id: int,
        notify: Notifier,
        source: str,
        at_once: int,
        ask: Callable[[Sequence[Measurable]], Awaitable[list[AudioFeatures]]],
    ) -> int:
        """Ask one source for what is missing; returns how many songs it was asked for."""
        missing = await self._store.songs.without_features(server_id, source, now=self._clock.now())
        asked = 0
        for songs in chunks(missing, at_once):
            found = [one for one in await ask(songs) if one.values]
            await self._store.songs.keep((), found)
            unknown = {song.id for song in songs} - {one.song_id for one in found}
            await self._store.songs.miss(unknown, source, now=self._clock.now())
            asked += len(songs)
            await notify(Progress(Stage.FEATURES, asked, len(missing)))
        return asked
