"""/listens brings what somebody listens to at ListenBrainz or Last.fm, by their user name there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import simcord
from pydantic import SecretStr

from bot.config import OFF, Settings
from bot.services import Services
from demo.catalogue import Catalogue, Song
from demo.listens import LoopbackLastFm, LoopbackListenBrainz, Scrobbled
from demo.listens.lastfm import KEY, TOP_CALL
from demo.listens.listenbrainz import TOP_CALL as STATS_CALL
from demo.loopback import Html, QuotaExceeded
from tests.cogs.answers import DEFERRED, EPHEMERAL, edits, first_word, text_of
from tests.cogs.conftest import Bring, Stage


@pytest.fixture
def songs(small_catalogue: Catalogue) -> tuple[Song, ...]:
    """Songs whose names no other song has."""
    names = [(song.title.casefold(), song.artists[0].casefold()) for song in small_catalogue.songs]
    return tuple(
        song for song, name in zip(small_catalogue.songs, names, strict=True) if names.count(name) == 1
    )[:8]


@pytest.fixture
def history(songs: tuple[Song, ...]) -> list[Scrobbled]:
    """Songs of the catalogue, the first two with ids, and one that is not in it."""
    scrobbled = [
        Scrobbled(song.title, song.artists[0], 20 - place, spotify_id=song.id if place < 2 else None)
        for place, song in enumerate(songs)
    ]
    return [*scrobbled, Scrobbled("Nobody knows", "this", 1)]


@pytest.fixture
def listenbrainz(history: list[Scrobbled]) -> Iterator[LoopbackListenBrainz]:
    with LoopbackListenBrainz({"_theo_": history}) as running:
        yield running


@pytest.fixture
def lastfm(history: list[Scrobbled]) -> Iterator[LoopbackLastFm]:
    with LoopbackLastFm({"_theo_": history, "shy": history, "new": []}, private=["shy"]) as running:
        yield running


@pytest.fixture
def settings(settings: Settings, listenbrainz: LoopbackListenBrainz, lastfm: LoopbackLastFm) -> Settings:
    return settings.model_copy(
        update={
            "listenbrainz_url": listenbrainz.url,
            "lastfm_url": lastfm.url,
            "lastfm_api_key": SecretStr(KEY),
            "listens_calls_per_second": 1000,
        }
    )


async def asked(stage: Stage, service: str, user: str) -> str:
    return text_of(await stage.theo.slash(stage.channel, "listens", service=service, user=user))


@pytest.mark.parametrize(("service", "name"), [("listenbrainz", "ListenBrainz"), ("lastfm", "Last.fm")])
async def test_listens_count_as_heard_and_what_is_unknown_is_skipped(
    env: simcord.Env, stage: Stage, services: Services, bring: Bring, songs, service: str, name: str
) -> None:
    await bring(stage.mara, songs)
    report = await asked(stage, service, "_THEO_")
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    assert f"What you listen to at {name} is here" in report
    assert r"“\_theo\_”: 9 songs; 8 of them count as heard, by 132 plays." in report
    assert "1 song is skipped" in report
    assert "Nothing is new to this server." in report
    assert "They count as yours" in report
    assert "Try </recommend:" in report
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == {song.id for song in songs}
    assert "Asking what you listened to" in "".join(embed.description or "" for embed in edits(env))


async def test_nobody_else_is_told(stage: Stage, bring: Bring, songs) -> None:
    await bring(stage.mara, songs)
    await asked(stage, "listenbrainz", "_theo_")
    assert "theo" not in text_of(await stage.mara.slash(stage.channel, "library"))
    assert r"**ListenBrainz: \_theo\_** · 8 songs" in text_of(
        await stage.theo.slash(stage.channel, "library")
    )


async def test_songs_with_ids_need_nobody_to_bring_them_first(
    stage: Stage, services: Services, songs
) -> None:
    report = await asked(stage, "listenbrainz", "_theo_")
    assert "2 of them count as heard, by 39 plays." in report
    assert "7 songs are skipped: they came without a Spotify id" in report
    assert "I have learned what this server listens to" in report
    heard = await services.store.shares.heard(stage.server.id, stage.theo.id)
    assert heard == {song.id for song in songs[:2]}


async def test_where_nothing_is_known_it_is_said(stage: Stage) -> None:
    report = await asked(stage, "lastfm", "_theo_")
    assert "Nothing of Last.fm is here" in report
    assert "9 songs; I know none of them." in report
    assert "learn" not in report


async def test_unlink_forgets_it(stage: Stage, services: Services, bring: Bring, songs) -> None:
    await bring(stage.mara, songs)
    await asked(stage, "lastfm", "_theo_")
    assert "I have deleted" in text_of(await stage.theo.slash(stage.channel, "unlink"))
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == frozenset()


@pytest.mark.parametrize(
    ("service", "user", "said"),
    [
        ("listenbrainz", "gone", "ListenBrainz knows nobody called “gone”. Copy the name"),
        ("lastfm", "*gone*", r"Last.fm knows nobody called “\*gone\*”. Copy the name"),
        ("lastfm", "   ", "Last.fm knows nobody called"),
        ("lastfm", "shy", "“shy” lets nobody see what they listen to at Last.fm. Allow it"),
        ("lastfm", "new", "Last.fm knows of nothing that “new” listened to"),
    ],
)
async def test_a_name_that_cannot_be_read_is_refused_in_a_sentence(
    stage: Stage, service: str, user: str, said: str
) -> None:
    assert said in await asked(stage, service, user)


async def test_a_service_that_fails_is_named_with_its_cure(
    stage: Stage, listenbrainz: LoopbackListenBrainz, lastfm: LoopbackLastFm
) -> None:
    lastfm.faults.add(TOP_CALL, QuotaExceeded(3_600))
    assert "Last.fm asks to come back in about 60 minutes" in await asked(stage, "lastfm", "_theo_")
    listenbrainz.faults.add(STATS_CALL, Html(403), times=None)
    said = await asked(stage, "listenbrainz", "_theo_")
    assert "ListenBrainz does not answer as it should (an answer that cannot be read). Try again" in said


class TestWithAnotherKey:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"lastfm_api_key": SecretStr("wrong")})

    async def test_the_operator_is_named_as_who_can_mend_it(self, stage: Stage) -> None:
        said = await asked(stage, "lastfm", "_theo_")
        assert "Last.fm does not take this bot's key" in said
        assert "LASTFM_API_KEY" in said.replace("\\", "")


class TestWithoutServices:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"lastfm_api_key": None, "listenbrainz_url": OFF})

    async def test_it_is_said_what_the_operator_left_out(self, stage: Stage) -> None:
        assert "This bot has no key for Last.fm" in await asked(stage, "lastfm", "_theo_")
        said = await asked(stage, "listenbrainz", "_theo_")
        assert "ListenBrainz is not asked here" in said
        assert "</import:" in said
