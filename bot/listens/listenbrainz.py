"""Asks ListenBrainz for the songs that somebody listens to most, and by their latest listens for the ids."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import requests

from bot.errors import ListensNone, ListensUserUnknown
from bot.listens.asking import Asker
from bot.listens.shapes import MOST_SONGS, Listened, Listens, Service, Told, count_of, text_of

TOP_AT_ONCE = 100
"""Songs that one call for the most played gives at most."""

LISTENS_AT_ONCE, LISTEN_PAGES = 500, 6
"""The most played songs come without Spotify ids and ISRCs; these are in single listens, where the player
sends them. The latest three thousand have those of most songs that matter."""


@dataclass(slots=True)
class _Tally:
    title: str
    artists: tuple[str, ...]
    plays: int
    album: str | None
    spotify_id: str | None = None
    isrc: str | None = None


@dataclass(frozen=True)
class _Row:
    """A song of an answer; ``mbid`` is MusicBrainz's id of the recording, where it is known."""

    song: Listened
    mbid: str | None


@dataclass(frozen=True)
class _Page:
    """``oldest`` is when the first of these was listened to, in seconds; 0 where that does not matter."""

    user: str
    rows: list[_Row]
    total: int
    oldest: int = 0


class ListenBrainz:
    """ListenBrainz's public listens of a user. It wants no key."""

    def __init__(self, url: str, *, calls_per_second: float) -> None:
        self._asker = Asker(Service.LISTENBRAINZ, url, calls_per_second=calls_per_second)

    async def listens(self, user: str, told: Told) -> Listens:
        """What a user listens to; raises as Door says.

        Songs that are not among the most played (ListenBrainz counts them up every few days only) count as
        often as they are among the latest listens.
        """
        if set(user) <= {"."}:
            # As a part of an address it would lead elsewhere.
            raise ListensUserUnknown(user=user, service=Service.LISTENBRAINZ.full_name)
        tallies = _Tallies()
        name, total = await self._read_top(user, tallies, told)
        name = await self._read_latest(user, tallies) or name
        songs = tallies.most_played()
        if not songs:
            raise ListensNone(user=name, service=Service.LISTENBRAINZ.full_name)
        more = max(total, len(songs)) > MOST_SONGS
        return Listens(Service.LISTENBRAINZ, name, tuple(songs[:MOST_SONGS]), more)

    def close(self) -> None:
        """End the thread; a call under way finishes first."""
        self._asker.close()

    async def _read_top(self, user: str, tallies: _Tallies, told: Told) -> tuple[str, int]:
        name, total = user, 0
        for offset in range(0, MOST_SONGS, TOP_AT_ONCE):
            asked: dict[str, str | int] = {"range": "all_time", "count": TOP_AT_ONCE, "offset": offset}
            page = await self._get(f"/1/stats/user/{_part(user)}/recordings", asked, user, _top_page)
            if page is None or not page.rows:
                break
            name, total = page.user, page.total
            for row in page.rows:
                tallies.add(row)
            read = min(offset + TOP_AT_ONCE, total)
            await told(read, min(total, MOST_SONGS))
            if read >= total:
                break
        return name, total

    async def _read_latest(self, user: str, tallies: _Tallies) -> str | None:
        name, before = None, None
        counted = tallies.names()
        for _ in range(LISTEN_PAGES):
            asked: dict[str, str | int] = {"count": LISTENS_AT_ONCE}
            if before is not None:
                asked["max_ts"] = before
            page = await self._get(f"/1/user/{_part(user)}/listens", asked, user, _listens_page)
            if page is None or not page.rows or (before is not None and page.oldest >= before):
                break
            name, before = page.user, page.oldest
            for row in page.rows:
                tallies.add(row, counted)
        return name

    async def _get(
        self,
        path: str,
        asked: Mapping[str, str | int],
        user: str,
        read: Callable[[dict[str, Any], str], _Page],
    ) -> _Page | None:
        """A page; None where nothing is counted up yet."""

        def page(answer: requests.Response) -> _Page | None:
            if answer.status_code == 204:
                return None
            body = answer.json()
            if answer.status_code == 404 and body["code"] == 404:
                raise ListensUserUnknown(user=user, service=Service.LISTENBRAINZ.full_name)
            if answer.status_code != 200:
                raise self._asker.unavailable(f"status {answer.status_code}")
            return read(body["payload"], user)

        return await self._asker.get(path, asked, page)


