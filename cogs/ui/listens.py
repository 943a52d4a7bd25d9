"""What came of /listens, as an embed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.library.listening import ListensReport
from cogs.ui.answers import messages_of
from cogs.ui.embeds import BLUE, GREEN, Embeds
from cogs.ui.text import safe

if TYPE_CHECKING:
    from bot.client import Cratedigger


class ListensEmbeds(Embeds):
    """Renders what came from services of listens."""

    def listens_report(self, report: ListensReport) -> discord.Embed:
        """How many songs came and count as heard, and how many were skipped and why."""
        say = self._messages.text
        lines = [
            say(
                "listens-summary",
                user=safe(report.user, 80),
                listened=report.listened,
                more="yes" if report.more else "no",
                songs=report.songs,
                plays=report.plays,
            )
        ]
        if report.unknown:
            lines.append(say("listens-unknown", songs=report.unknown))
        if not report.songs:
            title = say("listens-nothing-title", service=report.service.full_name)
            return self._embed(title, "\n".join(lines), BLUE)
        lines += [
            say("import-new", songs=report.new_songs),
            say("import-mine"),
            say("listens-again"),
            "",
            self._learned(report.learned),
        ]
        title = say("listens-done-title", service=report.service.full_name)
        return self._embed(title, "\n".join(lines), GREEN)


def listens_embeds_of(interaction: discord.Interaction[Cratedigger]) -> ListensEmbeds:
    """The builder of answers in the language of whoever typed or pressed."""
    return ListensEmbeds(messages_of(interaction), interaction.client.notice)
