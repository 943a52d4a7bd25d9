"""/settings: how the bot fares in a server, and with which Spotify app, for those who manage it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import ManagersOnly
from bot.names import one_line
from bot.recommender.wording import category_in_words
from cogs.ui.answers import answer, embeds_of, may_manage, messages_of, server_of
from cogs.ui.filtering import category_of
from cogs.ui.status import status_embed
from cogs.ui.text import safe
from cogs.ui.transformers import CategoryText

if TYPE_CHECKING:
    from bot.client import Cratedigger

LONGEST_CLIENT_ID = 100
"""Room for a slip: what is too long for one is told so by the bot, in more words than Discord has."""


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Settings(
    commands.GroupCog, group_name="settings", group_description="For those who manage this server"
):
    """What a server's managers look after."""

    @app_commands.command(description="What Spotify lets this bot do, and how far it has come in this server")
    async def status(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Show what is known of the app, and what there is of this server."""
        _check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        services = interaction.client.services
        overview = await services.overview.of(server_of(interaction))
        await answer(interaction, status_embed(overview, messages_of(interaction), interaction.client.notice))

    @app_commands.command(
        description="Sign in here with a Spotify app of your own; empty: with the bot's again"
    )
    @app_commands.describe(client_id="The app's Client ID, from developer.spotify.com (not its secret)")
    async def spotify(
        self,
        interaction: discord.Interaction[Cratedigger],
        client_id: app_commands.Range[str, 1, LONGEST_CLIENT_ID] | None = None,
    ) -> None:
        """Keep which app people of this server sign in with, and say what is to be done at Spotify for it."""
        _check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        services = interaction.client.services
        app = await services.apps.choose(server_of(interaction), client_id)
        embeds = embeds_of(interaction)
        if app is None:
            embed = embeds.plain("app-none")
        elif app.is_operators:
            embed = embeds.plain("app-operators")
        else:
            embed = embeds.plain("app-own", app=app.client_id, address=app.redirect_url)
        await answer(interaction, embed)

    @app_commands.command(description="Call a category by a name of yours; empty: by mine again")
    @app_commands.describe(category="Which category", name="What it is to be called, 80 characters at most")
    async def rename(
        self,
        interaction: discord.Interaction[Cratedigger],
        category: app_commands.Transform[str, CategoryText],
        name: app_commands.Range[str, 1, 80] | None = None,
    ) -> None:
        """Keep the name for as long as the category is found."""
        _check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        given = one_line(name or "") or None
        called = await interaction.client.services.recommender.name_category(
            server_of(interaction), await category_of(interaction, category), given
        )
        words = safe(category_in_words(called, messages_of(interaction)))
        kept = "category-name-back" if given is None else "category-renamed"
        await answer(interaction, embeds_of(interaction).plain(kept, category=words))

    @app_commands.command(description="How many kinds of songs I sort this server's music into")
    @app_commands.describe(number="3 to 12; as many as I find, at most")
    async def categories(
        self, interaction: discord.Interaction[Cratedigger], number: app_commands.Range[int, 3, 12]
    ) -> None:
        """Keep the number, and find the categories anew."""
        _check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        recommender = interaction.client.services.recommender
        found = await recommender.choose_categories(server_of(interaction), number)
        await answer(interaction, embeds_of(interaction).plain("categories-kept", number=number, found=found))


def _check(interaction: discord.Interaction[Cratedigger]) -> None:
    """Raise ManagersOnly: Discord hides the commands from others, unless a server has let them in."""
    if not may_manage(interaction):
        raise ManagersOnly


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Settings())
