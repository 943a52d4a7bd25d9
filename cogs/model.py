"""/model: what the server's model was learned from, and how well it finds songs that were hidden from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import answer, server_of
from cogs.ui.insight import insight_embed
from cogs.ui.views import answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Model(commands.Cog):
    """What is behind the answers."""

    @app_commands.command(
        description="What I learned from here, and how often I find what was hidden from me"
    )
    @app_commands.guild_only()
    async def model(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Show the facts at once, and the measurement when it is done."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        client = interaction.client
        insight, messages = client.services.insight, client.services.messages
        facts = await insight.facts(server_of(interaction))
        await answer(interaction, insight_embed(facts, None, messages, client.notice))
        quality = await insight.quality(server_of(interaction))
        await answer_shareable(interaction, insight_embed(facts, quality, messages, client.notice))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Model())
