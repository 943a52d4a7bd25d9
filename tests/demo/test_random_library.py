"""Random libraries have everything in them that a test of every shape needs, and are served as they are."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from demo.catalogue import Catalogue, random_library
from demo.catalogue.odd_names import LONGEST
from demo.catalogue.random_libraries import EDGES
from demo.spotify import LoopbackSpotify

Get = Callable[..., requests.Response]


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10**9), playlists=st.integers(0, 14), songs=st.integers(1, 80))
def test_every_library_hangs_together(seed: int, playlists: int, songs: int) -> None:
    made = random_library(seed, playlists=playlists, songs=songs)
    (robin,) = made.listeners
    library = made.library(robin.id)
    assert (len(library), len(made.song_by_id)) == (playlists, songs)
    assert made.heard(robin.id) <= made.song_by_id.keys()
    assert all(0 <= place <= playlists for place in robin.gone_at)
    assert all(1 <= len(song.title) <= LONGEST for song in made.songs)
    if playlists >= len(EDGES):
        assert set(EDGES) <= {len(playlist.rows) for playlist in library}
    for playlist in library:
        assert set(playlist.song_ids) <= made.song_by_id.keys()
        assert playlist.collaborative == bool(playlist.collaborator_ids)


def test_one_seed_one_library() -> None:
    assert random_library(3, songs=40) == random_library(3, songs=40)
    assert random_library(3, songs=40) != random_library(4, songs=40)


def test_a_hundred_libraries_have_everything() -> None:
    made = [random_library(seed, songs=60) for seed in range(100)]
    playlists = [one for each in made for one in each.library(each.listeners[0].id)]
    kinds = Counter(row.kind for playlist in playlists for row in playlist.rows)
    assert kinds.keys() == {"song", "episode", "local", "gone"}
    assert any(row.added_at is None for playlist in playlists for row in playlist.rows)
    assert any(len(set(playlist.song_ids)) < len(playlist.song_ids) for playlist in playlists)
    assert {(playlist.public, playlist.collaborative) for playlist in playlists} >= {
        (True, False),
        (False, False),
        (False, True),
    }
    robins = [each.listeners[0] for each in made]
    assert any(robin.gone_at for robin in robins)
    assert {bool(robin.account_id) for robin in robins} == {True, False}
    owners = Counter(
        "own" if playlist.owner_id in {robin.id for robin in robins} else playlist.owner_id == "spotify"
        for playlist in playlists
    )
    assert len(owners) == 3
    songs = [song for each in made for song in each.songs]
    titles = {character for song in songs for character in song.title}
    scripts = {unicodedata.name(character, "").partition(" ")[0] for character in titles}
    assert scripts >= {
        "LATIN",
        "CYRILLIC",
        "GREEK",
        "HEBREW",
        "ARABIC",
        "DEVANAGARI",
        "THAI",
        "CJK",
        "HANGUL",
    }
    assert "\u202e" in titles
    assert max(len(song.title) for song in songs) == LONGEST
    assert any(song.linked_from for song in songs)
    assert any(not song.isrc for song in songs)
    twins = Counter(song.isrc for song in songs if song.isrc)
    assert max(twins.values()) > 1


def test_there_must_be_a_song_to_choose() -> None:
    with pytest.raises(ValueError, match="at least one song"):
        random_library(0, songs=0)


def paged(get: Get, path: str, access: str) -> list[Any]:
    """All items of a list, page by page, following its links' offsets."""
    page = get(path, access, limit=50).json()
    items = list(page["items"])
    while page["next"]:
        page = get(path, access, limit=50, offset=page["offset"] + page["limit"]).json()
        items += page["items"]
    assert len(items) == page["total"]
    return items


@pytest.mark.parametrize("seed", [1, 2])
def test_all_of_a_library_comes_over_the_socket(
    spotify: LoopbackSpotify, get: Get, token: Callable[..., str], seed: int
) -> None:
    spotify.catalogue = random_library(seed)
    access = token("Robin")
    robin = spotify.catalogue.listeners[0]
    listed = paged(get, "me/playlists", access)
    assert [index for index, entry in enumerate(listed) if entry is None] == list(robin.gone_at)
    for entry in filter(None, listed):
        playlist = spotify.catalogue.playlist_by_id[entry["id"]]
        assert entry["name"] == playlist.name
        rows = paged(get, f"playlists/{playlist.id}/items", access)
        assert [row["track"] is None for row in rows] == [row.kind == "gone" for row in playlist.rows]
        songs = [row["track"] for row in rows if row["track"] and row["track"]["type"] == "track"]
        assert [song["id"] for song in songs if not song["is_local"]] == list(playlist.song_ids)


def test_a_page_of_a_playlist_of_ten_thousand_songs_costs_what_any_page_costs(
    spotify: LoopbackSpotify, get: Get, token: Callable[..., str]
) -> None:
    spotify.catalogue = with_counting_rows(random_library(9, songs=500, sizes=(10_000,)))
    access = token("Robin")
    (playlist,) = spotify.catalogue.listeners[0].playlists
    for offset in (0, 5_000, 9_950):
        page = get(f"playlists/{playlist.id}/items", access, limit=50, offset=offset).json()
        assert (page["total"], len(page["items"])) == (10_000, 50)
        assert bool(page["next"]) == (offset != 9_950)
    # A page takes its own rows out of the playlist, and never walks through all of them.
    assert isinstance(playlist.rows, Rows)
    assert playlist.rows.walks == 0


class Rows(tuple[Any, ...]):
    """Rows that count how often somebody goes through all of them."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.walks = 0

    def __iter__(self) -> Iterator[Any]:
        self.walks += 1
        return super().__iter__()


def with_counting_rows(catalogue: Catalogue) -> Catalogue:
    (robin,) = catalogue.listeners
    playlists = tuple(replace(one, rows=Rows(one.rows)) for one in robin.playlists)
    return replace(catalogue, listeners=(replace(robin, playlists=playlists),))
