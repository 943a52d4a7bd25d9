"""Staying signed in at Spotify: a token is renewed once, whoever asks, until Spotify says it is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from bot.config import Settings
from bot.errors import NotLinked, SignInExpired, SpotifyBusy, SpotifyRefusedSignIn, SpotifyUnavailable
from bot.services import Services, open_services, open_sign_in
from bot.spotify import sign_in as sign_in_module
from bot.spotify.accounts_service import SCOPES
from bot.spotify.calls import ATTEMPTS
from bot.spotify.sign_in import SIGN_IN_LASTS, Ending, SignInDesk
from bot.store.accounts import RENEWAL_TIME, Account, Tokens
from demo.spotify import Forbidden, LoopbackSpotify, Meanwhile, QuotaExceeded, ServerError

MARA = 11
TOKEN_CALL = "POST /accounts/api/token"


async def test_a_token_is_used_until_a_minute_before_its_end_and_then_renewed(
    desk, link, clock, spotify
) -> None:
    first = (await link(MARA, "Mara")).tokens.access
    spotify.forget_calls()
    clock.advance(minutes=58, seconds=59)
    assert await desk.access_token(MARA) == first
    assert spotify.calls[TOKEN_CALL] == 0
    clock.advance(seconds=1)
    renewed = await desk.access_token(MARA)
    assert renewed != first
    assert await desk.access_token(MARA) == renewed
    assert spotify.calls[TOKEN_CALL] == 1


@pytest.mark.parametrize("why", ["expired", "refused"])
async def test_however_many_ask_at_once_a_token_is_renewed_once(desk, link, clock, spotify, why: str) -> None:
    first = (await link(MARA, "Mara")).tokens.access
    spotify.forget_calls()
    if why == "expired":
        clock.advance(hours=2)
    refused = first if why == "refused" else None
    tokens = await asyncio.gather(*(desk.access_token(MARA, refused=refused) for _ in range(10)))
    assert len(set(tokens)) == 1
    assert tokens[0] != first
    assert spotify.calls[TOKEN_CALL] == 1


async def test_a_renewal_without_a_refresh_token_keeps_the_old_one(desk, link, clock) -> None:
    first = (await link(MARA, "Mara")).tokens
    clock.advance(hours=2)
    await desk.access_token(MARA)
    assert (await desk.account(MARA)).tokens.refresh == first.refresh


async def test_a_refresh_token_that_changes_is_kept(
    settings: Settings, clock, small_catalogue, agree
) -> None:
    with LoopbackSpotify(small_catalogue, clock=clock.now, rotate_refresh_tokens=True) as rotating:
        elsewhere = settings.model_copy(
            update={"spotify_api_url": rotating.api_url, "spotify_accounts_url": rotating.accounts_url}
        )
        listener = small_catalogue.listener_named("Mara")
        issued = rotating.issue_token(listener.id)
        async with open_services(elsewhere, clock=clock) as services:
            account = await linked_with(services, issued, clock)
            for _ in range(3):
                clock.advance(hours=2)
                await services.desk.access_token(MARA)
            tokens = (await services.desk.account(MARA)).tokens
            assert tokens.refresh not in ("", account.tokens.refresh)


async def linked_with(services: Services, issued, clock):
    """A member who was linked with these tokens, without a page to agree on."""
    tokens = Tokens(issued.access_token, issued.refresh_token, int(issued.expires_at.timestamp()), SCOPES)
    account = Account(MARA, "key", "user", tokens, clock.now())
    await services.store.accounts.link(account)
    return account


async def test_a_sign_in_that_was_revoked_is_forgotten_and_not_asked_for_again(
    desk, link, clock, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    spotify.revoke(spotify.catalogue.listener_named("Mara").id)
    clock.advance(hours=2)
    spotify.forget_calls()
    with pytest.raises(SignInExpired):
        await desk.access_token(MARA)
    with pytest.raises(NotLinked):
        await desk.access_token(MARA)
    assert spotify.calls[TOKEN_CALL] == 1


async def test_after_six_months_the_member_is_to_sign_in_again_however_often_the_token_was_renewed(
    desk, link, clock, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    clock.advance(days=181, hours=23)
    assert await desk.access_token(MARA)
    clock.advance(hours=1)
    spotify.forget_calls()
    for _ in range(2):
        with pytest.raises(SignInExpired):
            await desk.access_token(MARA)
    assert spotify.calls.total() == 0, "what Spotify would say is known"
    await link(MARA, "Mara")
    assert await desk.access_token(MARA)


async def test_a_member_is_told_of_the_end_once_before_and_once_after(desk, link, clock) -> None:
    assert await desk.ending(MARA) is None
    ends = (await link(MARA, "Mara")).linked_at + SIGN_IN_LASTS
    clock.advance(days=182 - 14, seconds=-1)
    assert await desk.ending(MARA) is None
    clock.advance(seconds=1)
    told = await asyncio.gather(*(desk.ending(MARA) for _ in range(5)))
    assert sorted(told, key=str) == sorted([Ending(ends, over=False), *[None] * 4], key=str)
    clock.advance(days=13)
    assert await desk.ending(MARA) is None
    clock.advance(days=1)
    assert [await desk.ending(MARA) for _ in range(2)] == [Ending(ends, over=True), None]


async def test_linking_again_puts_the_end_off_and_lets_it_be_told_again(desk, link, clock) -> None:
    await link(MARA, "Mara")
    clock.advance(days=170)
    assert await desk.ending(MARA) is not None
    again = await link(MARA, "Mara")
    assert desk.ends_at(again) == clock.now() + SIGN_IN_LASTS
    assert await desk.ending(MARA) is None
    clock.advance(days=170)
    assert await desk.ending(MARA) == Ending(desk.ends_at(again), over=False)


@pytest_asyncio.fixture(loop_scope="session")
async def other_desk(settings: Settings, clock, monkeypatch) -> AsyncIterator[SignInDesk]:
    """The desk of another process: over connections of its own to the same file."""
    monkeypatch.setattr(sign_in_module, "BETWEEN_LOOKS", 0)
    async with open_sign_in(settings, clock) as (_, opened):
        yield opened


@pytest.mark.parametrize("rotating", [False, True])
async def test_two_processes_renew_a_token_once(
    desk, other_desk: SignInDesk, link, clock, spotify: LoopbackSpotify, rotating: bool
) -> None:
    first = (await link(MARA, "Mara")).tokens.access
    spotify.rotate_refresh_tokens(rotating)
    try:
        for _ in range(2):
            spotify.forget_calls()
            clock.advance(hours=2)
            tokens = await asyncio.gather(*(by.access_token(MARA) for by in (desk, other_desk) * 3))
            assert len(set(tokens)) == 1
            assert tokens[0] != first
            assert spotify.calls[TOKEN_CALL] == 1
            first = tokens[0]
    finally:
        spotify.rotate_refresh_tokens(False)


async def test_a_token_that_another_process_has_renewed_since_it_was_refused_is_used(
    desk, other_desk: SignInDesk, link, spotify: LoopbackSpotify
) -> None:
    refused = (await link(MARA, "Mara")).tokens.access
    renewed = await desk.access_token(MARA, refused=refused)
    spotify.forget_calls()
    assert await other_desk.access_token(MARA, refused=refused) == renewed
    assert spotify.calls[TOKEN_CALL] == 0


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (ServerError(503), SpotifyUnavailable),
        (QuotaExceeded(), SpotifyBusy),
        (Forbidden(), SpotifyRefusedSignIn),
    ],
)
async def test_a_renewal_that_fails_lets_another_process_try(
    desk, other_desk: SignInDesk, link, clock, spotify: LoopbackSpotify, fault, error
) -> None:
    first = (await link(MARA, "Mara")).tokens.access
    clock.advance(hours=2)
    spotify.faults.add(TOKEN_CALL, fault, times=ATTEMPTS)
    with pytest.raises(error):
        await desk.access_token(MARA)
    spotify.faults.clear()
    async with asyncio.timeout(30):
        assert await other_desk.access_token(MARA) != first


async def test_a_renewal_whose_process_died_is_taken_over(
    desk, services: Services, link, clock, naps: list[float], monkeypatch
) -> None:
    monkeypatch.setattr(sign_in_module, "BETWEEN_LOOKS", 5)
    account = await link(MARA, "Mara")
    clock.advance(hours=2)
    assert await services.store.accounts.claim_renewal(account, now=clock.now()) is not None
    assert await desk.access_token(MARA) != account.tokens.access
    assert sum(naps) == RENEWAL_TIME.total_seconds()


async def test_a_sign_in_that_is_over_is_over_for_every_process(
    desk, other_desk: SignInDesk, link, clock, spotify: LoopbackSpotify
) -> None:
    await link(MARA, "Mara")
    spotify.revoke(spotify.catalogue.listener_named("Mara").id)
    clock.advance(hours=2)
    spotify.forget_calls()
    told = await asyncio.gather(
        *(by.access_token(MARA) for by in (desk, other_desk) * 2), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in told) == ["NotLinked"] * 3 + ["SignInExpired"]
    assert spotify.calls[TOKEN_CALL] == 1


@pytest.mark.parametrize("fault", [ServerError(503), QuotaExceeded()])
async def test_a_renewal_that_fails_for_a_while_keeps_the_sign_in(
    desk, link, clock, spotify: LoopbackSpotify, fault
) -> None:
    first = (await link(MARA, "Mara")).tokens
    clock.advance(hours=2)
    spotify.faults.add(TOKEN_CALL, fault, times=ATTEMPTS)
    with pytest.raises((SpotifyUnavailable, SpotifyBusy)):
        await desk.access_token(MARA)
    spotify.faults.clear()
    assert await desk.access_token(MARA) != first.access


async def test_who_goes_away_in_the_middle_of_a_renewal_does_not_lose_the_new_refresh_token(
    desk, link, clock, spotify: LoopbackSpotify
) -> None:
    before = (await link(MARA, "Mara")).tokens
    spotify.rotate_refresh_tokens(True)
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    spotify.faults.add(TOKEN_CALL, Meanwhile(lambda: loop.call_soon_threadsafe(asked.set)))
    try:
        clock.advance(hours=2)
        going_away = asyncio.create_task(desk.access_token(MARA))
        await asked.wait()
        going_away.cancel()
        await asyncio.gather(going_away, return_exceptions=True)
        await desk.close()
        assert (await desk.account(MARA)).tokens.refresh != before.refresh
        clock.advance(hours=2)
        assert await desk.access_token(MARA)
    finally:
        spotify.rotate_refresh_tokens(False)


async def test_who_renews_too_late_writes_nothing_over_what_another_has_renewed(
    services: Services, link, clock
) -> None:
    account = await link(MARA, "Mara")
    accounts = services.store.accounts
    slow = await accounts.claim_renewal(account, now=clock.now())
    clock.advance(minutes=6)
    quick = await accounts.claim_renewal(account, now=clock.now())
    assert slow is not None
    assert quick is not None
    renewed = replace(account.tokens, refresh="of the quick one")
    await accounts.renew(quick, renewed)
    await accounts.renew(slow, replace(account.tokens, refresh="of the slow one"))
    await accounts.unlink(slow)
    kept = await accounts.get(MARA)
    assert kept is not None
    assert kept.tokens.refresh == "of the quick one"
