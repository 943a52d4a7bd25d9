"""What managers change while a sync is at the pool holds, and nothing is planned or fetched twice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.errors import SyncAsleep
from bot.library.pools import POOL_CATEGORIES
from bot.library.queue import Job
from bot.library.reports import Progress, Stage, SyncReport
from bot.library.sync import Include
from bot.services import Services
from demo.catalogue import Playlist
from demo.spotify import LoopbackSpotify, QuotaExceeded

SERVER, MARA, THEO = 100, 11, 22
ITEMS, CATEGORIES = "GET /v1/playlists/{id}/items", "GET /v1/browse/categories/{id}/playlists"


@pytest.fixture
def private(spotify: LoopbackSpotify) -> list[Playlist]:
    """The playlists of Mara's that she alone can see."""
    mara = spotify.catalogue.listener_named("Mara")
    return [one for one in mara.playlists if not one.public and not one.collaborative]


@pytest.fixture
def begin(services: Services) -> Any:
    """Begin a sync that falls asleep where Spotify says so."""

    async def begin(member: int) -> Job:
        job = await services.syncs.begin(SERVER, member, Include.PUBLIC)
        with pytest.raises(SyncAsleep):
            await services.syncs.finish(job)
        return job

    return begin


@pytest.fixture
def wake(services: Services, clock: Any) -> Any:
    async def wake(job: Job) -> SyncReport:
        clock.advance(hours=25)
        services.syncs.look()
        return await services.syncs.finish(job)

    return wake


async def pooled(services: Services) -> dict[str, set[str]]:
    """The pool's songs by label."""
    found: dict[str, set[str]] = {}
    for entry in await services.store.servers.songs(SERVER):
        if entry.pool is not None:
            found.setdefault(entry.pool, set()).add(entry.song.id)
    return found


async def without_categories(services: Services) -> None:
    for label in POOL_CATEGORIES:
        await services.pools.remove(SERVER, label)


async def test_a_playlist_that_was_planned_and_then_removed_is_not_even_asked_for(
    services: Services, begin: Any, wake: Any, link: Any, spotify: LoopbackSpotify, private: list[Playlist]
) -> None:
    spotify.app = "new"
    await link(MARA, "Mara")
    await services.pools.add_playlist(SERVER, MARA, private[0].id, "slow")
    spotify.faults.add(ITEMS.format(id=private[0].id), QuotaExceeded())
    job = await begin(MARA)
    await services.pools.remove(SERVER, "slow")
    spotify.forget_calls()
    await wake(job)
    assert spotify.calls[ITEMS] == 0
    assert await pooled(services) == {}


