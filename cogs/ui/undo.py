"""The button under an import that takes it back, for as long as the answer is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.errors import ManagersOnly
from bot.messages import Messages
from cogs.ui.answers import answer, embeds_of, guarded, may_manage

if TYPE_CHECKING:
    from bot.client import Cratedigger


def undo_view(answer_id: str, messages: Messages) -> discord.ui.View:
    """The Undo button under the report of an import."""
    view = discord.ui.View(timeout=None)
    view.add_item(UndoButton(answer_id, messages.text("import-undo")))
    return view


class UndoButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"undo:(?P<answer>[\w-]{1,32})"
):
    """Takes back what a file brought."""

    def __init__(self, answer_id: str, label: str) -> None:
        self.answer_id = answer_id
        super().__init__(
            discord.ui.Button(
                label=label,
                emoji="↩️",
                style=discord.ButtonStyle.secondary,
                custom_id=f"undo:{answer_id}",
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], _item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button that was pressed."""
        return cls(match["answer"], interaction.client.services.messages.text("import-undo"))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Say what went in place of the report."""
        await guarded(interaction, self._undo(interaction))

    async def _undo(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        services = interaction.client.services
        file = await services.answers.file(self.answer_id, interaction.user.id)
        if file.pooled and not may_manage(interaction):
            # They could manage the server when they filled the pool.
            raise ManagersOnly
        playlists = await services.importer.take_back(interaction.user.id, file)
        learned = await services.importer.learn(file.server_id)
        await answer(interaction, embeds_of(interaction.client).undone(file.name, playlists, learned))
