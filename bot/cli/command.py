"""What every command has in common: --data, one readable line for what goes wrong, no traceback."""

from __future__ import annotations

import asyncio
import functools
import json
import os
import sys
import traceback
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from bot.config import Settings

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])

LAST_ID = 2**63 - 1
"""Discord's ids have 64 bits, of which the first stays 0 until 2084; the database keeps no larger number."""

SERVER = click.IntRange(1, LAST_ID)
MEMBER = click.IntRange(1, LAST_ID)


class Command(click.Command):
    """A command that ends with exit code 1 and one line on standard error for what a person can mend."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        from bot.errors import CratediggerError
        from bot.messages import Messages

        try:
            return super().invoke(ctx)
        except CratediggerError as error:
            fail(Messages().of(error))
        except (click.ClickException, click.exceptions.Exit, click.Abort, KeyboardInterrupt):
            raise
        except BrokenPipeError:
            # Whoever read our output has had enough (head, say): nothing is wrong.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)
        except Exception as fault:
            if os.environ.get("LOG_LEVEL", "").upper() == "DEBUG":
                traceback.print_exc()
            fail(
                Messages().text(
                    "cli-fault", fault=f"{type(fault).__name__}: {' '.join(str(fault).split())[:150]}"
                )
            )


def fail(sentence: str) -> None:
    """End the program: one line on standard error, exit code 1."""
    from bot.names import one_line

    click.echo(one_line(sentence), err=True)
    sys.exit(1)


def data_option(command: _Decorated) -> _Decorated:
    """Add --data DIR."""
    return click.option(
        "--data",
        "data_dir",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        help="Where the database and the key are kept (DATA_DIR, or ./data).",
    )(command)


def json_option(command: _Decorated) -> _Decorated:
    """Add --json."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")(command)


def settings_for(data_dir: Path | None, **overrides: object) -> Settings:
    """The settings of a one-shot command: quiet logs, and the data directory that was asked for."""
    from bot.config import read_settings
    from bot.logs import set_up_logging

    if data_dir is not None:
        overrides["data_dir"] = data_dir
    settings = read_settings(**overrides)
    # Results go to standard output and refusals to standard error: no chatter between them.
    set_up_logging("DEBUG" if settings.log_level == "DEBUG" else "ERROR", settings.log_format)
    return settings


def awaited(work: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A coroutine function as click can call it: in an event loop of its own."""

    @functools.wraps(work)
    def callback(**parameters: Any) -> None:
        asyncio.run(work(**parameters))

    return callback


def print_line(line: str) -> None:
    """Print a line for people: names in it neither turn it around nor speak to the terminal."""
    from bot.names import straight

    click.echo(straight(line))


def print_json(value: object) -> None:
    """Print a result for scripts."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
