"""/sync brings a member's music to the server, and tells how it goes and what came of it."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime

import pytest
import simcord

from bot.services import Services
from demo.catalogue import Catalogue, Playlist, make_catalogue
from demo.spotify import LoopbackSpotify, QuotaExceeded, RateLimited
from tests.cogs.answers import edits, text_of, told
from tests.cogs.conftest import Link, Stage
from tests.conftest import HeldClock


@pytest.fixture(scope="module")
def small_catalogue() -> Catalogue:
    """Small enough for many syncs."""
    return make_catalogue(songs_per_playlist=2, playlists_per_pool=1, songs_per_listener=12)


def bold(text: str) -> list[int]:
    """The numbers that a report sets in bold."""
    return [int(number) for number in re.findall(r"\*\*(\d+)\*\*", text)]


def brought(catalogue: Catalogue, listener: str, *, everything: bool) -> tuple[list[Playlist], set[str]]:
    """The playlists that a listener may bring, and the ids of all songs that then come."""
    who = catalogue.listener_named(listener)
    own = [
        playlist
        for playlist in catalogue.library(who.id)
        if who.id in playlist.editor_ids and (playlist.public or everything)
    ]
    songs = {song_id for playlist in own for song_id in playlist.song_ids}
    return own, songs | (set(who.liked) if everything else set())


async def test_sync_brings_public_playlists_to_this_server_and_no_other_and_reports_what_came(
    env: simcord.Env, stage: Stage, link: Link, services: Services, small_catalogue: Catalogue
) -> None:
    await link(stage.theo, "Theo")
    playlists, songs = brought(small_catalogue, "Theo", everything=False)
    pooled = {
        song_id
        for category in small_catalogue.categories
        for playlist in category.playlists
        for song_id in playlist.song_ids
    }
    report = text_of(await stage.theo.slash(stage.channel, "sync"))
    n = len(songs)
    assert bold(report) == [len(playlists), n, n, n, len(pooled - songs)]
    assert f"of {n} songs have audio features" in report
    assert "Skipped 1 playlist that you follow but did not make." in report
    assert "Skipped 1 podcast episode." in report
    assert "private playlists stayed out" in report
    assert "You chose everything" not in report
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == songs
    elsewhere = env.create_guild("Elsewhere")
    theo = elsewhere.add_member(stage.theo.user)
    there = elsewhere.create_text_channel("music")
    assert "no songs here yet" in text_of(await theo.slash(there, "recommend", song="Idea 1"))
    assert await theo.autocomplete(there, "recommend", "song", "") == []


async def test_everything_brings_private_and_liked_songs_until_they_are_left_out_again(
    stage: Stage, link: Link, services: Services, small_catalogue: Catalogue
) -> None:
    await link(stage.theo, "Theo")
    report = text_of(await stage.theo.slash(stage.channel, "sync", include="everything"))
    assert "without your name" in report
    assert "stayed out" not in report
    private = brought(small_catalogue, "Theo", everything=True)[1]
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == private
    report = text_of(await stage.theo.slash(stage.channel, "sync", include="public"))
    assert "Nothing is new to this server." in report
    assert "that were here before no longer count here" in report
    public = brought(small_catalogue, "Theo", everything=False)[1]
    assert await services.store.shares.heard(stage.server.id, stage.theo.id) == public


async def test_while_the_clock_stands_still_each_stage_is_shown_once(
    env: simcord.Env, stage: Stage, link: Link
) -> None:
    await link(stage.theo, "Theo")
    await stage.theo.slash(stage.channel, "sync")
    _link, *progress, report = edits(env)
    assert [str(shown.description).splitlines()[0] for shown in progress] == [
        "Reading your playlists",
        "Reading Spotify's category playlists",
        "Asking what the songs sound like",
        "Learning what this server listens to",
    ]
    *counted, training = progress
    assert all(re.search(r"`[█░]{20}` \d+ of \d+$", str(shown.description)) for shown in counted)
    assert "of" not in str(training.description)
    assert report.title == "Your music is here"


async def test_a_bar_that_cannot_be_drawn_does_not_stop_the_sync(
    env: simcord.Env, stage: Stage, link: Link
) -> None:
    await link(stage.theo, "Theo")
    env.inject_error("PATCH", "/webhooks/*/messages/@original", status=503, times=2)
    report = told(await stage.theo.slash(stage.channel, "sync"))
    assert report.title == "Your music is here"


class HurriedClock(HeldClock):
    """A clock that is a second later whenever somebody looks at it."""

    def now(self) -> datetime:
        self.advance(seconds=1)
        return super().now()


class TestWhileTimePasses:
    @pytest.fixture
    def clock(self) -> HeldClock:
        return HurriedClock()

    async def test_progress_is_shown_again_and_never_runs_backwards(
        self, env: simcord.Env, stage: Stage, link: Link, small_catalogue: Catalogue
    ) -> None:
        await link(stage.theo, "Theo")
        await stage.theo.slash(stage.channel, "sync")
        *progress, _ = edits(env)
        counts = [
            tuple(map(int, re.findall(r"(\d+) of (\d+)", str(shown.description))[0]))
            for shown in progress
            if str(shown.description).startswith("Reading your playlists")
        ]
        assert len(counts) >= 2
        assert counts == sorted(counts)
        assert counts[0][0] == 0
        rows = sum(len(playlist.rows) for playlist in brought(small_catalogue, "Theo", everything=False)[0])
        assert {total for _, total in counts} == {rows}


async def test_whoever_is_not_linked_is_told_how(stage: Stage) -> None:
    answer = text_of(await stage.theo.slash(stage.channel, "sync"))
    assert "</link:" in answer
    assert "</import:" in answer


async def test_where_spotify_says_nothing_of_sound_the_report_points_to_import(
    stage: Stage, link: Link, spotify: LoopbackSpotify
) -> None:
    spotify.app = "new"
    await link(stage.theo, "Theo")
    report = text_of(await stage.theo.slash(stage.channel, "sync"))
    assert "does not tell this app what songs sound like" in report
    assert "does not show its category playlists" in report
    assert report.count("</import:") == 2
    assert "Try </recommend:" in report
    assert "nothing to learn from" not in text_of(await stage.theo.slash(stage.channel, "categories"))


@pytest.mark.parametrize("fault", [RateLimited(retry_after=120), QuotaExceeded(retry_after=7200)])
async def test_when_spotify_says_stop_the_answer_says_until_when_and_the_sync_goes_on_by_itself(
    env: simcord.Env,
    stage: Stage,
    link: Link,
    services: Services,
    spotify: LoopbackSpotify,
    clock: HeldClock,
    fault: RateLimited | QuotaExceeded,
) -> None:
    await link(stage.theo, "Theo")
    spotify.faults.add("GET /v1/playlists/{id}/items", fault, after=1)
    seconds = fault.retry_after
    waits = text_of(await stage.theo.slash(stage.channel, "sync"))
    until = int(clock.now().timestamp()) + seconds
    assert f"<t:{until}:R>" in waits
    assert "goes on by itself" in waits
    assert f"<t:{until}:R>" in text_of(await stage.theo.slash(stage.channel, "sync", action="status"))
    asked = spotify.calls.total()
    clock.advance(seconds=seconds)
    await asyncio.gather(*services.syncs.look())
    await env.settle()
    assert spotify.calls.total() > asked
    *_, shown = edits(env)
    assert shown.title == ("Your music is here" if seconds == 120 else "Your sync waits")
    heard = await services.store.shares.heard(stage.server.id, stage.theo.id)
    assert heard == brought(spotify.catalogue, "Theo", everything=False)[1]


async def test_an_end_that_came_too_late_for_its_answer_is_told_with_the_next_command(
    env: simcord.Env,
    stage: Stage,
    link: Link,
    services: Services,
    spotify: LoopbackSpotify,
    clock: HeldClock,
) -> None:
    await link(stage.theo, "Theo")
    spotify.faults.add("GET /v1/me/playlists", QuotaExceeded(retry_after=7200))
    await stage.theo.slash(stage.channel, "sync")
    clock.advance(hours=2)
    await asyncio.gather(*services.syncs.look())
    await env.settle()
    answers = await stage.theo.slash(stage.channel, "help")
    late, _question = answers.followups
    assert late.ephemeral
    assert late.embeds[0].title == "Your music is here"
    assert not (await stage.theo.slash(stage.channel, "help")).followups


async def test_a_sync_that_waits_can_be_cancelled_and_keeps_what_came(
    stage: Stage, link: Link, services: Services, spotify: LoopbackSpotify
) -> None:
    await link(stage.theo, "Theo")
    assert "no sync" in text_of(await stage.theo.slash(stage.channel, "sync", action="cancel"))
    assert "no sync" in text_of(await stage.theo.slash(stage.channel, "sync", action="status"))
    spotify.faults.add("GET /v1/playlists/{id}/items", QuotaExceeded(retry_after=7200), after=1)
    await stage.theo.slash(stage.channel, "sync")
    assert "still running" in text_of(await stage.theo.slash(stage.channel, "sync"))
    assert "stays" in text_of(await stage.theo.slash(stage.channel, "sync", action="cancel"))
    first = brought(spotify.catalogue, "Theo", everything=False)[0][0]
    heard = await services.store.shares.heard(stage.server.id, stage.theo.id)
    assert heard == set(first.song_ids)
    assert "was cancelled" in text_of(await stage.theo.slash(stage.channel, "sync", action="status"))


async def test_when_the_sign_in_is_over_the_answer_asks_for_another(
    stage: Stage, link: Link, spotify: LoopbackSpotify, clock: HeldClock
) -> None:
    await link(stage.theo, "Theo")
    spotify.revoke(spotify.catalogue.listener_named("Theo").id)
    clock.advance(hours=2)
    assert "sign-in is over" in (told(await stage.theo.slash(stage.channel, "sync")).description or "")
    assert "not linked" in (told(await stage.theo.slash(stage.channel, "sync")).description or "")
