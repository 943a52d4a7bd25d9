"""What is no file of songs is refused in one sentence that says what is wrong, where, and what mends it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot import errors
from bot.errors import FileMissing, FileRefused, FileTooLarge, FileTooManyRows
from bot.library.files import gathering, read_bytes, read_path
from bot.messages import Messages
from tests.library.files.samples import EXPORTIFY, ID, as_json, extended_listen, zipped


@pytest.fixture(scope="module")
def messages() -> Messages:
    return Messages()


def table(*rows: str) -> bytes:
    return "\n".join(["id,title", *rows]).encode()


REFUSED: dict[str, tuple[bytes, str, dict[str, object]]] = {
    "empty": (b"", "FileEmpty", {"rows": 0}),
    "a mark alone": (b"\xef\xbb\xbf", "FileEmpty", {"rows": 0}),
    "blank lines": (b"\n \n\n", "FileEmpty", {"rows": 0}),
    "sep alone": (b"sep=;\n", "FileEmpty", {"rows": 0}),
    "a header alone": (table(), "FileEmpty", {"rows": 0}),
    "no song": (table(",", "x,y"), "FileEmpty", {"rows": 2}),
    "no ids": (b"title,energy\na,0.5\n", "FileNotSongs", {"columns": "title, energy"}),
    "no titles": (f"id,energy\n{ID},0.5\n".encode(), "FileNotSongs", {"columns": "id, energy"}),
    "a letter": (b"just a letter to grandmother", "FileNotSongs", {}),
    "utf-16 without its mark": (table(f"{ID},a").decode().encode("utf-16-le"), "FileNotText", {"line": 1}),
    "latin-1": (table(f"{ID},a").replace(b"a", b"\xe9"), "FileNotText", {"line": 2}),
    "nul": (table(f"{ID},a", f"{ID},\0"), "FileNotText", {"line": 3}),
    "half of utf-16": (b"\xff\xfei", "FileNotText", {}),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", "FileOfAnotherKind", {"what": "image"}),
    "a pdf": (b"%PDF-1.7\n", "FileOfAnotherKind", {"what": "pdf"}),
    "an old spreadsheet": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "FileOfAnotherKind", {"what": "spreadsheet"}),
    "a new spreadsheet": (
        zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b""}),
        "FileOfAnotherKind",
        {"what": "spreadsheet"},
    ),
    "a page": (b"\n <!DOCTYPE html><html>", "FileOfAnotherKind", {"what": "page"}),
    "gzip": (b"\x1f\x8b\x08", "FileOfAnotherKind", {"what": "archive"}),
    "a long row": (
        table(f"{ID},a", "", f"{ID},b,c,d"),
        "FileRowTooLong",
        {"row": 4, "columns": 4, "expected": 2},
    ),
    "a quote left open": (table(f"{ID},a", f'{ID},"never closed'), "FileQuoteOpen", {"row": 3}),
    "a quote left open in the header": (b'id,"title\n', "FileQuoteOpen", {"row": 1}),
    "a long cell": (
        table(f"{ID},a", f"{ID},{'x' * 140_000}"),
        "FileFieldTooLong",
        {"row": 3, "limit": 131_072},
    ),
    "a longer line": (table(f"{ID},a", "x" * 2_000_000), "FileFieldTooLong", {"row": 3, "limit": 1_000_000}),
    "a quote left open in a long file": (
        table(f'{ID},"a', *[f"{ID},b"] * 10_000),
        "FileFieldTooLong",
        {"row": 2},
    ),
    "a row of many lines": (
        b"id,title\n" + b'"\n",' * 300_000,
        "FileFieldTooLong",
        {"row": 2, "limit": 1_000_000},
    ),
    "millions of brackets": (
        b'{"playlists":[{"items":[' + b"[]," * 2_000_000 + b"1]}]}",
        "FileTooManyRows",
        {"limit": 2_000_000},
    ),
    "json": (b'{"a": 1}', "FileJsonUnknown", {}),
    "half of json": (as_json([extended_listen()])[:-20], "FileJsonBroken", {"line": 1}),
    "half of a zip": (zipped({"a.csv": EXPORTIFY})[:-30], "FileZipBroken", {}),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_file_of_songs_is_refused_in_words(messages: Messages, name: str) -> None:
    content, expected, params = REFUSED[name]
    with pytest.raises(FileRefused) as refused:
        read_bytes(content, "songs.csv")
    assert type(refused.value) is getattr(errors, expected)
    assert params.items() <= refused.value.params.items()
    sentence = messages.of(refused.value)
    assert sentence.startswith("songs.csv ")
    assert 40 < len(sentence) < 300


def test_more_rows_than_any_servers_music_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MAX_ROWS", 3)
    assert read_bytes(table(*[f"{ID},a"] * 3), "songs.csv").rows
    with pytest.raises(FileTooManyRows) as refused:
        read_bytes(table(*[f"{ID},a"] * 4), "songs.csv")
    assert refused.value.params == {"file": "songs.csv", "limit": 3}
    listens = [extended_listen(f"spotify:track:{at:022}") for at in range(4)]
    with pytest.raises(FileTooManyRows):
        read_bytes(as_json(listens), "history.json")
    with pytest.raises(FileTooManyRows):
        read_bytes(zipped({name: table(*[f"{ID},a"] * 2) for name in ("a.csv", "b.csv")}), "songs.zip")


def test_lines_and_entries_of_no_use_are_not_gone_through_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MAX_PIECES", 100)
    assert read_bytes(as_json([extended_listen()] * 100), "history.json").plays[0].plays == 100
    blank = table(f"{ID},a") + b"\n" * 40
    for content in (
        as_json([extended_listen()] * 101),
        as_json({"tracks": [1] * 101}),
        table(f"{ID},a") + b"\n" * 100,
        table(f"{ID},a", '"' + "\n" * 100 + '",b'),
        zipped({f"{at}.csv": blank for at in range(3)}),
    ):
        with pytest.raises(FileTooManyRows) as refused:
            read_bytes(content, "songs.zip")
        assert refused.value.params["limit"] == 100


def test_the_limits_are_above_what_people_have() -> None:
    assert gathering.MAX_ROWS == 300_000
    assert gathering.MAX_PIECES >= 1_000_000


def test_a_missing_file_a_directory_and_a_device_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.csv", tmp_path, Path(os.devnull), tmp_path / "a\0b"):
        with pytest.raises(FileMissing) as refused:
            read_path(path, limit_bytes=1_000_000_000)
        assert str(path) in str(refused.value.params["file"])
        assert refused.value.params["reason"]


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "songs.csv"
    path.write_bytes(EXPORTIFY + (b" " * 999 + b"\n") * 2_000)
    with pytest.raises(FileTooLarge) as refused:
        read_path(path, limit_bytes=1_000_000)
    assert refused.value.params == {"file": "songs.csv", "megabytes": "2.0", "limit": "1.0"}
    assert len(read_path(path, limit_bytes=3_000_000).rows) == 1


def test_a_file_of_five_gigabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "songs.csv"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)  # takes no room: nothing is written
    with pytest.raises(FileTooLarge) as refused:
        read_path(path, limit_bytes=25_000_000)
    assert refused.value.params["megabytes"] == "5000.0"
