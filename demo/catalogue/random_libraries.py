"""Makes a listener whose library has everything at once that a library can have, for tests of every shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from demo.catalogue import ids
from demo.catalogue.entities import Catalogue, Category, Features, Listener, Playlist, Row, Song
from demo.catalogue.odd_names import odd_name
from demo.catalogue.pools import CATEGORY_IDS, SPOTIFY_USER_ID, editorial

EDGES = (0, 1, 50, 51, 100)
"""Lengths at which pages end: a library of five playlists or more has one of each."""

_LONGEST = 140
_FIRST_ADDED = datetime(2011, 5, 1, tzinfo=UTC)
_LATEST_YEAR = 2026


@dataclass(frozen=True, slots=True)
class _People:
    listener: str
    friend: str
    stranger: str


def random_library(
    seed: int, *, playlists: int = 9, songs: int = 250, sizes: Sequence[int] | None = None
) -> Catalogue:
    """A catalogue of ``songs`` songs and one listener, Robin. One seed and one set of sizes, one catalogue.

    Robin sees ``playlists`` playlists: private, public, collaborative ones, a friend's, a stranger's and
    Spotify's own, in which songs come twice, rows are null, files or episodes, and dates are missing. Their
    lengths are ``sizes`` where given (which then says how many there are, too), else random, EDGES among
    them. Robin's own stand first, and the first is Robin's in any case.
    """
    if songs < 1 or playlists < 0:
        raise ValueError("a library needs at least one song to choose from")
    return _LibraryMaker(Random(seed), songs).make(list(sizes) if sizes is not None else playlists)


class _LibraryMaker:
    def __init__(self, random: Random, n_songs: int) -> None:
        self._random = random
        artists = [odd_name(random) for _ in range(max(1, n_songs // 4))]
        self._songs = self._made_songs(n_songs, artists)
        self._people = _People(
            listener=ids.listener_id(random), friend=ids.listener_id(random), stranger=ids.listener_id(random)
        )

    def make(self, wanted: list[int] | int) -> Catalogue:
        sizes = self._sizes(wanted) if isinstance(wanted, int) else wanted
        made = [self._playlist(size, first=place == 0) for place, size in enumerate(sizes)]
        own = tuple(playlist for playlist in made if playlist.owner_id == self._people.listener)
        others = tuple(playlist for playlist in made if playlist.owner_id != self._people.listener)
        liked = self._random.sample(self._songs, self._random.randint(0, min(len(self._songs), 120)))
        robin = Listener(
            id=self._people.listener,
            # Accounts that are old enough have no id but their name.
            account_id=ids.account_id(self._random) if self._random.random() < 0.8 else "",
            display_name="Robin",
            email="robin@example.org",
            playlists=own,
            followed=tuple(playlist.id for playlist in others),
            liked=tuple(song.id for song in liked),
            gone_at=tuple(sorted(place for place in range(len(made) + 1) if self._random.random() < 0.15)),
        )
        return Catalogue(
            songs=tuple(self._songs), listeners=(robin,), categories=self._categories(), others=others
        )

    def _sizes(self, playlists: int) -> list[int]:
        edges = list(EDGES) if playlists >= len(EDGES) else self._random.sample(EDGES, playlists)
        sizes = edges + [self._random.randint(2, _LONGEST) for _ in range(playlists - len(edges))]
        return self._random.sample(sizes, len(sizes))

    def _playlist(self, size: int, *, first: bool) -> Playlist:
        people = self._people
        shared = (
            "private" if first else self._random.choice(("private", "public", "open", "joined", "followed"))
        )
        shared = self._random.choice(("spotify", "followed")) if shared == "followed" else shared
        owner_id = {"joined": people.friend, "followed": people.stranger, "spotify": SPOTIFY_USER_ID}.get(
            shared, people.listener
        )
        editors = {"open": (people.friend,), "joined": (people.listener,)}.get(shared, ())
        rows = self._rows(size, (owner_id, *editors))
        is_spotifys = shared == "spotify"
        return Playlist(
            id=ids.editorial_id(self._random) if is_spotifys else ids.drawn_id(self._random),
            name=odd_name(self._random),
            description=odd_name(self._random) if self._random.random() < 0.3 else "",
            owner_id=owner_id,
            public=shared in {"public", "followed", "spotify"},
            collaborative=bool(editors),
            collaborator_ids=editors,
            snapshot_id=ids.snapshot_id(self._random.randint(1, 400), [row.id for row in rows]),
            rows=rows,
        )

    def _rows(self, size: int, editors: tuple[str, ...]) -> tuple[Row, ...]:
        oddity = self._random.choice((0.0, 0.05, 0.3))
        oldest = _FIRST_ADDED + timedelta(hours=self._random.randint(0, 24 * 365 * 12))
        rows: list[Row] = []
        for place in range(size):
            dated = self._random.random() >= oddity / 3
            added_at = oldest + timedelta(hours=3 * place) if dated else None
            added_by = self._random.choice(editors) if dated else ""
            if self._random.random() < oddity:
                rows.append(self._odd_row(rows, added_at, added_by))
            else:
                song = self._random.choice(self._songs)
                rows.append(Row("song", song.id, song.title, added_at, added_by))
        return tuple(rows)

    def _odd_row(self, rows: Sequence[Row], added_at: datetime | None, added_by: str) -> Row:
        known = [row for row in rows[-5:] if row.kind == "song"]
        match self._random.choice(("gone", "local", "episode", "twice")):
            case "local":
                return Row("local", "", odd_name(self._random), added_at, added_by)
            case "episode":
                return Row("episode", ids.drawn_id(self._random), odd_name(self._random), added_at, added_by)
            case "twice" if known:
                again = self._random.choice(known)
                return Row("song", again.id, again.title, added_at, added_by)
            case _:
                return Row("gone", "", "", added_at, added_by)

    def _categories(self) -> tuple[Category, ...]:
        return tuple(
            Category(
                category_id,
                pool,
                (editorial(f"All {pool}", self._random.choices(self._songs, k=10), self._random),),
            )
            for pool, category_id in CATEGORY_IDS.items()
        )

    def _made_songs(self, n_songs: int, artists: Sequence[str]) -> list[Song]:
        songs: list[Song] = []
        for _ in range(n_songs):
            # The same recording under another id, now and then.
            twin = self._random.choice(songs) if songs and self._random.random() < 0.03 else None
            songs.append(self._song(artists, twin))
        return songs

    def _song(self, artists: Sequence[str], twin: Song | None) -> Song:
        random = self._random
        credited = tuple(dict.fromkeys(random.choices(artists, k=random.choice((1, 1, 1, 2, 3, 8)))))
        title, album = odd_name(random), odd_name(random)
        released = random.randint(1930, _LATEST_YEAR)
        if twin is not None:
            credited, title, released = twin.artists, twin.title, twin.released
        return Song(
            id=ids.drawn_id(random),
            title=title,
            artists=credited,
            album=album,
            artwork_url=ids.artwork_url(credited[0], album),
            isrc=twin.isrc if twin else ids.isrc(random, released) if random.random() < 0.97 else "",
            explicit=random.random() < 0.2,
            popularity=random.randint(0, 100),
            released=released,
            features=twin.features if twin else self._features(),
            linked_from=ids.drawn_id(random) if random.random() < 0.05 else "",
        )

    def _features(self) -> Features:
        random = self._random

        def share() -> float:
            # The ends of the scale are where divisions by zero wait.
            return random.choice((0.0, 1.0)) if random.random() < 0.02 else round(random.random(), 4)

        return Features(
            acousticness=share(),
            danceability=share(),
            energy=share(),
            instrumentalness=share(),
            key=random.randint(-1, 11),
            liveness=share(),
            loudness=round(random.uniform(-60, 2), 3),
            mode=random.randint(0, 1),
            speechiness=share(),
            tempo=0.0 if random.random() < 0.01 else round(random.uniform(40, 220), 3),
            time_signature=random.choice((0, 1, 3, 4, 4, 4, 5)),
            valence=share(),
            duration_ms=random.randint(1_000, 1_500_000),
        )
