"""A connection to the loopback Discord's gateway, in the form and the order that Discord sends."""

from __future__ import annotations

import json
import zlib
from typing import Any

from aiohttp import web

from tests.e2e import discord_shapes as shapes
from tests.e2e.discord_shapes import APPLICATION, SERVER, Json

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, HELLO, ACK = 0, 1, 2, 6, 7, 10, 11
UNKNOWN_TOKEN = 4004


class Gateway:
    """One connection to the gateway, compressed as one stream where that was asked for."""

    def __init__(self, socket: web.WebSocketResponse, *, compressed: bool) -> None:
        self.socket = socket
        self._stream = zlib.compressobj() if compressed else None
        self._sequence = 0

    async def greet(self, resume_url: str) -> None:
        """Say READY, then what server there is."""
        ready = {
            "v": 10,
            "user": shapes.user(APPLICATION),
            "guilds": [{"id": SERVER, "unavailable": True}],
            "session_id": "a-session",
            "resume_gateway_url": resume_url,
            "application": {"id": APPLICATION, "flags": 0},
        }
        await self.dispatch("READY", ready)
        await self.dispatch("GUILD_CREATE", shapes.server())

    async def refuse(self) -> None:
        """End the connection of a bot whose token is not known."""
        await self.socket.close(code=UNKNOWN_TOKEN, message=b"Authentication failed.")

    async def dispatch(self, event: str, data: Json) -> None:
        """Tell of an event."""
        self._sequence += 1
        await self.send(DISPATCH, data, s=self._sequence, t=event)

    async def send(self, op: int, data: Any = None, **rest: Any) -> None:
        """Send a payload."""
        text = json.dumps({"op": op, "d": data, "s": None, "t": None, **rest})
        if self._stream is None:
            await self.socket.send_str(text)
        else:
            await self.socket.send_bytes(
                self._stream.compress(text.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)
            )
