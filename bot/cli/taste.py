"""taste: songs by all that a member likes, or several together, and how alike they are."""

from __future__ import annotations

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
    from bot.recommender.found import Found


@click.command("taste", cls=Command)
@click.option("--server", "server_id", type=SERVER, required=True, help="The Discord id of the server.")
@click.option(
    "--member", "member_ids", type=MEMBER, multiple=True, required=True, help="Whose taste; may come again."
)
@click.option("-n", "count", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many.")
@click.option(
    "--adventurous", type=click.FloatRange(0, 10), help="0 stays with the likely, 10 goes furthest (3)."
)
@data_option
@json_option
@awaited
async def taste_(
    *,
    server_id: int,
    member_ids: tuple[int, ...],
    count: int,
    adventurous: float | None,
    data_dir: Path | None,
    as_json: bool,
) -> None:
    """Songs for a member, or for several together, that none of them has brought."""
    from bot.recommender.search import label
    from bot.services import open_services

    members = tuple(dict.fromkeys(member_ids))
    async with open_services(settings_for(data_dir)) as services:
        found = await services.tastes.recommend(server_id, members, n=count, adventurous=adventurous)
        likeness = (await services.tastes.likeness(server_id, members)).round(3).tolist()
        if as_json:
            print_json({"members": members, "likeness": likeness, "results": [_found(one) for one in found]})
            return
        say = services.messages.text
        print_line(say("cli-taste", members=len(members)) if found else say("cli-taste-nothing"))
        for rank, one in enumerate(found, 1):
            print_line(f"{rank:>4}  {label(one.song)}")
        if len(members) > 1:
            print_line(say("cli-taste-likeness"))
            for member, row in zip(members, likeness, strict=True):
                print_line(f"{member:>20}  {'  '.join(f'{alike:.2f}' for alike in row)}")


def _found(one: Found) -> dict[str, Any]:
    song = one.song
    return {"id": song.id, "title": song.title, "artists": list(song.artists), "score": one.score}
