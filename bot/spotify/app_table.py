"""Says what is known of the operator's Spotify app and what follows: to the doctor, and in Discord."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.messages import Messages
from bot.spotify.abilities import Ability, AppRecord


@dataclass(frozen=True)
class Row:
    """One line: what it is about, in a word; whether it is good news; and the text."""

    what: str
    good: bool
    text: str


def app_table(
    record: AppRecord, messages: Messages, when: Callable[[datetime], str], *, reccobeats: bool
) -> list[Row]:
    """The lines on an app; ``when`` writes a moment as the reader sees moments."""
    say = messages.text
    rows = [Row("app", good=True, text=say(f"app-kind-{record.kind}"))]
    for ability, found in record.findings.items():
        answer = "untried" if found is None else "yes" if found.able else "no"
        text = say(
            f"ability-{ability}-{answer}",
            at="" if found is None else when(found.tried_at),
            why=(found and found.why) or "unknown",
            reccobeats="on" if reccobeats else "off",
        )
        rows.append(Row(_short(ability), good=found is not None and found.able, text=text))
    if record.paused_until is not None:
        quota = "yes" if record.quota_is_used_up else "no"
        rows.append(
            Row("pause", good=False, text=say("app-paused", at=when(record.paused_until), quota=quota))
        )
    rows.append(
        Row("others", good=reccobeats, text=say("app-reccobeats", reccobeats="on" if reccobeats else "off"))
    )
    return rows


def _short(ability: Ability) -> str:
    """A word for an ability that fits a narrow column."""
    return {
        Ability.LIBRARY: "playlists",
        Ability.AUDIO_FEATURES: "features",
        Ability.CATEGORY_PLAYLISTS: "pool",
        Ability.OLDER_FIELDS: "fields",
    }[ability]
