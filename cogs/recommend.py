"""/recommend: songs like one, that the member has not heard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import UnknownSong
from cogs.ui.answers import answer, embeds_of, guarded, server_of
from cogs.ui.text import shortened
from cogs.ui.transformers import SongText
from cogs.ui.views import LABEL, answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Recommend(commands.Cog):
    """Songs out."""

    @app_commands.command(description="Songs like one you name, that you have not heard")
    @app_commands.describe(
        song="A song of this server: its title, or its Spotify link",
        count="How many songs, 1 to 25 (10)",
        include_heard="Also songs that you brought yourself (no)",
    )
    @app_commands.guild_only()
    async def recommend(
        self,
        interaction: discord.Interaction[Cratedigger],
        song: app_commands.Transform[str, SongText],
        count: app_commands.Range[int, 1, 25] = 10,
        include_heard: bool = False,
    ) -> None:
        """Ask the server's model."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await answer_recommendation(interaction, song, count=count, include_heard=include_heard)


async def answer_recommendation(
    interaction: discord.Interaction[Cratedigger], text: str, *, count: int, include_heard: bool
) -> None:
    """Answer with songs like the one that ``text`` names or, if none does, with the nearest as buttons."""
    embeds = embeds_of(interaction.client)
    try:
        found = await interaction.client.services.recommender.recommend(
            server_of(interaction),
            text,
            member_id=interaction.user.id,
            n=count,
            include_heard=include_heard,
        )
    except UnknownSong as unknown:
        if not unknown.nearest:
            raise
        answer_id = await interaction.client.services.answers.keep(
            server_of(interaction),
            interaction.user.id,
            "choice",
            {"songs": list(unknown.nearest), "count": count, "include_heard": include_heard},
        )
        view = discord.ui.View(timeout=None)
        for number, (_, label) in enumerate(unknown.nearest):
            view.add_item(ChoiceButton(answer_id, number, label))
        await answer(interaction, embeds.choice(unknown), view)
    else:
        await answer_shareable(interaction, embeds.recommendation(found))


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
        choice = await interaction.client.services.answers.of(self.answer_id, interaction.user.id)
        await interaction.response.defer()
        song_id = choice["songs"][self.number][0]
        await answer_recommendation(
            interaction,
            song_id,
            count=choice["count"],
            include_heard=choice["include_heard"],
        )


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the buttons that outlive it."""
    client.add_dynamic_items(ChoiceButton)
    await client.add_cog(Recommend())
