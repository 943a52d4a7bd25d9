"""Serves an aiohttp application from a thread and an event loop of its own.

The bot's loop belongs to the gateway: a page that is slow to send must not delay a heartbeat, and a busy
bot must not fail its health check. (The simulated Discord of the demo and the tests asks for the same: a
listening socket in the bot's loop would keep it from ever settling.)
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable

from aiohttp import web


class ServerThread:
    """One listening socket, started and stopped from outside its loop.

    ``make_app`` is awaited inside the server's loop, so whatever it opens (a database, a client session)
    belongs to that loop; its clean-up belongs in ``app.on_cleanup``.
    """

    def __init__(
        self, make_app: Callable[[], Awaitable[web.Application]], *, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        self._make_app = make_app
        self._host = host
        self._port = port
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: BaseException | None = None

    @property
    def port(self) -> int:
        """The port that is listened on: the one asked for or, for 0, the one the system chose."""
        return self._port

    @property
    def url(self) -> str:
        """Where a client on this machine finds the server, without a trailing slash."""
        host = "127.0.0.1" if self._host in {"0.0.0.0", "::"} else self._host  # noqa: S104
        return f"http://[{host}]:{self._port}" if ":" in host else f"http://{host}:{self._port}"

    def start(self) -> None:
        """Start serving; returns once the socket listens.

        Raises OSError where the address cannot be had (in use, not ours), and whatever ``make_app`` raises.
        """
        self._thread = threading.Thread(target=self._run, name=f"web:{self._port}", daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    def stop(self) -> None:
        """Stop listening, run the application's clean-up and end the thread. Idempotent."""
        if self._thread is None or self._loop is None or self._stop is None:
            return
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as failure:
            self._failure = failure
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        runner = web.AppRunner(await self._make_app(), access_log=None, shutdown_timeout=2.0)
        await runner.setup()
        try:
            site = web.TCPSite(runner, self._host, self._port)
            await site.start()
            self._port = runner.addresses[0][1]
            self._ready.set()
            await self._stop.wait()
        finally:
            await runner.cleanup()
