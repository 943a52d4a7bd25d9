"""Listens become a history of the member's own: by id, by ISRC, by name; what is unknown is counted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import count

import pytest
from sqlalchemy import select

from bot.errors import ListensOff, ListensUserUnknown, NoFeatures
from bot.library.listening import USER_LENGTH, Listening, ListensReport
from bot.library.measuring import Measurer
from bot.library.reports import Progress, Stage
from bot.listens.shapes import Listened, Listens, Service, Told
from bot.services import Services
from bot.store.playlists import Playlist
from bot.store.songs import AudioFeatures, Song
from bot.store.tables import playlist_songs, playlists, songs

MARA, THEO = 71, 72
servers = count(7_100)

Bring = Callable[..., Awaitable[ListensReport]]


class Shelf:
    """A service that has these songs for anybody, and spells every name in capitals."""

    def __init__(self) -> None:
        self.songs: list[Listened] = []
        self.asked: list[str] = []
        self.more = False

    async def listens(self, user: str, told: Told) -> Listens:
        self.asked.append(user)
        await told(len(self.songs), len(self.songs))
        return Listens(Service.LISTENBRAINZ, user.upper(), tuple(self.songs), self.more)


def song_id(letter: str) -> str:
    return letter * 22


def known(letter: str, title: str, *artists: str, isrc: str | None = None) -> Song:
    return Song(song_id(letter), title, artists, isrc=isrc)


@pytest.fixture
def server() -> int:
    return next(servers)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def bring(services: Services, server: int, shelf: Shelf) -> Bring:
    measurer = Measurer(services.store, services.abilities, None, services.clock)
    listening = Listening(
        services.store,
        {Service.LISTENBRAINZ: shelf},
        measurer,
        services.recommender,
        services.clock,
    )

    async def bring(*listened: Listened, member: int = MARA, user: str = "mara", **how) -> ListensReport:
        shelf.songs = list(listened)
        service = how.pop("service", Service.LISTENBRAINZ)
        return await listening.bring(server, member, service, user, **how)

    return bring


@pytest.fixture
def stored(services: Services, server: int):
    """The playlists of a server: whose, from where and called what, with their songs and plays in order."""

    async def stored() -> dict[tuple[int, str, str], list[tuple[str, int | None]]]:
        query = (
            select(
                playlists.c.member_id,
                playlists.c.source,
                playlists.c.external_id,
                playlist_songs.c.song_id,
                playlist_songs.c.plays,
            )
            .join(playlist_songs, playlist_songs.c.playlist_id == playlists.c.id)
            .where(playlists.c.server_id == server)
            .order_by(playlists.c.id, playlist_songs.c.position)
        )
        found: dict[tuple[int, str, str], list[tuple[str, int | None]]] = {}
        async with services.store.database.reading() as connection:
            for *whose, song, plays in await connection.execute(query):
                found.setdefault(tuple(whose), []).append((song[0], plays))
        return found

    return stored


async def test_songs_are_found_by_id_then_by_isrc_then_by_name(
    services: Services, bring: Bring, stored, shelf: Shelf
) -> None:
    await services.store.songs.keep(
        [
            known("b", "Other name", "y", isrc="GBAYE0601498"),
            known("c", "Water", "Cleo"),
            known("e", "Stone (Remastered)", "Dora", "Eve"),
        ]
    )
    report = await bring(
        Listened(
            "Glass", ("Anna & Ben", "Anna"), 50, spotify_id=f"https://open.spotify.com/track/{song_id('a')}"
        ),
        Listened("Brass", ("x",), 40, isrc="gb-aye-06-01498"),
        Listened("WATER", ("cleo",), 30),
        Listened("Nobody knows", ("this",), 20),
        Listened("Stone", ("Dora feat. Eve", "Dora"), 10),
        Listened("Glass", ("Anna",), 5),
    )
    assert await stored() == {
        (MARA, "history", "listenbrainz:MARA"): [("a", 55), ("b", 40), ("c", 30), ("e", 10)]
    }
    assert (report.user, report.listened, report.songs, report.new_songs) == ("MARA", 6, 4, 4)
    assert (report.plays, report.unknown, report.more) == (135, 1, False)


async def test_a_song_with_an_id_that_nobody_knew_is_known_from_now_on_as_a_file_would_tell_it(
    services: Services, bring: Bring
) -> None:
    listened = Listened(
        "Glass", ("Anna & Ben", "Anna"), 5, "Album", f"spotify:track:{song_id('g')}", "GBAYE0601498"
    )
    await bring(listened)
    async with services.store.database.reading() as connection:
        row = (await connection.execute(select(songs).where(songs.c.id == song_id("g")))).one()
    assert (row.title, row.artists, row.album, row.isrc) == ("Glass", ["Anna"], "Album", "GBAYE0601498")
    assert row.source == "file"


async def test_what_spotify_said_of_a_song_stays(services: Services, bring: Bring) -> None:
    await services.store.songs.keep([known("a", "Right", "Somebody")])
    await bring(Listened("Wrong", ("Anybody",), 5, spotify_id=song_id("a")))
    async with services.store.database.reading() as connection:
        assert (await connection.execute(select(songs.c.title))).scalars().all() == ["Right"]


@pytest.mark.parametrize(
    ("spotify_id", "isrc"),
    [("https://open.spotify.com/episode/" + "a" * 22, None), ("a" * 21, None), ("x", "GB"), (None, "1" * 12)],
)
async def test_ids_that_are_none_do_not_count(bring: Bring, stored, spotify_id, isrc) -> None:
    report = await bring(Listened("Glass", ("Anna",), 5, None, spotify_id, isrc))
    assert (report.songs, report.unknown, report.learned.stamp) == (0, 1, None)
    assert await stored() == {}


async def test_of_several_songs_with_an_isrc_one_that_is_here_is_meant(
    services: Services, server: int, bring: Bring, stored
) -> None:
    await services.store.songs.keep(
        [known(letter, "Glass", "Anna", isrc="GBAYE0601498") for letter in ("a", "b", "c")]
    )
    mine = Playlist("file", "x:y", "x", (song_id("b"),))
    await services.store.shares.bring(server, THEO, [mine], now=services.clock.now())
    await bring(Listened("Brass", ("x",), 5, isrc="GBAYE0601498"))
    assert (await stored())[MARA, "history", "listenbrainz:MARA"] == [("b", 5)]


async def test_a_later_call_replaces_what_the_same_name_brought_and_nothing_else(
    services: Services, server: int, bring: Bring, stored
) -> None:
    def glass(letter: str, plays: int) -> Listened:
        return Listened(f"Glass {letter}", ("Anna",), plays, spotify_id=song_id(letter))

    await bring(glass("a", 1), glass("b", 2))
    await bring(glass("c", 3), member=THEO)
    await bring(glass("d", 4), user="Mara2")
    report = await bring(glass("b", 7), user="MaRa")
    assert await stored() == {
        (MARA, "history", "listenbrainz:MARA"): [("b", 7)],
        (THEO, "history", "listenbrainz:MARA"): [("c", 3)],
        (MARA, "history", "listenbrainz:MARA2"): [("d", 4)],
    }
    assert report.new_songs == 0
    assert await services.store.shares.heard(server, MARA) == {song_id("b"), song_id("d")}


async def test_nothing_that_is_known_leaves_what_was_there_and_trains_nothing(bring: Bring, stored) -> None:
    await bring(Listened("Glass", ("Anna",), 5, spotify_id=song_id("a")))
    before = await stored()
    progress: list[Progress] = []

    async def notify(one: Progress) -> None:
        progress.append(one)

    report = await bring(Listened("Nobody knows", ("this",), 20), notify=notify)
    assert (report.songs, report.unknown, report.plays) == (0, 1, 0)
    assert [one.stage for one in progress] == [Stage.LISTENS]
    assert await stored() == before


async def test_it_ends_in_a_model_that_knows_the_songs(
    services: Services, server: int, bring: Bring, shelf: Shelf
) -> None:
    progress: list[Progress] = []

    async def notify(one: Progress) -> None:
        progress.append(one)

    letters = "abcdefgh"
    await services.store.songs.keep(
        [known(letter, f"Song {letter}", "x") for letter in letters],
        [
            AudioFeatures(
                song_id(letter), "file", {"energy": place / 8, "valence": place % 3 / 3, "tempo": 99}
            )
            for place, letter in enumerate(letters)
        ],
    )
    shelf.more = True
    report = await bring(*(Listened(f"Song {letter}", ("x",), 5) for letter in letters), notify=notify)
    assert report.learned.stamp is not None
    assert report.more
    assert [one.stage for one in progress] == [Stage.LISTENS, Stage.TRAINING]
    assert (progress[0].done, progress[0].total) == (8, 8)
    index = await services.recommender.index(server)
    assert {entry.song.id for entry in index.songs} == set(map(song_id, letters))


async def test_songs_without_features_come_and_classic_says_that_nothing_was_learned(
    services: Services, server: int, bring: Bring
) -> None:
    await services.store.servers.choose(server, preset="classic")
    report = await bring(Listened("Glass", ("Anna",), 5, spotify_id=song_id("a")))
    assert isinstance(report.learned.why_not, NoFeatures)


async def test_forgetting_takes_listens_along(services: Services, server: int, bring: Bring, stored) -> None:
    await bring(Listened("Glass", ("Anna",), 5, spotify_id=song_id("a")))
    await services.forgetter.forget(MARA)
    assert await stored() == {}
    assert await services.store.servers.songs(server) == []


async def test_a_service_that_is_switched_off_is_not_asked(bring: Bring) -> None:
    with pytest.raises(ListensOff) as off:
        await bring(service=Service.LASTFM)
    assert off.value.params == {"service": "Last.fm"}


@pytest.mark.parametrize("user", ["", " \n", "\x00", "x" * (USER_LENGTH + 1)])
async def test_a_name_that_is_none_is_not_asked_for(bring: Bring, shelf: Shelf, user: str) -> None:
    with pytest.raises(ListensUserUnknown):
        await bring(user=user)
    assert shelf.asked == []


async def test_a_name_is_asked_for_without_blanks_around_it(bring: Bring, shelf: Shelf) -> None:
    await bring(user=" mara ")
    assert shelf.asked == ["mara"]


async def test_the_store_finds_songs_by_isrc_in_any_number(services: Services, server: int) -> None:
    codes = [f"GBAYE{number:07}" for number in range(1_200)]
    await services.store.songs.keep(
        [Song(f"{number:022}", "x", ("x",), isrc=code) for number, code in enumerate(codes)]
    )
    found = await services.store.songs.by_isrc([*codes, "USXXX0000000"], server)
    assert found == {code: f"{number:022}" for number, code in enumerate(codes)}
    assert await services.store.songs.by_isrc([], server) == {}
