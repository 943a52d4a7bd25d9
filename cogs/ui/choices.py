"""Answers what was asked about songs; where a name may mean several, asks which, by buttons that are kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord

from bot.errors import UnknownSong
from bot.messages import Messages
from bot.names import shortened
from bot.recommender.answers import SongQuestion
from cogs.ui.answers import answer, embeds_of, messages_of, server_of
from cogs.ui.embeds import Embeds
from cogs.ui.lasting import Button, Lasting
from cogs.ui.listing import answer_songs
from cogs.ui.people import PeopleEmbeds
from cogs.ui.rendered import Rendered
from cogs.ui.views import LABEL, answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


async def answer_about(interaction: discord.Interaction[Cratedigger], question: SongQuestion) -> None:
    """Answer for the songs that a question names; where a name is unclear, with the nearest as buttons."""
    services = interaction.client.services
    server_id, member_id = server_of(interaction), interaction.user.id
    songs = []
    for place, text in enumerate(question.songs):
        try:
            songs.append((await services.recommender.find(server_id, text)).id)
        except UnknownSong as unknown:
            if not unknown.nearest:
                raise
            await _ask_which(interaction, replace(question, unclear=place), unknown)
            return
    asked = replace(question, songs=tuple(songs))
    await services.feedback.note_used(server_id, member_id, songs)
    if asked.about == "mix":
        mix = embeds_of(interaction).mix(await services.recommender.mix(server_id, songs[0]))
        await answer_shareable(interaction, mix, asked)
        return
    if asked.about == "who":
        who = await services.people.who(server_id, member_id, songs[0])
        await answer(interaction, PeopleEmbeds(messages_of(interaction), interaction.client.notice).who(who))
        return
    await answer_songs(interaction, await services.listings.answer(server_id, member_id, asked))


async def _ask_which(
    interaction: discord.Interaction[Cratedigger], question: SongQuestion, unknown: UnknownSong
) -> None:
    choices = tuple(song_id for song_id, _ in unknown.nearest)
    answer_id = await interaction.client.services.answers.keep(
        server_of(interaction), interaction.user.id, replace(question, choices=choices)
    )
    view = discord.ui.View(timeout=None)
    for number, (_, label) in enumerate(unknown.nearest):
        button = Button(label=shortened(label, LABEL), custom_id=f"choice:{answer_id}:{number}", row=number)
        view.add_item(ChoiceButton(button))
    await answer(interaction, embeds_of(interaction).choice(unknown), view)


async def render_mix(
    interaction: discord.Interaction[Cratedigger], asked: SongQuestion, messages: Messages, _page: int
) -> Rendered:
    """The categories in a song, for all to see."""
    mix = await interaction.client.services.recommender.mix(server_of(interaction), asked.songs[0])
    return Rendered(Embeds(messages, interaction.client.notice).mix(mix))


class ChoiceButton(Lasting[Button], template=r"choice:[\w-]{1,32}:\d"):
    """One of the songs that a person may have meant: the answer for it takes the place of the buttons."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        answer_id, number = self.parts
        question = await interaction.client.services.answers.of(answer_id, interaction.user.id, SongQuestion)
        songs = list(question.songs)
        songs[question.unclear] = question.choices[int(number)]
        await answer_about(interaction, replace(question, songs=tuple(songs), choices=()))
