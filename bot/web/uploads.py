"""The upload page: takes one file that is too large for Discord, and says what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, BinaryIO

import aiohttp
from aiohttp import hdrs, web

from bot.errors import (
    CratediggerError,
    FileRefused,
    UploadsFull,
    UploadTooLarge,
    UploadTooSlow,
    UploadUnderWay,
    UploadWithoutFile,
)
from bot.names import one_line, shortened
from bot.web.languages import SPOKEN
from bot.web.pages import page, undo_form, upload_form

if TYPE_CHECKING:
    from bot.library.uploads import UploadDesk

CHUNK = 1 << 18
NAME = 200

RECEPTION = timedelta(minutes=10)
"""How long a file may take to come: less than that is left of the page for whoever has to try again."""

BROKEN_OFF = (
    ValueError,
    ConnectionError,
    aiohttp.ClientPayloadError,
    aiohttp.http_exceptions.HttpProcessingError,
    web.RequestPayloadError,
)
"""What aiohttp raises for a form that is none, or that ends before its end."""

FORMS_ALLOWED = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
}


class UploadPages:
    """The handlers. The token in the address is the secret: no other site can know it, or fake the form."""

    def __init__(self, desk: Callable[[], UploadDesk]) -> None:
        self._desk = desk

    def routes(self) -> list[web.RouteDef]:
        """Where the handlers are."""
        return [
            web.get("/upload/{token}", self.show),
            web.post("/upload/{token}", self.take),
            web.post("/undo/{answer}", self.take_back),
        ]

    async def show(self, request: web.Request) -> web.StreamResponse:
        """The form. Raises UploadExpired."""
        await self._desk().check(request.match_info["token"])
        say = request[SPOKEN].text
        text = say("web-upload-text", limit=self._desk().limit_mb)
        return self._page(request, say("web-upload-title"), text, form=self._form(request))

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Take the file of the form; one that is refused leaves the form open. Raises UploadExpired."""
        token = request.match_info["token"]
        desk = self._desk()
        upload = await desk.check(token)
        try:
            with desk.reception(token), desk.blank() as content:
                name = await self._receive_in_time(request, content)
                taken = await desk.take(token, upload, content, name)
        except UploadUnderWay as refusal:
            return self._refused(request, refusal, status=409)
        except UploadsFull as refusal:
            return self._refused(request, refusal, status=503)
        except UploadTooSlow as refusal:
            return self._refused(request, refusal, status=408)
        except UploadTooLarge as refusal:
            return self._refused(request, refusal, status=413)
        except (FileRefused, UploadWithoutFile) as refusal:
            return self._refused(request, refusal, status=400)
        report, say = taken.report, request[SPOKEN].text
        lines = taken.in_words(request[SPOKEN])
        if not report.songs:
            return self._page(request, say("import-nothing-title", file=report.name), *lines)
        form = "" if taken.undo is None else undo_form(taken.undo, say("import-undo"))
        return self._page(
            request, say("import-done-title", file=report.name), *lines, say("web-uploaded-next"), form=form
        )

    async def take_back(self, request: web.Request) -> web.StreamResponse:
        """Undo what an upload brought. Raises AnswerExpired."""
        file, playlists = await self._desk().take_back(request.match_info["answer"])
        say = request[SPOKEN].text
        return self._page(
            request,
            say("import-undone-title", file=file.name),
            say("import-undone-text", playlists=playlists),
        )

    async def _receive_in_time(self, request: web.Request, content: BinaryIO) -> str:
        """As ``_receive``. Raises UploadTooSlow too: who sends a byte now and then keeps others out."""
        try:
            async with asyncio.timeout(RECEPTION.total_seconds()):
                return await self._receive(request, content)
        except TimeoutError:
            raise UploadTooSlow(minutes=int(RECEPTION.total_seconds() // 60)) from None

    async def _receive(self, request: web.Request, content: BinaryIO) -> str:
        """Write the file of a form to ``content``; returns its name.

        Raises UploadTooLarge, as soon as it is known, and UploadWithoutFile.
        """
        if request.content_type != "multipart/form-data":
            raise UploadWithoutFile
        try:
            async for part in await request.multipart():
                if not isinstance(part, aiohttp.BodyPartReader) or not part.filename:
                    continue
                name = _name(part.filename)
                # A form is hardly larger than the file in it: one that says that it is need not come.
                announced = int(request.headers.get(hdrs.CONTENT_LENGTH, 0))
                limit = self._desk().limit_mb * 1_000_000
                if announced > limit + CHUNK:
                    raise UploadTooLarge(file=name, limit=self._desk().limit_mb)
                while chunk := await part.read_chunk(CHUNK):
                    content.write(chunk)
                    if content.tell() > limit:
                        raise UploadTooLarge(file=name, limit=self._desk().limit_mb)
                content.seek(0)
                return name
        except BROKEN_OFF:
            raise UploadWithoutFile from None
        raise UploadWithoutFile

    def _form(self, request: web.Request) -> str:
        return upload_form(request[SPOKEN].text("web-upload-button"))

    def _refused(self, request: web.Request, refusal: CratediggerError, *, status: int) -> web.Response:
        messages = request[SPOKEN]
        title = messages.text("web-refused-title")
        return self._page(
            request, title, messages.of(refusal), form=self._form(request), good=False, status=status
        )

    def _page(
        self,
        request: web.Request,
        title: str,
        *paragraphs: str,
        form: str = "",
        good: bool = True,
        status: int = 200,
    ) -> web.Response:
        text = page(title, *paragraphs, form=form, good=good, language=request[SPOKEN].locale)
        return web.Response(text=text, content_type="text/html", status=status, headers=FORMS_ALLOWED)


def _name(filename: str) -> str:
    """The name of a file as it can be stored and shown, whatever bytes the browser sent for it."""
    readable = filename.encode("utf-8", "replace").decode()
    return shortened(one_line(readable.replace("\\", "/").rpartition("/")[2]), NAME) or "?"
