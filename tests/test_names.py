"""Names fit one line, wherever that line is, and leave the rest of it alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.names import one_line, shortened, straight


@given(st.text(), st.integers(1, 50))
def test_a_shortened_text_fits_and_begins_as_it_did(text: str, length: int) -> None:
    short = shortened(text, length)
    assert len(short) <= length
    if len(text) <= length:
        assert short == text
    else:
        assert short.endswith("…")
        assert text.startswith(short[:-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\u202eturned\u202c", "turned"),
        ("\u2067one\u2069 \u2066two\u2069 \u2068three\u2069", "one two three"),
        ("\u202aa\u202bb\u202dc", "abc"),
        ("a \u202e b", "a b"),
        ("red \x1b[31malert\x07", "red [31malert"),
        ("\x9b31m", "31m"),
        (" two\nlines\tand\u2028a\x85half ", "two lines and a half"),
    ],
)
def test_what_disturbs_a_line_is_left_out(text: str, expected: str) -> None:
    assert one_line(text) == expected


@pytest.mark.parametrize(
    "text",
    ["مرحبا (١)", "\u200fעברית\u200e abc", "夜に駆ける 🎹👨\u200d👩\u200d👧", "Žluťoučký", "हिन्दी"],
)
def test_the_letters_of_every_script_stay(text: str) -> None:
    assert one_line(text) == text
    assert straight(text) == text


@given(st.text())
def test_a_line_has_no_control_character_and_is_as_straight_as_it_gets(text: str) -> None:
    line = one_line(text)
    assert not [character for character in line if unicodedata.category(character) == "Cc"]
    assert one_line(line) == line
    assert straight(line) == line


def test_spaces_that_align_a_table_stay() -> None:
    assert straight("   1  \u202e0.5\n") == "   1  0.5\n"
