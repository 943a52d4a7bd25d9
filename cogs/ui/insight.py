"""Renders what a server's model is made of, and how well it does."""

from __future__ import annotations

import discord
from discord.utils import format_dt

from bot.messages import Messages
from bot.recommender.insight import ModelFacts, Quality
from bot.recommender.wording import facts_in_words, quality_in_words
from cogs.ui.embeds import BLUE


def insight_embed(
    facts: ModelFacts, quality: Quality | None, messages: Messages, notice: str | None
) -> discord.Embed:
    """The facts, and how well the model does; without ``quality`` that is still being measured."""
    lines = facts_in_words(facts, messages, format_dt(facts.trained_at, "R"))
    lines += [
        "",
        messages.text("model-measuring") if quality is None else quality_in_words(quality, messages),
    ]
    embed = discord.Embed(title=messages.text("model-title"), description="\n".join(lines), colour=BLUE)
    return embed if notice is None else embed.set_footer(text=notice)
