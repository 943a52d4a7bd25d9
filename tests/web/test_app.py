"""What people and machines get from the bot's web address."""

from __future__ import annotations

import html
import logging

import pytest
import requests
import structlog
from tenacity import wait_none

from bot.errors import NotLinked
from bot.logs import quiet_libraries
from bot.messages import Catalogues, Messages
from bot.services import Services
from bot.spotify import calls as calls_module
from bot.spotify.calls import ATTEMPTS
from bot.web.app import SECURITY_HEADERS
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
EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


def assert_plain_refusal(answer: requests.Response, sentence: str, status: int = 400) -> None:
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "<h1>That did not work</h1>" in answer.text
    text = html.unescape(answer.text.replace("<code>", "").replace("</code>", ""))
    assert sentence in text
    assert "Traceback" not in answer.text


async def test_who_agreed_is_linked_and_told_what_to_type_next(services: Services, get, agree) -> None:
    answer = get("/callback", **agree(await services.desk.offer(MARA), "Mara"))
    assert answer.status_code == 200
    assert "<h1>Your Spotify is linked</h1>" in answer.text
    assert "<code>/sync</code>" in answer.text
    assert (await services.desk.account(MARA)).member_id == MARA


async def test_the_page_names_whom_the_link_was_for(services: Services, get, agree) -> None:
    answer = get("/callback", **agree(await services.desk.offer(MARA, EVIL), "Mara"))
    assert answer.status_code == 200
    said = html.unescape(answer.text.replace("<code>", "").replace("</code>", ""))
    assert f"It is linked for {EVIL} in Discord." in said
    assert "spotify.com/account/apps" in answer.text
    assert "<script" not in answer.text
    answer = get("/callback", **agree(await services.desk.offer(THEO), "Theo"))
    assert "It is linked for" not in answer.text


@pytest.mark.parametrize(
    ("fault", "message_id"),
    [
        (Forbidden(NOT_REGISTERED, plain=True), "error-spotify-not-registered"),
        (Forbidden(PREMIUM_LAPSED, plain=True), "error-spotify-premium-lapsed"),
    ],
)
async def test_who_is_turned_away_is_told_why_and_who_can_mend_it(
    services: Services, get, agree, messages: Messages, spotify: LoopbackSpotify, fault, message_id: str
) -> None:
    back = agree(await services.desk.offer(MARA), "Mara")
    spotify.faults.add("GET /v1/me", fault)
    assert_plain_refusal(get("/callback", **back), messages.text(message_id))


async def test_an_address_that_is_not_registered_is_named(
    services: Services, get, agree, settings, spotify: LoopbackSpotify
) -> None:
    back = agree(await services.desk.offer(MARA), "Mara")
    spotify.faults.add(TOKEN_CALL, InvalidGrant("Invalid redirect URI"))
    assert_plain_refusal(get("/callback", **back), f"must register {settings.redirect_url} in the Spotify")


async def test_a_link_that_was_used_is_told_so(services: Services, get, agree, messages: Messages) -> None:
    back = agree(await services.desk.offer(MARA), "Mara")
    get("/callback", **back)
    assert_plain_refusal(get("/callback", **back), messages.text("error-link-expired"))
    assert (await services.desk.account(MARA)).member_id == MARA


async def test_a_link_that_is_too_old_is_told_so(services: Services, get, agree, clock, messages) -> None:
    back = agree(await services.desk.offer(MARA), "Mara")
    clock.advance(minutes=10)
    assert_plain_refusal(get("/callback", **back), messages.text("error-link-expired"))
    with pytest.raises(NotLinked):
        await services.desk.account(MARA)


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"code": "x"},
        {"state": "x"},
        {"state": "", "code": ""},
        {"state": "made-up", "code": "made-up"},
        {"error": "access_denied"},
        {"state": "\0", "code": "\ud83c\udfb9".encode("utf-16", "surrogatepass").decode("utf-16")},
    ],
)
def test_an_address_that_nobody_was_given_is_no_link(get, messages: Messages, query: dict[str, str]) -> None:
    assert_plain_refusal(get("/callback", **query), messages.text("error-link-expired"))


async def test_who_cancels_is_not_linked_and_the_link_is_void(
    services: Services, get, agree, messages
) -> None:
    back = agree(await services.desk.offer(MARA), "Mara")
    cancelled = get("/callback", state=back["state"], error="access_denied")
    assert_plain_refusal(cancelled, messages.text("error-consent-denied"))
    assert_plain_refusal(get("/callback", **back), messages.text("error-link-expired"))


async def test_another_refusal_of_spotifys_is_told_with_its_reason(services: Services, get, agree) -> None:
    state = agree(await services.desk.offer(MARA), "Mara")["state"]
    assert_plain_refusal(get("/callback", state=state, error="invalid_scope"), "(invalid_scope)")


