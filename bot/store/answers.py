"""The answers that buttons refer to, kept so that a button outlives a restart."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.tables import answers


@dataclass(frozen=True)
class Answer:
    """What somebody was told: ``content`` is what its ``kind`` of answer is rendered from, as JSON."""

    member_id: int
    kind: str
    content: dict[str, Any]


class Answers:
    """The answers given lately."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(
        self,
        member_id: int,
        server_id: int,
        kind: str,
        content: dict[str, Any],
        *,
        now: datetime,
        until: datetime,
    ) -> str:
        """Keep an answer until a moment and return its id; those that are over by ``now`` go."""
        answer_id = secrets.token_urlsafe(12)
        async with self._database.writing() as connection:
            await connection.execute(delete(answers).where(answers.c.expires_at <= now))
            await connection.execute(
                insert(answers).values(
                    id=answer_id,
                    member_id=member_id,
                    server_id=server_id,
                    kind=kind,
                    content=content,
                    expires_at=until,
                )
            )
        return answer_id

    async def get(self, answer_id: str, *, now: datetime) -> Answer | None:
        """An answer; None where it is over, or was forgotten with its person."""
        query = select(answers).where(answers.c.id == answer_id, answers.c.expires_at > now)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).first()
        return None if row is None else Answer(row.member_id, row.kind, row.content)
