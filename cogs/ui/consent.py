"""Asks members once whether others in a server may see them, by buttons that outlive a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import structlog

from bot.messages import Messages
from cogs.ui.answers import answer, embeds_of, messages_of, server_of
from cogs.ui.embeds import BLUE
from cogs.ui.lasting import Button, Lasting

if TYPE_CHECKING:
    from bot.client import Cratedigger

log = structlog.get_logger(__name__)

YES, NO = "yes", "no"


async def ask_visible(interaction: discord.Interaction[Cratedigger]) -> None:
    """Ask after an answer, where whoever got it was never asked and has music in the server."""
    people = interaction.client.services.people
    server_id, member_id = interaction.guild_id, interaction.user.id
    # What took longer than Discord takes answers leaves the question to the next command.
    if server_id is None or interaction.is_expired() or not await people.ask(server_id, member_id):
        return
    embed = embeds_of(interaction).plain("consent", BLUE)
    embed.description = interaction.client.with_mentions(embed.description or "")
    try:
        await interaction.followup.send(embed=embed, view=_view(messages_of(interaction)), ephemeral=True)
    except discord.HTTPException as failure:
        log.info("question undeliverable", server=server_id, status=failure.status)
        await people.unask(server_id, member_id)


async def keep_visible(interaction: discord.Interaction[Cratedigger], *, visible: bool) -> None:
    """Keep the word of whoever typed or pressed, and say what follows from it."""
    await interaction.client.services.people.set_visible(
        server_of(interaction), interaction.user.id, visible=visible
    )
    await answer(interaction, embeds_of(interaction).plain("visible-on" if visible else "visible-off"))


def _view(messages: Messages) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for word, label in ((YES, messages.text("consent-yes")), (NO, messages.text("consent-no"))):
        # Neither in colour: none is the one to be pressed.
        view.add_item(ConsentButton(Button(label=label, custom_id=f"consent:{word}")))
    return view


class ConsentButton(Lasting[Button], template=rf"consent:(?:{YES}|{NO})"):
    """Whoever presses it speaks for themselves, in the server where it is pressed."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        await keep_visible(interaction, visible=self.parts[0] == YES)
