"""What is sealed opens with the right key alone, and the key is made once and kept from others' eyes."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bot.errors import DataDirectoryUnusable, TokenKeyUnusable
from bot.store.sealing import KEY_FILE, Seal, check_key, new_key, seal_from


def test_what_is_sealed_opens_again_and_shows_nothing() -> None:
    seal = Seal(new_key())
    sealed = seal.seal("a token of Mara's")
    assert b"token" not in sealed
    assert seal.open(sealed) == "a token of Mara's"


def test_the_same_text_is_sealed_differently_each_time() -> None:
    seal = Seal(new_key())
    assert seal.seal("x") != seal.seal("x")


def test_another_key_opens_nothing() -> None:
    assert Seal(new_key()).open(Seal(new_key()).seal("x")) is None


def test_with_two_keys_the_first_seals_and_both_open() -> None:
    old, new = new_key(), new_key()
    both = Seal(f"{new}, {old},")
    assert both.open(Seal(old).seal("x")) == "x"
    assert Seal(new).open(both.seal("y")) == "y"
    assert Seal(old).open(both.seal("y")) is None


@pytest.mark.parametrize("key", ["", ",", "short", "x" * 44, "ключ" * 11, "cut-short-" + "k" * 32])
def test_what_is_no_key_is_refused_by_the_name_of_its_setting(key: str) -> None:
    with pytest.raises(TokenKeyUnusable) as refused:
        Seal(key)
    assert refused.value.params == {"where": "TOKEN_KEY"}


def test_the_key_of_the_settings_leaves_no_file(tmp_path: Path) -> None:
    key = new_key()
    assert Seal(key).open(seal_from(key, tmp_path).seal("x")) == "x"
    assert list(tmp_path.iterdir()) == []


def test_the_key_is_made_once_for_the_owner_alone(tmp_path: Path) -> None:
    directory = tmp_path / "not" / "there" / "yet"
    sealed = seal_from(None, directory).seal("x")
    assert seal_from(None, directory).open(sealed) == "x"
    assert [file.name for file in directory.iterdir()] == [KEY_FILE]
    assert stat.S_IMODE((directory / KEY_FILE).stat().st_mode) == 0o600


def test_a_directory_that_is_made_is_the_owners_and_one_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    seal_from(None, tmp_path / "fresh")
    assert stat.S_IMODE((tmp_path / "fresh").stat().st_mode) == 0o700
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared").chmod(0o755)
    seal_from(None, tmp_path / "shared")
    assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == 0o755


def test_a_key_is_checked_without_making_one(tmp_path: Path) -> None:
    check_key(None, tmp_path / "nowhere")
    check_key(new_key(), tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()
    (tmp_path / KEY_FILE).write_text(new_key())
    check_key(None, tmp_path)
    (tmp_path / KEY_FILE).write_text("no key")
    with pytest.raises(TokenKeyUnusable) as refused:
        check_key(None, tmp_path)
    assert refused.value.params == {"where": str(tmp_path / KEY_FILE)}
    with pytest.raises(TokenKeyUnusable):
        check_key("no key", tmp_path)
    with pytest.raises(DataDirectoryUnusable):
        check_key(None, tmp_path / KEY_FILE)


def test_all_who_start_at_once_find_the_same_key(tmp_path: Path) -> None:
    starting = 8
    together = Barrier(starting)

    def start(directory: Path) -> Seal:
        together.wait()
        return seal_from(None, directory)

    with ThreadPoolExecutor(starting) as threads:
        for attempt in range(25):
            directory = tmp_path / str(attempt)
            first, *others = threads.map(start, [directory] * starting)
            sealed = first.seal("x")
            assert [other.open(sealed) for other in others] == ["x"] * len(others)
            assert [file.name for file in directory.iterdir()] == [KEY_FILE]


@pytest.mark.parametrize("content", [b"", b"not a key", b"\xff\xfe\x00"])
def test_a_key_file_that_holds_no_key_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / KEY_FILE
    file.write_bytes(content)
    with pytest.raises(TokenKeyUnusable) as refused:
        seal_from(None, tmp_path)
    assert refused.value.params == {"where": str(file)}
    assert file.read_bytes() == content


def test_a_directory_that_cannot_be_made_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataDirectoryUnusable) as refused:
        seal_from(None, tmp_path / "file" / "data")
    assert str(tmp_path / "file") in refused.value.params["path"]
    assert refused.value.params["reason"]
