"""import, train, forget: songs in and people out without Discord, for operators and scripts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.command import (
    MEMBER,
    SERVER,
    Command,
    awaited,
    data_option,
    json_option,
    print_json,
    print_line,
    settings_for,
)

if TYPE_CHECKING:
    from bot.library.files import SongFile
    from bot.library.reports import ImportReport
    from bot.messages import Messages
    from bot.services import Services


@click.command("import", cls=Command)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--server", "server_id", type=SERVER, required=True, help="The Discord id of the server.")
@click.option("--member", "member_id", type=MEMBER, required=True, help="The Discord id of the member.")
@click.option(
    "--pool",
    "label",
    metavar="LABEL",
    help="File the songs in the server's pool under this label; '*' takes the labels from the file's "
    "column category.",
)
@click.option("--undo", is_flag=True, help="Take back what these files brought, instead.")
@data_option
@json_option
@awaited
async def import_(
    *,
    paths: tuple[Path, ...],
    server_id: int,
    member_id: int,
    label: str | None,
    undo: bool,
    data_dir: Path | None,
    as_json: bool,
) -> None:
    """Bring the songs of files to a server: as a member's own or, with --pool, into its pool.

    Exportify's CSVs and zips, Spotify's account data and listening history, public data sets.
    """
    from bot.library import files, imports
    from bot.services import open_services

    settings = settings_for(data_dir)
    # Every file is read and checked before any is stored: a bad one among them leaves nothing half done.
    read = [files.read_path(path, limit_bytes=settings.import_limit_mb * 1_000_000) for path in paths]
    for file in read:
        imports.check(file, pool=label)
    async with open_services(settings) as services:
        if undo:
            await _undo(services, read, server_id, member_id, pooled=label is not None, as_json=as_json)
            return
        reports = [await services.importer.bring(server_id, member_id, file, pool=label) for file in read]
        if as_json:
            print_json({"imports": [_report(report) for report in reports]})
            return
        for report in reports:
            _print_report(report, services.messages)
        print_line(services.messages.text("cli-imported-next", server=str(server_id)))


@click.command("train", cls=Command)
@click.option("--server", "server_id", type=SERVER, required=True, help="The Discord id of the server.")
@click.option(
    "--preset", type=click.Choice(["blend", "classic"]), help="The recipe; kept for later trainings (blend)."
)
@click.option(
    "--categories", "n_categories", type=click.IntRange(1, 50), help="How many; kept for later trainings (7)."
)
@data_option
@json_option
@awaited
async def train_(
    *, server_id: int, preset: str | None, n_categories: int | None, data_dir: Path | None, as_json: bool
) -> None:
    """Learn a server's model from the songs that its members brought, and from nothing of the last model."""
    from bot.services import open_services

    async with open_services(settings_for(data_dir)) as services:
        await services.store.servers.choose(server_id, preset=preset, n_categories=n_categories)
        stamp = await services.recommender.train(server_id, anew=True)
        found = await services.recommender.categories(server_id)
        _, pooled = await services.store.servers.count_songs(server_id)
        learned = {
            "preset": found.preset,
            "version": stamp.version,
            "songs": found.songs_learned,
            "categories": len(found.categories),
            "pooled": pooled,
        }
        if as_json:
            print_json(learned)
        else:
            print_line(services.messages.text("cli-trained", **learned))


@click.command("forget", cls=Command)
@click.option("--member", "member_id", type=MEMBER, required=True, help="The Discord id of the member.")
@data_option
@json_option
@awaited
async def forget_(*, member_id: int, data_dir: Path | None, as_json: bool) -> None:
    """Delete everything of a member, in every server, and learn the models anew without them."""
    from bot.services import open_services

    async with open_services(settings_for(data_dir)) as services:
        servers = await services.forgetter.forget(member_id)
        if as_json:
            print_json({"member": str(member_id), "servers": servers})
        else:
            print_line(services.messages.text("cli-forgotten", member=str(member_id), servers=servers))


async def _undo(
    services: Services,
    read: Sequence[SongFile],
    server_id: int,
    member_id: int,
    *,
    pooled: bool,
    as_json: bool,
) -> None:
    from bot.recommender.answers import BroughtFile

    say = services.messages.text
    gone = []
    for file in read:
        brought = BroughtFile(server_id, file.digest, file.name, pooled)
        gone.append((file.name, await services.importer.take_back(member_id, brought)))
    if as_json:
        print_json({"undone": [{"file": name, "playlists": playlists} for name, playlists in gone]})
        return
    for name, playlists in gone:
        print_line(say("cli-undone", file=name, what=say("import-undone-text", playlists=playlists)))
    print_line(say("cli-imported-next", server=str(server_id)))


def _report(report: ImportReport) -> dict[str, Any]:
    return {
        "file": report.name,
        "kind": report.kind.value,
        "songs": report.songs,
        "with_features": report.with_features,
        "new_songs": report.new_songs,
        "skipped": dict(report.skipped),
        "playlists": list(report.playlists),
        "plays": report.plays,
        "played": report.played,
        "matched": report.matched,
        "unknown": report.unknown,
        "pools": list(report.pools),
    }


def _print_report(report: ImportReport, messages: Messages) -> None:
    from bot.library.telling import in_words

    print_line(messages.text("cli-imported", file=report.name))
    for line in in_words(report, messages, mine=False):
        print_line("  " + line)
