"""Zips give what is in them, a playlist a file, and no zip takes more memory or time than it may."""

from __future__ import annotations

import struct
import tracemalloc
import zipfile

import pytest

from bot.errors import (
    FileEmpty,
    FileNotSongs,
    FileRowTooLong,
    FileZipBroken,
    FileZipEncrypted,
    FileZipNested,
    FileZipTooLarge,
    FileZipTooMany,
    FileZipWithoutSongs,
)
from bot.library.files import FileKind, Unread, archives, read_bytes
from tests.library.files.samples import (
    ANOTHER_ID,
    APP,
    EXPORTIFY,
    EXPORTIFY_HEADER,
    EXPORTIFY_ZIP,
    ID,
    PLAYLISTS,
    exportify_row,
    zipped,
)


def test_every_csv_is_a_playlist_by_its_name() -> None:
    other = f"{EXPORTIFY_HEADER}\n{exportify_row()}\n{exportify_row(f'spotify:track:{ANOTHER_ID}')}".encode()
    file = read_bytes(zipped({"late_jazz.csv": EXPORTIFY, "more/Dr. No.CSV": other}), "spotify_playlists.zip")
    assert (file.name, file.kind) == ("spotify_playlists", FileKind.EXPORTIFY)
    assert [(row.song.id, row.playlist_name) for row in file.rows] == [
        (ID, "late_jazz"),
        (ID, "Dr. No"),
        (ANOTHER_ID, "Dr. No"),
    ]
    assert len({row.playlist for row in file.rows}) == 2
    assert len(file.features) == 2


def test_playlists_within_one_csv_of_several_stay_apart() -> None:
    content = f"id,title,playlist_id,playlist_name\n{ID},a,p1,One\n{ID},a,p2,\n".encode()
    file = read_bytes(zipped({"a.csv": content, "b.csv": content}), "x.zip")
    assert len({row.playlist for row in file.rows}) == 4
    assert [row.playlist_name for row in file.rows] == ["One", "a", "One", "b"]


def test_files_of_several_kinds_are_called_that() -> None:
    file = read_bytes(zipped({"a.csv": EXPORTIFY, "b.csv": APP, "c.json": PLAYLISTS}), "x.zip")
    assert file.kind is FileKind.SEVERAL
    assert len({row.playlist for row in file.rows}) == 3


def test_an_empty_playlist_and_what_a_mac_adds_are_no_matter() -> None:
    file = read_bytes(EXPORTIFY_ZIP, "x.zip")
    assert (len(file.rows), file.skipped) == (1, {})
    file = read_bytes(zipped({"a.csv": EXPORTIFY, "__MACOSX/._a.csv": b"\0", ".DS_Store": b"\0"}), "x.zip")
    assert file.skipped == {}


def test_files_without_songs_are_passed_over_and_counted() -> None:
    others = {
        "a.png": b"\x89PNG",
        "b.csv": b"artist,album\nx,y",
        "c.json": b"{}",
        "d.txt": b"",
        "e.csv": b"\xe9",
    }
    file = read_bytes(zipped({"songs.csv": EXPORTIFY, **others}), "x.zip")
    assert file.skipped == {Unread.OTHER_FILE: 5}
    with pytest.raises(FileZipWithoutSongs) as refused:
        read_bytes(zipped(others), "x.zip")
    assert refused.value.params == {"file": "x.zip", "entries": 5}
    with pytest.raises(FileZipWithoutSongs):
        read_bytes(zipped({}), "x.zip")
    with pytest.raises(FileNotSongs) as only:
        read_bytes(zipped({"b.csv": others["b.csv"]}), "x.zip")
    assert only.value.params["file"] == "x.zip/b.csv"
    with pytest.raises(FileEmpty):
        read_bytes(zipped({"a.csv": EXPORTIFY_HEADER.encode()}), "x.zip")


