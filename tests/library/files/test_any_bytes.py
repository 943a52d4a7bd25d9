"""Whatever bytes come, they are songs or they are refused in words: nothing else ever happens."""

from __future__ import annotations

import json
from contextlib import suppress

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import FileRefused
from bot.library.files import SongFile, read_bytes
from bot.messages import Messages
from tests.library.files.samples import EXPORTIFY_HEADER, ID, SEED_HEADER, VALID, zipped

MESSAGES = Messages()


def check(content: bytes) -> SongFile | None:
    """Read, and look at what came of it: songs, or None for a refusal in words."""
    try:
        file = read_bytes(content, "songs.csv")
    except FileRefused as refusal:
        sentence = MESSAGES.of(refusal)
    else:
        assert_is_usable(file)
        return file
    assert sentence.startswith("songs.csv")
    return None


def assert_is_usable(file: SongFile) -> None:
    """What callers count on."""
    assert file.rows or file.plays or file.unidentified
    for row in file.rows:
        assert len(row.song.id) == 22
        assert row.song.title.strip() == row.song.title != ""
        row.song.title.encode()
        assert all(artist.strip() for artist in row.song.artists)
    known = {row.song.id for row in file.rows}
    assert {found.song_id for found in file.features} <= known
    assert {play.song_id for play in file.plays if play.song_id} <= known
    assert all(play.plays > 0 and play.ms >= 30_000 * play.plays and play.title for play in file.plays)
    assert all(song.title and song.artist for song in file.unidentified)
    assert all(count > 0 for count in file.skipped.values())


def test_the_samples_read() -> None:
    assert all(check(content) for content in VALID.values())


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    [ID, '"', "\r", "nan", "undefined", f"spotify:track:{ID}"]
)
tables = st.lists(st.lists(cells, max_size=5).map(",".join), max_size=5).map("\n".join)
headers = st.sampled_from(["id,title", "id;title;artists", "sep=;\nid;title", SEED_HEADER, EXPORTIFY_HEADER])


@given(st.binary(max_size=60) | st.builds("{}\n{}".format, headers, tables).map(str.encode))
@example(b"\xef\xbb\xbf\xef\xbb\xbf,")
@example(b'id,title\n"')
@example(b"id,title\n\r\r,\n")
@example(b"PK\x05\x06")
@example(b"PK\x03\x04")
@example(b"\xff\xfe\0\0")
@settings(max_examples=200)
def test_any_bytes(content: bytes) -> None:
    check(content)


values = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from([ID, "items"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["playlists", "tracks", "items", "track", "trackName", "artistName", "uri", "ms_played", "ts"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(values)
@settings(max_examples=150)
def test_any_json(value: object) -> None:
    check(_json(value))
    check(_json({"playlists": value, "tracks": [value]}))
    check(_json([value, {"ms_played": 40_000, "spotify_track_uri": value, "ts": value}]))


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


@given(st.data())
@settings(max_examples=500)
def test_any_mutation_of_a_file_that_reads(data: st.DataObject) -> None:
    content = bytearray(VALID[data.draw(st.sampled_from(sorted(VALID)))])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        until = min(len(content), at + data.draw(st.integers(0, 30)))
        content[at:until] = data.draw(
            st.binary(max_size=6)
            | st.just(bytes(content[at:until]) * 2)
            | st.sampled_from(
                [b'"', b"\n", b",", b";", b"\\", b"{", b"]", b"null", b"\xff\xff\xff\xff", b"PK\x01\x02"]
            )
        )
    check(bytes(content))
    with suppress(FileRefused):
        read_bytes(zipped({"a.csv": bytes(content), "b.csv": VALID["seed"]}), "x.zip")


@given(st.sampled_from(sorted(VALID)), st.integers(0, 3_000))
@settings(max_examples=200)
def test_any_file_that_is_cut_off(name: str, at: int) -> None:
    check(VALID[name][:at])
