"""The answers that buttons refer to, kept so that a button outlives a restart."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import delete, insert, select, update

from bot.store.database import Database
from bot.store.servers import ensure_server
from bot.store.tables import answers


@dataclass(frozen=True)
class SharedEmbed:
    """An answer as it was shown, to be posted as it is."""

    title: str | None
    description: str | None
    url: str | None = None
    colour: int | None = None
    footer: str | None = None


@dataclass(frozen=True)
class SongQuestion:
    """What somebody asked about a song; where several songs may be meant, ``choices`` has their ids."""

    about: Literal["recommend", "mix"]
    count: int = 10
    include_heard: bool = False
    adventurous: int | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class BroughtFile:
    """A file that somebody brought to a server, to be taken back; ``digest`` tells it from others.

    ``label`` is that of the pool, or * for those of the file; None where nobody said: any. ``by_page`` is
    whether it came by the upload page.
    """

    server_id: int
    digest: str
    name: str
    pooled: bool
    label: str | None = None
    by_page: bool = False


@dataclass(frozen=True)
class ListedPlaylist:
    """A playlist of a member as /library lists it; ``songs`` is None where nobody has counted them."""

    source: str
    external_id: str
    name: str
    songs: int | None


@dataclass(frozen=True)
class PlaylistList:
    """The playlists of a member, to be paged through; ``read`` says whether Spotify could be asked."""

    playlists: tuple[ListedPlaylist, ...]
    read: str


Content = SharedEmbed | SongQuestion | BroughtFile | PlaylistList
"""What an answer is rendered from."""

KINDS: Mapping[str, type[Content]] = {
    "embed": SharedEmbed,
    "question": SongQuestion,
    "file": BroughtFile,
    "library": PlaylistList,
}
"""How each content is called in the database."""


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

    async def spend(self, answer_id: str) -> bool:
        """Mark an answer as posted; whether it was not so before. Of several at once one alone succeeds."""
        return await self._mark(answer_id, spent=True)

    async def restore(self, answer_id: str) -> None:
        """Mark an answer as not posted after all."""
        await self._mark(answer_id, spent=False)

    async def _mark(self, answer_id: str, *, spent: bool) -> bool:
        unlike = (answers.c.id == answer_id) & (answers.c.spent == (not spent))
        async with self._database.writing() as connection:
            return (await connection.execute(update(answers).where(unlike).values(spent=spent))).rowcount == 1


def _kind(content: Content) -> str:
    return next(name for name, kind in KINDS.items() if kind is type(content))
