"""Each member is asked once whether others here may see them, and answers for themselves alone."""

from __future__ import annotations

import discord
import simcord

from bot.client import Cratedigger
from bot.services import Services
from cogs.consent import ASKED_AFTER
from cogs.ui.consent import ask_visible
from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify
from tests.cogs.answers import told
from tests.cogs.conftest import Bring, Link, Stage


def asked(result: simcord.InteractionResult) -> discord.Message | None:
    """The question, which its member alone sees; None where it was not asked."""
    for message in result.followups:
        assert message.ephemeral
        if message.embeds[0].title == "May others here see you?":
            return message
    return None


async def test_a_first_sync_is_followed_by_the_question_which_outlives_a_restart(
    env: simcord.Env, stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    spotify.app = "new"
    await link(stage.theo, "Theo")
    question = asked(await stage.theo.slash(stage.channel, "sync"))
    assert question is not None
    assert "</privacy visible:" in (question.embeds[0].description or "")
    assert asked(await stage.theo.slash(stage.channel, "sync")) is None
    assert await services.store.choices.visible_members(stage.server.id) == frozenset()
    await env.restart_bot(Cratedigger(services))
    said = await stage.theo.click(question, label="Yes, they may")
    assert told(said).title == "Others here can see you"
    assert said.response is not None
    assert said.response.components == []
    assert await services.store.choices.visible_members(stage.server.id) == {stage.theo.id}


async def test_who_has_music_here_is_asked_at_the_first_look_at_people_and_may_say_no(
    stage: Stage, bring: Bring, services: Services, small_catalogue: Catalogue
) -> None:
    await bring(stage.theo, small_catalogue.songs[:12])
    await bring(stage.mara, small_catalogue.songs[6:18])
    assert asked(await stage.ines.slash(stage.channel, "who", song=small_catalogue.songs[0].id)) is None
    assert asked(await stage.theo.slash(stage.channel, "help")) is None
    question = asked(await stage.theo.slash(stage.channel, "neighbours"))
    assert question is not None
    await stage.theo.click(question, label="No, nobody")
    assert await services.store.choices.visible_members(stage.server.id) == frozenset()
    assert asked(await stage.theo.slash(stage.channel, "taste")) is None
    await stage.mara.slash(stage.channel, "privacy visible", state="off")
    assert asked(await stage.mara.slash(stage.channel, "taste")) is None


async def test_whom_the_question_cannot_reach_is_asked_another_time(
    env: simcord.Env, stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    typed: list[discord.Interaction[Cratedigger]] = []

    @env.bot.listen("on_app_command_completion")
    async def note(interaction: discord.Interaction[Cratedigger], _command: object) -> None:
        typed.append(interaction)

    await bring(stage.theo, small_catalogue.songs[:12])
    await stage.theo.slash(stage.channel, "help")
    await env.advance_time(15 * 60)
    await ask_visible(typed[0])
    gone = {"status": 404, "code": 10015, "message": "Unknown Webhook"}
    env.inject_error("POST", "/webhooks/*/*", **gone)
    assert asked(await stage.theo.slash(stage.channel, "taste")) is None
    assert asked(await stage.theo.slash(stage.channel, "taste")) is not None
    assert asked(await stage.theo.slash(stage.channel, "taste")) is None


async def test_every_command_that_it_is_asked_after_is_there(env: simcord.Env) -> None:
    assert {command.name for command in env.bot.tree.get_commands()} | {
        command.name for command in env.bot.tree.get_commands(type=discord.AppCommandType.user)
    } >= ASKED_AFTER
