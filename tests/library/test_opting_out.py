"""Who opts out of a server brings nothing there in any way; who is forgotten in one is not brought back."""

from __future__ import annotations

from typing import Any

import pytest

from bot.errors import ImportForgotten, OptedOut, SyncCancelled
from bot.library.reports import Progress, Stage
from bot.library.sync import Include
from bot.listens.shapes import Service
from bot.services import Services
from demo.spotify import LoopbackSpotify
from tests.store.everybody import MARA, OTHER_SERVER, SERVER, THEO

FILE = b"id,title,artist(s)\n" + b"s" * 22 + b",Song,x\n"


@pytest.fixture(autouse=True)
def _new_app(spotify: LoopbackSpotify) -> None:
    spotify.app = "new"


@pytest.fixture
def bring(services: Services) -> Any:
    async def bring(member: int, *, server: int = SERVER, pool: str | None = None) -> None:
        file = await services.importer.read(FILE, "songs.csv")
        await services.importer.bring(server, member, file, pool=pool)

    return bring


async def test_every_way_in_is_closed_before_anybody_else_is_asked(
    services: Services, link: Any, bring: Any, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    await bring(MARA)
    await bring(THEO)
    assert await services.forgetter.opt_out(SERVER, MARA) == 1
    spotify.forget_calls()
    playlist = spotify.catalogue.listener_named("Mara").playlists[0].id
    ways = {
        "sync": lambda: services.syncs.begin(SERVER, MARA, Include.PUBLIC),
        "import": lambda: bring(MARA),
        "page": lambda: services.uploads.offer(SERVER, MARA, None),
        "listens": lambda: services.listening.bring(SERVER, MARA, Service.LISTENBRAINZ, "mara"),
        "library": lambda: services.chooser.playlists(SERVER, MARA),
        "thumb": lambda: services.feedback.thumb(SERVER, MARA, "s" * 22, up=True),
    }
    for way in ways.values():
        with pytest.raises(OptedOut):
            await way()
    assert not spotify.calls
    with pytest.raises(OptedOut):
        await services.pools.add_playlist(SERVER, MARA, playlist, "jazz")
    # Asking goes on, as does what is the server's, and everybody and everything else.
    assert (await services.recommender.find(SERVER, "Song")).id == "s" * 22
    await bring(MARA, pool="jazz")
    await bring(MARA, server=OTHER_SERVER)
    await services.forgetter.opt_in(SERVER, MARA)
    await bring(MARA)
    assert await services.store.shares.heard(SERVER, MARA) == {"s" * 22}


@pytest.mark.parametrize("how", ["forget", "opt_out"])
async def test_a_sync_under_way_ends_when_its_member_is_forgotten_in_that_server(
    services: Services, link: Any, how: str
) -> None:
    await link(MARA, "Mara")

    async def forget(progress: Progress) -> None:
        if progress.stage is Stage.PLAYLISTS and progress.done:
            if how == "forget":
                await services.forgetter.forget(MARA, SERVER)
            else:
                await services.forgetter.opt_out(SERVER, MARA)

    with pytest.raises(SyncCancelled):
        await services.syncs.finish(await services.syncs.begin(SERVER, MARA, Include.EVERYTHING, forget))
    assert await services.store.holdings.held(SERVER, MARA) == []
    assert await services.store.servers.songs(SERVER) == []
    assert await services.store.accounts.get(MARA) is not None
    other = await services.syncs.begin(OTHER_SERVER, MARA, Include.PUBLIC)
    assert (await services.syncs.finish(other)).songs


async def test_a_file_under_way_is_not_stored_for_who_opts_out_meanwhile(services: Services) -> None:
    file = await services.importer.read(FILE, "songs.csv")
    async with services.importer.ticket(SERVER, MARA) as ticket:
        await services.forgetter.opt_out(SERVER, MARA)
        with pytest.raises(ImportForgotten):
            await services.importer.bring(SERVER, MARA, file, ticket=ticket)
    assert await services.store.servers.songs(SERVER) == []
