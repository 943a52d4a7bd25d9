"""Managers' names of categories are one server's, replaced and taken back, and told by the revision."""

from __future__ import annotations

from bot.store import Store

SERVER, OTHER = 100, 200


async def test_a_name_is_replaced_and_taken_back_and_each_time_the_revision_grows(store: Store) -> None:
    before = (await store.servers.get(SERVER)).revision
    await store.category_names.give(SERVER, 3, "dinner")
    await store.category_names.give(SERVER, 3, "晩ご飯")
    await store.category_names.give(SERVER, 4, "gym")
    assert await store.category_names.of(SERVER) == {3: "晩ご飯", 4: "gym"}
    assert await store.category_names.of(OTHER) == {}
    await store.category_names.give(SERVER, 3, None)
    assert await store.category_names.of(SERVER) == {4: "gym"}
    assert (await store.servers.get(SERVER)).revision == before + 4
