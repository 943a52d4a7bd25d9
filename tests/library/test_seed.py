"""The seed's own files through import, training and asking: its printed numbers come out, pool or no pool."""

from __future__ import annotations

import asyncio
import gzip
from itertools import count
from pathlib import Path

import pytest

from bot.library.files import read_path
from bot.library.imports import LABELS_OF_FILE
from bot.services import Services
from tests.seed import (
    CATEGORY_SIZES,
    MOONLIGHT,
    NEAR_IDEA_1,
    OWN_SONGS,
    SHARED_DATA,
    UNHEARD_NEAR_IDEA_1,
    UNHEARD_SONGS,
    needs_the_seeds_songs,
)

GENRES = SHARED_DATA / "spotify_songs.csv.gz"
MEMBER = 11
servers = count(3_000)

pytestmark = [
    *needs_the_seeds_songs,
    pytest.mark.skipif(not GENRES.exists(), reason=f"real songs are not in {SHARED_DATA}"),
]


@pytest.fixture
def bring(services: Services):
    async def bring(server: int, path: Path, **how):
        file = await asyncio.to_thread(read_path, path, limit_bytes=10_000_000)
        return await services.importer.bring(server, MEMBER, file, **how)

    return bring


async def assert_the_printed_numbers(services: Services, server: int) -> None:
    await services.store.servers.choose(server, preset="classic")
    await services.importer.learn(server)
    found = await services.recommender.recommend(server, ["Idea 1"], n=2_000)
    own = [(one.song.title, round(one.score, 6)) for one in found.results if one.pool is None]
    assert own[: len(NEAR_IDEA_1)] == NEAR_IDEA_1
    categories = (await services.recommender.categories(server)).categories
    assert {category.name.parts[0]: category.songs for category in categories} == CATEGORY_SIZES
    mix = await services.recommender.mix(server, "Moonlight")
    assert [round(part.weight, 6) for part in mix.parts] == MOONLIGHT


async def test_the_printed_numbers_come_out_before_and_after_a_pool_comes(services: Services, bring) -> None:
    server = next(servers)
    assert (await bring(server, OWN_SONGS)).songs == 208
    await assert_the_printed_numbers(services, server)
    alone = await services.recommender.recommend(server, ["Idea 1"], member_id=MEMBER)
    assert alone.results == ()
    assert [one.song.title for one in alone.revisit[:2]] == [title for title, _ in NEAR_IDEA_1[:2]]
    assert all(one.heard for one in alone.revisit)
    pool = await bring(server, UNHEARD_SONGS, pool=LABELS_OF_FILE)
    assert (pool.songs, len(pool.pools)) == (1_796, 7)
    await assert_the_printed_numbers(services, server)
    found = await services.recommender.recommend(server, ["Idea 1"], member_id=MEMBER)
    for one, (title, _) in zip(found.results, UNHEARD_NEAR_IDEA_1, strict=False):
        assert one.song.title.startswith(title)
    assert all(one.pool and not one.heard for one in found.results)


async def test_the_printed_numbers_come_out_where_the_pool_was_there_first(services: Services, bring) -> None:
    server = next(servers)
    await bring(server, UNHEARD_SONGS, pool=LABELS_OF_FILE)
    await bring(server, OWN_SONGS)
    await assert_the_printed_numbers(services, server)


async def test_other_peoples_songs_come_in_too_though_a_feature_is_missing_in_all(
    services: Services,
) -> None:
    with gzip.open(GENRES, "rt", encoding="utf-8") as lines:
        content = "".join(line for _, line in zip(range(800), lines, strict=False))
    file = await services.importer.read(content.encode(), "spotify_songs.csv")
    assert len(file.rows) + sum(file.skipped.values()) == 799
    assert not any("time_signature" in found.values for found in file.features)
    server = next(servers)
    report = await services.importer.bring(server, MEMBER, file)
    assert report.songs == report.with_features == report.new_songs > 500
    assert (await services.importer.learn(server)).why_not is None
    song = file.rows[0].song
    found = await services.recommender.recommend(server, [song.id], n=25)
    assert len({(one.song.title, one.song.artists) for one in found.results}) == 25
    assert all(0 <= one.match <= 100 for one in found.results)
