"""Every command in every language with the longest names there are, and every button in the wrong hands.

The fixture ``env`` holds whatever is sent against Discord's limits.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.client import Cratedigger
from bot.config import Settings
from bot.messages import ENGLISH, Catalogues, Messages, languages
from bot.services import Services, open_services
from demo.catalogue import Catalogue, Song
from tests.cogs.conftest import Bring, Stage
from tests.conftest import HeldClock

LONGEST = ["漢" * 300, "_*~`|[](\\" * 30, "@everyone " * 30, "https://a.example/" * 17, "👨‍👩‍👧" * 60]

COMMANDS: Sequence[tuple[str, Mapping[str, Any]]] = (
    ("help", {}),
    ("link", {"saving": True}),
    ("recommend", {"song": "first", "count": 25, "include_heard": True}),
    ("recommend", {"song": "nothing of that name"}),
    ("discover", {}),
    ("blend", {"with": "theo"}),
    ("categories", {}),
    ("categories", {"song": "first"}),
    ("insights", {}),
    ("taste", {}),
    ("compare", {"member": "theo"}),
    ("neighbours", {}),
    ("who", {"song": "first"}),
    ("model", {}),
    ("library", {}),
    ("pool list", {}),
    ("thumb", {"song": "first", "verdict": "up"}),
    ("settings status", {}),
    ("privacy show", {}),
    ("privacy forget", {}),
    ("sound preview", {}),
    ("sync", {"action": "status"}),
)

DRAWN = {"categories", "insights", "taste", "sound preview"}
"""Commands with a picture, which takes long in every language: these are seen in one."""


class OneLanguage(Catalogues):
    """Speaks one language, whatever anybody's Discord is set to: the simulated one knows English alone."""

    spoken = ENGLISH

    def of(self, locale: str) -> Messages:
        return super().of(self.spoken)


@pytest.fixture(scope="session")
def one_language() -> OneLanguage:
    return OneLanguage()


@pytest.fixture
async def services(
    settings: Settings, clock: HeldClock, migrated: Path, one_language: OneLanguage
) -> AsyncIterator[Services]:
    settings.data_dir.mkdir()
    shutil.copy(migrated, settings.data_dir)
    async with open_services(settings, clock=clock, catalogues=one_language, migrate=False) as opened:
        yield opened


@pytest.fixture
async def named(services: Services, stage: Stage, bring: Bring, small_catalogue: Catalogue) -> Song:
    """Mara's and Theo's songs, of the longest names, and a pool; gives the first of Mara's."""
    songs = [
        replace(
            song, title=f"{at} {LONGEST[at % len(LONGEST)]}", artists=(LONGEST[at % 3],) * 3, explicit=True
        )
        for at, song in enumerate(small_catalogue.songs[:60])
    ]
    await bring(stage.mara, songs[:25])
    await bring(stage.theo, songs[10:40])
    await bring(stage.mara, songs[40:], pool="漢" * 50)
    for member in (stage.mara, stage.theo):
        await services.people.set_visible(stage.server.id, member.id, visible=True)
    return songs[0]


async def walk(
    stage: Stage, first: Song, *, drawn: bool = True
) -> AsyncIterator[tuple[str, simcord.InteractionResult]]:
    for name, options in COMMANDS:
        if name in DRAWN and not drawn:
            continue
        meant = {"theo": stage.theo, "first": first.id}
        given = {key: meant.get(value, value) for key, value in options.items()}
        yield name, await stage.mara.slash(stage.channel, name, **given)


def went_wrong(result: simcord.InteractionResult) -> list[str]:
    messages = [*filter(None, [result.response]), *result.followups]
    texts = [embed.description or "" for message in messages for embed in message.embeds]
    return [text for text in texts if FAULT.split("{")[0] in text]


FAULT = Messages().text("error-unexpected", id="{")


async def test_every_command_keeps_discords_limits_in_every_language(
    env: simcord.Env, stage: Stage, named: Song, one_language: OneLanguage
) -> None:
    for one_language.spoken in languages():
        await env.advance_time(61)  # nobody is to be told that they ask too fast
        fault = one_language.of("").text("error-unexpected", id="{").split("{")[0]
        async for name, result in walk(stage, named, drawn=one_language.spoken == ENGLISH):
            assert result.response is not None, name
            (embed,) = result.response.embeds
            assert fault not in (embed.description or ""), name
    one_language.spoken = ENGLISH


async def test_no_button_does_anything_in_the_wrong_hands_nor_when_its_time_is_over(
    env: simcord.Env, stage: Stage, named: Song, services: Services, clock: HeldClock
) -> None:
    found: dict[str, dict[str, Any]] = {}
    async for _, result in walk(stage, named):
        messages = [*filter(None, [result.response]), *result.followups]
        for message in messages:
            for row in message.components:
                for item in row["components"]:
                    if item.get("custom_id"):
                        found.setdefault(item["custom_id"], item)
    assert len(found) > 25
    channel = env.bot.get_channel(stage.channel.id)
    ids = [custom_id for custom_id in found if not custom_id.startswith(("paste", "forget", "consent"))]
    await env.restart_bot(Cratedigger(services))
    before = await services.exporter.kept(stage.mara.id, stage.server.id)
    for member, days in ((stage.ines, 0), (stage.mara, 31)):
        clock.advance(days=days)
        for custom_id in ids:
            item, view = found[custom_id], discord.ui.View(timeout=None)
            if item["type"] == 2:
                view.add_item(discord.ui.Button(label="x", custom_id=custom_id))
            else:
                options = [discord.SelectOption(label="x", value=item["options"][0]["value"])]
                view.add_item(discord.ui.Select(custom_id=custom_id, options=options))
            forged = await env.bot.get_channel(channel.id).send("Press me", view=view)
            if item["type"] == 2:
                pressed = await member.click(forged, custom_id=custom_id)
            else:
                pressed = await member.select(forged, [item["options"][0]["value"]], custom_id=custom_id)
            assert went_wrong(pressed) == [], custom_id
            seen = [one.content for one in stage.channel.history(viewer=stage.theo)]
            assert seen[-1] == "Press me", custom_id
    after = await services.exporter.kept(stage.mara.id, stage.server.id)
    assert {**after.here, "answers": 0} == {**before.here, "answers": 0}
