"""/blend: songs for several members together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import BotAsked, NotInVoice
from cogs.ui.answers import messages_of, server_of
from cogs.ui.filtering import LENGTHS, filters_of
from cogs.ui.listing import show_songs
from cogs.ui.pacing import paced
from cogs.ui.transformers import CategoryText, PoolChoice

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Blend(commands.Cog):
    """Songs out, by several tastes."""

    @app_commands.command(description="Songs for you and others together, each with who will like it most")
    @app_commands.describe(
        second="Somebody who lets others here see what they listen to",
        third="Somebody else",
        fourth="Somebody else",
        fifth="Somebody else",
        sixth="Somebody else",
        seventh="Somebody else",
        eighth="Somebody else",
        ninth="Somebody else",
        tenth="Somebody else",
        voice="Everybody in my voice channel; so it is where nobody is named (no)",
        category="Only songs of this category",
        pool="Only songs of this pool",
        length="Only songs of about this length",
        clean="Nothing that is marked as explicit (no)",
        count="How many songs to a page, 1 to 25 (10)",
    )
    @app_commands.rename(
        second="with",
        third="and2",
        fourth="and3",
        fifth="and4",
        sixth="and5",
        seventh="and6",
        eighth="and7",
        ninth="and8",
        tenth="and9",
    )
    @app_commands.choices(length=LENGTHS)
    @app_commands.guild_only()
    @paced
    async def blend(  # noqa: PLR0917 - an option each
        self,
        interaction: discord.Interaction[Cratedigger],
        second: discord.User | None = None,
        third: discord.User | None = None,
        fourth: discord.User | None = None,
        fifth: discord.User | None = None,
        sixth: discord.User | None = None,
        seventh: discord.User | None = None,
        eighth: discord.User | None = None,
        ninth: discord.User | None = None,
        tenth: discord.User | None = None,
        voice: bool = False,
        category: app_commands.Transform[str, CategoryText] | None = None,
        pool: app_commands.Transform[str, PoolChoice] | None = None,
        length: str | None = None,
        clean: bool = False,
        count: app_commands.Range[int, 1, 25] = 10,
    ) -> None:
        """Ask the server's model with several tastes."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        options = (second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth)
        named = [one for one in options if one is not None]
        if any(one.bot for one in named):
            raise BotAsked
        others = [one.id for one in named]
        if voice or not others:
            others += sorted(in_voice_with(interaction))
        services = interaction.client.services
        server_id, member_id = server_of(interaction), interaction.user.id
        found = await services.blender.blend(
            server_id,
            member_id,
            others,
            count=count,
            filters=await filters_of(interaction, category=category, pool=pool, clean=clean, length=length),
        )
        answer_id = await services.answers.keep(server_id, member_id, found.songs)
        news = (
            messages_of(interaction).text("blend-left-out", left=found.left_out) if found.left_out else None
        )
        await show_songs(interaction, answer_id, found.songs, news=news)


def in_voice_with(interaction: discord.Interaction[Cratedigger]) -> set[int]:
    """The people in the voice channel of whoever asks, themselves among them; raises NotInVoice."""
    state = interaction.user.voice if isinstance(interaction.user, discord.Member) else None
    if state is None or state.channel is None:
        raise NotInVoice
    bots = {member.id for member in state.channel.members if member.bot}
    return state.channel.voice_states.keys() - bots


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Blend())
