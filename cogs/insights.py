"""/insights: what the songs of the server, or one's own, are like, in pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.recommender.answers import InsightsQuestion
from bot.recommender.scales import FEATURES
from cogs.ui.insights import VIEWS, InsightsSelect, NumberSelect, render_insights, show_insights
from cogs.ui.pacing import paced

if TYPE_CHECKING:
    from bot.client import Cratedigger

CALLED = {"rows": "first rows"}
OFFERED = [
    app_commands.Choice(name=name.removesuffix("_ms").replace("_", " "), value=name) for name in FEATURES
]


class Insights(commands.Cog):
    """A look at the data."""

    @app_commands.command(description="Pictures of what the songs here, or yours, are like")
    @app_commands.describe(
        view="What to show; a list under the picture leads to the others",
        of="The songs of this server, or yours alone",
        x="Two features: which goes from left to right",
        y="Two features: which goes from bottom to top",
    )
    @app_commands.choices(
        view=[app_commands.Choice(name=CALLED.get(view, view), value=view) for view in VIEWS],
        x=OFFERED,
        y=OFFERED,
    )
    @app_commands.guild_only()
    @paced
    async def insights(
        self,
        interaction: discord.Interaction[Cratedigger],
        view: str = "scatter",
        of: Literal["server", "me"] = "server",
        x: str = "danceability",
        y: str = "popularity",
    ) -> None:
        """Show a view."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await show_insights(interaction, InsightsQuestion(view, of == "me", x, y))  # type: ignore[arg-type]


async def setup(client: Cratedigger) -> None:
    """Load the cog, and listen for its selects."""
    client.renderers[InsightsQuestion] = render_insights
    client.add_dynamic_items(InsightsSelect, NumberSelect)
    await client.add_cog(Insights())
