"""What a sync or an import has to tell: progress while it runs, and what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from bot.errors import CratediggerError, Recalled
from bot.library.files import FileKind
from bot.store.models import ModelStamp


class Stage(StrEnum):
    """What a sync is busy with. The value ends its message id."""

    PLAYLISTS = "playlists"
    FEATURES = "features"
    POOL = "pool"
    TRAINING = "training"
    LISTENS = "listens"


@dataclass(frozen=True)
class Progress:
    """How far a stage has come: ``done`` of ``total`` songs; 0 of 0 where none can tell.

    Where playlists are fetched, also how many of how many are through, and how many calls are left at most.
    """

    stage: Stage
    done: int
    total: int
    playlists: tuple[int, int] | None = None
    calls_left: int | None = None


Notifier = Callable[[Progress], Awaitable[None]]
"""What a service is handed to tell a person how far it has come."""


async def nobody(_: Progress) -> None:
    """Whom a service tells that nobody waits for."""


class PoolState(StrEnum):
    """Which way the pool was filled, or why it was not. The value ends its message id.

    READ is by Spotify's category playlists, PLAYLISTS by those that managers added.
    """

    READ = "read"
    PLAYLISTS = "playlists"
    BOTH = "both"
    NOT_ALLOWED = "not-allowed"
    NO_SOURCES = "no-sources"


@dataclass(frozen=True)
class Learned:
    """What came of the training: the model's stamp or, where it could not be trained, why."""

    stamp: ModelStamp | None
    why_not: CratediggerError | None = None


@dataclass(frozen=True)
class ImportReport:
    """What came of a file. ``songs`` counts those of the file, ``new_songs`` those new to the server.

    ``playlists`` are names that the file has. Of a listening history, ``played`` songs count as heard with
    ``plays`` in all. ``matched`` songs were found by their names alone, ``unknown`` ones were not.
    """

    name: str
    songs: int
    with_features: int
    new_songs: int
    skipped: Mapping[str, int]
    pools: tuple[str, ...]
    kind: FileKind = FileKind.TABLE
    playlists: tuple[str, ...] = ()
    plays: int = 0
    played: int = 0
    matched: int = 0
    unknown: int = 0


@dataclass(frozen=True)
class SyncReport:
    """What came of a sync. ``songs`` counts the member's songs that the server knows now.

    ``fresh`` names the playlists that are new since the last sync, by id; ``pool_unread`` counts those of
    managers that could not be read.
    """

    playlists: int
    songs: int
    with_features: int
    new_songs: int
    withdrawn: int
    learned: Learned
    pool: PoolState
    pool_songs: int
    skipped: Mapping[str, int] = field(default_factory=dict)
    left_private: int = 0
    features_refused: bool = False
    reccobeats_silent: bool = False
    everything: bool = False
    left_by_choice: int = 0
    fresh: tuple[tuple[str, str], ...] = ()
    pool_unread: int = 0

    def to_json(self) -> dict[str, Any]:
        """The report as it can be kept; of the training only why there was none."""
        why_not = self.learned.why_not
        learned = None if why_not is None else {"error": why_not.message_id, "params": why_not.params}
        return asdict(replace(self, learned=Learned(None))) | {"learned": learned}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Self:
        """A kept report."""
        learned = kept["learned"]
        why_not = None if learned is None else Recalled(learned["error"], learned["params"])
        fresh = tuple((external_id, name) for external_id, name in kept.get("fresh", ()))
        read = {"learned": Learned(None, why_not), "pool": PoolState(kept["pool"]), "fresh": fresh}
        return cls(**{**kept, **read})
