"""Facts are kept by name, the last word counts."""

from __future__ import annotations

import pytest

from bot.store import Store


@pytest.mark.parametrize("value", [1, "text", {"ids": {"help": 10**18}}, [], False])
async def test_a_fact_comes_back_and_gives_way_to_the_next(store: Store, value: object) -> None:
    assert await store.facts.get("tree") is None
    await store.facts.keep("tree", "before")
    await store.facts.keep("tree", value)
    await store.facts.keep("another", "untouched")
    assert await store.facts.get("tree") == value
