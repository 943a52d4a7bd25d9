"""/categories: the kinds of songs that the server lives on, and the mix in one song."""

from __future__ import annotations

import re

import simcord

from bot.client import Cratedigger
from bot.services import Services
from demo.catalogue import Catalogue
from tests.cogs.answers import buttons, listed, text_of, told
from tests.cogs.conftest import Bring, Crate, Stage
from tests.cogs.ui.markdown import read


async def test_each_category_has_a_share_as_a_bar_what_stands_out_and_examples(
    stage: Stage, crate: Crate
) -> None:
    answer = await stage.ines.slash(stage.channel, "categories")
    own = {song.id for song in crate.mara}
    lead, *entries = (told(answer).description or "").split("\n\n")
    assert f"Learned from {len(own)} songs" in lead
    shown = [entry for entry in entries if entry.startswith("**")]
    counts, shares = [], []
    for number, entry in enumerate(shown, 1):
        name, drawn, features, examples = entry.splitlines()
        assert re.fullmatch(rf"\*\*{number}\. .+\*\* \S", name)
        bar, share, songs = re.fullmatch(r"`([█░]{20})` (\d+)%, (\d+) songs?", drawn).groups()
        assert bar.count("█") == round(20 * int(songs) / len(own))
        assert "What stands out: " in features
        linked = {link.rpartition("/")[2] for link in read(examples).links}
        assert 1 <= len(linked) <= 3
        assert linked <= own
        counts.append(int(songs))
        shares.append(int(share))
    assert sum(counts) == len(own)
    assert counts == sorted(counts, reverse=True)
    assert 97 <= sum(shares) <= 103
    assert told(answer).image.url is not None
    assert [button["label"] for button in buttons(answer) if "label" in button] == ["Share in the channel"]


async def test_each_category_leads_to_its_songs_and_a_manager_can_name_it(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services, bring: Bring
) -> None:
    asked = await stage.ines.slash(stage.channel, "categories")
    (select,) = (one for one in buttons(asked) if one["type"] == 3)
    largest = select["options"][0]
    await env.restart_bot(Cratedigger(services))
    songs = await stage.ines.select(asked.response, [largest["value"]], custom_id="category")
    assert told(songs).title == largest["label"]
    assert set(listed(told(songs))) <= {song.id for song in (*crate.mara, *crate.pool)}
    renamed = await stage.mara.slash(
        stage.channel, "settings rename", category=largest["value"], name=" *Dinner*\n@everyone "
    )
    assert "*Dinner* @everyone" in read(told(renamed).description or "").text.replace("\u200b", "")
    await bring(stage.ines, crate.pool[:6])
    await services.recommender.train(stage.server.id)
    answer = told(await stage.ines.slash(stage.channel, "categories"))
    assert "*Dinner* @everyone" in read(answer.description or "").text.replace("\u200b", "")
    back = await stage.mara.slash(stage.channel, "settings rename", category="*dinner* @everyone")
    assert told(back).title == "My own name again"
    gone = await stage.mara.slash(stage.channel, "settings rename", category="nonsense", name="x")
    assert "no longer there" in text_of(gone)


async def test_the_mix_of_a_song_adds_up_to_the_whole(stage: Stage, crate: Crate) -> None:
    answer = told(await stage.ines.slash(stage.channel, "categories", song="Idea 1"))
    assert answer.title == "The mix of Idea 1"
    assert "by Anselm Quistgaard" in (answer.description or "")
    shares = [int(share) for share in re.findall(r"`[█░]{12}` (\d+)% · \*\*", answer.description or "")]
    assert len(shares) == 7
    assert shares == sorted(shares, reverse=True)
    assert 97 <= sum(shares) <= 103


async def test_a_pool_song_has_a_mix_too(stage: Stage, crate: Crate) -> None:
    song = crate.pool[0]
    assert told(await stage.ines.slash(stage.channel, "categories", song=song.id)).title is not None


async def test_a_misspelt_song_offers_the_nearest_and_pressing_one_shows_its_mix(
    stage: Stage, crate: Crate
) -> None:
    asked = await stage.ines.slash(stage.channel, "categories", song="Ideas 1")
    assert "Nothing here is called “Ideas 1”" in text_of(asked)
    assert buttons(asked)[0]["label"] == "Idea 1 - Anselm Quistgaard"
    pressed = await stage.ines.click(asked.response, label="Idea 1 - Anselm Quistgaard")
    assert told(pressed).title == "The mix of Idea 1"
    assert [button["label"] for button in buttons(pressed)] == ["Share in the channel"]


async def test_a_song_like_no_other_gets_a_sentence_without_buttons(stage: Stage, crate: Crate) -> None:
    asked = await stage.ines.slash(stage.channel, "categories", song="§§§§§")
    assert "No song here is called “§§§§§”" in text_of(asked)
    assert buttons(asked) == []


async def test_a_server_with_a_pool_alone_is_told_what_is_missing(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    await bring(stage.mara, small_catalogue.songs[:12], pool="pop")
    answer = text_of(await stage.ines.slash(stage.channel, "categories"))
    assert "There are only pool songs here" in answer


async def test_songs_are_offered_while_typing(stage: Stage, crate: Crate) -> None:
    offered = await stage.ines.autocomplete(stage.channel, "categories", "song", "sol")
    assert offered[0]["name"] == "Solas - Anselm Quistgaard"
