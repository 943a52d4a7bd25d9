"""Renders what a server sounds like, for its regular post and for the preview of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord

from bot.recommender.sounding import Drift, ServerSound
from bot.recommender.wording import category_in_words
from cogs.ui.categories import draw_categories
from cogs.ui.embeds import Embeds, fitting
from cogs.ui.lines import SONG_URL, artists_line
from cogs.ui.rendered import Rendered
from cogs.ui.text import linked, safe

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.store.songs import Song

ARTISTS = 30


class SoundEmbeds(Embeds):
    """Renders what a server sounds like."""

    def sound(self, sound: ServerSound) -> discord.Embed:
        """All of it, as one embed: parts of which there is nothing to say are left out."""
        say = self._messages.text

        def listed(length: int) -> str:
            parts = [[say("sound-lead", songs=sound.songs, members=sound.members)]]
            if sound.added:
                parts.append([say("sound-added", songs=sound.added), *_lines(sound.examples, length)])
            if sound.liked:
                parts.append([say("sound-liked"), *_lines(sound.liked, length)])
            if sound.drift:
                parts.append([say("sound-drift"), *(self._drift(one, length) for one in sound.drift)])
            if sound.playlist:
                ranks = [f"**{rank}.**" for rank in range(1, len(sound.playlist) + 1)]
                lines = _lines(sound.playlist, length, ranks)
                parts.append([say("sound-playlist"), *lines, say("sound-more")])
            return "\n\n".join("\n".join(part) for part in parts)

        embed = self._embed(say("sound-title"), fitting(listed))
        self._footer(embed, say("sound-picture") if sound.categories.lived_on else "")
        return embed

    def _drift(self, one: Drift, length: int) -> str:
        say = self._messages.text
        name = f"**{safe(category_in_words(one.name, self._messages), length)}**"
        share = round(100 * one.share)
        if one.change is None:
            return say("sound-came", name=name, share=share)
        points = round(100 * abs(one.change))
        if one.change > 0:
            return say("sound-grew", name=name, share=share, points=points)
        return say("sound-shrank", name=name, share=share, points=points)


async def render_sound(client: Cratedigger, sound: ServerSound, locale: str) -> Rendered:
    """The post with its picture, in the language of a locale."""
    messages = client.services.catalogues.of(locale)
    embed = SoundEmbeds(messages, client.notice).sound(sound)
    return Rendered(embed, await draw_categories(client.services.painter, sound.categories, messages))


def _lines(songs: Sequence[Song], length: int, marks: Sequence[str] | None = None) -> list[str]:
    lines = []
    for mark, song in zip(marks or ["•"] * len(songs), songs, strict=True):
        title = linked(song.title, SONG_URL + song.id, length)
        lines.append(f"{mark} {title} · {artists_line(song, min(length, ARTISTS))}")
    return lines
