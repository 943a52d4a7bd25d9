"""Asks Last.fm for the songs that somebody scrobbled most; it wants a key of the operator's."""

from __future__ import annotations

from dataclasses import dataclass

import requests

from bot.errors import ListensKeyMissing, ListensKeyRefused, ListensNone, ListensPrivate, ListensUserUnknown
from bot.listens.asking import Asker
from bot.listens.shapes import MOST_SONGS, Listened, Listens, Service, Told, count_of, text_of

AT_ONCE = 200
"""Songs that one call asks for."""

USER_UNKNOWN, KEYS_REFUSED, PRIVATE, TOO_MANY = 6, {10, 26}, 17, 29
"""Numbers of errors: https://www.last.fm/api/errorcodes. 6 is any wrong parameter; only the user can be."""

UNTOLD_PAUSE = 5.0
"""Seconds to wait after TOO_MANY, which does not say."""


@dataclass(frozen=True)
class _Page:
    user: str
    songs: list[Listened]
    rows: int
    total: int


class LastFm:
    """Last.fm's top songs of a user. It knows neither Spotify ids nor ISRCs."""

    def __init__(self, url: str, key: str | None, *, calls_per_second: float) -> None:
        self._asker = Asker(Service.LASTFM, url, calls_per_second=calls_per_second)
        self._key = key

    async def listens(self, user: str, told: Told) -> Listens:
        """What a user listens to; raises as Door says, and ListensKeyMissing."""
        if self._key is None:
            raise ListensKeyMissing
        found: list[Listened] = []
        name, total = user, 0
        for number in range(1, MOST_SONGS // AT_ONCE + 1):
            page = await self._page(self._key, user, number)
            name, total = page.user, page.total
            found += page.songs
            read = min(number * AT_ONCE, total)
            await told(min(read, MOST_SONGS), min(total, MOST_SONGS))
            if not page.rows or read >= total:
                break
        if not found:
            raise ListensNone(user=name, service=Service.LASTFM.full_name)
        return Listens(Service.LASTFM, name, tuple(found[:MOST_SONGS]), total > MOST_SONGS)

    def close(self) -> None:
        """End the thread; a call under way finishes first."""
        self._asker.close()

    async def _page(self, key: str, user: str, number: int) -> _Page:
        asked: dict[str, str | int] = {
            "method": "user.getTopTracks",
            "user": user,
            "api_key": key,
            "format": "json",
            "limit": AT_ONCE,
            "page": number,
        }
        return await self._asker.get("/2.0/", asked, lambda answer: self._read(answer, user))

    def _read(self, answer: requests.Response, user: str) -> _Page:
        body = answer.json()
        if "error" in body:
            raise self._refusal(int(body["error"]), user)
        if answer.status_code != 200:
            raise self._asker.unavailable(f"status {answer.status_code}")
        top, about = body["toptracks"]["track"], body["toptracks"]["@attr"]
        # What was XML once has a lone song without a list around it.
        rows = top if isinstance(top, list) else [top]
        songs = []
        for row in rows:
            title, artist = text_of(row["name"]), text_of(row["artist"]["name"])
            if title and artist:
                songs.append(Listened(title, (artist,), count_of(row["playcount"])))
        return _Page(text_of(about["user"]) or user, songs, len(rows), int(about["total"]))

    def _refusal(self, number: int, user: str) -> Exception:
        service = Service.LASTFM.full_name
        if number == USER_UNKNOWN:
            return ListensUserUnknown(user=user, service=service)
        if number == PRIVATE:
            return ListensPrivate(user=user, service=service)
        if number in KEYS_REFUSED:
            return ListensKeyRefused()
        if number == TOO_MANY:
            return self._asker.busy(UNTOLD_PAUSE)
        return self._asker.unavailable(f"error {number}")
