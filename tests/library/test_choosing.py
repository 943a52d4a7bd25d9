"""A member's choice beats the rule of their syncs, takes effect at once, and costs as few calls as it can."""

from __future__ import annotations

from typing import Any

import pytest

from bot.errors import CratediggerError, SyncAsleep
from bot.library.choosing import Chosen, ListedPlaylist, Read, Sharing
from bot.library.reports import SyncReport
from bot.library.sync import Include
from bot.services import Services
from bot.store.tables import jobs
from demo.catalogue import Playlist
from demo.spotify import Forbidden, LoopbackSpotify, QuotaExceeded

SERVER, OTHER_SERVER, MARA, THEO = 100, 200, 11, 22


@pytest.fixture(autouse=True)
def _new_app(spotify: LoopbackSpotify) -> None:
    spotify.app = "new"


@pytest.fixture
def sync(services: Services) -> Any:
    async def sync(include: Include = Include.PUBLIC, member: int = MARA) -> SyncReport:
        return await services.syncs.finish(await services.syncs.begin(SERVER, member, include))

    return sync


@pytest.fixture
def change(services: Services) -> Any:
    """Share and withdraw playlists by their ids; waits for the sync that this begins."""

    async def change(*, share: tuple[str, ...] = (), withdraw: tuple[str, ...] = ()) -> Chosen:
        def listed(external_id: str) -> ListedPlaylist:
            return ListedPlaylist("liked" if external_id == "liked" else "spotify", external_id, "x", None)

        chosen = await services.chooser.change(
            SERVER, MARA, share=[listed(one) for one in share], withdraw=[listed(one) for one in withdraw]
        )
        if chosen.sync_begun:
            found = await services.syncs.latest(SERVER, MARA)
            assert found is not None
            await services.syncs.finish(found[0])
        return chosen

    return change


def editable(spotify: LoopbackSpotify, *, public: bool) -> list[Playlist]:
    """Mara's playlists, as far as she may edit them."""
    mara = spotify.catalogue.listener_named("Mara")
    return [
        one
        for one in spotify.catalogue.library(mara.id)
        if mara.id in one.editor_ids and one.public is public
    ]


def songs_of(*playlists: Playlist) -> set[str]:
    return {song_id for one in playlists for song_id in one.song_ids}


async def shelf(services: Services) -> dict[str, Sharing]:
    listed = await services.chooser.playlists(SERVER, MARA)
    shown = await services.chooser.shelf(SERVER, MARA, listed)
    return {one.playlist.external_id: one.sharing for one in shown.playlists}


