"""What a member takes away is everything that is kept of them, held against the tables, and no secret."""

from __future__ import annotations

import csv
import io
import zipfile
from random import Random

import pytest
from sqlalchemy import LargeBinary

from bot.library import exporting
from bot.library.exporting import SONG_URL, Export, Exporter, cell
from bot.services import Services
from bot.store.playlists import Playlist
from bot.store.records import HANGING, SECRET
from bot.store.songs import Song
from bot.store.tables import PERSONAL_TABLES, metadata
from tests.store.everybody import MARA, OTHER_SERVER, SERVER, THEO, fill

SECRETS = ("access of mara", "refresh of mara", "token-mara", "state-mara", "digest-mara")
"""What ``fill`` stores that nobody but the bot may know."""


@pytest.fixture
def exporter(services: Services) -> Exporter:
    return services.exporter


def opened(export: Export) -> dict[str, str]:
    """The files of a zip, as text."""
    with zipfile.ZipFile(io.BytesIO(export.content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


async def test_every_table_with_a_person_in_it_is_in_the_zip_with_every_column_that_is_no_secret(
    services: Services, exporter: Exporter
) -> None:
    await fill(services.store, services.clock.now())
    export = await exporter.export(MARA, services.messages)
    files = opened(export)
    readme = files.pop("README.txt")
    tables = {table.name: table for table in (*PERSONAL_TABLES, *HANGING)}
    assert set(files) == {f"{name}.csv" for name in tables}
    for name, table in tables.items():
        found = rows(files[f"{name}.csv"])
        assert found, name
        told = {column.name for column in table.columns if (name, column.name) not in SECRET}
        assert told - {"member_id"} <= found[0].keys(), name
        assert f"{name}.csv: " in readme
    assert export.cut == ()
    assert str(MARA) in readme
    whole = "\n".join([readme, *files.values()])
    assert not [secret for secret in SECRETS if secret in whole]
    assert "theo" not in whole
    assert str(THEO) not in whole


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_what_hangs_on_a_personal_table_is_told_and_what_is_sealed_is_not(table) -> None:
    parents = {key.column.table for key in table.foreign_keys}
    hangs = not parents.isdisjoint({*PERSONAL_TABLES, *HANGING})
    assert hangs is (table in HANGING)
    if table in PERSONAL_TABLES or table in HANGING:
        for column in table.columns:
            sealed = isinstance(column.type, LargeBinary) or column.name in {"state", "token"}
            # A person's jobs have a state too, of another kind.
            assert not sealed or (table.name, column.name) in SECRET | {("jobs", "state")} | {
                ("job_playlists", "state")
            }


async def test_songs_come_with_names_and_links_and_no_cell_is_a_formula(
    services: Services, exporter: Exporter
) -> None:
    store, now = services.store, services.clock.now()
    await store.songs.keep([Song("s" * 22, "=HYPERLINK(1)", ("+A", "B"), "@x")])
    playlist = Playlist("file", "x:y", '-my, "list"\n2', ("s" * 22,), plays={"s" * 22: 3})
    await store.shares.bring(SERVER, MARA, [playlist], now=now)
    files = opened(await exporter.export(MARA, services.messages))
    assert set(files) == {"README.txt", "playlists.csv", "playlist_songs.csv", "shares.csv"}
    (found,) = rows(files["playlist_songs.csv"])
    assert (found["title"], found["playlist"]) == ("'=HYPERLINK(1)", '\'-my, "list"\n2')
    assert (found["artists"], found["plays"]) == ('["+A", "B"]', "3")
    assert found["link"] == SONG_URL + "s" * 22
    assert rows(files["playlists.csv"])[0]["server_id"] == str(SERVER)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=1", "'=1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@a", "'@a"),
        ("\tx", "'\tx"),
        ("a=1", "a=1"),
        (-1, "-1"),
        (None, ""),
        (True, "true"),
        ({"ä": 1}, '{"ä": 1}'),
    ],
)
def test_cells_are_plain(value: object, expected: str) -> None:
    assert cell(value) == expected


async def test_of_a_stranger_there_is_nothing_but_the_word_that_it_is_so(
    services: Services, exporter: Exporter
) -> None:
    files = opened(await exporter.export(1, services.messages))
    assert list(files) == ["README.txt"]
    assert "Nothing is kept of you." in files["README.txt"]


async def test_a_zip_grows_no_larger_than_discord_takes_and_says_what_was_cut(
    services: Services, exporter: Exporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "LIMIT", 60_000)
    store, now = services.store, services.clock.now()
    chance = Random(0)
    # Titles that hardly shrink, as ids do not.
    songs = [Song(f"{chance.randrange(62**11):022d}", f"{chance.random()}", ("x",)) for _ in range(4_000)]
    await store.songs.keep(songs)
    await store.thumbs.give(SERVER, MARA, songs[0].id, up=True, now=now)
    long = Playlist("file", "x:y", "long", tuple(song.id for song in songs))
    await store.shares.bring(SERVER, MARA, [long], now=now)
    export = await exporter.export(MARA, services.messages)
    files = opened(export)
    assert len(export.content) <= 60_000
    assert export.cut == ("playlist_songs",)
    assert "playlist_songs.csv" in files["README.txt"].partition("only their first rows")[2]
    assert len(rows(files["thumbs.csv"])) == 1
    assert len(rows(files["playlist_songs.csv"])) < len(songs)


async def test_counts_tell_here_from_elsewhere_and_follow_what_is_chosen(
    services: Services, exporter: Exporter
) -> None:
    await fill(services.store, services.clock.now())
    here = await exporter.kept(MARA, SERVER)
    assert (here.here["thumbs"], here.here["playlist_songs"], here.visible) == (1, 3, True)
    assert here.elsewhere == {"playlists": 1, "playlist_songs": 3}
    assert here.servers_elsewhere == 1
    assert here.everywhere == {"accounts": 1, "sign_ins": 1}
    alone = await exporter.kept(MARA, None)
    assert alone.here == {}
    assert (alone.elsewhere["playlists"], alone.servers_elsewhere, alone.visible) == (2, 2, False)
    await services.forgetter.opt_out(SERVER, MARA)
    out = await exporter.kept(MARA, SERVER)
    assert (out.here, out.opted_out, out.visible) == ({"members": 1}, True, False)
    assert (await exporter.kept(MARA, OTHER_SERVER)).here == {"playlists": 1, "playlist_songs": 3}
