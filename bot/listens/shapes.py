"""What a service tells of somebody's listening, whichever service it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from bot.names import one_line

MOST_SONGS = 2_000
"""Songs of one person: the most played ones say what they like, and the rest would be asked for long."""

LONGEST = 500
"""Characters of a title, or of an artist's name, beyond which it is none."""


class Service(StrEnum):
    """Who can be asked what somebody listens to."""

    LISTENBRAINZ = "listenbrainz"
    LASTFM = "lastfm"

    @property
    def full_name(self) -> str:
        """The service's own name, as people know it."""
        return "ListenBrainz" if self is Service.LISTENBRAINZ else "Last.fm"


@dataclass(frozen=True, slots=True)
class Listened:
    """A song that somebody listened to, and how often.

    ``artists`` are names that it may go by: the whole credit and, where it is told, the first artist of it.
    ``spotify_id`` and ``isrc`` are as somebody's player sent them: anything.
    """

    title: str
    artists: tuple[str, ...]
    plays: int
    album: str | None = None
    spotify_id: str | None = None
    isrc: str | None = None


@dataclass(frozen=True)
class Listens:
    """What a person listens to: at most MOST_SONGS songs, most played first.

    ``user`` is the name as the service spells it; with ``more`` there would have been further songs.
    """

    service: Service
    user: str
    songs: tuple[Listened, ...]
    more: bool


Told = Callable[[int, int], Awaitable[None]]
"""Is told how far the asking has come: songs read, of how many."""


class Door(Protocol):
    """A service that can be asked."""

    async def listens(self, user: str, told: Told) -> Listens:
        """What a user listens to.

        Raises ListensUserUnknown, ListensPrivate, ListensKeyRefused, ListensNone, ListensBusy and
        ListensUnavailable.
        """
        ...


def text_of(value: Any) -> str | None:
    """A name as one line; None for what is none."""
    if not isinstance(value, str):
        return None
    # Half of a surrogate pair is valid JSON, and nothing that a database takes.
    name = one_line(value.encode("utf-8", "ignore").decode())
    return name if 0 < len(name) <= LONGEST else None


def count_of(value: Any) -> int:
    """A number of plays, 1 at least; Last.fm writes numbers as texts. Raises ValueError and TypeError."""
    return max(1, min(int(value), 1_000_000_000))
