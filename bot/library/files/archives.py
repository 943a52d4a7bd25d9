"""Unpacks zips of strangers, without ever holding more of them than it says it will."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from bot.errors import (
    FileOfAnotherKind,
    FileZipBroken,
    FileZipEncrypted,
    FileZipNested,
    FileZipTooLarge,
    FileZipTooMany,
)
from bot.library.files.texts import is_zip

MAX_ENTRIES = 5_000
"""Files in a zip. Exportify writes one a playlist, and Spotify keeps a few dozen."""

MAX_ENTRY = 64_000_000
"""Bytes of one file in a zip, unpacked. Spotify cuts a listening history into pieces of 13 MB."""

MAX_INFLATED = 500_000_000
"""Bytes of all files in a zip, unpacked."""

CHUNK = 1 << 20

ENCRYPTED = 0x1
UNPACKED_HERE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Other ways to pack can ask for gigabytes to unpack a few bytes, and no site uses them."""

DIRECTORY_ENTRY = b"PK\x01\x02"

# Folders that only office documents have, and what these are.
OFFICE = {"xl": "spreadsheet", "word": "document", "ppt": "document"}

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises for archives that are damaged, or forged."""


def entries(content: bytes, file: str) -> Iterator[tuple[str, bytes]]:
    """The files of a zip, one after the other: their names and their bytes.

    Raises FileOfAnotherKind for a spreadsheet, and the FileZip errors.
    """
    # Counted before the directory is read: each entry of it takes hundreds of bytes of memory.
    if (counted := content.count(DIRECTORY_ENTRY)) > MAX_ENTRIES:
        raise FileZipTooMany(file=file, entries=counted, limit=MAX_ENTRIES)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN:
        raise FileZipBroken(file=file) from None
    with archive:
        # Not is_dir(), which stumbles over a file without a name.
        infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
        _check(infos, file)
        inflated = 0
        for info in infos:
            if _is_of_the_system(info.filename):
                continue
            inner = _inflate(archive, info, MAX_INFLATED - inflated, file)
            inflated += len(inner)
            if is_zip(inner):
                raise FileZipNested(file=file, entry=info.filename)
            yield info.filename, inner


def _check(infos: list[zipfile.ZipInfo], file: str) -> None:
    """Refuse by its directory what need not be unpacked to be refused."""
    for info in infos:
        folder = PurePosixPath(info.filename).parts[:1]
        if folder and folder[0] in OFFICE:
            raise FileOfAnotherKind(file=file, what=OFFICE[folder[0]])
        if info.filename == "content.xml":
            raise FileOfAnotherKind(file=file, what="spreadsheet")
    if any(info.flag_bits & ENCRYPTED for info in infos):
        raise FileZipEncrypted(file=file)
    if sum(info.file_size for info in infos) > MAX_INFLATED:
        raise FileZipTooLarge(file=file, limit=MAX_INFLATED // 1_000_000)


def _inflate(archive: zipfile.ZipFile, info: zipfile.ZipInfo, room: int, file: str) -> bytes:
    """The bytes of one file. What the directory claims of its size is not believed."""
    if info.compress_type not in UNPACKED_HERE:
        raise FileZipBroken(file=file)
    limit = min(MAX_ENTRY, room)
    inner = io.BytesIO()
    try:
        with archive.open(info) as packed:
            while part := packed.read(CHUNK):
                inner.write(part)
                if inner.tell() > limit:
                    raise FileZipTooLarge(file=file, limit=limit // 1_000_000)
    except BROKEN:
        raise FileZipBroken(file=file) from None
    return inner.getvalue()


def _is_of_the_system(name: str) -> bool:
    """What a Mac adds to every zip, and hidden files."""
    path = PurePosixPath(name)
    return path.name.startswith(".") or "__MACOSX" in path.parts
