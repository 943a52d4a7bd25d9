"""The program ``cratedigger`` and its list of commands, each imported when it is asked for."""

from __future__ import annotations

import importlib

import click

COMMANDS = {
    "demo": "bot.cli.running",
    "run": "bot.cli.running",
    "migrate": "bot.cli.running",
    "doctor": "bot.cli.doctor",
    "import": "bot.cli.songs",
    "train": "bot.cli.songs",
    "recommend": "bot.cli.asking",
    "taste": "bot.cli.taste",
    "categories": "bot.cli.asking",
    "model": "bot.cli.model",
    "features": "bot.cli.features",
    "evaluate": "bot.cli.evaluate",
    "forget": "bot.cli.songs",
}


class Commands(click.Group):
    """Looks a command up in the module that has it."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The commands, in the order in which one needs them."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        """The command of that name."""
        module = COMMANDS.get(name)
        if module is None:
            return None
        command: click.Command = getattr(importlib.import_module(module), f"{name}_")
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="cratedigger", prog_name="cratedigger")
def main() -> None:
    """A Discord bot that learns what a server listens to and digs up songs its people have not heard.

    Settings come from the environment and from .env (see .env.example).
    """
