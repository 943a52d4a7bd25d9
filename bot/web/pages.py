"""The few pages that a person sees in a browser, in plain words."""

from __future__ import annotations

import html
import re
from pathlib import Path
from string import Template

GOOD = "#57f287"
BAD = "#ed4245"
PAGE = Path(__file__).with_name("static") / "page.html"


def page(title: str, *paragraphs: str, good: bool = True) -> str:
    """A page with a title and paragraphs; a command such as /sync is set as code."""
    return Template(PAGE.read_text(encoding="utf-8")).substitute(
        title=html.escape(title),
        colour=GOOD if good else BAD,
        paragraphs="\n".join(f"<p>{_with_commands(paragraph)}</p>" for paragraph in paragraphs),
    )


def _with_commands(text: str) -> str:
    return re.sub(r"(?<![\w/])(/[a-z]+)\b(?!/)", r"<code>\1</code>", html.escape(text))
