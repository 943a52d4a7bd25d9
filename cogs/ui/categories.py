"""The picture of a server's categories, and the select that leads to the songs of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.messages import Messages
from bot.names import one_line, shortened
from bot.pictures.bars import Bar, bars
from bot.recommender.service import ServerCategories
from bot.recommender.wording import category_in_words
from cogs.ui.answers import server_of
from cogs.ui.lasting import Lasting, Select
from cogs.ui.listing import answer_songs

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.pictures import Painter, Picture

OPTION = 100


async def draw_categories(painter: Painter, found: ServerCategories, messages: Messages) -> Picture | None:
    """The shares of the categories as bars, the largest first; None where no song is in any."""
    rows = [
        Bar(one_line(category_in_words(kind.name, messages)), kind.share, kind.identity)
        for kind in found.lived_on
    ]
    return await painter.draw(lambda: bars(rows, messages)) if rows else None


def category_select(found: ServerCategories, messages: Messages) -> list[CategorySelect]:
    """What leads to the songs of each category, where there are any."""
    options = [
        discord.SelectOption(
            label=shortened(one_line(category_in_words(kind.name, messages)) or "?", OPTION),
            value=str(kind.identity),
        )
        for kind in found.lived_on
    ]
    if not options:
        return []
    placeholder = messages.text("categories-choose")
    return [CategorySelect(Select(custom_id="category", options=options, placeholder=placeholder))]


class CategorySelect(Lasting[Select], template=r"category"):
    """Which category's songs are to be seen, in an answer of their own for whoever chose."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        listings = interaction.client.services.listings
        await answer_songs(
            interaction, await listings.of_category(server_of(interaction), int(self.item.values[0]))
        )
