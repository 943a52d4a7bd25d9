"""/privacy: what is kept of a member, taking it away, having it deleted; and noticing who has left."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.consent import keep_visible
from cogs.ui.places import anywhere
from cogs.ui.privacy import ForgetButton, forget_view, privacy_embeds_of

if TYPE_CHECKING:
    from bot.client import Cratedigger

ON, OFF = "on", "off"
EXPORTED = "cratedigger.zip"


@anywhere
class Privacy(
    commands.GroupCog, group_name="privacy", group_description="What I keep of you, and your say over it"
):
    """A member's own data."""

    def __init__(self, client: Cratedigger) -> None:
        self._client = client

    @app_commands.command(description="See what I keep of you, and who sees it")
    async def show(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Count what is kept, here and elsewhere."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        exporter = interaction.client.services.exporter
        kept = await exporter.kept(interaction.user.id, interaction.guild_id)
        await answer(interaction, privacy_embeds_of(interaction).kept(kept))

    @app_commands.command(description="Get everything I keep of you as a zip (only you see it)")
    async def export(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Send the zip to its person alone."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await interaction.client.services.exporter.export(
            interaction.user.id, messages_of(interaction)
        )
        embed = privacy_embeds_of(interaction).export(found.cut)
        embed.description = interaction.client.with_mentions(embed.description or "")
        file = discord.File(io.BytesIO(found.content), EXPORTED)
        await interaction.edit_original_response(embed=embed, attachments=[file])

    @app_commands.command(description="Delete what I keep of you, here or everywhere; I ask before I do")
    async def forget(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Ask. /unlink forgets everywhere too, without asking."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        in_server = interaction.guild_id is not None
        embed = privacy_embeds_of(interaction).asked(in_server=in_server)
        await answer(interaction, embed, forget_view(messages_of(interaction), in_server=in_server))

    @app_commands.command(description="Say whether others in this server may see which songs are yours")
    @app_commands.describe(state="On: answers here may name you. Off: nobody here sees you")
    @app_commands.choices(state=[app_commands.Choice(name=name, value=name) for name in (ON, OFF)])
    async def visible(self, interaction: discord.Interaction[Cratedigger], state: str) -> None:
        """Keep it for this server."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await keep_visible(interaction, visible=state == ON)

    @app_commands.command(description="Have nothing of yours kept in this server; what is here goes at once")
    @app_commands.describe(state="On: nothing of yours is kept here. Off: you may bring music again")
    @app_commands.choices(state=[app_commands.Choice(name=name, value=name) for name in (ON, OFF)])
    async def optout(self, interaction: discord.Interaction[Cratedigger], state: str) -> None:
        """Forget the member in this server and refuse what they bring, or take it again."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        forgetter = interaction.client.services.forgetter
        server_id, member_id = server_of(interaction), interaction.user.id
        if state == ON:
            await forgetter.opt_out(server_id, member_id)
        else:
            await forgetter.opt_in(server_id, member_id)
        name = "privacy-out" if state == ON else "privacy-in"
        await answer(interaction, privacy_embeds_of(interaction).plain(name))

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Note since when the bot is gone; discord.py keeps quiet about servers that are out of order."""
        await self._client.services.departures.removed(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Note that it is back in time."""
        await self._client.services.departures.joined(guild.id)


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the buttons that outlive it."""
    client.add_dynamic_items(ForgetButton)
    await client.add_cog(Privacy(client))
