"""migrate, and the settings that every command begins with: what cannot be used is named in one line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.store.sealing import new_key


def test_migrate_says_what_it_did_and_where(unmigrated, tmp_path):
    first, second = unmigrated("migrate"), unmigrated("migrate")
    assert re.search(r"\(\d+ migrations? applied\)", first.out)
    assert str(tmp_path / "data" / "cratedigger.db") in first.out
    assert "is up to date:" in second.out


def test_migrate_prints_the_same_for_scripts(unmigrated, tmp_path):
    first, second = unmigrated("migrate", "--json").json, unmigrated("migrate", "--json").json
    assert first["applied"][0] == "0001"
    assert second["applied"] == []
    assert first["address"] == second["address"]
    assert first["address"].endswith(str(tmp_path / "data" / "cratedigger.db"))


def test_data_on_the_command_line_beats_the_setting(unmigrated, tmp_path):
    assert unmigrated("migrate", "--data", tmp_path / "there").code == 0
    assert (tmp_path / "there" / "cratedigger.db").exists()
    assert not (tmp_path / "data").exists()


def test_a_data_directory_that_cannot_be_made_is_named(unmigrated, below_a_file):
    refusal = unmigrated("migrate", DATA_DIR=below_a_file).refusal
    assert str(below_a_file) in refusal
    assert "--data or DATA_DIR" in refusal


def test_a_file_for_a_data_directory_is_wrong_usage(unmigrated, file):
    assert unmigrated("migrate", "--data", file("")).code == 2


@pytest.mark.parametrize("made", ["directory", "no database"])
def test_a_database_that_cannot_be_opened_is_named_in_one_line(unmigrated, tmp_path, made):
    database = tmp_path / "data" / "cratedigger.db"
    if made == "directory":
        database.mkdir(parents=True)
    else:
        database.parent.mkdir()
        database.write_bytes(b"this is no database, whatever its name says " * 50)
    assert str(database) in unmigrated("migrate").refusal


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "nonsense"),
        ("DATABASE_URL", "postgresql://user:a-password-of-mine@host/db"),
        ("TOKEN_KEY", "nonsense"),
        ("TOKEN_KEY", ","),
        ("LOG_LEVEL", "loud"),
        ("WEB_PORT", "80000"),
        ("PUBLIC_URL", "http://localhost:8765"),
        ("IMPORT_LIMIT_MB", "0"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_without_its_value(unmigrated, name, value):
    refusal = unmigrated("migrate", **{name: value}).refusal
    assert name in refusal
    assert "a-password-of-mine" not in refusal


def test_a_database_address_in_no_mans_land_is_named(unmigrated, below_a_file):
    refusal = unmigrated("migrate", DATABASE_URL=f"sqlite:///{below_a_file}/x.db").refusal
    assert f"{below_a_file}/x.db" in refusal
    assert "DATABASE_URL" in refusal


def test_a_client_secret_needs_a_client_id(unmigrated):
    refusal = unmigrated("migrate", SPOTIFY_CLIENT_SECRET="a-secret-without-an-id").refusal
    assert "SPOTIFY_CLIENT_ID cannot be used: it is not set, but SPOTIFY_CLIENT_SECRET is" in refusal


def test_a_key_file_that_is_no_key_is_named(unmigrated, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "token.key").write_bytes(b"\xff\xfe")
    assert str(tmp_path / "data" / "token.key") in unmigrated("migrate").refusal


def test_a_key_in_the_settings_needs_no_file(unmigrated, tmp_path):
    assert unmigrated("migrate", TOKEN_KEY=new_key()).code == 0
    assert not (tmp_path / "data" / "token.key").exists()


def test_settings_come_from_the_env_file_too(unmigrated, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path(".env").write_text(f"DATA_DIR={tmp_path / 'filed'}\n")
    assert unmigrated("migrate", DATA_DIR="").code == 0
    assert (tmp_path / "filed" / "cratedigger.db").exists()


def test_an_env_file_that_is_no_text_is_named(unmigrated, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path(".env").write_text("LOG_LEVEL=INFO\n", encoding="utf-16")
    assert ".env" in unmigrated("migrate").refusal


def test_run_needs_a_token(unmigrated):
    assert "DISCORD_TOKEN is missing" in unmigrated("run").refusal
