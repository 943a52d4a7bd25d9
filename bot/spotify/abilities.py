"""Remembers what a Spotify app may read: found out by trying, kept with a date, tried again some day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.clock import Clock
from bot.store.facts import Facts

REFUSAL_LASTS = timedelta(days=7)
"""After this an app that was refused tries again: Spotify may have granted it more."""


class Ability(StrEnum):
    """What not every app may read. The value ends its message id."""

    AUDIO_FEATURES = "audio-features"
    CATEGORY_PLAYLISTS = "category-playlists"


@dataclass(frozen=True)
class Finding:
    """What came of trying: whether the app may, and when it was tried."""

    able: bool
    tried_at: datetime


class Abilities:
    """What the apps may read, by client ID."""

    def __init__(self, facts: Facts, clock: Clock) -> None:
        self._facts = facts
        self._clock = clock

    async def found(self, app: str, ability: Ability) -> Finding | None:
        """What came of the last try; None where nobody has tried."""
        stored = await self._facts.get(_name(app, ability))
        if stored is None:
            return None
        return Finding(bool(stored["able"]), datetime.fromisoformat(stored["at"]))

    async def worth_trying(self, app: str, ability: Ability) -> bool:
        """Whether to ask Spotify: not where it has refused lately."""
        found = await self.found(app, ability)
        return found is None or found.able or self._clock.now() - found.tried_at > REFUSAL_LASTS

    async def note(self, app: str, ability: Ability, *, able: bool) -> None:
        """Keep what came of a try."""
        found = await self.found(app, ability)
        if found is None or not able or not found.able:
            kept = {"able": able, "at": self._clock.now().isoformat()}
            await self._facts.keep(_name(app, ability), kept)


def _name(app: str, ability: Ability) -> str:
    return f"spotify-app:{app}:{ability}"
