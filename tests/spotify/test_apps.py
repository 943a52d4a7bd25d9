"""Which app people sign in with: each server's own, else the operator's; and none gets in another's way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from urllib.parse import parse_qs, urlsplit

import pytest
import pytest_asyncio
from pydantic import SecretStr

from bot.config import Settings
from bot.errors import (
    AccountLinkedElsewhere,
    ClientIdNotUnderstood,
    LinkExpired,
    NotLinked,
    SignInExpired,
    SpotifyNotConfigured,
)
from bot.services import Services, open_services, open_sign_in
from bot.spotify.accounts_service import SCOPES
from bot.spotify.returning import Returned
from bot.spotify.sign_in import SIGN_IN_LASTS, Ending
from bot.store.accounts import Account, Tokens
from demo.spotify import InvalidGrant, LoopbackSpotify

SERVER, OTHER_SERVER = 100, 200
MARA, THEO = 11, 22
OPERATORS_ID = "f" * 32
TOKEN_CALL = "POST /accounts/api/token"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The operator has an app and its secret; the one that the loopback Spotify knows is a server's."""
    secret = SecretStr("the operator's secret")
    return settings.model_copy(update={"spotify_client_id": OPERATORS_ID, "spotify_client_secret": secret})


@pytest_asyncio.fixture(loop_scope="session")
async def services(settings: Settings, clock) -> AsyncIterator[Services]:
    async with open_services(settings, clock=clock, migrate=False) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def own(services: Services, spotify: LoopbackSpotify):
    """The app of SERVER."""
    app = await services.apps.choose(SERVER, spotify.client_id)
    assert app is not None
    return app


@pytest.fixture
def linked_with_operators(services: Services, spotify: LoopbackSpotify, clock):
    """Link a member with the operator's app, whose page the loopback Spotify does not have."""

    async def link(member_id: int, listener: str) -> Account:
        who = spotify.catalogue.listener_named(listener)
        issued = spotify.issue_token(who.id)
        expires_at = int(issued.expires_at.timestamp())
        tokens = Tokens(issued.access_token, issued.refresh_token, expires_at, SCOPES)
        account = Account(member_id, who.account_id, who.id, tokens, clock.now())
        await services.store.accounts.link(account)
        return account

    return link


@pytest.fixture
def link(services: Services, agree, own):
    """Sign a member in with SERVER's app."""

    async def link(member_id: int, listener: str) -> Account:
        back = agree(await services.desk.offer(member_id, app=own), listener)
        return await services.desk.complete(back["state"], back["code"])

    return link


async def test_a_server_has_the_app_that_it_chose_and_the_others_have_the_operators(
    desk, own, services: Services, spotify: LoopbackSpotify
) -> None:
    assert own.client_id == own.key == spotify.client_id
    assert not own.is_operators
    assert await desk.app_for(SERVER) == own
    for elsewhere in (OTHER_SERVER, None):
        app = await desk.app_for(elsewhere)
        assert (app.client_id, app.key, app.is_operators) == (OPERATORS_ID, "", True)
    assert own.redirect_url == app.redirect_url == desk.redirect_url
    assert await services.apps.choose(SERVER, None) == app == await desk.app_for(SERVER)


async def test_the_operators_secret_stays_with_the_operators_app(desk, own) -> None:
    assert (await desk.app_for(None)).client_secret == "the operator's secret"
    assert own.client_secret is None


async def test_who_names_the_operators_app_has_the_operators_app(services: Services) -> None:
    assert await services.apps.choose(SERVER, OPERATORS_ID) == services.apps.operators


@pytest.mark.parametrize("text", ["", "  ", "c" * 33, "not-an-id", "https://spotify.com", "ïd", "a\nb"])
async def test_what_is_no_client_id_is_refused_and_changes_nothing(
    services: Services, own, desk, text: str
) -> None:
    with pytest.raises(ClientIdNotUnderstood):
        await services.apps.choose(SERVER, text)
    assert await desk.app_for(SERVER) == own


async def test_blanks_around_a_client_id_are_nothing_of_it(services: Services, own) -> None:
    assert await services.apps.choose(SERVER, f" {own.client_id}\n") == own


async def test_a_sign_in_is_with_the_app_it_was_offered_for_whoever_takes_it_in(
    desk, own, services: Services, settings: Settings, clock, agree
) -> None:
    address = await desk.offer(MARA, app=own)
    asked = {name: value for name, (value,) in parse_qs(urlsplit(address).query).items()}
    assert asked["client_id"] == own.client_id
    assert asked["redirect_uri"] == settings.redirect_url
    back = agree(address, "Mara")
    async with open_sign_in(settings, clock) as (_, pages_desk):
        linked = await pages_desk.receive(Returned(back["state"], back["code"]))
    assert linked.account.app == own.key
    assert await desk.account(MARA, app=own) == linked.account
    assert await desk.access_token(MARA, app=own) == linked.account.tokens.access
    with pytest.raises(NotLinked):
        await desk.account(MARA)


