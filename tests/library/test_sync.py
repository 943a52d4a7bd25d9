"""A sync makes the server know what the member has at Spotify, no more, and says exactly what came of it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from tenacity import wait_none

from bot.errors import (
    NoFeatures,
    NotLinked,
    SignInExpired,
    SyncAsleep,
    SyncCancelled,
    SyncRunning,
)
from bot.library.reports import PoolState, Progress, Stage, SyncReport, nobody
from bot.library.sync import Include
from bot.services import Services, open_services
from bot.spotify import calls as calls_module
from bot.spotify.calls import ATTEMPTS
from bot.store.jobs import Job
from bot.store.tables import metadata
from demo.catalogue import Catalogue, Playlist
from demo.reccobeats import LoopbackReccoBeats
from demo.spotify import (
    Forbidden,
    LoopbackSpotify,
    Meanwhile,
    QuotaExceeded,
    RateLimited,
    ServerError,
)

SERVER, OTHER_SERVER = 100, 200
MARA, THEO, INES = 700_000_000_000_000_011, 700_000_000_000_000_022, 700_000_000_000_000_033
LISTENERS = {MARA: "Mara", THEO: "Theo", INES: "Ines"}
ITEMS, FEATURES, CATEGORIES = (
    "GET /v1/playlists/{id}/items",
    "GET /v1/audio-features",
    "GET /v1/browse/categories/{id}/playlists",
)
PUBLIC, EVERYTHING = Include.PUBLIC, Include.EVERYTHING
Sync = Callable[..., Awaitable[SyncReport]]


@pytest.fixture(autouse=True)
def _new_app(spotify: LoopbackSpotify) -> None:
    """What most self-hosters have, and a fast one: neither features nor pools."""
    spotify.app = "new"


@pytest.fixture
def extended(spotify: LoopbackSpotify) -> LoopbackSpotify:
    spotify.app = "extended"
    return spotify


@pytest.fixture
def sync(services: Services) -> Sync:
    async def sync(
        member: int = MARA, include: Include = PUBLIC, server: int = SERVER, notify=nobody
    ) -> SyncReport:
        job = await services.syncs.begin(server, member, include, notify)
        return await services.syncs.finish(job)

    return sync


@dataclass
class Expected:
    """What a listener's library holds for a sync, read straight from the catalogue."""

    chosen: list[Playlist]
    songs: list[str]
    skipped: Counter[str]
    left_private: int


def expected(catalogue: Catalogue, member: int, include: Include) -> Expected:
    listener = catalogue.listener_named(LISTENERS[member])
    library = catalogue.library(listener.id)
    editable = [one for one in library if one.owner_id == listener.id or one.collaborative]
    chosen = [one for one in editable if include is EVERYTHING or one.public]
    songs = [song_id for one in chosen for song_id in one.song_ids]
    if include is EVERYTHING:
        songs += listener.liked
    skipped = Counter(row.kind for one in chosen for row in one.rows if row.kind != "song")
    skipped["not-yours"] = len(library) - len(editable)
    return Expected(chosen, list(dict.fromkeys(songs)), +skipped, len(editable) - len(chosen))


def pool_songs(catalogue: Catalogue) -> set[str]:
    return {song for category in catalogue.categories for one in category.playlists for song in one.song_ids}


@pytest.mark.parametrize(("member", "include"), [(THEO, PUBLIC), (INES, EVERYTHING)])
async def test_on_an_extended_app_a_sync_brings_songs_features_and_pool(
    services: Services, sync: Sync, link, spotify, extended, member: int, include: Include
) -> None:
    await link(member, LISTENERS[member])
    own = expected(spotify.catalogue, member, include)
    report = await sync(member, include)
    assert report == SyncReport(
        playlists=len(own.chosen) + (include is EVERYTHING),
        songs=len(own.songs),
        with_features=len(own.songs),
        new_songs=len(own.songs),
        withdrawn=0,
        learned=report.learned,
        pool=PoolState.READ,
        pool_songs=len(pool_songs(spotify.catalogue) - set(own.songs)),
        skipped=own.skipped,
        left_private=own.left_private,
        features_refused=False,
        everything=include is EVERYTHING,
    )
    assert report.learned.why_not is None
    assert await services.store.models.stamp(SERVER) is not None
    assert await services.store.shares.heard(SERVER, member) == set(own.songs)
    known = await services.store.servers.songs(SERVER)
    assert [entry.song.id for entry in known if entry.pool is None] == own.songs


