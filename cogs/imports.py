"""/import: brings the songs of a file, for people without Spotify and servers without a pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import AttachmentTooLarge, AttachmentUnread, ManagersOnly
from bot.library.files import megabytes
from bot.library.imports import LABELS_OF_FILE, checked_label
from bot.recommender.answers import BroughtFile
from cogs.ui.answers import answer, embeds_of, may_manage, messages_of, server_of
from cogs.ui.embeds import BLUE
from cogs.ui.transformers import FILE, MINE, PoolLabel
from cogs.ui.undo import UndoButton, answer_late, undo_view
from cogs.ui.views import link_view

if TYPE_CHECKING:
    from bot.client import Cratedigger


class Imports(commands.Cog):
    """Songs in, from files."""

    @app_commands.command(
        name="import", description="Bring songs from a file: Exportify, Spotify's account data, a data set …"
    )
    @app_commands.describe(
        file="A CSV, JSON or zip; without one you get a page for larger files",
        as_="Mine (the default) or, for managers, the label of a pool: songs nobody here has heard yet",
    )
    @app_commands.rename(as_="as")
    @app_commands.guild_only()
    async def import_(
        self,
        interaction: discord.Interaction[Cratedigger],
        file: discord.Attachment | None = None,
        as_: app_commands.Transform[str, PoolLabel] = MINE,
    ) -> None:
        """Read the file, store its songs, retrain; or hand out a page for a larger one."""
        services = interaction.client.services
        pool = None
        if as_.strip().casefold() != MINE:
            if not may_manage(interaction):
                raise ManagersOnly
            pool = LABELS_OF_FILE if as_ == FILE else checked_label(as_)
        if file is None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await self._offer_page(interaction, pool)
            return
        limit = services.settings.import_limit_mb * 1_000_000
        if file.size > limit:
            raise AttachmentTooLarge(
                file=file.filename,
                megabytes=megabytes(file.size, limit),
                limit=megabytes(limit),
                page=services.uploads.limit_mb,
            )
        await interaction.response.defer(ephemeral=True, thinking=True)
        server_id, member_id = server_of(interaction), interaction.user.id
        async with services.importer.ticket(server_id, member_id, pool) as ticket:
            try:
                content = await file.read()
            except discord.HTTPException as failure:
                raise AttachmentUnread(file=file.filename, status=failure.status) from failure
            songs = await services.importer.read(content, file.filename)
            report = await services.importer.bring(server_id, member_id, songs, pool=pool, ticket=ticket)
        embeds = embeds_of(interaction)
        if not report.songs:
            await answer(interaction, embeds.import_report(report, None))
            return
        brought = BroughtFile(server_id, songs.digest, songs.name, pool is not None, pool)
        answer_id = await services.answers.keep(server_id, member_id, brought)
        view = undo_view(answer_id, messages_of(interaction))
        # Thousands of songs take longer to ask for than Discord takes answers.
        await answer(interaction, embeds.import_report(report, None), view)
        learned = await services.importer.learn(server_id)
        await answer_late(interaction, embeds.import_report(report, learned), view)

    async def _offer_page(self, interaction: discord.Interaction[Cratedigger], pool: str | None) -> None:
        services = interaction.client.services
        address = await services.uploads.offer(server_of(interaction), interaction.user.id, pool)
        embed = embeds_of(interaction).plain("import-page", BLUE, limit=services.uploads.limit_mb)
        await answer(
            interaction, embed, link_view(messages_of(interaction).text("import-page-button"), address)
        )


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the button that outlives it."""
    client.add_dynamic_items(UndoButton)
    await client.add_cog(Imports())
