"""Buttons. Those that must outlive a restart carry the id of a kept answer, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import discord

from bot.messages import Messages
from bot.names import shortened
from bot.recommender.answers import SharedEmbed
from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.lasting import Button, Lasting
from cogs.ui.text import safe

if TYPE_CHECKING:
    from bot.client import Cratedigger

LABEL = 80


def link_view(label: str, url: str) -> discord.ui.View:
    """One button that opens an address."""
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label=shortened(label, LABEL), url=url))
    return view


def share_view(answer_id: str, messages: Messages, *, done: bool = False) -> discord.ui.View:
    """The Share button under a private answer; ``done`` once it was pressed."""
    view = discord.ui.View(timeout=None)
    button = Button(
        label=messages.text("share-done" if done else "share"),
        emoji="📣",
        style=discord.ButtonStyle.primary,
        custom_id=f"share:{answer_id}",
        disabled=done,
    )
    view.add_item(ShareButton(button))
    return view


async def answer_shareable(
    interaction: discord.Interaction[Cratedigger],
    embed: discord.Embed,
    shareable: discord.Embed | None = None,
) -> None:
    """Answer alone who asked, with a button that posts the same, or ``shareable``, in the channel."""
    services = interaction.client.services
    kept = shared_embed(shareable or embed)
    answer_id = await services.answers.keep(server_of(interaction), interaction.user.id, kept)
    await answer(interaction, embed, share_view(answer_id, messages_of(interaction)))


def shared_embed(embed: discord.Embed) -> SharedEmbed:
    """What is kept of an embed."""
    colour = None if embed.colour is None else embed.colour.value
    return SharedEmbed(embed.title, embed.description, embed.url, colour, embed.footer.text)


def embed_of(shared: SharedEmbed) -> discord.Embed:
    """The embed that was kept."""
    embed = discord.Embed(
        title=shared.title, description=shared.description, url=shared.url, colour=shared.colour
    )
    return embed if shared.footer is None else embed.set_footer(text=shared.footer)


class ShareButton(Lasting[Button], template=r"share:[\w-]{1,32}"):
    """Posts a private answer in the channel, under the name of who asked.

    It is spent by that, and comes back where it failed.
    """

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        services = interaction.client.services
        (answer_id,) = self.parts
        # Before anything else: Discord waits three seconds, and nobody presses what looks spent.
        done = share_view(answer_id, messages_of(interaction), done=True)
        await interaction.response.edit_message(view=done)
        try:
            shared = await services.answers.spend(answer_id, interaction.user.id)
            if shared is not None:
                await self._post(interaction, answer_id, embed_of(shared))
        except Exception:
            with suppress(discord.HTTPException):
                await interaction.edit_original_response(view=share_view(answer_id, messages_of(interaction)))
            raise

    async def _post(
        self, interaction: discord.Interaction[Cratedigger], answer_id: str, embed: discord.Embed
    ) -> None:
        services = interaction.client.services
        try:
            await interaction.followup.send(
                messages_of(interaction).text("shared-by", name=safe(interaction.user.display_name)),
                embed=embed,
            )
        except Exception:
            await services.answers.restore(answer_id)
            raise
