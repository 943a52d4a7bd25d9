"""/sync: brings a member's music from Spotify to the server where it is typed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.library.reports import Progress
from bot.library.sync import Include
from cogs.ui.answers import answer, embeds_of, server_of

if TYPE_CHECKING:
    from bot.client import Cratedigger

log = structlog.get_logger(__name__)

BETWEEN_EDITS = timedelta(seconds=2)
"""Discord lets a message be edited some five times in five seconds."""


class Sync(commands.Cog):
    """Songs in, from Spotify."""

    @app_commands.command(description="Bring your music from Spotify to this server, and to no other")
    @app_commands.describe(include="What to bring (public playlists unless you choose everything)")
    @app_commands.choices(
        include=[
            app_commands.Choice(name="my public playlists", value=Include.PUBLIC.value),
            app_commands.Choice(
                name="everything: private playlists and liked songs too", value=Include.EVERYTHING.value
            ),
        ]
    )
    @app_commands.guild_only()
    async def sync(
        self, interaction: discord.Interaction[Cratedigger], include: str = Include.PUBLIC.value
    ) -> None:
        """Fetch, store, retrain; with a progress bar while it runs."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        wanted = Include(include)
        show = ProgressBar(interaction)
        report = await interaction.client.services.syncer.sync(
            server_of(interaction), interaction.user.id, wanted, show
        )
        embed = embeds_of(interaction.client).sync_report(report, everything=wanted is Include.EVERYTHING)
        await answer(interaction, embed)


class ProgressBar:
    """Shows how far a sync has come, by editing its answer now and then."""

    def __init__(self, interaction: discord.Interaction[Cratedigger]) -> None:
        self._interaction = interaction
        self._clock = interaction.client.services.clock
        self._last: tuple[str, datetime] | None = None

    async def __call__(self, progress: Progress) -> None:
        """Show progress, unless it was shown a moment ago; a new stage is always shown."""
        now = self._clock.now()
        if self._last and self._last[0] == progress.stage and now - self._last[1] < BETWEEN_EDITS:
            return
        self._last = (progress.stage, now)
        try:
            await answer(self._interaction, embeds_of(self._interaction.client).progress(progress))
        except discord.HTTPException:
            # A bar that cannot be drawn, or no longer, is no reason to leave the music behind.
            log.info("progress undeliverable", stage=progress.stage)


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Sync())
