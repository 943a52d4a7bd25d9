"""A category's identity, and what people call it, never go over to another category."""

from __future__ import annotations

import pytest

from bot.errors import CategoryGone, NoSongs
from bot.recommender.service import Recommender
from bot.recommender.sounding import drift, shares_of
from bot.store import Store
from bot.store.people import People

MEMBERS = (11, 12, 13, 14)
KINDS = ("dance", "spoken", "quiet", "loud")


@pytest.fixture
def people(store: Store) -> People:
    return People(store.database)


@pytest.fixture
def of_category(recommender: Recommender, server: int):
    async def of_category() -> dict[int, set[str]]:
        learned = await recommender.learned(server)
        return {
            kind.identity: {one.id for one in learned.of_category(kind.identity)}
            for kind in learned.categories()
        }

    return of_category


@pytest.fixture
async def group(bring, make_song, store: Store, server: int) -> None:
    """Four members, each with songs of all kinds but one, and most of them of one kind."""
    await store.servers.choose(server, n_categories=4)
    for place, member in enumerate(MEMBERS):
        kinds = [KINDS[place]] * 16 + [KINDS[(place + 1) % 4]] * 6 + [KINDS[(place + 2) % 4]] * 4
        await bring(*(make_song(f"{kind} {member} {at}") for at, kind in enumerate(kinds)), member=member)


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("member", MEMBERS)
async def test_a_name_stays_with_its_songs_when_somebody_is_forgotten(
    people: People, store: Store, recommender: Recommender, server: int, of_category, member: int
) -> None:
    before = await of_category()
    shares = shares_of(await recommender.categories(server))
    named = dict(zip(sorted(before)[:2], ("gym", "dinner"), strict=True))
    for identity, name in named.items():
        await store.category_names.give(server, identity, name)
    await people.forget(member, server)
    await recommender.train(server, anew=True)
    after, found = await of_category(), await recommender.categories(server)
    here = {entry.song.id for entry in await store.servers.songs(server)}
    for identity in after.keys() & before.keys():
        assert len(after[identity] & before[identity]) > len(before[identity] & here) / 2
    assert len(after.keys() & before.keys()) >= 3
    assert min(after.keys() - before.keys(), default=4) >= 4
    names = {kind.identity: str(kind.name) for kind in found.categories}
    assert all(names[identity] == name for identity, name in named.items() if identity in names)
    now = shares_of(found)
    then = {one.identity: one.share for one in shares}
    for moved in drift(found.categories, now, shares):
        if moved.change is None:
            assert moved.identity not in then
        else:
            assert moved.share - moved.change == pytest.approx(then[moved.identity])


@pytest.mark.usefixtures("group")
async def test_no_number_comes_twice_over_presets_and_without_a_model(
    people: People, store: Store, recommender: Recommender, server: int, of_category, bring, make_song
) -> None:
    given = set(await of_category())
    for preset in ("classic", "blend"):
        await store.servers.choose(server, preset=preset)
        await recommender.train(server)
        now = set(await of_category())
        assert not now & given, preset
        with pytest.raises(CategoryGone):
            (await recommender.learned(server)).category_name(min(given))
        given |= now
    for member in MEMBERS:
        await people.forget(member, server)
    with pytest.raises(NoSongs):
        await recommender.train(server, anew=True)
    await bring(*(make_song(f"{kind} {at}") for kind in KINDS for at in range(4)))
    assert not set(await of_category()) & given
