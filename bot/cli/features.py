"""features load: what songs sound like, from a public data set, for all servers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.command import Command, awaited, data_option, json_option, print_json, settings_for

if TYPE_CHECKING:
    from bot.library.catalogue import Loaded


@click.group("features")
def features_() -> None:
    """Audio features for all servers."""


@features_.command("load", cls=Command)
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@data_option
@json_option
@awaited
async def load_(*, path: Path, data_dir: Path | None, as_json: bool) -> None:
    """Load the audio features in a CSV of any size (.csv, .csv.gz, .zip), such as a public data set."""
    from bot.library.catalogue import load_catalogue
    from bot.services import open_services

    def tell(loaded: Loaded) -> None:
        if not as_json:
            click.echo(services.messages.text("cli-features-loading", rows=loaded.rows), err=True)

    async with open_services(settings_for(data_dir)) as services:
        loaded = await load_catalogue(services.store, path, tell)
        if as_json:
            print_json({"file": path.name, "rows": loaded.rows, "songs": loaded.songs})
            return
        click.echo(
            services.messages.text(
                "cli-features-loaded", file=path.name, rows=loaded.rows, songs=loaded.songs
            )
        )
