"""What can be done with a list of songs: turn, ask why, ask on, thumbs, never this artist, save, share."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

import discord
import pytest
import simcord

from bot.client import Cratedigger
from bot.services import Services
from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify
from tests.cogs.answers import buttons, listed, refusal_of, text_of, told
from tests.cogs.conftest import Bring, Crate, Link, Stage
from tests.conftest import HeldClock

RANKED = re.compile(
    r"^\*\*(\d+)\.\*\* \[.+\]\(https://open\.spotify\.com/track/(\w{22})\)(.*)$", re.MULTILINE
)


def ranks(embed: discord.Embed) -> dict[int, str]:
    return {int(rank): song_id for rank, song_id, _ in RANKED.findall(embed.description or "")}


def marks(embed: discord.Embed) -> dict[str, str]:
    return {song_id: mark.strip() for _, song_id, mark in RANKED.findall(embed.description or "")}


def button(result: simcord.InteractionResult, word: str) -> str:
    """The id of the button whose id begins so."""
    return next(one["custom_id"] for one in buttons(result) if one["custom_id"].startswith(word))


def select(result: simcord.InteractionResult) -> dict[str, Any]:
    return next(one for one in buttons(result) if one["type"] == 3)


def refused(result: simcord.InteractionResult) -> str:
    """What is said instead, beside the list or in the place of a message of its own."""
    return refusal_of(result) if result.followups else text_of(result)


async def ask(member: simcord.MemberActor, stage: Stage, **options: Any) -> simcord.InteractionResult:
    return await member.slash(stage.channel, "recommend", song="Idea 1", **options)


async def test_pages_turn_after_a_restart_and_the_select_says_which_song_the_buttons_are_for(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services
) -> None:
    asked = await ask(stage.mara, stage)
    first = ranks(told(asked))
    await env.restart_bot(Cratedigger(services))
    turned = await stage.mara.click(asked.response, custom_id=button(asked, "songs-page:"))
    second = ranks(told(turned))
    assert list(first) == list(range(1, 11))
    assert list(second) == list(range(11, 21))
    assert not set(first.values()) & set(second.values())
    assert "Page 2 of 5" in text_of(turned)
    assert [one["label"] for one in buttons(turned) if one.get("label")][:2] == ["Why 11?", "More like 11"]
    chosen = await stage.mara.select(turned.response, ["13"], custom_id=select(turned)["custom_id"])
    assert ranks(told(chosen)) == second
    labels = [one["label"] for one in buttons(chosen) if one.get("label")]
    assert labels[:2] == ["Why 13?", "More like 13"]
    back = await stage.mara.click(chosen.response, custom_id=button(chosen, "songs-page:"))
    assert ranks(told(back)) == first


async def test_why_is_a_sentence_and_a_picture_in_words_too(
    env: simcord.Env, stage: Stage, crate: Crate
) -> None:
    asked = await ask(stage.mara, stage)
    pressed = await stage.mara.click(asked.response, custom_id=button(asked, "song:why:"))
    answer = told(pressed)
    assert answer.title == "Why number 1"
    assert "It is here because: " in (answer.description or "")
    assert answer.image.url is not None
    said = env.http_requests[-1].json["attachments"][0]["description"]
    assert "radar chart" in said
    assert "Idea 1" in said


async def test_more_like_one_is_an_answer_of_its_own(stage: Stage, crate: Crate) -> None:
    asked = await ask(stage.mara, stage)
    pressed = await stage.mara.click(asked.response, custom_id=button(asked, "song:like:"))
    song_id = ranks(told(asked))[1]
    assert told(pressed).url == f"https://open.spotify.com/track/{song_id}"
    assert song_id not in listed(told(pressed))
    assert button(pressed, "song:why:") != button(asked, "song:why:")


async def test_thumbs_are_marked_taken_back_and_shape_the_next_answer(stage: Stage, crate: Crate) -> None:
    asked = await ask(stage.mara, stage)
    song_id = ranks(told(asked))[1]
    down = await stage.mara.click(asked.response, custom_id=button(asked, "song:down:"))
    assert marks(told(down))[song_id] == "👎"
    assert "will not come again" in text_of(down)
    assert song_id not in listed(told(await ask(stage.mara, stage, count=25)))
    up = await stage.mara.click(down.response, custom_id=button(down, "song:up:"))
    assert marks(told(up))[song_id] == "👍"
    neither = await stage.mara.click(up.response, custom_id=button(up, "song:up:"))
    assert marks(told(neither))[song_id] == ""
    assert song_id in listed(told(await ask(stage.mara, stage, count=25)))


async def test_an_artist_is_barred_for_one_member_until_they_are_let_in_again(
    stage: Stage, crate: Crate
) -> None:
    asked = await ask(stage.mara, stage, count=25)
    song_id = ranks(told(asked))[1]
    artist = next(song.artists[0] for song in crate.pool if song.id == song_id)
    theirs = {song.id for song in crate.pool if artist in song.artists}
    never = await stage.mara.click(asked.response, custom_id=button(asked, "song:never:"))
    assert f"Nothing more of {artist}" in text_of(never)
    assert marks(told(never))[song_id] == "🚫"
    assert not theirs & set(listed(told(await ask(stage.mara, stage, count=25))))
    assert song_id in listed(told(await ask(stage.theo, stage, count=25)))
    again = await stage.mara.click(never.response, custom_id=button(never, "song:never:"))
    assert "may come again" in text_of(again)
    assert song_id in listed(told(await ask(stage.mara, stage, count=25)))


async def test_nobody_else_moves_a_list_and_it_expires_after_thirty_days(
    env: simcord.Env, stage: Stage, crate: Crate, clock: HeldClock
) -> None:
    asked = await ask(stage.mara, stage)
    ids = [one["custom_id"] for one in buttons(asked) if one["type"] == 2]
    view = discord.ui.View(timeout=None)
    for custom_id in ids:
        view.add_item(discord.ui.Button(label="x", custom_id=custom_id))
    # Discord shows a private answer to nobody else; forged buttons are the way left to press its own.
    forged = await env.bot.get_channel(stage.channel.id).send("Press me", view=view)
    for custom_id in ids:
        assert "Only the person who asked" in refused(await stage.theo.click(forged, custom_id=custom_id))
    clock.advance(days=30)
    for custom_id in ids:
        assert "no longer kept" in refused(await stage.mara.click(asked.response, custom_id=custom_id))


async def test_a_list_is_saved_as_a_playlist_once_and_else_comes_as_a_file(
    env: simcord.Env, stage: Stage, crate: Crate, link: Link, spotify: LoopbackSpotify
) -> None:
    asked = await ask(stage.mara, stage)
    as_file = await stage.mara.click(asked.response, custom_id=button(asked, "songs-save:"))
    assert "saving: True" in text_of(as_file)
    (file,) = as_file.response.attachments
    rows = list(csv.reader(io.StringIO((await file.read()).decode("utf-8-sig"))))
    assert len(rows) == 51
    await link(stage.mara, "Mara", saving=True)
    saved = await stage.mara.click(asked.response, custom_id=button(asked, "songs-save:"))
    assert told(saved).title == "Saved to your Spotify"
    (made,) = [one for one in buttons(saved) if one.get("url")]
    again = await stage.mara.click(asked.response, custom_id=button(asked, "songs-save:"))
    assert told(again).title == "Saved already"
    assert [one["url"] for one in buttons(again)] == [made["url"]]


async def test_what_is_shared_is_the_page_without_what_is_its_members_own(stage: Stage, crate: Crate) -> None:
    asked = await ask(stage.mara, stage, include_heard=True, count=25)
    thumbed = await stage.mara.click(asked.response, custom_id=button(asked, "song:up:"))
    assert "you have it" in text_of(thumbed)
    first = await stage.mara.click(thumbed.response, label="Share in the channel")
    turned = await stage.mara.click(first.response, custom_id=button(first, "songs-page:"))
    await stage.mara.click(turned.response, label="Share in the channel")
    shared = [message.embeds[0] for message in stage.channel.history(viewer=stage.theo)]
    assert sorted(map(len, map(ranks, shared))) == [25, 25]
    assert {min(ranks(embed)) for embed in shared} == {1, 26}
    for embed in shared:
        assert "you have it" not in (embed.description or "")
        assert set(marks(embed).values()) == {""}


async def test_up_to_five_songs_are_asked_with_together(stage: Stage, crate: Crate) -> None:
    titles = list(dict.fromkeys(song.title for song in crate.mara))[:5]
    options = dict(zip(("song", "and", "and2", "and3", "and4"), titles, strict=True))
    answer = told(await stage.theo.slash(stage.channel, "recommend", **options))
    assert answer.title == f"Songs like {' + '.join(titles[:3])} + 2"
    asked = {song.id for song in crate.mara if song.title in titles}
    assert not asked & set(listed(answer))
    unclear = await stage.theo.slash(stage.channel, "recommend", **{"song": titles[0], "and": "Ideas 1"})
    assert "Nothing here is called “Ideas 1”" in text_of(unclear)
    pressed = await stage.theo.click(unclear.response, label="Idea 1 - Anselm Quistgaard")
    assert (told(pressed).title or "").startswith(f"Songs like {titles[0]} + Idea 1")


async def test_filters_hold_and_what_none_passes_is_said(
    stage: Stage, crate: Crate, bring: Bring, services: Services, small_catalogue: Catalogue
) -> None:
    pooled = listed(told(await ask(stage.mara, stage, pool="classical", count=25)))
    assert set(pooled) <= {song.id for song in crate.pool}
    offered = await stage.mara.autocomplete(stage.channel, "recommend", "category", "")
    assert offered
    one = listed(told(await ask(stage.mara, stage, category=offered[0]["value"], count=25)))
    assert one
    assert all(offered[0]["name"].split(",")[0] in facts for facts in one.values())
    assert "No song here fits all of that" in text_of(
        await ask(stage.mara, stage, category=offered[0]["value"], pool="no such pool")
    )
    assert "does not let others" in text_of(await ask(stage.mara, stage, **{"from": stage.theo}))
    own = [song for song in small_catalogue.songs if song not in crate.mara][:12]
    await bring(stage.theo, own)
    await services.store.choices.set_visible(
        stage.server.id, stage.theo.id, visible=True, now=services.clock.now()
    )
    of_theo = listed(told(await ask(stage.mara, stage, **{"from": stage.theo})))
    assert of_theo
    assert set(of_theo) <= {song.id for song in own}
    asked = await ask(stage.mara, stage, **{"from": stage.theo})
    more = await stage.mara.click(asked.response, custom_id=button(asked, "song:like:"))
    assert set(listed(told(more))) <= {song.id for song in own}
    await services.store.choices.set_visible(
        stage.server.id, stage.theo.id, visible=False, now=services.clock.now()
    )
    for word in ("songs:", "song:why:", "songs-save:", "share:"):
        if word == "songs:":
            pressed = await stage.mara.select(asked.response, ["2"], custom_id=button(asked, word))
        else:
            pressed = await stage.mara.click(asked.response, custom_id=button(asked, word))
        assert "does not let others" in refused(pressed), word


@pytest.mark.parametrize("linked", [True, False])
async def test_songs_like_this_takes_the_links_of_a_message(stage: Stage, crate: Crate, linked: bool) -> None:
    song = crate.mara[0]
    text = f"listen! https://open.spotify.com/track/{song.id}?si=1" if linked else "no link here"
    unknown = "https://open.spotify.com/track/" + "9" * 22
    message = await stage.theo.send(stage.channel, f"{unknown} {text}" if linked else text)
    answer = await stage.ines.context_menu(stage.channel, "Songs like this", message)
    if linked:
        assert told(answer).url == f"https://open.spotify.com/track/{song.id}"
    else:
        assert "has no link to a song" in text_of(answer)
