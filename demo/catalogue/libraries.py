"""Fills the listeners' libraries: playlists by taste, songs shared between friends, liked songs, oddities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from demo.catalogue import ids
from demo.catalogue.entities import Category, Listener, Playlist, Row, Song
from demo.catalogue.songs import SongMaker
from demo.catalogue.tastes import (
    BORROWINGS,
    FOLLOWED_POOLS,
    FOLLOWS_THE_STRANGER,
    PIANO_PIECES,
    PIANO_SHELF,
    SHARED_SHELVES,
    STRANGER_ID,
    STRANGER_SHELF,
    TASTES,
    SharedShelf,
    Shelf,
    Taste,
)

_FIRST_ADDED = datetime(2021, 2, 1, 18, 30, tzinfo=UTC)


class LibraryMaker:
    """Makes the three libraries; ``songs`` collects every song made for them, in order."""

    def __init__(self, maker: SongMaker, songs_per_listener: int) -> None:
        self._maker = maker
        self._random = maker.random
        self._size = songs_per_listener
        self._user_ids = {taste.display_name: ids.listener_id(self._random) for taste in TASTES}
        self.songs: list[Song] = []

    def make(
        self, categories: Sequence[Category], stocks: Mapping[str, Sequence[Song]]
    ) -> tuple[tuple[Listener, ...], Playlist]:
        """The listeners, and the one playlist of a stranger that some of them follow."""
        filled = {shelf.name: self._fill(shelf) for taste in TASTES for shelf in taste.shelves}
        for source, target, share in BORROWINGS:
            filled[target] += self._random.sample(
                filled[source], min(self._count(share), len(filled[source]))
            )
        shared = [self._shared(shelf) for shelf in SHARED_SHELVES]
        stranger = self._playlist(STRANGER_SHELF, STRANGER_ID, self._fill(STRANGER_SHELF))
        editorials = {category.name: category.playlists[0] for category in categories}
        listeners = []
        for taste in TASTES:
            user_id = self._user_ids[taste.display_name]
            own = [self._playlist(shelf, user_id, filled[shelf.name]) for shelf in taste.shelves]
            followed = [playlist.id for playlist in shared if user_id in playlist.collaborator_ids]
            if taste.display_name in FOLLOWED_POOLS:
                followed.append(editorials[FOLLOWED_POOLS[taste.display_name]].id)
            if taste.display_name in FOLLOWS_THE_STRANGER:
                followed.append(stranger.id)
            listeners.append(
                Listener(
                    id=user_id,
                    account_id=ids.account_id(self._random),
                    display_name=taste.display_name,
                    email=taste.email,
                    playlists=(*own, *(playlist for playlist in shared if playlist.owner_id == user_id)),
                    followed=tuple(followed),
                    liked=self._liked(taste, filled, stocks),
                    gone_at=(2,) if taste.display_name == "Theo" else (),
                )
            )
        return tuple(listeners), stranger

    def _count(self, share: float) -> int:
        return max(1, round(share * self._size))

    def _fill(self, shelf: Shelf) -> list[Song]:
        songs = self._piano_pieces() if shelf.name == PIANO_SHELF else []
        return songs + self._of_genres(shelf.genres, max(self._count(shelf.share) - len(songs), 0))

    def _of_genres(self, genres: tuple[str, ...], n_songs: int) -> list[Song]:
        made = []
        for number, genre in enumerate(genres):
            made += self._maker.make(genre, len(range(number, n_songs, len(genres))))
        self.songs += made
        return self._random.sample(made, len(made))

    def _piano_pieces(self) -> list[Song]:
        by_title: dict[str, Song] = {}
        for piece in PIANO_PIECES:
            if piece.version is not None:
                song = self._maker.version(by_title[piece.original], piece.version, piece.artists)
            else:
                song = self._maker.named("piano", piece.title, piece.artists)
            by_title[piece.title] = song
        self.songs += by_title.values()
        return list(by_title.values())

    def _shared(self, shelf: SharedShelf) -> Playlist:
        editors = [self._user_ids[name] for name in (shelf.owner, *shelf.collaborators)]
        songs = self._of_genres(shelf.genres, self._count(shelf.share))
        added_at = self._added_at()
        rows = tuple(
            Row(
                "song",
                song.id,
                song.title,
                added_at + timedelta(days=3 * place),
                editors[place % len(editors)],
            )
            for place, song in enumerate(songs)
        )
        return self._with_id(shelf.name, rows, editors[0], tuple(editors[1:]), public=False)

    def _playlist(self, shelf: Shelf, owner_id: str, songs: Sequence[Song]) -> Playlist:
        added_at = self._added_at()
        rows = [
            Row("song", song.id, song.title, added_at + timedelta(days=2 * place), owner_id)
            for place, song in enumerate(songs)
        ]
        for place, kind, title in shelf.oddities:
            row_id = ids.drawn_id(self._random) if kind == "episode" else ""
            rows.insert(place, Row(kind, row_id, title, added_at, owner_id))
        return self._with_id(shelf.name, tuple(rows), owner_id, (), public=shelf.public)

    def _with_id(
        self,
        name: str,
        rows: tuple[Row, ...],
        owner_id: str,
        collaborator_ids: tuple[str, ...],
        *,
        public: bool,
    ) -> Playlist:
        return Playlist(
            id=ids.drawn_id(self._random),
            name=name,
            description="",
            owner_id=owner_id,
            public=public,
            collaborative=bool(collaborator_ids),
            collaborator_ids=collaborator_ids,
            snapshot_id=ids.snapshot_id(self._random.randint(2, 400), [row.id for row in rows]),
            rows=rows,
        )

    def _liked(
        self, taste: Taste, filled: Mapping[str, Sequence[Song]], stocks: Mapping[str, Sequence[Song]]
    ) -> tuple[str, ...]:
        """A fifth of the listener's own songs, a few in no playlist, and a few hits out of the pools."""
        own = {song.id for shelf in taste.shelves for song in filled[shelf.name]}
        liked = self._random.sample(sorted(own), self._count(0.2))
        genres = tuple(dict.fromkeys(shelf.genres[0] for shelf in taste.shelves))
        liked += [song.id for song in self._of_genres(genres, self._count(0.08))]
        for pool in taste.pools:
            hits = sorted(stocks[pool], key=lambda song: (-song.popularity, song.id))[:12]
            known = self._random.sample(hits, min(self._count(0.03), len(hits)))
            # The last one was liked from the single, so that a song of the pool is known under another id.
            double = self._maker.double(known[-1])
            self.songs.append(double)
            liked += [song.id for song in (*known[:-1], double)]
        return tuple(self._random.sample(liked, len(liked)))

    def _added_at(self) -> datetime:
        return _FIRST_ADDED + timedelta(hours=self._random.randint(0, 24 * 365 * 3))
