"""Commands are described in every language, and everybody is answered in theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import simcord
from discord import app_commands

from bot.messages import ENGLISH, LOCALES, languages
from bot.translator import _dashed
from tests.test_locales import COMMANDS, shapes

OTHERS = [name for name in languages() if name != ENGLISH]


def described(tree: app_commands.CommandTree[Any]) -> Iterator[str]:
    """The id of everything about the commands that is translated."""
    for command in tree.walk_commands():
        yield f"command-{_dashed(command.qualified_name)}"
        if isinstance(command, app_commands.Group):
            continue
        for option in command.parameters:
            yield f"command-{_dashed(command.qualified_name)}-{_dashed(option.display_name)}"
            yield from (f"choice-{_dashed(str(choice.value))}" for choice in option.choices)
    for kind in (2, 3):
        for entry in tree.walk_commands(type=app_commands.commands.AppCommandType(kind)):
            yield f"menu-{_dashed(entry.name)}"


@pytest.mark.parametrize("locale", OTHERS)
async def test_everything_about_the_commands_is_said_in_every_language(env: simcord.Env, locale: str) -> None:
    path = LOCALES / locale / COMMANDS
    said = shapes(path).keys() if path.exists() else set()
    meant = {*described(env.bot.tree)}
    assert (sorted(meant - said), sorted(said - meant)) == ([], [])
