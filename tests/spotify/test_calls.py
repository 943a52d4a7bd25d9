"""One question to Spotify: asked off the loop, with patience for what passes and an error for the rest."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest
import requests
import spotipy

from bot.errors import (
    CratediggerError,
    SpotifyBusy,
    SpotifyForbidden,
    SpotifyNotFound,
    SpotifyTokenRefused,
    SpotifyUnavailable,
)
from bot.spotify import calls as calls_module
from bot.spotify.calls import ATTEMPTS, retry_after

APP, TOKEN = "the-client-id", "BQ-the-access-token"


def who_am_i(spotify: spotipy.Spotify) -> str:
    return spotify.me()["id"]


async def test_the_answer_is_asked_for_with_the_token_and_given_back(calls, canned) -> None:
    canned.say(200, b'{"id": "mara"}')
    assert await calls.ask(APP, TOKEN, who_am_i) == "mara"
    assert canned.asked == [("/me/", f"Bearer {TOKEN}")]


@pytest.mark.parametrize(
    ("status", "body", "expected", "params"),
    [
        (401, b'{"error": {"status": 401, "message": "expired"}}', SpotifyTokenRefused, {}),
        (
            403,
            b'{"error": {"status": 403, "message": "User not registered"}}',
            SpotifyForbidden,
            {"reason": "User not registered"},
        ),
        (403, b'{"error": {"status": 403}}', SpotifyForbidden, {"reason": "no reason given"}),
        (404, b"", SpotifyNotFound, {"reason": "no reason given"}),
        (404, b'{"error": {"status": 404, "message": "gone"}}', SpotifyNotFound, {"reason": "gone"}),
    ],
)
async def test_a_refusal_is_asked_once_and_has_its_own_error(
    calls, canned, status: int, body: bytes, expected: type[CratediggerError], params: dict
) -> None:
    canned.say(status, body)
    with pytest.raises(expected) as refused:
        await calls.ask(APP, TOKEN, who_am_i)
    assert len(canned.asked) == 1
    assert refused.value.params == params
    assert TOKEN not in f"{refused.value!r} {refused.value}"


async def test_a_short_wait_is_waited_out(calls, canned, naps: list[float]) -> None:
    canned.say(429, b'{"error": {"status": 429}}', Retry_After="7", times=2)
    canned.say(200, b'{"id": "mara"}')
    assert await calls.ask(APP, TOKEN, who_am_i) == "mara"
    assert len(canned.asked) == 3
    assert naps == [7, 7]


@pytest.mark.parametrize(("reason", "quota"), [("", "no"), ("QUOTA_EXCEEDED", "yes")])
async def test_a_long_wait_is_told_at_once(calls, canned, reason: str, quota: str) -> None:
    canned.say(429, b'{"error": {"status": 429, "reason": "%s"}}' % reason.encode(), Retry_After="21600")
    with pytest.raises(SpotifyBusy) as busy:
        await calls.ask(APP, TOKEN, who_am_i)
    assert len(canned.asked) == 1
    assert busy.value.seconds == 21_600
    assert (busy.value.params["minutes"], busy.value.params["quota"]) == (360, quota)


async def test_patience_with_short_waits_ends(calls, canned) -> None:
    canned.say(429, Retry_After="0", times=ATTEMPTS)
    with pytest.raises(SpotifyBusy):
        await calls.ask(APP, TOKEN, who_am_i)
    assert len(canned.asked) == ATTEMPTS


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        (None, 1),
        ({}, 1),
        ({"Retry-After": "0"}, 0),
        ({"Retry-After": "2.5"}, 2.5),
        ({"Retry-After": "86400"}, 86_400),
        ({"Retry-After": "-3"}, 0),
        ({"Retry-After": "Tue, 03 Nov 2026 09:30:00 GMT"}, 1),
        ({"Retry-After": "nan"}, 1),
        ({"Retry-After": "inf"}, 1),
    ],
)
def test_the_wait_is_what_the_answer_says_or_a_second(headers: dict | None, seconds: float) -> None:
    assert retry_after(headers) == seconds


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b'{"error": {"status": 500}}'), (502, b"upstream connect error"), (503, b"")],
)
async def test_a_breakdown_that_passes_goes_unnoticed(calls, canned, status: int, body: bytes) -> None:
    canned.say(status, body, times=ATTEMPTS - 1)
    canned.say(200, b'{"id": "mara"}')
    assert await calls.ask(APP, TOKEN, who_am_i) == "mara"


async def test_a_breakdown_that_stays_is_an_error_after_some_attempts(calls, canned) -> None:
    canned.say(502, b"upstream connect error", times=ATTEMPTS)
    with pytest.raises(SpotifyUnavailable) as failure:
        await calls.ask(APP, TOKEN, who_am_i)
    assert failure.value.params["reason"] == "status 502: upstream connect error"
    assert len(canned.asked) == ATTEMPTS


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"null", b"[]", b'"text"', b"7", b"{}", b'{"error": "text"}', b"\xff\xfe", b"{" * 2_000],
)
async def test_an_answer_that_is_no_answer_is_spotifys_failure(calls, canned, body: bytes) -> None:
    canned.say(200, body, times=ATTEMPTS)
    with pytest.raises(SpotifyUnavailable):
        await calls.ask(APP, TOKEN, who_am_i)


async def test_an_error_of_an_unusual_form_is_spotifys_failure(calls, canned) -> None:
    canned.say(403, b'{"error": "Premium required"}', times=ATTEMPTS)
    with pytest.raises(SpotifyUnavailable):
        await calls.ask(APP, TOKEN, who_am_i)


async def test_an_answer_of_nothing_is_spotifys_failure(calls, canned) -> None:
    canned.say(200, b"no json", times=ATTEMPTS)
    with pytest.raises(SpotifyUnavailable) as failure:
        await calls.ask(APP, TOKEN, lambda spotify: spotify.me())
    assert failure.value.params["reason"] == "an empty answer"


async def test_a_server_that_never_answers_is_an_error_and_no_hang(open_calls, monkeypatch) -> None:
    monkeypatch.setattr(calls_module, "REQUEST_TIMEOUT", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        calls = open_calls(f"http://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(SpotifyUnavailable) as failure:
            await calls.ask(APP, TOKEN, who_am_i)
    assert failure.value.params == {"reason": requests.ReadTimeout.__name__}


async def test_nobody_at_the_address_is_an_error(open_calls) -> None:
    with pytest.raises(SpotifyUnavailable) as failure:
        await open_calls("http://127.0.0.1:1").ask(APP, TOKEN, who_am_i)
    assert failure.value.params == {"reason": requests.ConnectionError.__name__}


async def test_a_fault_of_ours_is_not_taken_for_spotifys(calls) -> None:
    attempts = []

    def faulty(_: spotipy.Spotify) -> int:
        attempts.append(1)
        return 1 // 0

    with pytest.raises(ZeroDivisionError):
        await calls.ask(APP, TOKEN, faulty)
    assert len(attempts) == 1


async def test_the_loop_goes_on_while_spotify_takes_its_time(calls) -> None:
    answered = threading.Event()
    waiting = asyncio.create_task(calls.run(lambda: answered.wait(timeout=30)))
    await asyncio.sleep(0)
    answered.set()
    assert await waiting is True


async def test_no_more_questions_at_once_than_there_are_threads(calls) -> None:
    """Two threads: two questions meet at a barrier, which would wait in vain for one alone."""
    pair = threading.Barrier(2, timeout=30)
    at_work, most = set(), []

    def meet() -> None:
        at_work.add(threading.current_thread().name)
        most.append(len(at_work))
        pair.wait()

    await asyncio.gather(*(calls.run(meet) for _ in range(6)))
    assert max(most) == 2


async def test_closing_lets_a_call_under_way_finish(open_calls) -> None:
    calls = open_calls("http://127.0.0.1:1", threads=1)
    started, go_on = threading.Event(), threading.Event()

    def work() -> str:
        started.set()
        go_on.wait(timeout=30)
        return "done"

    under_way = asyncio.create_task(calls.run(work))
    await asyncio.to_thread(started.wait, 30)
    go_on.set()
    await asyncio.to_thread(calls.close)
    assert await under_way == "done"
