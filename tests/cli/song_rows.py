"""A few songs as rows of a CSV, and the files that people make of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """A song with three of its audio features."""

    key: str
    title: str
    artists: str
    danceability: float
    energy: float
    acousticness: float
    category: str = ""

    @property
    def id(self) -> str:
        """A Spotify id that tells which song it is."""
        return self.key.ljust(22, "0")


MARAS = (
    Row("idea", "Idea 1", "Gibran", 0.2, 0.1, 0.95),
    Row("idea10", "Idea 10", "Gibran", 0.25, 0.15, 0.9),
    Row("other", "Idea 1", "Somebody Else", 0.9, 0.8, 0.1),
    Row("spedup", "As It Was - Sped Up", "Lewis", 0.8, 0.75, 0.2),
    Row("twin", "Twin", "Ann", 0.6, 0.55, 0.4),
    Row("twinagain", "Twin", "Ann", 0.61, 0.54, 0.41),
    Row("both", "Both Know It", "Zed", 0.4, 0.45, 0.6),
)
THEOS = (
    Row("theos", "Theo's Own", "Eve", 0.3, 0.2, 0.8),
    Row("theos2", "Theo's Other", "Eve", 0.7, 0.9, 0.05),
    Row("both", "Both Know It", "Zed", 0.4, 0.45, 0.6),
)
POOL = (
    Row("jazz", "Blue Pool", "Kim", 0.35, 0.2, 0.85, "jazz"),
    Row("pop", "Pop Pool", "Kim", 0.85, 0.9, 0.1, "pop"),
    Row("nowhere", "Unfiled", "Kim", 0.5, 0.5, 0.5, ""),
)


def as_csv(rows: Iterable[Row], *, features: bool = True, categories: bool = True) -> str:
    """The songs as a file, with or without what makes them comparable, or their pools' labels."""
    columns = ["id", "title", "artists"]
    columns += ["danceability", "energy", "acousticness"] if features else []
    columns += ["category"] if categories else []
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(columns)
    out.writerows([getattr(row, column) for column in columns] for row in rows)
    return text.getvalue()
