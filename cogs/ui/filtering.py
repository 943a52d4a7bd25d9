"""The options by which a command asks for some songs only, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import discord
from discord import app_commands

from bot.errors import CategoryGone
from bot.recommender.answers import Filters, LengthName
from bot.recommender.search import folded
from bot.recommender.wording import category_in_words
from cogs.ui.answers import messages_of, server_of

if TYPE_CHECKING:
    from bot.client import Cratedigger

LENGTHS: Final = [
    app_commands.Choice(name="under 3 minutes", value="short"),
    app_commands.Choice(name="3 to 5 minutes", value="medium"),
    app_commands.Choice(name="5 minutes and more", value="long"),
]


async def filters_of(
    interaction: discord.Interaction[Cratedigger],
    *,
    category: str | None,
    pool: str | None,
    clean: bool,
    length: str | None,
    brought_by: discord.abc.Snowflake | None = None,
) -> Filters:
    """What the options of a command ask for, once it has been deferred. Raises CategoryGone."""
    return Filters(
        category=None if category is None else await category_of(interaction, category),
        pool=pool,
        clean=clean,
        member_id=None if brought_by is None else brought_by.id,
        length=cast("LengthName | None", length),
    )


async def category_of(interaction: discord.Interaction[Cratedigger], text: str) -> int:
    """The identity of the category that a text names, or that was offered for it. Raises CategoryGone.

    It may train a model, so the command has to be deferred before.
    """
    kinds = await interaction.client.services.recommender.kinds(server_of(interaction))
    messages = messages_of(interaction)
    for kind in kinds:
        if folded(category_in_words(kind.name, messages)) == folded(text):
            return kind.identity
    for kind in kinds:
        if str(kind.identity) == text:
            return kind.identity
    raise CategoryGone
