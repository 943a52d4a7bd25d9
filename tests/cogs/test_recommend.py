"""/recommend: songs like one, that whoever asks has not heard."""

from __future__ import annotations

from dataclasses import replace

import pytest
import simcord

from bot.client import Cratedigger
from bot.services import Services
from demo.catalogue import Catalogue, Song
from tests.cogs.answers import DEFERRED_UPDATE, buttons, first_word, listed, refusal_of, text_of, told
from tests.cogs.conftest import Bring, Crate, Stage
from tests.cogs.ui.markdown import read
from tests.cogs.ui.names import ODD, as_seen
from tests.conftest import HeldClock


def named(crate: Crate, title: str) -> Song:
    return next(song for song in crate.mara if song.title == title)


async def suggestions(member: simcord.MemberActor, stage: Stage, typed: str) -> list[str]:
    offered = await member.autocomplete(stage.channel, "recommend", "song", typed)
    return [choice["name"] for choice in offered]


async def test_typing_offers_titles_that_begin_so_first(stage: Stage, crate: Crate) -> None:
    assert (await suggestions(stage.theo, stage, "idea"))[:4] == [
        "Idea 1 - Anselm Quistgaard",
        "Idea 10 - Anselm Quistgaard",
        "Idea 15 - Anselm Quistgaard",
        "Idea 22 - Anselm Quistgaard",
    ]
    assert "dream river. - woodsmoke, Async Wren" in await suggestions(stage.theo, stage, "async dream")


async def test_an_empty_box_offers_ones_own_songs_first(stage: Stage, bring: Bring, crate: Crate) -> None:
    own = {song.id for song in crate.pool[-5:]}
    await bring(stage.ines, crate.pool[-5:])
    offered = await stage.ines.autocomplete(stage.channel, "recommend", "song", "")
    assert [choice["value"] in own for choice in offered] == [True] * 5 + [False] * 20


