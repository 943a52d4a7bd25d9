"""Buttons. Those that must outlive a restart carry the id of a kept answer, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import AnswerExpired
from bot.messages import Messages
from bot.names import shortened
from bot.recommender.answers import Content, SharedEmbed
from cogs.ui.answers import answer, attached, messages_of, public_messages, server_of
from cogs.ui.lasting import Button, Lasting
from cogs.ui.rendered import Rendered
from cogs.ui.text import safe

if TYPE_CHECKING:
    from bot.client import Cratedigger

LABEL = 80


def link_view(label: str, url: str) -> discord.ui.View:
    """One button that opens an address."""
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label=shortened(label, LABEL), url=url))
    return view


def share_view(answer_id: str, messages: Messages, *others: discord.ui.Item[Any]) -> discord.ui.View:
    """The Share button under a private answer, after any other buttons and selects."""
    view = discord.ui.View(timeout=None)
    for item in others:
        view.add_item(item)
    button = Button(
        label=messages.text("share"),
        emoji="📣",
        style=discord.ButtonStyle.primary,
        custom_id=f"share:{answer_id}",
    )
    return view.add_item(ShareButton(button))


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

    What is kept as data is rendered anew, as it is at this moment, by what its cog has named for it in
    ``client.renderers``. The button is spent by that, and comes back where it failed.
    """

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        services = interaction.client.services
        (answer_id,) = self.parts
        # Before anything else: Discord waits three seconds, and nobody presses what looks spent.
        await interaction.response.edit_message(view=self._buttons(interaction, done=True))
        try:
            content = await services.answers.spend(answer_id, interaction.user.id)
            if content is not None:
                await self._post(interaction, answer_id, content)
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

    async def _post(
        self, interaction: discord.Interaction[Cratedigger], answer_id: str, content: Content
    ) -> None:
        client = interaction.client
        try:
            shown = await self._rendered(interaction, content)
            await interaction.followup.send(
                public_messages(interaction).text("shared-by", name=safe(interaction.user.display_name)),
                embed=shown.embed,
                files=attached(shown.embed, shown.picture),
            )
        except Exception:
            await client.services.answers.restore(answer_id)
            raise

    async def _rendered(self, interaction: discord.Interaction[Cratedigger], content: Content) -> Rendered:
        if isinstance(content, SharedEmbed):
            return Rendered(embed_of(content))
        render = interaction.client.renderers.get(type(content))
        if render is None:
            raise AnswerExpired
        rendered: Rendered = await render(interaction, content, public_messages(interaction))
        return rendered
