"""/listens: brings what a member listens to from ListenBrainz or Last.fm, by their user name there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.library.listening import USER_LENGTH, Service
from cogs.sync import ProgressBar
from cogs.ui.answers import answer, server_of
from cogs.ui.listens import listens_embeds_of

if TYPE_CHECKING:
    from bot.client import Cratedigger


class ListensCog(commands.Cog, name="Listens"):
    """Songs in, from services that count listens."""

    @app_commands.command(
        description="Bring what you listen to from ListenBrainz or Last.fm, by your name there"
    )
    @app_commands.describe(
        service="Where your listens are counted",
        user="Your user name there; what it listens to must be public",
    )
    @app_commands.choices(
        service=[app_commands.Choice(name=service.full_name, value=service.value) for service in Service]
    )
    @app_commands.guild_only()
    async def listens(
        self,
        interaction: discord.Interaction[Cratedigger],
        service: str,
        user: app_commands.Range[str, 1, USER_LENGTH],
    ) -> None:
        """Fetch, match, store, retrain, with a progress bar while it runs."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        report = await interaction.client.services.listening.bring(
            server_of(interaction), interaction.user.id, Service(service), user, ProgressBar(interaction)
        )
        await answer(interaction, listens_embeds_of(interaction).listens_report(report))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(ListensCog())