async def test_odd_titles_are_offered_and_answered_as_they_were_typed(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    odd = [
        replace(song, title=title)
        for title, song in zip([*ODD, "x" * 300], small_catalogue.songs, strict=False)
    ]
    await bring(stage.theo, odd)
    for song in odd:
        offered = await stage.theo.autocomplete(stage.channel, "recommend", "song", song.title.upper()[:90])
        assert offered[0]["value"] == song.id
    answer = told(await stage.mara.slash(stage.channel, "recommend", song=odd[0].id, count=25))
    reading = read(answer.description or "")
    assert len(listed(answer)) == len(odd) - 1
    assert len(reading.links) == len(odd) - 1
    assert set(reading.markup) == {"strong_open", "strong_close", "code_inline"}
    assert all(as_seen(song.title)[:18] in as_seen(reading.text) for song in odd[1:])


async def test_the_answer_lists_songs_nobody_asking_has_heard_best_first(stage: Stage, crate: Crate) -> None:
    answer = told(await stage.mara.slash(stage.channel, "recommend", song="Idea 1"))
    found = listed(answer)
    assert answer.title == "Songs like Idea 1"
    assert answer.url == f"https://open.spotify.com/track/{named(crate, 'Idea 1').id}"
    assert len(found) == 10
    assert not set(found) & {song.id for song in crate.mara}
    matches = [float(facts.split("`")[1]) for facts in found.values()]
    assert matches == sorted(matches, reverse=True)
    assert "why: " in (answer.description or "")
    pooled = {song.id for song in crate.pool}
    assert pooled & set(found)
    assert all(("pool: classical" in facts) == (song_id in pooled) for song_id, facts in found.items())
    assert "you have it" not in (answer.description or "")


async def test_as_many_songs_are_shown_as_asked_for_up_to_25(stage: Stage, crate: Crate) -> None:
    for count in (1, 25):
        answer = told(await stage.mara.slash(stage.channel, "recommend", song="Idea 1", count=count))
        assert len(listed(answer)) == count


async def test_discord_takes_no_other_count(stage: Stage) -> None:
    for count in (0, 26):
        with pytest.raises(simcord.OptionError):
            await stage.mara.slash(stage.channel, "recommend", song="Idea 1", count=count)


async def test_songs_one_has_come_only_when_asked_for_and_are_marked(stage: Stage, crate: Crate) -> None:
    options = {"song": "Idea 1", "count": 25, "include_heard": True}
    found = listed(told(await stage.mara.slash(stage.channel, "recommend", **options)))
    own = {song.id for song in crate.mara}
    assert own & set(found)
    assert named(crate, "Idea 1").id not in found
    assert all(("you have it" in facts) == (song_id in own) for song_id, facts in found.items())


async def test_a_song_under_two_ids_is_shown_once(stage: Stage, bring: Bring, crate: Crate) -> None:
    solas = named(crate, "Solas")
    twins = {solas.id, "t" * 22}
    await bring(stage.ines, [replace(solas, id="t" * 22)])
    options = {"song": "Idea 1", "count": 25}
    for_theo = listed(told(await stage.theo.slash(stage.channel, "recommend", **options)))
    for_mara = listed(told(await stage.mara.slash(stage.channel, "recommend", **options)))
    assert len(twins & set(for_theo)) == 1
    assert not twins & set(for_mara)


async def test_a_song_may_be_named_by_its_spotify_address(stage: Stage, crate: Crate) -> None:
    for form in ("{}", "spotify:track:{}", "https://open.spotify.com/intl-de/track/{}?si=1"):
        address = form.format(named(crate, "Solas").id)
        answer = told(await stage.theo.slash(stage.channel, "recommend", song=address))
        assert answer.title == "Songs like Solas"


async def test_where_everything_was_heard_it_offers_songs_to_revisit_and_says_how_to_add_more(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    songs = small_catalogue.songs[:12]
    await bring(stage.theo, songs)
    answer = told(await stage.theo.slash(stage.channel, "recommend", song=songs[0].id))
    assert answer.title == f"Songs to revisit: {songs[0].title}"
    assert "You have heard every song here" in (answer.description or "")
    assert "a manager can add a pool with </import:" in (answer.description or "")
    assert len(listed(answer)) == 10
    assert all("you have it" in facts for facts in listed(answer).values())


async def test_a_single_song_has_nothing_to_compare_it_with(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    song = small_catalogue.songs[0]
    await bring(stage.theo, [song])
    answer = text_of(await stage.theo.slash(stage.channel, "recommend", song=song.title))
    assert f"There is no other song here to compare with {song.title}" in answer


async def test_two_songs_are_compared_with_each_other(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    one, other = small_catalogue.songs[:2]
    await bring(stage.theo, [one, other])
    answer = told(await stage.mara.slash(stage.channel, "recommend", song=one.title))
    assert listed(answer).keys() == {other.id}


async def test_a_misspelt_song_offers_the_nearest_and_pressing_one_answers(
    stage: Stage, crate: Crate
) -> None:
    asked = await stage.theo.slash(stage.channel, "recommend", song="Ideas 1", count=3, include_heard=True)
    assert "Nothing here is called “Ideas 1”" in text_of(asked)
    offered = [button["label"] for button in buttons(asked)]
    assert offered[0] == "Idea 1 - Anselm Quistgaard"
    assert 1 < len(offered) <= 5
    pressed = await stage.theo.click(asked.response, label=offered[0])
    assert told(pressed).title == "Songs like Idea 1"
    assert len(listed(told(pressed))) == 3
    assert "Share in the channel" in [button.get("label") for button in buttons(pressed)]


async def test_a_title_of_several_artists_asks_which(stage: Stage, bring: Bring, crate: Crate) -> None:
    other = replace(crate.pool[0], id="o" * 22, title="IDEA 1", artists=("Somebody [else]",))
    await bring(stage.ines, [other])
    asked = await stage.theo.slash(stage.channel, "recommend", song="idea 1")
    assert told(asked).title == "Which one?"
    labels = [button["label"] for button in buttons(asked)]
    assert labels == ["Idea 1 - Anselm Quistgaard", "IDEA 1 - Somebody [else]"]
    pressed = told(await stage.theo.click(asked.response, label=labels[1]))
    assert pressed.url == f"https://open.spotify.com/track/{other.id}"


async def test_long_titles_fit_on_buttons(stage: Stage, bring: Bring, small_catalogue: Catalogue) -> None:
    songs = small_catalogue.songs[:3]
    long = [replace(song, title="漢" * 300, artists=(str(at),)) for at, song in enumerate(songs)]
    await bring(stage.ines, long)
    asked = await stage.theo.slash(stage.channel, "recommend", song="漢" * 300)
    assert [len(button["label"]) for button in buttons(asked)] == [80, 80, 80]
    pressed = await stage.theo.click(asked.response, custom_id=buttons(asked)[2]["custom_id"])
    assert told(pressed).url == f"https://open.spotify.com/track/{songs[2].id}"


async def test_songs_of_one_long_title_are_told_apart_by_their_artists(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    artists = ("Ann", "Ben"), ("Zed " * 30,)
    long = [
        replace(song, title="One Very Long Title " * 10, artists=by)
        for song, by in zip(small_catalogue.songs, artists, strict=False)
    ]
    await bring(stage.ines, long)
    asked = await stage.theo.slash(stage.channel, "recommend", song=long[0].title)
    first, second = (button["label"] for button in buttons(asked))
    assert first.startswith("One Very Long Title")
    assert first.endswith("… - Ann, Ben")
    assert second.startswith("One Very Long Title")
    assert "… - Zed Zed Zed" in second
    assert "Ann, Ben" in (await suggestions(stage.theo, stage, "one very long title one"))[0]


async def test_buttons_of_nearest_songs_outlive_a_restart_but_not_thirty_days(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services, clock: HeldClock
) -> None:
    asked = await stage.theo.slash(stage.channel, "recommend", song="Ideas 1")
    await env.restart_bot(Cratedigger(services))
    clock.advance(days=30)
    late = await stage.theo.click(asked.response, label="Idea 1 - Anselm Quistgaard")
    assert "no longer kept" in refusal_of(late)
    assert first_word(env) == (DEFERRED_UPDATE, 0)
    asked = await stage.theo.slash(stage.channel, "recommend", song="Ideas 1")
    await env.restart_bot(Cratedigger(services))
    clock.advance(days=29)
    pressed = await stage.theo.click(asked.response, label="Idea 1 - Anselm Quistgaard")
    assert told(pressed).title == "Songs like Idea 1"


async def test_a_song_like_no_other_gets_a_sentence_without_buttons(stage: Stage, crate: Crate) -> None:
    asked = await stage.theo.slash(stage.channel, "recommend", song="§§§§§")
    assert "No song here is called “§§§§§”" in text_of(asked)
    assert buttons(asked) == []


async def test_a_song_without_features_is_offered_last_and_answered_for(
    stage: Stage, bring: Bring, crate: Crate
) -> None:
    silent = replace(crate.pool[0], id="s" * 22, title="Idea 0")
    await bring(stage.ines, [silent], features=False)
    assert (await suggestions(stage.theo, stage, "idea"))[-1].startswith("Idea 0")
    answer = told(await stage.theo.slash(stage.channel, "recommend", song="Idea 0"))
    assert answer.title == "Songs like Idea 0"
    assert listed(answer)


async def test_a_song_that_came_after_the_training_is_answered_for(
    stage: Stage, bring: Bring, crate: Crate
) -> None:
    await stage.theo.slash(stage.channel, "recommend", song="Idea 1")
    late = replace(crate.pool[0], id="l" * 22, title="Idea 99")
    await bring(stage.ines, [late])
    assert (
        told(await stage.theo.slash(stage.channel, "recommend", song="Idea 99")).title == "Songs like Idea 99"
    )


async def test_a_song_called_like_a_command_is_no_command(stage: Stage, bring: Bring, crate: Crate) -> None:
    await bring(stage.ines, [replace(named(crate, "Solas"), id="c" * 22, title="/sync", artists=("/link",))])
    answer = told(await stage.theo.slash(stage.channel, "recommend", song="Solas", count=25))
    assert "c" * 22 in listed(answer)
    assert "</" not in (answer.description or "")
    assert any(line.endswith(". /sync") for line in read(answer.description or "").text.splitlines())


async def test_the_dial_goes_from_0_to_10_and_outlives_the_choice_of_a_song(
    stage: Stage, crate: Crate, services: Services
) -> None:
    near, far = [
        told(await stage.mara.slash(stage.channel, "recommend", song="Idea 1", adventurous=dial))
        for dial in (0, 10)
    ]
    assert near.description != far.description
    asked = await stage.mara.slash(stage.channel, "recommend", song="Ideas 1", adventurous=10)
    pressed = told(await stage.mara.click(asked.response, label="Idea 1 - Anselm Quistgaard"))
    assert pressed.description == far.description
    with pytest.raises(simcord.OptionError):
        await stage.mara.slash(stage.channel, "recommend", song="Idea 1", adventurous=11)


async def test_a_server_of_the_preset_classic_is_told_that_it_has_no_dial(
    stage: Stage, crate: Crate, services: Services
) -> None:
    await services.store.servers.choose(stage.server.id, preset="classic")
    await services.recommender.train(stage.server.id)
    asked = await stage.mara.slash(stage.channel, "recommend", song="Idea 1", adventurous=5)
    assert "no dial for adventure" in text_of(asked)
    answer = told(await stage.mara.slash(stage.channel, "recommend", song="Idea 1"))
    assert all(facts[:3] in {"`0.", "`1."} for facts in listed(answer).values())
    assert "why: " not in (answer.description or "")


async def test_a_song_with_a_thumb_down_is_shown_to_others_alone(
    stage: Stage, crate: Crate, services: Services
) -> None:
    first, *_ = listed(told(await stage.mara.slash(stage.channel, "recommend", song="Idea 1")))
    await services.feedback.thumb(stage.server.id, stage.mara.id, first, up=False)
    hers = listed(told(await stage.mara.slash(stage.channel, "recommend", song="Idea 1", count=25)))
    theirs = listed(told(await stage.ines.slash(stage.channel, "recommend", song="Idea 1", count=25)))
    assert first not in hers
    assert first in theirs
