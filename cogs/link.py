"""/link and /unlink: a member's Spotify account, and everything that came with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import answer, embeds_of
from cogs.ui.views import link_view

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Link(commands.Cog):
    """Who a member is at Spotify."""

    @app_commands.command(description="Link your Spotify account (only you see the answer)")
    async def link(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Offer a sign-in that is good for ten minutes and for this member alone."""
        services = interaction.client.services
        url = await services.desk.offer(interaction.user.id)
        view = link_view(services.messages.text("link-button"), url)
        await answer(interaction, embeds_of(interaction.client).plain("link"), view)

    @app_commands.command(description="Forget me: my Spotify link, my playlists, my songs, in every server")
    async def unlink(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Forget everything of this member."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        servers = await interaction.client.services.forgetter.forget(interaction.user.id)
        await answer(interaction, embeds_of(interaction.client).plain("unlinked", servers=servers))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Link())
