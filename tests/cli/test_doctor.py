"""cratedigger doctor: what it looks at, what it says is to be done, and that it leaks and changes nothing."""

from __future__ import annotations

import asyncio
import hashlib
import json
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web
from cryptography.fernet import Fernet

from bot.clock import SystemClock
from bot.errors import SpotifyBusy, SpotifyPremiumLapsed
from bot.spotify.abilities import Abilities, Ability
from bot.spotify.gate import Gate
from bot.store.database import Database
from bot.store.facts import Facts
from bot.store.sealing import KEY_FILE, new_key
from bot.web.serving import ServerThread
from demo.spotify import LoopbackSpotify
from tests.cli.shell import Said
from tests.e2e.bot_process import free_port
from tests.e2e.discord_server import LoopbackDiscord

TOKEN = "a-token.that.Discord-knows"


@pytest.fixture(scope="module")
def discord() -> Iterator[LoopbackDiscord]:
    with LoopbackDiscord(TOKEN) as running:
        yield running


def findings(said: Said) -> dict[str, tuple[str, str]]:
    """What was found, by what was looked at: its state and its text."""
    return {one["what"]: (one["state"], one["text"]) for one in json.loads(said.out)["findings"]}


@pytest.fixture
def pretender() -> Iterator[Callable[[str], str]]:
    """Something that answers every question with one text, in place of Discord."""
    servers: list[ServerThread] = []

    def serve(text: str) -> str:
        async def answer(_request: web.Request) -> web.Response:
            return web.Response(text=text, content_type="text/html")

        async def make_app() -> web.Application:
            app = web.Application()
            app.router.add_get("/{path:.*}", answer)
            return app

        servers.append(ServerThread(make_app))
        servers[-1].start()
        return servers[-1].url

    yield serve
    for server in servers:
        server.stop()


def contents(directory: Path) -> dict[str, str]:
    """Every file in a directory, and a digest of what is in it."""
    return {
        file.relative_to(directory).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in directory.rglob("*")
        if file.is_file()
    }


def test_an_empty_set_up_is_told_what_to_get_and_where(unmigrated, tmp_path: Path) -> None:
    said = unmigrated("doctor", WEB_PORT=free_port())
    assert said.code == 1
    assert "✗ discord   DISCORD_TOKEN is missing." in said.out
    assert "https://discord.com/developers/applications" in said.out
    assert "people can bring songs with /import only" in said.out
    assert not (tmp_path / "data").exists()


def test_a_good_set_up_gets_its_invite_and_redirect_addresses(
    shell, discord: LoopbackDiscord, spotify: LoopbackSpotify
) -> None:
    port = free_port()
    said = shell(
        "doctor",
        "--json",
        DISCORD_TOKEN=TOKEN,
        DISCORD_API_URL=discord.api_url,
        SPOTIFY_CLIENT_ID=spotify.client_id,
        SPOTIFY_CLIENT_SECRET=spotify.client_secret,
        SPOTIFY_ACCOUNTS_URL=spotify.accounts_url,
        SPOTIFY_API_URL=spotify.api_url,
        WEB_PORT=port,
    )
    found = findings(said)
    assert said.code == 0
    assert {state for state, _ in found.values()} <= {"good", "note"}
    assert "scope=bot%20applications.commands&permissions=" in found["invite"][1]
    assert f"letter for letter: http://127.0.0.1:{port}/callback If" in found["redirect"][1]
    assert "INVALID_CLIENT" in found["redirect"][1]
    assert all("not tried yet" in found[what][1] for what in ("playlists", "features", "pool", "fields"))
    assert found["spotify"] == ("good", "Spotify knows the client ID and secret.")
    assert found["database"][0] == "good"
    assert TOKEN not in said.out
    assert spotify.client_secret not in said.out