@pytest.mark.parametrize(("member", "include"), [(THEO, PUBLIC), (MARA, EVERYTHING)])
async def test_on_a_new_app_a_sync_brings_songs_without_features_and_classic_says_so(
    services: Services, sync: Sync, link, spotify, member: int, include: Include
) -> None:
    await link(member, LISTENERS[member])
    await services.store.servers.choose(SERVER, preset="classic")
    own = expected(spotify.catalogue, member, include)
    report = await sync(member, include)
    assert (report.songs, report.with_features, report.features_refused) == (len(own.songs), 0, True)
    assert (report.pool, report.pool_songs) == (PoolState.NOT_ALLOWED, 0)
    assert (report.skipped, report.left_private) == (own.skipped, own.left_private)
    assert report.learned.why_not is not None
    assert report.learned.why_not.message_id == NoFeatures.message_id
    assert report.learned.why_not.params == {"songs": len(own.songs)}
    assert await services.store.models.stamp(SERVER) is None
    assert spotify.calls[FEATURES] == 1
    assert spotify.calls[CATEGORIES] == 1


async def test_on_a_new_app_blend_learns_from_songs_without_features(
    services: Services, sync: Sync, link, spotify
) -> None:
    await link(MARA, "Mara")
    report = await sync()
    assert (report.with_features, report.learned.why_not) == (0, None)
    assert await services.store.models.stamp(SERVER) is not None


async def test_songs_come_with_their_artwork_under_their_pool_and_to_this_server_alone(
    services: Services, sync: Sync, link, spotify, extended
) -> None:
    await link(MARA, "Mara")
    await sync()
    assert await services.store.servers.songs(OTHER_SERVER) == []
    assert await services.store.models.stamp(OTHER_SERVER) is None
    known = await services.store.servers.songs(SERVER)
    assert all(entry.song.artwork_url for entry in known)
    category = spotify.catalogue.categories[0]
    filed = {entry.song.id: entry.pool for entry in known if entry.pool is not None}
    assert {filed[song] for song in category.playlists[0].song_ids if song in filed} == {category.name}


async def test_a_second_sync_of_an_unchanged_library_asks_for_no_songs_and_trains_nothing(
    services: Services, sync: Sync, link, spotify, extended
) -> None:
    await link(MARA, "Mara")
    first = await sync()
    spotify.forget_calls()
    second = await sync()
    assert spotify.calls == {"GET /v1/me/playlists": 1, CATEGORIES: 7}
    assert (second.songs, second.playlists, second.pool_songs) == (
        first.songs,
        first.playlists,
        first.pool_songs,
    )
    assert (second.new_songs, second.withdrawn) == (0, 0)
    assert second.learned.stamp == first.learned.stamp


async def test_a_changed_playlist_alone_is_read_again(services: Services, sync: Sync, link, spotify) -> None:
    await link(MARA, "Mara")
    await sync()
    changed, *_ = expected(spotify.catalogue, MARA, PUBLIC).chosen
    gone, *stay = changed.song_ids
    fresh = next(song.id for song in spotify.catalogue.songs if song.id not in pool_songs(spotify.catalogue))
    spotify.remove_songs(changed.id, {gone})
    spotify.add_songs(changed.id, [fresh])
    spotify.forget_calls()
    report = await sync()
    own = expected(spotify.catalogue, MARA, PUBLIC)
    assert spotify.calls[ITEMS] == 1
    assert report.songs == len(own.songs)
    assert await services.store.shares.heard(SERVER, MARA) == set(own.songs)
    assert {*stay, fresh} <= set(own.songs)


