"""A server's model is kept whole and replaced whole, under the next version."""

from __future__ import annotations

from dataclasses import replace

from bot.store import Store
from bot.store.models import ModelStamp, StoredModel

SERVER, OTHER = 100, 200


async def test_a_model_is_replaced_whole_under_the_next_version(store: Store, clock) -> None:
    for server in (SERVER, OTHER):
        await store.servers.choose(server, n_categories=7)
    assert await store.models.stamp(SERVER) is None
    assert await store.models.get(SERVER) is None
    first = await store.models.keep(SERVER, ("a", "b"), b"one", revision=4, now=clock.now())
    assert first == ModelStamp(1, 4, clock.now())
    clock.advance(hours=1)
    second = await store.models.keep(SERVER, ("c",), b"two", revision=5, now=clock.now())
    assert second == ModelStamp(2, 5, clock.now())
    assert await store.models.stamp(SERVER) == second
    assert await store.models.get(SERVER) == StoredModel(second, ("c",), b"two")
    assert await store.models.get(OTHER) is None


async def test_how_many_identities_were_given_only_grows_and_outlives_the_model(store: Store, clock) -> None:
    await store.servers.choose(SERVER, n_categories=7)
    assert await store.models.n_identities(SERVER) == 0
    await store.models.keep(SERVER, (), b"", revision=1, now=clock.now(), n_identities=7)
    await store.models.keep(SERVER, (), b"", revision=1, now=clock.now(), n_identities=5)
    await store.models.keep(SERVER, (), b"", revision=0, now=clock.now(), n_identities=9)
    assert (await store.models.get(SERVER)).n_identities == 7
    await store.models.drop(SERVER)
    assert await store.models.n_identities(SERVER) == 7


async def test_a_dropped_model_is_gone_and_the_others_stay(store: Store, clock) -> None:
    for server in (SERVER, OTHER):
        await store.servers.choose(server, n_categories=7)
        await store.models.keep(server, (), b"", revision=1, now=clock.now())
    await store.models.drop(SERVER)
    assert await store.models.stamp(SERVER) is None
    assert await store.models.stamp(OTHER) is not None


async def test_a_model_of_earlier_songs_never_takes_the_place_of_one_of_later_songs(
    store: Store, other_store: Store, clock
) -> None:
    await store.servers.choose(SERVER, n_categories=7)
    later = await other_store.models.keep(SERVER, ("b",), b"later", revision=6, now=clock.now())
    clock.advance(hours=1)
    assert await store.models.keep(SERVER, ("a",), b"earlier", revision=5, now=clock.now()) == later
    assert await store.models.get(SERVER) == StoredModel(later, ("b",), b"later")
    anew = await store.models.keep(SERVER, ("c",), b"anew", revision=6, now=clock.now())
    assert anew == ModelStamp(2, 6, clock.now())
    assert await store.models.get(SERVER) == StoredModel(anew, ("c",), b"anew")


async def test_models_are_stale_whose_server_has_changed_since(store: Store, clock) -> None:
    assert await store.models.stale() == []
    for server, changes in ((SERVER, 2), (OTHER, 1), (300, 1)):
        for number in range(changes):
            await store.servers.choose(server, n_categories=2 + number)
    for server in (SERVER, OTHER):
        await store.models.keep(server, (), b"", revision=1, now=clock.now())
    assert await store.models.stale() == [SERVER]
    await store.models.keep(SERVER, (), b"", revision=2, now=clock.now())
    assert await store.models.stale() == []


async def test_a_model_moves_on_to_a_later_revision_and_keeps_what_it_is(store: Store, clock) -> None:
    await store.servers.choose(SERVER, n_categories=5)
    changes = [{"old": [], "new": []}]
    first = await store.models.keep(
        SERVER, ("a",), b"one", revision=4, now=clock.now(), fingerprint="f" * 64, changes=changes
    )
    later = await store.models.move_on(SERVER, first, revision=9)
    assert later == replace(first, revision=9)
    assert await store.models.get(SERVER) == StoredModel(later, ("a",), b"one", tuple(changes))
    assert (await store.models.stamp(SERVER)).fingerprint == "f" * 64
