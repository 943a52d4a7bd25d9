"""What members and managers choose is kept for one server each, and what they take back is gone."""

from __future__ import annotations

import pytest

from bot.store import Store
from bot.store.choices import CATEGORY, EMPTIED, PLAYLIST, PoolSource
from bot.store.holdings import Held
from tests.store.letters import MARA, OTHER_SERVER, SERVER, THEO, playlist


async def test_a_choice_is_of_one_member_in_one_server_and_the_last_one_counts(store: Store) -> None:
    await store.choices.choose(SERVER, MARA, {"one": True, "liked": False})
    await store.choices.choose(SERVER, MARA, {"one": False, "two": True})
    assert await store.choices.of(SERVER, MARA) == {"one": False, "liked": False, "two": True}
    assert await store.choices.of(SERVER, THEO) == {}
    assert await store.choices.of(OTHER_SERVER, MARA) == {}


async def test_nobody_is_shown_as_owner_until_they_allow_it_and_then_in_that_server_alone(
    store: Store, bring, clock
) -> None:
    for server in (SERVER, OTHER_SERVER):
        await bring(playlist("one", "ab"), playlist("again", "b"), server=server)
        await bring(playlist("two", "bc"), server=server, member=THEO)
        await bring(playlist("pool", "d", pool="jazz"), server=server)
    assert await store.choices.owners(SERVER, [*"abcd"]) == {}
    await store.choices.set_visible(SERVER, MARA, visible=True, now=clock.now())
    assert await store.choices.owners(SERVER, [*"abcd"]) == {"a": (MARA,), "b": (MARA,)}
    await store.choices.set_visible(SERVER, THEO, visible=True, now=clock.now())
    assert await store.choices.owners(SERVER, [*"bcd"]) == {"b": (MARA, THEO), "c": (THEO,)}
    assert await store.choices.owners(OTHER_SERVER, [*"abcd"]) == {}
    await store.choices.set_visible(SERVER, MARA, visible=False, now=clock.now())
    assert await store.choices.owners(SERVER, [*"ab"]) == {"b": (THEO,)}
    assert not await store.choices.visible(SERVER, MARA)
    assert await store.choices.visible_members(SERVER) == {THEO}
    await store.presence.note_missed(SERVER, THEO, clock.now())
    assert await store.choices.visible_members(SERVER) == frozenset()
    assert await store.choices.owners(SERVER, [*"ab"]) == {}


async def test_a_server_has_each_source_of_its_pool_once(store: Store) -> None:
    jazz, mine = PoolSource(CATEGORY, "c", "jazz"), PoolSource(PLAYLIST, "p", "jazz", MARA)
    await store.pool_sources.change(SERVER, add=[mine, jazz])
    await store.pool_sources.change(SERVER, add=[PoolSource(CATEGORY, "c", "slow")])
    assert await store.pool_sources.of(SERVER) == [PoolSource(CATEGORY, "c", "slow"), mine]
    await store.pool_sources.change(SERVER, add=[PoolSource(CATEGORY, EMPTIED, "")], remove=[jazz, mine])
    assert await store.pool_sources.of(SERVER) == [PoolSource(CATEGORY, EMPTIED, "")]
    assert await store.pool_sources.of(OTHER_SERVER) == []


async def test_what_a_member_has_here_is_counted_playlist_by_playlist(store: Store, bring) -> None:
    await bring(playlist("one", "ab"), playlist("none", ""), playlist("f:1", "abc", source="file"))
    await bring(playlist("two", "c"), member=THEO)
    assert await store.holdings.held(SERVER, MARA) == [
        Held("spotify", "one", "one", 2),
        Held("spotify", "none", "none", 0),
        Held("file", "f:1", "f:1", 3),
    ]
    assert await store.holdings.held(OTHER_SERVER, MARA) == []


@pytest.mark.parametrize(("whose", "left"), [(MARA, ["c", "d", "b in jazz"]), (None, ["a", "b", "c", "d"])])
async def test_what_is_withdrawn_takes_its_songs_along_and_nobody_elses(
    store: Store, bring, known, revision, whose: int | None, left: list[str]
) -> None:
    await bring(playlist("one", "ab"))
    await bring(playlist("one", "cd"), member=THEO)
    await bring(playlist("one", "b", pool="jazz"))
    await bring(playlist("one", "ab"), server=OTHER_SERVER)
    before = await revision()
    assert await store.holdings.withdraw(SERVER, whose, ["one", "unknown"]) == 1
    assert await known() == left
    assert (await revision() > before) is (whose == MARA)
    assert await known(OTHER_SERVER) == ["a", "b"]
    assert await store.holdings.withdraw(SERVER, whose, ["one"]) == 0


async def test_a_label_goes_with_what_spotify_brought_under_it(store: Store, bring, known) -> None:
    await bring(
        playlist("one", "a", pool="jazz"),
        playlist("kept", "b", pool="jazz"),
        playlist("other", "c", pool="pop"),
        playlist("file", "d", pool="jazz", source="file"),
    )
    assert await store.holdings.withdraw_label(SERVER, "jazz", kept={"kept"}) == 1
    assert await known() == ["b in jazz", "c in pop", "d in jazz"]


async def test_what_a_forgotten_members_sign_in_brought_into_a_pool_goes_too(
    store: Store, bring, known
) -> None:
    await bring(playlist("theirs", "a", pool="jazz"), playlist("category", "b", pool="jazz"))
    await bring(playlist("own", "c"), member=THEO)
    await store.pool_sources.change(SERVER, add=[PoolSource(PLAYLIST, "theirs", "jazz", MARA)])
    assert SERVER in await store.people.forget(MARA)
    assert sorted(await known()) == ["b in jazz", "c"]
    assert await store.pool_sources.of(SERVER) == []
