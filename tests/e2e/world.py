"""Where the bot's process lives in a test: a Discord and a Spotify on loopback, a directory for its data."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
from aiohttp import web
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from demo.catalogue import Catalogue
from demo.spotify import LoopbackSpotify
from tests.e2e.bot_process import BotProcess, free_port
from tests.e2e.discord_server import PATIENCE, LoopbackDiscord

TOKEN = "the-bots-token.that.Discord-knows"


class OverheardSpotify(LoopbackSpotify):
    """Keeps every secret that goes over its wire: codes, verifiers, tokens, whoever they are for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.overheard: dict[str, set[str]] = {}
        self._news = threading.Condition()
        super().__init__(catalogue, rotate_refresh_tokens=True)

    def wait_for(self, call: str, *, times: int) -> None:
        """Wait until a call has come so many times."""
        with self._news:
            assert self._news.wait_for(lambda: self.calls[call] >= times, PATIENCE)

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._overhear)
        return app

    @web.middleware
    async def _overhear(self, request: web.Request, handler: Any) -> web.StreamResponse:
        answer = await handler(request)
        heard = {"authorization": request.headers.get("Authorization", "").partition(" ")[2]}
        if request.path.endswith("/api/token"):
            heard |= dict(await request.post()) | json.loads(answer.body)
        for name in ("authorization", "code", "code_verifier", "access_token", "refresh_token"):
            if heard.get(name):
                self.overheard.setdefault(name, set()).add(str(heard[name]))
        with self._news:
            self._news.notify_all()
        return answer


@dataclass
class World:
    """What the bot finds around it, and its data, which outlive it."""

    discord: LoopbackDiscord
    spotify: OverheardSpotify
    directory: Path
    port: int = field(default_factory=free_port)
    states: list[str] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.directory / "data"

    def start(self, **others: str) -> BotProcess:
        """Start the bot, with other settings than usual where they are given."""
        usual = {
            "DISCORD_TOKEN": TOKEN,
            "DISCORD_API_URL": self.discord.api_url,
            "DISCORD_GATEWAY_URL": self.discord.gateway_url,
            "SPOTIFY_CLIENT_ID": self.spotify.client_id,
            "SPOTIFY_CLIENT_SECRET": self.spotify.client_secret,
            "SPOTIFY_API_URL": self.spotify.api_url,
            "SPOTIFY_ACCOUNTS_URL": self.spotify.accounts_url,
            "WEB_PORT": str(self.port),
            "DATA_DIR": str(self.data),
            "LOG_LEVEL": "DEBUG",
        }
        return BotProcess("run", settings=usual | others, directory=self.directory)

    def health(self, *, well: bool = False) -> requests.Response:
        """How the bot says it fares; with ``well``, once it fares well."""
        with requests.Session() as session:
            if well:
                retry = Retry(total=60, status_forcelist=[503], backoff_factor=0.05, backoff_max=0.5)
                session.mount("http://", HTTPAdapter(max_retries=retry))
            return session.get(f"http://127.0.0.1:{self.port}/health", timeout=10)

    def agree(self, sign_in_url: str, listener: str) -> requests.Response:
        """Sign in at Spotify and follow it back to the bot, as a browser does."""
        asked = dict(parse_qsl(urlsplit(sign_in_url).query))
        self.states.append(asked["state"])
        chosen = {"listener": self.spotify.catalogue.listener_named(listener).id, "decision": "agree"}
        return requests.post(self.spotify.authorize_url, data=asked | chosen, timeout=30)
