"""The bot's web pages on a port of their own, with the loopback Spotify behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import requests

from bot.config import Settings
from bot.messages import Catalogues, Messages
from bot.services import Services, open_counter
from bot.web.app import Pages
from bot.web.serving import ServerThread
from tests.one_world import clock, renewed, services, settings, spotify

__all__ = ["clock", "renewed", "services", "settings", "spotify"]

Get = Callable[..., requests.Response]


@pytest.fixture(scope="session")
def messages() -> Messages:
    return Messages()


@pytest.fixture(scope="session")
def catalogues(messages: Messages) -> Catalogues:
    return Catalogues(messages)


@pytest.fixture
def discord_is_ready() -> list[bool]:
    """What the pages believe of Discord: the last entry."""
    return [True]


@pytest.fixture
def open_pages(clock, catalogues: Catalogues, discord_is_ready: list[bool]):
    def open_pages(settings: Settings) -> ServerThread:
        pages = Pages(lambda: open_counter(settings, clock), catalogues, lambda: discord_is_ready[-1])
        return ServerThread(pages.make_app)

    return open_pages


@pytest.fixture
def get(services: Services, settings: Settings, open_pages) -> Iterator[Get]:
    """GET of a path of the pages."""
    server = open_pages(settings)
    server.start()

    def get(path: str, method: str = "GET", language: str = "", **query: str) -> requests.Response:
        headers = {"Accept-Language": language}
        return requests.request(method, server.url + path, params=query, headers=headers, timeout=10)

    yield get
    server.stop()
