"""/thumb: what a member says of a song, for their own answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui.answers import answer, embeds_of, server_of
from cogs.ui.lines import SONG_URL
from cogs.ui.text import linked
from cogs.ui.transformers import SongText

if TYPE_CHECKING:
    from bot.client import Cratedigger

UP, DOWN, TAKE_BACK = "up", "down", "take back"
SAID = {UP: "thumb-up", DOWN: "thumb-down", TAKE_BACK: "thumb-taken-back"}
"""What each verdict is answered with."""

TITLE = 80


class ThumbsCog(commands.Cog, name="Thumbs"):
    """Words on songs."""

    @app_commands.command(description="Say whether you like a song; only your own answers follow it")
    @app_commands.describe(
        song="A song of this server: its title, or its Spotify link",
        verdict="More like it, less like it, or nothing after all",
    )
    @app_commands.choices(verdict=[app_commands.Choice(name=name, value=name) for name in SAID])
    @app_commands.guild_only()
    async def thumb(
        self,
        interaction: discord.Interaction[Cratedigger],
        song: app_commands.Transform[str, SongText],
        verdict: str,
    ) -> None:
        """Keep the verdict, and say what follows from it."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        services = interaction.client.services
        server_id = server_of(interaction)
        found = await services.recommender.find(server_id, song)
        up = None if verdict == TAKE_BACK else verdict == UP
        changed = await services.feedback.thumb(server_id, interaction.user.id, found.id, up=up)
        embed = embeds_of(interaction.client).plain(
            SAID[verdict] if changed else "thumb-none",
            song=linked(found.title, SONG_URL + found.id, TITLE),
        )
        await answer(interaction, embed)


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(ThumbsCog())
