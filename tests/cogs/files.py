"""Files of songs, as people have them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from demo.catalogue import Song
from tests.library.files.samples import EXPORTIFY_FEATURES


def song_file(songs: Sequence[Song], *, labels: Sequence[str] = (), features: bool = True) -> bytes:
    """The songs as exportify.net writes them; with ``labels`` there is a column of categories too."""
    text = io.StringIO()
    out = csv.writer(text)
    out.writerow(
        ["Track URI", "Track Name", "Artist Name(s)", "Popularity"]
        + (["Duration (ms)", *EXPORTIFY_FEATURES] if features else [])
        + (["category"] if labels else [])
    )
    for place, song in enumerate(songs):
        measured = [getattr(song.features, name.replace(" ", "_").lower()) for name in EXPORTIFY_FEATURES]
        out.writerow(
            [f"spotify:track:{song.id}", song.title, ";".join(song.artists), song.popularity]
            + ([song.duration_ms, *measured] if features else [])
            + ([labels[place]] if labels else [])
        )
    return text.getvalue().encode()
