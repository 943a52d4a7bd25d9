"""May others here see you? Asked once, after the first command that brings music or shows people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord
from discord import app_commands
from discord.ext import commands

from cogs.compare import COMPARE_MENU
from cogs.ui.consent import ConsentButton, ask_visible

if TYPE_CHECKING:
    from bot.client import Cratedigger

ASKED_AFTER: Final = frozenset(
    {"sync", "import", "listens", "taste", "compare", COMPARE_MENU, "neighbours", "who", "blend"}
)


class Consent(commands.Cog):
    """Whether members may be seen."""

    @commands.Cog.listener()
    async def on_app_command_completion(
        self,
        interaction: discord.Interaction[Cratedigger],
        command: app_commands.Command[Consent, ..., None] | app_commands.ContextMenu,
    ) -> None:
        """Ask whoever has music here by now and was never asked."""
        if command.qualified_name in ASKED_AFTER:
            await ask_visible(interaction)


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the buttons that outlive it."""
    client.add_dynamic_items(ConsentButton)
    await client.add_cog(Consent())
