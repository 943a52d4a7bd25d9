"""Share posts a private answer in the channel, under the name of whoever asked."""

from __future__ import annotations

from typing import Any

import pytest
import simcord

from bot.client import Cratedigger
from bot.services import Services
from cogs.ui.views import share_view
from tests.cogs.answers import UPDATE, buttons, first_word, refusal_of, told
from tests.cogs.conftest import Crate, Stage
from tests.cogs.ui.markdown import read
from tests.conftest import HeldClock

SHARE = "Share in the channel"


def share_of(result: simcord.InteractionResult) -> dict[str, Any]:
    (button,) = (one for one in buttons(result) if one["custom_id"].startswith("share:"))
    return button


def looks(result: simcord.InteractionResult) -> tuple[str, bool]:
    button = share_of(result)
    return button["label"], button.get("disabled", False)


@pytest.mark.parametrize(("command", "options"), [("recommend", {"song": "Idea 1"}), ("categories", {})])
async def test_share_posts_the_same_embed_with_the_name_and_spends_the_button(
    stage: Stage, crate: Crate, command: str, options: dict[str, str]
) -> None:
    asked = await stage.mara.slash(stage.channel, command, **options)
    private = told(asked)
    pressed = await stage.mara.click(asked.response, label=SHARE)
    (public,) = stage.channel.history(viewer=stage.theo)
    assert public.content == "**Mara** shares:"
    assert [embed.to_dict() for embed in public.embeds] == [private.to_dict()]
    assert public.components == []
    assert told(pressed).to_dict() == private.to_dict()
    assert looks(pressed) == ("Shared", True)


async def test_a_name_cannot_mention_or_format(env: simcord.Env, stage: Stage, crate: Crate) -> None:
    user = env.create_user("loud", global_name="**@everyone** <@123456789012345678>")
    loud = stage.server.add_member(user)
    asked = await loud.slash(stage.channel, "categories")
    await loud.click(asked.response, label=SHARE)
    (public,) = stage.channel.history(viewer=stage.theo)
    reading = read(public.content)
    assert reading.text.replace("\u200b", "") == f"{user.global_name} shares:"
    assert set(reading.markup) == {"strong_open", "strong_close"}
    assert not public.mention_everyone


async def test_share_works_after_a_restart(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services
) -> None:
    asked = await stage.mara.slash(stage.channel, "recommend", song="Idea 1")
    await env.restart_bot(Cratedigger(services))
    await stage.mara.click(asked.response, label=SHARE)
    (public,) = stage.channel.history(viewer=stage.theo)
    assert public.embeds[0].title == "Songs like Idea 1"


async def test_a_second_press_posts_nothing_more(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services
) -> None:
    asked = await stage.mara.slash(stage.channel, "categories")
    # What was pressed twice before Discord showed it as spent: the same button, as it looked at first.
    again = share_view(share_of(asked)["custom_id"].removeprefix("share:"), services.messages)
    message = await env.bot.get_channel(stage.channel.id).send("Press me", view=again)
    await stage.mara.click(asked.response, label=SHARE)
    late = await stage.mara.click(message, label=SHARE)
    assert [seen.content for seen in stage.channel.history(viewer=stage.theo)] == [
        "Press me",
        "**Mara** shares:",
    ]
    assert late.followups == []
    assert looks(late) == ("Shared", True)


async def test_what_could_not_be_posted_can_be_shared_again(
    env: simcord.Env, stage: Stage, crate: Crate
) -> None:
    asked = await stage.mara.slash(stage.channel, "categories")
    env.inject_error("POST", "/webhooks/*/*", status=403, code=50001, message="Missing Access")
    failed = await stage.mara.click(asked.response, label=SHARE)
    assert "Something went wrong" in refusal_of(failed)
    assert stage.channel.history(viewer=stage.theo) == []
    assert looks(failed) == (SHARE, False)
    await stage.mara.click(failed.response, label=SHARE)
    assert len(stage.channel.history(viewer=stage.theo)) == 1


async def test_a_result_is_kept_for_thirty_days(
    env: simcord.Env, stage: Stage, crate: Crate, clock: HeldClock
) -> None:
    first = await stage.mara.slash(stage.channel, "categories")
    clock.advance(days=1)
    second = await stage.mara.slash(stage.channel, "categories")
    clock.advance(days=29)
    late = await stage.mara.click(first.response, label=SHARE)
    assert "no longer kept" in refusal_of(late)
    assert first_word(env) == (UPDATE, 0)
    assert looks(late) == (SHARE, False)
    assert stage.channel.history(viewer=stage.theo) == []
    await stage.mara.click(second.response, label=SHARE)
    assert len(stage.channel.history(viewer=stage.theo)) == 1


async def test_nobody_else_can_share_a_result(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services
) -> None:
    asked = await stage.mara.slash(stage.channel, "categories")
    button = share_of(asked)
    # Discord shows a private answer to nobody else; a forged button is the way left to press it.
    forged = share_view(button["custom_id"].removeprefix("share:"), services.messages)
    message = await env.bot.get_channel(stage.channel.id).send("Press me", view=forged)
    refused = await stage.theo.click(message, label=SHARE)
    assert "Only the person who asked" in refusal_of(refused)
    assert [seen.content for seen in stage.channel.history(viewer=stage.ines)] == ["Press me"]


async def test_unlink_forgets_results_too(stage: Stage, crate: Crate) -> None:
    asked = await stage.theo.slash(stage.channel, "categories")
    await stage.theo.slash(stage.channel, "unlink")
    assert "no longer kept" in refusal_of(await stage.theo.click(asked.response, label=SHARE))
