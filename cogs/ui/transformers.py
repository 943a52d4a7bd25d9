"""Options that are more than text: what they offer while a person types, and what they become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import app_commands

from bot.errors import CratediggerError
from bot.library.imports import LABEL_LENGTH
from bot.names import shortened
from bot.recommender.search import folded, label
from bot.recommender.wording import category_in_words
from cogs.ui.answers import messages_of

if TYPE_CHECKING:
    from bot.client import Cratedigger

log = structlog.get_logger(__name__)

CHOICES = 25
NAME = 100


class Offering(app_commands.Transformer):
    """An option that offers what there is in the server while a person types, and takes any text."""

    async def transform(self, _interaction: discord.Interaction[Any], value: str, /) -> Any:
        """The text as it was typed. Discord does not hold people to what is offered."""
        return value

    async def autocomplete(  # type: ignore[override]
        self, interaction: discord.Interaction[Cratedigger], value: str, /
    ) -> list[app_commands.Choice[str]]:
        """What may be meant by the beginning of a text; nothing where it cannot be looked up."""
        if interaction.guild_id is None:
            return []
        try:
            return (await self.offered(interaction, interaction.guild_id, value))[:CHOICES]
        except CratediggerError:
            return []
        except Exception:
            # A list that cannot be offered must not look like a broken command: the text still works.
            log.exception("suggestions failed")
            return []

    async def offered(
        self, interaction: discord.Interaction[Cratedigger], server_id: int, typed: str
    ) -> list[app_commands.Choice[str]]:
        """What to offer."""
        raise NotImplementedError


class SongText(Offering):
    """What a person typed for a song: free text, or the id of a song that was offered."""

    async def offered(
        self, interaction: discord.Interaction[Cratedigger], server_id: int, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The server's songs that the text may be the beginning of."""
        songs = await interaction.client.services.recommender.suggest(
            server_id, typed, interaction.user.id, n=CHOICES
        )
        return [app_commands.Choice(name=label(song, NAME), value=song.id) for song in songs]


class CategoryText(Offering):
    """What a person typed for a category: a name, or the identity of one that was offered."""

    async def offered(
        self, interaction: discord.Interaction[Cratedigger], server_id: int, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The categories that have songs, the largest first."""
        messages = messages_of(interaction)
        kinds = await interaction.client.services.recommender.kinds(server_id)
        named = [(category_in_words(kind.name, messages), kind.identity) for kind in kinds]
        return [
            app_commands.Choice(name=shortened(name, NAME), value=str(identity))
            for name, identity in named
            if folded(typed) in folded(name)
        ]


class PoolChoice(Offering):
    """The label of one of the server's pools."""

    async def offered(
        self, interaction: discord.Interaction[Cratedigger], server_id: int, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The labels that have the text in them."""
        labels = await interaction.client.services.recommender.pools(server_id)
        return [
            app_commands.Choice(name=name, value=name) for name in labels if folded(typed) in folded(name)
        ]


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
