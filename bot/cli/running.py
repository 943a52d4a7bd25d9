"""demo, run, migrate: the commands that start something."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.command import (
    Command,
    awaited,
    data_option,
    json_option,
    print_json,
    print_line,
    settings_for,
)

if TYPE_CHECKING:
    from demo.spotify import AppKind


@click.command("run", cls=Command)
@data_option
@awaited
async def run_(*, data_dir: Path | None) -> None:
    """Run the bot at Discord, until it is told to stop (SIGTERM, Ctrl+C)."""
    settings = settings_for(data_dir)
    from bot.app import run
    from bot.logs import set_up_logging

    # Logs are this command's output; standard error is left to the one line that says why it ended.
    secrets = (
        settings.discord_token,
        settings.spotify_client_secret,
        settings.token_key,
        settings.lastfm_api_key,
    )
    set_up_logging(
        settings.log_level,
        settings.log_format,
        secrets=[secret.get_secret_value() for secret in secrets if secret is not None],
        stream=sys.stdout,
    )
    await run(settings)


@click.command("demo", cls=Command)
@data_option
@click.option("--fresh", is_flag=True, help="Forget what earlier demos stored.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8800, show_default=True, help="0: any free one."
)
@click.option(
    "--app",
    "app_kind",
    type=click.Choice(["extended", "early", "new"]),
    default="extended",
    show_default=True,
    help="Which kind of Spotify app to play; a new one has no features and no category playlists.",
)
@click.option("--browser/--no-browser", default=True, help="Open the page in a browser.")
@awaited
async def demo_(*, data_dir: Path | None, fresh: bool, port: int, app_kind: AppKind, browser: bool) -> None:
    """Run the bot in a simulated Discord in your browser, with invented songs. No account needed."""
    from bot.errors import DemoNotInstalled

    if importlib.util.find_spec("simcord") is None:
        raise DemoNotInstalled
    from demo.app import run_demo

    await run_demo(
        data_dir or Path("data") / f"demo-{app_kind}",
        fresh=fresh,
        port=port,
        app_kind=app_kind,
        browser=browser,
    )


@click.command("migrate", cls=Command)
@data_option
@json_option
@awaited
async def migrate_(*, data_dir: Path | None, as_json: bool) -> None:
    """Bring the database to the shape that this version knows. "run" does so by itself."""
    from bot.messages import Messages
    from bot.services import open_store

    store = open_store(settings_for(data_dir))
    try:
        applied = await store.database.migrate()
        address = store.database.address
        if as_json:
            print_json({"applied": applied, "address": address})
        else:
            print_line(Messages().text("cli-migrated", count=len(applied), address=address))
    finally:
        await store.close()