async def test_a_playlist_that_was_deleted_is_withdrawn(
    services: Services, sync: Sync, link, spotify
) -> None:
    await link(MARA, "Mara")
    await sync()
    spotify.remove_playlist(expected(spotify.catalogue, MARA, PUBLIC).chosen[0].id)
    report = await sync()
    assert report.withdrawn == 1
    assert await services.store.shares.heard(SERVER, MARA) == set(
        expected(spotify.catalogue, MARA, PUBLIC).songs
    )


async def test_going_back_from_everything_to_public_withdraws_what_is_private(
    services: Services, sync: Sync, link, spotify
) -> None:
    await link(INES, "Ines")
    everything = await sync(INES, EVERYTHING)
    public = await sync(INES, PUBLIC)
    assert public.withdrawn == everything.playlists - public.playlists == public.left_private + 1
    assert await services.store.shares.heard(SERVER, INES) == set(
        expected(spotify.catalogue, INES, PUBLIC).songs
    )


async def test_members_bring_what_they_have_and_keep_it_when_another_withdraws(
    services: Services, sync: Sync, link, spotify
) -> None:
    for member, listener in LISTENERS.items():
        await link(member, listener)
    await asyncio.gather(*(sync(member, EVERYTHING) for member in LISTENERS))
    songs = {member: set(expected(spotify.catalogue, member, EVERYTHING).songs) for member in LISTENERS}
    assert songs[MARA] & songs[THEO], "the catalogue has songs that friends share"
    await services.forgetter.forget(MARA)
    known = await services.store.servers.songs(SERVER)
    assert {entry.song.id for entry in known if entry.pool is None} == songs[THEO] | songs[INES]


async def test_progress_counts_up_to_the_whole_and_its_stages_come_in_order(
    sync: Sync, link, spotify, extended
) -> None:
    await link(THEO, "Theo")
    told: list[Progress] = []

    async def notify(progress: Progress) -> None:
        told.append(progress)

    await sync(THEO, notify=notify)
    stages = list(dict.fromkeys(progress.stage for progress in told))
    assert stages == [Stage.PLAYLISTS, Stage.POOL, Stage.FEATURES, Stage.TRAINING]
    playlists = [progress for progress in told if progress.stage is Stage.PLAYLISTS]
    rows = sum(len(one.rows) for one in expected(spotify.catalogue, THEO, PUBLIC).chosen)
    assert {progress.total for progress in playlists} == {rows}
    assert [progress.done for progress in playlists] == sorted(progress.done for progress in playlists)
    assert (playlists[0].done, playlists[-1].done) == (0, rows)
    assert all(0 <= progress.done <= progress.total for progress in told)


async def test_who_is_not_linked_is_told(sync: Sync) -> None:
    with pytest.raises(NotLinked):
        await sync()


async def test_one_sync_at_a_time_for_a_member_in_a_server_and_others_do_not_wait(
    services: Services, sync: Sync, link
) -> None:
    await link(MARA, "Mara")
    await link(THEO, "Theo")
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def hold(progress: Progress) -> None:
        begun.set()
        await go_on.wait()

    first = asyncio.create_task(sync(notify=hold))
    await begun.wait()
    with pytest.raises(SyncRunning):
        await sync()
    assert (await sync(server=OTHER_SERVER)).songs
    assert (await sync(THEO)).songs
    assert not first.done()
    go_on.set()
    assert (await first).songs
    assert (await sync()).new_songs == 0


async def test_a_sync_that_failed_may_be_tried_again(sync: Sync, link, spotify) -> None:
    await link(MARA, "Mara")
    spotify.faults.add("GET /v1/me/playlists", Forbidden("User not registered"))
    with pytest.raises(Exception, match="User not registered"):
        await sync()
    assert (await sync()).songs


async def every_row(services: Services) -> dict[str, str]:
    """Every row of every table, as text."""
    async with services.store.database.reading() as connection:
        return {
            table.name: str((await connection.execute(select(table))).all())
            for table in metadata.sorted_tables
        }


