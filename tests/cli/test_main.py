"""The program itself: its help, what it costs to ask for it, and how it ends as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version

import pytest

from bot.cli.main import COMMANDS
from tests.cli.shell import cratedigger

HEAVY = ("aiohttp", "alembic", "discord", "numpy", "pandas", "pydantic", "sklearn", "sqlalchemy", "spotipy")
LIST_IMPORTS = """
import runpy, sys
try:
    runpy.run_module("bot", run_name="__main__", alter_sys=True)
finally:
    print("imported:", *sys.modules)
"""


def test_help_lists_every_command():
    listed = cratedigger("--help").out
    assert [name for name in COMMANDS if f"\n  {name} " not in listed] == []


EVERY = [*({*COMMANDS} - {"features"}), "features load"]
"""The commands that do something: a group of commands only lists them."""


@pytest.mark.parametrize("command", sorted(EVERY))
def test_every_command_explains_itself_and_can_be_told_where_the_data_are(command):
    said = cratedigger(*command.split(), "-h")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"Usage: main {command} ")
    assert "--data DIR" in said.out


@pytest.mark.parametrize("command", sorted({*EVERY} - {"demo", "run"}))
def test_what_prints_results_prints_them_for_scripts_too(command):
    assert "--json" in cratedigger(*command.split(), "--help").out


def test_version_is_that_of_the_package():
    assert cratedigger("--version").out == f"cratedigger, version {version('cratedigger')}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["recommend", "--help"], ["run", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(arguments):
    process = subprocess.run(
        [sys.executable, "-c", LIST_IMPORTS, *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    imported = process.stdout.split("imported:")[1].split()
    assert "bot.cli.main" in imported
    assert sorted({name.partition(".")[0] for name in imported}.intersection(HEAVY)) == []


def test_a_reader_who_has_had_enough_is_no_fault():
    reading, writing = os.pipe()
    os.close(reading)
    try:
        process = subprocess.run(
            [sys.executable, "-m", "bot", "doctor", "--new-key"],
            check=False,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )
    finally:
        os.close(writing)
    assert (process.returncode, process.stderr) == (0, "")
