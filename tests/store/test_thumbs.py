"""Thumbs are kept one a member and song, for the server where they were given."""

from __future__ import annotations

import pytest
import pytest_asyncio

from bot.store import Store, thumbs
from bot.store.thumbs import Thumb
from tests.store.letters import MARA, OTHER_SERVER, SERVER, THEO, song


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def songs(store: Store) -> None:
    await store.songs.keep([song(letter) for letter in "abcdef"])


async def letters(store: Store, server: int = SERVER, member: int = MARA) -> str:
    """A member's thumbs, the oldest first: capital letters are up."""
    given = await store.thumbs.of(server, member)
    return "".join(one.song_id.upper() if one.up else one.song_id for one in given)


async def test_thumbs_are_of_their_member_and_their_server(store: Store, clock) -> None:
    first = clock.now()
    await store.thumbs.give(SERVER, MARA, "b", up=True, now=first)
    clock.advance(hours=1)
    await store.thumbs.give(SERVER, THEO, "a", up=False, now=clock.now())
    await store.thumbs.give(OTHER_SERVER, MARA, "c", up=False, now=clock.now())
    assert await store.thumbs.of(SERVER, MARA) == [Thumb(MARA, "b", True, first)]
    assert await letters(store, SERVER, THEO) == "a"
    assert await letters(store, OTHER_SERVER, MARA) == "c"
    assert await letters(store, OTHER_SERVER, THEO) == ""


async def test_a_second_thumb_on_a_song_takes_the_place_of_the_first(store: Store, clock) -> None:
    await store.thumbs.give(SERVER, MARA, "a", up=True, now=clock.now())
    await store.thumbs.give(SERVER, MARA, "b", up=True, now=clock.now())
    clock.advance(minutes=1)
    await store.thumbs.give(SERVER, MARA, "a", up=False, now=clock.now())
    assert await letters(store) == "Ba"


async def test_a_thumb_that_is_taken_back_is_gone_and_no_other_is(store: Store, clock) -> None:
    for member in (MARA, THEO):
        for letter in "ab":
            await store.thumbs.give(SERVER, member, letter, up=True, now=clock.now())
    assert await store.thumbs.take_back(SERVER, MARA, "a")
    assert not await store.thumbs.take_back(SERVER, MARA, "a")
    assert not await store.thumbs.take_back(OTHER_SERVER, MARA, "b")
    assert await letters(store) == "B"
    assert await letters(store, member=THEO) == "AB"


async def test_beyond_the_bound_the_oldest_go_and_only_that_members(
    store: Store, clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbs, "KEPT", 3)
    await store.thumbs.give(SERVER, THEO, "f", up=True, now=clock.now())
    await store.thumbs.give(OTHER_SERVER, MARA, "f", up=True, now=clock.now())
    for letter in "abcad":
        clock.advance(minutes=1)
        await store.thumbs.give(SERVER, MARA, letter, up=True, now=clock.now())
    assert await letters(store) == "CAD"
    assert await letters(store, member=THEO) == "F"
    assert await letters(store, OTHER_SERVER) == "F"
