"""Reading a member's library from the loopback Spotify, on every kind of app."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import asdict

import pytest
import pytest_asyncio

from bot.errors import SpotifyForbidden, SpotifyNotFound, SpotifyTokenRefused, SpotifyUnavailable
from bot.spotify.calls import ATTEMPTS, SpotifyCalls
from bot.spotify.library import PAGE, SpotifyLibrary
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


@pytest_asyncio.fixture(loop_scope="session")
async def loopback_calls(spotify: LoopbackSpotify) -> AsyncIterator[SpotifyCalls]:
    opened = SpotifyCalls(spotify.api_url.rstrip("/"), threads=2)
    yield opened
    opened.close()


@pytest.fixture
def tokens(spotify: LoopbackSpotify) -> Tokens:
    return Tokens(spotify, "Ines")


@pytest.fixture
def library(loopback_calls: SpotifyCalls, tokens: Tokens) -> SpotifyLibrary:
    return SpotifyLibrary(loopback_calls, tokens)


async def collected(pages: AsyncIterator[Page]) -> tuple[list[str], list[Skipped]]:
    read = [page async for page in pages]
    return [song.id for page in read for song in page.songs], [why for page in read for why in page.skipped]


@pytest.mark.parametrize("app", ["new", "early", "extended"])
async def test_playlists_and_their_rows_are_read_on_every_kind_of_app(library, spotify, app: str) -> None:
    spotify.app = app
    ines = spotify.catalogue.listener_named("Ines")
    listed = await library.playlists()
    assert [playlist.id for playlist in listed] == [one.id for one in spotify.catalogue.library(ines.id)]
    vinyl = next(one for one in ines.playlists if one.name == "vinyl finds")
    found = next(playlist for playlist in listed if playlist.id == vinyl.id)
    assert (found.name, found.owner, found.public) == ("vinyl finds", ines.id, True)
    assert (found.snapshot_id, found.total) == (vinyl.snapshot_id, len(vinyl.rows))
    songs, skipped = await collected(library.rows(vinyl.id))
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
    async for page in library.liked():
        found = page.songs[0]
        break
    assert (found.id, found.title, found.artists) == (expected.id, expected.title, expected.artists)
    assert (found.album, found.isrc, found.explicit) == (expected.album, expected.isrc, expected.explicit)
    assert found.artwork_url.startswith("http")
    assert found.popularity == (expected.popularity if app == "extended" else None)


async def test_long_playlists_and_liked_songs_are_read_to_the_last_page(library, spotify) -> None:
    ines = spotify.catalogue.listener_named("Ines")
    every = [song.id for song in spotify.catalogue.songs][: 2 * PAGE + 1]
    long = spotify.add_playlist(ines.id, "long", every)
    spotify.forget_calls()
    assert (await collected(library.rows(long.id)))[0] == every
    assert spotify.calls["GET /v1/playlists/{id}/items"] == 3
    assert (await collected(library.liked()))[0] == list(ines.liked)


async def test_more_playlists_than_one_page_are_read(library, spotify) -> None:
    ines = spotify.catalogue.listener_named("Ines")
    made = {spotify.add_playlist(ines.id, f"playlist {number}").id for number in range(PAGE)}
    listed = await library.playlists()
    assert made <= {playlist.id for playlist in listed}
    assert len(listed) == len(spotify.catalogue.library(ines.id))


async def test_features_are_asked_a_hundred_at_a_time_and_unknown_songs_are_left_out(
    library, spotify
) -> None:
    known = [song.id for song in spotify.catalogue.songs][:120]
    asked = [*known[:60], "0" * 22, *known[60:]]
    batches = [batch async for batch in library.audio_features(asked)]
    assert [len(batch) for batch in batches] == [99, 21]
    assert [found.song_id for batch in batches for found in batch] == known
    expected = {name: float(value) for name, value in asdict(spotify.catalogue.songs[0].features).items()}
    assert batches[0][0].values == expected
    assert [batch async for batch in library.audio_features([])] == []


@pytest.mark.parametrize(("app", "expected"), [("new", SpotifyForbidden), ("early", SpotifyForbidden)])
async def test_what_an_app_may_not_read_is_told(library, spotify, app: str, expected: type) -> None:
    spotify.app = app
    with pytest.raises(expected):
        await library.category_playlists(spotify.catalogue.categories[0].id, 10)
    with pytest.raises(expected):
        await anext(library.audio_features(["0" * 22]))


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
    songs: list[str] = []
    async for page in library.rows(long.id):
        songs.extend(song.id for song in page.songs)
        spotify.expire_tokens()
    assert songs == every
    assert len(tokens.refused) == 1


async def test_a_refusal_that_stays_after_a_renewal_stands(library, spotify, tokens: Tokens) -> None:
    spotify.faults.add("GET /v1/me/playlists", Unauthorized(), times=2)
    with pytest.raises(SpotifyTokenRefused):
        await library.playlists()
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
        await anext(SpotifyLibrary(calls, tokens).rows("0" * 22))
    assert failure.value.params == {"reason": "an answer that cannot be read"}


async def test_features_of_songs_that_were_not_asked_for_are_left_out(calls, canned, tokens) -> None:
    canned.say(200, b'{"audio_features": [{"id": "%s", "energy": 1}]}' % (b"1" * 22))
    batches = [batch async for batch in SpotifyLibrary(calls, tokens).audio_features(["0" * 22])]
    assert batches == [[]]
