"""The answer of /listens shows names as they were typed and stays within Discord's limits."""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.errors import NoFeatures
from bot.library.listening import ListensReport, Service
from bot.library.reports import Learned
from bot.messages import Messages
from cogs.ui.listens import ListensEmbeds
from tests.cogs.ui.markdown import read
from tests.cogs.ui.names import ODD, any_name, as_seen

EMBEDS = ListensEmbeds(Messages())


def report(user: str = "mara", **changed: object) -> ListensReport:
    facts = {
        "listened": 2_000,
        "songs": 7,
        "new_songs": 1,
        "plays": 1,
        "unknown": 3,
        "more": True,
        "learned": Learned(None, NoFeatures(songs=7)),
    } | changed
    return ListensReport(service=Service.LASTFM, user=user, **facts)


@given(any_name)
@pytest.mark.parametrize("songs", [0, 7])
def test_any_name_leaves_an_answer_that_discord_takes(songs: int, name: str) -> None:
    embed = EMBEDS.listens_report(report(name, songs=songs))
    assert len(embed.title or "") <= 256
    assert 0 < len(embed.description or "") <= 4096


@pytest.mark.parametrize("name", ODD)
def test_a_name_shows_as_it_was_typed(name: str) -> None:
    reading = read(EMBEDS.listens_report(report(name)).description or "")
    assert f"“{as_seen(name)}”" in as_seen(reading.text)
    assert (reading.links, reading.markup) == ((), ())


def test_what_was_left_out_is_said_with_what_follows() -> None:
    said = EMBEDS.listens_report(report(unknown=1)).description or ""
    assert "2,000 songs, the most played ones; 7 of them count as heard, by 1 play." in said
    assert "1 song is skipped" in said
    assert "⚠️ None of the 7 songs" in said
    said = EMBEDS.listens_report(report(more=False, unknown=0)).description or ""
    assert "2,000 songs; 7 of them" in said
    assert "skipped" not in said
