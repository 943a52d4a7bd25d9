"""model: what a server's model is made of, and how well it finds songs, for operators and scripts."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from bot.cli.command import (
    SERVER,
    Command,
    awaited,
    data_option,
    json_option,
    print_json,
    print_line,
    settings_for,
)


@click.command("model", cls=Command)
@click.option("--server", "server_id", type=SERVER, required=True, help="The Discord id of the server.")
@data_option
@json_option
@awaited
async def model_(*, server_id: int, data_dir: Path | None, as_json: bool) -> None:
    """What a server's model was learned from, and how well it finds what was hidden from it."""
    from bot.recommender.wording import facts_in_words, quality_in_words
    from bot.services import open_services

    async with open_services(settings_for(data_dir)) as services:
        facts = await services.insight.facts(server_id)
        quality = await services.insight.quality(server_id)
        if as_json:
            hits = None if quality.hits is None else asdict(quality.hits)
            print_json({**asdict(facts), "trained_at": facts.trained_at.isoformat(), "hits": hits})
            return
        when = f"{facts.trained_at:%Y-%m-%d %H:%M} UTC"
        for line in (
            *facts_in_words(facts, services.messages, when),
            quality_in_words(quality, services.messages),
        ):
            print_line(line)
