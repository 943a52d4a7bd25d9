"""Names as people really give them, and as hypothesis does."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that turn around the writing after them, beyond the name that they are in."""

ODD = [
    "*basement* techno",
    "__init__ ~~(live)~~ ||twice||",
    "[*a*](https://a.example)",
    "a](https://a.example) [b",
    "]][[",
    "Interlude [skit] (feat. [x])",
    "`code` ``more``",
    "\\",
    "https://a.example/song",
    "<https://a.example>",
    "@everyone @here <@123456789012345678>",
    "<@&123456789012345678> <#123456789012345678> <id:customize>",
    "<:kappa:123456789012345678> <a:dance:123456789012345678> :fire:",
    "<t:0:R> </link:123456789012345678>",
    "# one",
    "> two",
    "-# three",
    "- four",
    "/sync /recommend",
    "AT&amp;T &lt;3",
    "\u202eטקסט הפוך\u202c",
    "مرحبا (١) [٢]",
    "夜に駆ける 🎹👨‍👩‍👧",
    "Žluťoučký Ωmega Їжак हिन्दी ไทย",
]

PIECES = ["[", "](", ")", "https://", "a.example", "<@", "1" * 18, ">", "@here", ":fire:", "<t:0:R>", "**"]

any_name = st.one_of(
    st.text(st.characters(exclude_characters="\0")),
    st.text(st.sampled_from("[]()<>{}*_~`|\\:/@#&!+-.'\"=?% ab1\u202e\u200b漢🎹")),
    st.lists(st.sampled_from(PIECES)).map("".join),
)


def as_seen(text: str) -> str:
    """A text as a person sees it: lines are one and run one way, a bracket of full width is a bracket."""
    text = "".join(
        character
        for character in text
        if character.isspace() or not (unicodedata.category(character) == "Cc" or character in TURNING)
    )
    text = " ".join(text.split()).replace("\u200b", "").replace("\u2060", "")
    return text.replace("［", "[").replace("］", "]")