async def test_a_sign_in_with_one_app_does_not_void_one_with_another(desk, own, agree) -> None:
    back = agree(await desk.offer(MARA, app=own), "Mara")
    await desk.offer(MARA)
    assert (await desk.complete(back["state"], back["code"])).app == own.key


async def test_a_member_is_linked_with_each_app_for_itself(desk, own, link, linked_with_operators) -> None:
    with_operators = await linked_with_operators(MARA, "Mara")
    with_own = await link(MARA, "Mara")
    assert with_own.account == with_operators.account
    assert await desk.account(MARA) == with_operators
    assert await desk.account(MARA, app=own) == with_own
    tokens = (await desk.access_token(MARA), await desk.access_token(MARA, app=own))
    assert tokens == (with_operators.tokens.access, with_own.tokens.access)


async def test_a_spotify_account_is_one_members_with_each_app(own, link, linked_with_operators) -> None:
    await linked_with_operators(MARA, "Mara")
    await link(THEO, "Mara")
    with pytest.raises(AccountLinkedElsewhere):
        await link(MARA, "Mara")


@pytest.mark.parametrize("revoked", ["own", "operators"])
async def test_a_sign_in_that_was_revoked_with_one_app_is_good_with_the_other(
    desk, own, link, linked_with_operators, clock, spotify: LoopbackSpotify, revoked: str
) -> None:
    accounts = {"operators": await linked_with_operators(MARA, "Mara"), "own": await link(MARA, "Mara")}
    apps = {"operators": await desk.app_for(None), "own": own}
    (other,) = apps.keys() - {revoked}
    spotify.faults.add(TOKEN_CALL, InvalidGrant())
    with pytest.raises(SignInExpired):
        await desk.access_token(MARA, refused=accounts[revoked].tokens.access, app=apps[revoked])
    with pytest.raises(NotLinked):
        await desk.account(MARA, app=apps[revoked])
    assert await desk.access_token(MARA, app=apps[other]) == accounts[other].tokens.access


async def test_a_token_is_renewed_with_the_app_that_it_is_of(
    desk, own, link, linked_with_operators, clock
) -> None:
    untouched = await linked_with_operators(MARA, "Mara")
    first = await link(MARA, "Mara")
    clock.advance(hours=2)
    # The loopback Spotify refuses a renewal by any client ID but that of the server's app.
    assert await desk.access_token(MARA, app=own) != first.tokens.access
    assert await desk.account(MARA) == untouched


async def test_a_member_is_told_of_the_end_of_each_sign_in(
    desk, own, link, linked_with_operators, clock
) -> None:
    await linked_with_operators(MARA, "Mara")
    clock.advance(days=100)
    later = await link(MARA, "Mara")
    clock.advance(days=82)
    told = await desk.ending(MARA)
    assert told is not None
    assert told.over
    assert await desk.ending(MARA, app=own) is None
    clock.advance(days=100)
    assert await desk.ending(MARA, app=own) == Ending(later.linked_at + SIGN_IN_LASTS, over=True)
    assert await desk.ending(MARA) is None


async def test_who_is_forgotten_is_forgotten_with_every_app(
    services: Services, own, link, linked_with_operators
) -> None:
    await linked_with_operators(MARA, "Mara")
    await link(MARA, "Mara")
    await services.forgetter.forget(MARA)
    for key in ("", own.key):
        assert await services.store.accounts.get(MARA, key) is None


async def test_an_app_that_no_server_has_any_more_is_forgotten_with_its_accounts_and_sign_ins(
    services: Services, desk, own, link, linked_with_operators, agree
) -> None:
    await services.apps.choose(OTHER_SERVER, own.client_id)
    kept = await linked_with_operators(MARA, "Mara")
    account = await link(MARA, "Mara")
    back = agree(await desk.offer(THEO, app=own), "Theo")
    await services.apps.choose(SERVER, "a" * 32)
    assert await desk.account(MARA, app=own) == account, "the other server still has it"
    await services.apps.choose(OTHER_SERVER, None)
    with pytest.raises(NotLinked):
        await desk.account(MARA, app=own)
    with pytest.raises(LinkExpired):
        await desk.complete(back["state"], back["code"])
    assert await desk.account(MARA) == kept


class TestWithoutAnAppOfTheOperators:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        unset = {"spotify_client_id": None, "spotify_client_secret": None}
        return settings.model_copy(update=unset)

    async def test_a_server_has_its_own_all_the_same(self, desk, own, link, services: Services) -> None:
        account = await link(MARA, "Mara")
        assert await desk.access_token(MARA, app=await desk.app_for(SERVER)) == account.tokens.access
        assert await desk.find_app(OTHER_SERVER) is None
        for elsewhere in (OTHER_SERVER, None):
            with pytest.raises(SpotifyNotConfigured):
                await desk.app_for(elsewhere)
        assert await services.apps.choose(SERVER, None) is None
