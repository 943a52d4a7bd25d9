"""What a server sounds like, for all to see: songs near to everybody, and nothing that gives one away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import NoSongs
from bot.recommender.feedback import Feedback
from bot.recommender.found import Category
from bot.recommender.sounding import Sounding, drift
from bot.store.posts import KeptShare, Mark
from model.categories import CategoryName

MARA, THEO, KIM, HIDDEN = 11, 22, 33, 44


@pytest.fixture
def sounding(store, recommender) -> Sounding:
    return Sounding(store, recommender)


def songs(make_song, kind: str, first: int, n: int):
    return [make_song(f"{kind} {at}", artists=(f"{kind} {at}",)) for at in range(first, first + n)]


@pytest.fixture
async def group(bring, make_song, store, server, recommender, clock) -> None:
    """Three live on quiet songs, one has as many loud ones as all of them; a pool has some of both."""
    for place, member in enumerate((MARA, THEO, KIM)):
        await bring(*songs(make_song, "quiet", 10 * place, 10), member=member)
    await bring(*songs(make_song, "loud", 0, 30), member=HIDDEN)
    await bring(*songs(make_song, "quiet", 100, 60), *songs(make_song, "loud", 100, 60), pool="more")
    for member in (MARA, THEO, KIM):
        await store.choices.set_visible(server, member, visible=True, now=clock.now())
    await recommender.train(server)


@pytest.fixture
def sound(sounding, server, clock):
    """What the server sounds like; thumbs count for a week."""

    async def sound(since: Mark | None = None):
        return await sounding.sound(server, since, clock.now() - timedelta(days=7))

    return sound


@pytest.mark.usefixtures("group")
async def test_the_playlist_is_near_to_all_and_what_came_before_comes_last(
    sound, store, server, bring, make_song, recommender
) -> None:
    first = await sound()
    assert (first.songs, first.members, first.added) == (60, 4, 0)
    assert (first.examples, first.drift) == ((), ())
    ids = [song.id for song in first.playlist]
    assert len(set(ids)) == 20
    kinds = [id_.split("-")[0] for id_ in ids]
    # Three of four members live on quiet songs, and one who brought as many may not outweigh them.
    assert kinds.count("quiet") > kinds.count("loud")
    assert not set(ids) & {f"{kind}-{n}" for kind in ("quiet", "loud") for n in range(30)}
    assert first == await sound()
    await bring(*songs(make_song, "quiet", 40, 6), member=THEO)
    second = await sound(first.mark)
    assert second.added == 6
    assert {song.title for song in second.examples} < {f"quiet {n}" for n in range(40, 46)}
    assert len(second.examples) == 5
    assert not {song.id for song in second.playlist} & set(ids)
    assert second.mark.songs == (*ids, *(song.id for song in second.playlist))
    assert second.mark.last_song > first.mark.last_song


@pytest.mark.usefixtures("group")
async def test_a_song_counts_as_liked_where_several_said_so_who_let_others_see_them(
    sound, store, server, clock
) -> None:
    feedback = Feedback(store, clock)

    async def liked() -> list[str]:
        return [song.id for song in (await sound()).liked]

    for member, song in ((MARA, "quiet-100"), (HIDDEN, "quiet-100"), (HIDDEN, "loud-100"), (THEO, "loud-1")):
        await feedback.thumb(server, member, song, up=True)
    await feedback.thumb(server, KIM, "quiet-100", up=False)
    before = await sound()
    assert before.liked == ()
    await feedback.thumb(server, THEO, "quiet-100", up=True)
    for member in (MARA, THEO, KIM):
        await feedback.thumb(server, member, "quiet-5", up=True)
    assert await liked() == ["quiet-5", "quiet-100"]
    # A thumb is for its giver's own answers: it turns nothing else that all see.
    assert (await sound()).playlist == before.playlist
    await store.choices.set_visible(server, MARA, visible=False, now=clock.now())
    assert await liked() == ["quiet-5"]
    clock.advance(days=8)
    assert await liked() == []


async def test_without_a_pool_it_is_what_the_fewest_have_and_of_one_member_nothing(
    sound, bring, make_song, recommender, server
) -> None:
    with pytest.raises(NoSongs):
        await sound()
    common = songs(make_song, "quiet", 0, 12)
    await bring(*common, *songs(make_song, "quiet", 12, 9), member=MARA)
    await recommender.train(server)
    assert (await sound()).playlist == ()
    await bring(*common, *songs(make_song, "loud", 0, 9), member=THEO)
    titles = {song.title for song in (await sound()).playlist}
    assert titles == {f"quiet {n}" for n in range(12, 21)} | {f"loud {n}" for n in range(9)}


@pytest.mark.usefixtures("classic")
async def test_classic_sounds_too_and_pool_songs_alone_have_no_playlist(
    sound, bring, make_song, recommender, server
) -> None:
    await bring(*songs(make_song, "quiet", 0, 12), make_song("silent", silent=True), member=MARA)
    await bring(*songs(make_song, "quiet", 50, 30), pool="more")
    await recommender.train(server)
    first = await sound()
    assert {song.title for song in first.playlist} <= {f"quiet {n}" for n in range(50, 80)}
    assert len(first.playlist) == 20
    assert all(one.identity is None for one in first.mark.categories)


def kind(identity: int, share: float, name: str = "") -> Category:
    called = CategoryName("given", (name or f"kind {identity}",))
    return Category(identity, called, round(100 * share), share, (), ())


def drifted(now: list[Category], before: list[KeptShare] | None, *, lasts: bool = True):
    kept = [KeptShare(one.identity if lasts else None, str(one.name), one.share) for one in now if one.songs]
    return [(one.identity, one.change) for one in drift(now, kept, before)]


def test_drift_is_what_grew_and_shrank_most_and_what_is_new() -> None:
    now = [kind(1, 0.3, "another name"), kind(2, 0.2), kind(3, 0.12), kind(4, 0.2), kind(5, 0.19), kind(6, 0)]
    before = [KeptShare(n, f"kind {n}", share) for n, share in ((1, 0.2), (2, 0.5), (3, 0.1), (4, 0.195))]
    found = drifted(now, before)
    assert found == [(1, pytest.approx(0.1)), (3, pytest.approx(0.02)), (2, pytest.approx(-0.3)), (5, None)]
    assert drifted(now, None) == []
    assert drifted(now, [KeptShare(9, "kind 1", 1.0)]) == []


def test_categories_that_do_not_last_are_told_by_their_names() -> None:
    now = [kind(0, 0.6, "energy"), kind(1, 0.4, "tempo")]
    before = [KeptShare(None, "tempo", 0.7), KeptShare(None, "energy", 0.3)]
    assert drifted(now, before, lasts=False) == [(0, pytest.approx(0.3)), (1, pytest.approx(-0.3))]
    # The server has changed from one preset to another: nothing can be told.
    assert drifted(now, before) == []
