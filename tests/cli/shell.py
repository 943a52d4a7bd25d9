"""The command line as a shell has it: what it prints, and how it ends."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import Any

import structlog
from click.testing import CliRunner

from bot.cli.main import main
from bot.config import Settings

SETTINGS = tuple(name.upper() for name in Settings.model_fields)


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The result that was printed for scripts."""
        assert (self.code, self.err) == (0, "")
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The one line that says what the person can mend."""
        assert (self.code, self.out) == (1, ""), self
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1, self.err
        return self.err.strip()


def cratedigger(*arguments: object, **settings: object) -> Said:
    """Run a command with nothing in its environment but the settings that are given."""
    environment = dict.fromkeys(SETTINGS) | {name: str(value) for name, value in settings.items()}
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        ended = CliRunner().invoke(main, [str(argument) for argument in arguments], env=environment)
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        structlog.reset_defaults()
    if ended.exception is not None and not isinstance(ended.exception, SystemExit):
        raise ended.exception
    return Said(ended.exit_code, ended.stdout, ended.stderr)
