"""What /taste, /compare, /neighbours and /who show: members beside their songs, with a page that turns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import discord

from bot.recommender.answers import ComparedPart
from bot.recommender.people import Comparison, Neighbour, Owners, TasteShape
from bot.recommender.wording import category_in_words
from cogs.ui.embeds import BLUE, GREEN, Embeds, fitting
from cogs.ui.lines import SONG_URL, artists_line, part_line
from cogs.ui.palette import colour_of
from cogs.ui.text import bar, linked, safe

if TYPE_CHECKING:
    from bot.messages import Messages
    from bot.store.songs import Song

A_PAGE = 10
SHOWN = 600
"""Songs of a part of a comparison that can be turned to: no more pages can be marked as shared."""

CATEGORIES = 5
IN_COMMON = 3
NAMED = 50
"""How many owners of a song are named."""

PARTS: Final[tuple[ComparedPart, ...]] = ("common", "theirs", "yours")


class PeopleEmbeds(Embeds):
    """Renders what members may know of one another. Members are mentions: Discord shows their names here."""

    def taste(self, shape: TasteShape) -> discord.Embed:
        """What a member likes, in words; the picture comes beside it where there are features."""
        say = self._messages.text
        lines = [say("taste-lead", name=mention(shape.member_id), songs=shape.songs), ""]
        if shape.parts:
            lines += [f"**{say('taste-categories')}**"]
            lines += [part_line(part, self._messages) for part in shape.parts[:CATEGORIES]]
            lines.append("")
        lines.append(f"**{say('taste-typical')}**")
        if not shape.features:
            lines.insert(1, say("taste-no-shape"))

        def listed(length: int) -> str:
            return "\n".join([*lines, *_song_lines(shape.typical, 1, length)])

        colour = colour_of(shape.parts[0].identity) if shape.parts else GREEN
        embed = self._embed(say("taste-title"), fitting(listed), colour)
        if shape.features:
            self._footer(embed, say("taste-footer"))
        return embed

    def comparison(self, found: Comparison, asker_id: int, part: ComparedPart, page: int) -> discord.Embed:
        """Two members side by side, with a page (from 0) of the songs of one part."""
        say = self._messages.text
        one, other = mention(asker_id), mention(found.other_id)
        lines = [
            f"**{say('compare-lead', one=one, other=other, percent=found.percent)}**",
            f"`{bar(found.percent / 100, 20)}`",
        ]
        shared = [safe(category_in_words(each.category, self._messages), 60) for each in found.parts]
        if shared:
            lines.append(say("compare-categories", names=", ".join(shared[:IN_COMMON])))
        songs = part_of(found, part)
        first = page * A_PAGE
        shown = songs[first : min(first + A_PAGE, SHOWN)]
        lines += ["", say(f"compare-{part}", songs=len(songs), one=one, other=other)]

        def listed(length: int) -> str:
            return "\n".join([*lines, *_song_lines(shown, first + 1, length)])

        embed = self._embed(say("compare-title"), fitting(listed))
        footer = [say("alike-footer")]
        if len(songs) > A_PAGE:
            last = first + len(shown)
            footer.insert(0, say("compare-showing", first=first + 1, last=last, songs=len(songs)))
        if len(songs) > SHOWN:
            footer.insert(1, say("compare-cut", shown=SHOWN))
        self._footer(embed, " · ".join(footer))
        return embed

    def neighbours(self, found: Sequence[Neighbour]) -> discord.Embed:
        """Who listens like the one who asks."""
        say = self._messages.text
        if not found:
            return self._embed(say("neighbours-title"), say("neighbours-none"), BLUE)
        lines = [
            f"**{rank}.** {mention(one.member_id)} `{bar(one.percent / 100)}` {one.percent} %"
            for rank, one in enumerate(found, 1)
        ]
        embed = self._embed(say("neighbours-title"), "\n".join([say("neighbours-lead"), "", *lines]))
        self._footer(embed, say("alike-footer"))
        return embed

    def who(self, found: Owners) -> discord.Embed:
        """Who has a song."""
        say = self._messages.text
        lines = [say("who-you")] if found.yours else []
        if found.member_ids:
            names = [mention(one) for one in found.member_ids[:NAMED]]
            if len(found.member_ids) > NAMED:
                names.append(say("who-more", count=len(found.member_ids) - NAMED))
            lines.append(say("who-lead", names=", ".join(names)))
        else:
            lines.append(say("who-none"))
        embed = self._embed(say("who-title", song=found.song.title), "\n".join(lines))
        embed.url = SONG_URL + found.song.id
        return embed


def mention(member_id: int) -> str:
    """A member as Discord shows them by name; in an embed nobody is called by it."""
    return f"<@{member_id}>"


def part_of(found: Comparison, part: ComparedPart) -> Sequence[Song]:
    """The songs of a comparison that both have, or one alone."""
    return {"common": found.common, "theirs": found.theirs, "yours": found.yours}[part]


def pages_of(songs: Sequence[Song]) -> int:
    """How many pages songs take, as far as they are shown."""
    return max(1, -(-min(len(songs), SHOWN) // A_PAGE))


def part_options(found: Comparison, chosen: ComparedPart, messages: Messages) -> list[discord.SelectOption]:
    """The parts of a comparison, with how many songs each has."""
    return [
        discord.SelectOption(
            label=messages.text(f"compare-option-{part}", songs=len(part_of(found, part))),
            value=part,
            default=part == chosen,
        )
        for part in PARTS
    ]


def _song_lines(songs: Sequence[Song], first: int, length: int) -> list[str]:
    return [
        f"**{rank}.** {linked(song.title, SONG_URL + song.id, length)} · {artists_line(song, length)}"
        for rank, song in enumerate(songs, first)
    ]
