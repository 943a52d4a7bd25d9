"""The buttons under a sync's report that take new playlists back. Each carries its playlist's id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.library.reports import SyncReport
from bot.messages import Messages
from bot.names import one_line, shortened
from cogs.ui.answers import guarded, server_of
from cogs.ui.views import LABEL

if TYPE_CHECKING:
    from bot.client import Cratedigger

OFFERED = 5
NAME = 60


def withdraw_view(report: SyncReport, messages: Messages) -> discord.ui.View:
    """A button for each of the first new playlists; an empty view where none is new."""
    view = discord.ui.View(timeout=None)
    for external_id, name in report.fresh[:OFFERED]:
        label = messages.text("withdraw", name=shortened(one_line(name), NAME))
        view.add_item(WithdrawButton(external_id, label))
    return view


class WithdrawButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"withdraw:(?P<playlist>\w{1,80})"
):
    """Takes a playlist back. Whoever presses it speaks of their own music only, whatever the id."""

    def __init__(self, external_id: str, label: str, *, done: bool = False) -> None:
        self.external_id = external_id
        self.label = label
        super().__init__(
            discord.ui.Button(
                label=shortened(label, LABEL),
                style=discord.ButtonStyle.secondary,
                custom_id=f"withdraw:{external_id}",
                disabled=done,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button that was pressed."""
        return cls(match["playlist"], getattr(item, "label", None) or "?")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Withdraw the playlist, now and for later syncs; the button is spent."""
        await guarded(interaction, self._withdraw(interaction))

    async def _withdraw(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        services = interaction.client.services
        await services.chooser.withdraw(server_of(interaction), interaction.user.id, self.external_id)
        view = discord.ui.View(timeout=None)
        for button in _buttons_of(interaction.message):
            external_id = (button.custom_id or "").partition(":")[2]
            done = button.disabled or external_id == self.external_id
            view.add_item(WithdrawButton(external_id, button.label or "?", done=done))
        await interaction.edit_original_response(view=view)


def _buttons_of(message: discord.Message | None) -> list[discord.Button]:
    rows = [] if message is None else message.components
    return [
        button
        for row in rows
        if isinstance(row, discord.ActionRow)
        for button in row.children
        if isinstance(button, discord.Button)
    ]
