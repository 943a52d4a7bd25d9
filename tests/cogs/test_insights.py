"""/insights: pictures of songs, each with what it says in words, and selects that lead to the next."""

from __future__ import annotations

from typing import Any

import discord
import simcord
from discord.app_commands import Cooldown

from bot.recommender.answers import InsightsQuestion
from bot.services import Services
from cogs.ui.insights import number_select
from demo.catalogue import Catalogue
from tests.cogs.answers import DEFERRED, EPHEMERAL, buttons, first_word, refusal_of, text_of, told
from tests.cogs.conftest import Bring, Crate, Stage

VIEW, X, Y, NUMBER = "insights:view", "insights:x", "insights:y", "insights-number"


def selects(result: simcord.InteractionResult) -> dict[str, dict[str, Any]]:
    """The selects under an answer, by what comes before the id in theirs."""
    return {one["custom_id"].rpartition(":")[0]: one for one in buttons(result) if one["type"] == 3}


def chosen(result: simcord.InteractionResult, name: str) -> str:
    """The value that a select shows as chosen."""
    (value,) = [option["value"] for option in selects(result)[name]["options"] if option.get("default")]
    return value


async def choose(
    member: simcord.MemberActor, shown: simcord.InteractionResult, name: str, value: str
) -> simcord.InteractionResult:
    return await member.select(shown.response, [value], custom_id=selects(shown)[name]["custom_id"])


def picture(env: simcord.Env, result: simcord.InteractionResult) -> str:
    """The text of the picture in the last answer, which shows that picture and no other."""
    assert told(result).image.url is not None
    (sent,) = [entry.json for entry in env.http_requests if entry.method == "PATCH"][-1]["attachments"]
    assert sent["filename"] == "picture.png"
    return sent["description"]


async def test_the_views_follow_one_another_each_with_a_picture_a_reading_and_an_alt_text(
    env: simcord.Env, stage: Stage, crate: Crate
) -> None:
    shown = await stage.theo.slash(stage.channel, "insights")
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    songs = len(crate.mara)
    assert told(shown).title == "Songs by two features"
    assert "“danceable” and “popular”" in text_of(shown)
    assert f"{songs} of {songs} songs here have audio features" in text_of(shown)
    assert f"{songs} songs by “danceable (0 to 1)”" in picture(env, shown)
    assert [chosen(shown, name) for name in (VIEW, X, Y)] == ["scatter", "danceability", "popularity"]

    shown = await choose(stage.theo, shown, Y, "tempo")
    assert "“danceable” and “fast”" in text_of(shown)
    assert chosen(shown, Y) == "tempo"
    shown = await choose(stage.theo, shown, X, "loudness")
    assert "“loud” and “fast”" in text_of(shown)

    for view, said, seen in (
        ("overview", "On the whole, songs are highest in", "“this server” is highest in"),
        ("correlation", "go together most", "The strongest: "),
        ("distributions", "Songs differ most in", "The song in the middle: "),
        ("rows", "The first 10 songs", "10 songs and 10 features"),
        ("elbow", "7 are in use", "the error is "),
    ):
        shown = await choose(stage.theo, shown, VIEW, view)
        assert said in text_of(shown)
        assert seen in picture(env, shown)
        assert selects(shown).keys() == {VIEW}  # Theo is no manager

    shown = await choose(stage.theo, shown, VIEW, "scatter")
    assert [chosen(shown, name) for name in (X, Y)] == ["loudness", "tempo"]

    env.bot.paces[stage.theo.id, "insights"] = Cooldown(1, 60)
    shown = await choose(stage.theo, shown, Y, "energy")
    assert "faster than I can dig" in refusal_of(await choose(stage.theo, shown, Y, "tempo"))


async def test_managers_choose_the_number_of_categories_under_the_curve(
    stage: Stage, crate: Crate, services: Services
) -> None:
    shown = await stage.mara.slash(stage.channel, "insights", view="elbow")
    assert chosen(shown, NUMBER) == "7"
    shown = await choose(stage.mara, shown, NUMBER, "4")
    assert "; 4 are in use." in text_of(shown)
    assert chosen(shown, NUMBER) == "4"
    assert (await services.store.servers.get(stage.server.id)).n_categories == 4


async def test_who_can_no_longer_manage_the_server_changes_no_categories(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    question = InsightsQuestion("elbow", False, "danceability", "popularity")
    answer_id = await services.answers.keep(stage.server.id, stage.theo.id, question)
    view = discord.ui.View(timeout=None)
    view.add_item(number_select(answer_id, 7, services.messages))
    message = await env.bot.get_channel(stage.channel.id).send("Choose", view=view)
    assert "manage" in refusal_of(await stage.theo.select(message, ["4"]))
    assert (await services.store.servers.get(stage.server.id)).n_categories == 7


async def test_ones_own_songs_are_held_against_the_servers_and_can_be_shared(
    env: simcord.Env, stage: Stage, crate: Crate, bring: Bring
) -> None:
    refused = await stage.theo.slash(stage.channel, "insights", of="me")
    assert "Only 0 of 0 songs have the audio features for this, and it takes 10" in text_of(refused)
    await bring(stage.theo, crate.mara[:12])
    shown = await stage.theo.slash(stage.channel, "insights", view="overview", of="me")
    assert "What sets them apart most" in text_of(shown)
    assert "12 of 12 songs of Theo" in text_of(shown)
    assert "“Theo” is highest in" in picture(env, shown)
    assert "“this server” is highest in" in picture(env, shown)
    shared = await stage.theo.click(shown.response, label="Share in the channel")
    (posted,) = shared.followups
    assert not posted.ephemeral
    assert "**Theo** shares" in posted.content
    assert "12 of 12 songs of Theo" in (posted.embeds[0].description or "")
    assert posted.embeds[0].image.url is not None


async def test_where_nobody_knows_popularity_another_feature_stands_in(
    stage: Stage, services: Services, bring: Bring, small_catalogue: Catalogue
) -> None:
    await bring(stage.mara, small_catalogue.songs[:12])
    async with services.store.database.writing() as connection:
        await connection.exec_driver_sql("UPDATE songs SET popularity = NULL")
    shown = await stage.ines.slash(stage.channel, "insights")
    assert "“danceable” and “energetic”" in text_of(shown)
    assert "Nobody here knows how popular songs are" in text_of(shown)
    assert chosen(shown, Y) == "energy"


async def test_without_songs_there_is_nothing_to_look_at(stage: Stage) -> None:
    assert "There are no songs here yet" in text_of(await stage.theo.slash(stage.channel, "insights"))
