"""Names of songs and people come out as they were typed, whatever they are made of."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cogs.ui.text import bar, linked, safe
from tests.cogs.ui.markdown import MASKED_LINK, read
from tests.cogs.ui.names import ODD, TURNING, any_name, as_seen

URL = "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"


@given(any_name)
@example("[*a*](b)")
@example("/sync")
def test_a_linked_name_is_one_link_of_ours_and_nothing_else(name: str) -> None:
    reading = read(linked(name, URL, 10_000))
    assert reading.links == (URL,)
    assert reading.markup == ()
    assert as_seen(reading.text) == as_seen(name)


@given(any_name)
def test_a_name_in_a_sentence_is_only_text(name: str) -> None:
    reading = read(f"Nothing is called “{safe(name)}”.")
    assert reading.links == ()
    assert reading.markup == ()
    assert as_seen(reading.text) == as_seen(f"Nothing is called “{as_seen(name)}”.")


@given(any_name, any_name)
def test_a_name_cannot_reach_into_the_next_link(one: str, other: str) -> None:
    line = f"{linked(one, URL, 10_000)} · {linked(other, URL + '2', 10_000)}"
    first, second = MASKED_LINK.finditer(line)
    assert (first[2], second[2]) == (URL, URL + "2")
    assert first.start() == 0
    assert line[first.end() : second.start()] == " · "
    assert second.end() == len(line)


@pytest.mark.parametrize("name", ODD)
def test_odd_names_render_as_typed(name: str) -> None:
    reading = read(f"**1.** {linked(name, URL, 200)}")
    assert reading.links == (URL,)
    assert reading.markup == ("strong_open", "strong_close")
    assert as_seen(reading.text) == f"1. {as_seen(name)}"


def test_the_reader_sees_markup_where_there_is_some() -> None:
    markup = read("*a* ~~b~~ `c` <@12> @here :fire: ||d|| <t:0:R> </link:1>").markup
    assert markup.count("discord") == 7
    assert {"em_open", "s_open", "code_inline"} <= set(markup)
    assert read("https://a.example and [b](https://b.example)").links == (
        "https://a.example",
        "https://b.example",
    )
    assert read("# a").markup


@given(any_name)
@example("\u202ereversed")
@example("\u2067isolated")
def test_a_name_turns_nothing_around(name: str) -> None:
    for shown in (safe(name), safe(name, 10), linked(name, URL, 10_000)):
        assert not set(shown) & set(TURNING)


def test_a_block_behind_characters_that_nobody_sees_is_none() -> None:
    assert safe("\u202e# one") == "\\# one"


@given(st.floats(-1, 2), st.integers(1, 40))
def test_a_bar_is_as_full_as_its_share(share: float, width: int) -> None:
    drawn = bar(share, width)
    assert len(drawn) == width
    assert drawn == "█" * drawn.count("█") + "░" * drawn.count("░")
    assert abs(drawn.count("█") - min(max(share, 0), 1) * width) <= 0.5


def test_a_bar_shows_nothing_for_none_and_all_for_all() -> None:
    assert bar(0.0, 4) == "░░░░"
    assert bar(0.5, 4) == "██░░"
    assert bar(1.0, 4) == "████"
