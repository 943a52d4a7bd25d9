"""Which language a page speaks: the first that whoever looks at it prefers, of those that there are."""

from __future__ import annotations

from typing import Final

from aiohttp import hdrs, web

from bot.messages import ENGLISH, Catalogues, Messages

SPOKEN: Final = web.RequestKey("spoken", Messages)
"""Where a request has the sentences in its language."""


def preferred(request: web.Request, catalogues: Catalogues) -> Messages:
    """The sentences for a request, by its Accept-Language, in which browsers put the dearest first."""
    for tag in request.headers.get(hdrs.ACCEPT_LANGUAGE, "").split(","):
        locale = tag.partition(";")[0].strip()
        messages = catalogues.of(locale)
        if messages.locale != ENGLISH or locale.partition("-")[0] == ENGLISH:
            return messages
    return catalogues.english
