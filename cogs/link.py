"""/link and /unlink: a member's Spotify account, and everything that came with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import format_dt

from cogs.ui.answers import answer, embeds_of, messages_of
from cogs.ui.embeds import BLUE
from cogs.ui.pasting import PasteButton, sign_in_view
from cogs.ui.places import anywhere

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Link(commands.Cog):
    """Who a member is at Spotify."""

    def __init__(self, client: Cratedigger) -> None:
        self._client = client

    @anywhere
    @app_commands.command(description="Link your Spotify account (only you see the answer)")
    @app_commands.describe(saving="Also let me save playlists to your Spotify, when you press Save")
    async def link(self, interaction: discord.Interaction[Cratedigger], saving: bool = False) -> None:
        """Offer a sign-in that is good for ten minutes and for this member alone, with this server's app."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        services = interaction.client.services
        app = await services.desk.app_for(interaction.guild_id)
        url = await services.desk.offer(
            interaction.user.id, interaction.user.display_name, app=app, saving=saving
        )
        messages = messages_of(interaction)
        embed = embeds_of(interaction).plain("link", address=services.desk.redirect_url)
        if saving:
            embed.description = f"{embed.description}\n\n{messages.text('link-saving')}"
        await answer(interaction, embed, sign_in_view(url, messages))

    @anywhere
    @app_commands.command(description="Forget me: my Spotify link, my playlists, my songs, in every server")
    async def unlink(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Forget everything of this member at once: the short form of /privacy forget, which asks first."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        servers = await interaction.client.services.forgetter.forget(interaction.user.id)
        await answer(interaction, embeds_of(interaction).plain("unlinked", servers=servers))

    @commands.Cog.listener()
    async def on_app_command_completion(
        self,
        interaction: discord.Interaction[Cratedigger],
        command: app_commands.Command[Any, ..., Any] | app_commands.ContextMenu,
    ) -> None:
        """Tell whose sign-in ends soon, or has ended; but not who is seeing to it."""
        if command.name in {"link", "unlink"}:
            return
        desk = self._client.services.desk
        app = await desk.find_app(interaction.guild_id)
        ending = None if app is None else await desk.ending(interaction.user.id, app=app)
        if ending is None:
            return
        embeds = embeds_of(interaction)
        embed = (
            embeds.plain("sign-in-over", BLUE)
            if ending.over
            else embeds.plain("sign-in-ends", BLUE, at=format_dt(ending.at, "D"))
        )
        embed.description = self._client.with_mentions(embed.description or "")
        await interaction.followup.send(embed=embed, ephemeral=True)


async def setup(client: Cratedigger) -> None:
    """Load the cog, and listen for the button under its answers."""
    await client.add_cog(Link(client))
    client.add_dynamic_items(PasteButton)
