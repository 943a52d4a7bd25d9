"""Signing in at Spotify, against the loopback accounts service."""

from __future__ import annotations

import logging
import socket
from urllib.parse import parse_qs, urlsplit

import pytest
from pydantic import SecretStr

from bot.config import Settings
from bot.errors import (
    AccountLinkedElsewhere,
    AddressNotReturned,
    ConsentDenied,
    LinkExpired,
    NotLinked,
    NotYourLink,
    RedirectNotRegistered,
    SpotifyBusy,
    SpotifyNotConfigured,
    SpotifyNotRegistered,
    SpotifyPremiumLapsed,
    SpotifyRefusedCode,
    SpotifyRefusedSignIn,
    SpotifyUnavailable,
)
from bot.logs import quiet_libraries
from bot.services import Services, open_services
from bot.spotify import accounts_service
from bot.spotify.abilities import Ability, AppKind, Finding, Refusal
from bot.spotify.accounts_service import SCOPES
from bot.spotify.apps import SpotifyApp
from bot.spotify.calls import ATTEMPTS
from bot.spotify.returning import Returned, read_returned
from demo.spotify import (
    NOT_REGISTERED,
    PREMIUM_LAPSED,
    Forbidden,
    InvalidGrant,
    LoopbackSpotify,
    RateLimited,
    ServerError,
)

MARA, THEO = 11, 22
TOKEN_CALL = "POST /accounts/api/token"


async def test_a_member_signs_in_and_is_linked(desk, services: Services, spotify, agree) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    account = await desk.complete(back["state"], back["code"])
    listener = spotify.catalogue.listener_named("Mara")
    assert (account.member_id, account.account, account.user) == (MARA, listener.account_id, listener.id)
    assert set(account.tokens.scope.split()) == set(SCOPES.split())
    assert await desk.account(MARA) == account
    assert await desk.access_token(MARA) == account.tokens.access


async def test_the_link_asks_for_no_more_than_it_needs_and_proves_itself_by_pkce(desk, settings) -> None:
    asked = {name: value for name, (value,) in parse_qs(urlsplit(await desk.offer(MARA)).query).items()}
    assert asked["scope"] == "playlist-read-private playlist-read-collaborative user-library-read"
    assert asked["redirect_uri"] == settings.redirect_url
    assert (asked["response_type"], asked["code_challenge_method"]) == ("code", "S256")
    assert len(asked["state"]) >= 20
    assert asked["code_challenge"]


async def test_every_link_has_a_state_and_a_challenge_of_its_own(desk) -> None:
    asked = [parse_qs(urlsplit(await desk.offer(MARA)).query) for _ in range(2)]
    assert asked[0]["state"] != asked[1]["state"]
    assert asked[0]["code_challenge"] != asked[1]["code_challenge"]


async def test_a_state_that_was_never_given_out_links_nobody(desk, agree, spotify) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    with pytest.raises(LinkExpired):
        await desk.complete("made-up", back["code"])
    assert spotify.calls[TOKEN_CALL] == 0


async def test_a_link_works_once(desk, agree) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    await desk.complete(back["state"], back["code"])
    with pytest.raises(LinkExpired):
        await desk.complete(back["state"], back["code"])


async def test_a_link_works_for_ten_minutes(desk, agree, clock) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    clock.advance(minutes=10)
    with pytest.raises(LinkExpired):
        await desk.complete(back["state"], back["code"])
    with pytest.raises(NotLinked):
        await desk.account(MARA)


async def test_a_newer_link_voids_the_older_one(desk, agree) -> None:
    older = agree(await desk.offer(MARA), "Mara")
    newer = agree(await desk.offer(MARA), "Mara")
    with pytest.raises(LinkExpired):
        await desk.complete(older["state"], older["code"])
    assert (await desk.complete(newer["state"], newer["code"])).member_id == MARA


async def test_a_cancelled_sign_in_is_void(desk, agree) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    await desk.decline(back["state"])
    with pytest.raises(LinkExpired):
        await desk.complete(back["state"], back["code"])