@pytest.mark.parametrize("moment", [(Stage.PLAYLISTS, 0), (Stage.PLAYLISTS, None), (Stage.POOL, 0)])
async def test_who_is_forgotten_while_their_token_is_needed_leaves_nothing(
    services: Services, sync: Sync, link, extended, moment: tuple[Stage, int | None]
) -> None:
    await link(MARA, "Mara")

    async def forget(progress: Progress) -> None:
        last = progress.done == progress.total
        if (progress.stage, None if last else progress.done) == moment:
            await services.forgetter.forget(MARA)

    with pytest.raises((NotLinked, SyncCancelled)):
        await sync(notify=forget)
    assert all(str(MARA) not in rows for rows in (await every_row(services)).values())
    assert await services.store.servers.songs(SERVER) == []


@pytest.mark.parametrize("stage", [Stage.FEATURES, Stage.TRAINING])
async def test_who_is_forgotten_later_in_a_sync_leaves_nothing_either(
    services: Services, sync: Sync, link, spotify, extended, stage: Stage
) -> None:
    await link(MARA, "Mara")

    async def forget(progress: Progress) -> None:
        if progress.stage is stage:
            await services.forgetter.forget(MARA)

    with pytest.raises(SyncCancelled):
        await sync(notify=forget)
    assert all(str(MARA) not in rows for rows in (await every_row(services)).values())
    known = await services.store.servers.songs(SERVER)
    assert {entry.song.id for entry in known} == pool_songs(spotify.catalogue)
    assert await services.store.models.stamp(SERVER) is None


async def test_a_token_that_ends_in_the_middle_is_renewed_once(sync: Sync, link, spotify) -> None:
    await link(MARA, "Mara")
    spotify.forget_calls()

    async def expire(progress: Progress) -> None:
        if progress.stage is Stage.PLAYLISTS and progress.done == 0:
            spotify.expire_tokens()

    report = await sync(notify=expire)
    assert report.songs == len(expected(spotify.catalogue, MARA, PUBLIC).songs)
    assert spotify.calls["POST /accounts/api/token"] == 1


async def test_a_member_who_took_the_access_back_is_told_and_keeps_their_songs(
    services: Services, sync: Sync, link, spotify
) -> None:
    await link(MARA, "Mara")
    before = await sync()
    spotify.revoke(spotify.catalogue.listener_named("Mara").id)
    with pytest.raises(SignInExpired):
        await sync()
    assert len(await services.store.shares.heard(SERVER, MARA)) == before.songs
    with pytest.raises(NotLinked):
        await sync()


async def test_short_waits_go_unnoticed(sync: Sync, link, spotify, extended) -> None:
    await link(MARA, "Mara")
    for call in ("GET /v1/me/playlists", ITEMS, FEATURES, CATEGORIES):
        spotify.faults.add(call, RateLimited(retry_after=0), times=2)
    report = await sync()
    assert report.songs == report.with_features == len(expected(spotify.catalogue, MARA, PUBLIC).songs)
    assert spotify.faults.waiting == 0


@pytest.mark.parametrize("call", ["GET /v1/me/playlists", ITEMS, CATEGORIES, FEATURES])
async def test_a_long_wait_is_told_at_once_and_the_sync_goes_on_by_itself_asking_nothing_twice(
    services: Services, link, spotify, extended, clock, call: str
) -> None:
    await link(MARA, "Mara")
    spotify.faults.add(call, QuotaExceeded(retry_after=43_200), after=int(call == ITEMS))
    spotify.forget_calls()
    job = await services.syncs.begin(SERVER, MARA, PUBLIC)
    with pytest.raises(SyncAsleep) as asleep:
        await services.syncs.finish(job)
    assert asleep.value.until == clock.now() + timedelta(hours=12)
    asked = spotify.calls.total()
    clock.advance(hours=11)
    services.syncs.look()
    with pytest.raises(SyncAsleep):
        await services.syncs.finish(job)
    assert spotify.calls.total() == asked
    clock.advance(hours=1)
    spotify.expire_tokens()
    report = await until_it_ends(services, job)
    own = expected(spotify.catalogue, MARA, PUBLIC)
    assert report.songs == report.with_features == len(own.songs)
    assert spotify.calls[call] == least_calls(spotify.catalogue, own)[call] + 1


async def until_it_ends(services: Services, job: Job) -> SyncReport:
    """The report of a sync that has slept long enough."""
    await asyncio.gather(*services.syncs.look())
    return await services.syncs.finish(job)


