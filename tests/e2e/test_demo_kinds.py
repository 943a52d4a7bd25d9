"""The demo answers with songs whichever kind of Spotify app it plays."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests

pytest.importorskip("simcord")

from demo.app import COVERAGE, demo_settings, set_stage
from demo.catalogue import make_catalogue
from demo.reccobeats import LoopbackReccoBeats
from demo.spotify import AppKind, LoopbackSpotify
from tests.cogs.answers import buttons, listed, told


@pytest.mark.parametrize(
    ("kind", "coverage"), [("new", COVERAGE), ("early", COVERAGE), ("extended", COVERAGE), ("new", 0.0)]
)
async def test_a_newcomer_gets_recommendations(tmp_path: Path, kind: AppKind, coverage: float) -> None:
    """Even where nobody tells what any song sounds like."""
    catalogue = make_catalogue(songs_per_playlist=5, playlists_per_pool=1, songs_per_listener=20)
    with (
        LoopbackSpotify(catalogue, app=kind) as spotify,
        LoopbackReccoBeats(catalogue, coverage=coverage) as reccobeats,
    ):
        async with set_stage(demo_settings(tmp_path, spotify, reccobeats)) as stage:
            for member, name in zip(stage.members[:2], ("Mara", "Theo"), strict=True):
                offered = await member.slash(stage.channel, "link")
                sign_in = next(button["url"] for button in buttons(offered) if "url" in button)
                agree(sign_in, spotify, name)
                report = told(await member.slash(stage.channel, "sync"))
                assert report.title == "Your music is here", report.description
            mara = stage.members[0]
            found = listed(told(await mara.slash(stage.channel, "recommend", song="Idea 1")))
    assert len(found) >= 5


def agree(sign_in: str, spotify: LoopbackSpotify, name: str) -> None:
    """Agree at Spotify's page, and come back to the bot's."""
    form = dict(parse_qsl(urlsplit(sign_in).query))
    listener = spotify.catalogue.listener_named(name)
    back = requests.post(
        spotify.authorize_url, data=form | {"listener": listener.id, "decision": "agree"}, timeout=10
    )
    assert back.status_code == 200
