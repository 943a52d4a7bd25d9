"""What a member discovers: new to them, varied, the same all day and another thing tomorrow."""

from __future__ import annotations

import pytest

from bot.errors import EverythingShown, NothingLeft, NothingNew
from bot.recommender.discovering import SHOWN_FOR, Discoverer
from bot.recommender.feedback import Feedback
from bot.recommender.tastes import Tastes
from bot.store.contents import Filters

MARA, THEO = 11, 22
ARTISTS = 15


@pytest.fixture
def feedback(store, clock) -> Feedback:
    return Feedback(store, clock)


@pytest.fixture
def discoverer(store, recommender, feedback, clock) -> Discoverer:
    return Discoverer(store, Tastes(store, recommender, feedback), clock)


@pytest.fixture
async def pool(bring, make_song) -> None:
    """Mara's and Theo's songs, and a pool in which each of 15 artists has four."""
    await bring(*(make_song(f"quiet {n}", artists=(f"Own {n}",)) for n in range(12)), member=MARA)
    await bring(*(make_song(f"loud {n}", artists=(f"Theirs {n}",)) for n in range(12)), member=THEO)
    songs = [
        make_song(f"{kind} {n}", artists=(f"Artist {n % ARTISTS}",))
        for kind in ("quiet", "loud")
        for n in range(100, 130)
    ]
    await bring(*songs, pool="more")


def ids(found) -> list[str]:
    return [one.id for one in found.songs]


@pytest.mark.usefixtures("pool")
async def test_what_is_discovered_is_new_liked_and_by_ten_artists_in_any_ten(
    discoverer, server, recommender
) -> None:
    found = await discoverer.discover(server, MARA)
    by_id = (await recommender.index(server)).by_id
    songs = [by_id[song_id].song for song_id in ids(found)]
    assert [song.title.split()[0] for song in songs[:8]] == ["quiet"] * 8
    assert not {f"quiet {n}" for n in range(12)} & {song.title for song in songs}
    assert len(songs) > 30
    for first in range(len(songs) - 9):
        assert len({song.artists for song in songs[first : first + 10]}) == 10
    assert found.about == "discover"
    assert found.songs[0].match is not None


@pytest.mark.usefixtures("pool")
async def test_the_same_all_day_whatever_was_shown_and_other_songs_tomorrow(
    discoverer, server, clock
) -> None:
    clock.advance(hours=24 - clock.now().hour)
    today = await discoverer.discover(server, MARA)
    await discoverer.shown(server, MARA, ids(today)[:10])
    clock.advance(hours=12)
    assert await discoverer.discover(server, MARA) == today
    clock.advance(hours=12)
    tomorrow = await discoverer.discover(server, MARA)
    assert not set(ids(tomorrow)) & set(ids(today)[:10])
    again = await discoverer.discover(server, MARA, again=True)
    assert set(ids(again)) & set(ids(today)[:10])
    # To see a song once more puts it off, and changes nothing of what the day has without it.
    await discoverer.shown(server, MARA, ids(again)[:20])
    assert await discoverer.discover(server, MARA) == tomorrow
    assert await discoverer.discover(server, MARA, again=True) == again
    clock.advance(hours=24)
    assert not set(ids(await discoverer.discover(server, MARA))) & set(ids(again)[:20])


@pytest.mark.usefixtures("pool")
async def test_the_order_of_a_day_is_of_the_day_and_of_the_member(discoverer, server, clock) -> None:
    def places(found) -> dict[str, int]:
        return {song_id: place for place, song_id in enumerate(ids(found))}

    one = places(await discoverer.discover(server, MARA))
    clock.advance(days=1)
    other = places(await discoverer.discover(server, MARA))
    assert one != other
    # Mild: the ten that lead on one day are not far on the other.
    leading = [song_id for song_id, place in one.items() if place < 10]
    assert sum(other.get(song_id, 50) < 20 for song_id in leading) >= 8


@pytest.mark.usefixtures("pool")
async def test_when_all_was_shown_it_says_so_until_weeks_have_passed(discoverer, server, clock) -> None:
    wanted = Filters(pool="more")
    shown: set[str] = set()
    while len(shown) < 60:
        found = await discoverer.discover(server, MARA, filters=wanted)
        assert shown.isdisjoint(ids(found))
        await discoverer.shown(server, MARA, ids(found))
        shown.update(ids(found))
        clock.advance(days=1)
    with pytest.raises(EverythingShown) as everything:
        await discoverer.discover(server, MARA, filters=wanted)
    assert everything.value.params == {"days": 21}
    assert (await discoverer.discover(server, MARA, again=True, filters=wanted)).songs
    assert (await discoverer.discover(server, THEO, filters=wanted)).songs
    clock.advance(days=SHOWN_FOR.days - 1)
    assert (await discoverer.discover(server, MARA, filters=wanted)).songs


@pytest.mark.usefixtures("pool")
async def test_thumbs_artists_and_filters_hold_songs_back(discoverer, feedback, server) -> None:
    found = await discoverer.discover(server, MARA)
    down, up, of_artist = ids(found)[:3]
    await feedback.thumb(server, MARA, down, up=False)
    await feedback.thumb(server, MARA, up, up=True)
    number = int(of_artist.rpartition("-")[2])
    await feedback.toggle_artist(server, MARA, f"ARTIST {number % ARTISTS}")
    after = ids(await discoverer.discover(server, MARA))
    assert not {down, up, of_artist} & set(after)
    assert set(ids(await discoverer.discover(server, MARA, filters=Filters(pool="more")))) <= {
        f"{kind}-{n}" for kind in ("quiet", "loud") for n in range(100, 130)
    }
    with pytest.raises(NothingLeft):
        await discoverer.discover(server, MARA, filters=Filters(pool="less"))


async def test_who_knows_all_there_is_has_nothing_to_discover(discoverer, bring, make_song, server) -> None:
    await bring(*(make_song(f"quiet {n}") for n in range(8)), member=MARA)
    with pytest.raises(NothingNew):
        await discoverer.discover(server, MARA)


async def test_no_version_of_a_song_that_one_has_is_new(discoverer, bring, make_song, server) -> None:
    await bring(*(make_song(f"quiet {n}") for n in range(8)), member=MARA)
    live = make_song("quiet 1 - Live at Home")
    await bring(live, make_song("quiet 9", artists=("Somebody",)), member=THEO)
    assert ids(await discoverer.discover(server, MARA)) == ["quiet-9"]
