"""Tells what bytes are before anybody reads them, so that a picture is refused as a picture."""

from __future__ import annotations

import codecs
from enum import StrEnum

from bot.errors import FileNotText, FileOfAnotherKind

CHUNK = 1 << 20

ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")

# How files begin that people take for songs; the value is the sentence's variant.
OTHER_STARTS = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "spreadsheet",
    b"%PDF-": "pdf",
    b"{\\rtf": "document",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
    b"GIF8": "image",
    b"RIFF": "media",
    b"ID3": "media",
    b"OggS": "media",
    b"fLaC": "media",
    b"\x1f\x8b": "archive",
    b"7z\xbc\xaf\x27\x1c": "archive",
    b"Rar!": "archive",
    b"BZh": "archive",
    b"\xfd7zXZ": "archive",
    b"SQLite format 3": "database",
}

# The longer mark first: UTF-32 begins as UTF-16 does.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Form(StrEnum):
    """What a text is written in."""

    BLANK = "blank"
    TABLE = "table"
    DOCUMENT = "document"


def is_zip(content: bytes) -> bool:
    """Whether the bytes are a zip archive, whatever lies in it."""
    return content.startswith(ZIP_STARTS)


def encoding_of(content: bytes, file: str) -> str:
    """The encoding that a text is in, every character of it. Raises FileOfAnotherKind and FileNotText."""
    for start, what in OTHER_STARTS.items():
        if content.startswith(start):
            raise FileOfAnotherKind(file=file, what=what)
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), "utf-8")
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    for start_at in range(0, len(content), CHUNK):
        part = content[start_at : start_at + CHUNK]
        try:
            text = decoder.decode(part, final=start_at + CHUNK >= len(content))
        except UnicodeDecodeError as failure:
            line += failure.object[: failure.start].count(b"\n")
            raise FileNotText(file=file, line=line) from None
        if "\0" in text:
            raise FileNotText(file=file, line=line + text[: text.index("\0")].count("\n"))
        line += text.count("\n")
    return encoding


def form_of(content: bytes, encoding: str, file: str) -> Form:
    """What a text is written in. Raises FileOfAnotherKind for a web page."""
    decoder = codecs.getincrementaldecoder(encoding)()
    for start_at in range(0, len(content), CHUNK):
        text = decoder.decode(content[start_at : start_at + CHUNK]).lstrip("\ufeff \t\r\n\f\v")
        if text.startswith("<"):
            raise FileOfAnotherKind(file=file, what="page")
        if text:
            return Form.DOCUMENT if text[0] in "[{" else Form.TABLE
    return Form.BLANK
