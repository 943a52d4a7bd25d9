"""The limits are true ones: so many calls and no more, and who waits as long as told is let through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from demo.catalogue import Catalogue
from demo.loopback.limits import RollingWindow
from demo.spotify import LoopbackSpotify, RateLimited, ServerError

Get = Callable[..., requests.Response]
START = datetime(2026, 11, 3, tzinfo=UTC)


def statuses(get: Get, n_calls: int) -> list[int]:
    return [get("me").status_code for _ in range(n_calls)]


def test_a_window_rolls(spotify: LoopbackSpotify, clock: Any, get: Get) -> None:
    spotify.limit_rate((3, 30))
    assert statuses(get, 2) == [200, 200]
    clock.advance(seconds=20)
    assert statuses(get, 2) == [200, 429]
    turned_back = get("me")
    assert turned_back.headers["Retry-After"] == "10"
    assert turned_back.json()["error"]["message"] == "API rate limit exceeded"
    clock.advance(seconds=9.5)
    assert get("me").headers["Retry-After"] == "1"
    clock.advance(seconds=0.5)
    # The first two calls are over; the third still counts.
    assert statuses(get, 3) == [200, 200, 429]
    assert spotify.limited == 4
    assert spotify.calls["GET /v1/me"] == 9


def test_a_quota_lasts_a_day_from_its_first_call(spotify: LoopbackSpotify, clock: Any, get: Get) -> None:
    spotify.allow_a_day(2)
    assert statuses(get, 2) == [200, 200]
    clock.advance(hours=5)
    used_up = get("me/tracks")
    assert (used_up.status_code, used_up.json()["error"]["reason"]) == (429, "QUOTA_EXCEEDED")
    assert used_up.headers["Retry-After"] == str(19 * 3600)
    clock.advance(seconds=19 * 3600 - 1)
    assert statuses(get, 1) == [429]
    clock.advance(seconds=1)
    assert statuses(get, 3) == [200, 200, 429]


def test_limits_are_off_unless_asked_for_and_can_be_lifted(
    spotify: LoopbackSpotify, small: Catalogue, session: requests.Session, get: Get
) -> None:
    assert statuses(get, 60) == [200] * 60
    with LoopbackSpotify(small, rate_limit=(1, 3600), quota=100) as strict:
        access = strict.issue_token(small.listeners[0].id).access_token
        headers = {"Authorization": f"Bearer {access}"}

        def ask() -> int:
            return session.get(f"{strict.api_url}me", headers=headers, timeout=10).status_code

        assert [ask(), ask()] == [200, 429]
        strict.limit_rate(None)
        assert ask() == 200
        strict.allow_a_day(0)
        assert ask() == 429
        strict.allow_a_day(None)
        assert ask() == 200


def test_sign_ins_are_under_no_limit(spotify: LoopbackSpotify, session: requests.Session) -> None:
    spotify.limit_rate((1, 30))
    issued = spotify.issue_token(spotify.catalogue.listeners[0].id)
    form = {
        "grant_type": "refresh_token",
        "refresh_token": issued.refresh_token,
        "client_id": spotify.client_id,
    }
    answers = [session.post(spotify.token_url, data=form, timeout=10).status_code for _ in range(3)]
    assert answers == [200, 200, 200]
    assert spotify.calls["POST /accounts/api/token"] == 3


def test_a_fault_waits_for_a_call_that_is_let_through(spotify: LoopbackSpotify, clock: Any, get: Get) -> None:
    spotify.limit_rate((1, 30))
    spotify.faults.add("GET /v1/me", ServerError(502), after=1)
    spotify.faults.add("GET /v1/me", RateLimited(7))
    assert statuses(get, 2) == [200, 429]
    clock.advance(seconds=30)
    assert statuses(get, 2) == [502, 429]
    clock.advance(seconds=30)
    assert get("me").headers["Retry-After"] == "7"
    assert (spotify.faulted, spotify.limited) == (2, 2)


@given(
    calls=st.integers(1, 5),
    seconds=st.floats(0.1, 40),
    pauses=st.lists(st.floats(0, 20), max_size=60),
)
def test_no_window_ever_holds_too_many_and_waiting_as_told_suffices(
    calls: int, seconds: float, pauses: list[float]
) -> None:
    limit, now, let_through = RollingWindow(calls, seconds), START, []
    for pause in pauses:
        now += timedelta(seconds=pause)
        if wait := limit.wait(now):
            assert limit.wait(now + timedelta(seconds=wait)) == 0
            now += timedelta(seconds=wait)
        limit.count(now)
        let_through.append(now)
    for first, later in zip(let_through, let_through[calls:], strict=False):
        assert later - first >= timedelta(seconds=seconds)


@pytest.mark.parametrize("rate", [(0, 30), (1, 0), (1, -1)])
def test_a_limit_lets_somebody_through(spotify: LoopbackSpotify, rate: tuple[int, float]) -> None:
    with pytest.raises(ValueError, match="at least one call"):
        spotify.limit_rate(rate)
