"""A believable, invented music catalogue, so that the demo and the tests need nobody's real library."""

from demo.catalogue.entities import (
    Catalogue,
    Category,
    Features,
    Listener,
    Playlist,
    Row,
    RowKind,
    Song,
)
from demo.catalogue.make import make_catalogue
from demo.catalogue.random_libraries import random_library

__all__ = [
    "Catalogue",
    "Category",
    "Features",
    "Listener",
    "Playlist",
    "Row",
    "RowKind",
    "Song",
    "make_catalogue",
    "random_library",
]
