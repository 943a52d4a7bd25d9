"""What answers are rendered from, as it is kept for the buttons under them.

Ids and choices, never sentences: whoever looks at an answer later sees it as things are then, in their own
language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

LengthName = Literal["short", "medium", "long"]
ComparedPart = Literal["common", "theirs", "yours"]
InsightsView = Literal["overview", "correlation", "distributions", "scatter", "rows", "elbow"]


@dataclass(frozen=True)
class Filters:
    """Which songs an answer may have.

    Attributes:
        category: the identity of a category.
        pool: the label of a pool.
        clean: nothing that is marked as explicit.
        member_id: only what this member brought.
        length: only songs of about this length.
    """

    category: int | None = None
    pool: str | None = None
    clean: bool = False
    member_id: int | None = None
    length: LengthName | None = None


NO_FILTERS = Filters()


@dataclass(frozen=True)
class SongQuestion:
    """What somebody asked about songs, by their names or ids.

    Where one of the names may mean several songs, ``unclear`` is its place and ``choices`` has their ids.
    """

    about: Literal["recommend", "mix", "who"]
    songs: tuple[str, ...]
    count: int = 10
    include_heard: bool = False
    adventurous: int | None = None
    filters: Filters = NO_FILTERS
    unclear: int = 0
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListedSong:
    """A song of an answer. ``match`` as in Found; ``liker`` is, of a blend, who will like it most."""

    id: str
    score: float
    match: float | None = None
    liker: int | None = None


@dataclass(frozen=True)
class SongList:
    """Songs that somebody was answered with, best first, shown ``count`` to a page.

    ``seeds`` are the ids of the songs they are like, ``members`` those whose tastes they are for; at
    ``saved_url`` they are a playlist.
    """

    about: Literal["recommend", "revisit", "discover", "blend", "category"]
    songs: tuple[ListedSong, ...]
    seeds: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    count: int = 10
    adventurous: int | None = None
    filters: Filters = NO_FILTERS
    include_heard: bool = False
    saved_url: str | None = None


@dataclass(frozen=True)
class CategoriesQuestion:
    """That somebody asked for the server's categories."""


@dataclass(frozen=True)
class ModelQuestion:
    """That somebody asked what the server's model is made of."""


@dataclass(frozen=True)
class InsightsQuestion:
    """Which picture of songs somebody looked at: the server's or their own; x and y are of a scatter plot."""

    view: InsightsView
    mine: bool
    x: str
    y: str


@dataclass(frozen=True)
class TasteQuestion:
    """That somebody asked for the taste of a member."""

    member_id: int


@dataclass(frozen=True)
class ComparisonQuestion:
    """That somebody compared themselves with another, and which songs they look at.

    These are the songs that both have, ``theirs`` alone, or ``yours``: of the one who asked.
    """

    other_id: int
    part: ComparedPart = "common"


@dataclass(frozen=True)
class BroughtFile:
    """A file that somebody brought to a server, to be taken back; ``digest`` tells it from others.

    ``label`` is that of the pool, or * for those of the file; None where nobody said: any. ``by_page`` is
    whether it came by the upload page.
    """

    server_id: int
    digest: str
    name: str
    pooled: bool
    label: str | None = None
    by_page: bool = False


@dataclass(frozen=True)
class ListedPlaylist:
    """A playlist of a member as /library lists it; ``songs`` is None where nobody has counted them."""

    source: str
    external_id: str
    name: str
    songs: int | None


@dataclass(frozen=True)
class PlaylistList:
    """The playlists of a member, to be paged through; ``read`` says whether Spotify could be asked."""

    playlists: tuple[ListedPlaylist, ...]
    read: str


Content = (
    SongQuestion
    | SongList
    | CategoriesQuestion
    | ModelQuestion
    | InsightsQuestion
    | TasteQuestion
    | ComparisonQuestion
    | BroughtFile
    | PlaylistList
)
"""What an answer is rendered from."""

KINDS: Mapping[str, type[Content]] = {
    "question": SongQuestion,
    "songs": SongList,
    "categories": CategoriesQuestion,
    "model": ModelQuestion,
    "insights": InsightsQuestion,
    "taste": TasteQuestion,
    "comparison": ComparisonQuestion,
    "file": BroughtFile,
    "library": PlaylistList,
}
"""How each content is called in the database."""
