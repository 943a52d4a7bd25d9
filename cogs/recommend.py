"""/recommend and "Songs like this": songs like some, that the member has not heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import NoLinks
from bot.recommender.answers import SongList, SongQuestion
from bot.recommender.search import linked_songs
from cogs.ui.answers import server_of
from cogs.ui.choices import ChoiceButton, answer_about
from cogs.ui.filtering import LENGTHS, filters_of
from cogs.ui.listing import SongButton, SongSave, SongSelect, SongTurn, render_songs
from cogs.ui.pacing import paced
from cogs.ui.transformers import CategoryText, PoolChoice, SongText

if TYPE_CHECKING:
    from bot.client import Cratedigger

SEEDS = 5
"""Songs that may be asked with."""


class Recommend(commands.Cog):
    """Songs out."""

    def __init__(self, client: Cratedigger) -> None:
        self._client = client
        self._menu = app_commands.ContextMenu(name="Songs like this", callback=self.songs_like_this)
        self._menu.guild_only = True

    async def cog_load(self) -> None:
        """Add the entry to the menus of messages, which discord.py cannot declare in a cog."""
        self._client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take it out again."""
        self._client.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(description="Songs like one you name, or like several, that you have not heard")
    @app_commands.describe(
        song="A song of this server: its title, or its Spotify link",
        second="Another song: what comes is like all of them together",
        third="Another song",
        fourth="Another song",
        fifth="Another song",
        adventurous="How far from what is near: 0 stays with the likely, 10 goes furthest (3)",
        category="Only songs of this category",
        pool="Only songs of this pool",
        length="Only songs of about this length",
        clean="Nothing that is marked as explicit (no)",
        brought_by="Only songs that this member brought, if they let others see it",
        count="How many songs to a page, 1 to 25 (10)",
        include_heard="Also songs that you brought yourself (no)",
    )
    @app_commands.rename(second="and", third="and2", fourth="and3", fifth="and4", brought_by="from")
    @app_commands.choices(length=LENGTHS)
    @app_commands.guild_only()
    @paced
    async def recommend(  # noqa: PLR0917 - an option each
        self,
        interaction: discord.Interaction[Cratedigger],
        song: app_commands.Transform[str, SongText],
        second: app_commands.Transform[str, SongText] | None = None,
        third: app_commands.Transform[str, SongText] | None = None,
        fourth: app_commands.Transform[str, SongText] | None = None,
        fifth: app_commands.Transform[str, SongText] | None = None,
        adventurous: app_commands.Range[int, 0, 10] | None = None,
        category: app_commands.Transform[str, CategoryText] | None = None,
        pool: app_commands.Transform[str, PoolChoice] | None = None,
        length: str | None = None,
        clean: bool = False,
        brought_by: discord.User | None = None,
        count: app_commands.Range[int, 1, 25] = 10,
        include_heard: bool = False,
    ) -> None:
        """Ask the server's model."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        named = [text for text in (song, second, third, fourth, fifth) if text is not None]
        filters = await filters_of(
            interaction, category=category, pool=pool, clean=clean, length=length, brought_by=brought_by
        )
        question = SongQuestion(
            "recommend", tuple(dict.fromkeys(named)), count, include_heard, adventurous, filters
        )
        await answer_about(interaction, question)

    @paced
    async def songs_like_this(
        self, interaction: discord.Interaction[Cratedigger], message: discord.Message
    ) -> None:
        """Songs like those that a message links to."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        texts = [message.content, *(embed.url or "" for embed in message.embeds)]
        texts += [embed.description or "" for embed in message.embeds]
        links = linked_songs("\n".join(texts))
        if not links:
            raise NoLinks
        # One of several that nobody has brought is no reason to say nothing of the others.
        known = await interaction.client.services.recommender.known(server_of(interaction), links)
        await answer_about(interaction, SongQuestion("recommend", tuple((known or links)[:SEEDS])))


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the buttons that outlive it."""
    client.add_dynamic_items(ChoiceButton, SongButton, SongSave, SongSelect, SongTurn)
    client.renderers[SongList] = render_songs
    await client.add_cog(Recommend(client))
