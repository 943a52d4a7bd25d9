"""Brings what a member listens to elsewhere, by their user name there alone, as a listening history."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from bot.clock import Clock
from bot.errors import ListensOff, ListensUserUnknown
from bot.library.files import NamedSong
from bot.library.files.cells import SONG_ID
from bot.library.files.cells import isrc as isrc_in
from bot.library.learning import learn
from bot.library.matching import matched, titles
from bot.library.measuring import Measurer
from bot.library.reports import Learned, Notifier, Progress, Stage, nobody
from bot.library.tickets import taken_ticket
from bot.listens.shapes import Door, Listened, Listens, Service, text_of
from bot.names import shortened
from bot.recommender.service import Recommender
from bot.store import Store
from bot.store.playlists import Playlist
from bot.store.songs import Song
from bot.store.uploads import Upload

__all__ = ["Listening", "ListensReport", "Service"]

USER_LENGTH = 64
"""Longer than any name that these services give."""


@dataclass(frozen=True)
class ListensReport:
    """What came of it. ``listened`` counts songs of the service; ``unknown`` ones could not be matched.

    ``songs`` came, ``new_songs`` of them new to the server, with ``plays`` in all. With ``more``, the service
    knows of further songs, played less.
    """

    service: Service
    user: str
    listened: int
    songs: int
    new_songs: int
    plays: int
    unknown: int
    more: bool
    learned: Learned


class Listening:
    """Listens in. ``doors`` has the services that may be asked."""

    def __init__(
        self,
        store: Store,
        doors: Mapping[Service, Door],
        measurer: Measurer,
        recommender: Recommender,
        clock: Clock,
    ) -> None:
        self._store = store
        self._doors = doors
        self._measurer = measurer
        self._recommender = recommender
        self._clock = clock

    async def bring(
        self, server_id: int, member_id: int, service: Service, user: str, notify: Notifier = nobody
    ) -> ListensReport:
        """Fetch what a user of a service listens to, store it as the member's own, and train the model.

        A later call for the same user replaces what the earlier one brought. Raises the Listens errors of
        bot.errors, OptedOut, and ImportForgotten where the member was forgotten meanwhile.
        """
        upload = Upload(server_id, member_id, None)
        new_songs = 0
        async with taken_ticket(self._store, upload, self._clock.now()) as ticket:
            listens = await self._fetch(service, user, notify)
            meant = await self._meant(server_id, listens.songs)
            plays: dict[str, int] = {}
            for number, listened in enumerate(listens.songs):
                if number in meant:
                    plays[meant[number]] = plays.get(meant[number], 0) + listened.plays
            if plays:
                change = await self._store.shares.bring(
                    server_id, member_id, [_playlist(listens, plays)], now=self._clock.now(), ticket=ticket
                )
                new_songs = change.new_songs
        learned = Learned(None)
        if plays:
            await self._measurer.measure(server_id, notify)
            await notify(Progress(Stage.TRAINING, 0, 0))
            learned = await learn(self._recommender, server_id)
        return ListensReport(
            service=service,
            user=listens.user,
            listened=len(listens.songs),
            songs=len(plays),
            new_songs=new_songs,
            plays=sum(plays.values()),
            unknown=len(listens.songs) - len(meant),
            more=listens.more,
            learned=learned,
        )

    async def _fetch(self, service: Service, user: str, notify: Notifier) -> Listens:
        if (door := self._doors.get(service)) is None:
            raise ListensOff(service=service.full_name)
        name = text_of(user)
        if name is None or len(name) > USER_LENGTH:
            raise ListensUserUnknown(user=shortened(user, USER_LENGTH), service=service.full_name)

        async def told(done: int, total: int) -> None:
            await notify(Progress(Stage.LISTENS, done, total))

        return await door.listens(name, told)

    async def _meant(self, server_id: int, listened: tuple[Listened, ...]) -> dict[int, str]:
        """The ids of the songs that are meant, by their place among those that were listened to.

        By Spotify's id first: such a song is known from now on. Then by ISRC, and then by title and artist.
        """
        songs: dict[str, Song] = {}
        meant: dict[int, str] = {}
        codes: dict[int, str] = {}
        for number, one in enumerate(listened):
            code = isrc_in(one.isrc or "")
            if (found := SONG_ID.fullmatch(one.spotify_id or "")) is not None:
                meant[number] = found[1]
                # Of a credit and the first name in it, the shorter one is what Spotify has for an artist.
                artists = (min(one.artists, key=len),)
                song = Song(found[1], one.title, artists, one.album, isrc=code, source="file")
                songs.setdefault(found[1], song)
            elif code is not None:
                codes[number] = code
        # Before the names: the same songs may be named without their ids as well.
        await self._store.songs.keep(list(songs.values()))
        known = await self._store.songs.by_isrc(set(codes.values()), server_id)
        meant |= {number: known[code] for number, code in codes.items() if code in known}
        await self._add_named(server_id, listened, meant)
        return meant

    async def _add_named(self, server_id: int, listened: tuple[Listened, ...], meant: dict[int, str]) -> None:
        names = {
            number: [NamedSong(one.title, artist, one.album, "", None) for artist in one.artists]
            for number, one in enumerate(listened)
            if number not in meant
        }
        every = [name for several in names.values() for name in several]
        if not every:
            return
        namesakes = await self._store.songs.namesakes(titles(every), server_id)
        found = await asyncio.to_thread(matched, every, namesakes, set(meant.values()))
        for number, several in names.items():
            if (name := next((name for name in several if name in found), None)) is not None:
                meant[number] = found[name]


def _playlist(listens: Listens, plays: Mapping[str, int]) -> Playlist:
    return Playlist(
        source="history",
        external_id=f"{listens.service}:{listens.user}",
        name=f"{listens.service.full_name}: {listens.user}",
        song_ids=tuple(plays),
        plays=plays,
    )