def test_a_broken_playlist_is_named_and_not_lost_in_silence() -> None:
    broken = f"id,title\n{ID},a,b\n".encode()
    with pytest.raises(FileRowTooLong) as refused:
        read_bytes(zipped({"a.csv": EXPORTIFY, "b.csv": broken}), "x.zip")
    assert (refused.value.params["file"], refused.value.params["row"]) == ("x.zip/b.csv", 2)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds small enough to be met in no time."""
    monkeypatch.setattr(archives, "MAX_ENTRY", 1_000_000)
    monkeypatch.setattr(archives, "MAX_INFLATED", 3_000_000)
    monkeypatch.setattr(archives, "MAX_ENTRIES", 20)


def blank(size: int) -> bytes:
    return EXPORTIFY + (b" " * 999 + b"\n") * (size // 1_000)


@pytest.mark.usefixtures("small")
def test_what_is_unpacked_is_bounded_by_file_and_in_all() -> None:
    assert read_bytes(zipped({f"{at}.csv": blank(900_000) for at in range(3)}), "x.zip").rows
    for files in ({"a.csv": blank(1_000_000)}, {f"{at}.csv": blank(900_000) for at in range(4)}):
        with pytest.raises(FileZipTooLarge):
            read_bytes(zipped(files), "x.zip")


def forged(content: bytes, size: int) -> bytes:
    """The zip, with another size claimed for its only file, in both places where it stands."""
    forgery = bytearray(content)
    struct.pack_into("<I", forgery, 22, size)
    struct.pack_into("<I", forgery, content.index(archives.DIRECTORY_ENTRY) + 24, size)
    return bytes(forgery)


@pytest.mark.usefixtures("small")
def test_a_bomb_that_lies_about_its_size_is_not_unpacked_beyond_the_bound() -> None:
    bomb = forged(zipped({"a.csv": blank(100_000_000)}), 100)
    assert len(bomb) < 500_000
    tracemalloc.start()
    try:
        with pytest.raises((FileZipTooLarge, FileZipBroken)):
            read_bytes(bomb, "x.zip")
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_a_bomb_that_says_its_size_is_refused_by_its_directory() -> None:
    with pytest.raises(FileZipTooLarge) as refused:
        read_bytes(forged(zipped({"a.csv": EXPORTIFY}), 4_000_000_000), "x.zip")
    assert refused.value.params["limit"] == 500


@pytest.mark.usefixtures("small")
def test_thousands_of_files_are_refused_before_the_directory_is_read() -> None:
    with pytest.raises(FileZipTooMany) as refused:
        read_bytes(zipped({f"{at}.csv": b"" for at in range(21)}), "x.zip")
    assert refused.value.params == {"file": "x.zip", "entries": 21, "limit": 20}


@pytest.mark.parametrize("inner", [zipped({"a.csv": EXPORTIFY}), zipped({})])
def test_a_zip_in_a_zip_is_refused(inner: bytes) -> None:
    with pytest.raises(FileZipNested) as refused:
        read_bytes(zipped({"a.csv": EXPORTIFY, "b.dat": inner}), "x.zip")
    assert refused.value.params == {"file": "x.zip", "entry": "b.dat"}


def test_an_encrypted_zip_is_refused() -> None:
    content = bytearray(zipped({"a.csv": EXPORTIFY}))
    content[6] |= 1
    content[content.index(archives.DIRECTORY_ENTRY) + 8] |= 1
    with pytest.raises(FileZipEncrypted):
        read_bytes(bytes(content), "x.zip")


@pytest.mark.parametrize("how", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_packing_is_refused(how: int) -> None:
    with pytest.raises(FileZipBroken):
        read_bytes(zipped({"a.csv": EXPORTIFY}, how=how), "x.zip")


def test_a_file_without_a_name_is_read_like_any_other() -> None:
    content = zipped({"x": EXPORTIFY}, how=zipfile.ZIP_STORED)
    nameless = content.replace(b"x", b"\0", 1)
    at = nameless.rindex(b"x")
    (row,) = read_bytes(nameless[:at] + b"\0" + nameless[at + 1 :], "songs.zip").rows
    assert (row.song.id, row.playlist_name) == (ID, None)


def test_damage_is_found() -> None:
    content = bytearray(zipped({"a.csv": EXPORTIFY}, how=zipfile.ZIP_STORED))
    content[60] ^= 0xFF
    with pytest.raises(FileZipBroken):
        read_bytes(bytes(content), "x.zip")
