"""The bot as an operator runs it: a process of its own, with its output and its end."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import IO, Self

from bot.config import Settings
from tests.e2e.discord_server import PATIENCE


class BotProcess:
    """``python -m bot`` with nothing in its environment but the settings that are given."""

    def __init__(self, *arguments: str, settings: Mapping[str, str], directory: Path) -> None:
        ours = {name.upper() for name in Settings.model_fields}
        inherited = {name: value for name, value in os.environ.items() if name not in ours}
        self.stdout: list[str] = []
        self.stderr: list[str] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", *arguments],
            env=inherited | {"PYTHONWARNINGS": "error::ResourceWarning", **settings},
            cwd=directory,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self._readers = [
            threading.Thread(target=_read, args=(pipe, lines))
            for lines, pipe in ((self.stdout, self._process.stdout), (self.stderr, self._process.stderr))
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self.exit_code()

    def signal(self, number: int) -> None:
        """Send the process a signal."""
        self._process.send_signal(number)

    def exit_code(self) -> int:
        """How the process ended, once it has, with its output read to the end."""
        code = self._process.wait(PATIENCE)
        for reader in self._readers:
            reader.join()
        return code


def _read(pipe: IO[str] | None, lines: list[str]) -> None:
    assert pipe is not None
    with pipe:
        lines.extend(pipe)


def free_port() -> int:
    """A port of this machine where nobody listens."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
