"""What a file knows by names alone is found, listens count, playlists keep names, and all can be undone."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from bot.library.files import FileKind, NamedSong
from bot.library.imports import LABELS_OF_FILE
from bot.library.matching import matched, titles, without_brackets
from bot.library.reports import ImportReport
from bot.recommender.answers import BroughtFile
from bot.services import Services
from bot.store.songs import Namesake, Song
from bot.store.tables import playlist_songs, playlists, shares
from tests.library.files.samples import as_json, zipped
from tests.library.test_imports import HEADER, MARA, THEO, row, servers, song_id

Bring = Callable[..., Awaitable[ImportReport]]


@pytest.fixture
def server() -> int:
    return next(servers)


@pytest.fixture
def bring(services: Services, server: int) -> Bring:
    async def bring(content: object, name: str = "file.json", member: int = MARA, **how) -> ImportReport:
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        return await services.importer.bring(server, member, await services.importer.read(raw, name), **how)

    return bring


@pytest.fixture
def stored(services: Services, server: int):
    """The playlists of a server: source and name, with their songs and how often each was played."""

    async def stored() -> dict[tuple[str, str], dict[str, int | None]]:
        query = (
            select(playlists.c.source, playlists.c.name, playlist_songs.c.song_id, playlist_songs.c.plays)
            .join(playlist_songs, playlist_songs.c.playlist_id == playlists.c.id)
            .where(playlists.c.server_id == server)
            .order_by(playlists.c.id, playlist_songs.c.position)
        )
        found: dict[tuple[str, str], dict[str, int | None]] = {}
        async with services.store.database.reading() as connection:
            for source, name, song, plays in await connection.execute(query):
                found.setdefault((source, name), {})[song[0]] = plays
        return found

    return stored


def listen(letter: str, *, title: str | None = None, ms: int = 60_000) -> dict[str, object]:
    return {
        "ts": "2026-05-01T10:00:00Z",
        "ms_played": ms,
        "master_metadata_track_name": title or f"Song {letter}",
        "master_metadata_album_artist_name": "x",
        "master_metadata_album_album_name": None,
        "spotify_track_uri": f"spotify:track:{song_id(letter)}",
    }


def short_listen(title: str, artist: str = "x") -> dict[str, object]:
    return {"endTime": "2026-05-01 10:00", "artistName": artist, "trackName": title, "msPlayed": 60_000}


def track(title: str, uri: str | None, artist: str = "x", album: str = "") -> dict[str, object]:
    return {"track": {"trackName": title, "artistName": artist, "albumName": album, "trackUri": uri}}


def playlist_file(**named: list[dict[str, object]]) -> dict[str, object]:
    return {"playlists": [{"name": name, "items": items} for name, items in named.items()]}


async def test_a_history_is_one_playlist_that_says_how_often_each_song_was_played(
    services: Services, server: int, bring: Bring, stored
) -> None:
    report = await bring([listen("a"), listen("b"), listen("a"), listen("c", ms=5_000)], "history.json")
    assert (report.kind, report.songs, report.plays, report.played) == (FileKind.HISTORY, 2, 3, 2)
    assert report.skipped == {"short-listen": 1}
    assert await stored() == {("history", "history"): {"a": 2, "b": 1}}
    assert await services.store.shares.heard(server, MARA) == {song_id("a"), song_id("b")}


async def test_how_often_somebody_listens_does_not_go_into_a_pool(bring: Bring, stored) -> None:
    report = await bring([listen("a"), listen("a")], pool="old")
    assert (report.pools, report.plays) == (("old",), 0)
    assert await stored() == {("history", "file"): {"a": None}}


async def test_each_playlist_of_a_zip_keeps_its_name(bring: Bring, stored) -> None:
    content = zipped(
        {
            "road_trip.csv": "\n".join([HEADER, row("a"), row("b")]).encode(),
            "evening.csv": "\n".join([HEADER, row("b")]).encode(),
        }
    )
    report = await bring(content, "exportify.zip")
    names = report.playlists
    assert len(names) == 2
    assert await stored() == {("file", names[0]): {"a": None, "b": None}, ("file", names[1]): {"b": None}}
    before = await stored()
    assert (await bring(content, "exportify.zip")).new_songs == 0
    assert await stored() == before


async def test_songs_with_names_alone_are_found_among_those_of_the_same_file(bring: Bring, stored) -> None:
    """The short history has no ids; the library beside it in the account's zip has."""
    content = zipped(
        {
            "Playlist1.json": as_json(
                playlist_file(Road=[track("Song a", f"spotify:track:{song_id('a')}"), track("SONG A", None)])
            ),
            "StreamingHistory_music_0.json": as_json([short_listen("song a"), short_listen("Unheard of")]),
        }
    )
    report = await bring(content, "my_spotify_data.zip")
    assert (report.kind, report.songs, report.matched, report.unknown) == (FileKind.ACCOUNT_DATA, 1, 0, 1)
    assert await stored() == {("file", "Road"): {"a": None}, ("history", "my_spotify_data"): {"a": 1}}


