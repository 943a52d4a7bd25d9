"""/categories: the kinds of songs that the server lives on, or those in one song."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.messages import Messages
from bot.recommender.answers import CategoriesQuestion, SongQuestion
from cogs.ui.answers import embeds_of, messages_of, server_of
from cogs.ui.categories import CategorySelect, category_select, draw_categories
from cogs.ui.choices import answer_about, render_mix
from cogs.ui.embeds import Embeds
from cogs.ui.pacing import paced
from cogs.ui.rendered import Rendered
from cogs.ui.transformers import SongText
from cogs.ui.views import answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Categories(commands.Cog):
    """What the model found."""

    @app_commands.command(description="The kinds of songs this server lives on, or the mix in one song")
    @app_commands.describe(song="Show the mix of categories in this song instead")
    @app_commands.guild_only()
    @paced
    async def categories(
        self,
        interaction: discord.Interaction[Cratedigger],
        song: app_commands.Transform[str, SongText] | None = None,
    ) -> None:
        """Show the server's categories, or one song's."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if song is not None:
            await answer_about(interaction, SongQuestion("mix", (song,)))
            return
        found = await interaction.client.services.recommender.categories(server_of(interaction))
        messages = messages_of(interaction)
        await answer_shareable(
            interaction,
            embeds_of(interaction).categories(found),
            CategoriesQuestion(),
            await draw_categories(interaction.client.services.painter, found, messages),
            *category_select(found, messages),
        )


async def render_categories(
    interaction: discord.Interaction[Cratedigger], _asked: CategoriesQuestion, messages: Messages, _page: int
) -> Rendered:
    """The server's categories, for all to see."""
    services = interaction.client.services
    found = await services.recommender.categories(server_of(interaction))
    picture = await draw_categories(services.painter, found, messages)
    return Rendered(Embeds(messages, interaction.client.notice).categories(found), picture)


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    client.renderers[CategoriesQuestion] = render_categories
    client.renderers[SongQuestion] = render_mix
    client.add_dynamic_items(CategorySelect)
    await client.add_cog(Categories())
