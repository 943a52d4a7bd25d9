"""Starts the bot, runs it, and stops it in order: the one place that knows every room."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiohttp
import discord
import structlog

from bot.client import Cratedigger, point_discord_at
from bot.clock import Clock, SystemClock
from bot.config import Settings
from bot.errors import AddressInUse, DiscordRefusedToken, DiscordUnreachable, SettingMissing
from bot.messages import Catalogues
from bot.services import open_counter, open_services
from bot.web.app import Pages
from bot.web.serving import ServerThread

log = structlog.get_logger(__name__)

TOKEN_REVOKED = 4004
"""The gateway's close code where it does not know the token, be it one that was good until now."""

ANSWERS_TAKE = 5.0
"""Seconds that commands under way have to tell their people that the bot stops."""

LEAVING_TAKES = 5.0
"""Seconds that Discord has to answer the goodbye; discord.py would wait for thirty."""


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT. Raises the StartupErrors."""
    if settings.discord_token is None:
        raise SettingMissing(variable="DISCORD_TOKEN")
    point_discord_at(settings.discord_api_url, settings.discord_gateway_url)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with open_services(settings) as services:
        client = Cratedigger(services)
        await services.syncs.start()
        catching_up = asyncio.create_task(services.recommender.catch_up())
        async with web_pages(settings, client.is_ready, catalogues=services.catalogues):
            await _until_stopped(client, settings.discord_token.get_secret_value(), stop)
        catching_up.cancel()
    log.info("stopped")


@asynccontextmanager
async def web_pages(
    settings: Settings,
    discord_is_ready: Callable[[], bool],
    *,
    catalogues: Catalogues,
    clock: Clock | None = None,
) -> AsyncIterator[ServerThread]:
    """The web pages, served while the block runs. Raises AddressInUse."""
    pages = Pages(lambda: open_counter(settings, clock or SystemClock()), catalogues, discord_is_ready)
    server = ServerThread(pages.make_app, host=settings.web_host, port=settings.web_port)
    try:
        await asyncio.to_thread(server.start)
    except OSError as failure:
        raise AddressInUse(
            host=settings.web_host, port=str(settings.web_port), reason=failure.strerror or str(failure)
        ) from failure
    log.info("web pages served", address=server.url, redirect_address=settings.redirect_url)
    try:
        yield server
    finally:
        await asyncio.to_thread(server.stop)


@asynccontextmanager
async def keeping_time(client: Cratedigger) -> AsyncIterator[None]:
    """Do what is scheduled while the block runs, once the client is at Discord."""

    async def keep() -> None:
        await client.wait_until_ready()
        await client.services.schedule.run()

    keeping = asyncio.create_task(keep())
    try:
        yield
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)


async def _until_stopped(client: Cratedigger, token: str, stop: asyncio.Event) -> None:
    """Keep the client at Discord until ``stop``; leave it in order."""
    stopping = asyncio.create_task(stop.wait())
    async with client, keeping_time(client):
        running = asyncio.create_task(client.start(token))
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if stopping.done():
            log.info("stopping")
            # While Discord still listens: whoever waits for a sync is told that it goes on later.
            await client.services.syncs.close()
            await _let_answers_out()
            await _leave(client)
            # Closed in the middle of a login it ends with an error, which nobody has to mend.
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            return
        stopping.cancel()
        try:
            await running
        except discord.LoginFailure as refusal:
            raise DiscordRefusedToken from refusal
        except discord.ConnectionClosed as closed:
            if closed.code == TOKEN_REVOKED:
                raise DiscordRefusedToken from closed
            raise DiscordUnreachable(reason=_in_words(closed)) from closed
        except (aiohttp.ClientError, discord.HTTPException, discord.GatewayNotFound, OSError) as failure:
            raise DiscordUnreachable(reason=_in_words(failure)) from failure
        except AttributeError as failure:
            if client.ws is not None:
                raise
            # discord.py trips over itself where the gateway does not even answer the first time.
            raise DiscordUnreachable(reason="its gateway does not answer") from failure


async def _let_answers_out() -> None:
    answering = [task for task in asyncio.all_tasks() if task.get_name() == "CommandTree-invoker"]
    if answering:
        await asyncio.wait(answering, timeout=ANSWERS_TAKE)


async def _leave(client: Cratedigger) -> None:
    """Say goodbye to Discord; a gateway that does not answer to it must not hold up the stop."""
    try:
        await asyncio.wait_for(client.close(), LEAVING_TAKES)
    except TimeoutError:
        log.warning("gateway did not say goodbye")


def _in_words(failure: Exception) -> str:
    return " ".join(str(failure).split())[:200] or type(failure).__name__
