"""Reads text as Discord shows it: CommonMark, less what Discord leaves out, and Discord's own markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

MASKED_LINK = re.compile(
    r"\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?"
    r"(?:\s+['\"]([\s\S]*?)['\"])?\s*\)"
)
"""A link with a label, as the Markdown library that Discord's clients are built on finds it: by its brackets,
escaped or not."""

DISCORDS_OWN = re.compile(
    r"<(?:@[!&]?\d+|\#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|/[^:>]+:\d+|id:\w+)>"  # mentions, emoji, times, commands
    r"|@(?:everyone|here)|:[\w+-]+:|\|\|"  # everybody, emoji by name, spoilers
)

PLAIN = {"text", "text_special", "link_open", "link_close", "softbreak"}


@dataclass(frozen=True)
class Reading:
    """What a person sees: the text, the targets of its links, and every other markup that it has."""

    text: str
    links: tuple[str, ...]
    markup: tuple[str, ...]


def read(source: str) -> Reading:
    """Read an embed's description, or a message."""
    blocks = [token for token in _parser().parse(source) if not token.type.startswith("paragraph_")]
    inner = [token for block in blocks for token in block.children or [block]]
    return Reading(
        "\n\n".join("".join(_seen(block.children or [block])) for block in blocks),
        tuple(str(token.attrs["href"]) for token in inner if token.type == "link_open"),
        tuple(token.type for token in inner if token.type not in PLAIN),
    )


def _seen(tokens: list[Token]) -> Iterator[str]:
    return ("\n" if token.type == "softbreak" else token.content for token in tokens)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"linkify": True}).enable(["linkify", "strikethrough"])
    parser.disable(["entity", "html_inline", "html_block", "image", "reference"])
    assert parser.linkify is not None
    parser.linkify.set({"fuzzy_link": False, "fuzzy_email": False, "fuzzy_ip": False})
    parser.inline.add_terminator_char("|")
    parser.inline.ruler.before("text", "discord", _discords_own)
    return parser


def _discords_own(state: StateInline, silent: bool) -> bool:
    match = DISCORDS_OWN.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        state.push("discord", "", 0).content = match[0]
    state.pos = match.end()
    return True
