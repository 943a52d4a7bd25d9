"""/categories: the kinds of songs that the server lives on, or those in one song."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.recommender.answers import SongQuestion
from cogs.ui.answers import embeds_of, server_of
from cogs.ui.choices import answer_about
from cogs.ui.transformers import SongText
from cogs.ui.views import answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Categories(commands.Cog):
    """What the model found."""

    @app_commands.command(description="The kinds of songs this server lives on, or the mix in one song")
    @app_commands.describe(song="Show the mix of categories in this song instead")
    @app_commands.guild_only()
    async def categories(
        self,
        interaction: discord.Interaction[Cratedigger],
        song: app_commands.Transform[str, SongText] | None = None,
    ) -> None:
        """Show the server's categories, or one song's."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if song is not None:
            await answer_about(interaction, song, SongQuestion("mix"))
            return
        found = await interaction.client.services.recommender.categories(server_of(interaction))
        await answer_shareable(interaction, embeds_of(interaction).categories(found))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Categories())
