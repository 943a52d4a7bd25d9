"""Answers what was asked about a song; where several may be meant, asks which, by buttons that are kept."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.errors import UnknownSong
from bot.names import shortened
from bot.recommender.answers import SongQuestion
from cogs.ui.answers import answer, embeds_of, guarded, server_of
from cogs.ui.views import LABEL, answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


async def answer_about(
    interaction: discord.Interaction[Cratedigger], text: str, question: SongQuestion
) -> None:
    """Answer for the song that ``text`` names or, if none does, with the nearest as buttons."""
    services = interaction.client.services
    embeds = embeds_of(interaction.client)
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
            view.add_item(ChoiceButton(answer_id, number, label))
        await answer(interaction, embeds.choice(unknown), view)
    else:
        await answer_shareable(interaction, embed, shareable)


async def _answered(
    interaction: discord.Interaction[Cratedigger], text: str, question: SongQuestion
) -> tuple[discord.Embed, discord.Embed]:
    """The answer, and as it may be shared: who brought a song is not kept, they may take their word back."""
    recommender = interaction.client.services.recommender
    embeds = embeds_of(interaction.client)
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
    )
    shown = (*found.results, *found.revisit)
    owners = await interaction.client.services.chooser.owners(
        server_id, [one.song.id for one in shown], besides=interaction.user.id
    )
    return embeds.recommendation(found, owners), embeds.recommendation(found)


class ChoiceButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"choice:(?P<answer>[\w-]{1,32}):(?P<number>\d)",
):
    """One of the songs that a person may have meant."""

    def __init__(self, answer_id: str, number: int, label: str) -> None:
        self.answer_id = answer_id
        self.number = number
        super().__init__(
            discord.ui.Button(
                label=shortened(label, LABEL),
                style=discord.ButtonStyle.secondary,
                custom_id=f"choice:{answer_id}:{number}",
                row=number,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button that was pressed."""
        return cls(match["answer"], int(match["number"]), getattr(item, "label", None) or "?")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer for the song in place of the buttons."""
        await guarded(interaction, self._answer(interaction))

    async def _answer(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        question = await interaction.client.services.answers.question(self.answer_id, interaction.user.id)
        await answer_about(interaction, question.choices[self.number], question)
