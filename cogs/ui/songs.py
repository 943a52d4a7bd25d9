"""Renders the songs of an answer, a page at a time, with all that can be done with them under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import discord

from bot.messages import Messages
from bot.names import shortened
from bot.recommender.listing import ListPage
from bot.recommender.search import label
from bot.recommender.wording import category_in_words
from cogs.ui.embeds import REASONED, Embeds, fitting
from cogs.ui.lines import SONG_URL, artists_line, found_lines
from cogs.ui.text import safe

TITLED = 3
"""Songs that are named in a title; of more, their number is told."""

UP, DOWN, NEVER = "👍", "👎", "🚫"


class SongEmbeds(Embeds):
    """Renders lists of songs."""

    def page(
        self,
        page: ListPage,
        owners: Mapping[str, Sequence[int]] | None = None,
        *,
        focus: int | None = None,
        news: str | None = None,
    ) -> discord.Embed:
        """A page of an answer.

        Args:
            page: what is on it.
            owners: by song, the members who brought it and let it be said.
            focus: the rank of the song that the buttons are for: its cover is shown.
            news: what has just been done, above everything else.
        """
        say = self._messages.text
        lead = [news, ""] if news else []
        lead += [self._lead(page), ""]

        def listed(length: int) -> str:
            lines = list(lead)
            for rank, found in page.songs.items():
                by = (owners or {}).get(found.song.id, ())
                marks = self._marks(page, found.song.id)
                title, *rest = found_lines(
                    rank, found, length, self._messages, owners=by, reasoned=length >= REASONED
                )
                lines += [f"{title}{marks}", *rest]
                liker = page.kept.songs[rank - 1].liker
                if liker is not None:
                    lines[-1] += f" · {say('list-liker', name=f'<@{liker}>')}"
            return "\n".join(lines)

        embed = self._embed(list_title(page, self._messages), fitting(listed))
        if len(page.seeds) == 1:
            embed.url = SONG_URL + page.seeds[0].id
        cover = self._cover(page, focus)
        if cover is not None:
            embed.set_thumbnail(url=cover)
        score = "category" if page.category is not None else page.preset
        footer = [say(f"score-{score}")] if page.songs else []
        if page.kept.about == "blend":
            footer.insert(0, say("blend-how"))
        if page.pages > 1:
            footer.append(say("list-page", page=page.number + 1, pages=page.pages))
        self._footer(embed, " · ".join(footer))
        return embed

    def _lead(self, page: ListPage) -> str:
        say = self._messages.text
        kept = page.kept
        if not kept.songs:
            seed = page.seeds[0].title if page.seeds else "?"
            return say("recommend-nothing", song=safe(seed, 80))
        if kept.about == "revisit":
            return say("recommend-all-heard")
        if kept.about == "category":
            return say("list-category-lead", songs=len(kept.songs))
        if kept.about == "discover":
            return say("list-discover-lead")
        if kept.about == "blend":
            names = ", ".join(f"<@{member_id}>" for member_id in kept.members)
            return say("list-blend-lead", names=names)
        if len(page.seeds) == 1:
            return say(f"recommend-like-{page.preset}", artists=artists_line(page.seeds[0], 80))
        return say("list-several-lead")

    def _marks(self, page: ListPage, song_id: str) -> str:
        thumb = page.thumbs.get(song_id)
        marks = [] if thumb is None else [UP if thumb else DOWN]
        if song_id in page.barred:
            marks.append(NEVER)
        return "".join(f" {mark}" for mark in marks)

    def _cover(self, page: ListPage, focus: int | None) -> str | None:
        """The cover of the song that the buttons are for, else of the one asked for, as Spotify has it."""
        found = page.songs.get(focus or 0)
        song = found.song if found is not None else page.seeds[0] if page.seeds else None
        return None if song is None else song.artwork_url


def song_option(rank: int, page: ListPage, messages: Messages) -> str:
    """A song as it stands in a select."""
    return shortened(messages.text("list-option", rank=rank, song=label(page.songs[rank].song, 90)), 100)


def list_title(page: ListPage, messages: Messages) -> str:
    """What a list is called."""
    about = page.kept.about
    if page.category is not None:
        return category_in_words(page.category, messages)
    if about in {"discover", "blend"}:
        return messages.text(f"list-{about}-title")
    named = [seed.title for seed in page.seeds[:TITLED]]
    more = len(page.seeds) - len(named)
    songs = " + ".join(named) + (f" + {more}" if more else "")
    name = "recommend-revisit-title" if about == "revisit" else "recommend-title"
    return messages.text(name, song=songs or "?")
