"""/discover: songs that a member has not heard, by all that they listen to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import server_of
from cogs.ui.filtering import LENGTHS, filters_of
from cogs.ui.listing import answer_songs
from cogs.ui.pacing import paced
from cogs.ui.transformers import CategoryText, PoolChoice

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Discover(commands.Cog):
    """Songs out, by a whole taste."""

    @app_commands.command(description="Songs you have not heard, by all that you listen to: others each day")
    @app_commands.describe(
        again="Also songs that I have shown you lately (no)",
        adventurous="How far from what is near: 0 stays with the likely, 10 goes furthest (3)",
        category="Only songs of this category",
        pool="Only songs of this pool",
        length="Only songs of about this length",
        clean="Nothing that is marked as explicit (no)",
        count="How many songs to a page, 1 to 25 (10)",
    )
    @app_commands.choices(length=LENGTHS)
    @app_commands.guild_only()
    @paced
    async def discover(  # noqa: PLR0917 - an option each
        self,
        interaction: discord.Interaction[Cratedigger],
        again: bool = False,
        adventurous: app_commands.Range[int, 0, 10] | None = None,
        category: app_commands.Transform[str, CategoryText] | None = None,
        pool: app_commands.Transform[str, PoolChoice] | None = None,
        length: str | None = None,
        clean: bool = False,
        count: app_commands.Range[int, 1, 25] = 10,
    ) -> None:
        """Ask the server's model with a taste."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await interaction.client.services.discoverer.discover(
            server_of(interaction),
            interaction.user.id,
            count=count,
            again=again,
            adventurous=adventurous,
            filters=await filters_of(interaction, category=category, pool=pool, clean=clean, length=length),
        )
        await answer_songs(interaction, found)


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Discover())
