"""Reading a member's library from the loopback Spotify, on every kind of app."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from functools import partial

import pytest

from bot.errors import SpotifyForbidden, SpotifyNotFound, SpotifyTokenRefused, SpotifyUnavailable
from bot.spotify.calls import ATTEMPTS
from bot.spotify.library import FEATURES_AT_ONCE, PAGE, SpotifyLibrary
from bot.spotify.shapes import Page, Skipped
from demo.spotify import LoopbackSpotify, Unauthorized


class Tokens:
    """Hands out tokens of a listener; another one where the last was refused."""

    def __init__(self, spotify: LoopbackSpotify, listener: str) -> None:
        self._spotify = spotify
        self._id = spotify.catalogue.listener_named(listener).id
        self.refused: list[str] = []
        self._current = self._issue()

    def _issue(self) -> str:
        return self._spotify.issue_token(self._id).access_token

    async def __call__(self, *, refused: str | None) -> str:
        if refused is not None:
            self.refused.append(refused)
            self._current = self._issue()
        return self._current


@pytest.fixture
def tokens(spotify: LoopbackSpotify) -> Tokens:
    return Tokens(spotify, "Ines")


@pytest.fixture
def library(open_calls, spotify: LoopbackSpotify, tokens: Tokens) -> SpotifyLibrary:
    return SpotifyLibrary(open_calls(spotify.api_url.rstrip("/")), spotify.client_id, tokens)


async def collected(ask: Callable[[int], Awaitable[Page]]) -> tuple[list[str], list[Skipped]]:
    """The songs of every page, and why the other rows are none."""
    read = [await ask(0)]
    while not read[-1].last:
        read.append(await ask(len(read) * PAGE))
    return [song.id for page in read for song in page.songs], [why for page in read for why in page.skipped]


@pytest.mark.parametrize("app", ["new", "early", "extended"])
async def test_playlists_and_their_rows_are_read_on_every_kind_of_app(library, spotify, app: str) -> None:
    spotify.app = app
    ines = spotify.catalogue.listener_named("Ines")
    page = await library.playlists(0)
    listed = page.playlists
    assert (page.entries, page.total, page.last) == (len(listed), len(listed), True)
    assert [playlist.id for playlist in listed] == [one.id for one in spotify.catalogue.library(ines.id)]
    vinyl = next(one for one in ines.playlists if one.name == "vinyl finds")
    found = next(playlist for playlist in listed if playlist.id == vinyl.id)
    assert (found.name, found.owner, found.public) == ("vinyl finds", ines.id, True)
    assert (found.snapshot_id, found.total) == (vinyl.snapshot_id, len(vinyl.rows))
    songs, skipped = await collected(partial(library.rows, vinyl.id))
    assert songs == list(vinyl.song_ids)
    assert sorted(skipped) == sorted(
        {"local": Skipped.LOCAL, "episode": Skipped.EPISODE, "gone": Skipped.GONE}[row.kind]
        for row in vinyl.rows
        if row.kind != "song"
    )


@pytest.mark.parametrize("app", ["new", "extended"])
async def test_a_song_is_read_with_all_that_the_app_may_see(library, spotify, app: str) -> None:
    spotify.app = app
    ines = spotify.catalogue.listener_named("Ines")
    expected = spotify.catalogue.song_by_id[ines.liked[0]]
    found = (await library.liked(0)).songs[0]
    assert (found.id, found.title, found.artists) == (expected.id, expected.title, expected.artists)
    assert (found.album, found.isrc, found.explicit) == (expected.album, expected.isrc, expected.explicit)
    assert found.artwork_url.startswith("http")
    assert found.popularity == (expected.popularity if app == "extended" else None)


async def test_long_playlists_and_liked_songs_are_read_to_the_last_page(library, spotify) -> None:
    ines = spotify.catalogue.listener_named("Ines")
    every = [song.id for song in spotify.catalogue.songs][: 2 * PAGE + 1]
    long = spotify.add_playlist(ines.id, "long", every)
    spotify.forget_calls()
    assert (await collected(partial(library.rows, long.id)))[0] == every
    assert spotify.calls["GET /v1/playlists/{id}/items"] == 3
    assert (await collected(library.liked))[0] == list(ines.liked)


async def test_more_playlists_than_one_page_are_read(library, spotify) -> None:
    ines = spotify.catalogue.listener_named("Ines")
    made = {spotify.add_playlist(ines.id, f"playlist {number}").id for number in range(PAGE)}
    first, second = [await library.playlists(offset) for offset in (0, PAGE)]
    listed = [playlist.id for page in (first, second) for playlist in page.playlists]
    assert made <= set(listed)
    assert listed == [one.id for one in spotify.catalogue.library(ines.id)]
    assert [(page.entries, page.last) for page in (first, second)] == [
        (PAGE, False),
        (len(listed) - PAGE, True),
    ]
    assert first.total == second.total == len(listed)


async def test_features_are_asked_a_hundred_at_a_time_and_unknown_songs_are_left_out(
    library, spotify
) -> None:
    known = [song.id for song in spotify.catalogue.songs][: FEATURES_AT_ONCE - 1]
    found = await library.audio_features([*known[:60], "0" * 22, *known[60:]])
    assert [one.song_id for one in found] == known
    expected = {name: float(value) for name, value in asdict(spotify.catalogue.songs[0].features).items()}
    assert found[0].values == expected
    assert spotify.calls["GET /v1/audio-features"] == 1


@pytest.mark.parametrize(("app", "expected"), [("new", SpotifyForbidden), ("early", SpotifyForbidden)])
async def test_what_an_app_may_not_read_is_told(library, spotify, app: str, expected: type) -> None:
    spotify.app = app
    with pytest.raises(expected):
        await library.category_playlists(spotify.catalogue.categories[0].id, 10)
    with pytest.raises(expected):
        await library.audio_features(["0" * 22])


async def test_a_category_has_its_playlists_without_those_that_are_gone(library, spotify) -> None:
    for category in spotify.catalogue.categories:
        listed = await library.category_playlists(category.id, 10)
        assert [playlist.id for playlist in listed] == [one.id for one in category.playlists]
    with pytest.raises(SpotifyNotFound):
        await library.category_playlists("nocategory", 10)


async def test_a_token_that_is_refused_in_the_middle_is_renewed_once_and_the_reading_goes_on(
    library, spotify, tokens: Tokens
) -> None:
    ines = spotify.catalogue.listener_named("Ines")
    every = [song.id for song in spotify.catalogue.songs][: 2 * PAGE]
    long = spotify.add_playlist(ines.id, "long", every)
    first = await library.rows(long.id, 0)
    spotify.expire_tokens()
    second = await library.rows(long.id, PAGE)
    assert [song.id for page in (first, second) for song in page.songs] == every
    assert len(tokens.refused) == 1


async def test_a_refusal_that_stays_after_a_renewal_stands(library, spotify, tokens: Tokens) -> None:
    spotify.faults.add("GET /v1/me/playlists", Unauthorized(), times=2)
    with pytest.raises(SpotifyTokenRefused):
        await library.playlists(0)
    assert len(tokens.refused) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b'{"items": "text"}',
        b'{"items": [7]}',
        b'{"items": [{"track": "text"}]}',
        b'{"items": [{"track": {"id": "x", "popularity": "high"}}]}',
        b'{"items": [{"track": {"id": "x", "artists": [7]}}]}',
        b'{"total": "many"}',
    ],
)
async def test_rows_that_cannot_be_read_are_spotifys_failure(calls, canned, tokens, body: bytes) -> None:
    canned.say(200, body, times=ATTEMPTS)
    with pytest.raises(SpotifyUnavailable) as failure:
        await SpotifyLibrary(calls, "app", tokens).rows("0" * 22, 0)
    assert failure.value.params == {"reason": "an answer that cannot be read"}


async def test_features_of_songs_that_were_not_asked_for_are_left_out(calls, canned, tokens) -> None:
    canned.say(200, b'{"audio_features": [{"id": "%s", "energy": 1}]}' % (b"1" * 22))
    assert await SpotifyLibrary(calls, "app", tokens).audio_features(["0" * 22]) == []
