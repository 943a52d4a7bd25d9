"""What nobody foresaw is answered with a short id, and the log has the whole of it under that id."""

from __future__ import annotations

import re

import discord
import pytest
import simcord
import structlog
from discord import app_commands
from sqlalchemy import text

from bot.client import Cratedigger
from bot.services import Services
from cogs.compare import COMPARE_MENU
from cogs.ui.pacing import keep_pace
from demo.catalogue import Catalogue
from tests.cogs.answers import refusal_of, told
from tests.cogs.conftest import Bring, Stage

WRITTEN_DOWN = re.compile(r"written down as ([0-9a-f]{8})\b")


async def lose(services: Services, table: str) -> None:
    """Take a table away under the bot's feet."""
    async with services.store.database.writing() as connection:
        await connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        await connection.execute(text(f"ALTER TABLE {table} RENAME TO lost"))


@pytest.mark.parametrize(
    ("command", "options", "table"),
    [
        ("recommend", {"song": "Idea 1"}, "servers"),
        ("categories", {}, "servers"),
        ("unlink", {}, "accounts"),
        ("link", {}, "sign_ins"),
        ("help", {}, "playlists"),
    ],
)
async def test_an_unforeseen_error_is_answered_with_the_id_it_is_logged_under(
    stage: Stage, services: Services, command: str, options: dict[str, str], table: str
) -> None:
    await lose(services, table)
    with structlog.testing.capture_logs() as logged:
        answer = told(await stage.theo.slash(stage.channel, command, **options))
    found = WRITTEN_DOWN.search(answer.description or "")
    assert found is not None
    (entry,) = (entry for entry in logged if entry["log_level"] == "error")
    assert (entry["id"], entry["command"]) == (found[1], command)
    assert f"no such table: {table}" in str(entry["exc_info"])
    assert table not in (answer.description or "")


async def test_an_unforeseen_error_behind_a_button_is_answered_too(
    stage: Stage, services: Services, bring: Bring, small_catalogue: Catalogue
) -> None:
    await bring(stage.theo, small_catalogue.songs[:12])
    shown = await stage.theo.slash(stage.channel, "categories")
    await lose(services, "answers")
    with structlog.testing.capture_logs() as logged:
        pressed = await stage.theo.click(shown.response, label="Share in the channel")
    found = WRITTEN_DOWN.search(refusal_of(pressed))
    assert found is not None
    assert [entry["id"] for entry in logged if entry["log_level"] == "error"] == [found[1]]


async def test_suggestions_that_fail_leave_the_box_usable(stage: Stage, services: Services) -> None:
    await lose(services, "servers")
    with structlog.testing.capture_logs() as logged:
        assert await stage.theo.autocomplete(stage.channel, "recommend", "song", "idea") == []
    assert [entry["event"] for entry in logged] == ["suggestions failed"]


async def test_what_somebody_can_mend_has_no_id(stage: Stage) -> None:
    answer = told(await stage.theo.slash(stage.channel, "recommend", song="Idea 1"))
    assert WRITTEN_DOWN.search(answer.description or "") is None
    assert "no songs here yet" in (answer.description or "")


async def test_a_value_that_an_option_does_not_take_is_refused_in_a_sentence(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    @app_commands.command(description="For members alone")
    async def members(_interaction: discord.Interaction, member: discord.Member) -> None: ...

    client = Cratedigger(services)
    client.tree.add_command(members)
    await env.restart_bot(client)
    answer = told(await stage.theo.slash(stage.channel, "members", member=env.create_user("stranger")))
    assert "One of the values you gave cannot be used here" in (answer.description or "")


async def test_when_the_answer_can_no_longer_be_given_the_log_says_so(env: simcord.Env, stage: Stage) -> None:
    gone = {"status": 401, "code": 50027, "message": "Invalid Webhook Token"}
    env.inject_error("PATCH", "/webhooks/*/messages/@original", times=None, **gone)
    with structlog.testing.capture_logs() as logged:
        await stage.theo.slash(stage.channel, "recommend", song="Idea 1")
    assert [entry["event"] for entry in logged] == ["refused", "answer undeliverable"]


async def test_whoever_asks_too_often_is_told_when_they_may_again_and_nobody_else_waits(
    env: simcord.Env, stage: Stage
) -> None:
    async def said_to(member: simcord.MemberActor) -> str:
        return told(await member.slash(stage.channel, "categories")).description or ""

    assert {"no songs here yet" in await said_to(stage.theo) for _ in range(12)} == {True}
    assert re.search(r"faster than I can dig. Try again <t:\d+:R>\.", await said_to(stage.theo))
    assert "no songs here yet" in await said_to(stage.mara)
    await env.advance_time(61)
    assert "no songs here yet" in await said_to(stage.theo)


async def test_whatever_asks_the_whole_model_or_draws_is_paced(env: simcord.Env) -> None:
    names = ["recommend", "discover", "blend", "categories", "model", "insights"]
    names += ["taste", "compare", "neighbours"]
    commands = [env.bot.tree.get_command(name) for name in names]
    commands.append(env.bot.tree.get_command(COMPARE_MENU, type=discord.AppCommandType.user))
    assert [command.name for command in commands if keep_pace not in command.checks] == []
