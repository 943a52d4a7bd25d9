"""How often one person may ask for what takes a while to work out: others want answers too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord
from discord import app_commands

from cogs.ui.answers import name_of

if TYPE_CHECKING:
    from bot.client import Cratedigger

TIMES: Final = 12
SECONDS: Final = 60.0


def keep_pace(interaction: discord.Interaction[Cratedigger]) -> bool:
    """Let a command or a button through, or raise CommandOnCooldown."""
    pace = interaction.client.paces.setdefault(
        (interaction.user.id, name_of(interaction)), app_commands.Cooldown(TIMES, SECONDS)
    )
    wait = pace.update_rate_limit(interaction.created_at.timestamp())
    if wait:
        raise app_commands.CommandOnCooldown(pace, wait)
    return True


paced = app_commands.check(keep_pace)
"""For a command that draws, or asks the whole model: twelve times a minute for each person."""
