"""/taste: what a member likes, as a shape against the server's average, with categories and typical songs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import BotAsked
from bot.messages import Messages
from bot.pictures import Picture
from bot.pictures.radar import Shape, radar
from bot.recommender.answers import TasteQuestion
from bot.recommender.people import TasteShape
from bot.recommender.wording import feature_in_words
from cogs.ui.answers import messages_of, server_of
from cogs.ui.pacing import paced
from cogs.ui.people import PeopleEmbeds
from cogs.ui.rendered import Rendered
from cogs.ui.views import answer_shareable

if TYPE_CHECKING:
    from bot.client import Cratedigger

LEAST_CORNERS = 3


class Taste(commands.Cog):
    """What one listens to."""

    @app_commands.command(
        description="What you listen to as a picture against the server's average; or somebody"
    )
    @app_commands.describe(member="Somebody who lets others here see what they listen to (you)")
    @app_commands.guild_only()
    @paced
    async def taste(
        self, interaction: discord.Interaction[Cratedigger], member: discord.User | None = None
    ) -> None:
        """Show a member's taste to whoever asks."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if member is not None and member.bot:
            raise BotAsked
        asked = TasteQuestion(interaction.user.id if member is None else member.id)
        shown = await render_taste(interaction, asked, messages_of(interaction), 0)
        await answer_shareable(interaction, shown.embed, asked, shown.picture)


async def render_taste(
    interaction: discord.Interaction[Cratedigger], asked: TasteQuestion, messages: Messages, _page: int
) -> Rendered:
    """A member's taste; another's only while they let others see it."""
    client = interaction.client
    shape = await client.services.people.taste(
        server_of(interaction), asked.member_id, by=interaction.user.id
    )
    picture = None
    if len(shape.features) >= LEAST_CORNERS:
        # Of others Discord tells no name here, only for mentions to be shown by.
        own = shape.member_id == interaction.user.id
        name = interaction.user.display_name if own else messages.text("taste-this")
        picture = await client.services.painter.draw(lambda: _picture(shape, name, messages))
    return Rendered(PeopleEmbeds(messages, client.notice).taste(shape), picture)


def _picture(shape: TasteShape, name: str, messages: Messages) -> Picture:
    values = shape.features
    high, low = max(values, key=values.__getitem__), min(values, key=values.__getitem__)
    alt = messages.text(
        "taste-alt",
        high=feature_in_words(high, messages),
        highest=round(values[high], 2),
        low=feature_in_words(low, messages),
        lowest=round(values[low], 2),
    )
    drawn = radar([Shape(name, values), Shape(messages.text("taste-server"), shape.average)], messages)
    return replace(drawn, alt=alt)


async def setup(client: Cratedigger) -> None:
    """Load the cog."""
    client.renderers[TasteQuestion] = render_taste
    await client.add_cog(Taste())
