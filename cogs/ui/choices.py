"""Answers what was asked about a song; where several may be meant, asks which, by buttons that are kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord

from bot.errors import UnknownSong
from bot.names import shortened
from bot.recommender.answers import SongQuestion
from cogs.ui.answers import answer, embeds_of, server_of
from cogs.ui.lasting import Button, Lasting
from cogs.ui.views import LABEL, answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


async def answer_about(
    interaction: discord.Interaction[Cratedigger], text: str, question: SongQuestion
) -> None:
    """Answer for the song that ``text`` names or, if none does, with the nearest as buttons."""
    services = interaction.client.services
    embeds = embeds_of(interaction)
    try:
        embed, shareable = await _answered(interaction, text, question)
    except UnknownSong as unknown:
        if not unknown.nearest:
            raise
        choices = tuple(song_id for song_id, _ in unknown.nearest)
        answer_id = await services.answers.keep(
            server_of(interaction), interaction.user.id, replace(question, choices=choices)
        )
        view = discord.ui.View(timeout=None)
        for number, (_, label) in enumerate(unknown.nearest):
            button = Button(
                label=shortened(label, LABEL), custom_id=f"choice:{answer_id}:{number}", row=number
            )
            view.add_item(ChoiceButton(button))
        await answer(interaction, embeds.choice(unknown), view)
    else:
        await answer_shareable(interaction, embed, shareable)


async def _answered(
    interaction: discord.Interaction[Cratedigger], text: str, question: SongQuestion
) -> tuple[discord.Embed, discord.Embed]:
    """The answer, and as it may be shared: who brought a song is not kept, they may take their word back."""
    recommender = interaction.client.services.recommender
    embeds = embeds_of(interaction)
    server_id = server_of(interaction)
    if question.about == "mix":
        mix = embeds.mix(await recommender.mix(server_id, text))
        return mix, mix
    found = await recommender.recommend(
        server_id,
        text,
        member_id=interaction.user.id,
        n=question.count,
        include_heard=question.include_heard,
        adventurous=question.adventurous,
        explained=True,
    )
    shown = (*found.results, *found.revisit)
    owners = await interaction.client.services.chooser.owners(
        server_id, [one.song.id for one in shown], besides=interaction.user.id
    )
    return embeds.recommendation(found, owners), embeds.recommendation(found)


class ChoiceButton(Lasting[Button], template=r"choice:[\w-]{1,32}:\d"):
    """One of the songs that a person may have meant: the answer for it takes the place of the buttons."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        answer_id, number = self.parts
        question = await interaction.client.services.answers.of(answer_id, interaction.user.id, SongQuestion)
        await answer_about(interaction, question.choices[int(number)], question)
