"""Takes the bytes that people hand over, finds out what they are, and reads them as songs."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path

from bot.errors import (
    FileEmpty,
    FileJsonUnknown,
    FileMissing,
    FileNotSongs,
    FileNotText,
    FileOfAnotherKind,
    FileRefused,
    FileTooLarge,
    FileZipWithoutSongs,
)
from bot.library.files.account import gather_account
from bot.library.files.archives import entries
from bot.library.files.gathering import Gathering
from bot.library.files.shapes import SongFile, Unread
from bot.library.files.table_songs import gather_table
from bot.library.files.texts import Form, encoding_of, form_of, is_zip

NO_SONGS = (FileEmpty, FileJsonUnknown, FileNotSongs, FileNotText, FileOfAnotherKind)
"""Why a file among others in a zip is passed over. Any other refusal refuses the zip: songs would be lost."""


def read_path(path: Path, *, limit_bytes: int) -> SongFile:
    """Read a file of this machine. Raises FileMissing, FileTooLarge, and what ``read_bytes`` raises."""
    try:
        about = path.stat()
        if about.st_size > limit_bytes:
            raise _too_large(path, about.st_size, limit_bytes)
        if not (stat.S_ISREG(about.st_mode) or stat.S_ISDIR(about.st_mode)):
            # A device or a pipe has no size, and perhaps no end.
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        with path.open("rb") as file:
            content = file.read(limit_bytes + 1)
    except (OSError, ValueError) as failure:
        reason = getattr(failure, "strerror", None) or str(failure)
        raise FileMissing(file=str(path), reason=reason) from failure
    if len(content) > limit_bytes:
        raise _too_large(path, len(content), limit_bytes)
    return read_bytes(content, path.name)


def read_bytes(content: bytes, name: str) -> SongFile:
    """Read the content of a file that goes by ``name``, whatever it is.

    Raises FileRefused and nothing else; blocking, O(bytes). Memory: the content, one file of it unpacked,
    and its songs.
    """
    gathering = Gathering(name)
    if is_zip(content):
        _gather_zip(content, name, gathering)
    else:
        _gather(content, name, gathering)
    return gathering.result(Path(name).stem, hashlib.sha256(content).hexdigest()[:32])


def megabytes(size: int, limit: int | None = None) -> str:
    """A size for people, in megabytes: with digits enough to tell it from a limit that it is over."""
    for digits in range(1, 7):
        text = f"{size / 1_000_000:.{digits}f}"
        if limit is None or text != f"{limit / 1_000_000:.{digits}f}":
            break
    return text


def _too_large(path: Path, size: int, limit: int) -> FileTooLarge:
    return FileTooLarge(file=path.name, megabytes=megabytes(size, limit), limit=megabytes(limit))


def _gather(content: bytes, file: str, gathering: Gathering, within: str = "") -> None:
    """Gather one file, which in a zip goes by ``within``."""
    encoding = encoding_of(content, file)
    match form_of(content, encoding, file):
        case Form.BLANK:
            raise FileEmpty(file=file, rows=0)
        case Form.DOCUMENT:
            gather_account(content.decode(encoding).lstrip("\ufeff"), file, gathering, within)
        case Form.TABLE:
            gather_table(content, encoding, file, gathering, within)


def _gather_zip(content: bytes, file: str, gathering: Gathering) -> None:
    read = 0
    passed_over: list[FileRefused] = []
    for within, inner in entries(content, file):
        try:
            _gather(inner, f"{file}/{within}", gathering, within)
            read += 1
        except NO_SONGS as refusal:
            passed_over.append(refusal)
            gathering.skip(Unread.OTHER_FILE)
    if read:
        return
    if len(passed_over) == 1:
        raise passed_over[0]
    raise FileZipWithoutSongs(file=file, entries=len(passed_over))