def least_calls(catalogue: Catalogue, own: Expected) -> Counter[str]:
    """The calls that a first sync on an extended app cannot do without."""
    pools = [one for category in catalogue.categories for one in category.playlists]
    pages = sum(-(-len(one.rows) // 50) for one in [*own.chosen, *pools])
    every = {*own.songs, *pool_songs(catalogue)}
    return Counter(
        {
            "GET /v1/me/playlists": 1,
            ITEMS: pages,
            CATEGORIES: len(catalogue.categories),
            FEATURES: -(-len(every) // 100),
        }
    )


async def test_the_calls_of_a_first_sync_are_the_least_possible(sync: Sync, link, spotify, extended) -> None:
    await link(MARA, "Mara")
    spotify.forget_calls()
    await sync()
    assert spotify.calls == least_calls(spotify.catalogue, expected(spotify.catalogue, MARA, PUBLIC))


async def test_an_unchanged_library_costs_its_listing_and_the_look_at_the_liked_songs(
    sync: Sync, link, spotify
) -> None:
    await link(INES, "Ines")
    first = await sync(INES, EVERYTHING)
    spotify.forget_calls()
    second = await sync(INES, EVERYTHING)
    assert spotify.calls == {"GET /v1/me/playlists": 1, "GET /v1/me/tracks": 1}
    assert (second.songs, second.new_songs, second.withdrawn) == (first.songs, 0, 0)


async def test_what_is_known_in_one_server_is_not_fetched_for_another(
    services: Services, sync: Sync, link, spotify
) -> None:
    await link(INES, "Ines")
    first = await sync(INES, EVERYTHING)
    spotify.forget_calls()
    second = await sync(INES, EVERYTHING, server=OTHER_SERVER)
    assert spotify.calls == {"GET /v1/me/playlists": 1, "GET /v1/me/tracks": 1}
    assert second.songs == first.songs
    shares = services.store.shares
    assert await shares.heard(OTHER_SERVER, INES) == await shares.heard(SERVER, INES)


async def test_where_spotify_stops_at_the_pool_the_member_can_ask_meanwhile(
    services: Services, link, spotify, extended
) -> None:
    await link(MARA, "Mara")
    spotify.app = "extended"
    spotify.faults.add(CATEGORIES, QuotaExceeded())
    job = await services.syncs.begin(SERVER, MARA, PUBLIC)
    with pytest.raises(SyncAsleep):
        await services.syncs.finish(job)
    assert await services.store.shares.heard(SERVER, MARA) == set(
        expected(spotify.catalogue, MARA, PUBLIC).songs
    )


async def test_one_missing_category_of_seven_leaves_the_others_in_the_pool(
    sync: Sync, link, spotify, extended
) -> None:
    await link(MARA, "Mara")
    spotify.faults.add(CATEGORIES, NotFound(), after=2)
    report = await sync()
    assert report.pool is PoolState.READ
    assert 0 < report.pool_songs < len(pool_songs(spotify.catalogue))


async def test_a_breakdown_that_stays_lets_the_sync_sleep_and_go_on(
    services: Services, link, spotify, monkeypatch, clock
) -> None:
    monkeypatch.setattr(calls_module, "_backing_off", wait_none())
    await link(MARA, "Mara")
    spotify.faults.add(ITEMS, ServerError(503), times=ATTEMPTS, after=2)
    job = await services.syncs.begin(SERVER, MARA, PUBLIC)
    with pytest.raises(SyncAsleep):
        await services.syncs.finish(job)
    clock.advance(hours=1)
    assert (await until_it_ends(services, job)).songs == len(expected(spotify.catalogue, MARA, PUBLIC).songs)


@pytest.mark.parametrize("status", [403, 404])
async def test_a_playlist_that_spotify_will_not_show_is_skipped_and_the_others_come(
    sync: Sync, link, spotify, status: int
) -> None:
    await link(MARA, "Mara")
    hidden, *others = expected(spotify.catalogue, MARA, PUBLIC).chosen
    refused = Forbidden() if status == 403 else NotFound()
    spotify.faults.add(f"GET /v1/playlists/{hidden.id}/items", refused)
    report = await sync()
    assert report.playlists == len(others)
    assert report.skipped["refused"] == 1
    assert report.songs == len({song for one in others for song in one.song_ids})


class NotFound:
    """A playlist that was deleted between two calls."""

    def response(self):
        response = Forbidden("gone").response()
        response.set_status(404)
        return response


async def test_features_that_are_known_already_are_not_asked_for_elsewhere(
    services: Services, sync: Sync, link, spotify, extended
) -> None:
    await link(MARA, "Mara")
    first = await sync()
    spotify.forget_calls()
    second = await sync(server=OTHER_SERVER)
    assert spotify.calls[FEATURES] == 0
    assert (second.songs, second.with_features, second.pool_songs) == (
        first.songs,
        first.with_features,
        first.pool_songs,
    )


async def test_an_app_with_a_secret_reads_the_pool_and_features_in_its_own_name(
    settings, clock, spotify: LoopbackSpotify, agree, extended
) -> None:
    secret = settings.model_copy(update={"spotify_client_secret": SecretStr(spotify.client_secret)})
    async with open_services(secret, clock=clock) as services:
        back = agree(await services.desk.offer(MARA), "Mara")
        await services.desk.complete(back["state"], back["code"])
        spotify.forget_calls()
        report = await services.syncs.finish(await services.syncs.begin(SERVER, MARA, PUBLIC))
    assert report.pool is PoolState.READ
    assert report.with_features == report.songs
    assert spotify.calls["POST /accounts/api/token"] == 1


async def test_a_playlist_that_slips_by_while_the_list_changes_is_not_withdrawn(
    services: Services, sync: Sync, link, spotify
) -> None:
    mara = spotify.catalogue.listener_named("Mara").id
    song = spotify.catalogue.songs[0].id
    made = [spotify.add_playlist(mara, f"List {number}", [song]) for number in range(60)]
    await link(MARA, "Mara")
    before = await sync()
    listed = [one.id for one in spotify.catalogue.library(mara)]
    first_page = next(one for one in made if one.id in listed[:50])
    spotify.faults.add(
        "GET /v1/me/playlists", Meanwhile(lambda: spotify.remove_playlist(first_page.id)), after=1
    )
    after = await sync()
    assert after.withdrawn == 0
    third = await sync()
    assert (third.playlists, third.withdrawn) == (before.playlists - 1, 1)


async def test_what_waits_for_the_rest_is_not_seen_before_the_rest_is_there(
    services: Services, link, spotify, clock
) -> None:
    await link(MARA, "Mara")
    spotify.faults.add(ITEMS, QuotaExceeded(retry_after=43_200), after=1)
    job = await services.syncs.begin(SERVER, MARA, PUBLIC)
    with pytest.raises(SyncAsleep):
        await services.syncs.finish(job)
    await services.store.shares.know(SERVER, THEO)
    assert await services.store.servers.songs(SERVER) == []


async def test_where_reccobeats_breaks_off_the_report_says_so_and_the_songs_are_here(
    settings, clock, spotify: LoopbackSpotify, agree, monkeypatch
) -> None:
    monkeypatch.setattr(calls_module, "_backing_off", wait_none())
    with LoopbackReccoBeats(spotify.catalogue, coverage=1.0) as reccobeats:
        asked = settings.model_copy(
            update={"reccobeats_url": reccobeats.url, "reccobeats_calls_per_second": 1000.0}
        )
        async with open_services(asked, clock=clock) as services:
            back = agree(await services.desk.offer(MARA), "Mara")
            await services.desk.complete(back["state"], back["code"])
            reccobeats.faults.add("GET /v1/audio-features", ServerError(503), times=ATTEMPTS)
            first = await services.syncs.finish(await services.syncs.begin(SERVER, MARA, PUBLIC))
            second = await services.syncs.finish(await services.syncs.begin(SERVER, MARA, PUBLIC))
    assert (first.reccobeats_silent, first.with_features) == (True, 0)
    assert not second.reccobeats_silent
    assert 0 < second.with_features <= second.songs
    assert second.learned.why_not is None
