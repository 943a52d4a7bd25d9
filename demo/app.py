"""The demo: the real bot in a simulated Discord in the browser, with a Spotify of its own on this machine."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

import click
import simcord

from bot.app import web_pages
from bot.client import Cratedigger
from bot.config import OFF, Settings, read_settings
from bot.errors import AddressInUse
from bot.logs import set_up_logging
from bot.messages import Messages
from bot.services import Services, open_services
from demo.catalogue import make_catalogue
from demo.listens import LoopbackLastFm, LoopbackListenBrainz, histories
from demo.listens.lastfm import KEY
from demo.reccobeats import LoopbackReccoBeats
from demo.spotify import AppKind, LoopbackSpotify
from demo.spotify.artwork import covers

MEMBERS = ("Mara", "Theo", "Ines")
"""Who can be looked through; the first owns the server. Their Discord ids are the same at every start."""

SETTLE_SECONDS = 120
"""How long one action may take; the simulated Discord shows an answer when everything has come to rest."""

COVERAGE = 0.9
"""How much of the invented music ReccoBeats knows: enough to play with, where Spotify says nothing."""

SIGN_INS = "invented-spotify-sign-ins.json"
STORED = ("cratedigger.db", "cratedigger.db-wal", "cratedigger.db-shm", "token.key", SIGN_INS)


class DemoClient(Cratedigger):
    """The real client, in a Discord that shows mentions in embeds as they are sent."""

    def __init__(self, services: Services, *, notice: str) -> None:
        super().__init__(services, notice=notice)
        self.names: dict[int, str] = {}

    def with_mentions(self, text: str) -> str:
        """A text with members by their names, and commands as they are typed."""
        return re.sub(r"<@(\d+)>", lambda mention: f"@{self.names.get(int(mention[1]), '?')}", text)


@dataclass(frozen=True)
class Stage:
    """What the demo is played on."""

    env: simcord.Env
    client: Cratedigger
    channel: simcord.ChannelHandle
    members: tuple[simcord.MemberActor, ...]


async def run_demo(data_dir: Path, *, fresh: bool, port: int, app_kind: AppKind, browser: bool) -> None:
    """Run the demo until it is interrupted, or ended on its page. Raises AddressInUse."""
    set_up_logging("WARNING", "auto")
    say = Messages().text
    stop = asyncio.Event()
    for signalled in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(signalled, stop.set)
    if fresh:
        for name in STORED:
            (data_dir / name).unlink(missing_ok=True)
    click.echo(say("demo-starting"))
    catalogue = make_catalogue()
    with (
        LoopbackSpotify(catalogue, app=app_kind, sign_ins=data_dir / SIGN_INS) as spotify,
        LoopbackReccoBeats(catalogue, coverage=COVERAGE) as reccobeats,
        LoopbackListenBrainz(histories(catalogue)) as listenbrainz,
        LoopbackLastFm(histories(catalogue)) as lastfm,
    ):
        settings = demo_settings(data_dir, spotify, reccobeats, listenbrainz, lastfm)
        async with set_stage(settings) as stage:
            preview = stage.env.preview(
                stage.channel,
                viewers=stage.members,
                layout="channel",
                port=port,
                assets=await asyncio.to_thread(covers, catalogue),
            )
            try:
                await preview.__aenter__()
            except OSError as failure:
                reason = failure.strerror or str(failure)
                raise AddressInUse(host="127.0.0.1", port=str(port), reason=reason) from failure
            click.echo(say("demo-ready", address=preview.url, data=str(data_dir)))
            if browser and _has_browser():
                await asyncio.to_thread(webbrowser.open, preview.url)
            ends = {asyncio.create_task(stop.wait()), asyncio.create_task(preview.wait_closed())}
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            for end in ends:
                end.cancel()
            await preview.__aexit__(None, None, None)
    click.echo(say("demo-over", data=str(data_dir)))


def demo_settings(
    data_dir: Path,
    spotify: LoopbackSpotify,
    reccobeats: LoopbackReccoBeats,
    listenbrainz: LoopbackListenBrainz | None = None,
    lastfm: LoopbackLastFm | None = None,
) -> Settings:
    """Settings that know the loopback services, and nothing of the operator's own environment."""
    unset = dict.fromkeys(Settings.model_fields)
    given = {name: value for name, value in unset.items() if Settings.model_fields[name].default is None}
    return read_settings(
        _env_file=None,
        **given
        | {
            "data_dir": data_dir,
            "spotify_client_id": spotify.client_id,
            "spotify_api_url": spotify.api_url.rstrip("/"),
            "spotify_accounts_url": spotify.accounts_url,
            "spotify_calls_per_second": 1000,
            "reccobeats_url": reccobeats.url,
            "reccobeats_calls_per_second": 1000,
            "listenbrainz_url": listenbrainz.url if listenbrainz else OFF,
            "lastfm_url": lastfm.url if lastfm else OFF,
            "lastfm_api_key": KEY,
            "listens_calls_per_second": 1000,
            "web_host": "127.0.0.1",
            "web_port": _free_port(),
        },
    )


@asynccontextmanager
async def set_stage(settings: Settings) -> AsyncIterator[Stage]:
    """The real bot with its web pages, at a simulated Discord with one server and three members."""
    async with open_services(settings) as services:
        say = services.messages.text
        client = DemoClient(services, notice=say("demo-notice"))
        await services.syncs.start()
        async with (
            web_pages(settings, client.is_ready, catalogues=services.catalogues),
            # What the bot's own handler has answered for must not end the demo.
            simcord.run(client, settle_timeout=SETTLE_SECONDS, check_errors=False) as env,
        ):
            assert client.user is not None  # noqa: S101 - it is logged in
            await client.user.edit(username="Cratedigger")
            users = [env.create_user(name.lower(), global_name=name) for name in MEMBERS]
            guide = env.create_user("demo-guide", global_name=say("demo-guide"), bot=True)
            server = env.create_guild(say("demo-server"), owner=users[0])
            channel = server.create_text_channel("music")
            members = tuple(server.add_member(user) for user in users)
            client.names.update({member.id: name for member, name in zip(members, MEMBERS, strict=True)})
            await server.add_member(guide).send(channel, say("demo-welcome"))
            yield Stage(env, client, channel, members)


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _has_browser() -> bool:
    # On a machine without a screen, webbrowser would start a text browser in this very terminal.
    return sys.platform in {"darwin", "win32"} or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
