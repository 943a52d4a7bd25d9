"""An application served from a thread of its own: started, stopped and cleaned up from outside its loop."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest
import requests
from aiohttp import web

from bot.web.serving import ServerThread


class Served:
    """An application that remembers where it was made and cleaned up."""

    def __init__(self) -> None:
        self.loops: list[asyncio.AbstractEventLoop] = []

    async def make_app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/", self.answer)
        app.on_cleanup.append(self.note)
        await self.note(app)
        return app

    async def answer(self, _: web.Request) -> web.Response:
        return web.Response(text=threading.current_thread().name)

    async def note(self, _: web.Application) -> None:
        self.loops.append(asyncio.get_running_loop())


def test_it_serves_on_a_port_of_the_systems_choice_from_another_thread() -> None:
    server = ServerThread(Served().make_app)
    server.start()
    assert server.port > 0
    answer = requests.get(server.url, timeout=10)
    assert answer.text == "web:0" != threading.current_thread().name
    server.stop()
    with pytest.raises(requests.ConnectionError):
        requests.get(server.url, timeout=10)


def test_it_is_made_and_cleaned_up_in_one_loop_and_may_be_stopped_twice() -> None:
    served = Served()
    server = ServerThread(served.make_app)
    server.stop()
    server.start()
    server.stop()
    server.stop()
    assert len(served.loops) == 2
    assert served.loops[0] is served.loops[1]
    assert served.loops[0].is_closed()


def test_a_port_that_is_taken_is_told_to_who_starts_it() -> None:
    served = Served()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = ServerThread(served.make_app, port=taken.getsockname()[1])
        with pytest.raises(OSError, match="address already in use"):
            server.start()
    assert len(served.loops) == 2, "what was opened is closed"


def test_an_application_that_cannot_be_made_is_told_to_who_starts_it() -> None:
    async def fail() -> web.Application:
        raise LookupError("no database")

    with pytest.raises(LookupError, match="no database"):
        ServerThread(fail).start()


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8765"),
        ("0.0.0.0", "http://127.0.0.1:8765"),
        ("::", "http://127.0.0.1:8765"),
        ("::1", "http://[::1]:8765"),
        ("bot.example", "http://bot.example:8765"),
    ],
)
def test_the_address_is_one_that_this_machine_can_open(host: str, url: str) -> None:
    assert ServerThread(Served().make_app, host=host, port=8765).url == url
