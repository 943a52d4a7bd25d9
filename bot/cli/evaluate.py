"""evaluate: how well the presets find the hidden songs of playlists, and other recommenders beside them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.command import SERVER, Command, data_option, json_option, print_json, print_line, settings_for

if TYPE_CHECKING:
    from model.evaluation import Estimate, Evaluation, LeftOut, Progress, Size
    from model.inputs import TrainingSongs

Say = Callable[..., str]

NAME_WIDTH = 22


@click.command("evaluate", cls=Command)
@click.option(
    "--songs", "songs_path", type=click.Path(path_type=Path), metavar="FILE",
    help="A CSV (also .csv.gz) with a row a song: id, title, artists and audio features.",
)  # fmt: skip
@click.option(
    "--playlists", "playlists_path", type=click.Path(path_type=Path), metavar="FILE",
    help="A CSV (also .csv.gz) with a row for each song of each playlist: playlist_id and song_id.",
)  # fmt: skip
@click.option(
    "--server",
    "server_id",
    type=SERVER,
    help="The Discord id of a server, in place of files: its own playlists.",
)
@click.option("--preset", "presets", multiple=True, metavar="NAME", help="Only this one; may be repeated.")
@click.option("--peers", "with_peers", is_flag=True, help="Compare with nine other recommenders.")
@click.option(
    "--folds", type=click.IntRange(2, 100), default=4, show_default=True, help="Parts of the playlists."
)
@click.option(
    "--queries", type=click.IntRange(0), default=300, show_default=True,
    help="Playlists tested of each part, drawn at random; 0 tests all.",
)  # fmt: skip
@click.option(
    "--seed", type=click.IntRange(0, 2**32 - 1), default=0, show_default=True, help="Of all that is drawn."
)
@data_option
@json_option
def evaluate_(
    *,
    songs_path: Path | None,
    playlists_path: Path | None,
    server_id: int | None,
    presets: tuple[str, ...],
    with_peers: bool,
    folds: int,
    queries: int,
    seed: int,
    data_dir: Path | None,
    as_json: bool,
) -> None:
    """Show recommenders some songs of playlists new to them; count how many of the rest they find."""
    from bot.errors import TooFewPlaylists
    from bot.library.files.training_files import read_training_files
    from bot.messages import Messages
    from model import evaluation
    from model.presets import PRESETS

    say = Messages().text
    if unknown := [name for name in presets if name not in PRESETS]:
        raise click.UsageError(say("cli-evaluate-no-preset", preset=unknown[0], presets=", ".join(PRESETS)))
    if server_id is not None and songs_path is None and playlists_path is None:
        songs = asyncio.run(_songs_of_server(server_id, data_dir))
    elif server_id is None and songs_path is not None and playlists_path is not None:
        songs = read_training_files(songs_path, playlists_path)
    else:
        raise click.UsageError(say("cli-evaluate-what"))

    def tell(progress: Progress) -> None:
        if not as_json:
            fold, folds, method = progress.fold, progress.folds, progress.method
            click.echo(say("cli-evaluate-progress", fold=fold, folds=folds, method=method), err=True)

    try:
        found = evaluation.evaluate(
            songs,
            [evaluation.PresetRanker(name, random_state=seed) for name in dict.fromkeys(presets) or PRESETS],
            peers=evaluation.all_peers(seed) if with_peers else (),
            folds=folds,
            seed=seed,
            n_tested=queries or None,
            tell=tell,
        )
    except evaluation.TooFewPlaylists:
        raise TooFewPlaylists from None
    if as_json:
        print_json(found.as_dict())
        return
    for line in _lines(found, say):
        print_line(line)


async def _songs_of_server(server_id: int, data_dir: Path | None) -> TrainingSongs:
    from bot.errors import NoSongs
    from bot.recommender.inputs import read_inputs
    from bot.services import open_services

    async with open_services(settings_for(data_dir)) as services:
        inputs = await read_inputs(services.store.servers, services.store.memberships, server_id)
    if not inputs.titles:
        raise NoSongs
    return inputs.members_songs()


def _lines(found: Evaluation, say: Say) -> Iterator[str]:
    """The table, a block for each number of songs shown, and what there is to say about it."""
    from model.evaluation import SIZES

    yield say(
        "cli-evaluate-heading",
        songs=found.n_songs,
        playlists=found.n_playlists,
        folds=found.folds,
        seed=found.seed,
    )
    columns = [name.strip() for name in say("cli-evaluate-columns").split("|")]
    for size in SIZES:
        rows = [cells for method in found.methods if (cells := _cells(found, method.name, size))]
        if not rows:
            continue
        queries = next(outcome.queries for outcome in found.outcomes if outcome.size == size)
        yield ""
        if size == "half":
            yield say("cli-evaluate-half", queries=queries)
        else:
            yield say("cli-evaluate-shown", size=size, queries=queries)
        widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
        for cells in (columns, *rows):
            yield "  ".join(
                cell.rjust(width) if place else cell.ljust(max(width, NAME_WIDTH))
                for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
            ).rstrip()
    yield ""
    yield from (_plainly(found, method.name, say) for method in found.methods if not method.is_peer)
    yield from (_why(left_out, say) for left_out in found.left_out)
    yield say("cli-evaluate-legend")


def _cells(found: Evaluation, method: str, size: Size) -> list[str] | None:
    """A method's row in the block of a size; None where nothing could be asked."""
    from model.evaluation import Metric, Scope

    everything = found.outcome(method, size)
    if everything is None:
        return None
    metrics = everything.metrics
    ndcg = Metric.NDCG_10
    apart = [found.outcome(method, size, scope) for scope in (Scope.WARM, Scope.COLD)]
    seconds = next(each.fit_seconds for each in found.methods if each.name == method)
    against = everything.against_best_peer
    return [
        method,
        _with_interval(metrics[ndcg]),
        "" if against is None else f"{_with_interval(against)} {everything.best_peer}",
        *(_digits(metrics[metric].value) for metric in Metric if metric is not ndcg),
        _digits(everything.coverage),
        *("–" if outcome is None else _digits(outcome.metrics[ndcg].value) for outcome in apart),
        f"{seconds:.1f} s",
    ]


def _plainly(found: Evaluation, method: str, say: Say) -> str:
    """One sentence without a technical term."""
    hits = found.hit_rate(method)
    if hits is None:
        return say("cli-evaluate-plain-nothing", method=method)
    return say(
        "cli-evaluate-plain",
        method=method,
        found=hits.found,
        playlists=hits.playlists,
        by_chance=round(hits.chance * hits.playlists),
    )


def _why(left_out: LeftOut, say: Say) -> str:
    if left_out.package is not None:
        return say("cli-evaluate-not-installed", method=left_out.name, package=left_out.package)
    if left_out.most_playlists is not None:
        return say("cli-evaluate-too-many", method=left_out.name, limit=left_out.most_playlists)
    return say("cli-evaluate-no-features", method=left_out.name)


def _with_interval(estimate: Estimate) -> str:
    return f"{_digits(estimate.value)} [{_digits(estimate.low)} {_digits(estimate.high)}]"


def _digits(share: float) -> str:
    """Three digits; tables of the field leave out the nought before the point."""
    return f"{share:.3f}".replace("0.", ".", 1)
