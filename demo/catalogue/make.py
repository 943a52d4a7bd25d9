"""Puts the invented music world together from a seed."""

from __future__ import annotations

from demo.catalogue.entities import Catalogue
from demo.catalogue.libraries import LibraryMaker
from demo.catalogue.pools import make_pools
from demo.catalogue.songs import SongMaker


def make_catalogue(
    seed: int = 0, *, songs_per_playlist: int = 30, playlists_per_pool: int = 10, songs_per_listener: int = 80
) -> Catalogue:
    """An invented catalogue: seven pools and the libraries of Mara, Theo and Ines. One seed, one catalogue.

    The sizes given by default are those of a real small server (about 2,000 songs); tests ask for less.
    ``songs_per_listener`` counts the songs of a listener's own playlists; shared, followed and liked ones add
    to it, and Mara's piano playlist always holds its thirteen named pieces. All three must be at least 1.
    """
    if min(songs_per_playlist, playlists_per_pool, songs_per_listener) < 1:
        raise ValueError("a catalogue needs at least one song in each place")
    maker = SongMaker(seed)
    categories, stocks = make_pools(maker, songs_per_playlist, playlists_per_pool)
    libraries = LibraryMaker(maker, songs_per_listener)
    listeners, stranger = libraries.make(categories, stocks)
    pool_songs = [song for stock in stocks.values() for song in stock]
    return Catalogue(
        songs=(*pool_songs, *libraries.songs),
        listeners=listeners,
        categories=tuple(categories),
        others=(stranger,),
    )
