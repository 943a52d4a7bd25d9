"""Tells which songs are versions of one: live, remastered, slowed, under another id."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from model.arrays import Positions

MARKS = "|".join(
    (
        r"(re-?)?master(ed|izado|izada)?|remasteri[sz]ed|re-?recorded|anniversary|deluxe|edition",
        r"live|acoustic|unplugged|demo|instrumental|karaoke|sessions?|take|single|album|mono|stereo",
        r"original|slowed|reverb|sped up|speed up|spedup|nightcore|8d( audio)?|lo-?fi|explicit|clean",
        r"edit|mix|remix|version|extended|bonus( track)?|feat|ft|featuring|with|from|taylor's",
    )
)
IN_BRACKETS = re.compile(rf"[\(\[][^\(\)\[\]]*\b({MARKS})\b[^\(\)\[\]]*[\)\]]")
BEHIND_A_DASH = re.compile(rf"\s+[-–—~|]\s+[^-–—~|]*\b({MARKS})\b.*$")
AT_THE_END = re.compile(
    r"\s+(feat\.?|ft\.?|featuring)\s.*$|[\s,+&]+(slowed|sped up|reverb|nightcore|8d audio)\b.*$"
)


def base_title(title: str) -> str:
    """A title without what tells one version from another, case-folded."""
    folded = " ".join(unicodedata.normalize("NFKC", title).casefold().split())
    base = AT_THE_END.sub("", BEHIND_A_DASH.sub("", IN_BRACKETS.sub("", folded)))
    return " ".join(base.split()) or folded


def version_groups(base_titles: Sequence[str], artists: csr_matrix) -> Positions:
    """(songs,), a number that all versions of one song share.

    Versions have the same base title and an artist in common; songs without artists go by the title alone,
    songs without a title stand for themselves.

    Args:
        base_titles: one a song, empty where there is none.
        artists: (songs, artists) CSR.
    """
    first_with: dict[tuple[str, int], int] = {}
    earlier: list[int] = []
    later: list[int] = []
    for song, base in enumerate(base_titles):
        if not base:
            continue
        names = artists.indices[artists.indptr[song] : artists.indptr[song + 1]].tolist()
        for artist in names or [-1]:
            first = first_with.setdefault((base, artist), song)
            if first != song:
                earlier.append(first)
                later.append(song)
    n_songs = len(base_titles)
    same = csr_matrix((np.ones(len(later)), (earlier, later)), shape=(n_songs, n_songs))
    _, groups = connected_components(same, directed=False)
    return np.asarray(groups, dtype=np.intp)
