"""A public data set of any size is loaded once, and every server takes from it what it misses."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from bot.errors import FileMalformed, FileMissing, FileNotText, FileWithoutFeatures
from bot.library import catalogue
from bot.library.catalogue import Loaded, load_catalogue
from bot.services import Services
from bot.store.playlists import Playlist
from bot.store.songs import AudioFeatures, Song

SERVER, MARA = 100, 11


def row(number: int) -> str:
    return f"{number:022d}"


def table(*lines: str, header: str = "track_id,danceability,energy,duration_ms") -> bytes:
    return "\n".join([header, *lines]).encode()


@pytest.fixture
def load(services: Services, tmp_path: Path):
    """Load a data set; gives what came of it, and what was told on the way."""

    async def load(content: bytes, name: str = "tracks.csv") -> tuple[Loaded, list[Loaded]]:
        path = tmp_path / name
        path.write_bytes(content)
        told: list[Loaded] = []
        return await load_catalogue(services.store, path, told.append), told

    return load


async def heard(services: Services, *numbers: int) -> None:
    songs = [Song(row(number), f"Song {number}", ("x",)) for number in numbers]
    await services.store.songs.keep(songs)
    playlist = Playlist("file", "one", "one", tuple(song.id for song in songs))
    await services.store.shares.bring(SERVER, MARA, [playlist], now=services.clock.now())


async def test_a_server_takes_what_it_misses_and_its_model_learns_it(services: Services, load) -> None:
    await heard(services, 1, 2, 3)
    loaded, _ = await load(table(f"{row(1)},0.5,0.25,1000", f"{row(2)},0.75,,", f"{row(9)},1,1,1"))
    assert loaded == Loaded(3, 3)
    learned = await services.importer.learn(SERVER)
    assert learned.stamp is not None
    features = await services.store.servers.features(SERVER)
    values = dict(zip(features.song_ids, features.values[:, 1:3].tolist(), strict=True))
    assert values[row(1)] == [0.5, 0.25]
    assert values[row(2)][0] == 0.75
    assert await services.store.shares.coverage(SERVER, MARA) == (3, 2)


async def test_rows_that_say_nothing_are_passed_over_and_the_rest_comes(load) -> None:
    loaded, _ = await load(
        table(f"{row(1)},0.5,0.25,1000", "not an id,1,1,1", f"{row(2)},,,", f"{row(3)},loud,1e300,nan")
    )
    assert loaded == Loaded(4, 1)


async def test_a_data_set_of_many_parts_is_told_of_as_it_comes(load, monkeypatch) -> None:
    monkeypatch.setattr(catalogue, "ROWS_AT_ONCE", 2)
    loaded, told = await load(table(*(f"{row(number)},0.5,0.5,1" for number in range(5))))
    assert told == [Loaded(2, 2), Loaded(4, 4), Loaded(5, 5)]
    assert loaded == told[-1]


async def test_a_compressed_data_set_is_read_as_it_is(load) -> None:
    assert (await load(gzip.compress(table(f"{row(1)},0.5,0.5,1")), "tracks.csv.gz"))[0] == Loaded(1, 1)


async def test_loading_again_takes_the_last_word(services: Services, load) -> None:
    await load(table(f"{row(1)},0.5,0.5,1"))
    await load(table(f"{row(1)},0.125,0.5,1"))
    await heard(services, 1)
    await services.importer.learn(SERVER)
    assert (await services.store.servers.features(SERVER)).values[0][1] == 0.125


@pytest.mark.parametrize(
    ("content", "name", "refused"),
    [
        (b"", "tracks.csv", FileWithoutFeatures),
        (b"title,artist\nx,y", "tracks.csv", FileWithoutFeatures),
        (b"track_id,title\nx,y", "tracks.csv", FileWithoutFeatures),
        (b"track_id,energy\n\xff\xfe\x00,1", "tracks.csv", FileNotText),
        (b"not gzip at all", "tracks.csv.gz", FileMissing),
        (b"PK not a zip", "tracks.zip", FileMalformed),
    ],
)
async def test_what_is_no_data_set_is_refused_in_words(
    services: Services, load, content: bytes, name: str, refused: type[Exception]
) -> None:
    with pytest.raises(refused) as error:
        await load(content, name)
    assert services.messages.of(error.value)


async def test_a_file_that_is_not_there_is_refused(services: Services, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        await load_catalogue(services.store, tmp_path / "missing.csv", print)


async def test_a_length_alone_is_no_feature_and_is_completed(services: Services, load) -> None:
    await heard(services, 1)
    await services.store.songs.keep((), [AudioFeatures(row(1), "file", {"duration_ms": 1000.0})])
    assert await services.store.shares.coverage(SERVER, MARA) == (1, 0)
    assert not (await services.store.servers.songs(SERVER))[0].has_features
    await load(table(f"{row(1)},0.5,0.25,"))
    await services.importer.learn(SERVER)
    assert await services.store.shares.coverage(SERVER, MARA) == (1, 1)
    table_of = await services.store.servers.features(SERVER)
    values = dict(zip(table_of.names, table_of.values[0].tolist(), strict=True))
    assert (values["energy"], values["duration_ms"]) == (0.25, 1000.0)
