"""A Discord on loopback: as much of its REST API and its gateway as the bot's real process needs."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from aiohttp import WSMsgType, web

from bot.web.serving import ServerThread
from tests.e2e import discord_shapes as shapes
from tests.e2e.discord_gateway import ACK, HEARTBEAT, HELLO, IDENTIFY, RECONNECT, RESUME, Gateway
from tests.e2e.discord_shapes import APPLICATION, MARA, Json

API = "/api/v10"
BODY = web.RequestKey("body", Any)
PATIENCE = 60.0
"""Seconds that a test waits for something that must come; only a failing test ever waits so long."""

_T = TypeVar("_T")

GATEWAY_CALLS = {IDENTIFY: "IDENTIFY", RESUME: "RESUME"}


@dataclass(frozen=True)
class Call:
    """Something that the bot asked of Discord; on the gateway ``method`` is IDENTIFY or RESUME."""

    method: str
    path: str
    body: Any


class Asked:
    """An interaction that was sent to the bot, and what it answers."""

    def __init__(self, discord: LoopbackDiscord, number: str, token: str) -> None:
        self._discord = discord
        self._number = number
        self.token = token

    def answer(self, until: Callable[[Json], bool] = lambda answer: bool(answer["embeds"])) -> Json:
        """The answer as soon as it is what is waited for: any with an embed, unless told otherwise."""
        versions = self._discord.answers[self.token]
        return self._discord.wait(
            lambda: next((version for version in versions if until(version)), None), "an answer"
        )

    def shown(self) -> list[Json]:
        """What the answer has been so far, in order."""
        return list(self._discord.answers[self.token])

    def choices(self) -> list[Json]:
        """What was offered while somebody typed."""
        call = self._discord.wait_for("POST", f"/interactions/{self._number}/{self.token}/callback")
        return list(call.body["data"]["choices"])

    def posted(self) -> Json:
        """What was said after the answer, for everybody unless its flags say otherwise."""
        body: Json = self._discord.wait_for("POST", f"/webhooks/{APPLICATION}/{self.token}").body
        return body


class LoopbackDiscord:
    """Serves one application with one server from a thread of its own; every method is for any thread.

    ``door``, an event, can be cleared to let the bot wait for the answer to its login.
    """

    def __init__(self, token: str) -> None:
        self.token = token
        self.door = threading.Event()
        self.door.set()
        self.answers: dict[str, list[Json]] = {}
        self._calls: list[Call] = []
        self._news = threading.Condition()
        self._commands: dict[str, Json] = {}
        self._messages: dict[str, Json] = {}
        self._last_id = 910000000000000000
        self._gateway: Gateway | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server = ServerThread(self._make_app)

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.door.set()
        self._server.stop()

    @property
    def api_url(self) -> str:
        return f"{self._server.url}{API}"

    @property
    def gateway_url(self) -> str:
        return f"{self._server.url}/gateway/".replace("http", "ws", 1)

    @property
    def calls(self) -> list[Call]:
        """What the bot asked so far."""
        with self._news:
            return list(self._calls)

    def asked(self, method: str, path: str) -> list[Call]:
        """The calls to one address."""
        return [call for call in self.calls if (call.method, call.path) == (method, path)]

    def forget_calls(self) -> None:
        """Start listening anew, for a bot that starts anew."""
        with self._news:
            self._calls.clear()

    def wait(self, found: Callable[[], _T | None], what: str) -> _T:
        """What ``found`` finds, as soon as it finds it."""
        with self._news:
            thing = self._news.wait_for(found, PATIENCE)
            assert thing, f"{what} did not come; there were {self._calls}"
            return thing

    def wait_for(self, method: str, path: str = "") -> Call:
        """The first call to an address, as soon as it comes."""
        return self.wait(
            lambda: next((call for call in self._calls if (call.method, call.path) == (method, path)), None),
            f"{method} {path}",
        )

    def use(self, command: str, *, by: str = MARA, **options: str | int | bool) -> Asked:
        """Type a slash command in the server's channel."""
        known = self._commands[command]
        data = {"id": known["id"], "name": command, "type": 1, "options": shapes.options(options)}
        return self._interact(shapes.COMMAND, data, by=by)

    def type(self, command: str, option: str, text: str) -> Asked:
        """Type into an option that offers something, without sending the command."""
        known, typed = self._commands[command], shapes.options({option: text}, focused=option)
        return self._interact(
            shapes.AUTOCOMPLETE, {"id": known["id"], "name": command, "type": 1, "options": typed}, by=MARA
        )

    def press(self, button: Mapping[str, Any], message: Json, *, by: str = MARA) -> Asked:
        """Press a button under a message."""
        data = {"component_type": 2, "custom_id": button["custom_id"]}
        return self._interact(shapes.COMPONENT, data, by=by, message=message)

    def invite(self, name: str) -> None:
        """Take the bot into another server, which Mara owns."""
        self._send("GUILD_CREATE", {**shapes.server(self._next_id(), name), "unavailable": None})

    def drop_connection(self) -> None:
        """Ask the bot to connect to the gateway again, as Discord does every few hours."""
        self._run(self._connected().send(RECONNECT))

    def revoke_token(self) -> None:
        """Make the bot's token void, as its owner does at the developer portal, and end the connection."""
        self.token = "another-token-from-now-on"
        self._run(self._connected().refuse())

    def _interact(self, kind: int, data: Json, *, by: str, message: Json | None = None) -> Asked:
        number = self._next_id()
        token = f"a-token-that-answers-{number}"
        with self._news:
            self.answers[token] = []
            if message is not None:
                self._messages[token] = message
        self._send(
            "INTERACTION_CREATE", shapes.interaction(number, token, kind, data, by=by, message=message)
        )
        return Asked(self, number, token)

    def _next_id(self) -> str:
        with self._news:
            self._last_id += 1
            return str(self._last_id)

    def _send(self, event: str, data: Json) -> None:
        self._run(self._connected().dispatch(event, data))

    def _connected(self) -> Gateway:
        return self.wait(lambda: self._gateway, "a connection to the gateway")

    def _run(self, work: Any) -> None:
        assert self._loop is not None
        asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    # --- REST ---------------------------------------------------------------------------------------------

    async def _make_app(self) -> web.Application:
        self._loop = asyncio.get_running_loop()
        app = web.Application(middlewares=[self._watched])
        app.on_shutdown.append(self._hang_up)
        routes = {
            "GET /users/@me": self._me,
            "GET /oauth2/applications/@me": self._application,
            "GET /users/{user}": self._user,
            "GET /applications/{app}/commands": self._list_commands,
            "PUT /applications/{app}/commands": self._replace_commands,
            "POST /interactions/{id}/{token}/callback": self._callback,
            "GET /webhooks/{app}/{token}/messages/@original": self._read_answer,
            "PATCH /webhooks/{app}/{token}/messages/{message}": self._edit_answer,
            "POST /webhooks/{app}/{token}": self._follow_up,
            "POST /users/@me/channels": self._open_channel,
            "POST /channels/{channel}/messages": self._post,
        }
        for route, handle in routes.items():
            method, path = route.split()
            app.router.add_route(method, API + path, handle)
        app.router.add_get("/gateway/", self._serve_gateway)
        return app

    @web.middleware
    async def _watched(self, request: web.Request, handler: Callable[..., Any]) -> web.StreamResponse:
        if not request.path.startswith(API):
            return await handler(request)
        path = request.path.removeprefix(API)
        request[BODY] = await _body(request)
        self._hear(Call(request.method, path, request[BODY]))
        speaks_for_itself = path.startswith(("/interactions/", "/webhooks/"))  # the path has a token in it
        if not speaks_for_itself and request.headers.get("Authorization") != f"Bot {self.token}":
            return _json({"message": "401: Unauthorized", "code": 0}, status=401)
        return await handler(request)

    def _hear(self, call: Call) -> None:
        with self._news:
            self._calls.append(call)
            self._news.notify_all()

    async def _me(self, _request: web.Request) -> web.Response:
        await asyncio.to_thread(self.door.wait)
        return _json(shapes.user(APPLICATION))

    async def _application(self, _request: web.Request) -> web.Response:
        return _json(shapes.application())

    async def _user(self, request: web.Request) -> web.Response:
        return _json(shapes.user(request.match_info["user"]))

    async def _list_commands(self, _request: web.Request) -> web.Response:
        return _json(list(self._commands.values()))

    async def _replace_commands(self, request: web.Request) -> web.Response:
        """As at Discord, a command that was there under its name keeps its id."""
        kept = {name: known["id"] for name, known in self._commands.items()}
        self._commands = {
            command["name"]: {"description": ""}
            | command
            | {"id": kept.get(command["name"]) or self._next_id(), "application_id": APPLICATION}
            for command in request[BODY]
        }
        return _json(list(self._commands.values()))

    async def _callback(self, request: web.Request) -> web.Response:
        number, token, sent = request.match_info["id"], request.match_info["token"], request[BODY]
        kind, data = sent["type"], sent.get("data") or {}
        if kind in (4, 5):
            flags = data.get("flags", 0) | (shapes.LOADING if kind == 5 else 0)
            self._answer(token, shapes.message(self._next_id(), data | {"flags": flags}))
        elif kind == 7:
            self._answer(token, self._messages[token] | data)
        resource = {"type": kind} | ({"message": self._messages[token]} if kind in (4, 5, 7) else {})
        return _json({"interaction": {"id": number, "type": 2}, "resource": resource})

    async def _read_answer(self, request: web.Request) -> web.Response:
        return _json(self._messages[request.match_info["token"]])

    async def _edit_answer(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        message = self._messages.get(token)
        if message is None or request.match_info["message"] not in {"@original", message["id"]}:
            return _json({"message": "Unknown Webhook", "code": 10015}, status=404)
        self._answer(token, message | request[BODY] | {"flags": message["flags"] & ~shapes.LOADING})
        return _json(self._messages[token])

    def _answer(self, token: str, message: Json) -> None:
        with self._news:
            self._messages[token] = message
            self.answers[token].append(message)
            self._news.notify_all()

    async def _follow_up(self, request: web.Request) -> web.Response:
        return _json(shapes.message(self._next_id(), request[BODY]))

    async def _open_channel(self, request: web.Request) -> web.Response:
        recipient = shapes.user(str(request[BODY]["recipient_id"]))
        return _json({"id": f"{recipient['id']}9", "type": 1, "recipients": [recipient]})

    async def _post(self, request: web.Request) -> web.Response:
        channel = request.match_info["channel"]
        return _json(shapes.message(self._next_id(), request[BODY], channel))

    # --- gateway ------------------------------------------------------------------------------------------

    async def _serve_gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        gateway = Gateway(socket, compressed=request.query.get("compress") == "zlib-stream")
        await gateway.send(HELLO, {"heartbeat_interval": 41_250})
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                await self._hear_gateway(gateway, json.loads(frame.data))
        with self._news:
            if self._gateway is gateway:
                self._gateway = None
        return socket

    async def _hear_gateway(self, gateway: Gateway, payload: Json) -> None:
        said, data = payload["op"], payload["d"]
        if said == HEARTBEAT:
            await gateway.send(ACK)
            return
        if said not in GATEWAY_CALLS:
            return
        if data["token"] != self.token:
            await gateway.refuse()
            return
        if said == IDENTIFY:
            await gateway.greet(self.gateway_url)
        else:
            await gateway.dispatch("RESUMED", {})
        with self._news:
            self._gateway = gateway
        self._hear(Call(GATEWAY_CALLS[said], "", data))

    async def _hang_up(self, _app: web.Application) -> None:
        if self._gateway is not None:
            await self._gateway.socket.close(code=1001)


def _json(body: Any, status: int = 200) -> web.Response:
    # discord.py takes nothing for JSON that also names a charset.
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json")


async def _body(request: web.Request) -> Any:
    """What was sent; where files come along, what is said of them."""
    if not request.content_type.startswith("multipart/"):
        return json.loads(await request.read() or b"null")
    sent = await request.post()
    return json.loads(str(sent["payload_json"]))