def test_a_wrong_token_a_wrong_secret_and_a_taken_port_are_each_named(
    shell, discord: LoopbackDiscord, spotify: LoopbackSpotify
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        said = shell(
            "doctor",
            "--json",
            DISCORD_TOKEN="another.token",
            DISCORD_API_URL=discord.api_url,
            SPOTIFY_CLIENT_ID=spotify.client_id,
            SPOTIFY_CLIENT_SECRET="wrong",
            SPOTIFY_ACCOUNTS_URL=spotify.accounts_url,
            WEB_PORT=taken.getsockname()[1],
        )
    found = findings(said)
    assert said.code == 1
    assert {what for what, (state, _) in found.items() if state == "bad"} == {"discord", "spotify", "web"}
    assert "Reset Token" in found["discord"][1] or "developer portal" in found["discord"][1]
    assert "invalid_client" in found["spotify"][1]
    assert "WEB_PORT" in found["web"][1]


def test_discord_that_does_not_answer_is_told_from_a_wrong_token(shell) -> None:
    said = shell("doctor", DISCORD_TOKEN=TOKEN, DISCORD_API_URL="http://127.0.0.1:9", WEB_PORT=free_port())
    assert said.code == 1
    assert "Discord cannot be reached" in said.out


def test_a_key_that_is_none_is_found_before_the_bot_starts(shell) -> None:
    said = shell("doctor", TOKEN_KEY="hunter2", WEB_PORT=free_port())
    assert "✗ database  TOKEN_KEY is not a usable key." in said.out
    assert "hunter2" not in said.out


@pytest.mark.parametrize("content", [b"", b"hunter2", b"\xff\xfe"])
def test_a_key_file_that_holds_no_key_is_found_too(shell, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "data" / KEY_FILE).write_bytes(content)
    said = shell("doctor", WEB_PORT=free_port())
    assert f"✗ database  {tmp_path / 'data' / KEY_FILE} is not a usable key." in said.out
    assert (tmp_path / "data" / KEY_FILE).read_bytes() == content


def test_a_key_file_that_holds_one_is_good(shell, tmp_path: Path) -> None:
    (tmp_path / "data" / KEY_FILE).write_text(new_key())
    assert "✓ database" in shell("doctor", WEB_PORT=free_port()).out


@pytest.mark.parametrize("make", [False, True], ids=["no data directory", "a database"])
def test_it_changes_nothing_though_it_asks_spotify(
    unmigrated, tmp_path: Path, migrated: Path, spotify: LoopbackSpotify, make: bool
) -> None:
    if make:
        (tmp_path / "data").mkdir()
        shutil.copy(migrated, tmp_path / "data")
    before = contents(tmp_path)
    said = unmigrated(
        "doctor",
        SPOTIFY_CLIENT_ID=spotify.client_id,
        SPOTIFY_CLIENT_SECRET=spotify.client_secret,
        SPOTIFY_ACCOUNTS_URL=spotify.accounts_url,
        WEB_PORT=free_port(),
    )
    assert "Spotify knows the client ID and secret." in said.out
    assert contents(tmp_path) == before
    assert (tmp_path / "data").exists() is make


@pytest.mark.parametrize("text", ["<html>Welcome</html>", "null", "[]", '"Discord"', "{}", '{"id": "1"}'])
def test_what_answers_but_is_not_discord_is_said_to_be_so(shell, pretender, text: str) -> None:
    address = pretender(text)
    said = shell("doctor", "--json", DISCORD_TOKEN=TOKEN, DISCORD_API_URL=address, WEB_PORT=free_port())
    assert said.code == 1
    assert findings(said)["discord"] == (
        "bad",
        f"What answers at {address} is not Discord. Check DISCORD_API_URL, or a proxy that stands between.",
    )


def test_a_misspelt_setting_is_pointed_out(shell, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("DISCORD_TOKN=x\nSPOTIFY_CLIENT_ID=abc\n")
    assert "DISCORD_TOKN" in shell("doctor", WEB_PORT=free_port()).out


def test_a_new_key_can_be_used(shell) -> None:
    said = shell("doctor", "--new-key")
    assert (said.code, said.err) == (0, "")
    assert Fernet(said.out.strip())


def test_an_unmigrated_database_is_no_fault(unmigrated) -> None:
    assert "· database  Not made yet" in unmigrated("doctor", WEB_PORT=free_port()).out


APP = "a1b2c3d4"


@pytest.fixture
def tried(migrated: Path, tmp_path: Path) -> Callable[[], None]:
    """Write down what came of trying the app: features refused, Premium lapsed, a pause of six hours."""

    async def write() -> None:
        clock = SystemClock()
        database = Database(f"sqlite+aiosqlite:///{tmp_path / 'data' / migrated.name}")
        abilities, facts = Abilities(Facts(database), clock), Facts(database)
        await abilities.note(APP, Ability.AUDIO_FEATURES, able=False)
        await abilities.note(APP, Ability.OLDER_FIELDS, able=False)
        await abilities.note_library(APP, SpotifyPremiumLapsed(reason="lapsed"))
        await Gate(APP, 1, facts, clock).close(SpotifyBusy(21_600, quota=True))
        await database.close()

    return lambda: asyncio.run(write())


def test_what_trying_has_shown_of_the_app_is_told_with_its_date_and_what_follows(shell, tried) -> None:
    tried()
    settings = {"SPOTIFY_CLIENT_ID": APP, "SPOTIFY_API_URL": "http://127.0.0.1:9", "WEB_PORT": free_port()}
    found = findings(shell("doctor", "--json", **settings))
    today = f"{datetime.now(UTC):%Y-%m-%d} "
    assert "as a new one" in found["app"][1]
    assert found["features"][0] == "note"
    assert f"refused ({today}" in found["features"][1]
    assert "I ask ReccoBeats instead" in found["features"][1]
    assert "not tried yet" in found["pool"][1]
    assert "needs Spotify Premium" in found["playlists"][1]
    assert "quota for this app is used up until " in found["pause"][1]
    assert found["others"][0] == "good"
    off = findings(shell("doctor", "--json", RECCOBEATS_URL="off", **settings))
    assert "Bring a file that has them with /import" in off["features"][1]
    assert "RECCOBEATS_URL is off" in off["others"][1]
    other = findings(shell("doctor", "--json", **(settings | {"SPOTIFY_CLIENT_ID": "another1"})))
    assert "not tried yet" in other["features"][1], "what is known is known of one app"
    assert "pause" not in other


def test_without_a_client_id_or_a_database_there_is_nothing_to_tell_of_the_app(
    shell, unmigrated, tmp_path
) -> None:
    assert "features" not in findings(shell("doctor", "--json", WEB_PORT=free_port()))
    nowhere = {"DATA_DIR": tmp_path / "nowhere", "SPOTIFY_CLIENT_ID": APP, "WEB_PORT": free_port()}
    assert "features" not in findings(unmigrated("doctor", "--json", **nowhere))
    assert not (tmp_path / "nowhere").exists()
