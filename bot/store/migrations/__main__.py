"""Writes a new migration: ``python -m bot.store.migrations "what it does"``."""

import sys

from alembic import command
from sqlalchemy import create_engine

from bot.store import migrations

with create_engine("sqlite://").connect() as connection:
    migrations.upgrade(connection)
    command.revision(migrations.configuration(connection), message=sys.argv[1], autogenerate=True)
