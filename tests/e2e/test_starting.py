"""What keeps the bot from starting, or from staying: one sentence that names it, and no second try."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import discord.gateway
import discord.http
import pytest

from tests.cli.shell import Said, cratedigger
from tests.e2e.bot_process import free_port
from tests.e2e.discord_server import LoopbackDiscord
from tests.e2e.world import TOKEN

Run = Callable[..., Said]


@pytest.fixture
def loopback() -> Iterator[LoopbackDiscord]:
    with LoopbackDiscord(TOKEN) as running:
        yield running


@pytest.fixture
def run(loopback: LoopbackDiscord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """``cratedigger run`` in this process, until it ends."""
    monkeypatch.chdir(tmp_path)
    # discord.py keeps its addresses on its classes: what a run sets there must not outlive the test.
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
    gateway = discord.gateway.DiscordWebSocket
    monkeypatch.setattr(gateway, "DEFAULT_GATEWAY", gateway.DEFAULT_GATEWAY)
    usual = {
        "DISCORD_TOKEN": TOKEN,
        "DISCORD_API_URL": loopback.api_url,
        "DISCORD_GATEWAY_URL": loopback.gateway_url,
        "WEB_PORT": free_port(),
        "LOG_LEVEL": "ERROR",
    }
    return lambda **others: cratedigger("run", "--data", tmp_path / "data", **usual | others)


@pytest.fixture
def meanwhile() -> Iterator[Callable[[Callable[[], object]], None]]:
    """Does something in a thread while the bot runs in this one."""
    threads: list[threading.Thread] = []

    def begin(work: Callable[[], object]) -> None:
        threads.append(threading.Thread(target=work))
        threads[-1].start()

    yield begin
    for thread in threads:
        thread.join()


def test_an_unreachable_discord_is_named(run):
    nowhere = f"http://127.0.0.1:{free_port()}/api/v10"
    refusal = run(DISCORD_API_URL=nowhere).refusal
    assert refusal.startswith("Discord cannot be reached:")
    assert refusal.endswith("Check the network and try again.")


def test_an_api_address_that_is_not_discords_is_named(run, loopback):
    assert run(DISCORD_API_URL=f"{loopback.api_url}/elsewhere").refusal.startswith(
        "Discord cannot be reached"
    )


def test_a_gateway_that_never_answers_is_named(run):
    said = run(DISCORD_GATEWAY_URL=f"ws://127.0.0.1:{free_port()}/")
    assert said.code == 1
    assert said.err.splitlines()[-1].startswith("Discord cannot be reached: its gateway does not answer.")


def test_a_taken_port_is_named_before_discord_is_asked(run, loopback):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refusal = run(WEB_PORT=port).refusal
    assert f"127.0.0.1:{port}" in refusal
    assert "WEB_PORT" in refusal
    assert loopback.calls == []


def test_a_token_that_is_revoked_while_the_bot_runs_ends_it(run, loopback, meanwhile):
    def revoke() -> None:
        loopback.wait_for("IDENTIFY")
        loopback.revoke_token()

    meanwhile(revoke)
    assert run().refusal.startswith("Discord does not know this DISCORD_TOKEN.")
    assert len(loopback.asked("IDENTIFY", "")) == 1


def test_a_signal_in_the_middle_of_the_login_ends_it_in_order(run, loopback, meanwhile):
    loopback.door.clear()

    def interrupt() -> None:
        loopback.wait_for("GET", "/users/@me")
        os.kill(os.getpid(), signal.SIGTERM)

    meanwhile(interrupt)
    assert run() == Said(0, "", "")
    assert loopback.asked("IDENTIFY", "") == []


def test_a_database_of_a_later_version_is_not_touched(run, loopback, tmp_path):
    migrated = cratedigger("migrate", "--data", tmp_path / "data")
    assert migrated.code == 0
    with sqlite3.connect(tmp_path / "data" / "cratedigger.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    assert "written by a later Cratedigger (revision 9999)" in run().refusal
    assert loopback.calls == []
