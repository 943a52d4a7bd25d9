"""An app that was told to stay away stays away: whoever asks by it, after a restart too, and no longer."""

from __future__ import annotations

import asyncio

import pytest
import spotipy

from bot.errors import SpotifyBusy
from bot.spotify.calls import SpotifyCalls
from bot.spotify.gate import PATIENCE, Gate

APP, OTHER_APP = "the-client-id", "another-client-id"
LONG = 21_600


def who_am_i(spotify: spotipy.Spotify) -> str:
    return spotify.me()["id"]


@pytest.fixture
def turn_away(calls: SpotifyCalls, canned):
    """Let Spotify tell the app to stay away; gives what whoever asked is told."""

    async def turn_away(seconds: float = LONG, *, quota: bool = False) -> SpotifyBusy:
        reason = b"QUOTA_EXCEEDED" if quota else b""
        canned.say(429, b'{"error": {"status": 429, "reason": "%s"}}' % reason, Retry_After=f"{seconds}")
        with pytest.raises(SpotifyBusy) as busy:
            await calls.ask(APP, "mara's", who_am_i)
        canned.asked.clear()
        return busy.value

    return turn_away


async def test_what_one_is_told_holds_for_everybody_and_is_not_asked_again(
    calls: SpotifyCalls, canned, turn_away
) -> None:
    assert (await turn_away()).seconds == LONG
    told = await asyncio.gather(
        *(calls.ask(APP, token, who_am_i) for token in ("mara's", "theo's")), return_exceptions=True
    )
    assert [(type(one), one.seconds) for one in told] == [(SpotifyBusy, LONG)] * 2
    assert canned.asked == []


@pytest.mark.parametrize("quota", [False, True])
async def test_what_is_left_of_the_wait_is_told_after_a_restart_too(
    open_calls, canned, turn_away, clock, quota: bool
) -> None:
    at_once = await turn_away(quota=quota)
    assert at_once.params["quota"] == ("yes" if quota else "no")
    clock.advance(hours=1)
    restarted = open_calls(canned.url)
    with pytest.raises(SpotifyBusy) as later:
        await restarted.ask(APP, "theo's", who_am_i)
    with pytest.raises(SpotifyBusy):
        await restarted.gate(APP).check()
    assert later.value.seconds == LONG - 3_600
    assert later.value.params == at_once.params | {"seconds": LONG - 3_600, "minutes": 300}
    assert canned.asked == []


@pytest.mark.parametrize("restarted", [False, True])
async def test_it_opens_again_when_the_time_is_over(
    calls: SpotifyCalls, open_calls, canned, turn_away, clock, restarted: bool
) -> None:
    await turn_away()
    asking = open_calls(canned.url) if restarted else calls
    clock.advance(seconds=LONG - PATIENCE - 1)
    with pytest.raises(SpotifyBusy):
        await asking.ask(APP, "mara's", who_am_i)
    clock.advance(seconds=PATIENCE + 1)
    canned.say(200, b'{"id": "mara"}')
    assert await asking.ask(APP, "mara's", who_am_i) == "mara"
    await asking.gate(APP).check()


async def test_the_last_of_a_long_wait_is_waited_out(
    calls: SpotifyCalls, canned, turn_away, clock, naps: list[float]
) -> None:
    await turn_away()
    clock.advance(seconds=LONG - 20)
    canned.say(200, b'{"id": "mara"}')
    assert await calls.ask(APP, "mara's", who_am_i) == "mara"
    assert naps == [20]


async def test_other_apps_are_not_held(calls: SpotifyCalls, open_calls, canned, turn_away) -> None:
    await turn_away()
    for asking in (calls, open_calls(canned.url)):
        canned.say(200, b'{"id": "mara"}')
        assert await asking.ask(OTHER_APP, "mara's", who_am_i) == "mara"


async def test_a_short_wait_is_waited_out_by_everybody_and_not_written_down(
    calls: SpotifyCalls, canned, services, naps: list[float]
) -> None:
    canned.say(429, Retry_After="7")
    canned.say(200, b'{"id": "mara"}', times=2)
    assert await calls.ask(APP, "mara's", who_am_i) == "mara"
    assert naps == [7]
    assert await services.store.facts.get(f"spotify-closed:{APP}") is None
    assert await calls.ask(APP, "theo's", who_am_i) == "mara"
    assert naps == [7]


async def test_who_comes_while_a_short_wait_lasts_waits_for_what_is_left_of_it(
    calls: SpotifyCalls, canned, clock, naps: list[float]
) -> None:
    await calls.gate(APP).close(SpotifyBusy(PATIENCE))
    clock.advance(seconds=10)
    canned.say(200, b'{"id": "theo"}')
    assert await calls.ask(APP, "theo's", who_am_i) == "theo"
    assert naps == [PATIENCE - 10]


async def test_who_stands_in_line_when_it_closes_does_not_ask_any_more(services, clock) -> None:
    """One call a second: the second stands in line until the gate is closed, then leaves the line."""
    gate = Gate(APP, 1, services.store.facts, clock)
    await gate.enter()
    in_line = asyncio.create_task(gate.enter())
    await asyncio.sleep(0)
    await gate.close(SpotifyBusy(LONG, quota=True))
    with pytest.raises(SpotifyBusy) as busy:
        async with asyncio.timeout(30):
            await in_line
    assert (busy.value.seconds, busy.value.params["quota"]) == (LONG, "yes")


async def test_of_two_words_of_spotify_the_later_end_counts(open_calls, canned) -> None:
    gate = open_calls(canned.url).gate(APP)
    await gate.close(SpotifyBusy(LONG, quota=True))
    await gate.close(SpotifyBusy(1))
    with pytest.raises(SpotifyBusy) as busy:
        await gate.enter()
    assert busy.value.seconds == LONG


async def test_what_one_process_was_told_another_keeps_to(open_calls, canned) -> None:
    one, another = (open_calls(canned.url).gate(APP) for _ in range(2))
    await another.enter()
    await one.close(SpotifyBusy(LONG))
    with pytest.raises(SpotifyBusy):
        await another.enter()
