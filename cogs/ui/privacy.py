"""What /privacy shows, and the buttons that ask before anything is deleted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import discord

from bot.library.departures import GRACE
from bot.library.exporting import KeptOfMember
from bot.messages import Messages
from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.embeds import BLUE, RED, Embeds
from cogs.ui.lasting import Button, Lasting

if TYPE_CHECKING:
    from bot.client import Cratedigger

HERE, EVERYWHERE, CANCEL = "here", "everywhere", "cancel"


class PrivacyEmbeds(Embeds):
    """Renders what is kept of a member, for that member alone."""

    def kept(self, kept: KeptOfMember) -> discord.Embed:
        """What is kept, who sees it, and what can be done about it."""
        say = self._messages.text
        parts = [say("privacy-opted-out")] if kept.opted_out else []
        if kept.here:
            parts.append(self._listed(say("privacy-here"), kept.here))
        if kept.elsewhere:
            heading = say("privacy-elsewhere", servers=kept.servers_elsewhere)
            parts.append(self._listed(heading, kept.elsewhere))
        if kept.everywhere:
            parts.append(self._listed(say("privacy-everywhere"), kept.everywhere))
        if not (kept.here or kept.elsewhere or kept.everywhere):
            parts.append(say("privacy-nothing"))
        parts += [
            f"**{say('privacy-who')}**\n{say('privacy-who-sees', visible='yes' if kept.visible else 'no')}",
            f"**{say('privacy-say')}**\n{say('privacy-your-say', days=GRACE.days)}",
        ]
        return self._embed(say("privacy-title"), "\n\n".join(parts), BLUE)

    def _listed(self, heading: str, counts: Mapping[str, int]) -> str:
        lines = [self._messages.text(f"kept-{table}", count=count) for table, count in counts.items()]
        return "\n".join([f"**{heading}**", *(f"- {line}" for line in lines)])

    def export(self, cut: tuple[str, ...]) -> discord.Embed:
        """What comes with the zip."""
        embed = self.plain("privacy-export")
        if cut:
            files = ", ".join(f"{table}.csv" for table in cut)
            embed.description = f"{embed.description}\n\n{self._messages.text('export-cut', files=files)}"
        return embed

    def asked(self, *, in_server: bool) -> discord.Embed:
        """What forgetting would delete."""
        return self.plain("privacy-forget", RED, place="server" if in_server else "elsewhere")


def privacy_embeds_of(interaction: discord.Interaction[Cratedigger]) -> PrivacyEmbeds:
    """The builder of answers in the language of whoever typed or pressed."""
    return PrivacyEmbeds(messages_of(interaction), interaction.client.notice)


def forget_view(messages: Messages, *, in_server: bool) -> discord.ui.View:
    """The buttons that confirm; outside a server there is no choice of where."""
    view = discord.ui.View(timeout=None)
    danger = discord.ButtonStyle.danger
    if in_server:
        view.add_item(_button(HERE, messages.text("forget-here"), danger))
    view.add_item(_button(EVERYWHERE, messages.text("forget-everywhere"), danger))
    view.add_item(_button(CANCEL, messages.text("forget-cancel"), discord.ButtonStyle.secondary))
    return view


def _button(what: str, label: str, style: discord.ButtonStyle) -> ForgetButton:
    return ForgetButton(Button(label=label, style=style, custom_id=f"forget:{what}"))


class ForgetButton(Lasting[Button], template=rf"forget:(?:{HERE}|{EVERYWHERE}|{CANCEL})"):
    """Forgets whoever presses it, or does not; nothing of an answer need be kept for that."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        forgetter = interaction.client.services.forgetter
        embeds = privacy_embeds_of(interaction)
        (what,) = self.parts
        if what == CANCEL:
            done = embeds.plain("forget-cancelled", BLUE)
        elif what == HERE:
            await forgetter.forget(interaction.user.id, server_of(interaction))
            done = embeds.plain("forgotten-here")
        else:
            done = embeds.plain("unlinked", servers=await forgetter.forget(interaction.user.id))
        await answer(interaction, done)
