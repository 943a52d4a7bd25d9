"""Options that are more than text: what they offer while a person types, and what they become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import app_commands

from bot.library.imports import LABEL_LENGTH
from bot.recommender.search import label
from cogs.ui.answers import messages_of

if TYPE_CHECKING:
    from bot.client import Cratedigger

log = structlog.get_logger(__name__)

CHOICES = 25
NAME = 100


class SongText(app_commands.Transformer):
    """What a person typed for a song: free text, or the id of a song that was offered.

    Discord does not hold people to what is offered, so the command looks the text up itself.
    """

    async def transform(self, _interaction: discord.Interaction[Any], value: str, /) -> str:
        """The text as it was typed."""
        return value

    async def autocomplete(  # type: ignore[override]
        self, interaction: discord.Interaction[Cratedigger], value: str, /
    ) -> list[app_commands.Choice[str]]:
        """The server's songs that the text may be the beginning of."""
        if interaction.guild_id is None:
            return []
        try:
            songs = await interaction.client.services.recommender.suggest(
                interaction.guild_id, value, interaction.user.id, n=CHOICES
            )
        except Exception:
            # A list that cannot be offered must not look like a broken command: the text still works.
            log.exception("suggestions failed")
            return []
        return [app_commands.Choice(name=label(song, NAME), value=song.id) for song in songs]


class PoolLabel(app_commands.Transformer):
    """Whose an imported file is: the member's own, or a pool's label."""

    async def transform(self, _interaction: discord.Interaction[Any], value: str, /) -> str:
        """The text as it was typed."""
        return value

    async def autocomplete(  # type: ignore[override]
        self, interaction: discord.Interaction[Cratedigger], value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Mine; the labels of the file itself; or what was typed, as a label."""
        say = messages_of(interaction).text
        offered = [
            app_commands.Choice(name=say("import-as-mine"), value=MINE),
            app_commands.Choice(name=say("import-as-file"), value=FILE),
        ]
        typed = " ".join(value.split())[:LABEL_LENGTH]
        if typed and typed not in {MINE, FILE}:
            offered.insert(0, app_commands.Choice(name=say("import-as-label", label=typed), value=typed))
        return offered


MINE = "mine"
FILE = "labels of the file"
