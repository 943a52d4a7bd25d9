"""/library lists a member's playlists for them alone, and what they choose holds, restart or not."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.client import Cratedigger
from bot.services import Services
from cogs.ui.library import page_button
from demo.catalogue import Catalogue, Playlist, make_catalogue
from demo.spotify import LoopbackSpotify, QuotaExceeded
from tests.cogs.answers import buttons, refusal_of, text_of, told
from tests.cogs.conftest import Bring, Link, Stage


@pytest.fixture(scope="module")
def small_catalogue() -> Catalogue:
    """Small enough for many syncs."""
    return make_catalogue(songs_per_playlist=2, playlists_per_pool=1, songs_per_listener=12)


@pytest.fixture(autouse=True)
def _new_app(spotify: LoopbackSpotify) -> None:
    spotify.app = "new"


def library_of(spotify: LoopbackSpotify, listener: str) -> list[Playlist]:
    """The playlists that a listener may bring."""
    who = spotify.catalogue.listener_named(listener)
    return [one for one in spotify.catalogue.library(who.id) if who.id in one.editor_ids]


def options(result: simcord.InteractionResult) -> dict[str, tuple[str, bool]]:
    """What the select of an answer offers: by name the value, and whether it is chosen."""
    (select,) = [part for part in buttons(result) if part["type"] == 3]
    return {one["label"]: (one["value"], one.get("default", False)) for one in select["options"]}


def chosen(result: simcord.InteractionResult) -> set[str]:
    return {name for name, (_, default) in options(result).items() if default}


async def choose(
    member: simcord.MemberActor, shown: simcord.InteractionResult, names: set[str]
) -> simcord.InteractionResult:
    """Let a member choose these playlists of the page that they see, and no others."""
    offered = options(shown)
    return await member.select(shown.response, [offered[name][0] for name in sorted(names)])


def named(result: simcord.InteractionResult, playlists: list[Playlist]) -> list[str]:
    """Those playlists that an answer names, markdown or not."""
    text = text_of(result).replace("\\", "")
    return [one.name for one in playlists if f"**{one.name}**" in text]


async def test_the_list_marks_what_is_shared_and_a_change_takes_effect_at_once(
    stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    await stage.theo.slash(stage.channel, "sync")
    own = library_of(spotify, "Theo")
    public = {one.name for one in own if one.public}
    shown = await stage.theo.slash(stage.channel, "library")
    assert named(shown, own) == [one.name for one in own]
    assert set(options(shown)) == {one.name for one in own} | {"Liked songs"}
    assert chosen(shown) == public
    changed = await choose(stage.theo, shown, public - {"gym"})
    assert "1 playlist is withdrawn" in text_of(changed)
    assert chosen(changed) == public - {"gym"}
    left = {song for one in own if one.public and one.name != "gym" for song in one.song_ids}
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == left


async def test_what_is_to_be_shared_begins_a_sync_which_is_told_with_the_next_command(
    env: simcord.Env, stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    shown = await stage.theo.slash(stage.channel, "library")
    assert chosen(shown) == set()
    changed = await choose(stage.theo, shown, {"late drive"})
    assert "A sync has begun" in text_of(changed)
    await env.settle()
    heard = await services.store.shares.heard(stage.server.id, stage.theo.id)
    late = next(one for one in library_of(spotify, "Theo") if one.name == "late drive")
    assert set(late.song_ids) <= heard
    again = await stage.theo.slash(stage.channel, "library")
    assert "late drive" in chosen(again)
    report, question = again.followups
    assert report.ephemeral
    assert [message.embeds[0].title for message in (report, question)] == [
        "Your music is here",
        "May others here see you?",
    ]


async def test_a_select_of_before_a_sync_withdraws_only_what_its_person_saw_as_chosen(
    env: simcord.Env, stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    shown = await stage.theo.slash(stage.channel, "library")
    await stage.theo.slash(stage.channel, "sync")
    before = await services.store.shares.heard(stage.server.id, stage.theo.id)
    await env.restart_bot(Cratedigger(services))
    await choose(stage.theo, shown, {"late drive"})
    await env.settle()
    assert before < await services.store.shares.heard(stage.server.id, stage.theo.id)


async def test_many_playlists_come_in_pages_that_outlive_a_restart_and_cost_no_call(
    env: simcord.Env, stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    theo = spotify.catalogue.listener_named("Theo")
    for number in range(60):
        spotify.add_playlist(theo.id, f"Mix {number:02} " + "[*_" * 20)
    spotify.forget_calls()
    first = await stage.theo.slash(stage.channel, "library")
    assert spotify.calls == {"GET /v1/me/playlists": 2}
    await env.restart_bot(Cratedigger(services))
    seen = [*options(first)]
    page = await stage.theo.click(first.response, label="More")
    seen += options(page)
    page = await stage.theo.click(page.response, label="More")
    seen += options(page)
    assert len(set(seen)) == len(library_of(spotify, "Theo")) + 1
    assert "More" not in {part.get("label") for part in buttons(page)}
    assert "Page 3 of 3" in text_of(page)
    back = await stage.theo.click(page.response, label="Back")
    assert "Page 2 of 3" in text_of(back)
    assert spotify.calls == {"GET /v1/me/playlists": 2}


async def test_files_are_listed_and_taken_back_as_a_whole(
    stage: Stage, bring: Bring, services: Services, small_catalogue: Catalogue
) -> None:
    songs = small_catalogue.songs[:3]
    await bring(stage.theo, songs)
    await bring(stage.mara, songs, pool="jazz")
    shown = await stage.theo.slash(stage.channel, "library")
    assert "Your Spotify is not linked" in text_of(shown)
    ((name, (_, shared)),) = options(shown).items()
    assert shared
    assert name in text_of(shown)
    gone = await choose(stage.theo, shown, set())
    assert "nothing of yours to list" in text_of(gone)
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == set()
    known = await services.store.servers.songs(stage.server.id)
    assert {entry.pool for entry in known} == {"jazz"}


async def test_nobody_else_sees_or_changes_a_members_list(
    env: simcord.Env, stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    await link(stage.mara, "Mara")
    await stage.theo.slash(stage.channel, "sync")
    theirs = [one for one in library_of(spotify, "Theo") if not one.collaborative]
    assert named(await stage.mara.slash(stage.channel, "library"), theirs) == []
    kept = told(await stage.theo.slash(stage.channel, "library"))
    assert kept.title == "Your playlists"
    (select,) = buttons(await stage.theo.slash(stage.channel, "library"))
    page = discord.ui.View(timeout=None)
    page.add_item(page_button(select["custom_id"].split(":")[1], 0, "More"))
    message = await env.bot.get_channel(stage.channel.id).send("Press me", view=page)
    assert "Only the person who asked" in refusal_of(await stage.mara.click(message, label="More"))


async def test_where_spotify_cannot_be_asked_the_list_is_what_is_here(
    stage: Stage, link: Link, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    await stage.theo.slash(stage.channel, "sync")
    spotify.faults.add("GET /v1/me/playlists", QuotaExceeded(retry_after=7200))
    shown = await stage.theo.slash(stage.channel, "library")
    assert "Spotify cannot be asked now" in text_of(shown)
    assert (
        chosen(shown)
        == set(options(shown))
        == {one.name for one in library_of(spotify, "Theo") if one.public}
    )


async def test_new_playlists_are_named_in_the_report_and_withdrawn_there_after_a_restart_too(
    env: simcord.Env, stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    first = await stage.theo.slash(stage.channel, "sync")
    assert "New here" not in text_of(first)
    assert buttons(first) == []
    theo = spotify.catalogue.listener_named("Theo")
    before = await services.store.shares.heard(stage.server.id, stage.theo.id)
    fresh = [song.id for song in spotify.catalogue.songs if song.id not in before][:2]
    for name, song in zip(("Road Trip", "Focus"), fresh, strict=True):
        spotify.add_playlist(theo.id, name, [song])
    report = await stage.theo.slash(stage.channel, "sync")
    assert "New here: Focus, Road Trip." in text_of(report)
    assert [one["label"] for one in buttons(report)] == ["Withdraw Focus", "Withdraw Road Trip"]
    await env.restart_bot(Cratedigger(services))
    pressed = await stage.theo.click(report.response, label="Withdraw Road Trip")
    assert [one.get("disabled", False) for one in buttons(pressed)] == [False, True]
    heard = await services.store.shares.heard(stage.server.id, stage.theo.id)
    assert heard == {*before, fresh[1]}
    assert "1 playlist stayed out" in text_of(await stage.theo.slash(stage.channel, "sync"))
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == heard


async def test_being_shown_as_owner_is_off_until_it_is_allowed(stage: Stage, services: Services) -> None:
    shown = await stage.theo.slash(stage.channel, "library")
    assert "never say which songs are yours" in text_of(shown)
    assert "</privacy visible:" in text_of(shown)
    assert "can see you" in text_of(await stage.theo.slash(stage.channel, "privacy visible", state="on"))
    shown = await stage.theo.slash(stage.channel, "library")
    assert "may say which songs are yours" in text_of(shown)
    assert await services.store.choices.visible_members(stage.server.id) == {stage.theo.id}
    assert "Nobody here" in text_of(await stage.theo.slash(stage.channel, "privacy visible", state="off"))
    assert await services.store.choices.visible_members(stage.server.id) == frozenset()


async def test_a_recommended_song_is_said_to_be_somebodys_only_where_they_allow_it_and_never_in_the_channel(
    stage: Stage, bring: Bring, services: Services, small_catalogue: Catalogue
) -> None:
    songs = [song for song in small_catalogue.songs if song.title == "Idea 1"] + list(small_catalogue.songs)
    await bring(stage.mara, list(dict.fromkeys(songs))[:20])
    await services.importer.learn(stage.server.id)

    async def asked(member: simcord.MemberActor) -> simcord.InteractionResult:
        return await member.slash(stage.channel, "recommend", song="Idea 1", count=25, include_heard=True)

    brought = f"brought by <@{stage.mara.id}>"
    assert "brought by" not in text_of(await asked(stage.theo))
    await stage.mara.slash(stage.channel, "privacy visible", state="on")
    told_so = await asked(stage.theo)
    assert brought in text_of(told_so)
    assert "brought by" not in text_of(await asked(stage.mara))
    await stage.theo.click(told_so.response, label="Share in the channel")
    (public,) = stage.channel.history(viewer=stage.ines)
    assert "brought by" not in (public.embeds[0].description or "")
    await stage.mara.slash(stage.channel, "privacy visible", state="off")
    assert "brought by" not in text_of(await asked(stage.theo))
