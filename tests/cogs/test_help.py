"""/help names the next useful step for whoever asks."""

from __future__ import annotations

import pytest
import simcord

from bot.config import Settings
from demo.catalogue import Catalogue
from tests.cogs.answers import DEFERRED, EPHEMERAL, first_word, told
from tests.cogs.conftest import Bring, Link, Stage

COMMANDS = ("link", "sync", "import", "recommend", "categories", "model", "unlink")


async def next_step(stage: Stage) -> str:
    answer = told(await stage.theo.slash(stage.channel, "help"))
    step, _, everything = (answer.description or "").partition("\n\n")
    assert all(f"</{command}:" in everything for command in COMMANDS)
    return step


async def test_a_stranger_is_sent_to_link(stage: Stage) -> None:
    assert "</link:" in await next_step(stage)


async def test_whoever_is_linked_is_sent_to_sync(stage: Stage, link: Link) -> None:
    await link(stage.theo, "Theo")
    step = await next_step(stage)
    assert "</sync:" in step
    assert "</link:" not in step


async def test_whoever_has_songs_here_is_sent_to_recommend(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    await bring(stage.theo, small_catalogue.songs[:3])
    step = await next_step(stage)
    assert "</recommend:" in step
    assert "again" not in step
    assert all(f"</{command}:" in step for command in ("import", "link", "sync"))


async def test_whoever_is_linked_and_has_songs_here_may_sync_again(
    stage: Stage, link: Link, bring: Bring, small_catalogue: Catalogue
) -> None:
    await link(stage.theo, "Theo")
    await bring(stage.theo, small_catalogue.songs[:3])
    step = await next_step(stage)
    assert "</recommend:" in step
    assert "</sync:" in step
    assert "again" in step


async def test_songs_of_others_make_nobody_synced(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    await bring(stage.mara, small_catalogue.songs[:3])
    await bring(stage.theo, small_catalogue.songs[3:6], pool="jazz")
    assert "</link:" in await next_step(stage)


class TestWithoutAClientId:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"spotify_client_id": None})

    async def test_everybody_is_sent_to_import(self, stage: Stage) -> None:
        step = await next_step(stage)
        assert "</import:" in step
        assert "</link:" not in step

    async def test_whoever_has_songs_here_is_sent_to_recommend_and_not_to_spotify(
        self, stage: Stage, bring: Bring, small_catalogue: Catalogue
    ) -> None:
        await bring(stage.theo, small_catalogue.songs[:3])
        step = await next_step(stage)
        assert "</recommend:" in step
        assert "</import:" in step
        assert "</sync:" not in step
        assert "</link:" not in step


async def test_it_is_acknowledged_before_anything_is_looked_up(env: simcord.Env, stage: Stage) -> None:
    await stage.theo.slash(stage.channel, "help")
    assert first_word(env) == (DEFERRED, EPHEMERAL)


async def test_in_direct_messages_it_sends_people_to_a_server(stage: Stage) -> None:
    answer = told(await stage.theo.user.slash("help"))
    assert "go to a server" in (answer.description or "")
