"""/settings status tells managers what the app may do, and how far the bot has come in their server."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
import simcord
from discord.utils import format_dt

from bot.config import Settings
from bot.errors import SpotifyBusy
from bot.services import Services
from bot.spotify.abilities import Ability
from bot.spotify.gate import Gate
from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify
from tests.cogs.answers import DEFERRED, EPHEMERAL, buttons, first_word, told
from tests.cogs.conftest import Bring, Crate, Link, Stage
from tests.conftest import HeldClock


async def status(stage: Stage) -> str:
    return told(await stage.mara.slash(stage.channel, "settings status")).description or ""


async def test_where_nothing_was_tried_it_says_what_will_find_out(env: simcord.Env, stage: Stage) -> None:
    said = await status(stage)
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    assert said.count("not tried yet") == 4
    assert "not known yet" in said
    assert "**0** of **0**" in said
    assert "No model is learned yet" in said
    assert "RECCOBEATS_URL is off" in said


@pytest.mark.parametrize(
    ("app", "kind", "refused"),
    [("extended", "one of the old kind", 0), ("early", "before February", 2), ("new", "a new one", 2)],
)
async def test_after_a_sync_it_says_what_kind_of_app_it_is_and_what_follows(
    stage: Stage, link: Link, spotify: LoopbackSpotify, clock: HeldClock, app, kind: str, refused: int
) -> None:
    spotify.app = app
    await link(stage.theo, "Theo")
    tried = clock.now()
    await stage.theo.slash(stage.channel, "sync")
    clock.advance(days=3)
    said = await status(stage)
    assert kind in said
    assert said.count("refused") == refused
    assert format_dt(tried, "f") in said
    assert ("Bring a file that has them" in said) is bool(refused)
    assert ("not told to this app" in said) is (app == "new")
    assert "all servers: **1**" in said
    assert "**1** from Spotify, **0** by files" in said


async def test_it_counts_songs_members_and_the_model(
    stage: Stage, services: Services, crate: Crate, bring: Bring, small_catalogue: Catalogue
) -> None:
    await bring(stage.theo, small_catalogue.songs[:3])
    known = (await services.recommender.index(stage.server.id)).songs
    said = await status(stage)
    assert f"**{sum(song.has_features for song in known)}** of **{len(known)}**" in said
    assert "**0** from Spotify, **2** by files" in said
    assert "Model: version 1, learned <t:" in said
    for name in ("Theo", "Mara"):
        assert name not in said


async def test_it_says_how_long_spotify_wants_a_pause(
    stage: Stage, services: Services, clock: HeldClock
) -> None:
    gate = Gate(services.apps.operators.client_id, 1, services.store.facts, clock)
    await gate.close(SpotifyBusy(21_600, quota=True))
    said = await status(stage)
    assert f"quota for this app is used up until {format_dt(clock.now() + timedelta(hours=6), 'f')}" in said


async def test_a_member_who_is_not_on_the_list_is_the_operators_to_mend(
    stage: Stage, services: Services
) -> None:
    await services.abilities.note(services.apps.operators.client_id, Ability.LIBRARY, able=False)
    assert "User Management" in await status(stage)


class TestWithoutAClientId:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"spotify_client_id": None})

    async def test_it_says_so(self, stage: Stage) -> None:
        said = await status(stage)
        assert "SPOTIFY_CLIENT_ID" in said
        assert "**0** of **0**" in said


async def test_it_is_for_managers_and_for_servers(stage: Stage) -> None:
    assert "settings status" in stage.mara.available_commands(stage.channel)
    assert "settings status" not in stage.theo.available_commands(stage.channel)
    assert "settings status" not in stage.mara.user.available_commands()


async def test_who_was_let_in_without_managing_is_refused(env: simcord.Env, stage: Stage) -> None:
    # A server may allow a command to anybody; simcord knows no such choice, so the default is taken away.
    (group,) = (one for one in env.bot.tree.get_commands() if one.name == "settings")
    group.default_permissions = discord.Permissions.none()
    await env.bot.tree.sync()
    group.default_permissions = None
    await env.bot.tree.sync()
    said = told(await stage.theo.slash(stage.channel, "settings status")).description or ""
    assert "Only people who can manage this server" in said


class TestAnAppOfTheServersOwn:
    """The operator's app is another than the one that the loopback Spotify knows."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"spotify_client_id": "f" * 32})

    async def test_it_says_what_to_register_and_people_sign_in_with_it_here_and_only_here(
        self,
        env: simcord.Env,
        stage: Stage,
        services: Services,
        settings: Settings,
        spotify: LoopbackSpotify,
        link: Link,
    ) -> None:
        answer = await stage.mara.slash(stage.channel, "settings spotify", client_id=spotify.client_id)
        assert first_word(env) == (DEFERRED, EPHEMERAL)
        assert "its own Spotify app" in (told(answer).title or "")
        said = told(answer).description or ""
        assert f"`{spotify.client_id}`" in said
        assert f"`{settings.redirect_url}`" in said
        assert "User Management" in said
        assert "must type </link:" in said
        await link(stage.theo, "Theo")
        app = await services.desk.app_for(stage.server.id)
        assert (await services.desk.account(stage.theo.id, app=app)).app == spotify.client_id
        elsewhere = env.create_guild("Elsewhere")
        theo_elsewhere = elsewhere.add_member(stage.theo.user)
        answers = (
            await stage.theo.user.slash("link"),
            await theo_elsewhere.slash(elsewhere.create_text_channel("music"), "link"),
        )
        for answer in answers:
            assert f"client_id={'f' * 32}" in buttons(answer)[0]["url"]
        assert "**1** from Spotify" not in await status(stage)
        await stage.theo.slash(stage.channel, "sync")
        said = await status(stage)
        assert "this server's own Spotify app" in said
        assert "with this app, in all servers: **1**" in said
        assert "**1** from Spotify" in said

    async def test_without_a_client_id_it_goes_back_to_the_operators(
        self, stage: Stage, services: Services, spotify: LoopbackSpotify, link: Link
    ) -> None:
        await stage.mara.slash(stage.channel, "settings spotify", client_id=spotify.client_id)
        await link(stage.theo, "Theo")
        said = told(await stage.mara.slash(stage.channel, "settings spotify"))
        assert said.title == "This server uses the bot's own Spotify app"
        assert (await services.desk.app_for(stage.server.id)).client_id == "f" * 32
        answer = await stage.theo.slash(stage.channel, "sync")
        assert "You have not linked Spotify" in (told(answer).description or "")

    @pytest.mark.parametrize("text", ["not an id", "c" * 33, "https://developer.spotify.com/dashboard"])
    async def test_what_is_no_client_id_is_refused(self, stage: Stage, services: Services, text: str) -> None:
        answer = await stage.mara.slash(stage.channel, "settings spotify", client_id=text)
        assert "not a client ID" in (told(answer).description or "")
        assert (await services.desk.app_for(stage.server.id)).is_operators

    async def test_it_is_for_managers(self, env: simcord.Env, stage: Stage, services: Services) -> None:
        assert "settings spotify" not in stage.theo.available_commands(stage.channel)
        (group,) = (one for one in env.bot.tree.get_commands() if one.name == "settings")
        group.default_permissions = None
        await env.bot.tree.sync()
        answer = await stage.theo.slash(stage.channel, "settings spotify", client_id="c" * 32)
        assert "Only people who can manage this server" in (told(answer).description or "")
        assert (await services.desk.app_for(stage.server.id)).is_operators


class TestAnAppOfTheServersOwnAlone:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"spotify_client_id": None})

    async def test_it_opens_the_server_to_spotify_and_closes_it_again(
        self, stage: Stage, spotify: LoopbackSpotify, link: Link
    ) -> None:
        assert "</settings spotify:" in await status(stage)
        await stage.mara.slash(stage.channel, "settings spotify", client_id=spotify.client_id)
        await link(stage.theo, "Theo")
        answer = told(await stage.theo.user.slash("link"))
        assert "not connected to Spotify here" in (answer.description or "")
        said = told(await stage.mara.slash(stage.channel, "settings spotify"))
        assert said.title == "This server has no Spotify app"
        answer = told(await stage.theo.slash(stage.channel, "link"))
        assert "not connected to Spotify here" in (answer.description or "")
