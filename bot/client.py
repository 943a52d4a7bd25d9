"""The discord.py client: what it hears, which cogs it carries, and the commands that Discord knows of it."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Any

import discord
import structlog
from cachetools import LRUCache
from discord import app_commands
from discord.ext import commands

from bot.directory import DiscordDirectory
from bot.services import Services
from bot.translator import CommandTranslator

COGS = (
    "failures",
    "help",
    "link",
    "sync",
    "imports",
    "listens",
    "recommend",
    "discover",
    "blend",
    "categories",
    "model",
    "insights",
    "thumbs",
    "taste",
    "compare",
    "neighbours",
    "who",
    "consent",
    "share",
    "welcome",
    "settings",
    "library",
    "pool",
    "sound",
    "privacy",
)
"""The modules of cogs/ that are loaded, by name: the client knows none of them otherwise."""

COMMAND_TREE = "command-tree"

PACED = 10_000
"""Members and commands of whom it is remembered how often they asked lately."""

log = structlog.get_logger(__name__)


class Cratedigger(commands.Bot):
    """The bot as Discord sees it.

    ``renderers`` has, by the type of a kept answer, what renders it for the channel (a ``Renderer`` of
    cogs/ui/rendered.py); cogs put theirs in when they are loaded.

    ``notice`` is a line that every answer carries (the demo's, say).
    """

    def __init__(self, services: Services, *, notice: str | None = None) -> None:
        super().__init__(
            commands.when_mentioned,
            help_command=None,
            intents=discord.Intents(guilds=True, voice_states=True),
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self.services = services
        self.notice = notice
        self.renderers: dict[type, Callable[..., Awaitable[Any]]] = {}
        self.paces: LRUCache[tuple[int, str], app_commands.Cooldown] = LRUCache(PACED)
        self._command_ids: dict[str, int] = {}

    async def setup_hook(self) -> None:
        """Load the cogs, and tell Discord of the commands where it does not know them as they are."""
        await asyncio.to_thread(self.services.catalogues.read_all)
        for name in COGS:
            await self.load_extension(f"cogs.{name}")
        look = partial(self.services.departures.look, DiscordDirectory(self))
        self.services.schedule.every(timedelta(days=1), "departures", look)
        await self._sync_tree()

    def with_mentions(self, text: str) -> str:
        """A text in which every /command of ours can be clicked."""
        return re.sub(r"(?<![\w/<\\])/([a-z]+)\b( [a-z]+\b)?", self._mention, text)

    def _mention(self, match: re.Match[str]) -> str:
        """A command as Discord makes it clickable; a subcommand has to be named with its group."""
        name, after = match[1], match[2] or ""
        if name not in self._command_ids:
            return match[0]
        group = self.tree.get_command(name)
        if isinstance(group, app_commands.Group) and group.get_command(after.strip()) is not None:
            return f"</{name}{after}:{self._command_ids[name]}>"
        return f"</{name}:{self._command_ids[name]}>{after}"

    async def _sync_tree(self) -> None:
        """Send the command tree only where Discord has another: 200 creates a day are all it allows."""
        assert self.application_id is not None  # noqa: S101 - set by login
        translator = CommandTranslator(self.services.catalogues)
        await self.tree.set_translator(translator)
        every = self.tree.get_commands()
        payload = [await command.get_translated_payload(self.tree, translator) for command in every]
        digest = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
        name = f"{COMMAND_TREE}:{self.application_id}"
        known = await self.services.store.facts.get(name) or {}
        present = {command.name: command.id for command in await self.tree.fetch_commands()}
        if known.get("digest") == digest and known.get("ids") == present:
            self._command_ids = present
            return
        # Not by tree.sync(), which would translate all of it a second time.
        sent = await self.http.bulk_upsert_global_commands(self.application_id, payload=payload)
        self._command_ids = {command["name"]: int(command["id"]) for command in sent}
        await self.services.store.facts.keep(name, {"digest": digest, "ids": self._command_ids})
        log.info("commands sent to Discord", commands=sorted(self._command_ids))


def point_discord_at(api_url: str | None, gateway_url: str | None) -> None:
    """Reach Discord at other addresses: a proxy, or a stand-in. discord.py keeps them on its classes."""
    import yarl  # noqa: PLC0415 - comes with aiohttp, and only this needs it

    if api_url is not None:
        discord.http.Route.BASE = api_url
    if gateway_url is not None:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
