"""What ListenBrainz tells of somebody, asked of a loopback one and of one that answers anything."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import requests

from bot.errors import ListensBusy, ListensNone, ListensUnavailable, ListensUserUnknown
from bot.listens.shapes import MOST_SONGS, Listened, Service
from bot.patience import ATTEMPTS
from demo.listens import LoopbackListenBrainz, Scrobbled
from demo.listens.listenbrainz import LISTENS_CALL, TOP_CALL, TOP_KNOWN
from demo.loopback import Dropped, Empty, Html, QuotaExceeded, RateLimited, ServerError, Truncated

ID = "4uLU6hMCjMI75M1A2tKUQC"
MARA = [
    Scrobbled("Glass", "Anna & Ben", 30, "Album", spotify_id=ID, first_artist="Anna"),
    Scrobbled("Water", "Cleo", 20, isrc="GBAYE0601498"),
    Scrobbled("Stone", "Dora", 10),
]


@pytest.fixture(scope="module")
def running() -> Iterator[LoopbackListenBrainz]:
    with LoopbackListenBrainz({}) as server:
        yield server


@pytest.fixture
def loopback(running: LoopbackListenBrainz) -> LoopbackListenBrainz:
    running.faults.clear()
    running.forget_calls()
    running.limit_rate(None)
    running.histories = {"Mara": MARA, "nobody yet": [], "a/b ?": MARA[:1]}
    running.counted_up = True
    return running


@pytest.fixture
def client(loopback: LoopbackListenBrainz, listenbrainz):
    return listenbrainz(loopback.url)


async def test_the_most_played_songs_come_with_the_ids_of_single_listens(client, told, progress) -> None:
    found = await client.listens("mara", told)
    assert (found.service, found.user, found.more) == (Service.LISTENBRAINZ, "Mara", False)
    address = f"https://open.spotify.com/track/{ID}"
    assert found.songs == (
        Listened("Glass", ("Anna & Ben", "Anna"), 30, "Album", spotify_id=address),
        Listened("Water", ("Cleo",), 20, isrc="GBAYE0601498"),
        Listened("Stone", ("Dora",), 10),
    )
    assert progress == [(3, 3)]


async def test_before_anything_is_counted_up_the_latest_listens_are_counted(
    client, loopback: LoopbackListenBrainz, told
) -> None:
    loopback.counted_up = False
    found = await client.listens("Mara", told)
    assert {(song.title, song.plays) for song in found.songs} == {("Glass", 1), ("Water", 1), ("Stone", 1)}


async def test_pages_are_read_to_the_end_and_no_further(client, loopback, told, progress) -> None:
    songs = [Scrobbled(f"Song {number}", "x", 500 - number) for number in range(250)]
    loopback.histories = {"Mara": songs}
    found = await client.listens("Mara", told)
    assert [(song.title, song.plays) for song in found.songs] == [(song.title, song.plays) for song in songs]
    assert progress == [(100, 250), (200, 250), (250, 250)]
    assert loopback.calls == {TOP_CALL: 3, LISTENS_CALL: 2}


async def test_only_so_many_songs_are_asked_for_the_most_played_first(client, loopback, told) -> None:
    loopback.histories = {"Mara": [Scrobbled(f"Song {n}", "x", 9_000 - n) for n in range(5_000)]}
    found = await client.listens("Mara", told)
    assert len(found.songs) == MOST_SONGS
    assert found.more
    assert [song.plays for song in found.songs[:TOP_KNOWN]] == [9_000 - n for n in range(TOP_KNOWN)]
    assert {song.plays for song in found.songs[TOP_KNOWN:]} == {1}
    assert loopback.calls.total() <= 30


@pytest.mark.parametrize("user", ["Theo", ".", "..", "../Mara", "Mara/listens?x=", "%", "日本"])
async def test_somebody_who_is_not_there_is_named(client, told, user: str) -> None:
    with pytest.raises(ListensUserUnknown) as unknown:
        await client.listens(user, told)
    assert unknown.value.params == {"user": user, "service": "ListenBrainz"}


async def test_a_name_of_any_letters_is_asked_for_as_it_is(client, told) -> None:
    assert [song.title for song in (await client.listens("a/b ?", told)).songs] == ["Glass"]


async def test_somebody_without_listens_is_told_so(client, told) -> None:
    with pytest.raises(ListensNone):
        await client.listens("nobody yet", told)


@pytest.mark.parametrize("call", [TOP_CALL, LISTENS_CALL])
@pytest.mark.parametrize(
    "fault", [ServerError(500), ServerError(503), Html(), Html(502), Truncated(), Dropped(), Empty()]
)
async def test_a_breakdown_that_passes_goes_unnoticed(client, loopback, told, call, fault) -> None:
    loopback.faults.add(call, fault, times=ATTEMPTS - 1)
    assert len((await client.listens("Mara", told)).songs) == 3


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (ServerError(503), "status 503"),
        (Html(), "an answer that cannot be read"),
        (Html(404), "an answer that cannot be read"),
        (Truncated(), "an answer that cannot be read"),
        (Dropped(), "ChunkedEncodingError"),
    ],
)
async def test_a_breakdown_that_stays_is_an_error_after_some_attempts(
    client, loopback, told, fault, reason: str
) -> None:
    loopback.faults.add(LISTENS_CALL, fault, times=None)
    with pytest.raises(ListensUnavailable) as failure:
        await client.listens("Mara", told)
    assert failure.value.params == {"service": "ListenBrainz", "reason": reason}
    assert loopback.calls[LISTENS_CALL] == ATTEMPTS


async def test_a_short_wait_is_waited_out_and_a_long_one_is_told(client, loopback, told, naps) -> None:
    loopback.faults.add(TOP_CALL, RateLimited(retry_after=7), times=2)
    await client.listens("Mara", told)
    assert naps == [7, 7]
    loopback.faults.add(TOP_CALL, QuotaExceeded(3_600))
    with pytest.raises(ListensBusy) as busy:
        await client.listens("Mara", told)
    assert busy.value.params == {"service": "ListenBrainz", "minutes": 60}


async def test_its_own_header_says_how_long_to_wait(canned, listenbrainz, told, naps) -> None:
    canned.say(429, X_RateLimit_Reset_In="4")
    canned.say(404, b'{"code": 404, "error": "Cannot find user"}')
    with pytest.raises(ListensUserUnknown):
        await listenbrainz(canned.url).listens("Mara", told)
    assert naps == [4]


async def test_who_is_not_there_is_an_error(listenbrainz, told) -> None:
    with pytest.raises(ListensUnavailable) as failure:
        await listenbrainz("http://127.0.0.1:1").listens("Mara", told)
    assert failure.value.params["reason"] == requests.ConnectionError.__name__


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{}",
        b"7",
        b'{"payload": null}',
        b'{"payload": {"recordings": [7], "total_recording_count": 1}}',
        b'{"payload": {"recordings": [{"listen_count": "many"}], "total_recording_count": 1}}',
        b'{"payload": {"recordings": [], "total_recording_count": null}}',
        b"[" * 100_000,
    ],
)
async def test_an_answer_that_is_none_is_its_failure(canned, listenbrainz, told, body: bytes) -> None:
    canned.say(200, body, times=ATTEMPTS)
    with pytest.raises(ListensUnavailable) as failure:
        await listenbrainz(canned.url).listens("Mara", told)
    assert failure.value.params["reason"] == "an answer that cannot be read"


def listen(title: object, artist: object = "x", at: int = 5, **more: object) -> dict[str, object]:
    return {"listened_at": at, "track_metadata": {"track_name": title, "artist_name": artist, **more}}


async def test_what_players_send_is_taken_as_far_as_it_makes_sense(canned, listenbrainz, told) -> None:
    odd = {"spotify_id": 7, "isrc": None, "artist_names": [None]}
    listens = [
        listen("A", additional_info=odd, mbid_mapping=None),
        listen("a", "X", additional_info={"isrc": "1", "artist_names": ["First", "Second"]}),
        listen(None),
        listen(7),
        listen(" \n"),
        listen("x" * 501),
        listen("B \ud800", additional_info=None, mbid_mapping={"artists": [{}]}),
    ]
    canned.say(204)
    canned.say(200, json.dumps({"payload": {"listens": listens}}).encode())
    canned.say(200, b'{"payload": {"listens": []}}')
    found = await listenbrainz(canned.url).listens("Mara", told)
    assert found.songs == (Listened("A", ("x", "X", "First"), 2, isrc="1"), Listened("B", ("x",), 1))
    assert found.user == "Mara"


async def test_a_song_that_is_spelt_in_two_ways_is_one(canned, listenbrainz, told) -> None:
    """The most played songs are spelt as MusicBrainz does, single listens as the player did."""
    top = {"track_name": "Étude", "artist_name": "X", "recording_mbid": "m", "listen_count": 9}
    payload = {"recordings": [top], "total_recording_count": 1}
    mapped = {"mbid_mapping": {"recording_mbid": "m"}, "additional_info": {"spotify_id": ID}}
    canned.say(200, json.dumps({"payload": payload}).encode())
    canned.say(200, json.dumps({"payload": {"listens": [listen("Etude - Remaster", **mapped)]}}).encode())
    canned.say(200, b'{"payload": {"listens": []}}')
    found = await listenbrainz(canned.url).listens("Mara", told)
    assert found.songs == (Listened("Étude", ("X", "x"), 9, spotify_id=ID),)


async def test_pages_that_do_not_go_on_are_not_asked_for_ever(canned, listenbrainz, told) -> None:
    canned.say(204)
    canned.say(200, json.dumps({"payload": {"listens": [listen("A")]}}).encode(), times=2)
    assert (await listenbrainz(canned.url).listens("Mara", told)).songs == (Listened("A", ("x",), 1),)
    assert len(canned.asked) == 3