async def test_who_agrees_is_linked_to_the_member_whose_link_it_was(desk, agree) -> None:
    """A code got by somebody else is bound to the challenge of their own link."""
    maras = agree(await desk.offer(MARA), "Mara")
    theos = agree(await desk.offer(THEO), "Theo")
    with pytest.raises(SpotifyRefusedSignIn) as refused:
        await desk.complete(maras["state"], theos["code"])
    assert refused.value.params == {"reason": "invalid_grant"}
    with pytest.raises(NotLinked):
        await desk.account(MARA)


async def test_an_account_that_another_member_linked_is_refused(desk, link, agree) -> None:
    await link(MARA, "Mara")
    back = agree(await desk.offer(THEO), "Mara")
    with pytest.raises(AccountLinkedElsewhere):
        await desk.complete(back["state"], back["code"])
    assert (await desk.account(MARA)).member_id == MARA


async def test_linking_another_account_takes_the_place_of_the_first(desk, link) -> None:
    await link(MARA, "Mara")
    await link(MARA, "Ines")
    assert (await link(THEO, "Mara")).member_id == THEO


async def test_a_client_id_that_spotify_does_not_know_is_told(settings: Settings, clock, agree) -> None:
    stranger = settings.model_copy(update={"spotify_client_id": "f" * 32})
    async with open_services(settings, clock=clock) as services:
        back = agree(await services.desk.offer(MARA), "Mara")
    async with open_services(stranger, clock=clock) as services:
        with pytest.raises(SpotifyRefusedSignIn) as refused:
            await services.desk.complete(back["state"], back["code"])
    assert refused.value.params == {"reason": "invalid_client"}


async def test_without_a_client_id_every_way_in_is_closed(desk, settings: Settings, clock, agree) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    unset = settings.model_copy(update={"spotify_client_id": None})
    async with open_services(unset, clock=clock) as services:
        assert await services.desk.find_app(None) is None
        for asked in (
            services.desk.app_for(None),
            services.desk.offer(MARA),
            services.desk.complete(back["state"], back["code"]),
            services.desk.account(MARA),
            services.desk.access_token(MARA),
            services.desk.app_token(),
        ):
            with pytest.raises(SpotifyNotConfigured):
                await asked


@pytest.mark.parametrize(
    ("fault", "times", "expected"),
    [
        (ServerError(503), ATTEMPTS, SpotifyUnavailable),
        (ServerError(500), ATTEMPTS, SpotifyUnavailable),
        (RateLimited(retry_after=3600), 1, SpotifyBusy),
    ],
)
async def test_a_breakdown_of_the_sign_in_is_no_refusal(
    desk, agree, spotify: LoopbackSpotify, fault, times: int, expected
) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    spotify.faults.add(TOKEN_CALL, fault, times=times)
    with pytest.raises(expected):
        await desk.complete(back["state"], back["code"])
    assert spotify.calls[TOKEN_CALL] == times


async def test_a_breakdown_that_passes_goes_unnoticed(desk, agree, spotify: LoopbackSpotify) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    spotify.faults.add(TOKEN_CALL, ServerError(502), times=2)
    spotify.faults.add("GET /v1/me", ServerError(502))
    assert (await desk.complete(back["state"], back["code"])).member_id == MARA


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"{}", b'{"access_token": "BQ", "expires_in": 3600}']
)
async def test_a_token_answer_that_is_none_is_spotifys_failure(
    settings: Settings, clock, canned, body: bytes
) -> None:
    elsewhere = settings.model_copy(update={"spotify_accounts_url": canned.url})
    canned.say(200, body, times=ATTEMPTS)
    async with open_services(elsewhere, clock=clock) as services:
        state = parse_qs(urlsplit(await services.desk.offer(MARA)).query)["state"][0]
        with pytest.raises(SpotifyUnavailable):
            await services.desk.complete(state, "code")
        with pytest.raises(NotLinked):
            await services.desk.account(MARA)


