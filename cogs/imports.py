"""/import: brings the songs of a file, for people without Spotify and servers without a pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import FileMissing, FileTooLarge, ManagersOnly
from bot.library.files import megabytes
from bot.library.imports import LABELS_OF_FILE, checked_label
from cogs.ui.answers import answer, embeds_of, may_manage, server_of
from cogs.ui.transformers import FILE, MINE, PoolLabel

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Imports(commands.Cog):
    """Songs in, from files."""

    @app_commands.command(name="import", description="Bring songs from a CSV with audio features")
    @app_commands.describe(
        file="A CSV of songs, such as exportify.net writes",
        as_="Mine (the default) or, for managers, the label of a pool: songs nobody here has heard yet",
    )
    @app_commands.rename(as_="as")
    @app_commands.guild_only()
    async def import_(
        self,
        interaction: discord.Interaction[Cratedigger],
        file: discord.Attachment,
        as_: app_commands.Transform[str, PoolLabel] = MINE,
    ) -> None:
        """Read the file, store its songs, retrain."""
        services = interaction.client.services
        pool = None
        if as_.strip().casefold() != MINE:
            if not may_manage(interaction):
                raise ManagersOnly
            pool = LABELS_OF_FILE if as_ == FILE else checked_label(as_)
        limit = services.settings.import_limit_mb * 1_000_000
        if file.size > limit:
            raise FileTooLarge(file=file.filename, megabytes=megabytes(file.size), limit=megabytes(limit))
        await interaction.response.defer(ephemeral=True, thinking=True)
        try:
            content = await file.read()
        except discord.HTTPException as failure:
            raise FileMissing(file=file.filename, reason=f"Discord answered {failure.status}") from failure
        songs = await services.importer.read(content, file.filename)
        server_id = server_of(interaction)
        report = await services.importer.bring(server_id, interaction.user.id, songs, pool=pool)
        learned = await services.importer.learn(server_id)
        await answer(interaction, embeds_of(interaction.client).import_report(report, learned))


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    await client.add_cog(Imports())
