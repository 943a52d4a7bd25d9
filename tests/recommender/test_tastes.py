"""Answers from whole tastes: of one member, of several, and how alike they are."""

from __future__ import annotations

import pytest

from bot.errors import NoDialHere, NoTaste
from bot.recommender.feedback import Feedback
from bot.recommender.tastes import Tastes

MARA, THEO, KIM, NEW = 11, 22, 33, 44


@pytest.fixture
def feedback(store, clock) -> Feedback:
    return Feedback(store, clock)


@pytest.fixture
def tastes(store, recommender, feedback) -> Tastes:
    return Tastes(store, recommender, feedback)


@pytest.fixture
async def three_members(bring, make_song) -> None:
    """Mara lives on quiet songs and Theo on loud ones; Kim has some of both, and the pool more of each."""
    await bring(*(make_song(f"quiet {n}") for n in range(12)), member=MARA)
    await bring(*(make_song(f"loud {n}") for n in range(12)), member=THEO)
    await bring(*(make_song(f"{kind} {n}") for kind in ("quiet", "loud") for n in range(4)), member=KIM)
    await bring(*(make_song(f"{kind} {n}") for kind in ("quiet", "loud") for n in range(20, 26)), pool="more")


def kinds(found) -> list[str]:
    return [one.song.title.split()[0] for one in found]


@pytest.mark.usefixtures("three_members")
async def test_a_member_gets_what_is_like_their_music_and_new_to_them(tastes, server) -> None:
    found = await tastes.recommend(server, [MARA], n=6)
    assert kinds(found)[:4] == ["quiet"] * 4
    assert not {one.song.title for one in found} & {f"quiet {n}" for n in range(12)}


@pytest.mark.usefixtures("three_members")
async def test_thumbs_change_the_next_answer_of_that_member_alone(
    tastes, feedback, server, make_song
) -> None:
    before = await tastes.recommend(server, [MARA], n=6)
    theirs = await tastes.recommend(server, [THEO], n=6)
    await feedback.thumb(server, MARA, before[0].song.id, up=False)
    for n in range(20, 24):
        await feedback.thumb(server, MARA, make_song(f"loud {n}").song.id, up=True)
    after = await tastes.recommend(server, [MARA], n=20)
    assert before[0].song.id not in [one.song.id for one in after]
    assert "loud" in kinds(after)
    assert await tastes.recommend(server, [THEO], n=6) == theirs


@pytest.mark.usefixtures("three_members")
async def test_a_group_gets_songs_for_each_and_none_that_one_turned_down(tastes, feedback, server) -> None:
    found = await tastes.recommend(server, [MARA, THEO], n=8)
    assert {"quiet", "loud"} == set(kinds(found))
    turned_down = found[0].song.id
    await feedback.thumb(server, THEO, turned_down, up=False)
    again = await tastes.recommend(server, [MARA, THEO], n=8)
    assert turned_down not in [one.song.id for one in again]


@pytest.mark.usefixtures("three_members")
async def test_members_with_songs_in_common_are_more_alike(tastes, server) -> None:
    likeness = await tastes.likeness(server, [MARA, THEO, KIM])
    assert likeness.diagonal().tolist() == pytest.approx([1, 1, 1])
    assert likeness[0, 2] > likeness[0, 1] < likeness[1, 2]
    assert (likeness == likeness.T).all()


async def test_a_thumb_down_goes_for_a_song_under_every_id(
    tastes, feedback, bring, make_song, server
) -> None:
    await bring(*(make_song(f"quiet {n}") for n in range(8)), member=MARA)
    twins = [make_song("quiet 9", id_=f"twin {n}") for n in range(2)]
    await bring(*twins, make_song("quiet 10"), member=THEO)
    assert "quiet 9" in [one.song.title for one in await tastes.recommend(server, [MARA])]
    await feedback.thumb(server, MARA, twins[0].song.id, up=False)
    assert [one.song.title for one in await tastes.recommend(server, [MARA])] == ["quiet 10"]


async def test_who_only_dislikes_has_no_taste_to_go_by(tastes, feedback, bring, make_song, server) -> None:
    await bring(*(make_song(f"quiet {n}") for n in range(8)), member=THEO)
    await feedback.thumb(server, MARA, make_song("quiet 1").song.id, up=False)
    with pytest.raises(NoTaste):
        await tastes.recommend(server, [MARA])


@pytest.mark.usefixtures("three_members", "classic")
async def test_classic_answers_a_taste_and_knows_no_dial(tastes, server) -> None:
    assert len(await tastes.recommend(server, [MARA], n=3)) == 3
    with pytest.raises(NoDialHere):
        await tastes.recommend(server, [MARA], adventurous=5)


@pytest.mark.usefixtures("three_members")
async def test_nothing_known_of_a_member(tastes, server) -> None:
    with pytest.raises(NoTaste):
        await tastes.recommend(server, [MARA, NEW])
    with pytest.raises(NoTaste):
        await tastes.likeness(server, [NEW])
