"""/settings: how the bot fares in a server, for those who manage it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import ManagersOnly
from cogs.ui.answers import answer, may_manage, server_of
from cogs.ui.status import status_embed

if TYPE_CHECKING:
    from bot.client import Cratedigger


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Settings(
    commands.GroupCog, group_name="settings", group_description="For those who manage this server"
):
    """What a server's managers look after."""

    @app_commands.command(description="What Spotify lets this bot do, and how far it has come in this server")
    async def status(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Show what is known of the app, and what there is of this server."""
        # Discord hides the command from others, unless a server has allowed it to them.
        if not may_manage(interaction):
            raise ManagersOnly
        await interaction.response.defer(ephemeral=True, thinking=True)
        services = interaction.client.services
        overview = await services.overview.of(server_of(interaction))
        await answer(interaction, status_embed(overview, services.messages, interaction.client.notice))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Settings())
