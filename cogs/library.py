"""/library: which of a member's playlists this server knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import server_of
from cogs.ui.library import ShelfPage, ShelfSelect, show_library
from cogs.ui.withdrawing import WithdrawButton

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Library(commands.Cog):
    """What a member brings here."""

    @app_commands.command(description="Choose which of your playlists this server knows")
    @app_commands.guild_only()
    async def library(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """List the member's playlists as they are now, with what the server has of them."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        services = interaction.client.services
        server_id, member_id = server_of(interaction), interaction.user.id
        listed = await services.chooser.playlists(server_id, member_id)
        answer_id = await services.answers.keep(server_id, member_id, listed)
        await show_library(interaction, answer_id, listed, 0)


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the buttons that outlive it."""
    client.add_dynamic_items(ShelfSelect, ShelfPage, WithdrawButton)
    await client.add_cog(Library())