async def test_an_accounts_service_that_never_answers_is_an_error_and_no_hang(
    settings: Settings, clock, monkeypatch
) -> None:
    monkeypatch.setattr(accounts_service, "REQUEST_TIMEOUT", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        elsewhere = settings.model_copy(update={"spotify_accounts_url": address})
        async with open_services(elsewhere, clock=clock) as services:
            state = parse_qs(urlsplit(await services.desk.offer(MARA)).query)["state"][0]
            with pytest.raises(SpotifyUnavailable):
                await services.desk.complete(state, "code")


async def test_the_app_has_a_token_of_its_own_where_it_has_a_secret(
    settings: Settings, clock, spotify: LoopbackSpotify
) -> None:
    secret = settings.model_copy(update={"spotify_client_secret": SecretStr(spotify.client_secret)})
    async with open_services(secret, clock=clock) as services:
        first = await services.desk.app_token()
        assert await services.desk.app_token() == first
        assert await services.desk.app_token(refused="another") == first
        assert await services.desk.app_token(refused=first) != first
    wrong = settings.model_copy(update={"spotify_client_secret": SecretStr("wrong")})
    async with open_services(wrong, clock=clock) as services:
        with pytest.raises(SpotifyRefusedSignIn):
            await services.desk.app_token()


async def test_nothing_secret_is_logged_at_the_chattiest_level(desk, link, clock, caplog) -> None:
    quiet_libraries("DEBUG")
    for name in (None, "urllib3", "requests", "bot", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    account = await link(MARA, "Mara")
    clock.advance(hours=2)
    renewed = await desk.access_token(MARA)
    assert "urllib3" in {record.name.partition(".")[0] for record in caplog.records}
    for secret in (account.tokens.access, account.tokens.refresh, renewed, "code_verifier", "Bearer"):
        assert secret not in caplog.text


def test_the_app_shows_no_secret_where_it_is_printed() -> None:
    app = SpotifyApp("the-id", "the-secret", "http://127.0.0.1/callback", "https://accounts")
    assert "the-id" in repr(app)
    assert "the-secret" not in f"{app!r} {app}"


async def test_who_comes_back_is_told_for_whom_the_link_was(desk, agree) -> None:
    back = agree(await desk.offer(MARA, "  Mara\u202e\n the   first"), "Mara")
    linked = await desk.receive(Returned(back["state"], back["code"]))
    assert linked.account.member_id == MARA
    assert linked.member_name == "Mara the first"
    back = agree(await desk.offer(THEO), "Theo")
    assert (await desk.receive(Returned(back["state"], back["code"]))).member_name is None


@pytest.mark.parametrize("error", ["", "access_denied"])
async def test_what_somebody_else_pastes_links_nobody_and_leaves_the_link_to_whose_it_is(
    desk, agree, spotify, error: str
) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    with pytest.raises(NotYourLink):
        await desk.receive(Returned(back["state"], back["code"], error), member_id=THEO)
    assert spotify.calls[TOKEN_CALL] == 0
    linked = await desk.receive(Returned(back["state"], back["code"]), member_id=MARA)
    assert linked.account.member_id == MARA


async def test_somebody_elses_link_that_is_too_old_is_just_that(desk, agree, clock) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    clock.advance(minutes=10)
    with pytest.raises(LinkExpired):
        await desk.receive(Returned(back["state"], back["code"]), member_id=THEO)


async def test_who_pastes_a_refusal_has_declined(desk, agree) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    with pytest.raises(ConsentDenied):
        await desk.receive(Returned(back["state"], error="access_denied"), member_id=MARA)
    with pytest.raises(LinkExpired):
        await desk.receive(Returned(back["state"], back["code"]), member_id=MARA)


HERE = "http://127.0.0.1:8765/callback"


@pytest.mark.parametrize(
    "text",
    [
        f"{HERE}?code=the-code&state=the-state",
        f"  <{HERE}?code=the-code&state=the-state>\n",
        f"`{HERE}?state=the-state&code=the-code#_=_`",
        f"{HERE}?code=the-\ncode&state=the-state",
        "127.0.0.1:8765/callback?code=the-code&state=the-state",
        "?code=the-code&state=the-state",
        "code=the%2Dcode&state=the-state#_=_",
        "https://another.example/?code=the-code&state=the-state&utm_source=x",
    ],
)
def test_an_address_is_read_however_it_was_copied(text: str) -> None:
    assert read_returned(text, HERE) == Returned("the-state", "the-code")


def test_a_refusal_is_read_from_the_address_too() -> None:
    assert read_returned(f"{HERE}?error=access_denied&state=s", HERE) == Returned("s", error="access_denied")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        HERE,
        "the-code",
        "http://[",
        f"{HERE}?code=the-code",
        f"{HERE}?state=the-state",
        "https://accounts.spotify.com/authorize?client_id=x&response_type=code&state=the-state",
        "🎹" * 500,
        "code=&state=",
    ],
)
def test_what_is_no_such_address_is_refused_with_what_it_begins_with(text: str) -> None:
    with pytest.raises(AddressNotReturned) as refused:
        read_returned(text, HERE)
    assert refused.value.params == {"address": HERE}


