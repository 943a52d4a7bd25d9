"""The history of the tables, run by Alembic on a connection that the database hands in.

A new revision: ``python -m bot.store.migrations "what it does"`` compares the tables with an empty, migrated
database and writes the file under ``versions/``; read it before you commit it. SQLite cannot alter much of a
table: Alembic's batch mode rebuilds it, and dropping the old one would cascade to its children, so
``Database.migrate`` holds foreign keys off meanwhile.
"""

from __future__ import annotations

from pathlib import Path

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.errors import DatabaseTooNew


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's settings, with the connection that its environment is to use."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def head() -> str:
    """The revision that the code knows as the last."""
    revision = ScriptDirectory.from_config(configuration()).get_current_head()
    assert revision is not None  # noqa: S101 - versions/ is part of the package
    return revision


def known() -> set[str]:
    """Every revision that the code knows."""
    return {script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions()}


def current(connection: Connection) -> str | None:
    """The revision of a database; None where it has no tables of ours."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(connection: Connection) -> list[str]:
    """Apply what is missing, inside the connection's transaction; returns the revisions applied."""
    from alembic import command  # noqa: PLC0415 - only here is it needed

    before = current(connection)
    if before is not None and before not in known():
        raise DatabaseTooNew(revision=before)
    config = configuration(connection)
    scripts = ScriptDirectory.from_config(config)
    missing = [script.revision for script in scripts.iterate_revisions("head", before or "base")]
    if missing:
        command.upgrade(config, "head")
    return missing[::-1]