async def test_names_are_found_among_songs_that_others_brought(bring: Bring, stored) -> None:
    await bring("\n".join([HEADER, row("a"), row("b")]).encode(), "songs.csv", member=THEO)
    report = await bring(
        playlist_file(Mine=[track(" song  A (Remastered 2011) [Live]", None), track("Song z", None)]),
        "Playlist1.json",
    )
    assert (report.songs, report.matched, report.unknown, report.new_songs) == (1, 1, 1, 0)
    assert report.playlists == ("Mine",)
    assert (await stored())["file", "Mine"] == {"a": None}


async def test_a_file_of_unknown_names_alone_leaves_nothing_behind(bring: Bring, stored) -> None:
    report = await bring([short_listen("Nobody"), short_listen("Knows"), short_listen("Nobody")])
    assert (report.songs, report.unknown, report.new_songs) == (0, 2, 0)
    assert await stored() == {}


async def test_undo_takes_back_one_file_of_one_member(
    services: Services, server: int, bring: Bring, stored
) -> None:
    older, newer = ("\n".join([HEADER, *map(row, letters)]).encode() for letters in ("ab", "abc"))
    await bring(older, "songs.csv")
    await bring(newer, "songs (1).csv")
    await bring(newer, "songs (1).csv", member=THEO)
    await bring(newer, "songs (1).csv", member=THEO, pool="jazz")
    file = await services.importer.read(newer, "songs (1).csv")
    mine = BroughtFile(server, file.digest, file.name, pooled=False)
    assert await services.importer.take_back(MARA, mine) == 1
    assert await services.importer.take_back(MARA, mine) == 0
    assert await services.store.shares.heard(server, MARA) == {song_id("a"), song_id("b")}
    assert await services.store.shares.heard(server, THEO) == set(map(song_id, "abc"))


async def test_who_takes_their_own_back_leaves_the_same_file_in_the_pool(
    services: Services, server: int, bring: Bring
) -> None:
    content = "\n".join([HEADER, row("a")]).encode()
    await bring(content, "songs.csv")
    await bring(content, "songs.csv", member=THEO, pool="jazz")
    digest = (await services.importer.read(content, "songs.csv")).digest
    await services.importer.take_back(MARA, BroughtFile(server, digest, "songs", pooled=False))
    assert [entry.pool for entry in await services.store.servers.songs(server)] == ["jazz"]
    await services.importer.take_back(MARA, BroughtFile(server, digest, "songs", pooled=True))
    assert await services.store.servers.songs(server) == []


