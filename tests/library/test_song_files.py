"""A file of songs reads back as it was, here and in a spreadsheet, and runs nothing there."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from bot.library.files import FileKind, read_bytes
from bot.library.song_files import HEADER, playlist_csv
from bot.names import one_line
from bot.store.songs import Song

IDS = st.text("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=22, max_size=22)
# The reader takes “undefined” for a cell that a script left empty, and a semicolon for the end of an artist.
WORDS = (
    st.text(st.characters(exclude_categories=["C"], exclude_characters=";"), min_size=1, max_size=30)
    .map(one_line)
    .filter(lambda text: text not in {"", "undefined"})
)
SONGS = st.builds(
    Song,
    IDS,
    WORDS,
    st.lists(WORDS, min_size=1, max_size=3).map(tuple),
    st.none() | WORDS,
    source=st.just("file"),
)


def cells(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_songs_are_written_in_order_with_a_link_to_each() -> None:
    songs = [
        Song("a" * 22, "Für Elise, live", ("Earth, Wind & Fire", "Björk"), "“Best” of\nall"),
        Song("b" * 22, "日本の歌", ("Solo, Duo",), None),
    ]
    content = playlist_csv(songs)
    assert content.startswith(b"\xef\xbb\xbf")
    header, first, second = cells(content)
    assert header == list(HEADER)
    assert first[:4] == [
        f"spotify:track:{'a' * 22}", "Für Elise, live", "Earth, Wind & Fire;Björk", "“Best” of all"
    ]  # fmt: skip
    assert second[:4] == [f"spotify:track:{'b' * 22}", "日本の歌", "Solo, Duo", ""]
    assert [row[4] for row in (first, second)] == [
        f"https://open.spotify.com/track/{letter * 22}" for letter in "ab"
    ]


def test_nothing_in_it_is_a_formula() -> None:
    bad = '=HYPERLINK("http://evil.example";"x")'
    songs = [Song("a" * 22, text, (text,), text) for text in (bad, "+1", "-1", "@x", "\t=1", "\r\n=1")]
    for row in cells(playlist_csv(songs))[1:]:
        assert [cell[0] for cell in row[1:4]] == ["'"] * 3


@given(st.lists(SONGS, min_size=1, max_size=8, unique_by=lambda song: song.id))
def test_what_import_reads_is_what_was_written(songs: list[Song]) -> None:
    read = read_bytes(playlist_csv(songs), "songs.csv")
    assert read.kind is FileKind.EXPORTIFY
    assert read.skipped == {}
    assert [row.song for row in read.rows] == [
        Song(
            song.id,
            guarded(song.title),
            tuple(artist.strip() for artist in guarded(";".join(song.artists)).split(";")),
            None if song.album is None else guarded(song.album),
            source="file",
        )
        for song in songs
    ]


def guarded(text: str) -> str:
    """A text as a spreadsheet may have it."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
