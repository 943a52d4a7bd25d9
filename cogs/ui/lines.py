"""Renders songs and categories as the lines of an answer: pure functions from data to markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.messages import Messages
from bot.recommender.changes import NamedChange
from bot.recommender.found import Category, Found, Part
from bot.recommender.wording import category_in_words, feature_in_words, reason
from cogs.ui.palette import mark_of
from cogs.ui.text import bar, linked, safe

if TYPE_CHECKING:
    from bot.store.songs import Song

SONG_URL = "https://open.spotify.com/track/"

ARTISTS = 30
"""How long the artists of one result may be: with category and pool they are to fit one line."""

OWNERS = 3
"""How many of those who brought a song are named with it."""

STANDING_OUT = 3


def artists_line(song: Song, length: int) -> str:
    """Who plays a song."""
    return safe(", ".join(song.artists), length) if song.artists else "?"


def found_lines(
    rank: int,
    found: Found,
    length: int,
    messages: Messages,
    *,
    owners: Sequence[int] = (),
    reasoned: bool = False,
) -> list[str]:
    """A song of an answer: its name, what is known of it and, where wanted and known, why it is there."""
    say = messages.text
    score = f"{found.score:.3f}" if found.match is None else f"{found.match:.1f}"
    facts = [f"`{score}` {artists_line(found.song, min(length, ARTISTS))}"]
    if found.category is not None:
        facts.append(safe(category_in_words(found.category, messages), length))
    if found.pool is not None:
        facts.append(say("found-pool", label=safe(found.pool, length)))
    if found.heard:
        facts.append(say("found-heard"))
    if owners:
        facts.append(say("found-owners", names=", ".join(f"<@{member_id}>" for member_id in owners[:OWNERS])))
    name = linked(found.song.title, SONG_URL + found.song.id, length)
    lines = [f"**{rank}.** {name}", " · ".join(facts)]
    why = reason(found.why, messages) if reasoned and found.why is not None else ""
    return [*lines, say("found-why", why=why)] if why else lines


def category_lines(number: int, category: Category, length: int, messages: Messages) -> str:
    """A category: its name, its share as a bar, what it sounds like, and examples."""
    say = messages.text
    share = say("category-share", share=f"{category.share:.0%}", songs=category.songs)
    name = safe(category_in_words(category.name, messages), length)
    lines = [
        f"**{number}. {name}** {mark_of(category.identity)}",
        f"`{bar(category.share, 20)}` {share}",
    ]
    strongest = [feature_in_words(strong.feature, messages) for strong in category.features[:STANDING_OUT]]
    if strongest:
        lines.append(say("category-features", features=", ".join(strongest)))
    if category.examples:
        songs = ", ".join(
            linked(song.title, SONG_URL + song.id, min(length, 40)) for song in category.examples
        )
        lines.append(say("category-examples", songs=songs))
    return "\n".join(lines)


def part_line(part: Part, messages: Messages) -> str:
    """How much of a category is in a song."""
    name = safe(category_in_words(part.category, messages), 80)
    return f"`{bar(part.share)}` {part.share:.0%} · **{name}** {mark_of(part.identity)}"


def change_line(change: NamedChange, length: int, messages: Messages) -> str:
    """That a category split, or that several became one."""
    kind = "split" if len(change.old) == 1 else "merged"
    old, new = (
        ", ".join(f"“{safe(category_in_words(name, messages), length)}”" for name in names)
        for names in (change.old, change.new)
    )
    return messages.text(f"category-{kind}", old=old, new=new)
