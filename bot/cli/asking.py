"""recommend, categories: the bot's answers without Discord, for operators and scripts."""

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
    from bot.messages import Messages
    from bot.recommender.found import Found
    from bot.recommender.service import Recommendation, ServerCategories, SongMix
    from bot.store.songs import Song
    from model.categories import CategoryName


@click.command("recommend", cls=Command)
@click.argument("songs", metavar="SONG…", nargs=-1, required=True)
@click.option("--server", "server_id", type=SERVER, required=True, help="The Discord id of the server.")
@click.option("--member", "member_id", type=MEMBER, help="Leave out what this member brought themselves.")
@click.option("-n", "count", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many.")
@click.option("--include-heard", is_flag=True, help="Also what the member brought themselves.")
@click.option(
    "--adventurous", type=click.FloatRange(0, 10), help="0 stays with the likely, 10 goes furthest (3)."
)
@click.option("--why", "reasoned", is_flag=True, help="Say what ties each song to SONG.")
@data_option
@json_option
@awaited
async def recommend_(
    *,
    songs: tuple[str, ...],
    server_id: int,
    member_id: int | None,
    count: int,
    include_heard: bool,
    adventurous: float | None,
    reasoned: bool,
    data_dir: Path | None,
    as_json: bool,
) -> None:
    """Songs like SONG, or like several together: titles, "title - artist", Spotify ids, URIs or URLs."""
    from bot.recommender.search import label
    from bot.recommender.wording import reason
    from bot.services import open_services

    async with open_services(settings_for(data_dir)) as services:
        found = await services.recommender.recommend(
            server_id,
            songs,
            member_id=member_id,
            n=count,
            include_heard=include_heard,
            adventurous=adventurous,
            explained=reasoned or as_json,
        )
        if as_json:
            print_json(_recommendation(found, services.messages))
            return
        say = services.messages.text
        heading = "recommend" if found.results else "revisit" if found.revisit else "nothing"
        print_line(say(f"cli-{heading}", song=" + ".join(map(label, found.songs)), preset=found.preset))
        for rank, result in enumerate(found.results or found.revisit, 1):
            category = result.category
            facts = (
                _named(category, services.messages) if category else None,
                say("cli-found-pool", label=result.pool) if result.pool else None,
                say("cli-found-heard") if result.heard else None,
            )
            aside = ", ".join(fact for fact in facts if fact)
            score = f"{result.score:.6f}" if result.match is None else f"{result.match:>4.1f}"
            print_line(f"{rank:>4}  {score}  {label(result.song)}  [{aside}]")
            why = reason(result.why, services.messages) if reasoned and result.why is not None else ""
            if why:
                print_line(f"{'':>6}{say('cli-why', why=why)}")


@click.command("categories", cls=Command)
@click.option("--server", "server_id", type=SERVER, required=True, help="The Discord id of the server.")
@click.option("--song", help="Show the mix of categories in this song instead.")
@data_option
@json_option
@awaited
async def categories_(*, server_id: int, song: str | None, data_dir: Path | None, as_json: bool) -> None:
    """The kinds of songs that a server lives on."""
    from bot.services import open_services

    async with open_services(settings_for(data_dir)) as services:
        if song is not None:
            mix = await services.recommender.mix(server_id, song)
            print_json(_mix(mix, services.messages)) if as_json else _print_mix(mix, services.messages)
        else:
            found = await services.recommender.categories(server_id)
            if as_json:
                print_json(_categories(found, services.messages))
            else:
                _print_categories(found, services.messages)


def _print_categories(found: ServerCategories, messages: Messages) -> None:
    from bot.recommender.search import label

    for category in found.categories:
        strongest = ", ".join(f"{strong.feature} {strong.weight:.2f}" for strong in category.features)
        name = _named(category.name, messages)
        print_line(f"{category.share:>5.0%}  {category.songs:>6}  {name}  ({strongest})")
        for example in category.examples:
            print_line(f"{'':>15}{label(example)}")


def _print_mix(mix: SongMix, messages: Messages) -> None:
    from bot.recommender.search import label

    print_line(label(mix.song))
    for part in mix.parts:
        print_line(f"{part.share:>5.0%}  {part.weight:.6f}  {_named(part.category, messages)}")


def _named(name: CategoryName, messages: Messages) -> str:
    """A category's name; features of the classic model as they are called in its file."""
    from bot.recommender.wording import category_in_words

    directed = name.kind != "features" or any(":" in part for part in name.parts)
    return category_in_words(name, messages) if directed else ", ".join(name.parts)


def _recommendation(found: Recommendation, messages: Messages) -> dict[str, Any]:
    return {
        "songs": [_song(song) for song in found.songs],
        "preset": found.preset,
        "results": [_found(rank, result, messages) for rank, result in enumerate(found.results, 1)],
        "revisit": [_found(rank, result, messages) for rank, result in enumerate(found.revisit, 1)],
    }


def _categories(found: ServerCategories, messages: Messages) -> dict[str, Any]:
    return {
        "preset": found.preset,
        "categories": [
            {
                "id": category.identity,
                "name": _named(category.name, messages),
                "kind": category.name.kind,
                "parts": list(category.name.parts),
                "songs": category.songs,
                "share": category.share,
                "features": [
                    {"name": strong.feature, "weight": strong.weight} for strong in category.features
                ],
                "examples": [_song(example) for example in category.examples],
            }
            for category in found.categories
        ],
    }


def _mix(mix: SongMix, messages: Messages) -> dict[str, Any]:
    parts = [
        {
            "id": part.identity,
            "name": _named(part.category, messages),
            "weight": part.weight,
            "share": part.share,
        }
        for part in mix.parts
    ]
    return {"song": _song(mix.song), "mix": parts}


def _song(song: Song) -> dict[str, Any]:
    return {"id": song.id, "title": song.title, "artists": list(song.artists)}


def _found(rank: int, found: Found, messages: Messages) -> dict[str, Any]:
    why = found.why
    return {
        "rank": rank,
        **_song(found.song),
        "score": found.score,
        "match": found.match,
        "category": None if found.category is None else _named(found.category, messages),
        "pool": found.pool,
        "heard": found.heard,
        "shares": None if why is None else {source.value: share for source, share in why.shares.items()},
    }
