"""The button under an import that takes it back, for as long as the answer is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import structlog

from bot.errors import ManagersOnly
from bot.messages import Messages
from bot.recommender.answers import BroughtFile
from cogs.ui.answers import answer, embeds_of, may_manage
from cogs.ui.lasting import Button, Lasting

if TYPE_CHECKING:
    from bot.client import Cratedigger


log = structlog.get_logger(__name__)


async def answer_late(
    interaction: discord.Interaction[Cratedigger], embed: discord.Embed, view: discord.ui.View | None = None
) -> None:
    """Put what was learned into an answer that is there already, as long as Discord takes it there.

    Where the answer has lost the buttons of ``view``, it is about something later and stays.
    """
    try:
        if view is None or await _has_buttons(interaction):
            await answer(interaction, embed, view)
    except discord.HTTPException:
        # It took longer than a quarter of an hour: what matters was said before.
        log.info("end of learning undeliverable", server=interaction.guild_id)


async def _has_buttons(interaction: discord.Interaction[Cratedigger]) -> bool:
    return bool((await interaction.original_response()).components)


def undo_view(answer_id: str, messages: Messages) -> discord.ui.View:
    """The Undo button under the report of an import."""
    view = discord.ui.View(timeout=None)
    button = Button(label=messages.text("import-undo"), emoji="↩️", custom_id=f"undo:{answer_id}")
    view.add_item(UndoButton(button))
    return view


class UndoButton(Lasting[Button], template=r"undo:[\w-]{1,32}"):
    """Takes back what a file brought, and says what went in place of the report."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        services = interaction.client.services
        file = await services.answers.of(self.parts[0], interaction.user.id, BroughtFile)
        if file.pooled and not may_manage(interaction):
            # They could manage the server when they filled the pool.
            raise ManagersOnly
        playlists = await services.importer.take_back(interaction.user.id, file)
        embeds = embeds_of(interaction)
        await answer(interaction, embeds.undone(file.name, playlists, None))
        learned = await services.importer.learn(file.server_id)
        await answer_late(interaction, embeds.undone(file.name, playlists, learned))
