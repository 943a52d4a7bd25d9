"""/thumb keeps what a member says of a song, for that member alone, and says what follows from it."""

from __future__ import annotations

import pytest
import simcord

from bot.services import Services
from tests.cogs.answers import DEFERRED, EPHEMERAL, first_word, text_of
from tests.cogs.conftest import Crate, Stage


async def said(stage: Stage, member: simcord.MemberActor, song: str, verdict: str) -> str:
    return text_of(await member.slash(stage.channel, "thumb", song=song, verdict=verdict))


@pytest.mark.parametrize(("verdict", "weight"), [("up", 1), ("down", -1)])
async def test_a_thumb_is_kept_for_whoever_gave_it(
    stage: Stage, crate: Crate, services: Services, env: simcord.Env, verdict: str, weight: int
) -> None:
    told = await said(stage, stage.theo, "dream river.", verdict)
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    (song,) = (song for song in crate.mara if song.title == "dream river.")
    assert f"Thumb {verdict}" in told
    assert f"[dream river.](https://open.spotify.com/track/{song.id})" in told
    assert "fades over some months, and never changes what others are recommended" in told
    assert await services.feedback.thumbs(stage.server.id, stage.theo.id) == {song.id: weight}
    assert await services.feedback.thumbs(stage.server.id, stage.mara.id) == {}


async def test_a_thumb_can_be_turned_and_taken_back_once(
    stage: Stage, crate: Crate, services: Services
) -> None:
    song = crate.pool[0]
    await said(stage, stage.theo, song.id, "up")
    await said(stage, stage.theo, song.id, "down")
    assert await services.feedback.thumbs(stage.server.id, stage.theo.id) == {song.id: -1}
    assert "Taken back" in await said(stage, stage.theo, song.id, "take back")
    assert await services.feedback.thumbs(stage.server.id, stage.theo.id) == {}
    assert "Nothing to take back" in await said(stage, stage.theo, song.id, "take back")


async def test_typing_offers_songs(stage: Stage, crate: Crate) -> None:
    offered = await stage.theo.autocomplete(stage.channel, "thumb", "song", "dream riv")
    assert offered[0]["name"].startswith("dream river.")


async def test_a_song_that_is_not_here_is_refused_with_the_nearest(
    stage: Stage, crate: Crate, services: Services
) -> None:
    told = await said(stage, stage.theo, "dreem rivver", "up")
    assert "dream river." in told
    assert await services.feedback.thumbs(stage.server.id, stage.theo.id) == {}


async def test_where_there_are_no_songs_nothing_can_be_said_of_one(stage: Stage) -> None:
    assert "no songs here yet" in await said(stage, stage.theo, "x", "up")


async def test_another_server_knows_nothing_of_a_thumb(
    stage: Stage, crate: Crate, services: Services
) -> None:
    await said(stage, stage.theo, crate.pool[0].id, "up")
    assert await services.feedback.thumbs(stage.server.id + 1, stage.theo.id) == {}


async def test_unlinking_forgets_thumbs(stage: Stage, crate: Crate, services: Services) -> None:
    await said(stage, stage.theo, crate.pool[0].id, "up")
    await stage.theo.slash(stage.channel, "unlink")
    assert await services.feedback.thumbs(stage.server.id, stage.theo.id) == {}
