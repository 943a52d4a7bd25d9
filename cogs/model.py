"""/model: what the server's model was learned from, and how well it finds songs that were hidden from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.messages import Messages
from bot.recommender.answers import ModelQuestion
from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.insight import insight_embed
from cogs.ui.pacing import paced
from cogs.ui.rendered import Rendered
from cogs.ui.views import answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Model(commands.Cog):
    """What is behind the answers."""

    @app_commands.command(
        description="What I learned from here, and how often I find what was hidden from me"
    )
    @app_commands.guild_only()
    @paced
    async def model(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Show the facts at once, and the measurement when it is done."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        client = interaction.client
        insight, messages = client.services.insight, messages_of(interaction)
        facts = await insight.facts(server_of(interaction))
        await answer(interaction, insight_embed(facts, None, messages, client.notice))
        quality = await insight.quality(server_of(interaction))
        embed = insight_embed(facts, quality, messages, client.notice)
        await answer_shareable(interaction, embed, ModelQuestion())


async def render_model(
    interaction: discord.Interaction[Cratedigger], _asked: ModelQuestion, messages: Messages, _page: int
) -> Rendered:
    """What is behind the answers, for all to see."""
    client, server_id = interaction.client, server_of(interaction)
    facts = await client.services.insight.facts(server_id)
    quality = await client.services.insight.quality(server_id)
    return Rendered(insight_embed(facts, quality, messages, client.notice))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    client.renderers[ModelQuestion] = render_model
    await client.add_cog(Model())
