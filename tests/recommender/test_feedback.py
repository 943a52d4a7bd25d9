"""A member's profile comes from their own music and thumbs in one server, and fades."""

from __future__ import annotations

import pytest

from bot.recommender.feedback import Feedback
from bot.store import Store
from bot.store.playlists import Playlist
from bot.store.songs import Song

MARA, THEO = 11, 22


@pytest.fixture
def feedback(store: Store, clock) -> Feedback:
    return Feedback(store, clock)


@pytest.fixture
def bring_playlist(store: Store, server: int, clock):
    async def bring_playlist(
        songs: str, *, source: str = "spotify", member: int = MARA, at: int | None = None, **details
    ) -> None:
        await store.songs.keep([Song(letter, letter, ("x",)) for letter in songs])
        made = Playlist(source, f"{source} of {songs}", songs, tuple(songs), **details)
        await store.shares.bring(at or server, member, [made], now=clock.now())

    return bring_playlist


@pytest.fixture
def weights(feedback: Feedback, server: int):
    async def weights(member: int = MARA) -> dict[str, float]:
        found = await feedback.profile(server, member)
        return dict(zip(found.song_ids, found.weights.tolist(), strict=True))

    return weights


async def test_playlists_plays_and_liked_songs_are_weighed(bring_playlist, weights) -> None:
    await bring_playlist("ab")
    await bring_playlist("bc", source="liked")
    await bring_playlist("d", source="history", plays={"d": 63})
    assert await weights() == pytest.approx({"a": 1, "b": 2.321928, "c": 2, "d": 6})


async def test_a_profile_has_nothing_of_others_of_pools_or_of_other_servers(
    bring_playlist, weights, feedback: Feedback, server: int
) -> None:
    await bring_playlist("a")
    await bring_playlist("b", member=THEO)
    await bring_playlist("c", source="file", pool="jazz")
    await bring_playlist("d", at=server + 100_000)
    await feedback.thumb(server, THEO, "a", up=False)
    await feedback.thumb(server + 100_000, MARA, "a", up=False)
    assert await weights() == {"a": 1}
    assert await feedback.thumbs(server, MARA) == {}
    assert sorted(await weights(THEO)) == ["a", "b"]


async def test_a_thumb_counts_at_once_and_fades_with_the_clock(
    bring_playlist, weights, feedback: Feedback, server: int, clock
) -> None:
    await bring_playlist("ab")
    await bring_playlist("c", source="file", pool="jazz")
    assert await feedback.thumb(server, MARA, "b", up=False)
    assert await feedback.thumb(server, MARA, "c", up=True)
    fresh = await weights()
    assert fresh["b"] < 0 < fresh["a"] < fresh["c"]
    assert await feedback.thumbs(server, MARA) == {"b": -1, "c": 1}
    clock.advance(days=90)
    assert await feedback.thumbs(server, MARA) == pytest.approx({"b": -0.5, "c": 0.5})
    later = await weights()
    assert fresh["b"] < later["b"]
    assert later["c"] == pytest.approx(fresh["c"] / 2)


async def test_music_that_was_read_long_ago_counts_less_than_what_was_read_today(
    bring_playlist, weights, clock
) -> None:
    await bring_playlist("a")
    clock.advance(days=365)
    await bring_playlist("b")
    found = await weights()
    assert found["b"] == 1
    assert 2 ** found["a"] - 1 == pytest.approx(0.5)


async def test_a_thumb_that_is_taken_back_counts_for_nothing(
    bring_playlist, weights, feedback: Feedback, server: int
) -> None:
    await bring_playlist("a")
    await feedback.thumb(server, MARA, "a", up=False)
    assert await feedback.thumb(server, MARA, "a", up=None)
    assert not await feedback.thumb(server, MARA, "a", up=None)
    assert await weights() == {"a": 1}


async def test_who_brought_nothing_has_an_empty_profile(feedback: Feedback, server: int) -> None:
    found = await feedback.profile(server, MARA)
    assert found.song_ids == ()
    assert found.weights.shape == (0,)


async def test_nothing_is_left_of_a_forgotten_member(
    bring_playlist, weights, feedback: Feedback, store: Store, server: int
) -> None:
    await bring_playlist("a")
    await feedback.thumb(server, MARA, "a", up=True)
    await store.people.forget(MARA)
    assert await weights() == {}
    assert await feedback.thumbs(server, MARA) == {}
