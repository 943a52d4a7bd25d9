"""Files come to a server as a member's own songs or into its pool, and teach what songs sound like."""

from __future__ import annotations

import threading
from itertools import count

import pytest
from sqlalchemy import select

from bot.errors import FileWithoutLabels, ImportForgotten, LabelRefused, NoFeatures, OnlyPoolSongs
from bot.library import imports
from bot.library.files import FileKind
from bot.library.imports import LABELS_OF_FILE, checked_label
from bot.library.reports import ImportReport
from bot.library.sync import Include
from bot.services import Services
from bot.store.tables import uploads

MARA, THEO = 11, 22
HEADER = "id,title,artist(s),energy,tempo,valence"
servers = count(1_000)


def song_id(letter: str) -> str:
    return letter * 22


def row(letter: str, *more: str) -> str:
    number = ord(letter)
    return (
        f"{song_id(letter)},Song {letter},x,0.{number % 10}{number % 7},{80 + number},0.{number % 9}"
        + "".join(f",{value}" for value in more)
    )


@pytest.fixture
def server() -> int:
    """A server of the test's own: the recommender remembers the others."""
    return next(servers)


@pytest.fixture
def bring(services: Services, server: int):
    async def bring(*lines: str, member: int = MARA, **how) -> ImportReport:
        file = await services.importer.read("\n".join(lines).encode(), "my songs.csv")
        return await services.importer.bring(server, member, file, **how)

    return bring


@pytest.fixture
def known(services: Services, server: int):
    async def known() -> list[tuple[str, str | None]]:
        songs = await services.store.servers.songs(server)
        return [(entry.song.id[0], entry.pool) for entry in songs]

    return known


async def test_mine_are_songs_that_i_have_heard(services: Services, server: int, bring, known) -> None:
    report = await bring(HEADER, row("a"), row("b"), "x,y", row("a"))
    assert report == ImportReport(
        name="my songs",
        songs=2,
        with_features=2,
        new_songs=2,
        skipped={"no-id": 1, "repeated": 1},
        pools=(),
        kind=FileKind.SEED,
    )
    assert await known() == [("a", None), ("b", None)]
    assert await services.store.shares.heard(server, MARA) == {song_id("a"), song_id("b")}
    assert await services.store.shares.heard(server, THEO) == frozenset()


async def test_a_pool_is_filed_under_its_label_and_is_nobodys(
    services: Services, server, bring, known
) -> None:
    report = await bring(HEADER, row("a"), row("b"), pool="  late   jazz ")
    assert (report.pools, report.new_songs) == (("late jazz",), 2)
    assert await known() == [("a", "late jazz"), ("b", "late jazz")]
    assert await services.store.shares.heard(server, MARA) == frozenset()
    await services.store.people.forget(MARA)
    assert len(await known()) == 2


async def test_labels_of_the_file_file_each_song_under_its_own(bring, known) -> None:
    report = await bring(
        f"{HEADER},category", row("a", "jazz"), row("b", "pop"), row("c", ""), pool=LABELS_OF_FILE
    )
    assert report.pools == ("jazz", "pop", "my songs")
    assert await known() == [("a", "jazz"), ("b", "pop"), ("c", "my songs")]


async def test_whoever_is_forgotten_while_their_file_is_read_brings_nothing(
    services: Services, server: int, known
) -> None:
    file = await services.importer.read(f"{HEADER}\n{row('a')}".encode(), "songs.csv")
    async with services.importer.ticket(server, MARA) as ticket:
        await services.store.people.forget(MARA)
        with pytest.raises(ImportForgotten):
            await services.importer.bring(server, MARA, file, ticket=ticket)
    assert await known() == []


async def test_an_import_that_is_over_leaves_no_ticket(services: Services, bring) -> None:
    await bring(HEADER, row("a"))
    with pytest.raises(LabelRefused):
        await bring(HEADER, row("a"), pool="")
    async with services.store.database.reading() as connection:
        assert (await connection.execute(select(uploads))).all() == []


async def test_a_file_is_sorted_once_and_not_by_who_answers_the_others(
    services: Services, server: int, monkeypatch
) -> None:
    workers = {}

    def watched(name: str):
        work = getattr(imports, name)

        def watch(*args: object) -> object:
            workers.setdefault(name, []).append(threading.current_thread())
            return work(*args)

        return watch

    for name in ("_playlists_of", "titles", "checked_label"):
        monkeypatch.setattr(imports, name, watched(name))
    file = await services.importer.read(f"{HEADER}\n{row('a')}".encode(), "songs.csv")
    await services.importer.bring(server, MARA, file, pool="jazz")
    assert {name: len(threads) for name, threads in workers.items()} == {
        "_playlists_of": 1,
        "titles": 1,
        "checked_label": 1,
    }
    assert threading.current_thread() not in {one for threads in workers.values() for one in threads}


async def test_labels_of_a_file_that_has_none_are_refused(bring, known) -> None:
    with pytest.raises(FileWithoutLabels):
        await bring(HEADER, row("a"), pool=LABELS_OF_FILE)
    assert await known() == []


