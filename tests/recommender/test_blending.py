"""What several members get together: something for each, and nothing of who did not agree to it."""

from __future__ import annotations

import pytest

from bot.errors import NoTaste, NothingNew, TooFewTastes
from bot.recommender.blending import Blender
from bot.recommender.feedback import Feedback
from bot.recommender.tastes import Tastes

MARA, THEO, KIM, HIDDEN, NEW = 11, 22, 33, 44, 55


@pytest.fixture
def feedback(store, clock) -> Feedback:
    return Feedback(store, clock)


@pytest.fixture
def blender(store, recommender, feedback) -> Blender:
    return Blender(store, Tastes(store, recommender, feedback))


@pytest.fixture
async def group(bring, make_song, store, server, clock) -> None:
    """Mara and Kim live on quiet songs, Theo on loud ones; one is hidden; a pool has some of every kind."""

    def songs(kind: str, first: int, n: int):
        return [make_song(f"{kind} {at}", artists=(f"{kind} {at}",)) for at in range(first, first + n)]

    await bring(*songs("quiet", 0, 12), member=MARA)
    await bring(*songs("quiet", 12, 12), member=KIM)
    await bring(*songs("loud", 0, 12), member=THEO)
    await bring(*songs("spoken", 0, 12), member=HIDDEN)
    await bring(*(one for kind in ("quiet", "loud", "spoken") for one in songs(kind, 100, 20)), pool="more")
    for member in (THEO, KIM, NEW):
        await store.choices.set_visible(server, member, visible=True, now=clock.now())


def kinds(found) -> list[str]:
    return [one.id.split("-")[0] for one in found.songs.songs]


@pytest.mark.usefixtures("group")
async def test_one_who_likes_what_nobody_else_does_gets_their_share(blender, server) -> None:
    found = await blender.blend(server, MARA, [THEO, KIM])
    assert sorted(found.songs.members) == [MARA, THEO, KIM]
    assert kinds(found)[:10].count("loud") >= 3
    assert kinds(found)[:10].count("quiet") >= 5
    for song in found.songs.songs[:10]:
        assert (song.liker == THEO) == song.id.startswith("loud")
    assert not {f"{kind}-{n}" for kind in ("quiet", "loud") for n in range(24)} & {
        song.id for song in found.songs.songs if not song.id.startswith("spoken")
    }


@pytest.mark.usefixtures("group")
async def test_only_who_let_others_see_them_takes_part_and_nobody_learns_who_did_not(blender, server) -> None:
    found = await blender.blend(server, MARA, [THEO, HIDDEN, NEW, MARA])
    assert found.songs.members == (MARA, THEO)
    assert found.left_out == 2
    assert {song.liker for song in found.songs.songs} == {MARA, THEO}
    # The one who asks always takes part, visible or not.
    assert (await blender.blend(server, HIDDEN, [THEO])).songs.members == (HIDDEN, THEO)
    for others in ([HIDDEN], [NEW], [MARA], []):
        with pytest.raises(TooFewTastes):
            await blender.blend(server, MARA, others)
    with pytest.raises(NoTaste):
        await blender.blend(server, NEW, [THEO])


@pytest.mark.usefixtures("group")
async def test_what_the_asker_turned_down_is_left_out_and_nobody_learns_what_another_did(
    blender, feedback, server
) -> None:
    before = (await blender.blend(server, MARA, [THEO])).songs.songs
    first, second = [song.id for song in before[:2]]
    await feedback.thumb(server, THEO, first, up=False)
    await feedback.toggle_artist(server, THEO, second.replace("-", " "))
    assert (await blender.blend(server, MARA, [THEO])).songs.songs == before
    theirs = {song.id for song in (await blender.blend(server, THEO, [KIM])).songs.songs}
    assert not {first, second} & theirs


@pytest.mark.usefixtures("group")
async def test_the_first_nine_who_are_named_and_may_be_seen_take_part_beside_the_asker(
    blender, bring, make_song, store, server, clock
) -> None:
    crowd = range(112, 101, -1)
    for member in crowd:
        await bring(make_song("quiet 1", artists=("quiet 1",)), member=member)
        await store.choices.set_visible(server, member, visible=True, now=clock.now())
    found = await blender.blend(server, MARA, [HIDDEN, *crowd, 112])
    assert found.songs.members == (MARA, *crowd[:9])
    assert found.left_out == 3


async def test_nothing_is_new_to_all_where_each_has_what_there_is(
    blender, bring, make_song, store, server, clock
) -> None:
    songs = [make_song(f"quiet {n}") for n in range(8)]
    for member in (MARA, THEO):
        await bring(*songs, member=member)
        await store.choices.set_visible(server, member, visible=True, now=clock.now())
    with pytest.raises(NothingNew):
        await blender.blend(server, MARA, [THEO])
