"""What the bot remembers of the world between two starts, such as the command tree that Discord has."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from bot.store.database import Database, upsert
from bot.store.tables import facts


class Facts:
    """Small facts by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, name: str) -> Any:
        """A fact as it was kept (JSON); None where there is none."""
        async with self._database.reading() as connection:
            return (
                await connection.execute(select(facts.c.value).where(facts.c.name == name))
            ).scalar_one_or_none()

    async def keep(self, name: str, value: Any) -> None:
        """Keep a fact in place of what was known."""
        async with self._database.writing() as connection:
            statement = upsert(connection, facts).values(name=name, value=value)
            await connection.execute(
                statement.on_conflict_do_update(index_elements=[facts.c.name], set_={"value": value})
            )
