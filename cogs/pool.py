"""/pool: what a server's pool is filled from, for those who manage it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.errors import ManagersOnly, OneSourceOnly
from bot.names import shortened
from cogs.ui.answers import answer, may_manage, messages_of, server_of
from cogs.ui.library import library_embeds_of

if TYPE_CHECKING:
    from bot.client import Cratedigger

log = structlog.get_logger(__name__)

OFFERED, NAME = 25, 100


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Pool(
    commands.GroupCog, group_name="pool", group_description="What fills this server's pool, for managers"
):
    """Songs nobody here has heard yet, and where they come from."""

    async def interaction_check(self, interaction: discord.Interaction[Cratedigger], /) -> bool:  # type: ignore[override]
        """Let managers in. Discord hides the commands from others, unless a server allowed them."""
        if interaction.type is discord.InteractionType.application_command and not may_manage(interaction):
            raise ManagersOnly
        return True

    @app_commands.command(name="list", description="What the pool is filled from")
    async def list_(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Show the categories and the playlists."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        sources = await interaction.client.services.pools.listed(server_of(interaction), interaction.user.id)
        await answer(interaction, library_embeds_of(interaction).pool(sources))

    @app_commands.command(description="Fill the pool from a playlist of yours, or from a Spotify category")
    @app_commands.describe(
        label="What the songs are filed under, such as jazz",
        playlist="The link of a playlist that your linked account made or works on",
        category="The link or the id of a Spotify category",
    )
    async def add(
        self,
        interaction: discord.Interaction[Cratedigger],
        label: str,
        playlist: str | None = None,
        category: str | None = None,
    ) -> None:
        """Keep a source; the next sync reads it."""
        if (playlist is None) == (category is None):
            raise OneSourceOnly
        await interaction.response.defer(ephemeral=True, thinking=True)
        pools = interaction.client.services.pools
        server_id = server_of(interaction)
        if playlist is not None:
            source, _ = await pools.add_playlist(server_id, interaction.user.id, playlist, label)
        else:
            source = await pools.add_category(server_id, category or "", label)
        await answer(interaction, library_embeds_of(interaction).source_added(source.label))

    @app_commands.command(description="Fill the pool from something no longer; its songs go at once")
    @app_commands.describe(source="One of those that “/pool list” shows, or all under a label")
    async def remove(self, interaction: discord.Interaction[Cratedigger], source: str) -> None:
        """Drop a source with what came by it."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        label, playlists = await interaction.client.services.pools.remove(server_of(interaction), source)
        embeds = library_embeds_of(interaction)
        await answer(interaction, embeds.source_removed(label, playlists))

    @remove.autocomplete("source")
    async def _offer(
        self, interaction: discord.Interaction[Cratedigger], typed: str
    ) -> list[app_commands.Choice[str]]:
        """The sources whose label has what was typed."""
        if interaction.guild_id is None or not may_manage(interaction):
            return []
        services = interaction.client.services
        try:
            sources = await services.pools.listed(interaction.guild_id, interaction.user.id)
        except Exception:
            # A list that cannot be offered must not look like a broken command: a label still works.
            log.exception("suggestions failed")
            return []
        return [
            app_commands.Choice(
                name=shortened(
                    messages_of(interaction).text("pool-offered", label=one.label, kind=one.kind), NAME
                ),
                value=one.key,
            )
            for one in sources
            if typed.casefold() in one.label.casefold()
        ][:OFFERED]


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Pool())
