"""The answers that buttons refer to, kept so that a button outlives a restart."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import delete, insert, select, update

from bot.store.contents import KINDS, Content
from bot.store.database import Database
from bot.store.servers import ensure_server
from bot.store.tables import answers


@dataclass(frozen=True)
class Answer:
    """What somebody was told."""

    member_id: int
    content: Content


class Answers:
    """The answers given lately."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(
        self, member_id: int, server_id: int, content: Content, *, now: datetime, until: datetime
    ) -> str:
        """Keep an answer until a moment and return its id; those that are over by ``now`` go."""
        answer_id = secrets.token_urlsafe(12)
        async with self._database.writing() as connection:
            await ensure_server(connection, server_id)
            await connection.execute(delete(answers).where(answers.c.expires_at <= now))
            await connection.execute(
                insert(answers).values(
                    id=answer_id,
                    member_id=member_id,
                    server_id=server_id,
                    kind=_kind(content),
                    content=TypeAdapter(type(content)).dump_python(content, mode="json"),
                    expires_at=until,
                )
            )
        return answer_id

    async def get(self, answer_id: str, *, now: datetime) -> Answer | None:
        """An answer, spent or not; None where it is over, or was forgotten with its person."""
        query = select(answers).where(answers.c.id == answer_id, answers.c.expires_at > now)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).first()
        if row is None:
            return None
        try:
            content: Content = TypeAdapter(KINDS[row.kind]).validate_python(row.content)
        except (LookupError, ValidationError):
            # Another version of Cratedigger kept it: as good as over.
            return None
        return Answer(row.member_id, content)

    async def replace(self, answer_id: str, content: Content) -> None:
        """Keep something else of the same kind in place of an answer."""
        dumped = TypeAdapter(type(content)).dump_python(content, mode="json")
        change = update(answers).where(answers.c.id == answer_id).values(content=dumped)
        async with self._database.writing() as connection:
            await connection.execute(change)

    async def spend(self, answer_id: str, page: int = 0) -> bool:
        """Mark a page, 0 to 61, as posted; whether it was not so before. Of several at once one succeeds."""
        bit = 1 << page
        unspent = (answers.c.id == answer_id) & (answers.c.spent.op("&")(bit) == 0)
        mark = update(answers).where(unspent).values(spent=answers.c.spent + bit)
        async with self._database.writing() as connection:
            return (await connection.execute(mark)).rowcount == 1

    async def restore(self, answer_id: str, page: int = 0) -> None:
        """Mark a page as not posted after all."""
        bit = 1 << page
        spent = (answers.c.id == answer_id) & (answers.c.spent.op("&")(bit) != 0)
        async with self._database.writing() as connection:
            await connection.execute(update(answers).where(spent).values(spent=answers.c.spent - bit))


def _kind(content: Content) -> str:
    return next(name for name, kind in KINDS.items() if kind is type(content))
