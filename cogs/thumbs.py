"""/thumb: what a member says of a song, for their own answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import NoSongs, UnknownSong
from bot.recommender.search import spotify_id
from cogs.ui.answers import answer, embeds_of, server_of
from cogs.ui.lines import SONG_URL
from cogs.ui.text import linked, safe
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
        member_id, up = interaction.user.id, None if verdict == TAKE_BACK else verdict == UP
        try:
            found = await services.recommender.find(server_id, song)
            song_id, name = found.id, linked(found.title, SONG_URL + found.id, TITLE)
        except (NoSongs, UnknownSong):
            # A song that left the server is no longer found by its name, but what was said of it can be
            # taken back by its id.
            song_id, name = spotify_id(song) or song.strip(), safe(song, TITLE)
            if up is not None or not await services.feedback.thumb(server_id, member_id, song_id, up=None):
                raise
            changed = True
        else:
            changed = await services.feedback.thumb(server_id, member_id, song_id, up=up)
        said = SAID[verdict] if changed else "thumb-none"
        await answer(interaction, embeds_of(interaction).plain(said, song=name))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(ThumbsCog())
