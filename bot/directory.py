"""Looks up over REST who is in a server: the privileged intent for members is not asked for."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

import aiohttp
import discord
from aiolimiter import AsyncLimiter

UNKNOWN: Final = {10007, 10013}
"""Discord's codes for somebody who is no member, and for an account that is no more."""

CALLS_PER_SECOND: Final = 5


class DiscordDirectory:
    """Who is where, as Discord says when it is asked; slowly, for nobody waits."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._limiter = AsyncLimiter(CALLS_PER_SECOND, 1)

    def servers(self) -> frozenset[int] | None:
        """The servers that the bot is in, be they out of order or not; None while it is not connected."""
        return frozenset(guild.id for guild in self._client.guilds) if self._client.is_ready() else None

    async def is_member(self, server_id: int, member_id: int) -> bool | None:
        """Whether somebody is in a server; None where Discord does not say.

        Raises discord.HTTPException where it does not take the bot's token: to ask on would be held
        against the bot's address.
        """
        guild = self._client.get_guild(server_id)
        if guild is None or guild.unavailable:
            return None
        await self._limiter.acquire()
        try:
            await guild.fetch_member(member_id)
        except discord.NotFound as refusal:
            return False if refusal.code in UNKNOWN else None
        except discord.HTTPException as refusal:
            if refusal.status == HTTPStatus.UNAUTHORIZED:
                raise
            return None
        except (aiohttp.ClientError, OSError, TimeoutError):
            return None
        return True
