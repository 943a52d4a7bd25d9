"""What every test may ask for: a clock that stands still, a loopback Spotify, the services over a real file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import hypothesis
import pytest
import requests

from bot.config import Settings, read_settings
from bot.services import Services, open_services
from demo.catalogue import Catalogue, make_catalogue
from demo.spotify import LoopbackSpotify

# The same examples in every run, however slow the machine is.
hypothesis.settings.register_profile("held still", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("held still")

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


class HeldClock:
    """A clock that stands still until it is told to move."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def advance(self, **by: float) -> None:
        self._now += timedelta(**by)


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture(scope="session")
def small_catalogue() -> Catalogue:
    """Some 200 songs: the seven pools and the three listeners, small enough for a sync in a moment."""
    return make_catalogue(songs_per_playlist=6, playlists_per_pool=2, songs_per_listener=20)


@pytest.fixture
def spotify(small_catalogue: Catalogue, clock: HeldClock) -> Iterator[LoopbackSpotify]:
    """A Spotify on loopback that tells the time by the same clock as the bot."""
    with LoopbackSpotify(small_catalogue, clock=clock.now) as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path, spotify: LoopbackSpotify, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings that know the loopback Spotify and a database of the test's own."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    return read_settings(
        _env_file=None,
        data_dir=tmp_path / "data",
        spotify_client_id=spotify.client_id,
        spotify_api_url=spotify.api_url,
        spotify_accounts_url=spotify.accounts_url,
    )


@pytest.fixture
async def services(settings: Settings, clock: HeldClock) -> AsyncIterator[Services]:
    """The bot's services, as the command line and the client have them."""
    async with open_services(settings, clock=clock) as opened:
        yield opened


@pytest.fixture
def agree(spotify: LoopbackSpotify) -> Callable[[str, str], dict[str, str]]:
    """Agree at Spotify's page as a listener (Mara, Theo, Ines); gives what the browser is sent back with."""

    def agree(authorize_url: str, listener: str) -> dict[str, str]:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(authorize_url).query).items()}
        chosen = spotify.catalogue.listener_named(listener).id
        answer = requests.post(
            spotify.authorize_url,
            data=asked | {"listener": chosen, "decision": "agree"},
            allow_redirects=False,
            timeout=10,
        )
        location = urlsplit(answer.headers["Location"])
        return {name: values[0] for name, values in parse_qs(location.query).items()}

    return agree
