"""Reads a JSON document piece by piece: a listening history as one object would take many times its size."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from bot.errors import FileJsonBroken, FileTooManyRows

MAX_BRACKETS = 2_000_000
"""Lists and objects of a document: more would take fifty times the memory of their text, and no export has
a tenth of them."""

SPACE = re.compile(r"[ \t\r\n]*")


class Document:
    """The text of a document, and how far it was read."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._at = 0
        self._decoder = json.JSONDecoder()

    def pieces(self) -> Iterator[tuple[str | None, object]]:
        """Every element of the lists at the top, with the name of its list (None where the list is the top).

        Raises FileTooManyRows, and FileJsonBroken, which may be in the midst: what came before was in order.
        """
        if self._text.count("{") + self._text.count("[") > MAX_BRACKETS:
            raise FileTooManyRows(file=self._file, limit=MAX_BRACKETS)
        if self._next() == "[":
            yield from self._elements(None)
        else:
            yield from self._members()
        if self._next():
            raise self._broken()

    def _members(self) -> Iterator[tuple[str | None, object]]:
        self._expect("{")
        if self._next() == "}":
            self._at += 1
            return
        while True:
            self._next()
            name = self._value()
            if not isinstance(name, str):
                raise self._broken()
            self._expect(":")
            if self._next() == "[":
                yield from self._elements(name)
            else:
                self._value()
            if self._ends("}"):
                return

    def _elements(self, name: str | None) -> Iterator[tuple[str | None, object]]:
        self._expect("[")
        if self._next() == "]":
            self._at += 1
            return
        while True:
            self._next()
            yield name, self._value()
            if self._ends("]"):
                return

    def _next(self) -> str:
        """The next character that is no space; nothing at the end."""
        space = SPACE.match(self._text, self._at)
        self._at = space.end() if space else self._at
        return self._text[self._at : self._at + 1]

    def _value(self) -> object:
        try:
            value, self._at = self._decoder.raw_decode(self._text, self._at)
        except json.JSONDecodeError as failure:
            self._at = failure.pos
            raise self._broken() from None
        except (ValueError, RecursionError):
            # A number of thousands of digits, or brackets without end.
            raise self._broken() from None
        return value

    def _expect(self, mark: str) -> None:
        if self._next() != mark:
            raise self._broken()
        self._at += 1

    def _ends(self, mark: str) -> bool:
        found = self._next()
        if found not in (mark, ","):
            raise self._broken()
        self._at += 1
        return found == mark

    def _broken(self) -> FileJsonBroken:
        return FileJsonBroken(file=self._file, line=self._text.count("\n", 0, self._at) + 1)
