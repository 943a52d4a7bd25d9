"""/recommend: songs like one, that the member has not heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.recommender.answers import SongQuestion
from cogs.ui.choices import ChoiceButton, answer_about
from cogs.ui.transformers import SongText

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Recommend(commands.Cog):
    """Songs out."""

    @app_commands.command(description="Songs like one you name, that you have not heard")
    @app_commands.describe(
        song="A song of this server: its title, or its Spotify link",
        count="How many songs, 1 to 25 (10)",
        include_heard="Also songs that you brought yourself (no)",
        adventurous="How far from what is near: 0 stays with the likely, 10 goes furthest (3)",
    )
    @app_commands.guild_only()
    async def recommend(
        self,
        interaction: discord.Interaction[Cratedigger],
        song: app_commands.Transform[str, SongText],
        count: app_commands.Range[int, 1, 25] = 10,
        include_heard: bool = False,
        adventurous: app_commands.Range[int, 0, 10] | None = None,
    ) -> None:
        """Ask the server's model."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await answer_about(interaction, song, SongQuestion("recommend", count, include_heard, adventurous))


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the buttons that outlive it."""
    client.add_dynamic_items(ChoiceButton)
    await client.add_cog(Recommend())
