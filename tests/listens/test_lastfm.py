"""What Last.fm tells of somebody, asked of a loopback one and of one that answers anything."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.errors import (
    CratediggerError,
    ListensBusy,
    ListensKeyMissing,
    ListensKeyRefused,
    ListensNone,
    ListensPrivate,
    ListensUnavailable,
    ListensUserUnknown,
)
from bot.listens.lastfm import AT_ONCE, UNTOLD_PAUSE
from bot.listens.shapes import MOST_SONGS, Listened, Service
from bot.patience import ATTEMPTS
from demo.listens import LoopbackLastFm, Scrobbled
from demo.listens.lastfm import KEY, TOP_CALL, Refused
from demo.loopback import Dropped, Empty, Html, QuotaExceeded, RateLimited, ServerError, Truncated


def history(songs: int) -> list[Scrobbled]:
    return [Scrobbled(f"Song {number}", "x", songs - number) for number in range(songs)]


@pytest.fixture(scope="module")
def running() -> Iterator[LoopbackLastFm]:
    with LoopbackLastFm({}, private=["Secret"]) as server:
        yield server


@pytest.fixture
def loopback(running: LoopbackLastFm) -> LoopbackLastFm:
    running.faults.clear()
    running.forget_calls()
    running.histories = {"Mara": history(3), "Secret": history(3), "nobody yet": [], "One": history(1)}
    return running


@pytest.fixture
def client(loopback: LoopbackLastFm, lastfm):
    return lastfm(loopback.url, KEY)


async def test_the_most_played_songs_come_with_their_plays(client, told, progress) -> None:
    found = await client.listens("mara", told)
    assert (found.service, found.user, found.more) == (Service.LASTFM, "Mara", False)
    assert found.songs == tuple(Listened(f"Song {number}", ("x",), 3 - number) for number in range(3))
    assert progress == [(3, 3)]


async def test_a_song_that_is_alone_is_read_too(client, told) -> None:
    assert (await client.listens("One", told)).songs == (Listened("Song 0", ("x",), 1),)


@pytest.mark.parametrize("songs", [AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, 3 * AT_ONCE])
async def test_pages_are_read_to_the_end_and_no_further(client, loopback, told, songs: int) -> None:
    loopback.histories = {"Mara": history(songs)}
    found = await client.listens("Mara", told)
    assert [song.plays for song in found.songs] == [songs - number for number in range(songs)]
    assert loopback.calls[TOP_CALL] == -(-songs // AT_ONCE)


async def test_only_so_many_songs_are_asked_for_the_most_played_first(
    client, loopback, told, progress
) -> None:
    loopback.histories = {"Mara": history(MOST_SONGS + 500)}
    found = await client.listens("Mara", told)
    assert (len(found.songs), found.more) == (MOST_SONGS, True)
    assert min(song.plays for song in found.songs) == 501
    assert progress[-1] == (MOST_SONGS, MOST_SONGS)
    assert loopback.calls[TOP_CALL] == MOST_SONGS // AT_ONCE


@pytest.mark.parametrize(
    ("user", "refusal"),
    [("Theo", ListensUserUnknown), ("Secret", ListensPrivate), ("nobody yet", ListensNone)],
)
async def test_a_user_who_cannot_be_read_is_named(client, loopback, told, user, refusal) -> None:
    with pytest.raises(refusal) as refused:
        await client.listens(user, told)
    assert refused.value.params == {"user": user, "service": "Last.fm"}
    assert loopback.calls[TOP_CALL] == 1


async def test_a_wrong_key_and_a_missing_one_are_told_apart(loopback, lastfm, told) -> None:
    with pytest.raises(ListensKeyRefused):
        await lastfm(loopback.url, "wrong").listens("Mara", told)
    loopback.forget_calls()
    with pytest.raises(ListensKeyMissing):
        await lastfm(loopback.url, None).listens("Mara", told)
    assert loopback.calls[TOP_CALL] == 0


@pytest.mark.parametrize(
    ("fault", "refusal", "params"),
    [
        (Refused(17), ListensPrivate, {"user": "Mara", "service": "Last.fm"}),
        (Refused(26, 403), ListensKeyRefused, {}),
        (Refused(8, 500), ListensUnavailable, {"service": "Last.fm", "reason": "status 500"}),
        (Refused(11), ListensUnavailable, {"service": "Last.fm", "reason": "error 11"}),
        (Refused(29), ListensBusy, {"service": "Last.fm", "minutes": 1}),
        (RateLimited(1), ListensBusy, {"service": "Last.fm", "minutes": 1}),
        (QuotaExceeded(7_200), ListensBusy, {"service": "Last.fm", "minutes": 120}),
        (ServerError(502), ListensUnavailable, {"service": "Last.fm", "reason": "status 502"}),
        (Html(), ListensUnavailable, {"service": "Last.fm", "reason": "an answer that cannot be read"}),
        (Empty(), ListensUnavailable, {"service": "Last.fm", "reason": "an answer that cannot be read"}),
        (Truncated(), ListensUnavailable, {"service": "Last.fm", "reason": "an answer that cannot be read"}),
        (Dropped(), ListensUnavailable, {"service": "Last.fm", "reason": "ChunkedEncodingError"}),
    ],
)
async def test_what_stays_wrong_is_an_error(
    client, loopback, told, fault, refusal: type[CratediggerError], params
) -> None:
    loopback.faults.add(TOP_CALL, fault, times=None)
    with pytest.raises(refusal) as refused:
        await client.listens("Mara", told)
    assert refused.value.params == params


async def test_what_passes_goes_unnoticed(client, loopback, told, naps) -> None:
    for fault in (Refused(29), Refused(16), Truncated()):
        loopback.faults.add(TOP_CALL, fault)
    assert len((await client.listens("Mara", told)).songs) == 3
    assert naps[0] == UNTOLD_PAUSE
    assert loopback.calls[TOP_CALL] == ATTEMPTS


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{}",
        b"7",
        b'{"error": "text"}',
        b'{"toptracks": {"track": [{}], "@attr": {"user": "x", "total": "1"}}}',
        b'{"toptracks": {"track": [], "@attr": {"user": "x"}}}',
        b'{"toptracks": {"track": {"name": "a", "artist": {"name": "x"}, "playcount": ""}, "@attr": {}}}',
    ],
)
async def test_an_answer_that_is_none_is_its_failure(canned, lastfm, told, body: bytes) -> None:
    canned.say(200, body, times=ATTEMPTS)
    with pytest.raises(ListensUnavailable) as failure:
        await lastfm(canned.url, KEY).listens("Mara", told)
    assert failure.value.params["reason"] == "an answer that cannot be read"


async def test_songs_without_a_name_are_left_out(canned, lastfm, told) -> None:
    rows = b'{"name": "", "artist": {"name": "x"}, "playcount": "3"}, ' + (
        b'{"name": "a", "artist": {"name": "x"}, "playcount": "0"}'
    )
    canned.say(200, b'{"toptracks": {"track": [%s], "@attr": {"user": null, "total": "2"}}}' % rows)
    found = await lastfm(canned.url, KEY).listens("Mara", told)
    assert (found.user, found.songs) == ("Mara", (Listened("a", ("x",), 1),))


async def test_the_key_is_in_no_error_and_no_log(lastfm, told, caplog) -> None:
    caplog.set_level(logging.INFO)
    with pytest.raises(ListensUnavailable) as failure:
        await lastfm("http://127.0.0.1:1", KEY).listens("Mara", told)
    assert KEY not in f"{failure.value!r} {failure.value.__cause__} {caplog.text}"
    assert failure.value.__suppress_context__
