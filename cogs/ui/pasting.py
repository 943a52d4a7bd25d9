"""The way back from Spotify where its page does not load: a box to paste the page's address into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import discord

from bot.messages import Messages
from bot.names import shortened
from bot.spotify.returning import read_returned
from cogs.ui.answers import answer, embeds_of, guarded, messages_of
from cogs.ui.lasting import Button, Lasting
from cogs.ui.views import LABEL

if TYPE_CHECKING:
    from bot.client import Cratedigger

OPEN_FOR = 15 * 60.0
"""Seconds: longer than a sign-in is good for."""

LONGEST_ADDRESS = 2_000
TITLE = 45


def sign_in_view(url: str, messages: Messages) -> discord.ui.View:
    """A button that opens Spotify's sign-in, and one for when the page after it does not load."""
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label=shortened(messages.text("link-button"), LABEL), url=url))
    label = shortened(messages.text("paste-button"), LABEL)
    view.add_item(PasteButton(Button(label=label, custom_id="paste-address")))
    return view


class PasteButton(Lasting[Button], template=r"paste-address"):
    """Opens the box; it outlives a restart, and asks whose the link is only when something is pasted."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        """Open the box."""
        await interaction.response.send_modal(AddressBox(messages_of(interaction)))


class AddressBox(discord.ui.Modal):
    """A box for the address that the browser ended at. What is pasted is a secret: it is never logged."""

    def __init__(self, messages: Messages) -> None:
        super().__init__(title=shortened(messages.text("paste-title"), TITLE), timeout=OPEN_FOR)
        self._address: discord.ui.TextInput[Self] = discord.ui.TextInput(
            custom_id="address", style=discord.TextStyle.paragraph, max_length=LONGEST_ADDRESS
        )
        label = discord.ui.Label[Self](
            text=shortened(messages.text("paste-label"), TITLE),
            description=shortened(messages.text("paste-description"), 100),
            component=self._address,
        )
        self.add_item(label)

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Link the account, if the link was this member's."""
        await guarded(interaction, self._link(interaction))

    async def _link(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        desk = interaction.client.services.desk
        back = read_returned(self._address.value, desk.redirect_url)
        await desk.receive(back, member_id=interaction.user.id)
        await answer(interaction, embeds_of(interaction).plain("linked"))
