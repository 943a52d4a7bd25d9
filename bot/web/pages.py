"""The few pages that a person sees in a browser, in plain words."""

from __future__ import annotations

import html
import re
from pathlib import Path
from string import Template

from bot.messages import ENGLISH

GOOD = "#57f287"
BAD = "#ed4245"
PAGE = Path(__file__).with_name("static") / "page.html"


def page(title: str, *paragraphs: str, form: str = "", good: bool = True, language: str = ENGLISH) -> str:
    """A page with a title and paragraphs, a command such as /sync set as code; ``form`` as made here."""
    return Template(PAGE.read_text(encoding="utf-8")).substitute(
        language=language,
        title=html.escape(title),
        colour=GOOD if good else BAD,
        paragraphs="\n".join(f"<p>{_with_commands(paragraph)}</p>" for paragraph in paragraphs),
        form=form,
    )


def upload_form(button: str) -> str:
    """A form that sends one file to the page that it is on."""
    return (
        '<form method="post" enctype="multipart/form-data">'
        '<input type="file" name="file" accept=".csv,.json,.zip" required>'
        f"<button>{html.escape(button)}</button></form>"
    )


def undo_form(answer_id: str, button: str) -> str:
    """A form that takes back what a kept answer tells of."""
    return (
        f'<form method="post" action="../undo/{html.escape(answer_id)}">'
        f"<button>{html.escape(button)}</button></form>"
    )


def _with_commands(text: str) -> str:
    return re.sub(r"(?<![\w/])(/[a-z]+)\b(?!/)", r"<code>\1</code>", html.escape(text))
