"""A member of two servers, each with a Spotify app: every server asks Spotify in the name of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.config import Settings
from bot.errors import NotLinked, SpotifyBusy, SyncAsleep
from bot.library.choosing import Read
from bot.library.reports import PoolState, SyncReport
from bot.library.standing import Standing
from bot.library.sync import Include
from bot.services import Services, open_services
from bot.spotify.abilities import Ability
from bot.spotify.accounts_service import SCOPES
from bot.spotify.gate import Gate
from bot.store.accounts import Account, Tokens
from demo.spotify import LoopbackSpotify

OWN_SERVER, OPERATORS_SERVER = 100, 200
MARA = 11
OPERATORS_ID, OWN_ID = "f" * 32, "e" * 32
ITEMS = "GET /v1/playlists/{id}/items"


@pytest.fixture(autouse=True)
def _new_app(spotify: LoopbackSpotify) -> None:
    spotify.app = "new"


@pytest_asyncio.fixture(loop_scope="session")
async def services(settings: Settings, clock) -> AsyncIterator[Services]:
    """OWN_SERVER has an app of its own."""
    operators = settings.model_copy(update={"spotify_client_id": OPERATORS_ID})
    async with open_services(operators, clock=clock, migrate=False) as opened:
        await opened.apps.choose(OWN_SERVER, OWN_ID)
        yield opened


@pytest.fixture
def link(services: Services, spotify: LoopbackSpotify, clock):
    """Link Mara with the app of a server."""

    async def link(server: int) -> None:
        who = spotify.catalogue.listener_named("Mara")
        issued = spotify.issue_token(who.id)
        expires_at = int(issued.expires_at.timestamp())
        tokens = Tokens(issued.access_token, issued.refresh_token, expires_at, SCOPES)
        app = (await services.desk.app_for(server)).key
        await services.store.accounts.link(
            Account(MARA, who.account_id, who.id, tokens, clock.now(), app=app)
        )

    return link


@pytest.fixture
def sync(services: Services):
    async def sync(server: int) -> SyncReport:
        return await services.syncs.finish(await services.syncs.begin(server, MARA, Include.PUBLIC))

    return sync


async def test_a_link_with_one_app_is_none_where_a_server_has_another(services: Services, link, sync) -> None:
    await link(OPERATORS_SERVER)
    assert await services.reception.standing(OPERATORS_SERVER, MARA) is Standing.LINKED
    assert await services.reception.standing(OWN_SERVER, MARA) is Standing.NOT_LINKED
    with pytest.raises(NotLinked):
        await sync(OWN_SERVER)
    assert (await services.chooser.playlists(OWN_SERVER, MARA)).read == Read.NOT_LINKED
    assert (await services.chooser.playlists(OPERATORS_SERVER, MARA)).read == Read.LIVE


async def test_what_one_server_has_is_copied_to_the_next_over_another_app(
    link, sync, spotify: LoopbackSpotify
) -> None:
    await link(OPERATORS_SERVER)
    await link(OWN_SERVER)
    first = await sync(OPERATORS_SERVER)
    assert spotify.calls[ITEMS] > 0
    spotify.forget_calls()
    second = await sync(OWN_SERVER)
    assert (second.playlists, second.songs) == (first.playlists, first.songs)
    assert second.songs > 0
    assert spotify.calls[ITEMS] == 0


async def test_what_is_found_out_and_counted_is_of_the_servers_app(
    services: Services, link, sync, spotify: LoopbackSpotify
) -> None:
    await link(OWN_SERVER)
    await sync(OWN_SERVER)
    assert await services.abilities.found(OWN_ID, Ability.LIBRARY) is not None
    assert await services.abilities.found(OPERATORS_ID, Ability.LIBRARY) is None
    own = await services.overview.of(OWN_SERVER)
    operators = await services.overview.of(OPERATORS_SERVER)
    assert (own.servers_own, own.linked) == (True, 1)
    assert (operators.servers_own, operators.linked) == (False, 0)
    assert own.app is not None
    assert own.app.findings[Ability.LIBRARY] is not None


async def test_a_quota_that_is_used_up_holds_up_no_server_with_another_app(
    services: Services, link, sync, clock
) -> None:
    await link(OPERATORS_SERVER)
    await link(OWN_SERVER)
    await Gate(OPERATORS_ID, 1, services.store.facts, clock).close(SpotifyBusy(21_600, quota=True))
    assert (await sync(OWN_SERVER)).songs > 0
    with pytest.raises(SyncAsleep):
        await sync(OPERATORS_SERVER)


async def test_a_managers_playlist_is_read_by_their_sign_in_with_the_servers_app(
    services: Services, link, sync, spotify: LoopbackSpotify
) -> None:
    mara = spotify.catalogue.listener_named("Mara")
    playlist = next(one for one in mara.playlists if not one.public and not one.collaborative)
    await link(OPERATORS_SERVER)
    with pytest.raises(NotLinked):
        await services.pools.add_playlist(OWN_SERVER, MARA, playlist.id, "slow")
    await link(OWN_SERVER)
    await services.pools.add_playlist(OWN_SERVER, MARA, playlist.id, "slow")
    report = await sync(OWN_SERVER)
    assert (report.pool, report.pool_unread) == (PoolState.PLAYLISTS, 0)


async def test_a_server_that_takes_another_app_keeps_its_songs(services: Services, link, sync) -> None:
    await link(OWN_SERVER)
    songs = (await sync(OWN_SERVER)).songs
    await services.apps.choose(OWN_SERVER, None)
    assert await services.reception.standing(OWN_SERVER, MARA) is Standing.IMPORTED
    assert (await services.store.servers.count_songs(OWN_SERVER))[0] == songs
    await link(OWN_SERVER)
    assert await services.reception.standing(OWN_SERVER, MARA) is Standing.SYNCED
