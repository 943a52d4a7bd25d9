"""Finds the song that a person means, and offers songs while they type."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from rapidfuzz import fuzz, process

from bot.errors import AmbiguousSong, LinkNotHere, UnknownSong
from bot.names import one_line, shortened
from bot.store.servers import ServerSong
from bot.store.songs import Song

SPOTIFY_ID = re.compile(r"(?:spotify:track:|open\.spotify\.com/(?:intl-[a-z-]+/)?track/)([0-9A-Za-z]{22})\b")
NEAREST = 5
CHOICE_LENGTH = 80
"""Of a song that is offered in place of one: there are to be several in a sentence, or each on a button."""
CLOSE = 60
"""Out of 100: below this, rapidfuzz's weighted ratio offers titles that share nothing but letters."""


class SongIndex:
    """The songs of one server by id, title and artist.

    Texts are compared case-folded and in Unicode's compatibility form. ``find`` costs O(1) for a name that is
    there; ``suggest`` reads every title once, O(songs).
    """

    def __init__(self, songs: Sequence[ServerSong], revision: int) -> None:
        self.songs = songs
        self.revision = revision
        self.by_id = {entry.song.id: entry for entry in songs}
        self._titles = [folded(entry.song.title) for entry in songs]
        self._texts = [
            f"{title} {folded(' '.join(entry.song.artists))}"
            for title, entry in zip(self._titles, songs, strict=True)
        ]
        self._by_title: dict[str, list[int]] = {}
        for position, title in enumerate(self._titles):
            self._by_title.setdefault(title, []).append(position)

    @property
    def nbytes(self) -> int:
        """Roughly the memory it takes."""
        return sum(600 + 4 * len(text) for text in self._texts)

    def find(self, text: str) -> Song:
        """The song that ``text`` names: a title, "title - artist", or Spotify's id, URI or URL.

        Raises UnknownSong with the nearest songs, AmbiguousSong where several artists have that title, or
        LinkNotHere.
        """
        known = self.by_id.get(spotify_id(text) or text.strip())
        if known is not None:
            return known.song
        matches = self._by_title.get(folded(text)) or self._by_title_and_artist(text)
        if not matches and spotify_id(text) is not None:
            raise LinkNotHere
        if not matches:
            raise UnknownSong(shortened(text, 100), self._choices(self._nearest(text, NEAREST)))
        found = self._one_a_name(matches)
        if len(found) > 1:
            raise AmbiguousSong(shortened(text, 100), self._choices(found[:NEAREST]))
        return self.songs[found[0]].song

    def versions(self, song: Song) -> list[str]:
        """The ids of a song: those with its title and artists."""
        alike = (self.songs[at].song for at in self._by_title.get(folded(song.title), ()))
        return [one.id for one in alike if name_key(one) == name_key(song)]

    def suggest(
        self, text: str, n: int, *, used: Sequence[str] = (), own: Collection[str] = ()
    ) -> list[Song]:
        """Up to ``n`` songs that ``text`` may be the beginning of.

        Titles that begin so come before titles with such a word, and these before a mention anywhere. Among
        equals, and for an empty text, lead those in ``used``, in their order, then those in ``own``. Songs
        without features, which no model can answer for, come last. What nothing matches is taken for a
        misspelling.
        """
        wanted = folded(text)
        last = {song_id: place for place, song_id in enumerate(used)}

        def familiar(at: int) -> tuple[int, bool]:
            song_id = self.songs[at].song.id
            return last.get(song_id, len(last)), song_id not in own

        if not wanted:
            ranked: Iterable[int] = sorted(range(len(self.songs)), key=familiar)
        else:
            words = wanted.split()
            matching = [at for at, known in enumerate(self._texts) if all(word in known for word in words)]
            ranked = sorted(
                matching, key=lambda at: (self._rank(wanted, at), familiar(at), self._titles[at], at)
            )
            if not matching:
                ranked = self._nearest(text, NEAREST)
        answerable = sorted(dict.fromkeys(ranked), key=lambda at: not self.songs[at].has_features)
        return [self.songs[at].song for at in self._one_a_name(answerable)[:n]]

    def _rank(self, wanted: str, at: int) -> int:
        title = self._titles[at]
        if title.startswith(wanted):
            return 0
        if f" {wanted}" in title:
            return 1
        return 2 if wanted in title else 3

    def _by_title_and_artist(self, text: str) -> list[int]:
        """Read as "title - artist", at whichever dash makes sense of it: titles have dashes too."""
        for dash in re.finditer(r"\s+[-–—·]\s+", text):
            artist = folded(text[dash.end() :])
            matches = [
                at
                for at in self._by_title.get(folded(text[: dash.start()]), ())
                if artist in _names(self.songs[at].song)
            ]
            if matches:
                return matches
        return []

    def _nearest(self, text: str, n: int) -> list[int]:
        found = process.extract(
            folded(text), self._texts, scorer=fuzz.WRatio, processor=None, limit=2 * n, score_cutoff=CLOSE
        )
        return self._one_a_name([at for _, _, at in found])[:n]

    def _one_a_name(self, positions: Iterable[int]) -> list[int]:
        """One song of each name, at the place of its first: rather one with features, and a member's."""
        best: dict[tuple[str, tuple[str, ...]], int] = {}
        for at in positions:
            name = name_key(self.songs[at].song)
            best[name] = min(best.get(name, at), at, key=self._stands_behind)
        return list(best.values())

    def _stands_behind(self, at: int) -> tuple[bool, bool]:
        return not self.songs[at].has_features, self.songs[at].pool is not None

    def _choices(self, positions: Iterable[int]) -> tuple[tuple[str, str], ...]:
        return tuple((self.songs[at].song.id, label(self.songs[at].song, CHOICE_LENGTH)) for at in positions)


def folded(text: str) -> str:
    """A text as it is compared: without case, width, ligatures or doubled spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def name_key(song: Song) -> tuple[str, tuple[str, ...]]:
    """What two ids of one song share: title and artists."""
    return folded(song.title), tuple(sorted(folded(artist) for artist in song.artists))


def label(song: Song, length: int | None = None) -> str:
    """A song in one line: title - artists. Where ``length`` is short of it the title is cut first.

    Versions of a song are told apart by who plays it; at least half the room is the artists' if need be.
    """
    title, artists = one_line(song.title), one_line(", ".join(song.artists))
    if not artists:
        return title if length is None else shortened(title, length)
    if length is not None:
        room = length - len(" - ")
        artists = shortened(artists, max(room // 2, room - len(title)))
        title = shortened(title, room - len(artists))
    return f"{title} - {artists}"


def linked_songs(text: str) -> list[str]:
    """The ids of the songs that a text links to, each once, in their order."""
    return list(dict.fromkeys(SPOTIFY_ID.findall(text)))


def spotify_id(text: str) -> str | None:
    """The id in a Spotify URI or URL of a track."""
    match = SPOTIFY_ID.search(text)
    return match[1] if match else None


def _names(song: Song) -> set[str]:
    names = {folded(artist) for artist in song.artists}
    return names | {folded(", ".join(song.artists)), folded(" ".join(song.artists))}
