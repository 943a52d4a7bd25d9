"""Buttons. Those that must outlive a restart carry the id of a kept answer, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.messages import Messages
from cogs.ui.answers import answer, guarded, server_of
from cogs.ui.text import safe, shortened

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
    view.add_item(ShareButton(answer_id, messages.text("share-done" if done else "share"), disabled=done))
    return view


async def answer_shareable(interaction: discord.Interaction[Cratedigger], embed: discord.Embed) -> None:
    """Answer alone the person who asked, with a button that posts the same in the channel."""
    services = interaction.client.services
    answer_id = await services.answers.keep(
        server_of(interaction), interaction.user.id, "embed", dict(embed.to_dict())
    )
    await answer(interaction, embed, share_view(answer_id, services.messages))


class ShareButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"share:(?P<answer>[\w-]{1,32})"
):
    """Posts a private answer in the channel, under the name of who asked."""

    def __init__(self, answer_id: str, label: str, *, disabled: bool = False) -> None:
        self.answer_id = answer_id
        super().__init__(
            discord.ui.Button(
                label=label,
                emoji="📣",
                style=discord.ButtonStyle.primary,
                custom_id=f"share:{answer_id}",
                disabled=disabled,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button that was pressed."""
        return cls(match["answer"], getattr(item, "label", None) or "Share")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Post the kept embed; the private button is spent."""
        await guarded(interaction, self._share(interaction))

    async def _share(self, interaction: discord.Interaction[Cratedigger]) -> None:
        services = interaction.client.services
        embed = await services.answers.of(self.answer_id, interaction.user.id)
        done = share_view(self.answer_id, services.messages, done=True)
        await interaction.response.edit_message(view=done)
        await interaction.followup.send(
            services.messages.text("shared-by", name=safe(interaction.user.display_name)),
            embed=discord.Embed.from_dict(embed),
        )
