"""/privacy: what is kept, taken away, deleted and refused, in servers and in direct messages."""

from __future__ import annotations

import asyncio
import io
import zipfile
from datetime import datetime, timedelta

import discord
import pytest
import simcord
from sqlalchemy import select

from bot.app import keeping_time
from bot.client import Cratedigger
from bot.directory import DiscordDirectory
from bot.library.departures import GRACE
from bot.services import Services
from bot.store.tables import servers
from cogs.privacy import EXPORTED
from demo.catalogue import Catalogue
from tests.cogs.answers import DEFERRED, EPHEMERAL, buttons, first_word, text_of, told
from tests.cogs.conftest import Bring, Crate, Link, Stage

HERE, EVERYWHERE, CANCEL = "Forget me in this server", "Forget me everywhere", "Cancel"


async def test_show_counts_what_is_kept_here_and_elsewhere_and_says_who_sees_it(
    env: simcord.Env, stage: Stage, services: Services, bring: Bring, small_catalogue: Catalogue
) -> None:
    nothing = text_of(await stage.theo.slash(stage.channel, "privacy show"))
    assert first_word(env) == (DEFERRED, EPHEMERAL)
    assert "I keep nothing of you." in nothing
    await bring(stage.theo, small_catalogue.songs[:12])
    await bring(stage.theo, small_catalogue.songs[:3], server=env.create_guild("Elsewhere"))
    await stage.theo.slash(stage.channel, "thumb", song=small_catalogue.songs[0].id, verdict="up")
    shown = text_of(await stage.theo.slash(stage.channel, "privacy show"))
    here, _, elsewhere = shown.partition("In another server")
    assert "12 songs in your playlists" in here
    assert "one thumb on a song" in here
    assert "3 songs in your playlists" in elsewhere
    assert "Nobody is told that it is yours" in shown
    assert "</privacy forget:" in shown
    assert "after 7 days" in shown
    in_private = text_of(await stage.theo.user.slash("privacy show"))
    assert "In 2 servers besides" in in_private
    assert "In this server" not in in_private.partition("Your say")[0]


async def test_export_sends_a_zip_to_its_person_alone_in_servers_and_in_private(
    stage: Stage, bring: Bring, small_catalogue: Catalogue
) -> None:
    await bring(stage.theo, small_catalogue.songs[:12])
    for answer in (
        await stage.theo.slash(stage.channel, "privacy export"),
        await stage.theo.user.slash("privacy export"),
    ):
        assert "README.txt" in text_of(answer)
        assert answer.response is not None
        (attached,) = answer.response.attachments
        assert attached.filename == EXPORTED
        with zipfile.ZipFile(io.BytesIO(await attached.read())) as archive:
            assert small_catalogue.songs[0].id in archive.read("playlist_songs.csv").decode()


async def test_forget_asks_first_and_then_forgets_here_or_everywhere_after_a_restart_too(
    env: simcord.Env, stage: Stage, services: Services, link: Link, bring: Bring, small_catalogue: Catalogue
) -> None:
    elsewhere = env.create_guild("Elsewhere")
    await link(stage.theo, "Theo")
    for server in (stage.server, elsewhere):
        await bring(stage.theo, small_catalogue.songs[:12], server=server)

    async def heard() -> list[int]:
        heard = services.store.shares.heard
        return [len(await heard(server.id, stage.theo.id)) for server in (stage.server, elsewhere)]

    asked = await stage.theo.slash(stage.channel, "privacy forget")
    assert [button["label"] for button in buttons(asked)] == [HERE, EVERYWHERE, CANCEL]
    cancelled = await stage.theo.click(asked.response, label=CANCEL)
    assert told(cancelled).title == "Nothing was deleted"
    assert buttons(cancelled) == []
    assert await heard() == [12, 12]

    asked = await stage.theo.slash(stage.channel, "privacy forget")
    await env.restart_bot(Cratedigger(services))
    done = await stage.theo.click(asked.response, label=HERE)
    assert told(done).title == "Forgotten in this server"
    assert buttons(done) == []
    assert await heard() == [0, 12]
    assert await services.store.accounts.get(stage.theo.id) is not None

    asked = await stage.theo.user.slash("privacy forget")
    assert [button["label"] for button in buttons(asked)] == [EVERYWHERE, CANCEL]
    done = await stage.theo.user.click(asked.response, label=EVERYWHERE)
    assert "in the one server you had brought them to" in text_of(done)
    assert await heard() == [0, 0]
    assert "I keep nothing of you." in text_of(await stage.theo.user.slash("privacy show"))


