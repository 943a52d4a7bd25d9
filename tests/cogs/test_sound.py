"""/sound: the regular post of a server, as its managers choose it and as it comes."""

from __future__ import annotations

import re

import discord
import pytest
import simcord
import structlog
from discord.utils import format_dt

from bot.client import Cratedigger
from bot.messages import Catalogues
from bot.recommender.found import Category
from bot.recommender.service import ServerCategories
from bot.recommender.sounding import Drift, ServerSound
from bot.services import Services
from bot.store.models import ModelStamp
from bot.store.posts import Mark
from bot.store.songs import Song
from cogs.ui.sound import SoundEmbeds
from demo.catalogue import Catalogue
from model.categories import CategoryName
from tests.cogs.answers import DEFERRED, EPHEMERAL, first_word, told
from tests.cogs.conftest import Bring, Crate, Stage
from tests.cogs.ui.markdown import read
from tests.conftest import HeldClock

SONG = re.compile(r"\[.+\]\(https://open\.spotify\.com/track/(\w{22})\)")
RANKED = re.compile(rf"^\*\*\d+\.\*\* {SONG.pattern} · .+$", re.MULTILINE)


async def start(stage: Stage, **chosen: object) -> discord.Embed:
    options = {"channel": stage.channel, "every": "week", "zone": "Europe/Berlin"} | chosen
    return told(await stage.mara.slash(stage.channel, "sound start", **options))


async def look(env: simcord.Env, services: Services) -> None:
    await services.schedule.look()
    await env.settle()


def content(embed: discord.Embed) -> tuple[str | None, str | None, str | None]:
    return embed.title, embed.description, embed.footer.text


async def test_the_post_comes_when_it_is_due_as_the_preview_shows_it_and_once(
    env: simcord.Env,
    stage: Stage,
    crate: Crate,
    services: Services,
    clock: HeldClock,
    bring: Bring,
    small_catalogue: Catalogue,
) -> None:
    said = await start(stage)
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    due = (await services.store.posts.of(stage.server.id)).due_at
    assert stage.channel.mention in (said.description or "")
    assert format_dt(due, "F") in (said.description or "")
    await look(env, services)
    assert stage.channel.history() == []
    own = {song.id for song in crate.mara}
    fresh = [song for song in small_catalogue.songs if song.id not in own][:7]
    await bring(stage.theo, fresh)
    for member in (stage.mara, stage.theo):
        await services.people.set_visible(stage.server.id, member.id, visible=True)
        await services.feedback.thumb(stage.server.id, member.id, fresh[0].id, up=True)
    clock.advance(seconds=(due - clock.now()).total_seconds())
    preview = await stage.mara.slash(stage.channel, "sound preview")
    shown = told(preview)
    await look(env, services)
    (message,) = stage.channel.history()
    (posted,) = message.embeds
    assert content(posted) == content(shown)
    (picture,) = message.attachments
    assert picture.description.startswith("A bar for each of")
    assert posted.image.url.endswith(picture.filename)
    text = posted.description or ""
    new, liked, playlist = (
        text.partition(part)[2].partition("\n\n")[0] for part in ("new**", "**Liked", "**A p")
    )
    assert {*SONG.findall(new)} < {song.id for song in fresh}
    assert len(SONG.findall(new)) == 5
    assert SONG.findall(liked) == [fresh[0].id]
    songs = RANKED.findall(playlist)
    assert len(songs) == len(set(songs)) == 20
    assert not set(songs) & (own | {song.id for song in fresh})
    assert len(posted) <= 6_000
    assert not any(name in text for name in ("Mara", "Theo", str(stage.mara.id), str(stage.theo.id)))
    # Neither later, nor after a restart, nor by another look of the same minute.
    clock.advance(minutes=6)
    await look(env, services)
    await env.restart_bot(Cratedigger(services))
    await look(env, services)
    assert len(stage.channel.history()) == 1
    clock.advance(days=7)
    await look(env, services)
    _, again = stage.channel.history()
    assert "new**" not in (again.embeds[0].description or "")
    assert not set(RANKED.findall(again.embeds[0].description or "")) & set(songs)


