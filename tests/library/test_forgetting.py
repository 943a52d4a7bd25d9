"""Whoever is forgotten is out of every answer at once, and out of every model soon after."""

from __future__ import annotations

from itertools import count

import pytest

from bot.errors import NoSongs, UnknownSong
from bot.services import Services

MARA, THEO = 11, 22
HEADER = "id,title,artist(s),energy,tempo,valence"
servers = count(2_000)


@pytest.fixture
def server() -> int:
    return next(servers)


@pytest.fixture
def bring(services: Services, server: int):
    async def bring(letters: str, member: int, server: int = server) -> None:
        rows = [
            f"{letter * 22},Song {letter},x,0.{ord(letter) % 10},{70 + ord(letter)},0.{ord(letter) % 7}"
            for letter in letters
        ]
        file = await services.importer.read("\n".join([HEADER, *rows]).encode(), "songs.csv")
        await services.importer.bring(server, member, file)
        await services.importer.learn(server)

    return bring


async def test_their_songs_are_out_of_answers_and_models(services: Services, server: int, bring) -> None:
    await bring("abcd", MARA)
    await bring("cdef", THEO)
    assert len((await services.recommender.recommend(server, ["Song c"], n=25)).results) == 5
    assert await services.forgetter.forget(MARA) == 1
    found = await services.recommender.recommend(server, ["Song c"], n=25)
    assert {result.song.id[0] for result in found.results} == set("def")
    stored = await services.store.models.get(server)
    assert {song_id[0] for song_id in stored.song_ids} == set("cdef")
    with pytest.raises(UnknownSong):
        await services.recommender.recommend(server, ["Song a"])


async def test_a_server_that_nobody_else_is_in_has_no_model_left(
    services: Services, server: int, bring
) -> None:
    await bring("abc", MARA)
    assert await services.forgetter.forget(MARA) == 1
    assert await services.store.models.get(server) is None
    with pytest.raises(NoSongs):
        await services.recommender.recommend(server, ["Song a"])


async def test_every_server_they_brought_songs_to_is_counted_and_the_others_keep_their_model(
    services: Services, server: int, bring
) -> None:
    second, untouched = next(servers), next(servers)
    await bring("abc", MARA)
    await bring("abc", MARA, second)
    await bring("abc", THEO, untouched)
    before = await services.store.models.stamp(untouched)
    assert await services.forgetter.forget(MARA) == 2
    assert await services.store.models.stamp(untouched) == before
    assert await services.forgetter.forget(MARA) == 0


async def test_a_model_that_learned_from_them_is_not_started_from_even_if_the_process_ends_meanwhile(
    services: Services, server: int, bring
) -> None:
    await bring("abcd", MARA)
    await bring("cdef", THEO)
    await services.store.people.forget(MARA)  # and no training: the process is killed here
    await services.recommender.catch_up()
    caught_up = await services.store.models.get(server)
    await services.recommender.train(server, anew=True)
    anew = await services.store.models.get(server)
    assert {song_id[0] for song_id in caught_up.song_ids} == set("cdef")
    assert caught_up.arrays == anew.arrays
