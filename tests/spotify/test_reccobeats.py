"""What ReccoBeats knows of songs, asked of a loopback one with its gaps, and of one that answers anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict

import pytest
import requests

from bot.errors import ReccoBeatsBusy, ReccoBeatsUnavailable
from bot.spotify.calls import ATTEMPTS
from bot.spotify.reccobeats import AT_ONCE, SOURCE, ReccoBeats
from bot.store.songs import AudioFeatures, Song
from demo.catalogue import Song as CatalogueSong
from demo.catalogue import random_library
from demo.loopback import RateLimited, ServerError
from demo.reccobeats import FEATURES, Known, LoopbackReccoBeats

CALL = "GET /v1/audio-features"
SONG = Song("0" * 22, "Idea 1", ("x",), isrc="QZ1")


@pytest.fixture(scope="module")
def running() -> Iterator[LoopbackReccoBeats]:
    with LoopbackReccoBeats(random_library(12, songs=400)) as server:
        yield server


@pytest.fixture
def loopback(running: LoopbackReccoBeats) -> LoopbackReccoBeats:
    running.faults.clear()
    running.forget_calls()
    return running


@pytest.fixture
def at() -> Iterator[Callable[[str], ReccoBeats]]:
    opened: list[ReccoBeats] = []

    def open_one(url: str) -> ReccoBeats:
        opened.append(ReccoBeats(url, calls_per_second=1000))
        return opened[-1]

    yield open_one
    for client in opened:
        client.close()


@pytest.fixture
def client(at, loopback: LoopbackReccoBeats) -> ReccoBeats:
    return at(loopback.url)


@pytest.fixture
def of_kind(loopback: LoopbackReccoBeats) -> Callable[[Known], list[CatalogueSong]]:
    """Songs that are known so well, and whose ISRC no other song has."""
    times = Counter(song.isrc for song in loopback.catalogue.songs)

    def found(known: Known) -> list[CatalogueSong]:
        songs = [song for song in loopback.catalogue.songs if loopback.known(song) == known]
        alone = [song for song in songs if song.isrc and times[song.isrc] == 1][:8]
        assert alone
        return alone

    return found


def asked(songs: list[CatalogueSong]) -> list[Song]:
    return [Song(song.id, song.title, tuple(song.artists), isrc=song.isrc) for song in songs]


def expected_of(song: CatalogueSong) -> AudioFeatures:
    told = asdict(song.features)
    return AudioFeatures(song.id, SOURCE, {name: float(told[name]) for name in FEATURES})


def by_song(found: list[AudioFeatures]) -> dict[str, AudioFeatures]:
    assert len({one.song_id for one in found}) == len(found)
    return {one.song_id: one for one in found}


async def test_features_are_joined_to_their_songs_whatever_the_order_and_unknown_songs_are_missing(
    client: ReccoBeats, loopback: LoopbackReccoBeats, of_kind
) -> None:
    songs, others = of_kind("all"), of_kind("nothing")
    mixed = [song for pair in zip(others, songs, strict=False) for song in pair]
    found = by_song(await client.audio_features(asked(mixed)))
    assert found == {song.id: expected_of(song) for song in mixed if song in songs}
    assert len(found) >= 2
    assert loopback.calls[CALL] == 1


async def test_values_that_nobody_knows_are_left_out_and_not_made_up(client: ReccoBeats, of_kind) -> None:
    songs = of_kind("some")
    found = by_song(await client.audio_features(asked(songs)))
    for song in songs:
        everything = expected_of(song).values
        known = found[song.id].values
        assert known.items() < everything.items()
        assert "energy" not in known


async def test_a_song_that_is_filed_under_another_release_is_found_by_its_isrc(
    client: ReccoBeats, of_kind
) -> None:
    songs = of_kind("by isrc")
    assert await client.audio_features(asked(songs)) == []
    found = by_song(await client.audio_features(asked(songs), by_isrc=True))
    assert found == {song.id: expected_of(song) for song in songs}


async def test_as_many_as_one_call_takes_are_asked_in_one(
    client: ReccoBeats, loopback: LoopbackReccoBeats
) -> None:
    songs = list(loopback.catalogue.songs)[:AT_ONCE]
    found = by_song(await client.audio_features(asked(songs)))
    assert found.keys() == {song.id for song in songs if loopback.known(song) in {"all", "some"}}
    assert loopback.calls[CALL] == 1


async def test_a_breakdown_that_passes_goes_unnoticed(
    client: ReccoBeats, loopback: LoopbackReccoBeats, of_kind
) -> None:
    loopback.faults.add(CALL, ServerError(502), times=ATTEMPTS - 1)
    song = of_kind("all")[0]
    assert await client.audio_features(asked([song])) == [expected_of(song)]
    assert loopback.calls[CALL] == ATTEMPTS


async def test_a_breakdown_that_stays_is_an_error_after_some_attempts(
    client: ReccoBeats, loopback: LoopbackReccoBeats
) -> None:
    loopback.faults.add(CALL, ServerError(503), times=None)
    with pytest.raises(ReccoBeatsUnavailable) as failure:
        await client.audio_features([SONG])
    assert failure.value.params == {"reason": "status 503"}
    assert loopback.calls[CALL] == ATTEMPTS


async def test_a_short_wait_is_waited_out(
    client: ReccoBeats, loopback: LoopbackReccoBeats, of_kind, naps: list[float]
) -> None:
    loopback.faults.add(CALL, RateLimited(retry_after=7), times=2)
    song = of_kind("all")[0]
    assert await client.audio_features(asked([song])) == [expected_of(song)]
    assert naps == [7, 7]


async def test_a_long_wait_is_told_at_once(client: ReccoBeats, loopback: LoopbackReccoBeats) -> None:
    loopback.faults.add(CALL, RateLimited(retry_after=3_600))
    with pytest.raises(ReccoBeatsBusy) as busy:
        await client.audio_features([SONG])
    assert (busy.value.seconds, busy.value.params) == (3_600, {"minutes": 60})
    assert loopback.calls[CALL] == 1


async def test_who_is_not_there_is_an_error(at) -> None:
    with pytest.raises(ReccoBeatsUnavailable) as failure:
        await at("http://127.0.0.1:1").audio_features([SONG])
    assert failure.value.params == {"reason": requests.ConnectionError.__name__}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"content": null}',
        b'{"content": [7]}',
        b'{"content": [{"href": "https://open.spotify.com/track/%s", "energy": "high"}]}' % (b"0" * 22),
        b"\xff\xfe",
    ],
)
async def test_an_answer_that_is_none_is_reccobeats_failure(at, canned, body: bytes) -> None:
    canned.say(200, body, times=ATTEMPTS)
    with pytest.raises(ReccoBeatsUnavailable) as failure:
        await at(canned.url).audio_features([SONG])
    assert failure.value.params == {"reason": "an answer that cannot be read"}


@pytest.mark.parametrize(
    "entry",
    [
        b'{"href": "https://open.spotify.com/track/%s", "energy": 1}' % (b"1" * 22),
        b'{"href": null, "energy": 1}',
        b'{"energy": 1}',
        b'{"href": "", "isrc": "QZ1", "energy": 1}',
    ],
)
async def test_what_was_not_asked_for_is_left_out(at, canned, entry: bytes) -> None:
    canned.say(200, b'{"content": [%s]}' % entry)
    assert await at(canned.url).audio_features([SONG]) == []


async def test_what_it_is_asked_is_its_own_ids_or_isrcs_and_no_token(at, canned) -> None:
    canned.say(200, b'{"content": []}', times=2)
    client = at(canned.url)
    await client.audio_features([SONG, Song("1" * 22, "b", (), isrc="QZ2")])
    await client.audio_features([SONG], by_isrc=True)
    address = "/v1/audio-features?ids="
    assert canned.asked == [(f"{address}{'0' * 22}%2C{'1' * 22}", ""), (f"{address}QZ1", "")]


async def test_a_single_and_its_album_have_one_isrc_and_both_get_what_is_known(at, canned) -> None:
    canned.say(200, b'{"content": [{"href": "https://x/track/other", "isrc": "QZ1", "energy": 0.5}]}')
    twins = [Song("1" * 22, "Idea 1", (), isrc="QZ1"), Song("2" * 22, "Idea 1", (), isrc="QZ1")]
    found = await at(canned.url).audio_features(twins, by_isrc=True)
    assert {one.song_id: one.values for one in found} == {song.id: {"energy": 0.5} for song in twins}
