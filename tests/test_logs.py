"""Logs are one line an event, without secrets: ours, the libraries', and those in tracebacks."""

from __future__ import annotations

import io
import json
import logging

import pytest
import structlog

from bot.logs import HIDDEN, Redactor, set_up_logging

TOKEN = "BQDx0-a.token_of~somebody/that+is=long"
WEBHOOK_TOKEN = "aW50ZXJhY3Rpb24.of_somebody-else"
TOLD = "discord-token-of-the-operator"


@pytest.fixture(autouse=True)
def _as_it_was():
    """Leave logging as the other tests know it."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    noisy = {
        name: logging.getLogger(name)
        for name in ("discord", "aiosqlite", "asyncio", "urllib3", "aiohttp.access", "spotipy")
    }
    levels = {name: logger.level for name, logger in noisy.items()}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, logger in noisy.items():
        logger.setLevel(levels[name])
    structlog.reset_defaults()


@pytest.fixture(params=["json", "console"])
def logged(request: pytest.FixtureRequest) -> io.StringIO:
    """Where log lines go, in either form."""
    stream = io.StringIO()
    set_up_logging("DEBUG", request.param, secrets=[TOLD, ""], stream=stream)
    return stream


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {TOKEN}",
        f"authorization: Bot {TOKEN}",
        f"access_token={TOKEN}&x=1",
        f"'refresh_token': '{TOKEN}'",
        f'{{"access_token": "{TOKEN}", "expires_in": 3600}}',
        json.dumps({"body": json.dumps({"client_secret": TOKEN})}),
        json.dumps(json.dumps(json.dumps({"code_verifier": TOKEN}))),
        f"GET /callback?code={TOKEN}&state={TOKEN} HTTP/1.1",
        f"token: {TOKEN}",
        f"https://discord.com/api/v10/webhooks/123/{WEBHOOK_TOKEN}/messages/@original",
        f"POST /interactions/123/{WEBHOOK_TOKEN}/callback",
    ],
)
def test_what_looks_like_a_secret_is_hidden(text: str) -> None:
    line = Redactor([])(None, "info", text)
    assert HIDDEN in line
    assert "somebody" not in line


@pytest.mark.parametrize(
    "text",
    [
        "model trained server=100 songs=208 version=1",
        "GET /health HTTP/1.1",
        "status code 502",
        "the bot is ready",
    ],
)
def test_what_is_no_secret_is_left_as_it_is(text: str) -> None:
    assert Redactor(["short"])(None, "info", text) == text


def test_secrets_that_were_told_are_hidden_wherever_they_are_the_longest_first() -> None:
    redactor = Redactor(["0123456789", "0123456789-and-more"])
    assert redactor(None, "info", "x0123456789-and-more 0123456789y") == f"x{HIDDEN} {HIDDEN}y"


def test_an_event_of_ours_and_of_a_library_are_lines_of_the_same_kind() -> None:
    stream = io.StringIO()
    set_up_logging("INFO", "json", stream=stream)
    structlog.get_logger("bot.sync").info("songs came", server=100)
    logging.getLogger("aiohttp.server").warning("slow %s", "client")
    ours, theirs = map(json.loads, stream.getvalue().splitlines())
    assert (ours["event"], ours["server"], ours["level"], ours["logger"]) == (
        "songs came",
        100,
        "info",
        "bot.sync",
    )
    assert (theirs["event"], theirs["level"]) == ("slow client", "warning")
    assert ours["timestamp"].endswith("Z")


def test_lines_below_the_level_are_left_out() -> None:
    stream = io.StringIO()
    set_up_logging("WARNING", "json", stream=stream)
    structlog.get_logger("bot").info("quiet")
    logging.getLogger("library").info("quiet")
    assert stream.getvalue() == ""


def test_secrets_are_hidden_in_events_in_values_and_in_the_words_of_libraries(logged: io.StringIO) -> None:
    structlog.get_logger("bot").info(f"with {TOLD}", header=f"Bearer {TOKEN}", body={"access_token": TOKEN})
    logging.getLogger("library").debug('sent {"refresh_token": "%s"}', TOKEN)
    logging.getLogger("library").error("%s", json.dumps({"body": json.dumps({"access_token": TOKEN})}))
    assert logged.getvalue().count("\n") == 3
    assert TOLD not in logged.getvalue()
    assert "somebody" not in logged.getvalue()


def test_secrets_are_hidden_in_tracebacks_and_local_variables_do_not_show(logged: io.StringIO) -> None:
    def fail(message: str) -> None:
        local = "-".join(["seen", "in", "the", "frame"])
        raise LookupError(message, len(local))

    try:
        fail(f"refused: access_token={TOKEN} for {TOLD}")
    except LookupError:
        structlog.get_logger("bot").exception("it failed")
        logging.getLogger("library").exception("it failed, too")
    text = logged.getvalue()
    assert text.count("Traceback") == 2
    assert text.count(f"refused: access_token={HIDDEN} for {HIDDEN}") == 2
    for secret in (TOLD, "somebody", "seen-in-the-frame"):
        assert secret not in text


@pytest.mark.parametrize(
    "name", ["discord.http", "urllib3.connectionpool", "aiosqlite", "asyncio", "aiohttp.access"]
)
def test_the_chatter_of_libraries_that_print_tokens_is_off_at_every_level(
    logged: io.StringIO, name: str
) -> None:
    logging.getLogger(name).debug("a token, perhaps")
    assert logged.getvalue() == ""
    logging.getLogger(name).warning("worth knowing")
    assert "worth knowing" in logged.getvalue()


def test_spotipy_says_nothing_of_its_own(logged: io.StringIO) -> None:
    """Its DEBUG prints bearer tokens, and its ERROR what is raised as well."""
    logging.getLogger("spotipy.client").debug("sending %s", TOKEN)
    logging.getLogger("spotipy.oauth2").error("refused")
    assert logged.getvalue() == ""


def test_missing_voice_packages_are_not_talked_about(logged: io.StringIO) -> None:
    logging.getLogger("discord.client").warning("PyNaCl is not installed, voice will NOT be supported")
    assert logged.getvalue() == ""
