"""The web application: Spotify's way back, the upload page, and the health check."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

import structlog
from aiohttp import web

from bot.errors import CratediggerError, StartupError
from bot.messages import Catalogues, Messages
from bot.spotify.returning import Returned
from bot.spotify.sign_in import SignInDesk
from bot.store import Store
from bot.web.languages import SPOKEN, preferred
from bot.web.pages import page
from bot.web.uploads import UploadPages

if TYPE_CHECKING:
    from bot.library.uploads import UploadDesk

log = structlog.get_logger(__name__)

SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Counter = Callable[[], AbstractAsyncContextManager["tuple[Store, SignInDesk, UploadDesk]"]]


class Pages:
    """The handlers, over a database of their own: they run in another loop than the bot."""

    def __init__(
        self, open_counter: Counter, catalogues: Catalogues, discord_is_ready: Callable[[], bool]
    ) -> None:
        self._open_counter = open_counter
        self._catalogues = catalogues
        self._discord_is_ready = discord_is_ready
        self._store: Store | None = None
        self._desk: SignInDesk | None = None
        self._uploads: UploadDesk | None = None

    async def make_app(self) -> web.Application:
        """The application, for the loop it is called in."""
        app = web.Application(middlewares=[self._guarded])
        app.cleanup_ctx.append(self._opened)
        app.add_routes(
            [
                web.get("/", self.home),
                web.get("/callback", self.callback),
                web.get("/health", self.health),
                *UploadPages(self._upload_desk).routes(),
            ]
        )
        return app

    async def home(self, request: web.Request) -> web.StreamResponse:
        """What this address is, for whoever strays here."""
        return self._page(request, "web-home")

    async def callback(self, request: web.Request) -> web.StreamResponse:
        """Where Spotify sends people back to, with a code or a refusal."""
        assert self._desk is not None  # noqa: S101 - opened before the first request
        given = request.query
        back = Returned(given.get("state", ""), given.get("code", ""), given.get("error", ""))
        linked = await self._desk.receive(back)
        if linked.member_name is None:
            return self._page(request, "web-linked")
        # The page cannot know who looks at it: whoever was sent another's link is to notice.
        whose = request[SPOKEN].text("web-linked-member", name=linked.member_name)
        return self._page(request, "web-linked", whose)

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
        async with self._open_counter() as (self._store, self._desk, self._uploads):
            yield

    def _upload_desk(self) -> UploadDesk:
        assert self._uploads is not None  # noqa: S101 - opened before the first request
        return self._uploads

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        request[SPOKEN] = messages = preferred(request, self._catalogues)
        try:
            response = await handler(request)
        except CratediggerError as error:
            log.info("page refused", path=_route(request), error=type(error).__name__)
            response = self._refusal(messages, messages.of(error), status=400)
        except web.HTTPException as refusal:
            response = self._refusal(messages, messages.text("web-no-such-page"), status=refusal.status)
        except Exception:
            log.exception("page failed", path=_route(request))
            response = self._refusal(messages, messages.text("web-failed"), status=500)
        for name, value in SECURITY_HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    def _page(self, request: web.Request, name: str, *more: str) -> web.Response:
        messages = request[SPOKEN]
        title, text = messages.text(f"{name}-title"), messages.text(f"{name}-text")
        text = page(title, *more, text, language=messages.locale)
        return web.Response(text=text, content_type="text/html")

    def _refusal(self, messages: Messages, sentence: str, *, status: int) -> web.Response:
        text = page(messages.text("web-refused-title"), sentence, good=False, language=messages.locale)
        return web.Response(text=text, content_type="text/html", status=status)


def _route(request: web.Request) -> str:
    """The address of a page without what only its person may know."""
    resource = request.match_info.route.resource
    return "?" if resource is None else resource.canonical
