"""Makes changed catalogues out of a catalogue, as listeners do to their libraries between two syncs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from random import Random

from demo.catalogue.entities import Catalogue, Playlist, Row, Song
from demo.catalogue.ids import drawn_id, snapshot_id, snapshot_revision


def empty_playlist(
    owner_id: str, name: str, *, description: str = "", public: bool = True, collaborative: bool = False
) -> Playlist:
    """A new playlist without rows, under an id that was not there before."""
    return Playlist(
        id=drawn_id(Random()),
        name=name,
        description=description,
        owner_id=owner_id,
        public=public,
        collaborative=collaborative,
        collaborator_ids=(),
        snapshot_id=snapshot_id(1, ()),
        rows=(),
    )


def with_songs(catalogue: Catalogue, songs: Sequence[Song]) -> Catalogue:
    """The catalogue with more songs in it, in nobody's playlist yet."""
    return replace(catalogue, songs=(*catalogue.songs, *songs))


def with_playlist(catalogue: Catalogue, playlist: Playlist) -> Catalogue:
    """The catalogue with one more playlist, first in the library of its owner.

    Raises LookupError where no listener has the owner's id.
    """
    if playlist.owner_id not in catalogue.listener_by_id:
        raise LookupError(f"no listener has the id {playlist.owner_id}")
    return replace(
        catalogue,
        listeners=tuple(
            replace(listener, playlists=(playlist, *listener.playlists))
            if listener.id == playlist.owner_id
            else listener
            for listener in catalogue.listeners
        ),
    )


def without_playlist(catalogue: Catalogue, playlist_id: str) -> Catalogue:
    """The catalogue after a listener deleted a playlist: gone from the followers' libraries, too."""
    return replace(
        catalogue,
        listeners=tuple(
            replace(
                listener,
                playlists=tuple(playlist for playlist in listener.playlists if playlist.id != playlist_id),
                followed=tuple(followed for followed in listener.followed if followed != playlist_id),
            )
            for listener in catalogue.listeners
        ),
    )


def with_added(
    catalogue: Catalogue,
    playlist_id: str,
    song_ids: Sequence[str],
    *,
    added_at: datetime,
    added_by: str = "",
    position: int | None = None,
) -> Catalogue:
    """The catalogue with songs added to a playlist, at its end unless ``position`` says where.

    ``added_by`` is the owner unless given. Raises LookupError for an unknown playlist or song.
    """
    playlist = catalogue.playlist_by_id[playlist_id]
    added = tuple(
        Row("song", song_id, catalogue.song_by_id[song_id].title, added_at, added_by or playlist.owner_id)
        for song_id in song_ids
    )
    place = len(playlist.rows) if position is None else position
    return _with_rows(catalogue, playlist, (*playlist.rows[:place], *added, *playlist.rows[place:]))


def with_removed(catalogue: Catalogue, playlist_id: str, song_ids: Collection[str]) -> Catalogue:
    """The catalogue with every row of these songs taken out of a playlist."""
    playlist = catalogue.playlist_by_id[playlist_id]
    return _with_rows(catalogue, playlist, tuple(row for row in playlist.rows if row.id not in song_ids))


def _with_rows(catalogue: Catalogue, playlist: Playlist, rows: tuple[Row, ...]) -> Catalogue:
    revision = snapshot_revision(playlist.snapshot_id) + 1
    changed = replace(playlist, rows=rows, snapshot_id=snapshot_id(revision, [row.id for row in rows]))

    def swapped(playlists: tuple[Playlist, ...]) -> tuple[Playlist, ...]:
        return tuple(changed if one.id == changed.id else one for one in playlists)

    return replace(
        catalogue,
        listeners=tuple(
            replace(listener, playlists=swapped(listener.playlists)) for listener in catalogue.listeners
        ),
        categories=tuple(
            replace(category, playlists=swapped(category.playlists)) for category in catalogue.categories
        ),
        others=swapped(catalogue.others),
    )
