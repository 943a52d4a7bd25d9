"""Faults that happen on the way: the real answer comes late, in pieces, cut, changed, or never."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from demo.loopback.faults import Fault, Handler, Interference

STOPPING = web.AppKey("STOPPING", asyncio.Event)
"""Set in an application when its server is told to stop, so that nobody who dawdles keeps it."""

_GLANCE = 0.02


@dataclass(frozen=True, slots=True)
class NeverAnswers:
    """The call is heard, and that was it: until the client gives up, or the server stops.

    With ``done``, what was asked for happens all the same, and only word of it is lost.
    """

    done: bool = False

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """Nothing, for as long as anybody listens."""
        if self.done:
            await handle(request)
        await request.read()
        while await _still_wanted(request, _GLANCE):
            pass
        return _hung_up(request)


@dataclass(frozen=True, slots=True)
class Drips:
    """The real answer in ``pieces`` pieces of one size, ``pause`` seconds after one another."""

    pieces: int = 20
    pause: float = 0.05

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The body by and by, under its true length."""
        real, body = await _real(request, handle)
        stream = await _begun(request, real, len(body))
        size = max(1, -(-len(body) // self.pieces))
        for start in range(0, len(body), size):
            if not await _still_wanted(request, self.pause):
                return _hung_up(request)
            await stream.write(body[start : start + size])
        await stream.write_eof()
        return stream


@dataclass(frozen=True, slots=True)
class Truncated:
    """A sound HTTP answer whose body stops after ``share`` of the real one: no JSON any more."""

    share: float = 0.5

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The first part of the body, as if that were all."""
        real, body = await _real(request, handle)
        return web.Response(
            status=real.status, body=body[: int(len(body) * self.share)], content_type=real.content_type
        )


@dataclass(frozen=True, slots=True)
class Dropped:
    """The connection breaks after ``share`` of the real body."""

    share: float = 0.5

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The first part of the body, under the length of the whole."""
        real, body = await _real(request, handle)
        stream = await _begun(request, real, len(body))
        await stream.write(body[: int(len(body) * self.share)])
        return _hung_up(request)


@dataclass(frozen=True, slots=True)
class Altered:
    """The real answer's JSON, after ``change`` had it in hand. A refusal goes by unchanged."""

    change: Callable[[Any], Any]

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The real status with the changed body."""
        real, body = await _real(request, handle)
        if real.status >= 400:
            return real
        return web.json_response(self.change(json.loads(body)), status=real.status)


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """Something ``happens`` between two calls; then the call is answered, or fails as ``then`` does.

    ``happens`` is called in the server's thread, before the call looks at anything. The catalogue may be
    changed in it.
    """

    happens: Callable[[], object]
    then: Fault | Interference | None = None

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The answer as things stand now."""
        self.happens()
        if self.then is None:
            return await handle(request)
        return await spoilt(self.then, request, handle)


async def spoilt(fault: Fault | Interference, request: web.Request, handle: Handler) -> web.StreamResponse:
    """What a call is answered that meets with ``fault``."""
    if isinstance(fault, Interference):
        return await fault.answer(request, handle)
    return fault.response()


async def _real(request: web.Request, handle: Handler) -> tuple[web.Response, bytes]:
    real = await handle(request)
    if not isinstance(real, web.Response) or not isinstance(real.body, bytes):
        raise TypeError("only an answer that is whole can be spoilt")
    return real, real.body


async def _begun(request: web.Request, real: web.Response, length: int) -> web.StreamResponse:
    stream = web.StreamResponse(status=real.status)
    stream.content_type = real.content_type
    stream.content_length = length
    await stream.prepare(request)
    return stream


async def _still_wanted(request: web.Request, seconds: float) -> bool:
    """Whether, after so many seconds, the client still listens and the server still runs."""
    try:
        await asyncio.wait_for(request.app[STOPPING].wait(), seconds)
    except TimeoutError:
        return request.transport is not None and not request.transport.is_closing()
    return False


def _hung_up(request: web.Request) -> web.Response:
    """Close the connection; the answer is for the server's books, nobody hears it any more."""
    if request.transport is not None:
        request.transport.close()
    return web.Response(status=503)
