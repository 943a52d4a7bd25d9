"""Catalogues in two sizes, and a loopback Spotify to talk to over its socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
import spotipy

from demo.catalogue import Catalogue, Playlist, make_catalogue
from demo.spotify import LoopbackSpotify


class HeldClock:
    """A clock that stands still until it is told to move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return make_catalogue()


@pytest.fixture(scope="session")
def small() -> Catalogue:
    return make_catalogue(songs_per_playlist=6, playlists_per_pool=4, songs_per_listener=20)


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def spotify(small: Catalogue, clock: HeldClock) -> Iterator[LoopbackSpotify]:
    with LoopbackSpotify(small, clock=clock) as running:
        yield running


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with requests.Session() as opened:
        yield opened


@pytest.fixture
def token(spotify: LoopbackSpotify) -> Callable[..., str]:
    """An access token of the listener with that display name."""

    def issued(name: str = "Mara", *scopes: str) -> str:
        listener_id = spotify.catalogue.listener_named(name).id
        if scopes:
            return spotify.issue_token(listener_id, scopes).access_token
        return spotify.issue_token(listener_id).access_token

    return issued


@pytest.fixture
def get(
    spotify: LoopbackSpotify, session: requests.Session, token: Callable[..., str]
) -> Callable[..., requests.Response]:
    """GET of a path below /v1/, as Mara with every scope unless another token is given."""

    def ask(path: str, access: str | None = None, **query: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {access or token()}"}
        return session.get(spotify.api_url + path, headers=headers, params=query, timeout=10)

    return ask


@pytest.fixture
def client(
    spotify: LoopbackSpotify, session: requests.Session, token: Callable[..., str]
) -> Callable[..., spotipy.Spotify]:
    """A spotipy client as the bot makes them: one request a call, no retries of its own."""

    def made(name: str = "Mara", *scopes: str) -> spotipy.Spotify:
        speaking = spotipy.Spotify(auth=token(name, *scopes), requests_session=session, requests_timeout=10)
        speaking.prefix = spotify.api_url
        return speaking

    return made


@pytest.fixture
def playlist_of(spotify: LoopbackSpotify) -> Callable[[str, str], Playlist]:
    """The playlist of that name in the library of the listener with that display name."""

    def found(listener: str, name: str) -> Playlist:
        library = spotify.catalogue.library(spotify.catalogue.listener_named(listener).id)
        return next(playlist for playlist in library if playlist.name == name)

    return found


@pytest.fixture
def refused() -> Callable[[requests.Response], tuple[int, str]]:
    """The status and the message of a refusal, which say the same in head and body."""

    def read(answer: requests.Response) -> tuple[int, str]:
        error = answer.json()["error"]
        assert error["status"] == answer.status_code
        return answer.status_code, error.get("message", "")

    return read


@pytest.fixture(scope="session")
def shared() -> Path:
    """The directory of specifications beside the repository."""
    found = Path(__file__).parents[2].parent / "shared"
    if not found.is_dir():
        pytest.skip(f"{found} is not there: it holds the specification to check against")
    return found
