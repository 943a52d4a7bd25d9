"""A data directory of one's own, empty or with two members' songs and a pool in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.shell import SETTINGS, Said, cratedigger
from tests.cli.song_rows import MARAS, POOL, THEOS, as_csv

Shell = Callable[..., Said]


@pytest.fixture(scope="module", autouse=True)
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Away from whatever ``.env`` and settings this machine has."""
    with pytest.MonkeyPatch.context() as patch:
        for name in SETTINGS:
            patch.delenv(name, raising=False)
        patch.chdir(tmp_path_factory.mktemp("elsewhere"))
        yield


@pytest.fixture
def unmigrated(tmp_path: Path) -> Shell:
    """The command line over a data directory that is not there yet."""
    return lambda *arguments, **settings: cratedigger(
        *arguments, **{"DATA_DIR": tmp_path / "data"} | settings
    )


@pytest.fixture
def shell(unmigrated: Shell, tmp_path: Path, migrated: Path) -> Shell:
    """The command line over an empty database of the test's own."""
    (tmp_path / "data").mkdir()
    shutil.copy(migrated, tmp_path / "data")
    return unmigrated


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str | bytes, str], Path]:
    """A file with that content."""

    def write(content: str | bytes, name: str = "songs.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture(scope="module")
def library(elsewhere: None, migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory where server 1 has the songs of members 11 and 12 and a pool; only for reading.

    Its model is the classic one, whose answers can be told by hand.
    """
    directory = tmp_path_factory.mktemp("library")
    for name, rows, options in (
        ("maras", MARAS, ("--member", 11)),
        ("theos", THEOS, ("--member", 12)),
        ("pool", POOL, ("--member", 11, "--pool", "*")),
    ):
        path = directory / f"{name}.csv"
        path.write_text(as_csv(rows, categories=name == "pool"))
        brought = cratedigger("import", path, "--server", 1, *options, DATA_DIR=directory / "data")
        assert brought.code == 0
    classic = ("--preset", "classic", "--categories", 3)
    assert cratedigger("train", "--server", 1, *classic, DATA_DIR=directory / "data").code == 0
    return directory / "data"


@pytest.fixture
def ask(library: Path) -> Shell:
    """The command line over the library."""
    return lambda *arguments: cratedigger(*arguments, "--server", 1, "--data", library)


@pytest.fixture
def below_a_file(tmp_path: Path) -> Path:
    """A path that nobody can make a directory of, not even root."""
    stone = tmp_path / "stone"
    stone.write_text("")
    assert os.path.isfile(stone)
    return stone / "below"
