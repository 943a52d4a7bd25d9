"""/discover: songs by a whole taste, other ones each day."""

from __future__ import annotations

import simcord

from bot.client import Cratedigger
from bot.services import Services
from tests.cogs.answers import buttons, listed, text_of, told
from tests.cogs.conftest import Crate, Stage
from tests.conftest import HeldClock


async def test_a_day_keeps_its_songs_and_what_was_seen_does_not_come_tomorrow(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services, clock: HeldClock
) -> None:
    first = told(await stage.mara.slash(stage.channel, "discover", count=3))
    assert first.title == "For you to discover"
    seen = listed(first)
    assert len(seen) == 3
    assert not set(seen) & {song.id for song in crate.mara}
    asked = await stage.mara.slash(stage.channel, "discover", count=3)
    assert listed(told(asked)) == seen
    await env.restart_bot(Cratedigger(services))
    turned = told(await stage.mara.click(asked.response, label="▶"))
    assert len(turned.description or "") > 0
    clock.advance(days=1)
    tomorrow = listed(told(await stage.mara.slash(stage.channel, "discover", count=25)))
    shown = await services.store.shown.latest(stage.server.id, stage.mara.id)
    assert set(seen) < set(shown)
    assert not set(seen) & set(tomorrow)
    again = listed(told(await stage.mara.slash(stage.channel, "discover", count=25, again=True)))
    assert set(seen) & set(again)


async def test_options_narrow_it_and_whoever_brought_nothing_is_told_how(
    stage: Stage, crate: Crate, services: Services
) -> None:
    found = await stage.mara.slash(stage.channel, "discover", pool="classical", adventurous=7, clean=True)
    assert set(listed(told(found))) <= {song.id for song in crate.pool}
    assert "Why 1?" in [button.get("label") for button in buttons(found)]
    nothing = await stage.mara.slash(stage.channel, "discover", pool="nobody has this")
    assert "No song here fits all of that" in text_of(nothing)
    assert "Nothing here tells what this member likes yet" in text_of(
        await stage.theo.slash(stage.channel, "discover")
    )
