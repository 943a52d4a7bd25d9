"""The migrated tables are those of the code, and a database that does not fit is refused in words."""

from __future__ import annotations

import json
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, insert, select, text

from bot.errors import DatabaseNotMigrated, DatabaseTooNew, DatabaseUnreachable
from bot.store import Store, migrations
from bot.store.accounts import Account, SignIn, Tokens
from bot.store.database import Database
from bot.store.sealing import Seal
from bot.store.servers import Server
from bot.store.tables import DEFAULT_PRESET, metadata, playlists, servers

NOW = datetime(2026, 11, 3, tzinfo=UTC)


def test_the_migrations_lead_to_the_tables_of_the_code(path: Path) -> None:
    with create_engine(f"sqlite:///{path}").connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []


def test_the_migrations_make_the_indexes_of_the_code_to_the_letter(path: Path, tmp_path: Path) -> None:
    """Alembic compares no WHERE of a partial index; SQLite keeps the statement, so it can be compared."""
    straight = create_engine(f"sqlite:///{tmp_path / 'straight.db'}")
    metadata.create_all(straight)
    with straight.connect() as expected, create_engine(f"sqlite:///{path}").connect() as found:
        assert indexes(found) == indexes(expected)
        assert any("WHERE member_id IS NULL" in sql for sql in indexes(found))
    straight.dispose()


def indexes(connection: Connection) -> list[str]:
    listed = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")
    return sorted(" ".join(sql.split()) for sql in listed.scalars())


async def test_migrating_twice_changes_nothing(tmp_path: Path, seal: Seal) -> None:
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'new' / 'cratedigger.db'}", seal)
    assert await store.database.migrate() == sorted(migrations.known())
    await store.facts.keep("kept", 1)
    assert await store.database.migrate() == []
    assert await store.facts.get("kept") == 1
    await store.database.check()
    await store.close()


async def test_who_was_linked_before_servers_had_apps_is_linked_with_the_operators(
    tmp_path: Path, seal: Seal
) -> None:
    path = tmp_path / "older.db"
    tokens = seal.seal(json.dumps({"access": "a", "refresh": "r", "expires_at": 0, "scope": "s"}))
    with create_engine(f"sqlite:///{path}").begin() as older:
        command.upgrade(migrations.configuration(older), "0002")
        for member, name in ((11, "mara"), (22, "theo")):
            older.execute(
                text(
                    "INSERT INTO accounts (member_id, spotify_account, spotify_user, tokens, linked_at)"
                    " VALUES (:member, :account, :user, :tokens, :at)"
                ),
                {"member": member, "account": f"key-{name}", "user": name, "tokens": tokens, "at": NOW},
            )
        older.execute(text("INSERT INTO servers (id, n_categories) VALUES (1, 5)"))
        older.execute(
            text("INSERT INTO sign_ins (state, member_id, verifier, expires_at) VALUES ('s', 11, :v, :at)"),
            {"v": seal.seal("the-verifier"), "at": NOW},
        )
    store = Store(f"sqlite+aiosqlite:///{path}", seal)
    assert (await store.database.migrate())[0] == "0003"
    for member, name in ((11, "mara"), (22, "theo")):
        expected = Account(member, f"key-{name}", name, Tokens("a", "r", 0, "s"), NOW)
        assert await store.accounts.get(member) == expected
    assert (await store.servers.get(1)).n_categories == 5
    assert await store.servers.client_id(1) is None
    assert await store.sign_ins.take("s", now=NOW - timedelta(minutes=1)) == SignIn(
        "s", 11, "the-verifier", NOW
    )
    await store.accounts.link(Account(22, "key-mara", "mara", Tokens("b", "r", 0, "s"), NOW, app="own"))
    await store.close()


async def test_a_server_from_before_there_was_a_choice_learns_as_a_new_one_does(
    tmp_path: Path, seal: Seal
) -> None:
    path = tmp_path / "older.db"
    with create_engine(f"sqlite:///{path}").begin() as older:
        command.upgrade(migrations.configuration(older), "0003")
        older.execute(text("INSERT INTO servers (id, revision, n_categories) VALUES (1, 5, 3)"))
    store = Store(f"sqlite+aiosqlite:///{path}", seal)
    assert (await store.database.migrate())[0] == "0004"
    revision = 5 if DEFAULT_PRESET == "classic" else 6
    assert await store.servers.get(1) == Server(1, DEFAULT_PRESET, 3, revision)
    async with store.database.writing() as connection:
        await connection.execute(insert(servers).values(id=2))
    assert (await store.servers.get(2)).preset == DEFAULT_PRESET
    await store.close()


async def test_a_database_of_a_later_version_is_refused_and_left_alone(copied: Path) -> None:
    with sqlite3.connect(copied) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    database = Database(f"sqlite+aiosqlite:///{copied}")
    for ask in (database.check, database.migrate):
        with pytest.raises(DatabaseTooNew) as refused:
            await ask()
        assert refused.value.params == {"revision": "9999"}
    await database.close()
    with sqlite3.connect(copied) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]


async def test_a_missing_database_is_not_migrated_and_asking_does_not_make_it(tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"
    database = Database(f"sqlite+aiosqlite:///{missing}")
    with pytest.raises(DatabaseNotMigrated):
        await database.check()
    assert not missing.exists()


async def test_a_database_without_our_tables_is_not_migrated(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "empty.db").execute("CREATE TABLE theirs (id)").connection.close()
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(DatabaseNotMigrated):
        await database.check()
    await database.close()


def below_a_file(directory: Path) -> Path:
    (directory / "file").write_text("not a directory")
    return directory / "file" / "cratedigger.db"


def a_directory(directory: Path) -> Path:
    (directory / "cratedigger.db").mkdir()
    return directory / "cratedigger.db"


def no_database(directory: Path) -> Path:
    (directory / "cratedigger.db").write_bytes(b"a letter to grandmother " * 100)
    return directory / "cratedigger.db"


@pytest.mark.parametrize("unusable", [below_a_file, a_directory, no_database])
async def test_what_cannot_be_a_database_is_unreachable_with_its_reason(tmp_path: Path, unusable) -> None:
    path = unusable(tmp_path)
    threads = set(threading.enumerate())
    database = Database(f"sqlite+aiosqlite:///{path}")
    with pytest.raises(DatabaseUnreachable) as refused:
        await database.migrate()
    assert str(path) in refused.value.params["url"]
    assert refused.value.params["reason"]
    await database.close()
    for left in set(threading.enumerate()) - threads:
        left.join(timeout=5)
        assert not left.is_alive(), "a connection that nobody uses would keep the process from ending"


async def test_rebuilding_a_table_while_migrating_leaves_its_children_alone(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rebuild(connection: Connection) -> list[str]:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("servers", recreate="always"):
            pass
        return ["rebuilt"]

    database = Database(f"sqlite+aiosqlite:///{copied}")
    async with database.writing() as connection:
        await connection.execute(insert(servers).values(id=1))
        await connection.execute(
            insert(playlists).values(server_id=1, source="file", external_id="x", name="x", stored_at=NOW)
        )
    monkeypatch.setattr(migrations, "upgrade", rebuild)
    assert await database.migrate() == ["rebuilt"]
    async with database.reading() as connection:
        assert (await connection.execute(select(playlists.c.name))).scalars().all() == ["x"]
        assert (await connection.execute(text("PRAGMA foreign_keys"))).scalar_one() == 1
    await database.close()
