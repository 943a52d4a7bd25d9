"""When the bot joins a server, whoever can manage it reads what to do first."""

from __future__ import annotations

import discord
import pytest
import simcord
from simcord.backend.serializers import guild_create_payload

from bot.client import Cratedigger
from bot.config import Settings
from bot.services import Services
from tests.cogs.ui.markdown import read

NAME = "**The** [Listening](https://a.example) Room @everyone"


async def join(
    env: simcord.Env, *, closed: bool = False, system_channel: bool = False
) -> tuple[list[discord.Message], list[discord.Message]]:
    """Let the bot join a server; what its owner, and the server's system channel, were then told."""
    owner = env.create_user("olga", global_name="Olga")
    if closed:
        refusal = {"status": 403, "code": 50007, "message": "Cannot send messages to this user"}
        env.inject_error("POST", f"/channels/{owner.dm_channel.id}/messages", **refusal)
    server = env.create_guild(NAME, owner=owner)
    channel = server.create_text_channel("general")
    if system_channel:
        env.backend.edit_guild(server.id, {"system_channel_id": str(channel.id)})
    # The simulated Discord announces every server as one that was known before; a new one comes so:
    announced = guild_create_payload(env.backend, env.backend.get_guild(server.id))
    env.backend.emit("GUILD_CREATE", {key: announced[key] for key in announced if key != "unavailable"})
    await env.settle()
    return owner.dm_channel.history(), channel.history()


async def test_the_owner_gets_a_message_with_the_first_steps(env: simcord.Env) -> None:
    (message,), posted = await join(env, system_channel=True)
    (embed,) = message.embeds
    assert embed.title == "Hello from Cratedigger"
    assert all(f"</{command}:" in embed.description for command in ("link", "sync", "import", "help"))
    assert posted == []


async def test_the_name_of_the_server_is_shown_as_it_is(env: simcord.Env) -> None:
    (message,), _ = await join(env)
    reading = read(message.embeds[0].description or "")
    assert "I learn what **The** [Listening](https" in reading.text.replace("\u2060", "")
    assert reading.links == ()
    assert "strong_open" not in reading.markup


async def test_where_the_owner_takes_no_messages_the_system_channel_gets_it(env: simcord.Env) -> None:
    told, (message,) = await join(env, closed=True, system_channel=True)
    assert told == []
    assert message.embeds[0].title == "Hello from Cratedigger"


async def test_where_there_is_no_place_for_it_the_bot_stays_quiet(env: simcord.Env) -> None:
    assert await join(env, closed=True) == ([], [])


async def test_where_the_system_channel_is_closed_too_the_bot_stays_quiet(env: simcord.Env) -> None:
    refusal = {"status": 403, "code": 50013, "message": "Missing Permissions"}
    env.inject_error("POST", "/channels/*/messages", times=2, **refusal)
    assert await join(env, system_channel=True) == ([], [])


async def test_a_restart_welcomes_nobody_again(env: simcord.Env, services: Services) -> None:
    await join(env)
    before = len(env.http_requests)
    await env.restart_bot(Cratedigger(services))
    await env.settle()
    assert not [sent for sent in env.http_requests[before:] if sent.path.endswith("/messages")]


class TestWithoutAClientId:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"spotify_client_id": None})

    async def test_it_sends_people_to_import(self, env: simcord.Env) -> None:
        (message,), _ = await join(env)
        assert "</import:" in message.embeds[0].description
        assert "</link:" not in message.embeds[0].description
