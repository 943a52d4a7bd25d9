"""/model: what the server's model was learned from, and how well it finds what was hidden from it."""

from __future__ import annotations

import simcord
from discord.utils import format_dt

from bot.services import Services
from demo.catalogue import Catalogue
from tests.cogs.answers import DEFERRED, EPHEMERAL, buttons, edits, first_word, text_of, told
from tests.cogs.conftest import Bring, Crate, Stage


async def test_it_says_what_was_learned_and_when(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services
) -> None:
    answer = told(await stage.theo.slash(stage.channel, "model"))
    said = answer.description or ""
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    assert f"{len(crate.mara)} songs in 1 playlist of 1 member." in said
    known = len(crate.mara) + len(crate.pool)
    assert f"{known} of {known} songs here have audio features." in said
    stamp = await services.store.models.stamp(stage.server.id)
    assert f"version {stamp.version}, learned {format_dt(stamp.trained_at, 'R')}" in said
    assert "preset “blend”" in said


async def test_with_one_playlist_it_says_that_nothing_can_be_measured(stage: Stage, crate: Crate) -> None:
    assert "cannot be measured yet" in text_of(await stage.theo.slash(stage.channel, "model"))


async def test_it_says_that_it_is_measuring_and_then_how_well_it_does(
    env: simcord.Env, stage: Stage, crate: Crate, bring: Bring
) -> None:
    for start in range(4):
        await bring(stage.ines, crate.pool[6 * start : 6 * start + 6])
    shown = await stage.theo.slash(stage.channel, "model")
    first, *_, last = (embed.description or "" for embed in edits(env))
    assert "measuring …" in first
    assert "of 5 playlists" in last
    assert [button["label"] for button in buttons(shown)] == ["Share in the channel"]


async def test_without_songs_there_is_no_model(stage: Stage) -> None:
    assert "There are no songs here yet" in text_of(await stage.theo.slash(stage.channel, "model"))


async def test_managers_choose_how_many_categories_there_are(
    stage: Stage, crate: Crate, services: Services
) -> None:
    answer = text_of(await stage.mara.slash(stage.channel, "settings categories", number=3))
    assert "3 kinds at most" in answer
    assert len((await services.recommender.categories(stage.server.id)).categories) <= 3


async def test_the_choice_is_kept_for_when_there_are_songs(
    stage: Stage, services: Services, bring: Bring, small_catalogue: Catalogue
) -> None:
    answer = text_of(await stage.mara.slash(stage.channel, "settings categories", number=4))
    assert "4 kinds as soon as there are any" in answer
    assert (await services.store.servers.get(stage.server.id)).n_categories == 4
