"""Buttons. Those that must outlive a restart carry the id of a kept answer, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import AnswerExpired
from bot.messages import Messages
from bot.names import shortened
from bot.recommender.answers import Content
from cogs.ui.answers import answer, attached, messages_of, public_messages, server_of
from cogs.ui.lasting import Button, Lasting
from cogs.ui.rendered import Rendered
from cogs.ui.text import safe

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.pictures import Picture

LABEL = 80


def link_view(label: str, url: str) -> discord.ui.View:
    """One button that opens an address."""
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label=shortened(label, LABEL), url=url))
    return view


def share_view(
    answer_id: str, messages: Messages, *others: discord.ui.Item[Any], page: int = 0, row: int | None = None
) -> discord.ui.View:
    """The Share button under a page of a private answer, after any other buttons and selects."""
    view = discord.ui.View(timeout=None)
    for item in others:
        view.add_item(item)
    button = Button(
        label=messages.text("share"),
        emoji="📣",
        style=discord.ButtonStyle.primary,
        custom_id=f"share:{answer_id}:{page}" if page else f"share:{answer_id}",
        row=row,
    )
    return view.add_item(ShareButton(button))


async def answer_shareable(
    interaction: discord.Interaction[Cratedigger],
    embed: discord.Embed,
    content: Content,
    picture: Picture | None = None,
    *others: discord.ui.Item[Any],
) -> None:
    """Answer alone who asked, with a button that posts what ``content`` is rendered to in the channel."""
    services = interaction.client.services
    answer_id = await services.answers.keep(server_of(interaction), interaction.user.id, content)
    await answer(interaction, embed, share_view(answer_id, messages_of(interaction), *others), picture)


class ShareButton(Lasting[Button], template=r"share:[\w-]{1,32}(:\d{1,3})?"):
    """Posts a private answer in the channel, under the name of who asked.

    What is kept is rendered anew, as things are at this moment, by what its cog has named for it in
    ``client.renderers``. The button is spent by that, and comes back where it failed.
    """

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        answers = interaction.client.services.answers
        answer_id, page = self.parts[0], int(self.parts[1]) if self.parts[1:] else 0
        # Before anything else: Discord waits three seconds, and nobody presses what looks spent.
        await interaction.response.edit_message(view=self._buttons(interaction, done=True))
        try:
            content = await answers.spend(answer_id, interaction.user.id, page)
            if content is not None:
                try:
                    await self._post(interaction, content, page)
                except Exception:
                    await answers.restore(answer_id, page)
                    raise
        except Exception:
            with suppress(discord.HTTPException):
                await interaction.edit_original_response(view=self._buttons(interaction, done=False))
            raise

    def _buttons(self, interaction: discord.Interaction[Cratedigger], *, done: bool) -> discord.ui.View:
        """What stands under the message, with this button spent or not."""
        assert interaction.message is not None  # noqa: S101 - it was pressed there
        view = discord.ui.View.from_message(interaction.message, timeout=None)
        for item in view.children:
            if isinstance(item, discord.ui.Button) and item.custom_id == self.custom_id:
                item.disabled = done
                item.label = messages_of(interaction).text("share-done" if done else "share")
        return view

    async def _post(self, interaction: discord.Interaction[Cratedigger], content: Content, page: int) -> None:
        messages = public_messages(interaction)
        render = interaction.client.renderers.get(type(content))
        if render is None:
            raise AnswerExpired
        shown: Rendered = await render(interaction, content, messages, page)
        shown.embed.description = interaction.client.with_mentions(shown.embed.description or "")
        await interaction.followup.send(
            messages.text("shared-by", name=safe(interaction.user.display_name)),
            embed=shown.embed,
            files=attached(shown.embed, shown.picture),
        )
