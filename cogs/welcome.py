"""A short welcome when the bot joins a server, to whoever can manage it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import structlog
from discord.ext import commands

from cogs.ui.answers import embeds_in
from cogs.ui.text import safe

if TYPE_CHECKING:
    from bot.client import Cratedigger

log = structlog.get_logger(__name__)


class Welcome(commands.Cog):
    """Says what to do first."""

    def __init__(self, client: Cratedigger) -> None:
        self._client = client

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Write to the owner; where their messages are closed, to the server's system channel."""
        app = await self._client.services.desk.find_app(guild.id)
        spotify = "off" if app is None else "on"
        embed = embeds_in(self._client, guild.preferred_locale.value).plain(
            "welcome", server=safe(guild.name), spotify=spotify
        )
        embed.description = self._client.with_mentions(embed.description or "")
        try:
            owner = await self._client.fetch_user(guild.owner_id or 0)
            await owner.send(embed=embed)
        except discord.HTTPException:
            await self._post(guild, embed)
        log.info("joined a server", server=guild.id)

    async def _post(self, guild: discord.Guild, embed: discord.Embed) -> None:
        channel = guild.system_channel
        if channel is None:
            return
        try:
            await channel.send(embed=embed)
        except discord.HTTPException:
            log.info("no place for a welcome", server=guild.id)


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Welcome(client))
