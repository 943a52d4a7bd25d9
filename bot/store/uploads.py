"""The one-time pages for files that Discord does not carry, and the files under way: whose, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.opting_out import refuse_opted_out
from bot.store.servers import ensure_server
from bot.store.tables import uploads

ON_ITS_WAY = timedelta(hours=1)
"""How long after the end of a page its row stays: a file that was sent in time may take that long."""


@dataclass(frozen=True)
class Upload:
    """Whose file a page takes, or is under way: for which server, and as what (see Importer.bring)."""

    server_id: int
    member_id: int
    pool: str | None


class Uploads:
    """The pages that are open. ``digest`` is that of a page's token; the token itself is never stored.

    A file that is under way without a page has such a row too, the ticket that it is stored by: whoever is
    forgotten has none any more, and nothing of theirs is stored late.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open(self, digest: str, upload: Upload, *, now: datetime, until: datetime) -> None:
        """Open a page until a moment; those that are long over go.

        Raises OptedOut where it is for what a member brings as their own, and they want none of it kept.
        """
        async with self._database.writing() as connection:
            if upload.pool is None:
                await refuse_opted_out(connection, upload.server_id, upload.member_id)
            await ensure_server(connection, upload.server_id)
            await connection.execute(delete(uploads).where(uploads.c.expires_at <= now - ON_ITS_WAY))
            await connection.execute(
                insert(uploads).values(
                    token=digest,
                    server_id=upload.server_id,
                    member_id=upload.member_id,
                    pool=upload.pool,
                    expires_at=until,
                )
            )

    async def get(self, digest: str, *, now: datetime) -> Upload | None:
        """What an open page is for; None where it was used, is over, or was never there."""
        query = select(uploads.c.server_id, uploads.c.member_id, uploads.c.pool)
        async with self._database.reading() as connection:
            row = (
                await connection.execute(query.where(uploads.c.token == digest, uploads.c.expires_at > now))
            ).first()
        return None if row is None else Upload(*row)

    async def stands(self, digest: str) -> bool:
        """Whether a page was neither used nor forgotten, be its time over or not."""
        query = select(uploads.c.token).where(uploads.c.token == digest)
        async with self._database.reading() as connection:
            return (await connection.execute(query)).first() is not None

    async def close(self, digest: str) -> bool:
        """Close a page, be its time over or not; whether it was there. Of several at once one succeeds."""
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(uploads).where(uploads.c.token == digest))
        return gone.rowcount == 1
