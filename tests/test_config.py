"""Settings are read from the environment, and a bad one is refused in a sentence that names it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.config import LONGEST_PUBLIC_URL, Settings, read_settings
from bot.errors import SettingRefused
from bot.messages import Messages

SECRETS = {
    "DISCORD_TOKEN": "the-discord-token",
    "SPOTIFY_CLIENT_SECRET": "the-client-secret",
    "TOKEN_KEY": "the-token-key",
    "LASTFM_API_KEY": "the-lastfm-key",
}
CLIENT_ID = "c8a7ed199e5000000000000000000001"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """The settings where these variables are set, and nothing else."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)

    def read(**variables: str) -> Settings:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        return read_settings()

    return read


def test_nothing_has_to_be_set(read, tmp_path: Path) -> None:
    settings = read()
    assert settings.discord_token is None
    assert settings.spotify_client_id is None
    assert settings.database == f"sqlite+aiosqlite:///{tmp_path / 'data' / 'cratedigger.db'}"
    assert settings.redirect_url == "http://127.0.0.1:8765/callback"
    assert settings.spotify_api_url == "https://api.spotify.com/v1"


def test_an_empty_value_counts_as_not_set(read) -> None:
    assert read(**{name.upper(): "" for name in Settings.model_fields}) == read_settings(_env_file=None)


