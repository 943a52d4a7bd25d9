"""Reads a CSV row by row, whatever parts its cells, and says of each row that cannot be read which it is."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.errors import FileEmpty, FileFieldTooLong, FileMalformed, FileQuoteOpen, FileRowTooLong

LONGEST_ROW = 1_000_000
"""Characters, in however many lines. A song's row has a few hundred."""

QUOTED = re.compile(r'"[^"]*"')
SEPARATOR_LINE = re.compile(r'"?sep=([,;\t|])"?\s*', re.IGNORECASE)
"""What spreadsheets write above the header, to tell one another what parts the cells."""

DELIMITERS = ",;\t|"


class _Lines:
    """The lines of a text, as csv.reader wants them.

    ``ended`` once they were asked for beyond the last, ``too_long`` once a row is longer than any may be;
    whoever takes the rows tells where the next begins.
    """

    def __init__(self, content: bytes, encoding: str, spend: Callable[[], None]) -> None:
        self._text = io.TextIOWrapper(io.BytesIO(content), encoding=encoding, newline="")
        self._spend = spend
        self._room = LONGEST_ROW
        self.ended = False
        self.too_long = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        self._spend()
        line = self._text.readline(LONGEST_ROW + 1)
        self._room -= len(line)
        self.too_long = self._room < 0
        if not line or self.too_long:
            self.ended = True
            raise StopIteration
        return line

    def begin_row(self) -> None:
        self._room = LONGEST_ROW


@dataclass(frozen=True)
class Table:
    """A CSV: its header, and its rows as often as they are asked for. ``spend`` is told of every line."""

    file: str
    header: tuple[str, ...]
    delimiter: str
    content: bytes
    encoding: str
    header_at: int
    spend: Callable[[], None]

    def rows(self) -> Iterator[list[str]]:
        """The rows below the header, each as long as it.

        Blank lines are left out, and what short rows lack is empty. Raises FileRowTooLong, FileQuoteOpen,
        FileFieldTooLong and FileMalformed, with the number that a spreadsheet shows beside the row.
        """
        width = len(self.header)
        for number, row in _numbered(self.content, self.encoding, self.delimiter, self.file, self.spend):
            if number <= self.header_at or _is_blank(row):
                continue
            if len(row) > width and any(cell.strip() for cell in row[width:]):
                raise FileRowTooLong(file=self.file, row=number, columns=len(row), expected=width)
            if len(row) != width:
                row = row[:width] + [""] * (width - len(row))  # noqa: PLW2901 - the row, mended
            yield row


def open_table(content: bytes, encoding: str, file: str, spend: Callable[[], None]) -> Table:
    """A table with its header read. Raises FileEmpty, and what its rows raise."""
    delimiter = _delimiter(content, encoding, spend)
    for number, row in _numbered(content, encoding, delimiter, file, spend):
        if _is_blank(row) or (number == 1 and SEPARATOR_LINE.fullmatch(delimiter.join(row))):
            continue
        return Table(file, tuple(row), delimiter, content, encoding, number, spend)
    raise FileEmpty(file=file, rows=0)


def _delimiter(content: bytes, encoding: str, spend: Callable[[], None]) -> str:
    """What parts the cells: as the first line says, or else what the header has most of."""
    lines = _Lines(content, encoding, spend)
    for line in lines:
        lines.begin_row()
        if not line.strip(" \t\r\n\f\v\ufeff"):
            continue
        if told := SEPARATOR_LINE.fullmatch(line.lstrip("\ufeff")):
            return told[1]
        bare = QUOTED.sub("", line)
        return max(DELIMITERS, key=bare.count)
    return ","


def _numbered(
    content: bytes, encoding: str, delimiter: str, file: str, spend: Callable[[], None]
) -> Iterator[tuple[int, list[str]]]:
    """The rows, counted from 1, blank ones too."""
    lines = _Lines(content, encoding, spend)
    reader = csv.reader(lines, delimiter=delimiter)
    number = 0
    while True:
        number += 1
        lines.begin_row()
        try:
            row = next(reader, None)
        except csv.Error as failure:
            if "field limit" in str(failure):
                raise FileFieldTooLong(file=file, row=number, limit=csv.field_size_limit()) from None
            raise FileMalformed(file=file, reason=f"{number}: {failure}") from None
        if lines.too_long:
            raise FileFieldTooLong(file=file, row=number, limit=LONGEST_ROW)
        if row is None:
            return
        if lines.ended:
            # The reader gives back what it has when the lines end within quotation marks.
            raise FileQuoteOpen(file=file, row=number)
        yield number, row


def _is_blank(row: list[str]) -> bool:
    return not row or (len(row) == 1 and not row[0].strip(" \t\r\n\f\v\ufeff"))
