"""What is installed is what is in the tree: no room and no file of it is left out of the package."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.config import Settings

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
ROOMS = ("bot", "cogs", "demo", "model")


def test_every_folder_with_code_is_a_package() -> None:
    folders = {file.parent for room in ROOMS for file in (ROOT / room).rglob("*.py")}
    packages = {str(folder.relative_to(ROOT)).replace("/", ".") for folder in folders}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == packages


def test_every_other_file_is_package_data() -> None:
    found = {
        file
        for room in ROOMS
        for file in (ROOT / room).rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc", ".mako"}
    }
    data = PROJECT["tool"]["setuptools"]["package-data"]
    assert found == {
        file for room, globs in data.items() for glob in globs for file in (ROOT / room).glob(glob)
    }


def test_every_setting_is_explained_in_the_example_and_in_the_readme() -> None:
    settings = {name.upper() for name in Settings.model_fields}
    lines = (ROOT / ".env.example").read_text().splitlines()
    assert {line.partition("=")[0] for line in lines if line and not line.startswith("#")} == settings
    readme = (ROOT / "README.md").read_text()
    assert not {name for name in settings if f"`{name}`" not in readme}


def test_every_package_has_an_exact_version_and_no_address() -> None:
    pinned = (ROOT / "constraints.txt").read_text().splitlines()[1:]
    assert all(line.count("==") == 1 and "/" not in line and "@" not in line for line in pinned)
    names = {line.partition("==")[0].lower().replace("_", "-") for line in pinned}
    extras = PROJECT["project"]["optional-dependencies"]
    wanted = [*PROJECT["project"]["dependencies"], *extras["demo"], *extras["test"]]
    for requirement in wanted:
        name = requirement.split(";")[0]
        for mark in "[<>=!~ ":
            name = name.partition(mark)[0]
        assert name.lower().replace("_", "-").replace(".", "-") in {n.replace(".", "-") for n in names}, name
