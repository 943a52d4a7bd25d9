"""/who: which members here have a song."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.recommender.answers import SongQuestion
from cogs.ui.choices import answer_about
from cogs.ui.transformers import SongText

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Who(commands.Cog):
    """Whose a song is."""

    @app_commands.command(description="Who here has a song, of those who let others see it")
    @app_commands.describe(song="A song of this server: its title, or its Spotify link")
    @app_commands.guild_only()
    async def who(
        self, interaction: discord.Interaction[Cratedigger], song: app_commands.Transform[str, SongText]
    ) -> None:
        """Name the visible members who have it."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await answer_about(interaction, SongQuestion("who", (song,)))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Who())
