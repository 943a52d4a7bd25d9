"""/taste, /compare, /neighbours and /who show members to one another, as far as each lets others see them."""

from __future__ import annotations

import re

import pytest
import simcord
from discord.app_commands import Cooldown

from bot.client import Cratedigger
from bot.messages import Messages
from bot.recommender.people import Comparison
from bot.services import Services
from bot.store.songs import Song as StoredSong
from cogs.ui.people import PeopleEmbeds, pages_of
from demo.catalogue import Catalogue, Song
from tests.cogs.answers import buttons, refusal_of, text_of, told
from tests.cogs.conftest import Bring, Stage

SHARE = "Share in the channel"
HIDDEN = "does not let others here see"


@pytest.fixture
def songs(small_catalogue: Catalogue) -> list[Song]:
    """Forty songs, each of a name of its own."""
    one_a_name = {(song.title, song.artists): song for song in small_catalogue.songs}
    return list(one_a_name.values())[:40]


@pytest.fixture
async def members(stage: Stage, bring: Bring, songs: list[Song], services: Services) -> None:
    """Mara and Theo have twelve songs in common; Ines has others. Theo lets others see him."""
    await bring(stage.mara, songs[:20])
    await bring(stage.theo, songs[8:30])
    await bring(stage.ines, songs[30:])
    await services.importer.learn(stage.server.id)
    await see(services, stage, stage.theo)


async def see(services: Services, stage: Stage, member: simcord.MemberActor, *, visible: bool = True) -> None:
    await services.people.set_visible(stage.server.id, member.id, visible=visible)


def ranks(result: simcord.InteractionResult) -> list[int]:
    return [
        int(rank) for rank in re.findall(r"^\*\*(\d+)\.\*\*", told(result).description or "", re.MULTILINE)
    ]


def labels(result: simcord.InteractionResult) -> list[str]:
    return [part["label"] for part in buttons(result) if part["type"] == 2]