async def test_each_label_of_a_file_in_the_pool_is_taken_back_alone(
    services: Services, server: int, bring: Bring
) -> None:
    """Of two managers who bring the same file, neither takes back what the other did."""
    content = "\n".join([f"{HEADER},category", f"{row('a')},folk"]).encode()
    digest = (await services.importer.read(content, "songs.csv")).digest

    async def pools() -> set[str | None]:
        async with services.store.database.reading() as connection:
            query = select(shares.c.pool).where(shares.c.server_id == server)
            return set((await connection.execute(query)).scalars())

    for label in ("jazz", "folk", LABELS_OF_FILE):
        await bring(content, "songs.csv", pool=label)
    assert await services.importer.take_back(
        THEO, BroughtFile(server, digest, "songs", pooled=True, label="folk")
    )
    assert await pools() == {"jazz", "folk"}
    for label, left in ((LABELS_OF_FILE, {"jazz"}), ("pop", {"jazz"}), ("jazz", set())):
        await services.importer.take_back(MARA, BroughtFile(server, digest, "songs", True, label))
        assert await pools() == left


async def test_a_history_is_undone_too(services: Services, server: int, bring: Bring, stored) -> None:
    content = json.dumps([listen("a")]).encode()
    await bring(content)
    digest = (await services.importer.read(content, "file.json")).digest
    assert await services.importer.take_back(MARA, BroughtFile(server, digest, "file", pooled=False)) == 1
    assert await stored() == {}


async def test_the_store_finds_titles_with_and_without_brackets_and_says_who_knows_them(
    services: Services, server: int, bring: Bring
) -> None:
    await services.store.songs.keep(
        [
            Song("1" * 22, "Étude (Live)", ("A",), "Album"),
            Song("2" * 22, "Étude", ("A",)),
            Song("3" * 22, "étude", ("A",)),
            Song("4" * 22, "100% [Explicit]", ("A", "B")),
            Song("5" * 22, "Étude2", ("A",)),
        ]
    )
    await bring("\n".join([HEADER, row("a")]).encode(), "songs.csv")
    found = await services.store.songs.namesakes(["Étude", "100%", "song A", "nothing"], server)
    assert {(song.id[0], song.here) for song in found} == {
        ("1", False),
        ("2", False),
        ("4", False),
        ("a", True),
    }
    assert await services.store.songs.namesakes([], server) == []


NAMESAKES = [
    Namesake("1", "Song", ("X", "Y"), "First", here=False),
    Namesake("2", "Song", ("X",), "Second", here=False),
    Namesake("3", "Song (Live)", ("X",), None, here=True),
    Namesake("4", "Other (feat. Y)", ("X",), None, here=False),
    Namesake("5", "Twice", ("X",), None, here=True),
    Namesake("6", "TWICE", ("x",), None, here=False),
    Namesake("8", "(Coda)", ("X",), None, here=False),
    Namesake("7", "Nobody's", (), None, here=True),
]


@pytest.mark.parametrize(
    ("title", "artist", "album", "preferred", "found"),
    [
        ("song", "x", "Second", (), "2"),
        ("song", "x", None, (), None),
        ("song", "x", None, ("1",), "1"),
        ("Song", "Y", None, (), None),
        ("SONG  (live)", "X", None, (), "3"),
        ("Song (Demo)", "X", None, (), "3"),
        ("Other", "X", None, (), "4"),
        ("Other [Deluxe]", "X", None, (), "4"),
        ("Twice", "X", None, (), "5"),
        ("Twice", "X", None, ("6",), "6"),
        ("Nobody's", "", None, (), None),
        ("(Intro)", "X", None, (), None),
        ("(Coda)", "X", None, (), "8"),
    ],
)
def test_a_name_means_the_song_of_that_title_and_first_artist(title, artist, album, preferred, found) -> None:
    name = NamedSong(title, artist, album, "p", None)
    assert matched([name], NAMESAKES, preferred).get(name) == found


@pytest.mark.parametrize(
    ("title", "plain"),
    [("A (b) [c]", "A"), ("A (b) c", "A (b) c"), ("(a)", "(a)"), ("A ((b))", "A ((b))"), ("A (", "A (")],
)
def test_only_brackets_at_the_end_are_left_out(title: str, plain: str) -> None:
    assert without_brackets(title) == plain


def test_the_store_is_asked_for_titles_with_and_without_brackets() -> None:
    named = [NamedSong("A (b)", "x", None, "p", None), NamedSong("(a)", "x", None, "p", None)]
    assert titles(named) == {"A (b)", "A", "(a)"}
