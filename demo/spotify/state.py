"""Everything the loopback Spotify remembers between two calls, safe to touch from any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from demo.catalogue import Catalogue
from demo.loopback import Traffic
from demo.spotify.app_kinds import AppKind
from demo.spotify.tokens import TokenBook


class State:
    """The catalogue, the tokens, the calls that come, and how this Spotify stands to the app.

    ``allowed`` are the ids of the listeners on the app's list; None: whoever signs in. ``premium`` says
    whether the app's owner pays.
    """

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
        self.traffic = Traffic(clock)
        self.tokens = TokenBook(clock, rotate=rotate, file=sign_ins)
        self.allowed: frozenset[str] | None = None
        self.premium = True
        self._lock = threading.RLock()
        self._catalogue = catalogue

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