@pytest.mark.usefixtures("members")
async def test_a_taste_is_shown_as_a_picture_with_categories_and_typical_songs(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    own = await stage.mara.slash(stage.channel, "taste")
    assert f"What <@{stage.mara.id}> listens to, by 20 songs." in text_of(own)
    assert "Their categories:" in text_of(own)
    assert ranks(own) == list(range(1, 9))
    assert "½" in text_of(own)
    assert own.response is not None
    (picture,) = own.response.attachments
    assert "average" in (picture.description or "")
    assert told(await stage.mara.slash(stage.channel, "taste", member=stage.mara)).title == "A taste"
    of_theo = await stage.mara.slash(stage.channel, "taste", member=stage.theo)
    assert f"<@{stage.theo.id}>" in text_of(of_theo)
    assert HIDDEN in text_of(await stage.theo.slash(stage.channel, "taste", member=stage.ines))
    robot = stage.server.add_member(env.create_user("robot", bot=True))
    assert "That is a bot" in text_of(await stage.mara.slash(stage.channel, "taste", member=robot))
    # What is Mara's own she may share whether or not others may look at it themselves.
    await stage.mara.click(own.response, label=SHARE)
    (public,) = stage.channel.history(viewer=stage.ines)
    assert f"<@{stage.mara.id}>" in (public.embeds[0].description or "")
    await see(services, stage, stage.theo, visible=False)
    assert HIDDEN in refusal_of(await stage.mara.click(of_theo.response, label=SHARE))
    assert len(stage.channel.history(viewer=stage.ines)) == 1


async def test_without_features_a_taste_has_no_picture(stage: Stage, bring: Bring, songs: list[Song]) -> None:
    await bring(stage.mara, songs, features=False)
    answer = await stage.mara.slash(stage.channel, "taste")
    assert "no picture" in text_of(answer)
    assert answer.response is not None
    assert answer.response.attachments == []


@pytest.mark.usefixtures("members")
async def test_a_comparison_turns_its_pages_and_parts_after_a_restart_too(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    first = await stage.mara.slash(stage.channel, "compare", member=stage.theo)
    assert re.search(rf"<@{stage.mara.id}> and <@{stage.theo.id}>: \d+ % alike", text_of(first))
    assert "12 songs that both have" in text_of(first)
    assert "Showing 1 to 10 of 12" in text_of(first)
    assert ranks(first) == list(range(1, 11))
    assert labels(first) == ["More", SHARE]
    await env.restart_bot(Cratedigger(services))
    second = await stage.mara.click(first.response, label="More")
    assert ranks(second) == [11, 12]
    assert labels(second) == ["Back", SHARE]
    theirs = await stage.mara.select(second.response, ["theirs"])
    assert f"10 songs that only <@{stage.theo.id}> has" in text_of(theirs)
    assert ranks(theirs) == list(range(1, 11))
    assert labels(theirs) == [SHARE]
    yours = await stage.mara.select(theirs.response, ["yours"])
    assert "8 songs that only" in text_of(yours)
    # Two turns are used up: each works the comparison out anew.
    env.bot.paces[stage.mara.id, "compare"] = Cooldown(1, 60)
    env.bot.paces[stage.mara.id, "compare-part"] = Cooldown(1, 60)
    shown = await stage.mara.select(yours.response, ["common"])
    assert "faster than I can dig" in refusal_of(await stage.mara.select(shown.response, ["yours"]))
    shown = await stage.mara.click(shown.response, label="More")
    assert "faster than I can dig" in refusal_of(await stage.mara.click(shown.response, label="Back"))


def test_of_a_long_part_the_first_six_hundred_songs_are_shown() -> None:
    songs = tuple(StoredSong(f"{n:022}", f"Idea {n}", ("Nobody",)) for n in range(1, 951))
    found = Comparison(2, 50, (), songs, (), songs[:600])
    assert (pages_of(found.common), pages_of(found.yours), pages_of(found.theirs)) == (60, 60, 1)
    embeds = PeopleEmbeds(Messages(), None)
    last = embeds.comparison(found, 1, "common", 59)
    assert "**600.** [Idea 600]" in (last.description or "")
    assert "950 songs that both have" in (last.description or "")
    assert "Showing 591 to 600 of 950 · Only the first 600 are shown" in (last.footer.text or "")
    assert "Only the first" not in (embeds.comparison(found, 1, "yours", 59).footer.text or "")


@pytest.mark.usefixtures("members")
async def test_a_comparison_is_shared_only_while_both_may_be_seen(stage: Stage, services: Services) -> None:
    asked = await stage.mara.slash(stage.channel, "compare", member=stage.theo)
    assert "You do not let others here see" in refusal_of(await stage.mara.click(asked.response, label=SHARE))
    await see(services, stage, stage.mara)
    await stage.mara.click(asked.response, label=SHARE)
    (public,) = stage.channel.history(viewer=stage.ines)
    assert public.embeds[0].title == "Side by side"
    assert public.components == []
    again = await stage.mara.slash(stage.channel, "compare", member=stage.theo)
    await see(services, stage, stage.theo, visible=False)
    assert HIDDEN in refusal_of(await stage.mara.click(again.response, label="More"))
    assert HIDDEN in refusal_of(await stage.mara.click(again.response, label=SHARE))
    assert len(stage.channel.history(viewer=stage.ines)) == 1


@pytest.mark.usefixtures("members")
async def test_the_menu_of_a_member_compares_too_and_oneself_bots_and_who_is_hidden_get_a_sentence(
    env: simcord.Env, stage: Stage, songs: list[Song]
) -> None:
    menu = "Compare our taste"
    assert "12 songs that both have" in text_of(
        await stage.mara.context_menu(stage.channel, menu, target=stage.theo)
    )
    assert "That is you" in text_of(await stage.mara.context_menu(stage.channel, menu, target=stage.mara))
    robot = stage.server.add_member(env.create_user("robot", bot=True))
    assert "That is a bot" in text_of(await stage.mara.slash(stage.channel, "compare", member=robot))
    stranger = env.create_user("stranger")
    only_theirs = await stage.mara.slash(stage.channel, "recommend", song=songs[0].id, **{"from": stranger})
    assert HIDDEN in text_of(only_theirs)
    new = stage.server.add_member(env.create_user("new"))
    hidden = text_of(await stage.theo.slash(stage.channel, "compare", member=stage.mara))
    assert HIDDEN in hidden
    assert text_of(await stage.theo.slash(stage.channel, "compare", member=new)) == hidden


@pytest.mark.usefixtures("members")
async def test_neighbours_and_owners_are_only_those_who_let_others_see_them(
    stage: Stage, services: Services, songs: list[Song]
) -> None:
    found = text_of(await stage.mara.slash(stage.channel, "neighbours"))
    assert re.search(rf"\*\*1\.\*\* <@{stage.theo.id}> `[█░]{{12}}` \d+ %", found)
    assert f"<@{stage.ines.id}>" not in found
    assert "There is nobody to show" in text_of(await stage.theo.slash(stage.channel, "neighbours"))
    both = songs[10]
    asked = await stage.mara.slash(stage.channel, "who", song=both.id)
    assert "You have it." in text_of(asked)
    assert f"<@{stage.theo.id}>" in text_of(asked)
    assert buttons(asked) == []
    asked = text_of(await stage.theo.slash(stage.channel, "who", song=both.id))
    assert "Nobody else who lets others" in asked
    assert f"<@{stage.mara.id}>" not in asked
    misspelt = await stage.ines.slash(stage.channel, "who", song=f"{songs[0].title}q")
    pressed = await stage.ines.click(misspelt.response, label=labels(misspelt)[0])
    assert (told(pressed).title or "").startswith("Who has ")
