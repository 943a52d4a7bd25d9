"""Encrypts what must not lie open in the database, and finds or makes the key."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import DataDirectoryUnusable, TokenKeyUnusable

KEY_FILE = "token.key"
OWNER_ONLY = 0o700
"""The mode of a data directory that we make: whoever may list it may as well have the database."""


class Seal:
    """Seals and opens bytes with the operator's key.

    Several keys may be given, separated by commas: the first seals, all of them open, so a key can be
    changed without asking everybody to sign in again.
    """

    def __init__(self, keys: str, *, where: str = "TOKEN_KEY") -> None:
        try:
            self._fernet = MultiFernet([Fernet(key.strip()) for key in keys.split(",") if key.strip()])
        except ValueError:
            raise TokenKeyUnusable(where=where) from None

    def seal(self, text: str) -> bytes:
        """Encrypt a text."""
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str | None:
        """Decrypt; None where it was sealed with a key that is not among ours."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            return None


def new_key() -> str:
    """A fresh random key."""
    return Fernet.generate_key().decode()


def seal_from(keys: str | None, data_directory: Path) -> Seal:
    """The seal of the settings' keys or, where none is set, of a key made once in the data directory.

    Raises TokenKeyUnusable and DataDirectoryUnusable.
    """
    if keys is not None:
        return Seal(keys)
    path = data_directory / KEY_FILE
    try:
        data_directory.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
        if not path.exists():
            _make_key(path)
        return _kept_in(path)
    except OSError as failure:
        raise _unusable(path, failure) from failure


def check_key(keys: str | None, data_directory: Path) -> None:
    """Raise what ``seal_from`` would of keys that are there, and make none.

    Raises TokenKeyUnusable and DataDirectoryUnusable.
    """
    if keys is not None:
        Seal(keys)
        return
    path = data_directory / KEY_FILE
    try:
        _kept_in(path)
    except FileNotFoundError:
        return
    except OSError as failure:
        raise _unusable(path, failure) from failure


def _kept_in(path: Path) -> Seal:
    return Seal(path.read_text(encoding="utf-8", errors="replace"), where=str(path))


def _unusable(path: Path, failure: OSError) -> DataDirectoryUnusable:
    return DataDirectoryUnusable(path=str(path), reason=failure.strerror or str(failure))


def _make_key(path: Path) -> None:
    """Make a key, whole or not at all: of two processes that start at once, one makes it and both read it."""
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(new_key())
        with suppress(FileExistsError):
            os.link(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
