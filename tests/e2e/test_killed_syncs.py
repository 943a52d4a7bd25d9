"""A sync that is killed, refused and put off at any point ends with exactly the library that was chosen.

No song is lost, none comes twice, and Spotify is asked for as little as can be: the least possible, plus one
call a kill and one a fault. ``make soak`` runs 200 such syncs, ``make test`` a few.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from aiohttp import web

from bot.library.sync import Include
from bot.spotify.library import PAGE
from bot.store import Store
from bot.store.accounts import Account, Tokens
from bot.store.sealing import seal_from
from demo.catalogue import Catalogue, Playlist, random_library
from demo.spotify import (
    Dropped,
    Empty,
    Html,
    LoopbackSpotify,
    QuotaExceeded,
    RateLimited,
    ServerError,
    TextError,
    Truncated,
    Unauthorized,
)
from tests.conftest import settings_for
from tests.e2e.syncing import ASLEEP, DONE, MEMBER

ROUNDS = 200 if os.environ.get("SOAK") else 1
KILLED = -9

PASSING = (
    RateLimited(0),
    ServerError(500),
    ServerError(503),
    TextError(500, "Oops"),
    Html(502),
    Empty(200),
    Truncated(0.5),
    Dropped(0.5),
    Unauthorized(),
)


class DeadlySpotify(LoopbackSpotify):
    """Kills its client at chosen calls to the Web API, before or after they are answered."""

    def __init__(self, catalogue: Catalogue, kills: dict[int, bool]) -> None:
        super().__init__(catalogue, app="new")
        self.client: subprocess.Popen[bytes] | None = None
        self.kills = kills
        self._number = 0

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._kill)
        return app

    @web.middleware
    async def _kill(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if self.client is None or not request.path.startswith("/v1/"):
            return await handler(request)
        self._number += 1
        answers_first = self.kills.get(self._number)
        if answers_first is False:
            self.client.kill()
        answer = await handler(request)
        if answers_first is True:
            await answer.prepare(request)
            await answer.write_eof()
            self.client.kill()
        return answer


def chosen(catalogue: Catalogue, include: Include) -> tuple[list[Playlist], list[Playlist]]:
    """Robin's whole list, and what of it the sync is to bring."""
    (robin,) = catalogue.listeners
    library = list(catalogue.library(robin.id))
    own = [one for one in library if one.owner_id == robin.id or one.collaborative]
    return library, [one for one in own if include is Include.EVERYTHING or one.public]


def least_calls(catalogue: Catalogue, include: Include) -> int:
    library, wanted = chosen(catalogue, include)
    (robin,) = catalogue.listeners
    pages = sum(-(-len(one.rows) // PAGE) for one in wanted)
    liked = max(1, -(-len(robin.liked) // PAGE)) if include is Include.EVERYTHING else 0
    listing = max(1, -(-len(library) // PAGE))
    # A new app is refused once each: category playlists, and audio features where there is a song.
    return listing + pages + liked + 2


def stored(database: Path) -> tuple[dict[str, list[str]], list[str], Counter[str]]:
    """The playlists with their songs in order, the songs that the server knows, and what is left over."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(
            "SELECT external_id, song_id FROM playlists"
            " LEFT JOIN playlist_songs ON playlist_id = playlists.id"
            " ORDER BY playlists.id, position"
        )
        playlists: dict[str, list[str]] = {}
        for external_id, song_id in rows:
            playlists.setdefault(external_id, []).extend([song_id] if song_id else [])
        known = [row[0] for row in connection.execute("SELECT song_id FROM server_songs ORDER BY id")]
        left = Counter(
            {
                "open": connection.execute("SELECT count(*) FROM jobs WHERE state != 'done'").fetchone()[0],
                "pages": connection.execute("SELECT count(*) FROM job_pages").fetchone()[0],
                "plans": connection.execute("SELECT count(*) FROM job_playlists").fetchone()[0],
            }
        )
    return playlists, known, +left


@pytest.fixture
def data(tmp_path: Path, migrated: Path) -> Iterator[Path]:
    data = tmp_path / "data"
    data.mkdir()
    shutil.copy(migrated, data)
    return data


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_sync_survives_everything_and_asks_for_nothing_twice(data: Path, seed: int) -> None:
    random = Random(seed)
    catalogue = random_library(seed, playlists=random.randint(1, 14), songs=random.randint(20, 250))
    include = random.choice(list(Include))
    least = least_calls(catalogue, include)
    kills = {random.randint(1, least + 3): random.random() < 0.5 for _ in range(random.randint(0, 3))}
    with DeadlySpotify(catalogue, kills) as spotify:
        link(spotify, data)
        faults = random.randint(0, 4)
        for _ in range(faults):
            spotify.faults.add("*", random.choice(PASSING), after=random.randint(0, max(1, least // 2)))
        if random.random() < 0.3:
            faults += 1
            spotify.faults.add("*", QuotaExceeded(retry_after=40_000), after=random.randint(0, least))
        spotify.forget_calls()
        died, days = Counter[int](), 0
        while True:
            code = run_once(spotify, data, include, days)
            died[code] += 1
            if code == DONE:
                break
            assert code in {KILLED, ASLEEP}
            days += code == ASLEEP
        asked = sum(times for call, times in spotify.calls.items() if "/v1/" in call)
        happened = faults - spotify.faults.waiting
    _, wanted = chosen(catalogue, include)
    expected = {one.id: list(dict.fromkeys(one.song_ids)) for one in wanted}
    if include is Include.EVERYTHING:
        expected["liked"] = list(dict.fromkeys(catalogue.listeners[0].liked))
    playlists, known, left = stored(data / "cratedigger.db")
    assert playlists == expected
    assert sorted(known) == sorted({song for songs in expected.values() for song in songs})
    assert not left
    assert asked <= least + died[KILLED] + happened, dict(spotify.calls)


def run_once(spotify: DeadlySpotify, data: Path, include: Include, days: int) -> int:
    address = spotify.api_url.removesuffix("/v1/")
    command = [sys.executable, "-m", "tests.e2e.syncing", str(data), address, spotify.client_id, include]
    spotify.client = subprocess.Popen([*command, str(days)])
    try:
        return spotify.client.wait(120)
    finally:
        spotify.client = None


def link(spotify: LoopbackSpotify, data: Path) -> None:
    """Link the member to the only listener, as if they had signed in."""
    settings = settings_for(spotify, data)
    (robin,) = spotify.catalogue.listeners
    issued = spotify.issue_token(robin.id)
    tokens = Tokens(issued.access_token, issued.refresh_token, 2_000_000_000_000, "")

    async def keep() -> None:
        store = Store(settings.database, seal_from(None, data))
        await store.accounts.link(Account(MEMBER, robin.id, robin.id, tokens, datetime.now(UTC)))
        await store.close()

    asyncio.run(keep())
