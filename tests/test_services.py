"""The rooms are wired from settings, share one database, and are left in order whatever happens."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.config import Settings
from bot.errors import DatabaseNotMigrated, DatabaseUnreachable, DataDirectoryUnusable, TokenKeyUnusable
from bot.services import open_services, open_sign_in
from bot.store.sealing import KEY_FILE, new_key

MARA = 11


@pytest.fixture
def threads_left():
    """Threads that were not there before and do not end, but for those of the event loop itself."""
    before = set(threading.enumerate())

    def left() -> set[str]:
        since = {one for one in threading.enumerate() if not one.name.startswith("asyncio_")} - before
        for thread in since:
            thread.join(timeout=5)
        return {thread.name for thread in since if thread.is_alive()}

    return left


async def test_a_first_start_makes_all_it_needs_and_leaves_no_thread(
    settings: Settings, threads_left
) -> None:
    async with open_services(settings) as services:
        assert await services.store.database.migrate() == []
        assert await services.store.accounts.count() == 0
        assert await services.desk.find_app(None) is not None
        await services.recommender.suggest(1, "x", MARA)
    assert {path.name for path in settings.data_dir.iterdir()} == {KEY_FILE, "cratedigger.db"}
    assert threads_left() == set()


async def test_without_migrating_an_empty_directory_is_refused_and_left_in_order(
    settings: Settings, threads_left
) -> None:
    with pytest.raises(DatabaseNotMigrated):
        async with open_services(settings, migrate=False):
            pytest.fail("it opened")
    assert not (settings.data_dir / "cratedigger.db").exists()
    assert threads_left() == set()


async def test_a_database_that_cannot_be_reached_is_refused_and_left_in_order(
    settings: Settings, threads_left
) -> None:
    (settings.data_dir / "cratedigger.db").mkdir(parents=True)
    with pytest.raises(DatabaseUnreachable):
        async with open_services(settings):
            pytest.fail("it opened")
    assert threads_left() == set()


@pytest.mark.parametrize("key", ["not-a-key", "cut-short-" + "k" * 32])
async def test_a_key_that_is_none_is_refused_before_anything_is_made(settings: Settings, key: str) -> None:
    with pytest.raises(TokenKeyUnusable):
        async with open_services(with_keys(settings, key)):
            pytest.fail("it opened")
    assert not settings.data_dir.exists()


async def test_a_data_directory_that_cannot_be_made_is_refused(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataDirectoryUnusable):
        async with open_services(settings.model_copy(update={"data_dir": tmp_path / "file" / "data"})):
            pytest.fail("it opened")


async def test_who_signs_in_at_the_web_pages_is_linked_for_the_bot(services, settings, clock, agree) -> None:
    back = agree(await services.desk.offer(MARA), "Mara")
    async with open_sign_in(settings, clock) as (_, desk):
        await desk.complete(back["state"], back["code"])
    assert (await services.desk.account(MARA)).member_id == MARA


async def test_the_key_may_be_changed_without_asking_everybody_to_sign_in_again(
    settings: Settings, clock, agree
) -> None:
    old, new = new_key(), new_key()
    async with open_services(with_keys(settings, old), clock=clock) as services:
        back = agree(await services.desk.offer(MARA), "Mara")
        token = (await services.desk.complete(back["state"], back["code"])).tokens.access
    async with open_services(with_keys(settings, f"{new},{old}"), clock=clock) as services:
        assert await services.desk.access_token(MARA) == token


def with_keys(settings: Settings, keys: str) -> Settings:
    return settings.model_copy(update={"token_key": SecretStr(keys)})
