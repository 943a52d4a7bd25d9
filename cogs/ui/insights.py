"""Shows a view of /insights, with selects under it that lead to the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast, get_args

import discord

from bot.errors import ManagersOnly
from bot.messages import Messages
from bot.names import shortened
from bot.pictures.style import axis_words
from bot.recommender.answers import InsightsQuestion, InsightsView
from bot.recommender.scales import FEATURES
from cogs.ui.answers import answer, may_manage, messages_of, server_of
from cogs.ui.embeds import BLUE
from cogs.ui.lasting import Lasting, Select
from cogs.ui.looks import Look, Whose, look
from cogs.ui.pacing import keep_pace
from cogs.ui.rendered import Rendered
from cogs.ui.views import share_view

if TYPE_CHECKING:
    from bot.client import Cratedigger

VIEWS: tuple[InsightsView, ...] = get_args(InsightsView)
FEWEST, MOST = 3, 12
"""Categories that a manager may choose, as in /settings."""

OPTION = 100


async def show_insights(interaction: discord.Interaction[Cratedigger], question: InsightsQuestion) -> None:
    """Answer alone who asked or chose, with what leads to the other views."""
    services, messages = interaction.client.services, messages_of(interaction)
    shown = await look(services.explorer, question, _whose(interaction, question), messages)
    picture = await services.painter.draw(shown.draw)
    # The features that are shown, not those that were asked for: a select names what is seen.
    answer_id = await services.answers.keep(server_of(interaction), interaction.user.id, shown.question)
    selects = _selects(answer_id, shown, messages, manager=may_manage(interaction))
    embed = _embed(interaction, shown, messages)
    await answer(interaction, embed, share_view(answer_id, messages, *selects), picture)


async def render_insights(
    interaction: discord.Interaction[Cratedigger], asked: InsightsQuestion, messages: Messages, _page: int
) -> Rendered:
    """A view for all to see."""
    services = interaction.client.services
    shown = await look(services.explorer, asked, _whose(interaction, asked), messages)
    return Rendered(_embed(interaction, shown, messages), await services.painter.draw(shown.draw))


def _whose(interaction: discord.Interaction[Cratedigger], question: InsightsQuestion) -> Whose:
    member_id = interaction.user.id if question.mine else None
    return Whose(server_of(interaction), member_id, interaction.user.display_name)


def _embed(interaction: discord.Interaction[Cratedigger], shown: Look, messages: Messages) -> discord.Embed:
    reading, *rest = shown.lines
    embed = discord.Embed(
        title=messages.text(f"insights-title-{shown.question.view}"),
        description="\n".join([f"**{reading}**", "", *rest]),
        colour=BLUE,
    )
    notice = interaction.client.notice
    return embed if notice is None else embed.set_footer(text=notice)


def _selects(answer_id: str, shown: Look, messages: Messages, *, manager: bool) -> list[Lasting[Select]]:
    say, question = messages.text, shown.question
    views = [(view, say(f"insights-view-{view}")) for view in VIEWS]
    selects: list[Lasting[Select]] = [
        InsightsSelect(
            _select(f"insights:view:{answer_id}", views, question.view, say("insights-choose-view"))
        )
    ]
    if question.view == "scatter":
        features = [(name, axis_words(name, messages)) for name in FEATURES]
        selects += [
            InsightsSelect(
                _select(f"insights:x:{answer_id}", features, question.x, say("insights-choose-x"))
            ),
            InsightsSelect(
                _select(f"insights:y:{answer_id}", features, question.y, say("insights-choose-y"))
            ),
        ]
    if shown.in_use is not None and manager:
        selects.append(number_select(answer_id, shown.in_use, messages))
    return selects


def number_select(answer_id: str, in_use: int, messages: Messages) -> NumberSelect:
    """Under the elbow curve: how many categories there are to be."""
    say = messages.text
    numbers = [(str(number), say("insights-number", number=number)) for number in range(FEWEST, MOST + 1)]
    custom_id = f"insights-number:{answer_id}"
    return NumberSelect(_select(custom_id, numbers, str(in_use), say("insights-choose-number")))


def _select(custom_id: str, options: Sequence[tuple[str, str]], chosen: str, placeholder: str) -> Select:
    return Select(
        custom_id=custom_id,
        placeholder=shortened(placeholder, OPTION),
        options=[
            discord.SelectOption(label=shortened(label, OPTION), value=value, default=value == chosen)
            for value, label in options
        ],
    )


class InsightsSelect(Lasting[Select], template=r"insights:(view|x|y):[\w-]{1,32}"):
    """Leads to another view, or to another feature of the same."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        keep_pace(interaction)
        part, answer_id = self.parts
        question = await interaction.client.services.answers.of(
            answer_id, interaction.user.id, InsightsQuestion
        )
        (chosen,) = self.item.values
        if part == "view":
            question = replace(question, view=cast(InsightsView, chosen))
        elif part == "x":
            question = replace(question, x=chosen)
        else:
            question = replace(question, y=chosen)
        await show_insights(interaction, question)


class NumberSelect(Lasting[Select], template=r"insights-number:[\w-]{1,32}"):
    """Lets a manager choose how many categories there are to be, and shows the curve again."""

    async def pressed(self, interaction: discord.Interaction[Cratedigger]) -> None:
        await interaction.response.defer()
        keep_pace(interaction)
        services = interaction.client.services
        question = await services.answers.of(self.parts[0], interaction.user.id, InsightsQuestion)
        if not may_manage(interaction):
            # They could manage the server when they asked.
            raise ManagersOnly
        (chosen,) = self.item.values
        await services.recommender.choose_categories(server_of(interaction), int(chosen))
        await show_insights(interaction, question)
