"""/compare and "Compare our taste": whoever asks beside another member, and the songs of both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import BotAsked
from bot.messages import Messages
from bot.recommender.answers import ComparisonQuestion
from cogs.ui.answers import answer, messages_of, server_of
from cogs.ui.lasting import Button, Lasting, Select
from cogs.ui.pacing import keep_pace, paced
from cogs.ui.people import PARTS, PeopleEmbeds, pages_of, part_of, part_options
from cogs.ui.rendered import Rendered
from cogs.ui.views import share_view

if TYPE_CHECKING:
    from bot.client import Cratedigger
    from bot.recommender.people import Comparison

COMPARE_MENU = "Compare our taste"


class Compare(commands.Cog):
    """Two side by side."""

    def __init__(self, client: Cratedigger) -> None:
        self._client = client
        self._menu = app_commands.ContextMenu(name=COMPARE_MENU, callback=self.compare_our_taste)
        self._menu.guild_only = True

    async def cog_load(self) -> None:
        """Add the entry to the menus of members, which discord.py cannot declare in a cog."""
        self._client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take it out again."""
        self._client.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(
        description="How alike you and somebody here are, and which songs you have in common"
    )
    @app_commands.describe(member="Somebody who lets others here see what they listen to")
    @app_commands.guild_only()
    @paced
    async def compare(self, interaction: discord.Interaction[Cratedigger], member: discord.User) -> None:
        """Compare whoever asks with a member."""
        await self.compare_our_taste(interaction, member)

    @paced
    async def compare_our_taste(
        self, interaction: discord.Interaction[Cratedigger], member: discord.User
    ) -> None:
        """Compare whoever asks with the member whose menu it was."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if member.bot:
            raise BotAsked
        await keep_comparison(interaction, ComparisonQuestion(member.id))


async def keep_comparison(interaction: discord.Interaction[Cratedigger], asked: ComparisonQuestion) -> None:
    """Show the first page of a comparison that is kept for the buttons under it."""
    services = interaction.client.services
    found = await services.people.compare(server_of(interaction), interaction.user.id, asked.other_id)
    answer_id = await services.answers.keep(server_of(interaction), interaction.user.id, asked)
    await show_comparison(interaction, answer_id, asked, found, 0)


async def show_comparison(
    interaction: discord.Interaction[Cratedigger],
    answer_id: str,
    asked: ComparisonQuestion,
    found: Comparison,
    page: int,
) -> None:
    """Show a page of a comparison."""
    messages = messages_of(interaction)
    pages = pages_of(part_of(found, asked.part))
    page = min(page, pages - 1)
    embeds = PeopleEmbeds(messages, interaction.client.notice)
    choose = Select(
        custom_id=f"compare-part:{answer_id}", options=part_options(found, asked.part, messages), row=0
    )
    items: list[discord.ui.Item[Any]] = [ComparedPartSelect(choose)]
    turns = ((messages.text("compare-before"), page - 1), (messages.text("compare-after"), page + 1))
    items += [
        ComparedPage(Button(label=label, custom_id=f"compare:{answer_id}:{number}", row=1))
        for label, number in turns
        if 0 <= number < pages
    ]
    await answer(
        interaction,
        embeds.comparison(found, interaction.user.id, asked.part, page),
        share_view(answer_id, messages, *items, page=page, row=1),
    )


async def render_comparison(
    interaction: discord.Interaction[Cratedigger], asked: ComparisonQuestion, messages: Messages, page: int
) -> Rendered:
    """A page for all to see; both of whom it is about must let themselves be seen at that moment."""
    people = interaction.client.services.people
    server_id, member_id = server_of(interaction), interaction.user.id
    await people.require_own_consent(server_id, member_id)
    found = await people.compare(server_id, member_id, asked.other_id)
    embeds = PeopleEmbeds(messages, interaction.client.notice)
    return Rendered(embeds.comparison(found, member_id, asked.part, page))


class ComparedPage(Lasting[Button], template=r"compare:[\w-]{1,32}:\d{1,4}"):
    """Turns to another page of a comparison, as both are at this moment."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        keep_pace(interaction)
        services = interaction.client.services
        answer_id, page = self.parts
        asked = await services.answers.of(answer_id, interaction.user.id, ComparisonQuestion)
        found = await services.people.compare(server_of(interaction), interaction.user.id, asked.other_id)
        await show_comparison(interaction, answer_id, asked, found, int(page))


class ComparedPartSelect(Lasting[Select], template=r"compare-part:[\w-]{1,32}"):
    """Which songs of a comparison are shown."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        keep_pace(interaction)
        asked = await interaction.client.services.answers.of(
            self.parts[0], interaction.user.id, ComparisonQuestion
        )
        part = next(part for part in PARTS if part in self.item.values)
        await keep_comparison(interaction, replace(asked, part=part))


async def setup(client: Cratedigger) -> None:
    """Load the cog, and the buttons that outlive it."""
    client.add_dynamic_items(ComparedPage, ComparedPartSelect)
    client.renderers[ComparisonQuestion] = render_comparison
    await client.add_cog(Compare(client))
