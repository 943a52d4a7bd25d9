"""Tells people what went wrong in a command: one sentence of cause and cure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import report

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Failures(commands.Cog):
    """Answers for every command that raises."""

    def __init__(self, client: Cratedigger) -> None:
        client.tree.error(self.on_app_command_error)

    async def on_app_command_error(
        self, interaction: discord.Interaction[Cratedigger], error: app_commands.AppCommandError
    ) -> None:
        """Report it to whoever typed the command."""
        await report(interaction, error)


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Failures(client))
