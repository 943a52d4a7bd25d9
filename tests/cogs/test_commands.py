"""What Discord is told of the commands, and when."""

from __future__ import annotations

import discord
import simcord
from discord import app_commands

from bot.client import Cratedigger
from bot.services import Services
from tests.cogs.conftest import Stage


def commands_sent(env: simcord.Env) -> int:
    return sum(sent.method == "PUT" and sent.path.endswith("/commands") for sent in env.http_requests)


async def test_the_commands_are_sent_only_when_they_changed(env: simcord.Env, services: Services) -> None:
    assert commands_sent(env) == 1
    await env.restart_bot(Cratedigger(services))
    assert commands_sent(env) == 1

    @app_commands.command(description="One more")
    async def more(_interaction: discord.Interaction) -> None: ...

    changed = Cratedigger(services)
    changed.tree.add_command(more)
    await env.restart_bot(changed)
    assert commands_sent(env) == 2


async def test_the_commands_are_sent_again_where_discord_lost_them(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    env.backend.register_commands(None, [])
    await env.restart_bot(Cratedigger(services))
    assert commands_sent(env) == 2
    assert "recommend" in stage.theo.available_commands(stage.channel)


async def test_commands_in_answers_can_be_clicked_after_a_restart_too(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    client = Cratedigger(services)
    await env.restart_bot(client)
    ids = {command.name: command.id for command in await client.tree.fetch_commands()}
    assert client.with_mentions("/link, then /sync; not /links, a/sync, https://a.example/sync") == (
        f"</link:{ids['link']}>, then </sync:{ids['sync']}>; not /links, a/sync, https://a.example/sync"
    )


async def test_what_needs_no_server_comes_with_a_bot_that_somebody_installed_for_themselves(
    env: simcord.Env,
) -> None:
    (commands,) = (
        sent.json
        for sent in env.http_requests
        if sent.method == "PUT" and sent.path.endswith("/commands") and isinstance(sent.json, list)
    )
    installed = {command["name"] for command in commands if 1 in (command.get("integration_types") or [])}
    assert installed == {"help", "link", "unlink", "privacy"}
    assert all(command["contexts"] == [0, 1, 2] for command in commands if command["name"] in installed)


async def test_direct_messages_offer_only_what_needs_no_server(stage: Stage) -> None:
    privacy = {f"privacy {name}" for name in ("show", "export", "forget", "visible", "optout")}
    assert set(stage.theo.user.available_commands()) == {"help", "link", "unlink", *privacy}
    everything = {"help", "link", "unlink", "sync", "library", "import", "listens", *privacy} | {
        "recommend",
        "discover",
        "blend",
        "categories",
        "insights",
        "model",
        "thumb",
        "taste",
        "compare",
        "neighbours",
        "who",
    }
    assert set(stage.theo.available_commands(stage.channel)) == everything
    assert "settings status" in set(stage.mara.available_commands(stage.channel)) - everything
