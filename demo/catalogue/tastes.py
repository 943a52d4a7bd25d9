"""Who the three listeners are and what their libraries hold, as plans that the generator fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from demo.catalogue.entities import RowKind
from demo.catalogue.sound import Version


@dataclass(frozen=True, slots=True)
class Shelf:
    """One playlist to fill: its genres, its share of the listener's songs, and rows that are no songs.

    ``oddities`` are (place, kind, title); a place beyond the end means the end.
    """

    name: str
    genres: tuple[str, ...]
    share: float
    public: bool = True
    oddities: tuple[tuple[int, RowKind, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Taste:
    """One listener to invent; ``pools`` are where the liked hits come from."""

    display_name: str
    email: str
    shelves: tuple[Shelf, ...]
    pools: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedShelf:
    """A collaborative playlist: the owner and the collaborators add songs of these genres."""

    name: str
    owner: str
    collaborators: tuple[str, ...]
    genres: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class PianoPiece:
    """A piano piece whose title is fixed, since every example asks for it; its artists are invented."""

    title: str
    artists: tuple[str, ...]
    original: str = ""
    version: Version | None = None


PIANO_SHELF = "late night piano"

_LONE_PIANIST = ("Anselm Quistgaard",)
_FILM_COMPOSER = ("Halvard Obrecht",)

PIANO_PIECES = (
    PianoPiece("Idea 1", _LONE_PIANIST),
    PianoPiece("Idea 10", _LONE_PIANIST),
    PianoPiece("Idea 15", _LONE_PIANIST),
    PianoPiece("Idea 22", _LONE_PIANIST),
    PianoPiece("Idea 22 (Slowed + Reverb)", _LONE_PIANIST, "Idea 22", "slowed"),
    PianoPiece("Idea 22 (Sped Up)", _LONE_PIANIST, "Idea 22", "sped up"),
    PianoPiece("Solas", _LONE_PIANIST),
    PianoPiece("Cornfield Chase", _FILM_COMPOSER),
    PianoPiece("Cornfield Chase - Piano-Cello Version", ("Ilse Strandvik",)),
    PianoPiece("Cornfield Chase (Slowed + Reverb)", ("slow lantern",), "Cornfield Chase", "slowed"),
    PianoPiece("Interstellar- Main Theme", ("Uldall Film Piano",)),
    PianoPiece("Day One (Interstellar Theme)", _FILM_COMPOSER),
    PianoPiece("dream river.", ("woodsmoke", "Async Wren")),
)

TASTES = (
    Taste(
        "Mara",
        "mara@example.com",
        (
            Shelf(PIANO_SHELF, ("piano",), 0.30),
            Shelf("rain on the roof", ("piano", "classical"), 0.16, public=False),
            Shelf("no words, please (study)", ("classical", "jazz"), 0.18, oddities=((4, "gone", ""),)),
            Shelf("slow sundays ~", ("mood",), 0.22),
            Shelf("film nights 🎬", ("classical", "piano"), 0.12, public=False),
        ),
        ("classical", "mood"),
    ),
    Taste(
        "Theo",
        "theo@example.com",
        (
            Shelf(
                "gym",
                ("hip-hop", "dance/electronic"),
                0.26,
                oddities=((3, "episode", "Ep. 41: Why We Count Reps"), (8, "gone", "")),
            ),
            Shelf("r&b after dark", ("r&b",), 0.22),
            Shelf("*basement* techno", ("dance/electronic",), 0.20),
            Shelf("late drive", ("r&b", "hip-hop"), 0.16, public=False),
            Shelf("2016 was a year", ("hip-hop", "dance"), 0.10),
        ),
        ("r&b", "dance/electronic"),
    ),
    Taste(
        "Ines",
        "ines@example.com",
        (
            Shelf("sunday kitchen", ("soul",), 0.24, oddities=((5, "local", "Tia Lourdes - Feijoada Song"),)),
            Shelf("blue hour", ("jazz",), 0.22),
            Shelf("indie pop picnic", ("indie",), 0.24),
            Shelf("para chorar 💧", ("indie", "soul"), 0.14, public=False),
            Shelf(
                "vinyl finds",
                ("jazz", "soul"),
                0.14,
                oddities=(
                    (1, "local", "Side B, Track 3"),
                    (6, "episode", "The Crate: Pressing Plants of the North"),
                    (9, "local", "unknown - flea market 7inch"),
                    (10, "gone", ""),
                ),
            ),
        ),
        ("jazz", "pop"),
    ),
)

SHARED_SHELVES = (
    SharedShelf("road trip 🚐", "Theo", ("Mara", "Ines"), ("indie", "r&b", "pop"), 0.15),
    SharedShelf("rainy day swap", "Ines", ("Mara",), ("jazz", "piano"), 0.12),
)

# (from whose shelf, to whose shelf, share of a listener's songs): friends pick up each other's songs.
BORROWINGS = (
    ("slow sundays ~", "late drive", 0.14),
    ("sunday kitchen", "r&b after dark", 0.14),
    ("blue hour", "no words, please (study)", 0.04),
)

STRANGER_ID = "cornerrecordshop"
STRANGER_SHELF = Shelf("staff picks: the quiet wall", ("piano", "mood"), 0.12)

# Which pool's first playlist a listener follows: Spotify's own, so a development-mode app cannot read it.
FOLLOWED_POOLS: Mapping[str, str] = MappingProxyType({"Theo": "r&b"})
FOLLOWS_THE_STRANGER = ("Mara",)
