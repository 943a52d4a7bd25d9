"""Remembers what a Spotify app may read: found out by trying, kept with a date, tried again some day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.clock import Clock
from bot.errors import SpotifyBusy, SpotifyForbidden, SpotifyNotRegistered, SpotifyPremiumLapsed
from bot.spotify.gate import Gate
from bot.store.facts import Facts

REFUSAL_LASTS = timedelta(days=7)
"""After this an app that was refused tries again: Spotify may have granted it more."""


class Ability(StrEnum):
    """What not every app may read. The value begins its message ids, after ``ability-``.

    OLDER_FIELDS stand for all that Spotify tells no app that was made since February 2026.
    """

    LIBRARY = "library"
    AUDIO_FEATURES = "audio-features"
    CATEGORY_PLAYLISTS = "category-playlists"
    OLDER_FIELDS = "older-fields"


class AppKind(StrEnum):
    """What Spotify makes of an app, as far as trying has shown. The value ends its message id."""

    EXTENDED = "extended"
    EARLY = "early"
    NEW = "new"
    UNKNOWN = "unknown"


class Refusal(StrEnum):
    """Why the app was refused what every app may read, where Spotify says so."""

    NOT_REGISTERED = "not-registered"
    PREMIUM_LAPSED = "premium-lapsed"


@dataclass(frozen=True)
class Finding:
    """What came of trying: whether the app may, when it was tried, and why not, where that is known."""

    able: bool
    tried_at: datetime
    why: Refusal | None = None


@dataclass(frozen=True)
class AppRecord:
    """All that is known of an app: None for what nobody has tried, or where Spotify asks for no pause."""

    kind: AppKind
    findings: Mapping[Ability, Finding | None]
    paused_until: datetime | None = None
    quota_is_used_up: bool = False


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
        why = stored.get("why")
        return Finding(
            bool(stored["able"]), datetime.fromisoformat(stored["at"]), None if why is None else Refusal(why)
        )

    async def worth_trying(self, app: str, ability: Ability) -> bool:
        """Whether to ask Spotify: not where it has refused lately."""
        found = await self.found(app, ability)
        return found is None or found.able or self._clock.now() - found.tried_at > REFUSAL_LASTS

    async def note(self, app: str, ability: Ability, *, able: bool, why: Refusal | None = None) -> None:
        """Keep what came of a try."""
        found = await self.found(app, ability)
        if found is None or not able or not found.able:
            kept = {"able": able, "at": self._clock.now().isoformat(), "why": why}
            await self._facts.keep(_name(app, ability), kept)

    async def note_library(self, app: str, refusal: SpotifyForbidden | None = None) -> None:
        """Keep whether a member's own music could be read; a refusal of one playlist says nothing of that."""
        if refusal is None:
            await self.note(app, Ability.LIBRARY, able=True)
        elif isinstance(refusal, SpotifyNotRegistered):
            await self.note(app, Ability.LIBRARY, able=False, why=Refusal.NOT_REGISTERED)
        elif isinstance(refusal, SpotifyPremiumLapsed):
            await self.note(app, Ability.LIBRARY, able=False, why=Refusal.PREMIUM_LAPSED)

    async def record(self, app: str) -> AppRecord:
        """All that is known of an app, without asking Spotify."""
        findings = {ability: await self.found(app, ability) for ability in Ability}
        try:
            await Gate(app, 1.0, self._facts, self._clock).check()
        except SpotifyBusy as busy:
            until = self._clock.now() + timedelta(seconds=busy.seconds)
            return AppRecord(_kind(findings), findings, until, busy.params["quota"] == "yes")
        return AppRecord(_kind(findings), findings)


def _kind(findings: Mapping[Ability, Finding | None]) -> AppKind:
    features, categories, older = (
        findings[ability]
        for ability in (Ability.AUDIO_FEATURES, Ability.CATEGORY_PLAYLISTS, Ability.OLDER_FIELDS)
    )
    tried = [found for found in (features, categories) if found is not None]
    if any(found.able for found in tried):
        return AppKind.EXTENDED
    if older is not None and not older.able:
        return AppKind.NEW
    return AppKind.EARLY if older is not None and tried else AppKind.UNKNOWN


def _name(app: str, ability: Ability) -> str:
    return f"spotify-app:{app}:{ability}"
