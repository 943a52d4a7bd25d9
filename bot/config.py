"""Every setting, typed: read from the environment and ``.env``, refused in one readable sentence."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import SettingRefused

LONGEST_PUBLIC_URL = 150
"""It is a part of the address on the sign-in button, for which Discord has room for 512 characters."""

OFF = "off"
"""In place of an address: this is not to be asked."""


def _is_url(value: str, schemes: set[str]) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in schemes and bool(parts.hostname)
    except ValueError:
        return False


def _http_url(value: str) -> str:
    if not _is_url(value, {"http", "https"}):
        raise _refusal("not-http")
    return value.rstrip("/")


def _websocket_url(value: str) -> str:
    if not _is_url(value, {"ws", "wss"}):
        raise _refusal("not-websocket")
    return value


def _redirectable_url(value: str) -> str:
    """Hold an address against Spotify's rules for redirect addresses (facts of April 2025)."""
    value = _http_url(value)
    if len(value) > LONGEST_PUBLIC_URL:
        raise _refusal("too-long", LONGEST_PUBLIC_URL)
    parts = urlsplit(value)
    if parts.scheme == "https":
        return value
    try:
        loopback = ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise _refusal("not-redirectable")
    return value


def _http_url_or_off(value: str) -> str:
    return OFF if value.casefold() == OFF else _http_url(value)


HttpUrl = Annotated[str, AfterValidator(_http_url)]
HttpUrlOrOff = Annotated[str, AfterValidator(_http_url_or_off)]
WebsocketUrl = Annotated[str, AfterValidator(_websocket_url)]
RedirectableUrl = Annotated[str, AfterValidator(_redirectable_url)]


class Settings(BaseSettings):
    """What an operator can set. The name of a variable is the field's name in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", hide_input_in_errors=True, frozen=True
    )

    discord_token: SecretStr | None = None
    spotify_client_id: str | None = None
    spotify_client_secret: SecretStr | None = None
    public_url: RedirectableUrl | None = None
    data_dir: Path = Path("data")
    database_url: str | None = None
    token_key: SecretStr | None = None
    lastfm_api_key: SecretStr | None = None
    web_host: str = "127.0.0.1"
    web_port: Annotated[int, Field(ge=0, le=65535)] = 8765
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["auto", "json", "console"] = "auto"
    model_cache_mb: Annotated[int, Field(ge=1)] = 256
    import_limit_mb: Annotated[int, Field(ge=1, le=500)] = 25
    upload_limit_mb: Annotated[int, Field(ge=1, le=2000)] = 200
    spotify_threads: Annotated[int, Field(ge=1, le=64)] = 4
    spotify_calls_per_second: Annotated[float, Field(gt=0, le=1000)] = 10.0
    reccobeats_calls_per_second: Annotated[float, Field(gt=0, le=1000)] = 2.0
    listens_calls_per_second: Annotated[float, Field(gt=0, le=1000)] = 2.0

    # Where the outside world is: other addresses stand for a proxy, or a stub.
    discord_api_url: HttpUrl | None = None
    discord_gateway_url: WebsocketUrl | None = None
    spotify_api_url: HttpUrl = "https://api.spotify.com/v1"
    spotify_accounts_url: HttpUrl = "https://accounts.spotify.com"
    reccobeats_url: HttpUrlOrOff = "https://api.reccobeats.com"
    listenbrainz_url: HttpUrlOrOff = "https://api.listenbrainz.org"
    lastfm_url: HttpUrlOrOff = "https://ws.audioscrobbler.com"

    @field_validator("discord_token")
    @classmethod
    def _one_word(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value().split()) != 1:
            raise _refusal("not-one-word")
        return value

    @field_validator("spotify_client_id")
    @classmethod
    def _looks_like_a_client_id(cls, value: str | None) -> str | None:
        if value is not None and not value.isalnum():
            raise _refusal("not-client-id")
        return value

    @field_validator("database_url")
    @classmethod
    def _asynchronous_driver(cls, value: str | None) -> str | None:
        if value is None:
            return None
        try:
            url = make_url(value)
        except ArgumentError:
            raise _refusal("not-database-url") from None
        if url.get_backend_name() != "sqlite":
            raise _refusal("not-sqlite")
        if url.database in {None, "", ":memory:"} or url.host or url.username or url.query:
            raise _refusal("not-database-file")
        return url.set(drivername="sqlite+aiosqlite").render_as_string(hide_password=False)

    @field_validator("log_level", mode="before")
    @classmethod
    def _any_case(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _secret_needs_id(self) -> Self:
        if self.spotify_client_secret is not None and self.spotify_client_id is None:
            raise _refusal("secret-without-id")
        return self

    @property
    def database(self) -> str:
        """The database's address: the one that is set, or a file in the data directory."""
        if self.database_url is not None:
            return self.database_url
        file = self.data_dir.resolve() / "cratedigger.db"
        return URL.create("sqlite+aiosqlite", database=str(file)).render_as_string()

    @property
    def pages_url(self) -> str:
        """Where a browser finds the bot's web pages, without a trailing slash."""
        return self.public_url or f"http://127.0.0.1:{self.web_port}"

    @property
    def redirect_url(self) -> str:
        """The address that Spotify sends people back to; it must be registered there, letter for letter."""
        return f"{self.pages_url}/callback"


def read_settings(**overrides: object) -> Settings:
    """The settings of this process. Raises SettingRefused, naming the variable at fault."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except UnicodeDecodeError:
        raise SettingRefused(variable=".env", reason="not-text", detail="") from None
    except ValidationError as refusal:
        fault = refusal.errors(include_url=False, include_input=False)[0]
        variable = ".".join(str(part) for part in fault["loc"]).upper()
        raise SettingRefused(
            variable=variable or "SPOTIFY_CLIENT_ID", reason=fault["type"], detail=_detail(fault)
        ) from None


def _refusal(reason: str, limit: int | None = None) -> PydanticCustomError:
    """A refusal for a reason that the catalogue has in words."""
    return PydanticCustomError(reason, reason, None if limit is None else {"limit": limit})


def _detail(fault: ErrorDetails) -> str:
    """What the reason is about, a limit say; in pydantic's words where the catalogue may not know it."""
    about = fault.get("ctx", {})
    known = [str(about[name]) for name in ("limit", "ge", "gt", "le", "expected") if name in about]
    return known[0] if known else fault["msg"]
