"""/help: the next useful step for whoever asks, and what else there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import answer, embeds_of
from cogs.ui.places import anywhere

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Help(commands.Cog):
    """Where to go from here."""

    @anywhere
    @app_commands.command(description="What to do next, and everything this bot can do")
    async def help(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Say the next step, by what the bot knows of the member."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        standing = await interaction.client.services.reception.standing(
            interaction.guild_id, interaction.user.id
        )
        await answer(interaction, embeds_of(interaction).help(standing))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Help())
