"""A sync of 10,000 songs: how long the event loop stands still, and what it costs beside plain spotipy.

The baseline fetches the same pages from the same loopback Spotify with spotipy alone, and keeps nothing.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import requests
import spotipy

from bot.config import read_settings
from bot.library.sync import Include
from bot.logs import set_up_logging
from bot.services import open_services
from bot.store.accounts import Account, Tokens
from demo.catalogue import random_library
from demo.spotify import LoopbackSpotify

SERVER, MEMBER = 100, 11
SIZES = (10_000,)
TICK = 0.002


async def stalls(longest: list[float]) -> None:
    """Keep the longest times that the loop did not turn, until cancelled."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        longest.append(time.perf_counter() - before - TICK)


@dataclass(frozen=True)
class Elsewhere:
    """A Spotify in a process of its own: in ours it would hold up the loop that is measured."""

    client_id: str
    api_url: str
    accounts_url: str
    listener: str
    access: str
    refresh: str
    playlists: tuple[tuple[str, int], ...]


def play_spotify(connection: Connection) -> None:
    catalogue = random_library(7, songs=12_000, sizes=SIZES)
    (robin,) = catalogue.listeners
    with LoopbackSpotify(catalogue, app="new") as spotify:
        issued = spotify.issue_token(robin.id)
        own = [one for one in catalogue.library(robin.id) if one.owner_id == robin.id]
        connection.send(
            Elsewhere(
                spotify.client_id,
                spotify.api_url,
                spotify.accounts_url,
                robin.id,
                issued.access_token,
                issued.refresh_token,
                tuple((one.id, len(one.rows)) for one in own),
            )
        )
        connection.recv()


async def ours(spotify: Elsewhere, directory: Path) -> tuple[float, list[float], int]:
    settings = read_settings(
        _env_file=None,
        data_dir=directory,
        spotify_client_id=spotify.client_id,
        spotify_api_url=spotify.api_url,
        spotify_accounts_url=spotify.accounts_url,
        spotify_calls_per_second=1000,
        reccobeats_url="off",
    )
    async with open_services(settings) as services:
        tokens = Tokens(spotify.access, spotify.refresh, 2_000_000_000_000, "")
        account = Account(MEMBER, spotify.listener, spotify.listener, tokens, services.clock.now())
        await services.store.accounts.link(account)
        longest: list[float] = []
        watching = asyncio.create_task(stalls(longest))
        began = time.perf_counter()
        job = await services.syncs.begin(SERVER, MEMBER, Include.EVERYTHING)
        report = await services.syncs.finish(job)
        seconds = time.perf_counter() - began
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching
        return seconds, sorted(longest), report.songs


def plainly(spotify: Elsewhere) -> float:
    client = spotipy.Spotify(auth=spotify.access, requests_session=requests.Session())
    client.prefix = spotify.api_url
    began = time.perf_counter()
    client.current_user_playlists(limit=50)
    for playlist_id, rows in spotify.playlists:
        for offset in range(0, rows, 50):
            client.playlist_items(playlist_id, limit=50, offset=offset)
    return time.perf_counter() - began


def main() -> None:
    set_up_logging("ERROR", "auto")
    end, other_end = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=play_spotify, args=(other_end,))
    process.start()
    spotify: Elsewhere = end.recv()
    with tempfile.TemporaryDirectory() as directory:
        plain = plainly(spotify)
        seconds, longest, songs = asyncio.run(ours(spotify, Path(directory)))
    end.send("over")
    process.join()
    print(f"songs kept           {songs:>8}")
    print(f"sync / plain spotipy {seconds / plain:>8.2f}   ({seconds:.1f} s, {plain:.1f} s)")
    print(f"longest stall        {longest[-1] * 1e3:>8.1f} ms")
    print(f"99.9 % of stalls     {longest[int(len(longest) * 0.999)] * 1e3:>8.1f} ms and less")


if __name__ == "__main__":
    main()
