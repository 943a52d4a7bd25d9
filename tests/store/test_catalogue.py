"""Features that the operator loaded for songs of any server, and what each server takes of them."""

from __future__ import annotations

from math import isnan

import pytest

from bot.store import Store
from bot.store.songs import AudioFeatures
from bot.store.tables import AUDIO_FEATURES
from tests.store.letters import OTHER_SERVER, SERVER, THEO, playlist


def of_catalogue(letters: str, **values: float) -> list[AudioFeatures]:
    return [AudioFeatures(letter, "catalogue", values or {"energy": 0.5}) for letter in letters]


@pytest.fixture
def energies(store: Store):
    """The energy of each song of a server that has one."""

    async def energies(server: int = SERVER) -> dict[str, float]:
        table = await store.servers.features(server)
        column = table.values[:, table.names.index("energy")]
        told = zip(table.song_ids, column.tolist(), strict=True)
        return {song_id: energy for song_id, energy in told if not isnan(energy)}

    return energies


async def test_a_server_takes_the_features_of_its_songs_and_of_no_others(
    store: Store, bring, energies, revision
) -> None:
    await store.songs.keep_catalogue(of_catalogue("abz"))
    await bring(playlist("one", "abc"), playlist("pool", "z", pool="jazz"))
    before = await revision()
    assert await store.songs.take_from_catalogue(SERVER) == 3
    assert await energies() == {"a": 0.5, "b": 0.5, "z": 0.5}
    assert await revision() > before


async def test_every_server_that_knows_the_song_takes_note(store: Store, bring, energies, revision) -> None:
    await store.songs.keep_catalogue(of_catalogue("a"))
    for server in (SERVER, OTHER_SERVER, 300):
        await bring(playlist("one", "b" if server == 300 else "a"), server=server, member=THEO)
    before = [await revision(server) for server in (SERVER, OTHER_SERVER, 300)]
    assert await store.songs.take_from_catalogue(SERVER) == 1
    after = [await revision(server) for server in (SERVER, OTHER_SERVER, 300)]
    assert [now > then for now, then in zip(after, before, strict=True)] == [True, True, False]
    assert await energies(OTHER_SERVER) == {"a": 0.5}


async def test_nothing_to_take_changes_nothing(store: Store, bring, revision) -> None:
    await store.songs.keep_catalogue(of_catalogue("az"))
    await bring(playlist("one", "ab"))
    await store.songs.take_from_catalogue(SERVER)
    before = await revision()
    assert await store.songs.take_from_catalogue(SERVER) == 0
    assert await store.songs.take_from_catalogue(OTHER_SERVER) == 0
    assert await revision() == before


async def test_songs_that_have_features_keep_them_and_spotify_may_better_the_catalogues(
    store: Store, bring, energies
) -> None:
    await store.songs.keep_catalogue(of_catalogue("abc"))
    await bring(playlist("one", "abc"), measured=[AudioFeatures("a", "file", {"energy": 0.1})])
    assert await store.songs.take_from_catalogue(SERVER) == 2
    await store.songs.keep([], [AudioFeatures("b", "spotify", {"energy": 0.9})])
    await store.songs.keep([], [AudioFeatures("c", "file", {"energy": 0.2})])
    assert await energies() == {"a": 0.1, "b": 0.9, "c": 0.5}


async def test_every_feature_is_taken(store: Store, bring) -> None:
    values = {name: float(place) + 0.123456789 for place, name in enumerate(AUDIO_FEATURES)}
    await store.songs.keep_catalogue(of_catalogue("a", **values))
    await bring(playlist("one", "a"))
    await store.songs.take_from_catalogue(SERVER)
    table = await store.servers.features(SERVER)
    assert dict(zip(table.names[1:], table.values[0, 1:].tolist(), strict=True)) == values


async def test_the_last_word_of_the_operator_counts(store: Store, bring, energies) -> None:
    await store.songs.keep_catalogue(of_catalogue("a", energy=0.1))
    await store.songs.keep_catalogue(of_catalogue("a", energy=0.7))
    await bring(playlist("one", "a"))
    await store.songs.take_from_catalogue(SERVER)
    assert await energies() == {"a": 0.7}


@pytest.mark.parametrize("values", [None, {}, {"energy": float("nan")}, {"funk": 1.0}])
async def test_a_catalogue_without_a_number_is_none(store: Store, bring, values: dict | None) -> None:
    await store.songs.keep_catalogue([] if values is None else [AudioFeatures("a", "catalogue", values)])
    await bring(playlist("one", "a"))
    assert await store.songs.take_from_catalogue(SERVER) == 0
