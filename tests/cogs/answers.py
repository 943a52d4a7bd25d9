"""What a member sees of an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import discord
import simcord

LISTED = re.compile(
    r"^\*\*(\d+)\.\*\* \[.+\]\(https://open\.spotify\.com/track/(\w{22})\)\n(`(?:[01]\.\d{3}|\d{1,2}\.\d)`.*)$",
    re.MULTILINE,
)
EPHEMERAL = 64
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE = 4, 5, 6, 7


def told(result: simcord.InteractionResult) -> discord.Embed:
    """The one embed of an answer that its member alone can see."""
    assert result.response is not None
    assert result.response.ephemeral
    (embed,) = result.response.embeds
    return embed


def text_of(result: simcord.InteractionResult) -> str:
    """The title, text and footer of an answer that its member alone can see, a line each."""
    embed = told(result)
    return "\n".join(part for part in (embed.title, embed.description, embed.footer.text) if part)


def refusal_of(result: simcord.InteractionResult) -> str:
    """What a member alone is told after a button they pressed did not do its work."""
    (told_after,) = result.followups
    assert told_after.ephemeral
    (embed,) = told_after.embeds
    return embed.description or ""


def first_word(env: simcord.Env) -> tuple[int, int]:
    """How the bot acknowledged the last interaction: the kind of response, and its flags."""
    last = [sent.json for sent in env.http_requests if sent.path.endswith("/callback")][-1]
    return last["type"], (last.get("data") or {}).get("flags", 0)


def buttons(result: simcord.InteractionResult) -> list[dict[str, Any]]:
    """The buttons under an answer, as Discord got them."""
    assert result.response is not None
    return [button for row in result.response.components for button in row["components"]]


def listed(embed: discord.Embed) -> dict[str, str]:
    """The ids of the songs in an answer, best first, with what is said of each."""
    found = LISTED.findall(embed.description or "")
    assert [int(rank) for rank, _, _ in found] == list(range(1, len(found) + 1))
    return {song_id: facts for _, song_id, facts in found}


def edits(env: simcord.Env) -> Iterator[discord.Embed]:
    """What the first answers to commands were edited to, in order."""
    for sent in env.http_requests:
        if sent.method == "PATCH" and "/messages/" in sent.path:
            yield from (discord.Embed.from_dict(embed) for embed in sent.json["embeds"])


def is_loud(sent: simcord.HttpLogEntry) -> bool:
    """Whether a request answers a command for all to see, or lets a mention in its text fire."""
    if not isinstance(sent.json, dict):
        return False
    is_callback = sent.path.endswith("/callback")
    data = (sent.json.get("data") or {}) if is_callback else sent.json
    if is_callback and sent.json["type"] in {MESSAGE, DEFERRED} and not data.get("flags", 0) & EPHEMERAL:
        return True
    return bool(data.get("content")) and data.get("allowed_mentions") != {"parse": []}