async def test_who_opts_out_is_refused_with_the_cure_until_they_opt_in_and_can_ask_meanwhile(
    stage: Stage, services: Services, crate: Crate, link: Link
) -> None:
    await link(stage.mara, "Mara")
    out = text_of(await stage.mara.slash(stage.channel, "privacy optout", state="on"))
    assert "You have opted out" in out
    assert await services.store.shares.heard(stage.server.id, stage.mara.id) == frozenset()
    song = crate.pool[0]
    for command, options in {
        "sync": {},
        "import": {},
        "library": {},
        "listens": {"service": "lastfm", "user": "mara"},
        "thumb": {"song": song.id, "verdict": "up"},
    }.items():
        refused = text_of(await stage.mara.slash(stage.channel, command, **options))
        assert "</privacy optout:" in refused, command
    assert "You have opted out of this server" in text_of(
        await stage.mara.slash(stage.channel, "privacy show")
    )
    await stage.mara.slash(stage.channel, "privacy optout", state="off")
    assert "opted out" not in text_of(
        await stage.mara.slash(stage.channel, "thumb", song=song.id, verdict="up")
    )
    in_private = text_of(await stage.mara.user.slash("privacy optout", state="on"))
    assert "server" in in_private


async def test_the_daily_look_begins_once_the_client_is_at_discord(
    env: simcord.Env, stage: Stage, services: Services
) -> None:
    reached = asyncio.Event()

    async def after(now: datetime) -> None:
        reached.set()

    services.schedule.every(timedelta(days=1), "after", after)
    async with keeping_time(env.bot), asyncio.timeout(10):
        await reached.wait()
        await asyncio.gather(*(one for one in asyncio.all_tasks() if one.get_name() == "work:departures"))
    assert await services.store.facts.get("last-run:departures") is not None


async def test_who_left_or_removed_the_bot_is_noticed_over_rest(
    env: simcord.Env, stage: Stage, services: Services, bring: Bring, small_catalogue: Catalogue
) -> None:
    elsewhere = env.create_guild("Elsewhere")
    for server in (stage.server, elsewhere):
        await bring(stage.theo, small_catalogue.songs[:12], server=server)
    await bring(stage.ines, small_catalogue.songs[12:20])
    directory, now = DiscordDirectory(env.bot), services.clock.now()
    assert await directory.is_member(stage.server.id, stage.theo.id) is True
    stage.server.remove_member(stage.theo)
    env.backend.remove_guild(elsewhere.id)
    await env.settle()
    assert await directory.is_member(stage.server.id, stage.theo.id) is False
    assert await directory.is_member(elsewhere.id, stage.theo.id) is None
    for status, code in ((403, 50001), (404, 10004)):
        env.inject_error("GET", "/guilds/*/members/*", status=status, code=code)
        assert await directory.is_member(stage.server.id, stage.theo.id) is None
    env.inject_error("GET", "/guilds/*/members/*", status=401)
    with pytest.raises(discord.HTTPException):
        await directory.is_member(stage.server.id, stage.ines.id)
    async with services.store.database.reading() as connection:
        left = {row.id: row.left_at for row in await connection.execute(select(servers))}
    assert left == {stage.server.id: None, elsewhere.id: now}
    for later in (timedelta(), GRACE):
        await services.departures.look(directory, now + later)
    known = {(kept.server_id, kept.member_id) for kept in await services.store.presence.members()}
    assert known == {(stage.server.id, stage.ines.id)}