async def test_a_label_of_the_file_that_is_too_long_refuses_the_whole(bring, known) -> None:
    with pytest.raises(LabelRefused):
        await bring(f"{HEADER},category", row("a", "jazz"), row("b", "x" * 51), pool=LABELS_OF_FILE)
    assert await known() == []


@pytest.mark.parametrize("label", ["", "   ", "x" * 51])
async def test_a_label_that_is_none_is_refused(bring, known, label: str) -> None:
    with pytest.raises(LabelRefused) as refused:
        await bring(HEADER, row("a"), pool=label)
    assert refused.value.params == {"label": label.strip(), "limit": 50}
    assert await known() == []


async def test_a_file_cannot_call_a_pool_by_the_sign_for_its_labels(bring) -> None:
    with pytest.raises(LabelRefused):
        await bring(f"{HEADER},category", row("a", LABELS_OF_FILE), pool=LABELS_OF_FILE)


@pytest.mark.parametrize("label", ["jazz", "r&b", "dance/electronic", "x" * 50, "日本の歌", "a:b"])
def test_a_label_is_kept_as_it_was_given(label: str) -> None:
    assert checked_label(f" {label}\n") == label


async def test_the_same_file_again_brings_nothing_new(bring, known) -> None:
    lines = HEADER, row("a"), row("b")
    await bring(*lines)
    assert (await bring(*lines)).new_songs == 0
    assert (await bring(*lines, member=THEO)).new_songs == 0
    assert await known() == [("a", None), ("b", None)]


async def test_a_second_label_for_the_same_file_leaves_the_first(bring, known) -> None:
    await bring(HEADER, row("a"), pool="jazz")
    await bring(HEADER, row("a"), pool="pop")
    assert await known() == [("a", "jazz")]


async def test_playlists_and_labels_that_look_alike_in_one_file_are_kept_apart(bring, known) -> None:
    """However long their names are, and wherever these have colons."""
    long = "x" * 200
    await bring(
        f"{HEADER},playlist_id,category",
        row("a", f"{long}1", "jazz"),
        row("b", f"{long}2", "jazz"),
        row("c", "p:q", "r"),
        row("d", "p", "q:r"),
        pool=LABELS_OF_FILE,
    )
    assert await known() == [("a", "jazz"), ("b", "jazz"), ("c", "r"), ("d", "q:r")]


async def test_two_servers_pools_of_one_file_do_not_meet(services: Services, bring, server: int) -> None:
    file = await services.importer.read(f"{HEADER}\n{row('a')}".encode(), "songs.csv")
    elsewhere = next(servers)
    await services.importer.bring(elsewhere, THEO, file, pool="pop")
    await bring(HEADER, row("a"), pool="jazz")
    assert [entry.pool for entry in await services.store.servers.songs(elsewhere)] == ["pop"]


async def test_learning_tells_what_stands_in_the_way(services: Services, server: int, bring) -> None:
    await services.store.servers.choose(server, preset="classic")
    await bring(HEADER, row("a"), pool="jazz")
    learned = await services.importer.learn(server)
    assert learned.stamp is None
    assert isinstance(learned.why_not, OnlyPoolSongs)
    await bring("id,title", f"{song_id('b')},b", f"{song_id('c')},c")
    learned = await services.importer.learn(server)
    assert isinstance(learned.why_not, NoFeatures)
    assert learned.why_not.params == {"songs": 2}
    await bring(HEADER, row("d"), row("e"))
    learned = await services.importer.learn(server)
    assert learned.why_not is None
    assert learned.stamp.version == 1


async def test_a_file_teaches_what_songs_of_a_sync_sound_like(
    services: Services, server: int, spotify, link
) -> None:
    """The way for whoever has a new app: sync, then import the features of the same songs."""
    spotify.app = "new"
    await link(MARA, "Mara")

    async def nobody(_: object) -> None:
        pass

    for letters in ("ab", "c"):
        file = await services.importer.read("\n".join([HEADER, *map(row, letters)]).encode(), "theos.csv")
        await services.importer.bring(server, THEO, file)
    before = (await services.importer.learn(server)).stamp
    report = await services.syncs.finish(await services.syncs.begin(server, MARA, Include.PUBLIC))
    assert report.with_features == 0
    await services.recommender.index(server)
    playlist = spotify.catalogue.listener_named("Mara").playlists[0]
    lines = [f"{song},a title,x,0.5,{100 + place},0.4" for place, song in enumerate(playlist.song_ids)]
    file = await services.importer.read("\n".join([HEADER, *lines]).encode(), "exportify.csv")
    assert (await services.importer.bring(server, MARA, file)).new_songs == 0
    learned = await services.importer.learn(server)
    assert learned.stamp.version > before.version
    found = await services.recommender.recommend(server, [playlist.song_ids[0]], n=25)
    assert set(playlist.song_ids[1:]) & {result.song.id for result in found.results}
    assert found.songs[0].title == spotify.catalogue.song_by_id[playlist.song_ids[0]].title
