"""/import brings the songs of a file: as one's own or, for managers, into a pool."""

from __future__ import annotations

import pytest
import simcord

from bot.config import Settings
from bot.services import Services
from demo.catalogue import Catalogue, Song
from tests.cogs.answers import listed, text_of, told
from tests.cogs.conftest import Stage
from tests.cogs.files import song_file
from tests.seed import OWN_SONGS


@pytest.fixture
def songs(small_catalogue: Catalogue) -> tuple[Song, ...]:
    return small_catalogue.songs[:12]


async def pool_of(services: Services, stage: Stage) -> dict[str, str | None]:
    """The songs of the server, with their pool."""
    index = await services.recommender.index(stage.server.id)
    return {entry.song.id: entry.pool for entry in index.songs}


@pytest.mark.parametrize("options", [{}, {"as": " Mine "}])
async def test_a_file_counts_as_ones_own_unless_said_otherwise(
    stage: Stage, services: Services, songs: tuple[Song, ...], options: dict[str, str]
) -> None:
    file = ("My *songs*.csv", song_file([*songs, songs[0]]))
    report = text_of(await stage.theo.slash(stage.channel, "import", file=file, **options))
    assert r"My \*songs\* is here" in report
    assert "**12** songs, 12 with audio features" in report
    assert "**12** songs are new to this server." in report
    assert "Skipped 1 row that repeats a song." in report
    assert "They count as yours" in report
    assert "Try </recommend:" in report
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == {song.id for song in songs}


async def test_a_manager_fills_a_pool_under_a_label(
    stage: Stage, services: Services, songs: tuple[Song, ...]
) -> None:
    await stage.theo.slash(stage.channel, "import", file=("mine.csv", song_file(songs[:6])))
    file = ("jazz.csv", song_file(songs[6:]))
    report = text_of(await stage.mara.slash(stage.channel, "import", file=file, **{"as": "late  jazz"}))
    assert "They are in the pool **late jazz**" in report
    assert await pool_of(services, stage) == {
        song.id: None if song in songs[:6] else "late jazz" for song in songs
    }


async def test_a_manager_takes_the_labels_of_the_file(
    stage: Stage, services: Services, songs: tuple[Song, ...]
) -> None:
    labels = ["jazz"] * 6 + ["pop"] * 6
    file = ("pools.csv", song_file(songs, labels=labels))
    report = text_of(
        await stage.mara.slash(stage.channel, "import", file=file, **{"as": "labels of the file"})
    )
    assert "They are in the pools **jazz**, **pop**" in report
    assert "There are only pool songs here" in report
    known = await pool_of(services, stage)
    assert [known[song.id] for song in songs] == labels


async def test_a_member_who_manages_nothing_may_not_fill_a_pool(
    stage: Stage, services: Services, songs: tuple[Song, ...]
) -> None:
    file = ("jazz.csv", song_file(songs))
    answer = text_of(await stage.theo.slash(stage.channel, "import", file=file, **{"as": "jazz"}))
    assert "Only people who can manage this server" in answer
    assert await pool_of(services, stage) == {}


HEADER = b"id,title,danceability\n"
ROW = b"4uLU6hMCjMI75M1A2tKUQC,Never,0.5\n"


REFUSED: list[tuple[str, bytes, dict[str, str], str]] = [
    ("empty.csv", b"", {}, "empty.csv is empty"),
    ("header.csv", HEADER, {}, "header.csv is empty"),
    ("rows.csv", HEADER + b"x,y,0.5\n", {}, "its only row lacks a Spotify track id or a title"),
    ("photo.csv", b"\x89PNG\r\n\x1a\n\xff", {}, "photo.csv is not a text file in UTF-8"),
    ("notes.csv", b"a,b\n1,2\n", {}, "no column of Spotify track ids"),
    ("essay.txt", b"word " * 1000, {}, "no column of Spotify track ids"),
    ("quotes.csv", HEADER + b'"' + ROW * 3, {}, "quotes.csv is not a readable CSV"),
    ("plain.csv", HEADER + ROW, {"as": "labels of the file"}, "has no column “category”"),
    ("plain.csv", HEADER + ROW, {"as": "x" * 51}, "label has 1 to 50 characters"),
    ("plain.csv", HEADER + ROW, {"as": " "}, "label has 1 to 50 characters"),
]


async def test_files_that_cannot_be_taken_are_refused_in_a_sentence(stage: Stage, services: Services) -> None:
    for name, content, options, sentence in REFUSED:
        answer = text_of(await stage.mara.slash(stage.channel, "import", file=(name, content), **options))
        assert sentence in answer
        assert len(answer) < 2500
    assert await pool_of(services, stage) == {}


class TestWithASmallLimit:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"import_limit_mb": 1})

    async def test_a_file_over_the_limit_is_refused(self, stage: Stage) -> None:
        content = HEADER + ROW.ljust(1_000_000)
        answer = await stage.theo.slash(stage.channel, "import", file=("large.csv", content))
        assert "large.csv has 1.0 MB; the limit is 1.0 MB" in text_of(answer)


async def test_typing_a_label_offers_it(stage: Stage) -> None:
    fixed = ["mine: songs I listen to", "pool: labels from the file's column “category”"]
    for typed, offered in (
        ("", fixed),
        ("late   jazz", ["pool: late jazz", *fixed]),
        ("x" * 200, ["pool: " + "x" * 50, *fixed]),
    ):
        choices = await stage.mara.autocomplete(stage.channel, "import", "as", typed)
        assert [choice["name"] for choice in choices] == offered


async def test_an_attachment_that_is_gone_is_refused_in_a_sentence(
    env: simcord.Env, stage: Stage, songs: tuple[Song, ...]
) -> None:
    env.backend.cdn._blobs = Forgetful()
    answer = await stage.theo.slash(stage.channel, "import", file=("mine.csv", song_file(songs)))
    assert "mine.csv cannot be read: Discord answered 404" in text_of(answer)


class Forgetful(dict[str, bytes]):
    """A shelf of attachments that keeps none."""

    def __setitem__(self, url: str, data: bytes) -> None:
        pass


@pytest.mark.shared_data
async def test_the_seeds_file_gives_the_seeds_answer(stage: Stage) -> None:
    path = OWN_SONGS
    if not path.exists():
        pytest.skip("the seed's songs are not beside the repository")
    report = text_of(await stage.theo.slash(stage.channel, "import", file=(path.name, path.read_bytes())))
    assert "**208** songs, 208 with audio features" in report
    assert "Skipped 18 rows that repeat a song." in report
    options = {"song": "Idea 1", "count": 9, "include_heard": True}
    answer = told(await stage.theo.slash(stage.channel, "recommend", **options))
    assert [facts[1:6] for facts in listed(answer).values()] == [
        "0.988",
        "0.986",
        "0.985",
        "0.983",
        "0.979",
        "0.967",
        "0.962",
        "0.961",
        "0.956",
    ]
    assert "[Cornfield Chase]" in (answer.description or "").splitlines()[2]
