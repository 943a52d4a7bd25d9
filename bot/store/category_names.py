"""What a server's managers call its categories, by the identities that these keep over retraining."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from bot.store.database import Database, upsert
from bot.store.servers import ensure_server
from bot.store.tables import category_names, servers

LONGEST = 80


class CategoryNames:
    """Names by server and category."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, server_id: int) -> dict[int, str]:
        """The names that were given, by identity; some may be of categories that are no more."""
        query = select(category_names.c.identity, category_names.c.name).where(
            category_names.c.server_id == server_id
        )
        async with self._database.reading() as connection:
            return {row.identity: row.name for row in await connection.execute(query)}

    async def give(self, server_id: int, identity: int, name: str | None) -> None:
        """Keep a name of at most 80 characters in place of an earlier one; None takes it back.

        The server's revision grows: whoever answers with the old name reads the new one.
        """
        its = (category_names.c.server_id == server_id) & (category_names.c.identity == identity)
        async with self._database.writing() as connection:
            await ensure_server(connection, server_id)
            if name is None:
                await connection.execute(delete(category_names).where(its))
            else:
                row = upsert(connection, category_names).values(
                    server_id=server_id, identity=identity, name=name
                )
                await connection.execute(
                    row.on_conflict_do_update(
                        index_elements=[category_names.c.server_id, category_names.c.identity],
                        set_={"name": name},
                    )
                )
            await connection.execute(
                update(servers).where(servers.c.id == server_id).values(revision=servers.c.revision + 1)
            )
