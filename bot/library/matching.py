"""Finds the songs that a file knows by their names alone among those that the bot knows with their ids."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from bot.library.files import NamedSong, Play
from bot.names import one_line
from bot.store.songs import Namesake

BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
"""What ends a title without being its name: (Remastered 2011), [feat. Somebody], (Live)."""

Named = NamedSong | Play


def titles(named: Iterable[Named]) -> set[str]:
    """The titles to ask the store for."""
    return {
        title for song in named for title in (one_line(song.title), without_brackets(song.title)) if title
    }


def without_brackets(title: str) -> str:
    """A title without the brackets at its end, unless it has nothing else."""
    title = one_line(title)
    while (shorter := BRACKETED.sub("", title)) not in ("", title):
        title = shorter
    return title


def matched(
    named: Collection[Named], known: Iterable[Namesake], preferred: Collection[str]
) -> Mapping[Named, str]:
    """The ids of the songs that are meant; those that are not known, or of which several may be, are missing.

    A song is meant where title and first artist are the same, but for case; where none is, brackets at the
    end of the title do not count. Of several, one of ``preferred`` (the file's own), or of the server, is.
    """
    exact: dict[tuple[str, str], list[Namesake]] = {}
    loose: dict[tuple[str, str], list[Namesake]] = {}
    for song in known:
        if not song.artists:
            continue
        artist = _folded(song.artists[0])
        exact.setdefault((_folded(song.title), artist), []).append(song)
        loose.setdefault((_folded(without_brackets(song.title)), artist), []).append(song)
    found = {}
    for name in named:
        artist = _folded(name.artist)
        candidates = exact.get((_folded(name.title), artist)) or loose.get(
            (_folded(without_brackets(name.title)), artist), []
        )
        if (meant := _meant(name, candidates, preferred)) is not None:
            found[name] = meant
    return found


def _meant(name: Named, candidates: list[Namesake], preferred: Collection[str]) -> str | None:
    for narrower in _narrowing(name, candidates, preferred):
        if narrower:
            return min(song.id for song in narrower)
    return candidates[0].id if len(candidates) == 1 else None


def _narrowing(
    name: Named, candidates: list[Namesake], preferred: Collection[str]
) -> Iterator[list[Namesake]]:
    """Ways to choose among several, best first."""
    album = getattr(name, "album", None)
    same_album = [
        song for song in candidates if album and song.album and _folded(song.album) == _folded(album)
    ]
    for among in (same_album, candidates):
        yield [song for song in among if song.id in preferred]
        yield [song for song in among if song.here]
    if len(same_album) == 1:
        yield same_album


def _folded(text: str) -> str:
    return one_line(text).casefold()
