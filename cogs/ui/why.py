"""Says why a song is in an answer: a sentence, and its shape beside that of what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.names import one_line, shortened
from bot.pictures.radar import Shape, radar
from bot.recommender.answers import SongList
from bot.recommender.listing import Why
from bot.recommender.wording import category_in_words, reason
from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.embeds import Embeds
from cogs.ui.lines import SONG_URL, artists_line
from cogs.ui.text import linked, safe

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.messages import Messages

NAME = 60


class WhyEmbeds(Embeds):
    """Renders reasons."""

    def why(self, why: Why) -> discord.Embed:
        """Why a song is in an answer."""
        say = self._messages.text
        song = why.found.song
        lines = [f"{linked(song.title, SONG_URL + song.id, 80)} · {artists_line(song, 80)}"]
        said = "" if why.found.why is None else reason(why.found.why, self._messages)
        lines.append(say("why-because", reasons=said) if said else say("why-unsaid"))
        if why.found.match is not None:
            lines.append(say("why-match", match=round(why.found.match, 1)))
        if why.found.category is not None:
            named = safe(category_in_words(why.found.category, self._messages), 80)
            lines.append(say("why-of-category", category=named))
        if not why.shape:
            lines.append(say("why-unheard-of"))
        elif why.asked:
            lines.append(say("why-shape"))
        embed = self._embed(say("why-title", rank=why.rank), "\n".join(lines))
        if song.artwork_url is not None:
            embed.set_thumbnail(url=song.artwork_url)
        return embed


async def tell_why(interaction: discord.Interaction[Cratedigger], kept: SongList, rank: int) -> None:
    """Tell alone who asked why a song of their list is there."""
    client = interaction.client
    messages = messages_of(interaction)
    why = await client.services.listings.why(server_of(interaction), interaction.user.id, kept, rank)
    embed = WhyEmbeds(messages, client.notice).why(why)
    if not (why.shape and why.asked):
        await answer(interaction, embed)
        return
    shapes = [
        Shape(_asked_for(why, messages), why.asked),
        Shape(shortened(one_line(why.found.song.title), NAME), why.shape),
    ]
    picture = await client.services.painter.draw(lambda: radar(shapes, messages))
    await answer(interaction, embed, picture=picture)


def _asked_for(why: Why, messages: Messages) -> str:
    """What a song is compared with, as the picture calls it."""
    if len(why.seeds) == 1:
        return shortened(one_line(why.seeds[0].title), NAME)
    return messages.text("why-your-songs" if why.seeds else "why-your-taste")
