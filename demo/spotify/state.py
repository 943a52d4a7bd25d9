"""Everything the loopback Spotify remembers between two calls, safe to touch from any thread."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from demo.catalogue import Catalogue
from demo.spotify.app_kinds import AppKind
from demo.spotify.faults import Faults
from demo.spotify.tokens import TokenBook


class State:
    """The catalogue, the tokens, the faults to come and the calls that came."""

    def __init__(
        self,
        catalogue: Catalogue,
        app: AppKind,
        clock: Callable[[], datetime],
        *,
        rotate: bool,
        sign_ins: Path | None,
    ) -> None:
        self.app: AppKind = app
        self.clock = clock
        self.faults = Faults()
        self.tokens = TokenBook(clock, rotate=rotate, file=sign_ins)
        self._lock = threading.RLock()
        self._catalogue = catalogue
        self._calls: Counter[str] = Counter()

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue as it is now; it never changes in place."""
        with self._lock:
            return self._catalogue

    def change(self, changed: Callable[[Catalogue], Catalogue]) -> Catalogue:
        """Put in the catalogue's place what ``changed`` makes of it, and return that."""
        with self._lock:
            self._catalogue = changed(self._catalogue)
            return self._catalogue

    def count(self, call: str) -> None:
        """Count one call under its name."""
        with self._lock:
            self._calls[call] += 1

    @property
    def calls(self) -> Counter[str]:
        """How often each call came, as a copy."""
        with self._lock:
            return self._calls.copy()

    def forget_calls(self) -> None:
        """Start counting again from nothing."""
        with self._lock:
            self._calls.clear()