def test_a_file_is_read_and_the_environment_beats_it(read, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("WEB_PORT=1234\nLOG_LEVEL=debug\nSOMETHING_ELSE=1\n", encoding="utf-8")
    assert (read().web_port, read().log_level) == (1234, "DEBUG")
    assert read(WEB_PORT="4321").web_port == 4321


def test_a_file_that_is_no_text_is_named(read, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("WEB_PORT=1234".encode("utf-16"))
    with pytest.raises(SettingRefused) as refused:
        read()
    assert refused.value.params["variable"] == ".env"
    assert "it is not a text file in UTF-8" in Messages().of(refused.value)


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("DISCORD_TOKEN", "two words", "must be one word"),
        ("DISCORD_TOKEN", "two\nlines", "must be one word"),
        ("SPOTIFY_CLIENT_ID", "https://developer.spotify.com", "letters and digits only"),
        ("SPOTIFY_CLIENT_ID", "not-an-id", "letters and digits only"),
        ("PUBLIC_URL", "bot.example", "begins with http:// or https://"),
        ("PUBLIC_URL", "https://", "begins with http:// or https://"),
        ("PUBLIC_URL", "https://[::1", "begins with http:// or https://"),
        ("PUBLIC_URL", f"https://bot.example/{'x' * LONGEST_PUBLIC_URL}", "at most 150 characters long"),
        ("DATABASE_URL", "nonsense", "must look like sqlite:////path"),
        ("DATABASE_URL", "postgresql://localhost/bot", "other databases are not supported yet"),
        ("DATABASE_URL", "sqlite://", "must name a file"),
        ("DATABASE_URL", "sqlite:///:memory:", "must name a file"),
        ("DATABASE_URL", "sqlite://data/cratedigger.db", "must name a file"),
        ("DATABASE_URL", "sqlite:///cratedigger.db?colour=green", "must name a file"),
        ("WEB_PORT", "eighty", "must be a whole number"),
        ("WEB_PORT", "-1", "must be at least 0"),
        ("WEB_PORT", "65536", "must be at most 65535"),
        ("LOG_LEVEL", "LOUD", "must be one of 'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
        ("LOG_FORMAT", "xml", "must be one of 'auto', 'json' or 'console'"),
        ("MODEL_CACHE_MB", "0", "must be at least 1"),
        ("IMPORT_LIMIT_MB", "0", "must be at least 1"),
        ("IMPORT_LIMIT_MB", "501", "must be at most 500"),
        ("SPOTIFY_THREADS", "0", "must be at least 1"),
        ("SPOTIFY_THREADS", "65", "must be at most 64"),
        ("DISCORD_API_URL", "ftp://discord", "begins with http:// or https://"),
        ("DISCORD_GATEWAY_URL", "https://gateway.discord.gg", "begins with ws:// or wss://"),
        ("SPOTIFY_API_URL", "api.spotify.com", "begins with http:// or https://"),
        ("SPOTIFY_ACCOUNTS_URL", "http://", "begins with http:// or https://"),
        ("RECCOBEATS_URL", "none", "begins with http:// or https://"),
        ("LISTENBRAINZ_URL", "none", "begins with http:// or https://"),
        ("LASTFM_URL", "ws://x", "begins with http:// or https://"),
        ("LISTENS_CALLS_PER_SECOND", "0", "must be more than 0"),
        ("LISTENS_CALLS_PER_SECOND", "1001", "must be at most 1000"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_by_name_with_its_reason(
    read, variable: str, value: str, said: str
) -> None:
    with pytest.raises(SettingRefused) as refused:
        read(**{variable: value})
    sentence = Messages().of(refused.value)
    assert sentence.startswith(f"The setting {variable} cannot be used: it ")
    assert said in sentence


def test_a_secret_without_an_id_asks_for_the_id(read) -> None:
    with pytest.raises(SettingRefused) as refused:
        read(SPOTIFY_CLIENT_SECRET="the-client-secret")
    assert refused.value.params["variable"] == "SPOTIFY_CLIENT_ID"
    assert "it is not set, but SPOTIFY_CLIENT_SECRET is" in Messages().of(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://bot.example",
        "https://bot.example/",
        "https://bot.example/cratedigger",
        "http://127.0.0.1:8765",
        "http://127.8.8.8",
        "http://[::1]:8765",
    ],
)
def test_an_address_that_spotify_returns_to_is_taken_without_its_last_slash(read, url: str) -> None:
    assert read(PUBLIC_URL=url).redirect_url == f"{url.rstrip('/')}/callback"


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8765",
        "http://192.168.1.20",
        "http://bot.example",
        "http://[fe80::1]",
        "http://0.0.0.0",
    ],
)
def test_an_address_that_spotify_refuses_is_refused_with_what_it_takes(read, url: str) -> None:
    with pytest.raises(SettingRefused) as refused:
        read(PUBLIC_URL=url)
    assert "it must be https, or http on 127.0.0.1" in Messages().of(refused.value)


@pytest.mark.parametrize("directory", ["music bot", "ärger", "what?", "100%", "%41", "a#b"])
def test_a_data_directory_of_any_name_holds_the_database(read, tmp_path: Path, directory: str) -> None:
    settings = read(DATA_DIR=str(tmp_path / directory))
    assert make_url(settings.database).database == str(tmp_path / directory / "cratedigger.db")


@pytest.mark.parametrize("url", ["sqlite:////srv/bot.db", "sqlite+pysqlite:////srv/bot.db"])
def test_a_database_is_reached_by_the_driver_that_waits_without_blocking(read, url: str) -> None:
    assert read(DATABASE_URL=url).database == "sqlite+aiosqlite:////srv/bot.db"


def test_no_secret_shows_where_settings_are_printed(read) -> None:
    settings = read(SPOTIFY_CLIENT_ID=CLIENT_ID, **SECRETS)
    assert settings.discord_token.get_secret_value() == SECRETS["DISCORD_TOKEN"]
    printed = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
    assert CLIENT_ID in printed
    for secret in SECRETS.values():
        assert secret not in printed


@pytest.mark.parametrize("variable", ["DISCORD_TOKEN", "SPOTIFY_CLIENT_ID", "WEB_PORT"])
def test_no_value_shows_in_a_refusal(read, variable: str) -> None:
    with pytest.raises(SettingRefused) as refused:
        read(**(SECRETS | {variable: "not usable: a-secret-value"}))
    shown = (
        f"{refused.value} {refused.value!r} {refused.value.__cause__} {refused.value.__suppress_context__}"
    )
    for secret in (*SECRETS.values(), "a-secret-value"):
        assert secret not in shown
    assert refused.value.__suppress_context__


def test_services_of_listens_can_be_switched_off_in_any_case(read) -> None:
    settings = read(LISTENBRAINZ_URL="OFF", LASTFM_URL="https://fm.example/")
    assert (settings.listenbrainz_url, settings.lastfm_url) == ("off", "https://fm.example")


def test_settings_do_not_change_once_read(read) -> None:
    with pytest.raises(ValueError, match="frozen"):
        read().web_port = 1
