"""How the bot fares in a server, as an embed for those who manage it."""

from __future__ import annotations

from datetime import datetime

import discord
from discord.utils import format_dt

from bot.library.overview import ServerOverview
from bot.messages import Messages
from bot.names import shortened
from bot.spotify.app_table import app_table
from cogs.ui.embeds import BLUE, DESCRIPTION

GOOD, NOTE = "✅", "▫️"


def status_embed(overview: ServerOverview, messages: Messages, notice: str | None) -> discord.Embed:
    """What the app may read and what follows, then what there is of this server."""
    say = messages.text
    lines = [say("status-no-app")]
    if overview.app is not None:
        rows = app_table(overview.app, messages, _day, reccobeats=overview.reccobeats)
        lines = [say("status-own-app")] if overview.servers_own else []
        lines += [f"{GOOD if row.good else NOTE} {row.text}" for row in rows]
    lines += [
        "",
        say("status-members", linked=overview.linked, synced=overview.synced, imported=overview.imported),
        say("status-songs", songs=overview.songs, known=overview.with_features),
    ]
    if overview.trained_at is None:
        lines.append(say("status-no-model"))
    else:
        age = format_dt(overview.trained_at, "R")
        lines.append(say("status-model", version=overview.version or 0, age=age))
    embed = discord.Embed(
        title=say("status-title"), description=shortened("\n".join(lines), DESCRIPTION), colour=BLUE
    )
    return embed if notice is None else embed.set_footer(text=notice)


def _day(moment: datetime) -> str:
    return format_dt(moment, "f")
