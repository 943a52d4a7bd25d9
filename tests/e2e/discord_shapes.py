"""Discord's JSON, as far as the bot reads it: who is there, a server, an interaction, a message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

APPLICATION = "900000000000000001"
SERVER = "900000000000000002"
CHANNEL = "900000000000000003"
MARA = "900000000000000011"
THEO = "900000000000000012"
NAMES = {APPLICATION: "Cratedigger", MARA: "Mara", THEO: "Theo"}

MANAGE_GUILD = 1 << 5
EVERYTHING = (1 << 50) - 1
EPHEMERAL = 1 << 6
LOADING = 1 << 7
SENT_AT = "2026-11-03T09:30:00+00:00"

COMMAND, COMPONENT, AUTOCOMPLETE = 2, 3, 4
TEXT, INTEGER, BOOLEAN = 3, 4, 5


def user(id_: str) -> Json:
    return {
        "id": id_,
        "username": NAMES[id_].lower(),
        "global_name": NAMES[id_],
        "discriminator": "0",
        "avatar": None,
        "bot": id_ == APPLICATION,
    }


def member(id_: str) -> Json:
    """Mara manages the server, Theo does not."""
    return {
        "user": user(id_),
        "roles": [],
        "joined_at": SENT_AT,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "permissions": str(EVERYTHING if id_ == MARA else EVERYTHING & ~MANAGE_GUILD & ~(1 << 3)),
    }


def application() -> Json:
    return {
        "id": APPLICATION,
        "name": "Cratedigger",
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "",
        "flags": 0,
        "owner": user(MARA),
    }


def server(id_: str = SERVER, name: str = "The Listening Room") -> Json:
    """What GUILD_CREATE carries."""
    everyone = {"id": id_, "name": "@everyone", "permissions": str(EVERYTHING), "position": 0, "color": 0}
    flags = {"hoist": False, "managed": False, "mentionable": False, "flags": 0}
    channel = {"id": CHANNEL, "type": 0, "name": "music", "position": 0, "permission_overwrites": []}
    return {
        "id": id_,
        "name": name,
        "owner_id": MARA,
        "unavailable": False,
        "member_count": 3,
        "system_channel_id": CHANNEL,
        "roles": [everyone | flags],
        "channels": [channel],
        "members": [member(APPLICATION)],
        "joined_at": SENT_AT,
        "large": False,
        **{nothing: [] for nothing in ("features", "emojis", "stickers", "threads", "voice_states")},
    }


def interaction(id_: str, token: str, kind: int, data: Json, *, by: str, message: Json | None) -> Json:
    """What INTERACTION_CREATE carries for something typed or pressed in the server's channel."""
    return {
        "id": id_,
        "token": token,
        "type": kind,
        "version": 1,
        "application_id": APPLICATION,
        "data": data,
        "guild_id": SERVER,
        "guild": {"id": SERVER, "locale": "en-US", "features": []},
        "channel_id": CHANNEL,
        "channel": {"id": CHANNEL, "type": 0, "name": "music", "permissions": str(EVERYTHING)},
        "member": member(by),
        "locale": "en-US",
        "guild_locale": "en-US",
        "app_permissions": str(EVERYTHING),
        "entitlements": [],
        "authorizing_integration_owners": {"0": SERVER},
        "context": 0,
        "attachment_size_limit": 10_485_760,
    } | ({} if message is None else {"message": message})


def options(values: Mapping[str, str | int | bool], *, focused: str | None = None) -> list[Json]:
    """Typed options of a command; the one in ``focus`` is still being typed."""
    return [
        {"name": name, "value": value, "type": _kind(value)} | ({"focused": True} if name == focused else {})
        for name, value in values.items()
    ]


def message(id_: str, sent: Mapping[str, Any], channel: str = CHANNEL) -> Json:
    """A message of the bot's, of what it sent."""
    said = {name: sent[name] for name in ("content", "embeds", "components", "flags") if name in sent}
    return {
        "id": id_,
        "channel_id": channel,
        "author": user(APPLICATION),
        "content": "",
        "embeds": [],
        "components": [],
        "flags": 0,
        "attachments": [],
        "mentions": [],
        "mention_roles": [],
        "mention_everyone": False,
        "pinned": False,
        "tts": False,
        "type": 0,
        "timestamp": SENT_AT,
        "edited_timestamp": None,
    } | {name: value for name, value in said.items() if value is not None}


def buttons(of: Mapping[str, Any]) -> list[Json]:
    """Every button under a message."""
    return [button for row in of["components"] for button in row["components"]]


def _kind(value: str | int | bool) -> int:
    if isinstance(value, bool):
        return BOOLEAN
    return INTEGER if isinstance(value, int) else TEXT
