"""/neighbours: who here listens like whoever asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.pacing import paced
from cogs.ui.people import PeopleEmbeds

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Neighbours(commands.Cog):
    """Those who are alike."""

    @app_commands.command(description="Who here listens like you, of those who let others see it")
    @app_commands.guild_only()
    @paced
    async def neighbours(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Rank the visible members by how alike they are to whoever asks."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        client = interaction.client
        found = await client.services.people.neighbours(server_of(interaction), interaction.user.id)
        await answer(interaction, PeopleEmbeds(messages_of(interaction), client.notice).neighbours(found))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Neighbours())
