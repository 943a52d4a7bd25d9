"""/import brings the songs of a file: as one's own or, for managers, into a pool."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import discord
import pytest
import requests
import simcord
import structlog

from bot.client import Cratedigger
from bot.config import Settings
from bot.library.reports import Learned
from bot.services import Services
from cogs.ui.undo import undo_view
from demo.catalogue import Catalogue, Song
from tests.cogs.answers import buttons, edits, listed, refusal_of, text_of, told
from tests.cogs.conftest import Stage
from tests.cogs.files import song_file
from tests.conftest import HeldClock
from tests.library.files.samples import as_json, extended_listen, playlist, short_listen, track, zipped
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
    assert "Exportify, 12 songs, 12 with audio features, 1 skipped: row that repeats a song." in report
    assert "12 songs are new to this server." in report
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
    ("rows.csv", HEADER + b"x,y,0.5\n", {}, "its only row is a podcast"),
    ("photo.csv", b"\x89PNG\r\n\x1a\n\xff", {}, "photo.csv is a picture, not a file of songs"),
    ("notes.csv", b"a,b\n1,2\n", {}, "no column of Spotify track ids"),
    ("essay.txt", b"word " * 1000, {}, "no column of Spotify track ids"),
    ("quotes.csv", HEADER + b'"' + ROW * 3, {}, "quotes.csv cannot be read as a table: row 2"),
    ("plain.csv", HEADER + ROW, {"as": "labels of the file"}, "has no column “category”"),
    ("plain.csv", HEADER + ROW, {"as": "x" * 51}, "label has 1 to 50 characters"),
    ("plain.csv", HEADER + ROW, {"as": " "}, "label has 1 to 50 characters"),
    ("utf.csv", HEADER + ROW.replace(b"Never", b"Caf\xe9 \x81"), {}, "utf.csv is not text in UTF-8: line 2"),
    ("songs.csv", zipped({"xl/workbook.xml": b"<x/>"}), {}, "songs.csv is a spreadsheet, not a CSV"),
    ("bomb.zip", zipped({"a.csv": b" " * 65_000_000}), {}, "bomb.zip is too large unpacked"),
    ("matryoshka.zip", zipped({"a.zip": zipped({"a.csv": ROW})}), {}, "has a zip in the zip"),
    ("long.csv", HEADER + ROW + ROW.strip() + b",1,2,3\n", {}, "row 3 has 6 columns"),
    ("history.json", b'[{"ts": 1}]', {}, "history.json is JSON, but none that I know"),
]


async def test_files_that_cannot_be_taken_are_refused_in_a_sentence(stage: Stage, services: Services) -> None:
    for name, content, options, sentence in REFUSED:
        answer = text_of(await stage.mara.slash(stage.channel, "import", file=(name, content), **options))
        assert sentence in answer, answer
        assert len(answer) < 2500
    assert await pool_of(services, stage) == {}


class TestWithASmallLimit:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"import_limit_mb": 1})

    async def test_a_file_over_the_limit_is_refused(self, stage: Stage) -> None:
        content = HEADER + ROW.ljust(1_000_000)
        answer = await stage.theo.slash(stage.channel, "import", file=("large.csv", content))
        assert "large.csv has 1.00002 MB; as an attachment I take 1.0 MB. Type </import:" in text_of(answer)
        assert "a page for files of up to 200 MB" in text_of(answer)


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
async def test_the_seeds_file_gives_the_seeds_answer(stage: Stage, services: Services) -> None:
    path = OWN_SONGS
    if not path.exists():
        pytest.skip("the seed's songs are not beside the repository")
    await services.store.servers.choose(stage.server.id, preset="classic")
    report = text_of(await stage.theo.slash(stage.channel, "import", file=(path.name, path.read_bytes())))
    assert "208 songs, 208 with audio features, 18 skipped: rows that repeat a song." in report
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


UNDO = "Undo this import"


async def test_a_history_says_what_it_is_and_how_much_was_heard(stage: Stage) -> None:
    content = as_json([extended_listen()] * 1_204 + [extended_listen(ms=100)])
    report = text_of(await stage.theo.slash(stage.channel, "import", file=("history.json", content)))
    assert "Spotify listening history, 1 song, 0 with audio features, 1 skipped: listen of less" in report
    assert "1 song counts as heard, by 1,204 plays." in report


async def test_playlists_are_said_by_name_and_names_that_are_unknown_are_counted(stage: Stage) -> None:
    document = {"playlists": [playlist("*Mine*", track(), None), playlist("Yours", track(None, "Unheard"))]}
    files = {"Playlist1.json": as_json(document), "History.json": as_json([short_listen("Nobody's")])}
    report = text_of(await stage.theo.slash(stage.channel, "import", file=("my.zip", zipped(files))))
    assert "Spotify account data, 1 song, 0 with audio features, 1 skipped: row without" in report
    assert r"Playlist: **\*Mine\***." in report
    assert "2 songs were named without a Spotify id and I do not know them" in report


async def test_a_file_of_names_that_nobody_knows_leaves_nothing_to_undo(
    stage: Stage, services: Services
) -> None:
    answer = await stage.theo.slash(
        stage.channel, "import", file=("history.json", as_json([short_listen("Nobody's")]))
    )
    assert "Nothing of history is here" in text_of(answer)
    assert "1 song was named without a Spotify id and I do not know it" in text_of(answer)
    assert buttons(answer) == []
    assert await pool_of(services, stage) == {}


class Learning:
    """In place of what is learned from a file: something that happens meanwhile, and then the learning."""

    def __init__(self, services: Services, meanwhile: Callable[[], object]) -> None:
        self._learn = services.importer.learn
        self._meanwhile = meanwhile

    async def __call__(self, server_id: int) -> Learned:
        self._meanwhile()
        return await self._learn(server_id)


async def test_the_report_and_its_button_are_there_before_anything_is_learned(
    env: simcord.Env, stage: Stage, services: Services, songs: tuple[Song, ...], monkeypatch
) -> None:
    shown: list[discord.Embed] = []
    learning = Learning(services, lambda: shown.extend(edits(env)))
    monkeypatch.setattr(services.importer, "learn", learning)
    brought = await stage.theo.slash(stage.channel, "import", file=("his.csv", song_file(songs)))
    (first,) = shown
    assert first.title == "his is here"
    assert "I am still finding out what the songs sound like" in str(first.description)
    assert "I have learned" in text_of(brought)
    assert "still" not in text_of(brought)
    assert [button["label"] for button in buttons(brought)] == [UNDO]
    shown.clear()
    undone = await stage.theo.click(brought.response, label=UNDO)
    assert [embed.title for embed in shown][-1] == "his is gone again"
    assert "There are no songs here yet" in text_of(undone)


async def test_what_was_learned_too_late_to_be_told_is_logged_and_the_report_stays(
    env: simcord.Env, stage: Stage, songs: tuple[Song, ...]
) -> None:
    gone = {"status": 401, "code": 50027, "message": "Invalid Webhook Token"}
    # The first answer is written without being read: this fails from the learning on.
    env.inject_error("GET", "/webhooks/*/messages/@original", times=None, **gone)
    with structlog.testing.capture_logs() as logged:
        brought = await stage.theo.slash(stage.channel, "import", file=("his.csv", song_file(songs)))
    assert "end of learning undeliverable" in [entry["event"] for entry in logged]
    assert not [entry for entry in logged if entry["log_level"] == "error"]
    assert "I am still finding out what the songs sound like" in text_of(brought)
    assert [button["label"] for button in buttons(brought)] == [UNDO]


async def test_what_was_taken_back_while_it_was_learned_is_not_said_to_be_here(
    env: simcord.Env, stage: Stage, services: Services, songs: tuple[Song, ...], monkeypatch
) -> None:
    def undo() -> None:
        """As the button leaves the answer."""
        (interaction_id,) = env.backend.interaction_tokens.values()
        record = env.backend.interactions[interaction_id]
        env.backend.edit_message(record.channel_id, record.message_id, {"components": []})

    monkeypatch.setattr(services.importer, "learn", Learning(services, undo))
    brought = await stage.theo.slash(stage.channel, "import", file=("his.csv", song_file(songs)))
    assert len(list(edits(env))) == 1
    assert buttons(brought) == []


async def test_whoever_unlinks_while_their_file_is_read_is_told_that_nothing_was_kept(
    stage: Stage, services: Services, songs: tuple[Song, ...], monkeypatch
) -> None:
    keep = services.store.songs.keep

    async def unlinked_meanwhile(*brought: object) -> None:
        await keep(*brought)
        await services.forgetter.forget(stage.theo.id)

    monkeypatch.setattr(services.store.songs, "keep", unlinked_meanwhile)
    answer = await stage.theo.slash(stage.channel, "import", file=("his.csv", song_file(songs)))
    assert "so I kept nothing of the file" in text_of(answer)
    assert buttons(answer) == []
    assert await pool_of(services, stage) == {}


async def test_one_button_takes_an_import_back_after_a_restart_too(
    env: simcord.Env, stage: Stage, services: Services, songs: tuple[Song, ...]
) -> None:
    await stage.mara.slash(stage.channel, "import", file=("hers.csv", song_file(songs[:6])))
    brought = await stage.theo.slash(stage.channel, "import", file=("his.csv", song_file(songs[3:])))
    await env.restart_bot(Cratedigger(services))
    undone = await stage.theo.click(brought.response, label=UNDO)
    assert "his is gone again" in text_of(undone)
    assert "The playlist that it had brought is gone." in text_of(undone)
    assert "I have learned" in text_of(undone)
    assert buttons(undone) == []
    assert await pool_of(services, stage) == {song.id: None for song in songs[:6]}
    assert set((await services.recommender.learned(stage.server.id)).index.by_id) == {
        song.id for song in songs[:6]
    }


async def test_nobody_else_can_press_it_and_it_is_kept_for_thirty_days(
    env: simcord.Env, stage: Stage, services: Services, songs: tuple[Song, ...], clock: HeldClock
) -> None:
    brought = await stage.theo.slash(stage.channel, "import", file=("his.csv", song_file(songs)))
    button = undo_view(buttons(brought)[0]["custom_id"].removeprefix("undo:"), services.messages)
    message = await env.bot.get_channel(stage.channel.id).send("Press me", view=button)
    pressed = await stage.mara.click(message, label=UNDO)
    assert "Only the person who asked" in refusal_of(pressed)
    clock.advance(days=30)
    pressed = await stage.theo.click(brought.response, label=UNDO)
    assert "no longer kept" in refusal_of(pressed)
    assert len(await pool_of(services, stage)) == len(songs)


async def test_a_manager_takes_back_what_they_put_into_the_pool_and_only_while_they_manage(
    stage: Stage, services: Services, songs: tuple[Song, ...]
) -> None:
    file = ("jazz.csv", song_file(songs))
    brought = await stage.mara.slash(stage.channel, "import", file=file, **{"as": "jazz"})
    his = await stage.theo.slash(stage.channel, "import", file=file)
    assert await pool_of(services, stage) == {song.id: None for song in songs}
    await stage.theo.click(his.response, label=UNDO)
    assert await pool_of(services, stage) == {song.id: "jazz" for song in songs}
    undone = await stage.mara.click(brought.response, label=UNDO)
    assert "There are no songs here yet" in text_of(undone)
    assert await pool_of(services, stage) == {}


async def test_of_two_managers_with_one_file_each_takes_back_their_own_label(
    stage: Stage, services: Services, songs: tuple[Song, ...]
) -> None:
    file = ("pool.csv", song_file(songs))
    first = await stage.mara.slash(stage.channel, "import", file=file, **{"as": "jazz"})
    second = await stage.mara.slash(stage.channel, "import", file=file, **{"as": "pop"})
    await stage.mara.click(second.response, label=UNDO)
    assert await pool_of(services, stage) == {song.id: "jazz" for song in songs}
    await stage.mara.click(first.response, label=UNDO)
    assert await pool_of(services, stage) == {}


async def test_without_a_file_it_hands_out_a_page_that_takes_one(
    stage: Stage, pages: str, services: Services, songs: tuple[Song, ...]
) -> None:
    answer = await stage.mara.slash(stage.channel, "import", **{"as": "jazz"})
    assert "a file of up to 200 MB" in text_of(answer)
    (button,) = buttons(answer)
    assert button["url"].startswith(f"{pages}/upload/")
    sent = await asyncio.to_thread(
        requests.post, button["url"], files={"file": ("pool.csv", song_file(songs))}, timeout=10
    )
    assert sent.status_code == 200, sent.text
    assert await pool_of(services, stage) == {song.id: "jazz" for song in songs}


async def test_a_page_for_the_pool_is_for_managers(stage: Stage) -> None:
    answer = await stage.theo.slash(stage.channel, "import", **{"as": "jazz"})
    assert "Only people who can manage this server" in text_of(answer)
    assert buttons(answer) == []
