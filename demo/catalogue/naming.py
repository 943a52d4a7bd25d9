"""Makes up titles, artists and albums from the grammar, each title-and-artist pair only once."""

from __future__ import annotations

import re
from random import Random

from demo.catalogue.words import grammar

# One title in this many is of another script, or full of characters that Discord would read as markup.
_ODD_EVERY = 22


class Namer:
    """Names, drawn from ``random``; remembers what it gave away."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._grammar = grammar()
        self._artists: set[str] = set()
        self._titles: set[tuple[str, str]] = set()
        self._drawn_titles = 0

    def artist(self, genre: str) -> str:
        """A new artist of that genre."""
        while True:
            name = self._expand(f"{{{genre} artist}}")
            if name not in self._artists:
                self._artists.add(name)
                return name

    def ensemble(self) -> str:
        """Somebody who performs a composer's work; may perform many."""
        return self._expand("{ensemble}")

    def title(self, genre: str, artist: str) -> str:
        """A title that the artist has not used yet."""
        self._drawn_titles += 1
        odd = self._drawn_titles % _ODD_EVERY == 0 and genre != "classical"
        symbol = "odd title" if odd else f"{genre} title"
        while True:
            title = self._expand(f"{{{symbol}}}")
            if (title, artist) not in self._titles:
                self._titles.add((title, artist))
                return title

    def album(self, genre: str) -> str:
        """An album's name."""
        return self._expand("{classical album}" if genre == "classical" else "{album}")

    def _expand(self, text: str) -> str:
        return re.sub(r"\{([^{}]+)\}", lambda match: self._one_of(match[1]), text)

    def _one_of(self, symbol: str) -> str:
        if symbol.startswith("lower_"):
            return self._one_of(symbol.removeprefix("lower_")).lower()
        return self._expand(self._random.choice(self._grammar[symbol]))
