"""Wrong answers that take the place of the real one: refusals, and bodies no client asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

_PAGE = "<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Too many calls in the last half minute; ``retry_after`` in seconds.

    None leaves the header out, and a text puts there what no client expects.
    """

    retry_after: float | str | None = 1

    def response(self) -> web.Response:
        """429 with Retry-After."""
        body = error_body(429, "API rate limit exceeded")
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return json_answer(429, body, headers)


@dataclass(frozen=True, slots=True)
class QuotaExceeded:
    """The app's share of the day is used up; ``retry_after`` in seconds, in real life 6 to 24 hours."""

    retry_after: int = 6 * 60 * 60

    def response(self) -> web.Response:
        """429 with a reason and a long Retry-After."""
        body = {"error": {"status": 429, "message": "Quota exceeded", "reason": "QUOTA_EXCEEDED"}}
        return json_answer(429, body, {"Retry-After": str(self.retry_after)})


@dataclass(frozen=True, slots=True)
class ServerError:
    """The service's own trouble: 500 says so in JSON, 502 and 503 come from a proxy as plain text."""

    status: int = 502

    def response(self) -> web.Response:
        """The status in the form it usually has."""
        if self.status == 500:
            return json_answer(500, error_body(500, "Server error."))
        return web.Response(status=self.status, text="upstream connect error")


@dataclass(frozen=True, slots=True)
class TextError:
    """An error of an unusual form, ``{"error": "text"}``, as some of Spotify's layers send."""

    status: int
    text: str

    def response(self) -> web.Response:
        """The status with the odd body."""
        return json_answer(self.status, {"error": self.text})


@dataclass(frozen=True, slots=True)
class Html:
    """A page for people where JSON belongs: a hotel's sign-in page with 200, a proxy's apology with 5xx."""

    status: int = 200
    title: str = "Just a moment..."

    def response(self) -> web.Response:
        """The status with the page."""
        text = _PAGE.format(title=self.title)
        return web.Response(status=self.status, text=text, content_type="text/html")


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing at all: a status, and no body."""

    status: int = 200

    def response(self) -> web.Response:
        """The status alone."""
        return web.Response(status=self.status, content_type="application/json")


def error_body(status: int, message: str = "") -> dict[str, Any]:
    """Spotify's form of an error; the message is left out where it is empty."""
    return {"error": {"status": status} | ({"message": message} if message else {})}


def json_answer(status: int, body: Any, headers: Mapping[str, str] | None = None) -> web.Response:
    """An answer in JSON."""
    return web.json_response(body, status=status, headers=headers)
