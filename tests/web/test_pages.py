"""Pages say what they are told as text, and set commands as such."""

from __future__ import annotations

import pytest

from bot.web.pages import BAD, GOOD, page


def test_a_page_has_its_title_and_a_paragraph_for_each() -> None:
    text = page("Linked", "Go back.", "Close this.")
    assert "<h1>Linked</h1>" in text
    assert "<p>Go back.</p>\n<p>Close this.</p>" in text
    assert text.startswith("<!doctype html>")


def test_good_and_bad_news_look_different() -> None:
    assert GOOD in page("x")
    assert BAD not in page("x")
    assert BAD in page("x", good=False)


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", '" onload="x', "$title ${colour} $$", "a & b", "</p></main>"]
)
def test_what_it_is_told_is_text_and_nothing_else(text: str) -> None:
    shown = page(text, text).replace("<code>", "").replace("</code>", "")
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    assert f"<h1>{escaped}</h1>" in shown
    assert f"<p>{escaped}</p>" in shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Type /sync: it works.", "Type <code>/sync</code>: it works."),
        ("/link or /import", "<code>/link</code> or <code>/import</code>"),
        ("at https://bot.example/callback", "at https://bot.example/callback"),
        ("and/or, 1/2", "and/or, 1/2"),
        ("in /srv/data", "in /srv/data"),
    ],
)
def test_commands_are_set_as_code_and_paths_are_not(text: str, shown: str) -> None:
    assert f"<p>{shown}</p>" in page("x", text)
