"""The tables of people's Spotify accounts, and of those about to link one."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, LargeBinary, String, Table, UniqueConstraint, text

from bot.store.tables.base import UtcDateTime, metadata


def _app(*, primary_key: bool = False) -> Column[str]:
    return Column(
        "app",
        String(64),
        primary_key=primary_key,
        nullable=False,
        server_default=text("''"),
        comment="a client ID; empty where it is the operator's",
    )


accounts = Table(
    "accounts",
    metadata,
    Column("member_id", BigInteger, primary_key=True, autoincrement=False),
    _app(primary_key=True),
    Column("spotify_account", String(128), nullable=False),
    Column("spotify_user", String(128), nullable=False),
    Column("tokens", LargeBinary, nullable=False, comment="sealed with TOKEN_KEY"),
    Column("linked_at", UtcDateTime, nullable=False),
    Column("renewing_until", UtcDateTime, comment="while one process renews the tokens, others wait"),
    Column("warned_at", UtcDateTime, comment="when its person was told that the sign-in ends soon"),
    UniqueConstraint("app", "spotify_account"),
)

sign_ins = Table(
    "sign_ins",
    metadata,
    Column("state", String(64), primary_key=True),
    Column("member_id", BigInteger, nullable=False, index=True),
    Column("member_name", String(100), comment="as Discord shows it"),
    Column("verifier", LargeBinary, nullable=False, comment="sealed with TOKEN_KEY"),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    _app(),
)