def test_what_came_back_shows_no_secret_where_it_is_printed() -> None:
    back = Returned("the-state", "the-code", "access_denied")
    assert f"{back!r} {back}" == "Returned(error='access_denied') Returned(error='access_denied')"


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("Invalid redirect URI", RedirectNotRegistered),
        ("redirect_uri must match", RedirectNotRegistered),
        ("Invalid authorization code", SpotifyRefusedCode),
        ("Authorization code expired", SpotifyRefusedCode),
    ],
)
async def test_a_code_that_is_not_taken_says_why(
    desk, settings: Settings, agree, spotify: LoopbackSpotify, description: str, expected
) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    spotify.faults.add(TOKEN_CALL, InvalidGrant(description))
    with pytest.raises(expected) as refused:
        await desk.complete(back["state"], back["code"])
    assert type(refused.value) is expected
    if expected is RedirectNotRegistered:
        assert refused.value.params["address"] == settings.redirect_url


@pytest.mark.parametrize(
    ("message", "expected", "why"),
    [
        (NOT_REGISTERED, SpotifyNotRegistered, Refusal.NOT_REGISTERED),
        (PREMIUM_LAPSED, SpotifyPremiumLapsed, Refusal.PREMIUM_LAPSED),
    ],
)
@pytest.mark.parametrize("plain", [True, False])
async def test_who_is_turned_away_is_told_why_is_not_linked_and_it_is_written_down(
    desk, services: Services, agree, spotify, clock, message: str, expected, why: Refusal, plain: bool
) -> None:
    back = agree(await desk.offer(MARA), "Mara")
    spotify.faults.add("GET /v1/me", Forbidden(message, plain=plain))
    with pytest.raises(expected):
        await desk.complete(back["state"], back["code"])
    with pytest.raises(NotLinked):
        await desk.account(MARA)
    found = await services.abilities.found(services.apps.operators.client_id, Ability.LIBRARY)
    assert found == Finding(False, clock.now(), why)


@pytest.mark.parametrize(
    ("app", "kind"), [("new", AppKind.NEW), ("early", AppKind.UNKNOWN), ("extended", AppKind.UNKNOWN)]
)
async def test_a_sign_in_shows_whether_the_app_is_a_new_one(
    desk, services: Services, link, spotify: LoopbackSpotify, app, kind: AppKind
) -> None:
    spotify.app = app
    await link(MARA, "Mara")
    record = await services.abilities.record(services.apps.operators.client_id)
    older, library = (record.findings[name] for name in (Ability.OLDER_FIELDS, Ability.LIBRARY))
    assert record.kind is kind
    assert older is not None
    assert older.able is (app != "new")
    assert library is not None
    assert library.able
