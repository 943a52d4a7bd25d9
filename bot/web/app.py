"""The web application: Spotify's way back, and the health check."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import structlog
from aiohttp import web

from bot.errors import ConsentDenied, CratediggerError, LinkExpired, SpotifyRefusedSignIn, StartupError
from bot.messages import Messages
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.web.pages import page

log = structlog.get_logger(__name__)

SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Counter = Callable[[], AbstractAsyncContextManager[tuple[Store, SignInDesk]]]


class Pages:
    """The handlers, over a database of their own: they run in another loop than the bot."""

    def __init__(
        self, open_counter: Counter, messages: Messages, discord_is_ready: Callable[[], bool]
    ) -> None:
        self._open_counter = open_counter
        self._messages = messages
        self._discord_is_ready = discord_is_ready
        self._store: Store | None = None
        self._desk: SignInDesk | None = None

    async def make_app(self) -> web.Application:
        """The application, for the loop it is called in."""
        app = web.Application(middlewares=[self._guarded])
        app.cleanup_ctx.append(self._opened)
        app.add_routes(
            [
                web.get("/", self.home),
                web.get("/callback", self.callback),
                web.get("/health", self.health),
            ]
        )
        return app

    async def home(self, _request: web.Request) -> web.StreamResponse:
        """What this address is, for whoever strays here."""
        return self._page("web-home")

    async def callback(self, request: web.Request) -> web.StreamResponse:
        """Where Spotify sends people back to, with a code or a refusal."""
        assert self._desk is not None  # noqa: S101 - opened before the first request
        state = request.query.get("state", "")
        code = request.query.get("code", "")
        if not state:
            raise LinkExpired
        if "error" in request.query:
            await self._desk.decline(state)
            if request.query["error"] == "access_denied":
                raise ConsentDenied
            raise SpotifyRefusedSignIn(reason=request.query["error"][:60])
        if not code:
            raise LinkExpired
        await self._desk.complete(state, code)
        return self._page("web-linked")

    async def health(self, _request: web.Request) -> web.StreamResponse:
        """How the bot fares, for a machine: 200 where all is well, else 503."""
        assert self._store is not None  # noqa: S101 - opened before the first request
        try:
            await self._store.database.check()
        except StartupError as failure:
            database = type(failure).__name__
        else:
            database = "ok"
        discord = "ready" if self._discord_is_ready() else "connecting"
        well = database == "ok" and discord == "ready"
        return web.json_response(
            {"status": "ok" if well else "unwell", "database": database, "discord": discord},
            status=200 if well else 503,
        )

    async def _opened(self, _app: web.Application) -> AsyncIterator[None]:
        async with self._open_counter() as (self._store, self._desk):
            yield

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            response = await handler(request)
        except CratediggerError as error:
            log.info("page refused", path=request.path, error=type(error).__name__)
            response = self._refusal(self._messages.of(error), status=400)
        except web.HTTPException as refusal:
            response = self._refusal(self._messages.text("web-no-such-page"), status=refusal.status)
        except Exception:
            log.exception("page failed", path=request.path)
            response = self._refusal(self._messages.text("web-failed"), status=500)
        response.headers.update(SECURITY_HEADERS)
        return response

    def _page(self, name: str) -> web.Response:
        text = page(self._messages.text(f"{name}-title"), self._messages.text(f"{name}-text"))
        return web.Response(text=text, content_type="text/html")

    def _refusal(self, sentence: str, *, status: int) -> web.Response:
        text = page(self._messages.text("web-refused-title"), sentence, good=False)
        return web.Response(text=text, content_type="text/html", status=status)
