"""The loopback ReccoBeats answers as the real one does: with gaps, in no order, and not to everybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

import aiohttp
import pytest
import requests

from demo.catalogue import Catalogue, Song, random_library
from demo.loopback import Drips, Empty, Fault, Html, NeverAnswers, RateLimited, ServerError, Truncated
from demo.reccobeats import FEATURES, Known, LoopbackReccoBeats
from demo.reccobeats.server import FEATURES_CALL, MOST_IDS

Ask = Callable[..., requests.Response]


@pytest.fixture(scope="module")
def songs() -> Catalogue:
    return random_library(12, songs=400)


@pytest.fixture
def reccobeats(songs: Catalogue, clock: Any) -> Iterator[LoopbackReccoBeats]:
    with LoopbackReccoBeats(songs, clock=clock) as running:
        yield running


@pytest.fixture
def ask(reccobeats: LoopbackReccoBeats, session: requests.Session) -> Ask:
    def get(*ids: str, timeout: float = 10) -> requests.Response:
        address = f"{reccobeats.url}/v1/audio-features"
        return session.get(address, params={"ids": ",".join(ids)}, timeout=timeout)

    return get


@pytest.fixture
def of_kind(reccobeats: LoopbackReccoBeats) -> Callable[[Known], list[Song]]:
    """The songs that are known so well, and whose ISRC no other song has."""
    times = Counter(song.isrc for song in reccobeats.catalogue.songs)

    def found(known: Known) -> list[Song]:
        songs = [song for song in reccobeats.catalogue.songs if reccobeats.known(song) == known]
        alone = [song for song in songs if times[song.isrc] == 1 and song.isrc]
        assert len(alone) >= 5
        return alone

    return found


def asked_about(entry: dict[str, Any]) -> str:
    href: str = entry["href"]
    assert href.startswith("https://open.spotify.com/track/")
    return href.rsplit("/", 1)[1]


def test_a_song_is_told_of_on_spotifys_own_scale(ask: Ask, of_kind: Callable[[Known], list[Song]]) -> None:
    song = of_kind("all")[0]
    (entry,) = ask(song.id).json()["content"]
    assert asked_about(entry) == song.id
    assert len(FEATURES) == 11
    told = asdict(song.features)
    assert {name: entry[name] for name in FEATURES} == {name: told[name] for name in FEATURES}
    assert entry.keys() == {"id", "href", *FEATURES}


def test_who_asks_by_isrc_is_told_the_isrc(ask: Ask, of_kind: Callable[[Known], list[Song]]) -> None:
    song = of_kind("all")[0]
    (entry,) = ask(song.isrc).json()["content"]
    assert (entry["isrc"], asked_about(entry)) == (song.isrc, song.id)


def test_some_songs_are_known_by_isrc_alone(ask: Ask, of_kind: Callable[[Known], list[Song]]) -> None:
    song = of_kind("by isrc")[0]
    assert ask(song.id).json() == {"content": []}
    (entry,) = ask(song.isrc).json()["content"]
    assert entry["isrc"] == song.isrc
    assert asked_about(entry) != song.id
    assert entry["tempo"] == song.features.tempo


def test_of_some_songs_a_part_is_known(ask: Ask, of_kind: Callable[[Known], list[Song]]) -> None:
    entries = [ask(song.id).json()["content"][0] for song in of_kind("some")]
    assert all(any(entry.get(name) is None for name in FEATURES) for entry in entries)
    assert any(entry.keys() >= set(FEATURES) for entry in entries)
    assert any(not entry.keys() >= set(FEATURES) for entry in entries)


def test_the_unknown_is_missing_and_the_order_is_its_own(
    ask: Ask, of_kind: Callable[[Known], list[Song]]
) -> None:
    known, unknown = of_kind("all")[:20], of_kind("nothing")[:19]
    asked = [song.id for pair in zip(known, [*unknown, known[0]], strict=True) for song in pair]
    content = ask(*asked).json()["content"]
    order = [asked_about(entry) for entry in content]
    assert sorted(order) == sorted(song.id for song in known)
    assert order != [song.id for song in known]
    assert ask(*reversed(asked)).json()["content"] == content
    assert ask("made up", "0" * 22, "ZZZZZ0000000").json() == {"content": []}


def test_ids_may_be_repeated_in_the_query(
    reccobeats: LoopbackReccoBeats, session: requests.Session, of_kind: Callable[[Known], list[Song]]
) -> None:
    ids = [song.id for song in of_kind("all")[:3]]
    answer = session.get(f"{reccobeats.url}/v1/audio-features", params={"ids": ids}, timeout=10)
    assert {asked_about(entry) for entry in answer.json()["content"]} == set(ids)


def test_forty_at_once_and_no_more(ask: Ask, songs: Catalogue) -> None:
    ids = [song.id for song in songs.songs[: MOST_IDS + 1]]
    assert ask(*ids[:MOST_IDS]).status_code == 200
    assert ask(*ids).status_code == 400
    assert ask().status_code == 400


@pytest.mark.parametrize(("coverage", "least", "most"), [(0.0, 0, 0), (0.3, 80, 160), (1.0, 400, 400)])
def test_coverage_is_as_asked_and_grows_without_forgetting(
    songs: Catalogue, coverage: float, least: int, most: int
) -> None:
    def known_at(share: float) -> set[str]:
        stub = LoopbackReccoBeats(songs, coverage=share)
        return {song.id for song in songs.songs if stub.known(song) != "nothing"}

    assert least <= len(known_at(coverage)) <= most
    assert known_at(coverage) <= known_at(min(1.0, coverage + 0.2))
    assert known_at(coverage) == known_at(coverage)


def test_a_coverage_is_a_share(songs: Catalogue) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        LoopbackReccoBeats(songs, coverage=40)


@pytest.mark.parametrize(
    ("fault", "status"),
    [(RateLimited(3), 429), (ServerError(500), 500), (ServerError(502), 502), (Html(), 200), (Empty(), 200)],
)
def test_it_fails_as_spotify_does(
    reccobeats: LoopbackReccoBeats, ask: Ask, fault: Fault, status: int
) -> None:
    reccobeats.faults.add(FEATURES_CALL, fault)
    assert ask("x").status_code == status
    assert ask("x").json() == {"content": []}
    assert reccobeats.calls == {FEATURES_CALL: 2}
    assert reccobeats.faulted == 1


def test_its_answers_are_cut_late_or_never(
    reccobeats: LoopbackReccoBeats, ask: Ask, of_kind: Callable[[Known], list[Song]]
) -> None:
    song = of_kind("all")[0]
    whole = ask(song.id).json()
    for fault in (Truncated(), Drips(pieces=4, pause=0), NeverAnswers()):
        reccobeats.faults.add(FEATURES_CALL, fault)
    with pytest.raises(requests.JSONDecodeError):
        ask(song.id).json()
    assert ask(song.id).json() == whole
    with pytest.raises(requests.ReadTimeout):
        ask(song.id, timeout=0.1)


def test_it_has_a_rate_limit_of_its_own(reccobeats: LoopbackReccoBeats, clock: Any, ask: Ask) -> None:
    reccobeats.limit_rate((2, 1))
    assert [ask("x").status_code for _ in range(3)] == [200, 200, 429]
    assert ask("x").headers["Retry-After"] == "1"
    clock.advance(seconds=1)
    assert ask("x").status_code == 200
    assert reccobeats.limited == 2


def test_songs_can_change_and_other_paths_are_nobodys(
    reccobeats: LoopbackReccoBeats, session: requests.Session, ask: Ask
) -> None:
    reccobeats.catalogue = random_library(77, songs=30)
    song = next(one for one in reccobeats.catalogue.songs if reccobeats.known(one) == "all")
    assert ask(song.id).json()["content"]
    assert session.get(f"{reccobeats.url}/v1/track", timeout=10).status_code == 404
    assert reccobeats.calls["GET /v1/*"] == 1


async def test_it_speaks_to_asyncio_as_well(
    reccobeats: LoopbackReccoBeats, of_kind: Callable[[Known], list[Song]]
) -> None:
    song = of_kind("all")[0]
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{reccobeats.url}/v1/audio-features", params={"ids": song.id}) as answer,
    ):
        assert asked_about((await answer.json())["content"][0]) == song.id
