"""Every embed stays within Discord's limits and shows names as they were typed, whatever it is made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import (
    AmbiguousSong,
    CratediggerError,
    FileMalformed,
    FileNotSongs,
    NoFeatures,
    SongWithoutFeatures,
    SpotifyBusy,
    UnknownSong,
)
from bot.library.reports import ImportReport, Learned, PoolState, Progress, Stage, SyncReport
from bot.library.standing import Standing
from bot.messages import Messages
from bot.recommender.changes import NamedChange
from bot.recommender.found import Category, Found, Part
from bot.recommender.listing import ListPage
from bot.recommender.service import ServerCategories, SongMix
from bot.store.contents import ListedSong, SongList
from bot.store.models import ModelStamp
from bot.store.servers import MODEL_FEATURES
from bot.store.songs import Song
from cogs.ui.palette import colour_of, mark_of
from cogs.ui.songs import SongEmbeds
from model import WeightedFeature
from model.categories import CategoryName
from model.explaining import Explanation, Source
from model.sound import DirectedFeature
from tests.cogs.ui.markdown import read
from tests.cogs.ui.names import ODD, any_name, as_seen
from tests.discord_rules import DiscordRules

STAMP = ModelStamp(1, 1, datetime(2026, 11, 3, tzinfo=UTC))
NOTICE = "Demo: songs, artists and numbers are invented"
WORST = [
    "_*~`|[](\\" * 30,
    "[" * 300,
    "@everyone " * 30,
    "https://a.example/" * 17,
    "<@123456789012345678>" * 15,
    "漢" * 300,
    "👨‍👩‍👧" * 60,
    "\u202eاردو " * 50,
]


@pytest.fixture(scope="module")
def embeds() -> SongEmbeds:
    return SongEmbeds(Messages())


def song(title: str, number: int = 0, *artists: str) -> Song:
    return Song(f"{number:022}", title, artists or (title,))


def found(title: str, number: int, **changed: Any) -> Found:
    details = {"score": 0.98765, "category": called("instrumentalness"), "pool": "jazz"} | changed
    return Found(song(title, number), **{"heard": False} | details)


def called(name: str) -> CategoryName:
    return CategoryName("features", (name,))


def listed_songs(titles: Sequence[str], *, heard: bool = False, **changed: Any) -> ListPage:
    songs = [found(title, number, heard=heard, **changed) for number, title in enumerate(titles, 1)]
    return page_of(song(titles[0]), songs, about="revisit" if heard else "recommend")


def page_of(seed: Song, songs: Sequence[Found], **changed: Any) -> ListPage:
    about, preset = changed.pop("about", "recommend"), changed.pop("preset", "classic")
    kept = SongList(about, tuple(ListedSong(one.song.id, one.score) for one in songs), (seed.id,))
    parts = {"thumbs": {}, "barred": frozenset()} | changed
    return ListPage(kept, 0, 1, (seed,), preset, dict(enumerate(songs, 1)), **parts)


def categories(names: Sequence[str], songs: int = 3) -> ServerCategories:
    features = tuple(WeightedFeature(name, 0.5) for name in MODEL_FEATURES[:5])
    listed = [
        Category(
            number, called(name), songs, 1 / len(names), features, tuple(song(name, at) for at in range(3))
        )
        for number, name in enumerate(names)
    ]
    return ServerCategories(tuple(listed), "classic", songs * len(names), STAMP)


def broken(rules: DiscordRules, embed: discord.Embed) -> list[str]:
    return rules.broken_by("PATCH", "/webhooks/1/t/messages/@original", {"embeds": [embed.to_dict()]})


def links_in(embed: discord.Embed) -> list[str]:
    return [
        link.removeprefix("https://open.spotify.com/track/") for link in read(embed.description or "").links
    ]


@pytest.mark.parametrize("title", WORST)
@pytest.mark.parametrize("heard", [False, True])
def test_25_of_the_worst_titles_stay_within_the_limits(
    embeds: SongEmbeds, rules: DiscordRules, title: str, heard: bool
) -> None:
    embed = embeds.page(listed_songs([title] * 25, heard=heard, pool=title[:50], category=called(title)))
    assert broken(rules, embed) == []
    shown = links_in(embed)
    assert shown == [f"{number:022}" for number in range(1, len(shown) + 1)]
    assert len(shown) >= 9


def test_25_ordinary_songs_are_all_shown(embeds: SongEmbeds) -> None:
    titles = [f"Cornfield Chase - Piano-Cello Version, No. {number}" for number in range(1, 26)]
    embed = embeds.page(listed_songs(titles))
    assert links_in(embed) == [f"{number:022}" for number in range(1, 26)]


@pytest.mark.parametrize("length", [20, 40, 60, 80])
def test_a_full_answer_has_room_for_clickable_commands(embeds: SongEmbeds, length: int) -> None:
    for last in range(1, 81, 7):
        titles = ["x" * length] * 24 + ["x" * last]
        embed = embeds.page(listed_songs(titles, heard=True))
        clickable = re.sub(r"(?<!\w)/(sync|import)", rf"</\1:{'9' * 20}>", embed.description or "")
        assert clickable.count("9" * 20) == 2
        assert len(clickable) <= 4096


@pytest.mark.parametrize("name", [*WORST, "popularity", "danceability & energy & instrumentalness"])
def test_50_categories_stay_within_the_limits(embeds: SongEmbeds, rules: DiscordRules, name: str) -> None:
    assert broken(rules, embeds.categories(categories([name] * 50))) == []
    assert broken(rules, embeds.categories(categories([name] * 50, songs=0))) == []
    mix = SongMix(song(name), tuple(Part(at, called(name), 1.0, 0.02) for at in range(50)))
    assert broken(rules, embeds.mix(mix)) == []


@pytest.mark.parametrize("name", WORST)
def test_reports_with_the_worst_names_stay_within_the_limits(
    embeds: SongEmbeds, rules: DiscordRules, name: str
) -> None:
    skipped = dict.fromkeys(("no-id", "no-title", "repeated"), 10**9)
    report = ImportReport(name, 10**9, 10**9, 10**9, skipped, tuple(name[:50] for _ in range(60)))
    assert broken(rules, embeds.import_report(report, Learned(STAMP))) == []
    nearest = tuple((f"{at:022}", name) for at in range(5))
    assert broken(rules, embeds.choice(UnknownSong(name[:100], nearest))) == []
    assert broken(rules, embeds.refusal(AmbiguousSong(name[:100], nearest))) == []
    assert broken(rules, embeds.refusal(FileNotSongs(file=name, columns=", ".join([name] * 12)))) == []


@settings(max_examples=50)
@given(st.lists(any_name.filter(lambda name: bool(name.strip())), min_size=1, max_size=5))
def test_recommendations_link_each_song_to_itself_and_nowhere_else(
    embeds: SongEmbeds, titles: list[str]
) -> None:
    embed = embeds.page(listed_songs(titles, pool=titles[0][:50]))
    reading = read(embed.description or "")
    assert links_in(embed) == [f"{number:022}" for number in range(1, len(titles) + 1)]
    assert set(reading.markup) <= {"strong_open", "strong_close", "code_inline"}
    assert reading.markup.count("strong_open") == len(titles)


@pytest.mark.parametrize("name", ODD)
def test_names_render_as_typed_wherever_they_stand(embeds: SongEmbeds, name: str) -> None:
    of_it = song(name)
    several = (("1" * 22, name),)
    parts = (Part(0, called("energy"), 1.0, 1.0),)
    report = ImportReport(name, 1, 1, 1, {}, (name,))
    refusals: list[CratediggerError] = [
        SongWithoutFeatures(song=name),
        UnknownSong(name, several),
        FileMalformed(file=name, reason=name),
    ]
    titles = [
        embeds.page(listed_songs([name])).title,
        embeds.page(listed_songs([name], heard=True)).title,
        embeds.mix(SongMix(of_it, parts)).title,
        embeds.import_report(report, Learned(STAMP)).title,
    ]
    texts = [
        embeds.page(page_of(of_it, [])).description,
        embeds.mix(SongMix(of_it, parts)).description,
        embeds.choice(UnknownSong(name, several)).description,
        embeds.choice(AmbiguousSong(name, several)).description,
        embeds.import_report(report, Learned(STAMP)).description,
        *(embeds.refusal(refusal).description for refusal in refusals),
    ]
    for text in [*titles, *texts]:
        reading = read(text or "")
        assert as_seen(name) in as_seen(reading.text)
        assert reading.links == ()
        assert set(reading.markup) <= {"strong_open", "strong_close", "code_inline"}


def test_a_song_says_its_rank_score_artists_category_and_pool(embeds: SongEmbeds) -> None:
    chase = Found(song("Cornfield Chase", 7, "Hans", "Zimmer"), 0.98765, called("valence"), "jazz", False)
    mine = Found(song("Solas", 8, "Jamie"), 0.5, None, None, True)
    embed = embeds.page(page_of(song("Idea 1", 1, "Gibran", "Alcocer"), [chase, mine]))
    assert (embed.title, embed.url) == ("Songs like Idea 1", f"https://open.spotify.com/track/{1:022}")
    lead, _, *lines = read(embed.description or "").text.splitlines()
    assert "Gibran, Alcocer" in lead
    assert [lines[0], lines[2]] == ["1. Cornfield Chase", "2. Solas"]
    assert all(part in lines[1] for part in ("0.988", "Hans, Zimmer", "cheerful", "pool: jazz"))
    assert all(part in lines[3] for part in ("0.500", "Jamie", "you have it"))


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (0, "Nothing is new to this server."),
        (1, "**1** song is new to this server."),
        (2, "**2** songs are new to this server."),
    ],
)
def test_a_report_counts_in_words(embeds: SongEmbeds, count: int, sentence: str) -> None:
    report = SyncReport(
        playlists=1,
        songs=1,
        with_features=0,
        new_songs=count,
        withdrawn=0,
        learned=Learned(None, NoFeatures(songs=1)),
        pool=PoolState.NOT_ALLOWED,
        pool_songs=0,
        features_refused=True,
    )
    lines = (embeds.sync_report(report).description or "").splitlines()
    assert lines[0] == "**1** playlist with **1** song, in this server and in no other."
    assert lines[1] == sentence
    assert lines[-1].startswith("⚠️ The only song that members brought has no audio features")


@pytest.mark.parametrize(("done", "total", "full"), [(0, 7, 0), (7, 14, 10), (14, 14, 20)])
def test_progress_is_a_bar_with_counts(embeds: SongEmbeds, done: int, total: int, full: int) -> None:
    text = embeds.progress(Progress(Stage.PLAYLISTS, done, total)).description or ""
    assert text.count("█") == full
    assert text.count("░") == 20 - full
    assert text.endswith(f"{done} of {total}")


def test_a_stage_that_cannot_be_counted_has_no_bar(embeds: SongEmbeds) -> None:
    assert (
        embeds.progress(Progress(Stage.TRAINING, 0, 0)).description == "Learning what this server listens to"
    )


def test_every_answer_carries_the_notice_in_its_footer() -> None:
    embeds = SongEmbeds(Messages(), NOTICE)
    answers = [
        embeds.page(listed_songs(["Idea 1"])),
        embeds.categories(categories(["energy"])),
        embeds.mix(SongMix(song("Idea 1"), (Part(0, called("energy"), 1.0, 1.0),))),
        embeds.help(Standing.SYNCED),
        embeds.progress(Progress(Stage.POOL, 1, 2)),
        embeds.refusal(SpotifyBusy(30)),
        embeds.fault("0badcafe"),
        embeds.plain("unlinked", servers=1),
    ]
    assert all((embed.footer.text or "").endswith(NOTICE) for embed in answers)


def test_without_a_notice_or_a_note_there_is_no_footer(embeds: SongEmbeds) -> None:
    assert "footer" not in embeds.plain("unlinked", servers=1).to_dict()


ENDS = CategoryName("features", ("loudness:low", "acousticness:high"))
WHY = Explanation(
    1.0, {Source.PLAYLISTS: 0.7, Source.ARTIST: 0.3}, (DirectedFeature("loudness", False),), ("Kim",), 12
)


def test_a_song_of_blend_says_its_match_and_why(embeds: SongEmbeds) -> None:
    chase = found("Cornfield Chase", 7, category=ENDS, match=86.6, why=WHY)
    embed = embeds.page(page_of(song("Idea 1"), [chase], preset="blend"))
    *_, facts, why = read(embed.description or "").text.splitlines()
    assert facts.startswith("86.6 ")
    assert "quiet, acoustic" in facts
    assert why == "why: in 12 playlists together, same artist"
    assert "closer than 99 of 100 pairs of songs" in (embed.footer.text or "")


@pytest.mark.parametrize("title", WORST)
def test_reasons_give_way_before_songs_do(embeds: SongEmbeds, rules: DiscordRules, title: str) -> None:
    plain = embeds.page(listed_songs([title] * 25, category=ENDS, match=100.0))
    reasoned = embeds.page(listed_songs([title] * 25, category=ENDS, match=100.0, why=WHY))
    assert broken(rules, reasoned) == []
    assert links_in(reasoned) == links_in(plain)


def test_a_category_keeps_its_mark_and_its_colour(embeds: SongEmbeds) -> None:
    parts = (Part(1, ENDS, 0.2, 0.2), Part(9, called("energy"), 0.8, 0.8))
    embed = embeds.mix(SongMix(song("Idea 1"), parts))
    first, second = (embed.description or "").splitlines()[-2:]
    assert (first[-1], second[-1]) == (mark_of(9), mark_of(1))
    assert embed.colour == colour_of(9) == colour_of(1)
    assert len({mark_of(identity) for identity in range(8)}) == 8


@pytest.mark.parametrize("name", [*ODD, *WORST])
def test_splits_and_merges_are_said(embeds: SongEmbeds, rules: DiscordRules, name: str) -> None:
    other = CategoryName("words", (name, "two"))
    changes = (
        NamedChange((ENDS,), (other, called("energy"))),
        NamedChange((other, called("tempo")), (ENDS,)),
    )
    embed = embeds.categories(replace(categories(["valence"]), preset="blend", changes=changes))
    assert broken(rules, embed) == []
    said = read(embed.description or "").text
    assert "“quiet, acoustic” has become “" in said
    assert "“fast” have become one: “quiet, acoustic”." in said