async def test_an_account_of_another_member_is_told_so(
    services: Services, get, agree, link, messages
) -> None:
    await link(MARA, "Mara")
    answer = get("/callback", **agree(await services.desk.offer(THEO), "Mara"))
    assert_plain_refusal(answer, messages.text("error-account-linked-elsewhere"))


async def test_a_code_that_spotify_does_not_take_is_told_so(
    services: Services, get, agree, messages: Messages
) -> None:
    state = agree(await services.desk.offer(MARA), "Mara")["state"]
    assert_plain_refusal(get("/callback", state=state, code="made-up"), messages.text("error-spotify-code"))


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [(ServerError(503), "Spotify does not answer as it should"), (RateLimited(600), "about 10 minutes")],
)
async def test_trouble_at_spotify_is_told_as_such(
    services: Services, get, agree, spotify: LoopbackSpotify, monkeypatch, fault, sentence: str
) -> None:
    monkeypatch.setattr(calls_module, "_backing_off", wait_none())
    back = agree(await services.desk.offer(MARA), "Mara")
    spotify.faults.add(TOKEN_CALL, fault, times=ATTEMPTS)
    assert_plain_refusal(get("/callback", **back), sentence)


@pytest.mark.parametrize("where", ["error", "state", "code", "path"])
async def test_nothing_that_was_sent_comes_back_as_markup(services: Services, get, agree, where: str) -> None:
    query = agree(await services.desk.offer(MARA), "Mara")
    path = f"/{EVIL}" if where == "path" else "/callback"
    answer = get(path, **(query if where == "path" else query | {where: EVIL}))
    assert answer.status_code in {400, 404}
    for markup in ("<script", "<img", "onerror=alert(1)>"):
        assert markup not in answer.text


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/", "GET", 200),
        ("/health", "GET", 200),
        ("/callback", "GET", 400),
        ("/callback", "POST", 405),
        ("/nowhere", "GET", 404),
        ("/callback/", "GET", 404),
        ("/.env", "GET", 404),
    ],
)
def test_every_answer_has_the_headers_that_keep_it_safe(get, path: str, method: str, status: int) -> None:
    answer = get(path, method)
    assert answer.status_code == status
    assert {name: answer.headers[name] for name in SECURITY_HEADERS} == SECURITY_HEADERS
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_who_strays_here_is_told_what_this_is(get) -> None:
    assert "Cratedigger is here" in get("/").text
    assert_plain_refusal(get("/nowhere"), "There is no such page here", status=404)


def test_health_is_well_where_database_and_discord_are(get, discord_is_ready: list[bool]) -> None:
    answer = get("/health")
    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ok", "database": "ok", "discord": "ready"},
    )
    discord_is_ready.append(False)
    answer = get("/health")
    assert (answer.status_code, answer.json()["status"]) == (503, "unwell")
    assert answer.json()["discord"] == "connecting"


def test_without_a_database_health_is_unwell_and_pages_fail_in_plain_words(
    settings, open_pages, tmp_path, messages: Messages
) -> None:
    server = open_pages(settings.model_copy(update={"data_dir": tmp_path / "empty"}))
    server.start()
    health = requests.get(f"{server.url}/health", timeout=10)
    assert (health.status_code, health.json()["database"]) == (503, "DatabaseNotMigrated")
    with structlog.testing.capture_logs() as logged:
        answer = requests.get(f"{server.url}/callback?state=x&code=y", timeout=10)
    assert_plain_refusal(answer, messages.text("web-failed"), status=500)
    assert [(entry["event"], entry["path"]) for entry in logged] == [("page failed", "/callback")]
    server.stop()


async def test_neither_code_nor_state_nor_token_is_logged(services: Services, get, agree, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    quiet_libraries("DEBUG")
    with structlog.testing.capture_logs() as ours:
        back = agree(await services.desk.offer(MARA), "Mara")
        for _ in range(2):
            get("/callback", **back)
    account = await services.desk.account(MARA)
    assert [(entry["event"], entry["error"]) for entry in ours] == [("page refused", "LinkExpired")]
    for secret in (*back.values(), account.tokens.access, account.tokens.refresh):
        assert secret not in f"{ours} {caplog.text}"


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        ("de-CH, en;q=0.8", "de"),
        ("zu, pt;q=0.5", "pt-BR"),
        ("en-GB, de;q=0.9", "en"),
        ("x" * 500, "en"),
        ("", "en"),
    ],
)
def test_a_page_speaks_the_language_that_whoever_looks_at_it_prefers(
    get, catalogues: Catalogues, language: str, spoken: str
) -> None:
    answer = get("/", language=language)
    assert f'<html lang="{spoken}">' in answer.text
    assert html.escape(catalogues.of(spoken).text("web-home-title")) in answer.text