class _Tallies:
    """Songs by their names and by MusicBrainz's ids: the two kinds of answers spell names differently."""

    def __init__(self) -> None:
        self._by_name: dict[tuple[str, str], _Tally] = {}
        self._by_mbid: dict[str, _Tally] = {}

    def names(self) -> frozenset[int]:
        """What was counted up by now; a mark for ``add``."""
        return frozenset(map(id, self._by_name.values()))

    def add(self, row: _Row, counted: frozenset[int] = frozenset()) -> None:
        """Count a song; of one that is counted up already only the ids are taken."""
        song = row.song
        key = (song.title.casefold(), song.artists[0].casefold())
        tally = (self._by_mbid.get(row.mbid) if row.mbid else None) or self._by_name.get(key)
        if tally is None:
            tally = _Tally(song.title, song.artists, 0, song.album)
        if id(tally) not in counted:
            tally.plays += song.plays
        self._by_name.setdefault(key, tally)
        if row.mbid:
            self._by_mbid.setdefault(row.mbid, tally)
        tally.artists = tuple(dict.fromkeys((*tally.artists, *song.artists)))
        tally.spotify_id = tally.spotify_id or song.spotify_id
        tally.isrc = tally.isrc or song.isrc

    def most_played(self) -> list[Listened]:
        """Every song once, most played first."""
        every = {id(tally): tally for tally in self._by_name.values()}.values()
        return [
            Listened(one.title, one.artists, one.plays, one.album, one.spotify_id, one.isrc)
            for one in sorted(every, key=lambda one: -one.plays)
        ]


def _part(user: str) -> str:
    return quote(user, safe="")


def _top_page(payload: dict[str, Any], user: str) -> _Page:
    rows: list[_Row] = []
    for entry in payload["recordings"]:
        rows += _row(entry, entry.get("artists"), entry, count_of(entry["listen_count"]))
    return _Page(text_of(payload.get("user_id")) or user, rows, int(payload["total_recording_count"]))


def _listens_page(payload: dict[str, Any], user: str) -> _Page:
    rows: list[_Row] = []
    times = []
    for listen in payload["listens"]:
        times.append(int(listen["listened_at"]))
        told = listen["track_metadata"]
        mapped = told.get("mbid_mapping") or {}
        more = told.get("additional_info") or {}
        rows += _row(told, mapped.get("artists"), mapped, 1, more)
    oldest = min(times, default=0)
    return _Page(text_of(payload.get("user_id")) or user, rows, len(rows), oldest)


def _row(
    names: dict[str, Any], credit: Any, ids: dict[str, Any], plays: int, more: dict[str, Any] | None = None
) -> Iterator[_Row]:
    """A song, unless it has no name."""
    more = more or {}
    title, artist = text_of(names.get("track_name")), text_of(names.get("artist_name"))
    if title is None or artist is None:
        return
    several = credit if isinstance(credit, list) else []
    sent = more.get("artist_names")
    first = text_of(several[0].get("artist_credit_name")) if several else None
    first = first or (text_of(sent[0]) if isinstance(sent, list) and sent else None)
    song = Listened(
        title,
        (artist, first) if first and first != artist else (artist,),
        plays,
        text_of(names.get("release_name")),
        text_of(more.get("spotify_id")),
        text_of(more.get("isrc")),
    )
    yield _Row(song, text_of(ids.get("recording_mbid")))
