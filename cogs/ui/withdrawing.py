"""The buttons under a sync's report that take new playlists back. Each carries its playlist's id."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.library.reports import SyncReport
from bot.messages import Messages
from bot.names import one_line, shortened
from cogs.ui.answers import server_of
from cogs.ui.lasting import Button, Lasting
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
        button = Button(label=shortened(label, LABEL), custom_id=f"withdraw:{external_id}")
        view.add_item(WithdrawButton(button))
    return view


class WithdrawButton(Lasting[Button], template=r"withdraw:\w{1,80}"):
    """Takes a playlist back, now and for later syncs; then it is spent.

    Whoever presses it speaks of their own music only, whatever the id.
    """

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        services = interaction.client.services
        await services.chooser.withdraw(server_of(interaction), interaction.user.id, self.parts[0])
        view = discord.ui.View(timeout=None)
        for button in _buttons_of(interaction.message):
            shown = Button.from_component(button)
            shown.disabled = button.disabled or button.custom_id == self.custom_id
            view.add_item(WithdrawButton(shown))
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
