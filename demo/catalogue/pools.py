"""Fills the seven pools: songs nobody here has heard, in playlists that Spotify itself would own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from types import MappingProxyType

from demo.catalogue import ids
from demo.catalogue.entities import Category, Playlist, Row, Song
from demo.catalogue.songs import SongMaker

SPOTIFY_USER_ID = "spotify"

# Of 2,100 lines in 70 such playlists, some 1,800 were different songs.
_DIFFERENT = 0.86
_FILED_ON = datetime(2026, 8, 28, 4, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Plan:
    """One pool to fill: its category id, whose songs it repeats besides its own, and its playlists' names."""

    category_id: str
    neighbour: str
    names: tuple[str, ...]


# fmt: off
_PLANS: Mapping[str, _Plan] = MappingProxyType({
    "pop": _Plan("0JQ5DAqbMKFEC4WFtoNRpw", "mood", (
        "Bright Side Up", "Pop Weather", "Hits Before Breakfast", "Chorus Season", "Big on the Bus",
        "Fresh Paint Friday", "Mirrorball Pop", "Singalong Lane", "Soft Pop Sundays", "The Front Row",
    )),
    "mood": _Plan("0JQ5DAqbMKFzHmL4tf05da", "pop", (
        "Rain Against Glass", "Slow Morning", "Letters Unsent", "Golden Hour Walk", "A Little Melancholy",
        "Quiet Confidence", "Homesick", "Candle & Blanket", "Heart on the Mend", "Late Train Home",
    )),
    "dance/electronic": _Plan("0JQ5DAqbMKFHOzuVTgTizF", "dance", (
        "Warehouse Five", "Night Bus Techno", "Afterglow", "Modular Garden", "Peak Hour", "Deep End",
        "Bassline Theory", "Sunrise Set", "Machine Funk", "Glitch & Gloss",
    )),
    "r&b": _Plan("0JQ5DAqbMKFEZPnFQSFB1T", "pop", (
        "Velvet Hours", "Slow Burn", "R&B Windows Down", "New Soul Order", "After Midnight",
        "Silk & Static", "Feelings, Mostly", "Bedroom Harmony", "Honey Voice", "Throw Me Back",
    )),
    "dance": _Plan("0JQ5DAqbMKFA6SOHvT3gck", "dance/electronic", (
        "Kitchen Disco", "Hands Up", "Cardio Confetti", "Summer Floor", "Dance Like It's 2009",
        "Glitter Cannon", "Remix Parade", "Friday, 23:00", "Sweat It Out", "Party in 4/4",
    )),
    "jazz": _Plan("0JQ5DAqbMKFAJ5xb0fwo9m", "classical", (
        "Blue Basement", "Jazz for Dishes", "Brushes & Bass", "Coffee at Nine", "Horn Section",
        "Small Hours Trio", "Modal Motel", "Vocal Jazz Cellar", "Bossa Balcony", "State of the Swing",
    )),
    "classical": _Plan("0JQ5DAqbMKFPrEiAOxgac3", "jazz", (
        "Calm Classics", "Piano in an Empty Room", "String Quartets at Dusk", "Baroque Mornings",
        "Reading Room", "Slow Movements", "New Composers", "Cello, Alone", "Sleep, Orchestrated",
        "Romantic Storms",
    )),
})
# fmt: on

CATEGORY_IDS: Mapping[str, str] = MappingProxyType({pool: plan.category_id for pool, plan in _PLANS.items()})
"""The id of each pool's browse category."""


def make_pools(
    maker: SongMaker, songs_per_playlist: int, playlists_per_pool: int
) -> tuple[list[Category], Mapping[str, Sequence[Song]]]:
    """The seven categories, and the songs that were made for each of them."""
    n_rows = songs_per_playlist * playlists_per_pool
    n_songs, n_doubles = max(1, round(n_rows * _DIFFERENT)), round(n_rows / 150 + 0.4)
    stocks = {pool: maker.make(pool, n_songs, doubles=n_doubles) for pool in _PLANS}
    categories = []
    for pool, plan in _PLANS.items():
        spare = [*stocks[pool], *stocks[plan.neighbour][: max(2, len(stocks[pool]) // 4)]]
        hands = _deal(stocks[pool], spare, playlists_per_pool, songs_per_playlist, maker.random)
        playlists = tuple(
            editorial(_name(plan.names, number), hand, maker.random) for number, hand in enumerate(hands)
        )
        # Spotify answers null for a playlist it has withdrawn; two pools have one.
        gone_at = (3,) if pool in {"pop", "jazz"} and playlists_per_pool > 3 else ()
        categories.append(Category(plan.category_id, pool, playlists, gone_at))
    return categories, stocks


def _deal(
    stock: Sequence[Song], spare: Sequence[Song], n_hands: int, size: int, random: Random
) -> list[list[Song]]:
    """Every song of the stock to one hand, then each hand filled up with spare songs it does not hold."""
    shuffled = random.sample(stock, len(stock))
    hands = [shuffled[number::n_hands] for number in range(n_hands)]
    for hand in hands:
        held = {song.id for song in hand}
        for song in random.sample(spare, len(spare)):
            if len(hand) >= size:
                break
            if song.id not in held:
                hand.append(song)
    return hands


def _name(names: tuple[str, ...], number: int) -> str:
    name = names[number % len(names)]
    return name if number < len(names) else f"{name} {number // len(names) + 1}"


def editorial(name: str, songs: Sequence[Song], random: Random) -> Playlist:
    """A playlist that Spotify itself owns."""
    rows = tuple(Row("song", song.id, song.title, _FILED_ON, SPOTIFY_USER_ID) for song in songs)
    return Playlist(
        id=ids.editorial_id(random),
        name=name,
        description=f"{name}: picked by nobody, for a world that does not exist.",
        owner_id=SPOTIFY_USER_ID,
        public=True,
        collaborative=False,
        collaborator_ids=(),
        snapshot_id=ids.snapshot_id(1, [row.id for row in rows]),
        rows=rows,
    )
