"""What a model is made of, and how well it does on the server's own playlists, measured once a version."""

from __future__ import annotations

import pytest

from bot.errors import NoSongs
from bot.recommender.insight import Insight
from bot.recommender.wording import facts_in_words, quality_in_words

MARA, THEO = 11, 22


@pytest.fixture
def insight(store, recommender, trainer) -> Insight:
    return Insight(store, recommender, trainer)


@pytest.fixture
def playlists(bring, make_song):
    """Four playlists of quiet songs, and four of loud ones, that overlap; no song has features."""

    async def bring_them() -> None:
        for member, kind in ((MARA, "quiet"), (THEO, "loud")):
            for start in range(4):
                names = (f"{kind} {number}" for number in range(3 * start, 3 * start + 10))
                await bring(*(make_song(name, silent=True) for name in names), member=member)

    return bring_them


async def test_it_counts_what_was_learned_from(playlists, insight, server, bring, make_song) -> None:
    await playlists()
    await bring(make_song("quiet pool"), pool="jazz")
    facts = await insight.facts(server)
    assert (facts.preset, facts.songs, facts.playlists, facts.members) == ("blend", 38, 8, 2)
    assert (facts.known, facts.measured) == (39, 1)


async def test_hidden_songs_are_found_more_often_than_by_chance(playlists, insight, server) -> None:
    await playlists()
    quality = await insight.quality(server)
    assert quality.hits is not None
    assert quality.hits.playlists == 8
    assert quality.hits.rate > quality.hits.chance


async def test_the_pools_playlists_are_not_tested(insight, server, bring, make_song) -> None:
    for start in range(3):
        songs = (make_song(f"quiet {number}") for number in range(5 * start, 5 * start + 5))
        await bring(*songs, member=MARA, pool="jazz" if start else None)
    assert (await insight.quality(server)).hits is None


async def test_it_is_measured_once_a_version(
    playlists, insight, recommender, server, bring, make_song, clock
) -> None:
    await playlists()
    first = await insight.quality(server)
    assert await insight.quality(server) is first
    await bring(make_song("quiet 1", silent=True), make_song("loud 1", silent=True))
    clock.advance(seconds=1)
    await recommender.train(server)
    assert await insight.quality(server) is not first


async def test_without_songs_there_is_nothing_to_look_into(insight, server) -> None:
    for ask in (insight.facts, insight.quality):
        with pytest.raises(NoSongs):
            await ask(server)


async def test_it_is_said_in_words(playlists, insight, server, world) -> None:
    await playlists()
    messages = world.services.messages
    said = " ".join(facts_in_words(await insight.facts(server), messages, "today"))
    assert "38 songs in 8 playlists of 2 members" in said
    assert "0 of 38 songs here have audio features" in said
    assert "of 8 playlists" in quality_in_words(await insight.quality(server), messages)