async def test_a_category_that_was_planned_and_then_removed_does_not_come(
    services: Services, begin: Any, wake: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(THEO, "Theo")
    first = spotify.catalogue.categories[0].playlists[0]
    spotify.faults.add(ITEMS.format(id=first.id), QuotaExceeded())
    job = await begin(THEO)
    await services.pools.remove(SERVER, "jazz")
    await wake(job)
    assert set(await pooled(services)) == set(POOL_CATEGORIES) - {"jazz"}


@pytest.mark.parametrize("how", ["removed", "unlinked"])
async def test_a_playlist_whose_source_goes_while_it_is_fetched_does_not_stay(
    services: Services, link: Any, spotify: LoopbackSpotify, private: list[Playlist], how: str
) -> None:
    spotify.app = "new"
    await link(MARA, "Mara")
    await link(THEO, "Theo")
    await services.pools.add_playlist(SERVER, MARA, private[0].id, "slow")
    before: list[Progress] = []

    async def change(progress: Progress) -> None:
        if progress.stage is Stage.POOL and progress.done and not before:
            before.append(progress)
            if how == "removed":
                await services.pools.remove(SERVER, "slow")
            else:
                await services.forgetter.forget(MARA)

    await services.syncs.finish(await services.syncs.begin(SERVER, THEO, Include.PUBLIC, change))
    assert before
    assert await pooled(services) == {}
    await services.syncs.finish(await services.syncs.begin(SERVER + 1, THEO, Include.PUBLIC))
    assert await services.store.shares.snapshots(None) == frozenset()


async def test_what_was_fetched_before_a_sync_fell_asleep_goes_with_its_source_too(
    services: Services, link: Any, spotify: LoopbackSpotify, private: list[Playlist]
) -> None:
    spotify.app = "new"
    await link(MARA, "Mara")
    await link(THEO, "Theo")
    for number in range(2):
        await services.pools.add_playlist(SERVER, MARA, private[number].id, f"{number} slow")
    spotify.faults.add(ITEMS.format(id=private[1].id), QuotaExceeded())
    removed: list[Progress] = []

    async def change(progress: Progress) -> None:
        if progress.stage is Stage.POOL and progress.done and not removed:
            removed.append(progress)
            await services.pools.remove(SERVER, "0 slow")

    job = await services.syncs.begin(SERVER, THEO, Include.PUBLIC, change)
    with pytest.raises(SyncAsleep):
        await services.syncs.finish(job)
    assert removed
    assert await services.store.shares.snapshots(None) == frozenset()


async def test_a_sync_that_planned_before_a_source_came_leaves_what_another_brought_by_it(
    services: Services,
    begin: Any,
    wake: Any,
    link: Any,
    spotify: LoopbackSpotify,
    clock: Any,
) -> None:
    await link(MARA, "Mara")
    await link(THEO, "Theo")
    await services.pools.remove(SERVER, "jazz")
    first = spotify.catalogue.categories[0].playlists[0]
    spotify.faults.add(ITEMS.format(id=first.id), QuotaExceeded())
    earlier = await begin(THEO)
    clock.advance(hours=25)
    await services.pools.add_category(SERVER, POOL_CATEGORIES["jazz"], "jazz again")
    await services.syncs.finish(await services.syncs.begin(SERVER, MARA, Include.PUBLIC))
    assert "jazz again" in await pooled(services)
    await wake(earlier)
    assert "jazz again" in await pooled(services)


async def test_a_list_that_changes_while_it_is_read_is_planned_and_fetched_once(
    services: Services, begin: Any, wake: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(THEO, "Theo")
    spotify.faults.add(CATEGORIES, QuotaExceeded(), after=3)
    job = await begin(THEO)
    await services.pools.remove(SERVER, "jazz")
    spotify.forget_calls()
    await wake(job)
    labels = set(POOL_CATEGORIES) - {"jazz"}
    assert set(await pooled(services)) == labels
    assert spotify.calls[ITEMS] == len(labels)


async def test_a_list_that_loses_what_was_planned_of_it_is_planned_without(
    services: Services, begin: Any, wake: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(THEO, "Theo")
    spotify.faults.add(CATEGORIES, QuotaExceeded(), after=3)
    job = await begin(THEO)
    await services.pools.remove(SERVER, "pop")
    assert {one.pool for one in await services.store.plans.listed(job.id)} > {"pop"}
    await wake(job)
    assert set(await pooled(services)) == set(POOL_CATEGORIES) - {"pop"}


async def test_a_playlist_in_two_categories_comes_once_under_the_first_label(
    services: Services, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(THEO, "Theo")
    catalogue = spotify.catalogue
    pop, mood, *others = sorted(
        catalogue.categories, key=lambda one: list(POOL_CATEGORIES.values()).index(one.id)
    )
    both = replace(mood, playlists=(*mood.playlists, *pop.playlists))
    spotify.catalogue = replace(catalogue, categories=(pop, both, *others))
    job = await services.syncs.begin(SERVER, THEO, Include.PUBLIC)
    spotify.forget_calls()
    await services.syncs.finish(job)
    every = [playlist for one in catalogue.categories for playlist in one.playlists]
    own = [one for one in catalogue.library(catalogue.listener_named("Theo").id) if one.public]
    theirs = [one for one in own if catalogue.listener_named("Theo").id in one.editor_ids]
    assert spotify.calls[ITEMS] == len(every) + len(theirs)
    heard = await services.store.shares.heard(SERVER, THEO)
    assert (await pooled(services))["pop"] == {
        song_id for one in pop.playlists for song_id in one.song_ids
    } - heard
