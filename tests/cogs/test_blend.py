"""/blend: songs for several members, who let it be known."""

from __future__ import annotations

import pytest
import simcord

from bot.services import Services
from tests.cogs.answers import listed, text_of, told
from tests.cogs.conftest import Bring, Crate, Stage
from tests.conftest import HeldClock


@pytest.fixture
async def tastes(stage: Stage, bring: Bring, crate: Crate, services: Services, clock: HeldClock) -> None:
    """Theo and Ines have songs of the pool; Theo lets others see it, Ines does not."""
    await bring(stage.theo, crate.pool[:12])
    await bring(stage.ines, crate.pool[12:24])
    await services.store.choices.set_visible(stage.server.id, stage.theo.id, visible=True, now=clock.now())


@pytest.mark.usefixtures("tastes")
async def test_each_song_says_who_will_like_it_most_and_the_answer_how_it_is_made(
    stage: Stage, crate: Crate, services: Services
) -> None:
    asked = await stage.mara.slash(stage.channel, "blend", **{"with": stage.theo, "and2": stage.ines})
    answer = told(asked)
    assert answer.title == "For all of you"
    songs = listed(answer)
    assert not set(songs) & {song.id for song in (*crate.mara, *crate.pool[:12])}
    likers = [f"most for <@{member.id}>" for member in (stage.mara, stage.theo)]
    assert all(any(liker in facts for liker in likers) for facts in songs.values())
    assert all(liker in (answer.description or "") for liker in likers)
    assert str(stage.ines.id) not in (answer.description or "")
    assert "1 person takes no part" in (answer.description or "")
    assert "Each of you ranks the songs" in (answer.footer.text or "")
    # Nobody is pinged where it is shared: the names stand in the embed alone.
    await stage.mara.click(asked.response, label="Share in the channel")
    (posted,) = stage.channel.history(viewer=stage.ines)
    assert f"<@{stage.theo.id}>" in (posted.embeds[0].description or "")
    assert "<@" not in posted.content
    assert "takes no part" not in (posted.embeds[0].description or "")
    await services.store.choices.set_visible(
        stage.server.id, stage.theo.id, visible=False, now=services.clock.now()
    )
    turned = await stage.mara.click(asked.response, label="▶")
    assert str(stage.theo.id) not in (told(turned).description or "")


@pytest.mark.usefixtures("tastes")
async def test_a_voice_channel_is_a_group_without_its_bots(env: simcord.Env, stage: Stage) -> None:
    asked = await stage.mara.slash(stage.channel, "blend", voice=True)
    assert "you are in no voice channel" in text_of(asked)
    lounge, elsewhere = (stage.server.create_voice_channel(name) for name in ("lounge", "elsewhere"))
    robot = stage.server.add_member(env.create_user("robot", bot=True))
    for member in (stage.mara, stage.theo, robot):
        await member.join_voice(lounge)
    await stage.ines.join_voice(elsewhere)
    answer = told(await stage.mara.slash(stage.channel, "blend"))
    assert f"For <@{stage.mara.id}>, <@{stage.theo.id}> together" in (answer.description or "")
    assert "takes no part" not in (answer.description or "")
    for_robot = await stage.mara.slash(stage.channel, "blend", **{"with": robot})
    assert "bot" in text_of(for_robot).lower()
    for_stranger = await stage.mara.slash(stage.channel, "blend", **{"with": env.create_user("stranger")})
    assert "A blend takes two tastes at least" in text_of(for_stranger)
    alone = await stage.ines.slash(stage.channel, "blend", voice=True)
    assert "A blend takes two tastes at least" in text_of(alone)