async def test_it_ends_by_command_and_where_the_channel_is_gone(
    env: simcord.Env, stage: Stage, crate: Crate, services: Services, clock: HeldClock
) -> None:
    stopped = await stage.mara.slash(stage.channel, "sound stop")
    assert told(stopped).title == "There are no posts"
    await start(stage)
    assert told(await stage.mara.slash(stage.channel, "sound stop")).title == "No more posts"
    await start(stage, every="month", zone="america/santiago")
    kept = await services.store.posts.of(stage.server.id)
    assert (kept.zone, kept.every) == ("America/Santiago", "month")
    refusal = {"status": 400, "code": 20028, "message": "The channel is writing too fast"}
    env.inject_error("POST", f"/channels/{stage.channel.id}/messages", **refusal)
    clock.advance(seconds=(kept.due_at - clock.now()).total_seconds())
    with structlog.testing.capture_logs() as logs:
        await look(env, services)
    assert "post failed" in [entry["event"] for entry in logs]
    kept = await services.store.posts.of(stage.server.id)
    assert kept.posted_at is None
    refusal = {"status": 404, "code": 10003, "message": "Unknown Channel"}
    env.inject_error("POST", f"/channels/{stage.channel.id}/messages", **refusal)
    clock.advance(seconds=(kept.due_at - clock.now()).total_seconds())
    await look(env, services)
    assert await services.store.posts.of(stage.server.id) is None
    assert stage.channel.history() == []


async def test_it_is_refused_in_one_sentence_what_cannot_be(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    await stage.mara.slash(stage.channel, "sound preview")
    everyone = stage.server.default_role
    quiet = stage.server.create_text_channel(
        "quiet", overwrites={everyone: discord.PermissionOverwrite(embed_links=False)}
    )
    said = (await start(stage, channel=quiet)).description or ""
    assert "#quiet" in said
    assert "“Embed Links”" in said
    said = (await start(stage, zone="Middle-earth/Shire")).description or ""
    assert "no time zone called “Middle-earth/Shire”" in said
    assert await services.store.posts.of(stage.server.id) is None
    offered = await stage.mara.autocomplete(stage.channel, "sound start", "zone", "berlni")
    assert "Europe/Berlin" in [choice["value"] for choice in offered]
    assert not [name for name in stage.theo.available_commands(stage.channel) if name.startswith("sound")]


def a_sound(name: str) -> ServerSound:
    """The most there can be to say, with this for every name."""
    songs = tuple(Song(f"{n:022}", name, (name, name)) for n in range(20))
    called = CategoryName("words", (name, name))
    kinds = tuple(Category(n, called, 10, 0.16, (), songs[:3]) for n in range(6))
    changes = (0.1, 0.05, -0.1, -0.02, None, None)
    return ServerSound(
        songs=100_000,
        members=5_000,
        added=10_000,
        examples=songs[:5],
        liked=songs[5:10],
        playlist=songs,
        categories=ServerCategories(kinds, "blend", 100_000, ModelStamp(1, 1, discord.utils.utcnow())),
        drift=tuple(Drift(kind.identity, called, 0.16, by) for kind, by in zip(kinds, changes, strict=True)),
        mark=Mark(0),
    )


@pytest.mark.parametrize("name", ["x", "A name such as songs have 日本", "long " * 80, "*_[" * 100])
def test_whatever_there_is_to_say_it_fits(catalogues: Catalogues, name: str) -> None:
    embed = SoundEmbeds(catalogues.english, "A notice. " * 10).sound(a_sound(name))
    text = embed.description or ""
    assert len(text) <= 4_000
    assert len(embed) <= 6_000
    # Names of nothing but marks, each of which is escaped, take more room than there is: the end goes.
    assert len(read(text).links) == 30 or "*" in name
    assert "up 10 points" in text
    assert "down 2 points" in text
    assert text.count("%, new") == 2
