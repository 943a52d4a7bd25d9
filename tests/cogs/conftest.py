"""The real client over the real services, in a simulated Discord: a server, a manager and two members."""

from __future__ import annotations

import asyncio
import shutil
import socket
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import discord
import pytest
import requests
import simcord

from bot.app import web_pages
from bot.client import Cratedigger
from bot.config import Settings, read_settings
from bot.messages import Catalogues
from bot.recommender.inputs import read_inputs
from bot.services import Services, open_services
from bot.store.tables import metadata
from demo.catalogue import Catalogue, Song
from tests.cogs.answers import buttons, is_loud
from tests.cogs.files import song_file
from tests.conftest import HeldClock
from tests.discord_rules import DiscordRules, read_document

SERVER_ID = 710000000000000000
SOMEBODY = 1

Agree = Callable[[str, str], dict[str, str]]
Bring = Callable[..., Awaitable[None]]
Link = Callable[..., Awaitable[None]]


@pytest.fixture(scope="session")
def rules() -> DiscordRules:
    """Discord's rules; without its OpenAPI document those that the tests know themselves."""
    return DiscordRules(read_document())


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    """The catalogues of sentences, which take a while to read."""
    return Catalogues()


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings with a free port: it must be known before people are sent to it."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return settings.model_copy(update={"web_port": probe.getsockname()[1]})


@pytest.fixture
async def services(
    settings: Settings, clock: HeldClock, migrated: Path, catalogues: Catalogues
) -> AsyncIterator[Services]:
    """The bot's services over a database of the test's own."""
    settings.data_dir.mkdir()
    shutil.copy(migrated, settings.data_dir)
    async with open_services(settings, clock=clock, catalogues=catalogues, migrate=False) as opened:
        yield opened


@pytest.fixture
async def env(services: Services, rules: DiscordRules) -> AsyncIterator[simcord.Env]:
    """A simulated Discord with the bot in it.

    When a test is over, whatever the bot sent is held against Discord's rules and its own manners.
    """
    env = simcord.Env(Cratedigger(services), settle_timeout=60)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
    env.raise_errors()
    assert not [sent for sent in env.http_requests if is_loud(sent)]
    assert not [
        f"{sent.method} {sent.path}: {rule}"
        for sent in env.http_requests
        for rule in rules.broken_by(sent.method, sent.path, sent.json)
    ]


@dataclass(frozen=True)
class Stage:
    """Who is there: Mara manages the server, Theo and Ines are members."""

    server: simcord.GuildHandle
    channel: simcord.ChannelHandle
    mara: simcord.MemberActor
    theo: simcord.MemberActor
    ines: simcord.MemberActor


@pytest.fixture
def stage(env: simcord.Env) -> Stage:
    server = env.create_guild("The Listening Room", id=SERVER_ID)
    manager = server.create_role("manager", permissions=discord.Permissions(manage_guild=True))
    mara, theo, ines = (env.create_user(name.lower(), global_name=name) for name in ("Mara", "Theo", "Ines"))
    return Stage(
        server,
        server.create_text_channel("music"),
        server.add_member(mara, roles=[manager]),
        server.add_member(theo),
        server.add_member(ines),
    )


@pytest.fixture
async def pages(env: simcord.Env, settings: Settings, clock: HeldClock) -> AsyncIterator[str]:
    """The address of the bot's web pages, while they are served."""
    async with web_pages(
        settings, env.bot.is_ready, catalogues=env.bot.services.catalogues, clock=clock
    ) as server:
        yield server.url


@pytest.fixture
def link(stage: Stage, pages: str, agree: Agree) -> Link:
    """Link a member to a listener's account, all the way through the browser."""

    async def linked(member: simcord.MemberActor, listener: str, **options: bool) -> None:
        button, _ = buttons(await member.slash(stage.channel, "link", **options))
        back = await asyncio.to_thread(agree, button["url"], listener)
        page = await asyncio.to_thread(requests.get, f"{pages}/callback", params=back, timeout=10)
        assert page.status_code == 200, page.text

    return linked


@pytest.fixture
def bring(services: Services, stage: Stage) -> Bring:
    """Bring songs to a server by a file, as a member's own or under a pool's label."""

    async def brought(
        member: simcord.MemberActor,
        songs: Sequence[Song],
        *,
        pool: str | None = None,
        server: simcord.GuildHandle = stage.server,
        features: bool = True,
    ) -> None:
        file = await services.importer.read(song_file(songs, features=features), "songs.csv")
        await services.importer.bring(server.id, member.id, file, pool=pool)

    return brought


@dataclass(frozen=True)
class Crate:
    """The songs that are in the server: Mara's own, and a pool called classical."""

    mara: Sequence[Song]
    pool: Sequence[Song]


@pytest.fixture(scope="session")
def stock(small_catalogue: Catalogue) -> Crate:
    """What fills the crate."""
    mara = small_catalogue.listener_named("Mara")
    own = {song_id for playlist in mara.playlists for song_id in playlist.song_ids}
    pooled = {
        song_id
        for category in small_catalogue.categories
        for playlist in category.playlists
        for song_id in playlist.song_ids
    }
    return Crate(
        [song for song in small_catalogue.songs if song.id in own],
        [song for song in small_catalogue.songs if song.id in pooled - own],
    )


@pytest.fixture(scope="session")
def filled_database(
    migrated: Path, stock: Crate, catalogues: Catalogues, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A database with those songs and a trained model, so that not every test has to bring them."""
    folder = tmp_path_factory.mktemp("filled")
    shutil.copy(migrated, folder)

    with pytest.MonkeyPatch.context() as nothing_set:
        for name in Settings.model_fields:
            nothing_set.delenv(name.upper(), raising=False)
        settings = read_settings(_env_file=None, data_dir=folder)

    async def fill() -> None:
        async with open_services(settings, catalogues=catalogues, migrate=False) as services:
            for brought, pool in ((stock.mara, None), (stock.pool, "classical")):
                file = await services.importer.read(song_file(brought), "songs.csv")
                await services.importer.bring(SERVER_ID, SOMEBODY, file, pool=pool)
            await services.importer.learn(SERVER_ID)

    asyncio.run(fill())
    return folder / migrated.name


@pytest.fixture
async def crate(
    settings: Settings, services: Services, stage: Stage, stock: Crate, filled_database: Path
) -> Crate:
    """The server with songs in it, as if Mara had imported them."""
    with closing(sqlite3.connect(settings.data_dir / filled_database.name)) as database, database:
        database.execute("ATTACH ? AS filled", (str(filled_database),))
        for table in metadata.sorted_tables:
            database.execute(f"INSERT INTO {table.name} SELECT * FROM filled.{table.name}")
        database.execute("UPDATE playlists SET member_id = ? WHERE member_id = ?", (stage.mara.id, SOMEBODY))
    # The model has learned whose the songs are; that it is Mara changes nothing that it would learn anew.
    store = services.store
    inputs = await read_inputs(store.servers, store.memberships, SERVER_ID)
    fingerprint = inputs.fingerprint(await store.servers.get(SERVER_ID))
    with closing(sqlite3.connect(settings.data_dir / filled_database.name)) as database, database:
        database.execute("UPDATE models SET fingerprint = ?", (fingerprint,))
    return stock
