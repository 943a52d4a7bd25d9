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

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
OWN, UNHEARD = SHARED / "seed" / "personal-playlists.csv", SHARED / "seed" / "category-playlists.csv"
GENRES = SHARED / "spotify_songs.csv.gz"
MEMBER = 11
NEAR_IDEA_1 = [
    ("Cornfield Chase", 0.988377),
    ("Cornfield Chase - Piano-Cello Version", 0.985630),
    ("Cornfield Chase (Slowed + Reverb)", 0.985341),
    ("Idea 22 (Slowed + Reverb)", 0.982635),
    ("Interstellar- Main Theme", 0.979361),
    ("Solas", 0.966634),
    ("Day One (Interstellar Theme)", 0.961549),
    ("dream river.", 0.960631),
    ("Idea 22 (Sped Up)", 0.956474),
]
CATEGORIES = {
    "popularity": 113,
    "mode": 33,
    "instrumentalness": 23,
    "key": 17,
    "speechiness": 1,
    "valence": 7,
    "acousticness": 14,
}
UNHEARD_NEAR_IDEA_1 = ["Vivaldi Variation", "Street Of Dreams", "Danse Macabre"]
MOONLIGHT = [0.687819, 0, 0.022677, 0.420572, 0.037392, 0.461799, 0.367225]
servers = count(3_000)

pytestmark = [
    pytest.mark.shared_data,
    pytest.mark.skipif(
        not all(path.exists() for path in (OWN, UNHEARD, GENRES)), reason=f"real songs are not in {SHARED}"
    ),
]


@pytest.fixture
def bring(services: Services):
    async def bring(server: int, path: Path, **how):
        file = await asyncio.to_thread(read_path, path, limit_bytes=10_000_000)
        return await services.importer.bring(server, MEMBER, file, **how)

    return bring


async def assert_the_printed_numbers(services: Services, server: int) -> None:
    await services.importer.learn(server)
    found = await services.recommender.recommend(server, "Idea 1", n=2_000)
    own = [(one.song.title, round(one.score, 6)) for one in found.results if one.pool is None]
    assert own[: len(NEAR_IDEA_1)] == NEAR_IDEA_1
    categories = (await services.recommender.categories(server)).categories
    assert {category.name: category.songs for category in categories} == CATEGORIES
    mix = await services.recommender.mix(server, "Moonlight")
    assert [round(part.weight, 6) for part in mix.parts] == MOONLIGHT


async def test_the_printed_numbers_come_out_before_and_after_a_pool_comes(services: Services, bring) -> None:
    server = next(servers)
    assert (await bring(server, OWN)).songs == 208
    await assert_the_printed_numbers(services, server)
    alone = await services.recommender.recommend(server, "Idea 1", member_id=MEMBER)
    assert alone.results == ()
    assert [one.song.title for one in alone.revisit[:2]] == [title for title, _ in NEAR_IDEA_1[:2]]
    assert all(one.heard for one in alone.revisit)
    pool = await bring(server, UNHEARD, pool=LABELS_OF_FILE)
    assert (pool.songs, len(pool.pools)) == (1_796, 7)
    await assert_the_printed_numbers(services, server)
    found = await services.recommender.recommend(server, "Idea 1", member_id=MEMBER)
    for one, title in zip(found.results, UNHEARD_NEAR_IDEA_1, strict=False):
        assert one.song.title.startswith(title)
    assert all(one.pool and not one.heard for one in found.results)


async def test_the_printed_numbers_come_out_where_the_pool_was_there_first(services: Services, bring) -> None:
    server = next(servers)
    await bring(server, UNHEARD, pool=LABELS_OF_FILE)
    await bring(server, OWN)
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
    found = await services.recommender.recommend(server, song.id, n=25)
    assert len({(one.song.title, one.song.artists) for one in found.results}) == 25
    assert all(0 <= one.score <= 1 + 1e-9 for one in found.results)
