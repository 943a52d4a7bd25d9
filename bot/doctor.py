"""Examines a set-up the way its operator would have to: does each thing answer, and what is to be done."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
from dotenv import dotenv_values
from pydantic import SecretStr

from bot.clock import SystemClock
from bot.config import OFF, Settings
from bot.errors import CratediggerError, DatabaseNotMigrated
from bot.messages import Messages
from bot.services import open_sign_in
from bot.spotify.abilities import Abilities
from bot.spotify.app_table import app_table
from bot.store.database import Database
from bot.store.facts import Facts
from bot.store.sealing import check_key, new_key

DISCORD_API = "https://discord.com/api/v10"
PERMISSIONS = (1 << 10) | (1 << 11) | (1 << 14) | (1 << 15)
"""View channels, send messages, embed links, attach files."""

PATIENCE = aiohttp.ClientTimeout(total=10)


class State(StrEnum):
    """How a thing was found."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"

    @property
    def mark(self) -> str:
        """One character for the eye."""
        return {State.GOOD: "✓", State.NOTE: "·", State.BAD: "✗"}[self]

    @property
    def is_bad(self) -> bool:
        """Whether the bot cannot do its work like this."""
        return self is State.BAD


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    what: str
    state: State
    text: str


class Doctor:
    """Looks, and changes nothing."""

    def __init__(self, settings: Settings, messages: Messages) -> None:
        self._settings = settings
        self._say = messages.text
        self._messages = messages

    async def examine(self) -> list[Finding]:
        """Everything that was found, in the order in which one would mend it."""
        findings = [self._misspelt()]
        findings += [finding async for finding in self._database()]
        findings += [finding async for finding in self._discord()]
        findings += [finding async for finding in self._spotify()]
        findings += [finding async for finding in self._app()]
        findings += [finding async for finding in self._web()]
        return [finding for finding in findings if finding is not None]

    def _misspelt(self) -> Finding:
        known = {name.upper() for name in Settings.model_fields}
        unknown = sorted(name for name in dotenv_values(".env") if name.upper() not in known)
        if unknown:
            return Finding("settings", State.NOTE, self._say("doctor-unknown", names=", ".join(unknown)))
        where = ".env" if Path(".env").exists() else "none"
        return Finding("settings", State.GOOD, self._say("doctor-settings", where=where))

    async def _database(self) -> AsyncIterator[Finding]:
        database = Database(self._settings.database)
        try:
            key = self._settings.token_key
            check_key(key.get_secret_value() if key else None, self._settings.data_dir)
            await database.check()
            yield Finding("database", State.GOOD, self._say("doctor-database", address=database.address))
        except DatabaseNotMigrated:
            yield Finding("database", State.NOTE, self._say("doctor-database-new"))
        except CratediggerError as error:
            yield Finding("database", State.BAD, self._messages.of(error))
        finally:
            await database.close()

    async def _discord(self) -> AsyncIterator[Finding]:
        token = self._settings.discord_token
        if token is None:
            yield Finding("discord", State.BAD, self._say("doctor-no-token"))
            return
        api = self._settings.discord_api_url or DISCORD_API
        headers = {"Authorization": f"Bot {token.get_secret_value()}"}
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE) as session,
                session.get(f"{api}/users/@me", headers=headers) as answer,
            ):
                if answer.status == 401:
                    yield Finding("discord", State.BAD, self._say("error-discord-token"))
                    return
                answer.raise_for_status()
                me = await answer.json(content_type=None)
                name, client_id = str(me["username"]), str(me["id"])
        except (aiohttp.ClientError, TimeoutError) as failure:
            reason = str(failure) or type(failure).__name__
            yield Finding("discord", State.BAD, self._say("error-discord-unreachable", reason=reason))
            return
        except (ValueError, LookupError, TypeError):
            # No JSON, or none of Discord's: a proxy's own page, say, or another service.
            yield Finding("discord", State.BAD, self._say("doctor-not-discord", address=api))
            return
        yield Finding("discord", State.GOOD, self._say("doctor-discord", name=name))
        invite = (
            f"https://discord.com/oauth2/authorize?client_id={client_id}"
            f"&scope=bot%20applications.commands&permissions={PERMISSIONS}"
        )
        yield Finding("invite", State.NOTE, self._say("doctor-invite", address=invite))

    async def _spotify(self) -> AsyncIterator[Finding]:
        if self._settings.spotify_client_id is None:
            yield Finding("spotify", State.NOTE, self._say("doctor-no-spotify"))
            return
        redirect = self._say("doctor-redirect", address=self._settings.redirect_url)
        yield Finding("redirect", State.NOTE, f"{redirect} {self._say('doctor-redirect-wrong')}")
        if self._settings.spotify_client_secret is None:
            yield Finding("spotify", State.GOOD, self._say("doctor-spotify-untested"))
            return
        # Nothing is sealed to ask for the app's token: with a key to throw away none is made in DATA_DIR.
        unsealing = self._settings.model_copy(update={"token_key": SecretStr(new_key())})
        try:
            async with open_sign_in(unsealing, SystemClock()) as (_, desk):
                await desk.app_token()
            yield Finding("spotify", State.GOOD, self._say("doctor-spotify"))
        except CratediggerError as error:
            yield Finding("spotify", State.BAD, self._messages.of(error))

    async def _app(self) -> AsyncIterator[Finding]:
        """What trying has shown of the app, as it is written down; Spotify is not asked."""
        app = self._settings.spotify_client_id
        if app is None:
            return
        database = Database(self._settings.database)
        try:
            await database.check()
            record = await Abilities(Facts(database), SystemClock()).record(app)
        except CratediggerError:
            # Said already of the database itself.
            return
        finally:
            await database.close()
        rows = app_table(record, self._messages, _minute, reccobeats=self._settings.reccobeats_url != OFF)
        for row in rows:
            yield Finding(row.what, State.GOOD if row.good else State.NOTE, row.text)

    async def _web(self) -> AsyncIterator[Finding]:
        running = await self._is_running()
        host, port = self._settings.web_host, self._settings.web_port
        if not running and port and not await asyncio.to_thread(_is_free, host, port):
            yield Finding("web", State.BAD, self._say("doctor-port-taken", port=str(port)))
            return
        public = urlsplit(self._settings.redirect_url)
        if public.scheme == "http":
            yield Finding("web", State.NOTE, self._say("doctor-local-only", address=public.netloc))
        elif running:
            yield Finding("web", State.GOOD, self._say("doctor-public", address=public.netloc))
        else:
            yield Finding("web", State.NOTE, self._say("doctor-public-untested", address=public.netloc))

    async def _is_running(self) -> bool:
        """Whether a bot answers at the public address."""
        address = self._settings.redirect_url.removesuffix("/callback") + "/health"
        try:
            async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(address) as answer:
                return "discord" in await answer.json()
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return False


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _is_free(host: str, port: int) -> bool:
    with closing(socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