async def test_all_that_a_member_may_bring_is_listed_with_what_is_here(
    services: Services, sync: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    public, private = editable(spotify, public=True), editable(spotify, public=False)
    every = {one.id for one in (*public, *private)} | {"liked"}
    assert await shelf(services) == dict.fromkeys(every, Sharing.OUT)
    await sync()
    spotify.forget_calls()
    here = {one.id for one in public}
    assert await shelf(services) == {
        external_id: Sharing.SHARED if external_id in here else Sharing.OUT for external_id in every
    }
    assert spotify.calls == {"GET /v1/me/playlists": 1}
    listed = await services.chooser.playlists(SERVER, MARA)
    assert {one.external_id: one.songs for one in listed.playlists if one.source == "spotify"} == {
        one.id: len(one.rows) for one in (*public, *private)
    }


async def test_what_is_chosen_beats_the_rule_in_every_later_sync(
    services: Services, sync: Any, change: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    out, *public = editable(spotify, public=True)
    private, *_ = editable(spotify, public=False)
    await sync()
    chosen = await change(share=(private.id, "liked"), withdraw=(out.id,))
    assert (chosen.withdrawn, chosen.coming, chosen.sync_begun) == (1, 2, True)
    liked = set(spotify.catalogue.listener_named("Mara").liked)
    wanted = songs_of(*public, private) | liked
    assert await services.store.shares.heard(SERVER, MARA) == wanted
    report = await sync()
    assert await services.store.shares.heard(SERVER, MARA) == wanted
    assert report.left_by_choice == 1
    assert report.left_private == len(editable(spotify, public=False)) - 1
    everything = await sync(Include.EVERYTHING)
    assert (everything.left_by_choice, everything.left_private) == (1, 0)
    wanted |= songs_of(*editable(spotify, public=False))
    assert await services.store.shares.heard(SERVER, MARA) == wanted


@pytest.mark.parametrize("broken_off", ["cancelled", "failed"])
async def test_a_choice_withdraws_nothing_else_though_the_last_sync_broke_off(
    services: Services, sync: Any, change: Any, link: Any, spotify: LoopbackSpotify, broken_off: str
) -> None:
    await link(MARA, "Mara")
    again, *_ = editable(spotify, public=False)
    await sync(Include.EVERYTHING)
    before = await services.store.shares.heard(SERVER, MARA)
    job = await services.syncs.begin(SERVER, MARA, Include.PUBLIC)
    if broken_off == "cancelled":
        assert await services.syncs.cancel(SERVER, MARA)
    else:
        spotify.faults.add("GET /v1/me/playlists", Forbidden(), times=None)
        with pytest.raises(CratediggerError):
            await services.syncs.finish(job)
        spotify.faults.clear()
    assert (await change(share=(again.id,))).sync_begun
    assert await services.store.shares.heard(SERVER, MARA) == before


async def test_a_choice_withdraws_nothing_else_where_no_sync_is_remembered(
    services: Services, sync: Any, change: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    await sync(Include.EVERYTHING)
    before = await services.store.shares.heard(SERVER, MARA)
    async with services.store.database.writing() as connection:
        await connection.execute(jobs.delete())
    for shared in ("liked", editable(spotify, public=False)[0].id):
        assert (await change(share=(shared,))).sync_begun
        assert await services.store.shares.heard(SERVER, MARA) == before
    await sync(Include.PUBLIC)
    liked = set(spotify.catalogue.listener_named("Mara").liked)
    own = (*editable(spotify, public=True), editable(spotify, public=False)[0])
    assert await services.store.shares.heard(SERVER, MARA) == songs_of(*own) | liked


async def test_a_choice_leaves_what_a_sync_of_everything_brought_before_it_was_cancelled(
    services: Services, sync: Any, change: Any, link: Any, spotify: LoopbackSpotify, clock: Any
) -> None:
    await link(MARA, "Mara")
    await sync()
    chosen, brought = editable(spotify, public=False)[:2]
    spotify.faults.add("GET /v1/me/tracks", QuotaExceeded())
    with pytest.raises(SyncAsleep):
        await sync(Include.EVERYTHING)
    assert await services.syncs.cancel(SERVER, MARA)
    spotify.faults.clear()
    assert songs_of(brought) <= await services.store.shares.heard(SERVER, MARA)
    clock.advance(days=2)
    assert (await change(share=(chosen.id,))).sync_begun
    assert songs_of(brought) <= await services.store.shares.heard(SERVER, MARA)


async def test_withdrawing_takes_effect_without_a_call_and_in_this_server_alone(
    services: Services, sync: Any, change: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    await sync()
    await services.syncs.finish(await services.syncs.begin(OTHER_SERVER, MARA, Include.PUBLIC))
    out, *public = editable(spotify, public=True)
    spotify.forget_calls()
    assert await change(withdraw=(out.id,)) == Chosen(1, 0, False)
    assert spotify.calls == {}
    assert await services.store.shares.heard(SERVER, MARA) == songs_of(*public)
    assert await services.store.shares.heard(OTHER_SERVER, MARA) == songs_of(out, *public)


async def test_while_a_sync_runs_a_choice_waits_for_the_next_and_a_withdrawal_holds(
    services: Services, change: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    out, *public = editable(spotify, public=True)
    private, *_ = editable(spotify, public=False)
    done: list[Chosen] = []

    async def choose(progress: Any) -> None:
        if not done:
            done.append(Chosen())
            done.append(await change(share=(private.id,), withdraw=(out.id,)))

    job = await services.syncs.begin(SERVER, MARA, Include.PUBLIC, choose)
    await services.syncs.finish(job)
    assert done[1] == Chosen(0, 1, False)
    assert (await shelf(services))[private.id] is Sharing.COMING
    assert await services.store.shares.heard(SERVER, MARA) == songs_of(*public)


async def test_only_playlists_that_came_after_the_first_sync_are_named_as_new(
    services: Services, sync: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    mara = spotify.catalogue.listener_named("Mara")
    assert (await sync()).fresh == ()
    made = spotify.add_playlist(mara.id, "Road Trip", [spotify.catalogue.songs[0].id])
    spotify.add_playlist(mara.id, "Diary", public=False)
    report = await sync()
    assert report.fresh == ((made.id, "Road Trip"),)
    assert SyncReport.from_json(report.to_json()).fresh == report.fresh
    assert (await sync()).fresh == ()
    assert await services.chooser.withdraw(SERVER, MARA, made.id)
    assert not await services.chooser.withdraw(SERVER, MARA, made.id)
    assert (await sync()).fresh == ()
    assert (await shelf(services))[made.id] is Sharing.OUT


async def test_where_spotify_cannot_be_asked_the_stored_playlists_are_listed(
    services: Services, sync: Any, link: Any, spotify: LoopbackSpotify
) -> None:
    assert await services.chooser.playlists(SERVER, MARA) == await services.chooser.playlists(SERVER, THEO)
    await link(MARA, "Mara")
    await sync()
    spotify.faults.add("GET /v1/me/playlists", QuotaExceeded(retry_after=7200))
    listed = await services.chooser.playlists(SERVER, MARA)
    assert listed.read == Read.NOT_NOW
    assert {one.external_id for one in listed.playlists} == {one.id for one in editable(spotify, public=True)}
    assert (await services.chooser.playlists(SERVER, THEO)).read == Read.NOT_LINKED
